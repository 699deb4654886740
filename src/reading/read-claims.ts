// Reads claims out of a text: sentences, parties, places and dates first, then the phrases that say a relation, then who says so.

import type { Act, ClaimCertainty, Extent, Passage, ProposedClaim, Relation } from '../model/claim.ts';
import { AUTHOR } from '../model/claim.ts';
import { type Annotated, annotate } from './annotated.ts';
import { type PlaceArgument, placesBefore, type Walk, walkRight } from './arguments.ts';
import { type Attribution, attributions } from './attribution.ts';
import { dateOf, isLongBefore } from './claim-dates.ts';
import { type ClauseStart, clauseEnd, clauseStart } from './clause.ts';
import { Discourse, type PlaceReference, referenceOf } from './discourse.ts';
import { lexiconOf } from './lexicon.ts';
import { conflictProfile, partiesOf } from './packs/conflicts.ts';
import type { LanguagePack } from './packs/pack.ts';
import { partiesIn } from './party-mentions.ts';
import type { Gazetteer } from './place-forms.ts';
import type { PlaceKind, PlaceMention } from './place-mentions.ts';
import { type Realis, realisOf } from './realis.ts';
import { resolvePlace, type TextPlaces } from './resolve-place.ts';
import {
  agentOf,
  hasStranger,
  partyOfMention,
  patientOf,
  type Role,
  type RoleContext,
  type Viewpoint,
} from './roles.ts';
import { sentencesOf } from './sentences.ts';
import { tokensOf } from './tokens.ts';
import { type Trigger, triggersOf } from './triggers.ts';

/** Past this the text is not read: an article has a hundredth of it. */
const MAX_TEXT = 200_000;
/** Words of a subject in a relative without its word: the territory ISIL once held. */
const MAX_SUBJECT = 4;
/** So far back, in letters, a pronoun reaches. */
const MAX_BACK = 400;
/** So many words before the phrase are quoted with it though no party is among them. */
const SHORT_CLAUSE = 8;
const SHORT_NOUN = 4;
/** More claims than this are noise. */
const MAX_CLAIMS = 500;

const GENERIC = 'a noun for a place named before';
const IMPLIED = 'the only place that is spoken of';

export interface ReadOptions {
  readonly pack: LanguagePack;
  readonly gazetteer: Gazetteer;
}

/** The claims that a passage makes, in the order of the text. The same passage gives the same claims. */
export function readClaims(passage: Passage, { pack, gazetteer }: ReadOptions): ProposedClaim[] {
  const lexicon = lexiconOf(pack);
  const text = passage.text.slice(0, MAX_TEXT);
  const profile = conflictProfile(passage.conflict);
  const options = { parties: partiesOf(profile), gazetteer, published: passage.published };
  const tokens = tokensOf(text, lexicon);
  const sentences = sentencesOf(text, tokens, lexicon.abbreviations).map((sentence) =>
    annotate(sentence, lexicon, options),
  );
  const reading = new Reading(text, sentences, passage, gazetteer);
  return reading.claims();
}

/** One trigger with all that was found out about it. */
interface Found {
  readonly sentence: Annotated;
  readonly trigger: Trigger;
  readonly clause: ClauseStart;
  readonly walk: Walk;
  readonly realis: Realis;
}

/** A place with how much of it. */
interface Target {
  readonly place: PlaceReference;
  readonly extent: Extent | null;
  readonly reason: string;
  /** Tokens of the quotation that the place adds. */
  readonly from: number;
  readonly to: number;
}

class Reading {
  private readonly text: string;
  private readonly sentences: readonly Annotated[];
  private readonly passage: Passage;
  private readonly discourse: Discourse;
  private readonly said: readonly Attribution[][];
  private readonly named: ReadonlySet<string>;
  private readonly outletParty: string | null;
  private readonly textPlaces: TextPlaces;
  private readonly found: ProposedClaim[] = [];
  /** The last place that a phrase said something of, also of an attempt. */
  private topic: PlaceReference | undefined;

  constructor(text: string, sentences: readonly Annotated[], passage: Passage, gazetteer: Gazetteer) {
    this.text = text;
    this.passage = passage;
    this.said = attributions(sentences);
    this.sentences = sentences.map((sentence, s) => withoutNames(sentence, this.said[s]!));
    const all = this.sentences.flatMap((sentence) =>
      sentence.places.map((place) => referenceOf(sentence, text, place)),
    );
    this.discourse = new Discourse(all);
    this.named = new Set(sentences.flatMap(({ parties }) => parties.map(({ party }) => party)));
    this.outletParty = this.partyOfOutlet();
    this.textPlaces = { gazetteer, all, grounds: conflictProfile(passage.conflict)?.grounds ?? [] };
  }

  claims(): ProposedClaim[] {
    for (const [index, sentence] of this.sentences.entries()) {
      if (this.found.length >= MAX_CLAIMS) break;
      if (!this.isHistory(sentence)) this.readSentence(index, sentence);
      const subject = sentence.parties.find(({ isAttribute }) => !isAttribute) ?? sentence.parties[0];
      if (subject)
        this.discourse.party = partyOfMention(subject, this.viewpoint(this.outletParty)) ?? this.discourse.party;
    }
    return distinct(this.found);
  }

  private partyOfOutlet(): string | null {
    const { outlet } = this.passage;
    const [first] = this.sentences;
    if (!outlet || !first) return null;
    const profile = conflictProfile(this.passage.conflict);
    const mention = partiesIn(tokensOf(outlet, { limit: 30 }), first.lexicon, partiesOf(profile)).find(
      ({ party }) => party !== 'own' && party !== 'enemy',
    );
    return mention?.party ?? null;
  }

  /** Years before the war, or the words of another war. */
  private isHistory({ tokens, classes, times }: Annotated): boolean {
    const since = conflictProfile(this.passage.conflict)?.since ?? 1945;
    const years = times
      .flatMap(({ start, end }) =>
        tokens.slice(start, end).map(({ text }) => /(?:^|-)(1\d\d\d|20\d\d)$/.exec(text)?.[1]),
      )
      .filter((year) => year !== undefined)
      .map(Number);
    if (years.some((year) => year < since) && !years.some((year) => year >= since)) return true;
    return classes.firstOf('history', 0, tokens.length) !== -1 && years.every((year) => year < since);
  }

  private readSentence(index: number, sentence: Annotated): void {
    const triggers = triggersOf(sentence);
    const isTriggerAt = (token: number) =>
      triggers.some(({ start, voice }) => start === token && voice !== 'attribute');
    const all = triggers.map((trigger, t): Found => {
      const clause = { ...clauseStart(sentence, triggers, t), zones: this.said[index]!.map(({ zone }) => zone) };
      const walk = walkRight(sentence, trigger, isTriggerAt);
      return { sentence, trigger, clause, walk, realis: realisOf(sentence, trigger, clause) };
    });
    let previous: string | null = null;
    for (const [t, found] of all.entries()) {
      const inside = this.said[index]!.filter(
        ({ from, to, zone }) =>
          found.trigger.start >= from &&
          found.trigger.start < to &&
          !(
            found.trigger.start >= zone[0] &&
            found.trigger.end <= zone[1] &&
            zone[0] !== zone[1] &&
            from !== zone[0] &&
            from === 0
          ),
      );
      const speaker = inside
        .filter(({ kind, source }) => (kind === 'says' || kind === 'denies' || kind === 'film') && source !== null)
        .at(-1);
      const viewpoint = this.viewpoint(speaker?.party ?? this.outletParty);
      const targets = this.targets(all, t);
      const context: RoleContext = {
        sentence,
        clause: found.clause,
        viewpoint,
        right: found.walk.party,
        end: found.walk.end,
        limit: all[t + 1]?.trigger.start ?? sentence.tokens.length,
        previous,
        before: this.discourse.party,
      };
      const { spec } = found.trigger;
      const role: Role =
        spec.relation === 'contested' || found.realis.mood === 'contest'
          ? { party: null, reason: 'no party to a fight' }
          : spec.party === 'patient'
            ? patientOf(found.trigger, context)
            : agentOf(found.trigger, context);
      if (spec.relation !== 'contested' && spec.party !== 'patient') previous = role.party ?? previous;
      const topic = targets.find(({ reason }) => reason === 'after the phrase');
      if (topic) {
        this.topic = topic.place;
        this.discourse.confirm(topic.place);
      }
      if (found.realis.mood === 'dropped' || targets.length === 0 || this.isInnerRelative(all, t)) continue;
      if (found.realis.mood === 'future' && found.walk.generic && targets.every(({ reason }) => reason === GENERIC))
        continue;
      if (role.party === null && spec.relation !== 'contested' && found.realis.mood !== 'contest') continue;
      const end = clauseEnd(sentence, triggers, t, found.trigger.end);
      for (const target of targets) this.add(found, { target, role, inside, said: this.said[index]!, end });
    }
  }

  private viewpoint(party: string | null): Viewpoint {
    const profile = conflictProfile(this.passage.conflict);
    const lang = this.sentences[0]?.lexicon.pack.language ?? '';
    const own =
      party !== null && party !== 'own' && party !== 'enemy'
        ? party
        : (this.outletParty ?? profile?.perspective[lang] ?? null);
    const isSpeakers = party !== null && party !== 'own' && party !== 'enemy';
    return { profile, own, isSpeakers, named: this.named };
  }

  /** The places that a trigger is about, by the surest of several ways. */
  private targets(all: readonly Found[], t: number): Target[] {
    const { sentence, trigger, clause, walk } = all[t]!;
    const inside = sentence.places.filter(
      ({ start, end, kind }) => start >= trigger.start && end <= trigger.end && kind !== 'country',
    );
    if (inside.length > 0)
      return inside.map((place) => this.target(sentence, { place, extent: null }, trigger, 'in the phrase'));
    const right = walk.places.map((argument) => this.target(sentence, argument, trigger, 'after the phrase'));
    if (right.length > 0) return this.isGeography(all[t]!) ? [] : right;
    const inner = this.innerRelative(all, t);
    if (inner.length > 0) return inner;
    const shared = this.shared(all, t);
    if (shared.length > 0) return shared;
    if (trigger.spec.needsName) return [];
    // What the phrase before took is not taken again.
    const from = clause.door === 'trigger' ? Math.max(clause.start, all[t - 1]?.walk.end ?? 0) : clause.start;
    // Prisoners from X were freed: not X.
    if (trigger.voice === 'passive' && sentence.classes.firstOf('thing', from, trigger.start) !== -1) return [];
    const left = placesBefore(sentence, from, trigger.start);
    const isSubject =
      trigger.voice === 'passive' ||
      trigger.voice === 'state' ||
      trigger.spec.kind === 'fall' ||
      sentence.lexicon.agent !== null;
    const takesDirect =
      trigger.spec.takes.includes('direct') ||
      trigger.voice === 'passive' ||
      trigger.voice === 'state' ||
      trigger.spec.kind === 'fall';
    if (
      left.places.length > 0 &&
      !left.isLocation &&
      isSubject &&
      takesDirect &&
      trigger.voice !== 'noun' &&
      this.mayBeObject(all[t]!, left.places)
    )
      return left.places.map((argument) => this.target(sentence, argument, trigger, 'before the phrase'));
    const isSlotted = left.slots.some((slot) => slot === 'from' && trigger.spec.takes.includes(slot));
    if (isSlotted && trigger.voice !== 'noun')
      return left.places.map((argument) =>
        this.target(sentence, argument, trigger, 'before the phrase, with its preposition'),
      );
    const antecedent = this.antecedent(sentence, trigger, clause);
    if (antecedent.length > 0) return antecedent;
    const pointed = this.pointed(all[t]!);
    if (pointed) return [pointed];
    if (left.places.length > 0 && left.isLocation && this.mayBeLocation(trigger, walk))
      return left.places.map((argument) =>
        this.target(
          sentence,
          { place: argument.place, extent: walk.generic ? 'part' : argument.extent },
          trigger,
          'where it happened',
        ),
      );
    return this.lacking(all[t]!);
  }

  /** A name before an active verb may be who does it, where nobody else is named and no gazetteer knows it. */
  private mayBeObject({ sentence, trigger, walk }: Found, places: readonly PlaceArgument[]): boolean {
    if (places.every(({ place }) => place.kind === 'country'))
      return trigger.voice === 'passive' && trigger.spec.party !== 'patient';
    const last = places.at(-1)!.place;
    if (trigger.spec.kind === 'fall') return true;
    if (trigger.voice !== 'active') return last.isKnown || isBeside(sentence, last.end, trigger.start);
    return walk.party !== undefined || places.some(({ place }) => place.isKnown);
  }

  private target(sentence: Annotated, { place, extent }: PlaceArgument, trigger: Trigger, reason: string): Target {
    return {
      place: referenceOf(sentence, this.text, place),
      extent: extent ?? this.placeExtent(sentence, place, trigger),
      reason,
      from: Math.min(place.start, trigger.start),
      to: Math.max(place.end, trigger.end),
    };
  }

  /** A country that is surrounded by countries is so on every map. */
  private isGeography({ trigger, walk }: Found): boolean {
    return trigger.spec.party === 'patient' && walk.places.some(({ place }) => place.kind === 'country');
  }

  /** `a third of the territory ISIL once held in Iraq`: the place stands in a relative without its word. */
  private innerRelative(all: readonly Found[], t: number): Target[] {
    const { sentence, trigger, walk } = all[t]!;
    const next = all[t + 1];
    const subject = walk.party?.start ?? walk.pointer;
    if (!next || !walk.generic || subject === null || subject < walk.generic.at) return [];
    if (next.trigger.start - subject > MAX_SUBJECT || hasComma(sentence, walk.generic.at, next.trigger.start))
      return [];
    const after = sentence.places.find(({ start }) => start >= next.trigger.end && start <= next.trigger.end + 3);
    const places = next.walk.places.length > 0 ? next.walk.places.map(({ place }) => place) : after ? [after] : [];
    return places.map((place) => this.target(sentence, { place, extent: walk.extent }, trigger, 'in a relative'));
  }

  /** What such a relative says was told as what is no more. */
  private isInnerRelative(all: readonly Found[], t: number): boolean {
    return t > 0 && this.innerRelative(all, t - 1).length > 0;
  }

  /** `liberated and control the village`: what the next phrase takes, this takes too. */
  private shared(all: readonly Found[], t: number): Target[] {
    const { sentence, trigger, walk } = all[t]!;
    const next = all[t + 1];
    if (!next || walk.generic || next.trigger.start - trigger.end > 3 || !sentence.classes.has('and', trigger.end))
      return [];
    if (!trigger.spec.takes.includes('direct') || !next.trigger.spec.takes.includes('direct')) return [];
    return next.walk.places.map((argument) => this.target(sentence, argument, trigger, 'shared with the next phrase'));
  }

  /** Херсон, …, куди окупанти зайшли: the places before a relative. */
  private antecedent(sentence: Annotated, trigger: Trigger, clause: ClauseStart): Target[] {
    const { tokens, classes } = sentence;
    const at = clause.door === 'relative' ? clause.at : relativeBefore(sentence, clause);
    if (at === -1) return [];
    const end = tokens[at - 1]?.text === ',' ? at - 1 : at;
    const before = placesBefore(sentence, 0, end);
    const last = before.places.at(-1)?.place;
    const isNoun = classes.hasAny(['settlement', 'area', 'facility'], end - 1);
    if (last && (last.end === end || (isNoun && end - last.end < 6)))
      return before.places.map(({ place, extent }) =>
        this.target(sentence, { place, extent: extent === 'near' ? null : extent }, trigger, 'before a relative'),
      );
    if (!isNoun) return [];
    const place = this.discourse.lastBefore(tokens[end - 1]!.start, null);
    return place ? [this.pointedTo(place, trigger, 'a relative to a place named before')] : [];
  }

  private pointed({ sentence, trigger, walk, clause }: Found): Target | undefined {
    const { tokens, classes } = sentence;
    const at = tokens[trigger.start]!.start;
    if (walk.pointer !== null) {
      const place = this.topicBefore(at) ?? this.discourse.lastBefore(at, null);
      return place && this.pointedTo(place, trigger, 'a pronoun for a place named before');
    }
    if (walk.generic && walk.generic.kind !== null) {
      const { kind } = walk.generic;
      const capital = this.capital(sentence, walk.generic.at);
      if (capital) return { ...this.pointedTo(capital, trigger, 'the capital'), extent: walk.extent, to: walk.end };
      const place =
        this.topicOf(kind) ??
        this.discourse.lastBefore(at, kind) ??
        (kind === 'area' ? this.discourse.lastBefore(at, null) : this.discourse.only);
      return (
        place && {
          ...this.pointedTo(place, trigger, GENERIC),
          extent: walk.extent,
          to: walk.end,
        }
      );
    }
    for (let k = clause.start; k < trigger.start; k++) {
      const noun = (['settlement', 'area', 'facility'] as const).find((name) => classes.has(name, k));
      const isNoun =
        noun !== undefined &&
        !sentence.placeAt[k] &&
        (trigger.spec.takes.includes('direct') || this.mayBeLocation(trigger, walk));
      const isPronoun =
        classes.has('there', k) && trigger.spec.takes.includes('direct') && sentence.lexicon.agent !== null;
      if (!isNoun && !isPronoun) continue;
      const place =
        this.discourse.lastBefore(tokens[k]!.start, noun ?? null) ??
        (noun !== 'area' ? undefined : this.discourse.only);
      const isPart = classes.hasAny(['part'], k - 1) || classes.hasAny(['part'], k - 2);
      if (place) return { ...this.pointedTo(place, trigger, 'points back to a place'), extent: isPart ? 'part' : null };
    }
    return undefined;
  }

  /** The capital, where no name stands beside it, is the war's. */
  private capital({ classes, tokens }: Annotated, at: number): PlaceReference | undefined {
    const end = classes.endOf('capital', at);
    const name = conflictProfile(this.passage.conflict)?.capital ?? null;
    if (!end || name === null) return undefined;
    const start = classes.has('definite', at - 1) ? at - 1 : at;
    const mention = this.text.slice(tokens[start]!.start, tokens[end - 1]!.end);
    return { mention, aliases: [name], name, kind: 'area', isLikely: true, at: tokens[at]!.start };
  }

  /** What was spoken of, where it was not long ago. */
  private topicBefore(at: number): PlaceReference | undefined {
    return this.topic && this.topic.at < at && at - this.topic.at < MAX_BACK ? this.topic : undefined;
  }

  /** `the area` is what was spoken of, though another name was nearer. */
  private topicOf(kind: PlaceKind): PlaceReference | undefined {
    return this.topic && (kind === 'area' ? this.topic.kind === 'facility' : this.topic.kind === kind)
      ? this.topic
      : undefined;
  }

  /** In the X direction is near X; in X's central square is a part of it. */
  private placeExtent({ classes, tokens }: Annotated, place: PlaceMention, { spec }: Trigger): Extent | null {
    if (place.kind === 'area' && classes.has('beside', place.end - 1))
      return ['contested', 'advanced'].includes(spec.relation) ? 'near' : null;
    for (let k = place.end; k < place.end + 3 && tokens[k]?.kind === 'word'; k++) {
      if (classes.has('part', k)) return 'part';
      if (!classes.hasAny(['settlement', 'filler'], k)) return null;
    }
    return null;
  }

  private pointedTo(place: PlaceReference, trigger: Trigger, reason: string): Target {
    return { place, extent: null, reason, from: trigger.start, to: trigger.end };
  }

  /** In X they took the hospital; on the X front the enemy attacks. */
  private mayBeLocation({ spec, voice }: Trigger, walk: Walk): boolean {
    if (walk.generic) return true;
    return (
      spec.kind === 'state' ||
      voice === 'passive' ||
      ['contested', 'advanced', 'entered', 'encircled', 'not-encircled'].includes(spec.relation)
    );
  }

  private lacking({ sentence, trigger, clause }: Found): Target[] {
    if (!trigger.spec.mayLackPlace || trigger.voice === 'attribute') return [];
    if (
      trigger.voice === 'passive' &&
      sentence.parties.every(({ start }) => sentence.placeAt[start]) &&
      hasStranger(sentence, clause, trigger)
    )
      return [];
    const start = sentence.tokens[0]!.start;
    const before = this.discourse.lastBefore(sentence.tokens[trigger.start]!.start, null);
    if (before && before.at >= start) return [this.pointedTo(before, trigger, 'the place spoken of just before')];
    const only = this.discourse.only ?? this.topic;
    return only ? [this.pointedTo(only, trigger, IMPLIED)] : [];
  }

  private isRelevant(realis: Realis, relation: Relation): boolean {
    return realis.mood !== 'negated' || (relation !== 'contested' && relation !== 'advanced');
  }

  private add(
    found: Found,
    {
      target,
      role,
      inside,
      said,
      end,
    }: {
      readonly target: Target;
      readonly role: { readonly party: string | null; readonly reason: string };
      readonly inside: readonly Attribution[];
      readonly said: readonly Attribution[];
      readonly end: number;
    },
  ): void {
    const { sentence, trigger, clause, realis } = found;
    const relation: Relation = realis.mood === 'contest' ? 'contested' : trigger.spec.relation;
    if (!this.isRelevant(realis, relation) || (realis.mood === 'negated' && target.extent === 'near')) return;
    const speakers = inside.filter(({ source }) => source !== null);
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
      attributions: said,
      published: this.passage.published,
      isFuture: realis.mood === 'future',
      isRelative: clause.door === 'relative',
    });
    const quote = this.quote(found, target, end);
    this.found.push({
      source: { name: speaker?.source ?? AUTHOR, id: null },
      via: viaOf(inside, speakers),
      outlet: this.passage.outlet,
      act,
      relation: shown,
      party: role.party,
      place: resolvePlace(target.place, this.textPlaces),
      extent: extentOf(trigger, target, shown),
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

  /** From the subject, or the first place before the phrase, to the last place, date or agent after it. */
  private quote({ sentence, trigger, clause, walk }: Found, target: Target, end: number): ProposedClaim['quote'] {
    const { tokens, parties, times } = sentence;
    const isNoun = trigger.voice === 'noun';
    const subject = isNoun
      ? undefined
      : parties.find(({ start, isAttribute }) => !isAttribute && start >= clause.start && start < trigger.start);
    const near = trigger.start - clause.start <= (isNoun ? SHORT_NOUN : SHORT_CLAUSE) ? clause.start : trigger.start;
    const before = clause.door === 'trigger' ? trigger.start : (subject?.start ?? near);
    let from = Math.min(this.saidFrom(sentence, before), target.from);
    while (from < trigger.start && tokens[from]!.kind === 'sign') from++;
    const reach = Math.max(target.to, trigger.end, walk.end);
    const date = times.find((time) => time.start >= trigger.end && time.end <= end)?.end ?? 0;
    const agent =
      parties.find(({ start, isAttribute }) => !isAttribute && start >= trigger.end && start <= reach + 3)?.end ?? 0;
    let to = Math.max(reach, date, agent <= end ? agent : 0);
    while (to > trigger.end && to > target.to && tokens[to - 1]!.kind === 'sign') to--;
    const [first, last] = [tokens[from]!.start, tokens[to - 1]!.end];
    return { start: first, end: last, text: this.text.slice(first, last) };
  }

  /** With the words for who says it, where they stand just before. */
  private saidFrom(sentence: Annotated, from: number): number {
    const said = this.said[this.sentences.indexOf(sentence)] ?? [];
    const zone = said.find(
      ({ kind, zone: [start, end] }) => kind !== 'untrue' && end > start && end <= from && end >= from - 2,
    )?.zone;
    return zone ? zone[0] : from;
  }
}

function viaOf(inside: readonly Attribution[], speakers: readonly Attribution[]): string[] {
  const own = inside.flatMap(({ via }) => via);
  const outer = speakers.slice(0, -1).map(({ source }) => source!);
  return [...new Set([...outer, ...own])].filter((name) => name !== speakers.at(-1)?.source);
}

function extentOf({ spec, isUnderWay }: Trigger, { extent, place }: Target, relation: Relation): Extent {
  if (extent !== null) return extent;
  if (relation === 'withdrew-from' && isUnderWay) return 'unspecified';
  if (spec.extent) return spec.extent;
  if (relation === 'advanced') return 'near';
  if (relation === 'contested' || relation === 'encircled' || relation === 'not-encircled' || relation === 'entered')
    return 'unspecified';
  return place.kind === 'area' || place.kind === 'country' ? 'part' : 'whole';
}

function certaintyOf(
  sentence: Annotated,
  clause: ClauseStart,
  trigger: Trigger,
  inside: readonly Attribution[],
): ClaimCertainty {
  // `It is likely that …` stands before the clause.
  const reach = clause.door === 'relative' || clause.door === 'clause' ? 6 : 0;
  const from = Math.max(0, Math.max(clause.start, trigger.start - 12) - reach);
  if (hasHedge(sentence, 'possible', from, trigger.end)) return 'possible';
  if (hasHedge(sentence, 'probable', from, trigger.end + 3)) return 'probable';
  return inside.some(({ isHearsay }) => isHearsay) ? 'probable' : 'certain';
}

/** May is also a month. */
function hasHedge({ classes, timeAt }: Annotated, name: 'possible' | 'probable', from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (classes.has(name, k) && !timeAt[k]) return true;
  return false;
}

function isBackground({ classes }: Annotated, clause: ClauseStart, trigger: Trigger): boolean {
  return classes.firstOf('earlier', Math.max(clause.start, trigger.start - 4), trigger.start) !== -1;
}

/** The relative around what somebody is said to say: where sources claimed that …; -1 where there is none. */
function relativeBefore({ classes, tokens }: Annotated, clause: ClauseStart): number {
  if (clause.door !== 'clause' || !classes.has('that', clause.at)) return -1;
  for (let k = clause.at - 1; k >= Math.max(0, clause.at - 12); k--) {
    if (tokens[k]!.kind === 'sign') return -1;
    if (classes.has('relative', k) && !classes.has('that', k)) return k;
  }
  return -1;
}

function hasComma({ tokens }: Annotated, from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ text }) => text === ',');
}

/** True where hardly more than auxiliaries stand between: X is firmly under …, not X, who was made the head of what is under …. */
function isBeside({ classes, tokens, timeAt, partyAt, placeAt }: Annotated, from: number, to: number): boolean {
  let unknown = 0;
  for (let k = from; k < to; k++) {
    const isLight =
      tokens[k]!.kind === 'sign' ||
      timeAt[k] ||
      partyAt[k] ||
      placeAt[k] ||
      classes.has('in', k) ||
      classes.hasAny(['be', 'have', 'adverb', 'not', 'probable', 'and', 'relative', 'filler', 'will'], k);
    if (!isLight) unknown++;
  }
  return unknown <= 2;
}

function withoutNames(sentence: Annotated, said: readonly Attribution[]): Annotated {
  const places = sentence.places.filter((place) => !isInName(said, place));
  if (places.length === sentence.places.length) return sentence;
  const kept = new Set(places);
  return {
    ...sentence,
    places,
    placeAt: sentence.placeAt.map((place) => (place && kept.has(place) ? place : undefined)),
  };
}

/** What stands among the words for who speaks is a name of theirs: Deep State, the governor of X. */
function isInName(said: readonly Attribution[], place: PlaceMention): boolean {
  if (place.isLocated || (place.isKnown && place.kind === 'settlement')) return false;
  return said.some(({ kind, zone }) => kind === 'says' && place.start >= zone[0] && place.end <= zone[1]);
}

/** One claim for each source, act, party, relation and place: the first that names the place itself. */
function distinct(claims: readonly ProposedClaim[]): ProposedClaim[] {
  const byKey = new Map<string, ProposedClaim>();
  for (const claim of claims) {
    const { source, act, party, relation, place } = claim;
    const key = [source.name, act, party, relation, place.id ?? place.name.toLowerCase()].join('\n');
    const earlier = byKey.get(key);
    if (!earlier || (isImplied(earlier) && !isImplied(claim))) byKey.set(key, claim);
  }
  return [...byKey.values()];
}

function isImplied({ reasons }: ProposedClaim): boolean {
  return reasons.includes(`place: ${IMPLIED}`);
}
