// Reads claims out of a text: sentences, parties, places and dates first, then the phrases that say a relation, then who says so.

import type { Act, Passage, ProposedClaim, Relation } from '../model/claim.ts';
import { AUTHOR } from '../model/claim.ts';
import type { TimeMention } from './dates/time-words.ts';
import type { Gazetteer } from './gazetteer/place-forms.ts';
import { type Annotated, annotate } from './mentions/annotated.ts';
import { partiesIn } from './mentions/party-mentions.ts';
import type { PlaceMention } from './mentions/place-mentions.ts';
import { type PartyNames, packWithParties, profileOfParties } from './mentions/theatre-parties.ts';
import { type ConflictProfile, conflictProfile, partiesAmong } from './packs/conflicts.ts';
import type { LanguagePack } from './packs/pack.ts';
import { patientOf } from './parties/besieged.ts';
import { campOf } from './parties/camps.ts';
import { GAINED, PRAISED } from './parties/context-roles.ts';
import { agentOf, deniedAgentOf, fighterOf, hasSubject } from './parties/roles.ts';
import { partyOfMention, type Role, type RoleContext, type Viewpoint } from './parties/viewpoint.ts';
import { clauseEnd, clauseStart } from './phrases/clause.ts';
import { isHeld, type Trigger, triggersOf } from './phrases/triggers.ts';
import { Discourse, referenceOf } from './places/discourse.ts';
import { listedPlaces } from './places/listed-places.ts';
import { resolvePlace, type TextPlaces } from './places/resolve-place.ts';
import { GENERIC, type Target } from './places/target.ts';
import { TargetFinder } from './places/targets.ts';
import type { Realis } from './realis/governor.ts';
import { realisOf } from './realis/realis.ts';
import type { Attribution } from './speech/attributed.ts';
import { attributions } from './speech/attribution.ts';
import { deniedBefore, deniedBehind } from './speech/denied-before.ts';
import { lexiconOf } from './text/lexicon.ts';
import { sentencesOf } from './text/sentences.ts';
import { tokensOf } from './text/tokens.ts';
import { dateOf, isLongBefore } from './traits/claim-dates.ts';
import { quoteOf } from './traits/claim-quote.ts';
import { certaintyOf, distinct, extentOf, isBackground, viaOf } from './traits/claim-traits.ts';
import { isRetold } from './traits/retold.ts';
import { walkRight } from './walk/arguments.ts';
import type { Found } from './walk/found.ts';

/** Past this the text is not read: an article has a hundredth of it. */
const MAX_TEXT = 200_000;
/** More claims than this are noise. */
const MAX_CLAIMS = 500;

export interface ReadOptions {
  readonly pack: LanguagePack;
  readonly gazetteer: Gazetteer;
  /** Names of a theatre's own parties, read besides those that the pack knows. */
  readonly partyNames?: PartyNames;
}

/** The claims that a passage makes, in the order of the text. The same passage gives the same claims. */
export function readClaims(passage: Passage, { pack, gazetteer, partyNames }: ReadOptions): ProposedClaim[] {
  const lexicon = lexiconOf(partyNames ? packWithParties(pack, partyNames) : pack);
  const text = passage.text.slice(0, MAX_TEXT);
  const profile = conflictProfile(passage.conflict) ?? (partyNames && profileOfParties(partyNames));
  const tokens = tokensOf(text, lexicon);
  const words = tokens.map(({ word }) => word);
  const parties = profile && new Set([...partiesAmong(profile, words), ...Object.keys(partyNames ?? {})]);
  const options = { parties, gazetteer, published: passage.published };
  let before: TimeMention | undefined;
  const sentences = sentencesOf(text, tokens, lexicon.abbreviations).map((sentence) => {
    const annotated = annotate(sentence, lexicon, { ...options, before });
    before = annotated.times.at(-1) ?? before;
    return annotated;
  });
  const reading = new Reading(sentences, { text, passage, gazetteer, profile, parties });
  return reading.claims();
}

interface ReadingOptions {
  readonly text: string;
  readonly passage: Passage;
  readonly gazetteer: Gazetteer;
  readonly profile: ConflictProfile | undefined;
  /** Parties that are looked for; undefined for any. */
  readonly parties: ReadonlySet<string> | undefined;
}

class Reading {
  private readonly text: string;
  private readonly profile: ConflictProfile | undefined;
  private readonly parties: ReadonlySet<string> | undefined;
  private readonly sentences: readonly Annotated[];
  private readonly passage: Passage;
  private readonly discourse: Discourse;
  private readonly finder: TargetFinder;
  private readonly said: readonly Attribution[][];
  private readonly named: ReadonlySet<string>;
  private readonly outletParty: string | null;
  private readonly camp: string | null;
  private readonly textPlaces: TextPlaces;
  private readonly found: ProposedClaim[] = [];
  /** Who last took, entered or came nearer to a place, and in which sentence. */
  private gained: { readonly party: string | null; readonly sentence: number } = { party: null, sentence: 0 };
  /** A phrase about villages that were not named yet. */
  private open: (Told & { readonly found: Found }) | undefined;

  constructor(sentences: readonly Annotated[], { text, passage, gazetteer, profile, parties }: ReadingOptions) {
    this.text = text;
    this.passage = passage;
    this.profile = profile;
    this.parties = parties;
    this.outletParty = this.partyOfOutlet(sentences[0]);
    this.said = attributions(sentences, this.outletParty);
    this.sentences = sentences.map((sentence, s) => withoutNames(sentence, this.said[s]!));
    const all = this.sentences.flatMap((sentence) =>
      sentence.places.map((place) => referenceOf(sentence, text, place)),
    );
    this.discourse = new Discourse(all);
    this.finder = new TargetFinder(text, this.discourse, profile?.capital ?? null);
    this.named = new Set(sentences.flatMap(({ parties }) => parties.map(({ party }) => party)));
    this.camp = this.campOfText();
    this.textPlaces = { gazetteer, all, grounds: profile?.grounds ?? [] };
  }

  claims(): ProposedClaim[] {
    let before = 0;
    for (const [index, sentence] of this.sentences.entries()) {
      if (this.found.length >= MAX_CLAIMS) break;
      const from = this.found.length;
      this.readList(sentence);
      if (!this.isHistory(sentence, index) && !isOfPeace(sentence)) this.readSentence(index, sentence);
      if (this.found.length === from) this.found.push(...deniedBefore(sentence, this.found.slice(before)));
      else this.found.push(...deniedBehind(sentence, this.found.slice(from)));
      before = from;
      const subject = sentence.parties.find(({ isAttribute }) => !isAttribute) ?? sentence.parties[0];
      if (subject)
        this.discourse.party = partyOfMention(subject, this.viewpoint(this.outletParty)) ?? this.discourse.party;
    }
    return distinct(this.found);
  }

  private partyOfOutlet(first: Annotated | undefined): string | null {
    const { outlet } = this.passage;
    if (!outlet || !first) return null;
    const mention = partiesIn(tokensOf(outlet, { limit: 30 }), first.lexicon, this.parties).find(
      ({ party }) => party !== 'own' && party !== 'enemy',
    );
    return mention?.party ?? null;
  }

  private campOfText(): string | null {
    const [first] = this.sentences;
    if (!first || !this.profile) return null;
    const outlet = tokensOf(this.passage.outlet ?? '', { limit: 30 });
    const tokens = this.sentences.flatMap((sentence) => sentence.tokens);
    return campOf([...outlet, ...tokens], first.lexicon, this.parties);
  }

  /** Years before the war, or the words of another war. */
  private isHistory({ tokens, classes, times }: Annotated, index: number): boolean {
    const since = this.profile?.since ?? 1945;
    const years = times
      .flatMap(({ start, end }) =>
        tokens.slice(start, end).map(({ text }) => /(?:^|-)(1\d\d\d|20\d\d)$/.exec(text)?.[1]),
      )
      .filter((year) => year !== undefined)
      .map(Number);
    if (years.some((year) => year < since) && !years.some((year) => year >= since)) return true;
    const past = classes.firstOf('history', 0, tokens.length);
    // `The town will be freed, the governor said on the anniversary of …`: only who says it speaks of another war.
    const isSpeakers = this.said[index]!.some(({ to, zone }) => to === zone[0] && to > 0 && past > zone[0]);
    return past !== -1 && !isSpeakers && years.every((year) => year < since);
  }

  private readSentence(index: number, sentence: Annotated): void {
    const triggers = triggersOf(sentence);
    const all = foundIn(sentence, triggers, this.said[index]!);
    let previous: string | null = null;
    for (const [t, found] of all.entries()) {
      const inside = this.said[index]!.filter((said) => isInside(said, found.trigger));
      const speaker = inside
        .filter(({ kind, source }) => (kind === 'says' || kind === 'denies' || kind === 'film') && source !== null)
        .at(-1);
      const isTrailing = speaker !== undefined && speaker.zone[0] > found.trigger.start;
      const eyes = this.viewpoint(speaker?.party ?? this.outletParty);
      const ours = speaker && isRetold(found, speaker) ? this.viewpoint(this.outletParty).own : eyes.own;
      const viewpoint = { ...eyes, ours, isTrailing };
      const targets = this.finder.targets(all, t);
      const context: RoleContext = {
        sentence,
        clause: found.clause,
        viewpoint,
        right: found.walk.party,
        end: found.walk.end,
        limit: all[t + 1]?.trigger.start ?? sentence.tokens.length,
        previous,
        before: this.discourse.party,
        gainer: index - this.gained.sentence > 1 ? null : this.gained.party,
      };
      const { spec } = found.trigger;
      if (isHeld(found.trigger) && (isTakenThen(found, all[t + 1]) || isTakenNow(found, all[t - 1]))) continue;
      const role = roleIn(found, context, inside);
      const doer = spec.relation === 'contested' ? fighterOf(found.trigger, context) : role.party;
      if (spec.party !== 'patient' && found.trigger.voice !== 'state') previous = doer ?? previous;
      const topic = targets.find(({ reason }) => SURE_REASONS.has(reason));
      if (topic) this.finder.speakOf(topic.place);
      if (isInSpeaker(this.said[index]!, found.trigger) || (spec.needsSubject && !hasSubject(found.trigger, context)))
        continue;
      if (found.realis.mood === 'dropped' || this.finder.isInnerRelative(all, t)) continue;
      if (found.realis.mood === 'future' && found.walk.generic && targets.every(({ reason }) => reason === GENERIC))
        continue;
      if (role.party === null && spec.relation !== 'contested' && found.realis.mood !== 'contest') continue;
      const end = clauseEnd(sentence, triggers, t, found.trigger.end);
      const told = { role, inside, said: this.said[index]!, end };
      if (isOpenList(found, targets)) this.open = { found, ...told };
      if (spec.relation !== 'contested')
        this.gained = { party: isGain(found, role) ? role.party : null, sentence: index };
      for (const target of targets) this.add(found, { ...told, target });
    }
  }

  /** «Звільнили сім сіл. Серед них — A, B»: their names stand in a sentence of their own. */
  private readList(sentence: Annotated): void {
    const { open } = this;
    this.open = undefined;
    if (!open) return;
    const { start, end } = open.found.trigger;
    for (const place of listedPlaces(sentence)) {
      const reference = referenceOf(sentence, this.text, place);
      const reason = 'listed in the next sentence';
      this.add(open.found, {
        ...open,
        target: { place: reference, extent: null, reason, nameAt: null, from: start, to: end },
      });
    }
  }

  private viewpoint(party: string | null): Viewpoint {
    const { profile } = this;
    const lang = this.sentences[0]?.lexicon.pack.language ?? '';
    const own =
      party !== null && party !== 'own' && party !== 'enemy'
        ? party
        : (this.outletParty ?? this.camp ?? profile?.perspective[lang] ?? null);
    const isSpeakers = party !== null && party !== 'own' && party !== 'enemy';
    const isOutlets = !isSpeakers && this.outletParty !== null;
    const isAssumed = !isSpeakers && !isOutlets && this.camp === null;
    return { profile, own, ours: own, isSpeakers, isTrailing: false, isOutlets, isAssumed, named: this.named };
  }

  private isRelevant(realis: Realis, relation: Relation): boolean {
    return realis.mood !== 'negated' || (relation !== 'contested' && relation !== 'advanced');
  }

  private add(found: Found, { target, role, inside, said, end }: Told & { readonly target: Target }): void {
    const { sentence, trigger, clause, realis } = found;
    const relation = relationTo(found, target);
    if (!this.isRelevant(realis, relation) || (realis.mood === 'negated' && target.extent === 'near')) return;
    // Who is named before what he says is nearer to it than who is named after it: «A заявил, что …, сообщает B».
    const after = ({ zone, isHearsay }: Attribution) => (isHearsay ? 2 : Number(zone[0] >= trigger.end));
    const speakers = inside.filter(({ source }) => source !== null).sort((a, b) => after(b) - after(a));
    const speaker = speakers.at(-1);
    const denied = inside.some(({ kind }) => kind === 'denies' || kind === 'untrue') !== (realis.mood === 'negated');
    const film = inside.some(({ kind }) => kind === 'film');
    const flipped = denied && (relation === 'encircled' || relation === 'not-encircled');
    const act: Act =
      denied && !flipped ? 'denies' : realis.mood === 'future' ? 'predicts' : film ? 'reports-video' : 'asserts';
    const shown: Relation = flipped ? (relation === 'encircled' ? 'not-encircled' : 'encircled') : relation;
    const date = dateOf({
      sentence,
      text: this.text,
      trigger,
      clause: [Math.min(clause.start, target.from), Math.max(end, target.to)],
      placeAt: target.place.at,
      attributions: said,
      published: this.passage.published,
      isFuture: realis.mood === 'future',
      isRelative: clause.door === 'relative',
    });
    const quote = quoteOf(found, { text: this.text, said, target, end });
    this.found.push({
      source: { name: speaker?.source ?? AUTHOR, id: null },
      via: viaOf(inside, speakers),
      outlet: this.passage.outlet,
      act,
      relation: shown,
      party: role.party,
      place: resolvePlace(target.place, this.textPlaces),
      extent: extentOf(sentence, trigger, target, shown),
      date,
      certainty: certaintyOf(sentence, clause, trigger, inside),
      quote,
      background: isBackground(sentence, clause, trigger) || isLongBefore(date, this.passage.published),
      reasons: [
        `${shown}: "${this.text.slice(sentence.tokens[trigger.start]!.start, sentence.tokens[trigger.end - 1]!.end)}" (${trigger.voice})`,
        `place: ${target.reason}`,
        `party: ${role.reason}`,
        `mood: ${realis.why}`,
        ...inside.map(({ reason, source }) => `said by ${source ?? 'the same'}: ${reason}`),
      ],
    });
  }
}

/** All that is found out about the phrases of a sentence, one by one. */
function foundIn(sentence: Annotated, triggers: readonly Trigger[], said: readonly Attribution[]): Found[] {
  const starts = new Set(
    triggers.filter((trigger) => trigger.voice !== 'attribute' && !isHeld(trigger)).map(({ start }) => start),
  );
  const zones = said.map(({ zone }) => zone);
  return triggers.map((trigger, t) => {
    const clause = { ...clauseStart(sentence, triggers, t), zones };
    const walk = walkRight(sentence, trigger, (token) => starts.has(token));
    return { sentence, trigger, clause, walk, realis: realisOf(sentence, trigger, clause) };
  });
}

/** Whether a phrase says outright who took, entered or came nearer to a place. */
const isGain = ({ trigger: { spec, voice }, realis }: Found, { reason }: Role): boolean =>
  GAINS.has(spec.relation) && voice !== 'attribute' && realis.mood === 'fact' && SURE_DOERS.has(reason);

const GAINS: ReadonlySet<Relation> = new Set(['captured', 'liberated', 'entered', 'advanced']);
const SURE_DOERS: ReadonlySet<string> = new Set(['the subject', 'the subject after the verb', GAINED, PRAISED]);

/** What a phrase says of a place: repelled attempts are fights, and who only comes near has not entered. */
function relationTo({ trigger: { spec }, realis }: Found, { extent }: Target): Relation {
  if (realis.mood === 'contest') return 'contested';
  return extent === 'near' && spec.beside !== undefined ? spec.beside : spec.relation;
}

/** The party that a phrase is about, by what it says of whom. */
function roleIn({ trigger, realis }: Found, context: RoleContext, inside: readonly Attribution[]): Role {
  const { relation, party } = trigger.spec;
  if (relation === 'contested' || realis.mood === 'contest') return { party: null, reason: 'no party to a fight' };
  const isFreed = relation === 'not-encircled' && trigger.voice === 'passive';
  const isDenied = inside.some(({ kind }) => kind === 'denies' || kind === 'untrue');
  const { own, isSpeakers } = context.viewpoint;
  if (party === 'patient' || isFreed)
    return isDenied && isSpeakers && trigger.voice === 'noun'
      ? { party: own, reason: 'whoever denies it would be inside' }
      : patientOf(trigger, context);
  return isDenied && isDoneByOthers(trigger) ? deniedAgentOf(trigger, context) : agentOf(trigger, context);
}

/** `Rebel-held towns have been retaken`: they are not held so any more. */
function isTakenThen(held: Found, next: Found | undefined): boolean {
  if (next?.trigger.voice !== 'passive' || next.clause.at < held.trigger.start) return false;
  return next.clause.door === 'trigger' && ['captured', 'liberated'].includes(next.trigger.spec.relation);
}

/** `retook the last rebel-held quarter` */
function isTakenNow(held: Found, before: Found | undefined): boolean {
  if (!before || before.walk.end <= held.trigger.start) return false;
  return ['captured', 'liberated'].includes(before.trigger.spec.relation);
}

/** Whether the phrase stands in what is told, and is not itself the telling. */
function isInside({ from, to, zone }: Attribution, { start, end }: Trigger): boolean {
  const isTelling = start >= zone[0] && end <= zone[1] && zone[0] !== zone[1] && from !== zone[0] && from === 0;
  return start >= from && start < to && !isTelling;
}

/** What a phrase says besides its place: whose doing it is, on whose word, and where its clause ends. */
interface Told {
  readonly role: Role;
  readonly inside: readonly Attribution[];
  readonly said: readonly Attribution[];
  readonly end: number;
}

/** `seven villages`, `on the X front`: no names, or only of areas. */
function isOpenList({ walk, realis }: Found, targets: readonly Target[]): boolean {
  const isOfVillages = walk.generic?.kind === 'settlement' && walk.places.length === 0;
  const isOfAreas = targets.length > 0 && targets.every(({ place }) => place.kind === 'area');
  return (isOfVillages || isOfAreas) && realis.mood === 'fact';
}

/** What is denied without a doer: the capture of X, that X was taken, that X fell. */
function isDoneByOthers({ voice, spec }: Trigger): boolean {
  return voice === 'noun' || voice === 'passive' || spec.kind === 'fall';
}

/** Sports, films, drills, trade: nobody takes a town there. */
function isOfPeace({ classes, tokens, partyAt }: Annotated): boolean {
  return tokens.some((_, k) => classes.has('peace', k) && !partyAt[k]);
}

/** Ways to a place after which later words may point back to it. */
const SURE_REASONS: ReadonlySet<string> = new Set([
  'after the phrase',
  'before the phrase',
  'before a relative',
  'in the phrase',
]);

/** `A commander operating in the X direction denied`: what only tells who speaks. */
function isInSpeaker(said: readonly Attribution[], { start, end, voice }: Trigger): boolean {
  if (voice !== 'gerund' && voice !== 'active') return false;
  return said.some(({ kind, zone }) => kind !== 'film' && kind !== 'untrue' && start > zone[0] && end < zone[1]);
}

function withoutNames(sentence: Annotated, said: readonly Attribution[]): Annotated {
  const places = sentence.places.filter((place) => !isInName(sentence, said, place));
  if (places.length === sentence.places.length) return sentence;
  const kept = new Set(places);
  return {
    ...sentence,
    places,
    placeAt: sentence.placeAt.map((place) => (place && kept.has(place) ? place : undefined)),
  };
}

/** What stands among the words for who speaks is a name of theirs: Deep State, the governor of X. */
function isInName(sentence: Annotated, said: readonly Attribution[], place: PlaceMention): boolean {
  const isParty = sentence.partyAt[place.start] !== undefined && !place.isLocated;
  if (place.isLocated || (place.isKnown && place.kind === 'settlement' && !isParty)) return false;
  return said.some(({ kind, zone }) => kind === 'says' && place.start >= zone[0] && place.end <= zone[1]);
}
