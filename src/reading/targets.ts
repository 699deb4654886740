// Finds the places that a phrase is about: after it, before it, shared with the next, pointed back to, or where it happened.

import type { Extent, Relation } from '../model/claim.ts';
import type { Annotated } from './annotated.ts';
import { type ClauseStart, relativeBetween } from './clause.ts';
import { type Discourse, type PlaceReference, referenceOf } from './discourse.ts';
import type { Found } from './found.ts';
import type { PlaceKind, PlaceMention } from './place-mentions.ts';
import { type LeftPlaces, placesBefore } from './places-before.ts';
import { hasStranger, isInObjectCase } from './subjects.ts';
import { isBare, isCircumstance, isDoer, isOfOtherThings, isOurs, isRepelling, isToldBefore } from './target-clues.ts';
import {
  goesTo,
  hasComma,
  hasThing,
  isAdjunctOfFight,
  isBeside,
  isCounted,
  isLeavingSomebody,
  isMeasured,
  isOfIt,
  isOfIts,
  isOnlyLater,
  isPartOfIt,
  isUnnamed,
  relativeBefore,
  relativeOfNoun,
} from './target-words.ts';
import { isHeld, type Trigger } from './triggers.ts';
import type { PlaceArgument, Walk } from './walk.ts';
import { isBareObject, isFoughtBefore, isOfName, isOfPeople, townBefore } from './word-order.ts';

/** Words of a subject in a relative without its word: the territory ISIL once held. */
const MAX_SUBJECT = 4;
/** So far back, in letters, a pronoun reaches. */
const MAX_BACK = 400;
/** Reasons that other rules ask for. */
export const GENERIC = 'a noun for a place named before';
export const IMPLIED = 'the only place that is spoken of';

/** A place with how much of it. */
export interface Target {
  readonly place: PlaceReference;
  readonly extent: Extent | null;
  readonly reason: string;
  /** Token at which its name begins; null where words only point back to it. */
  readonly nameAt: number | null;
  /** Tokens of the quotation that the place adds. */
  readonly from: number;
  readonly to: number;
}

export class TargetFinder {
  private readonly text: string;
  private readonly discourse: Discourse;
  private readonly capitalName: string | null;
  /** The last place that a phrase said something of, also of an attempt. */
  private topic: PlaceReference | undefined;

  constructor(text: string, discourse: Discourse, capitalName: string | null) {
    this.text = text;
    this.discourse = discourse;
    this.capitalName = capitalName;
  }

  /** Something was said of this place: later words point back to it. */
  speakOf(place: PlaceReference): void {
    this.topic = place;
    this.discourse.confirm(place);
  }

  /** The places that a trigger is about, by the surest of several ways. */
  targets(all: readonly Found[], t: number): Target[] {
    const { sentence, trigger, clause, walk } = all[t]!;
    const inside = sentence.places.filter(
      ({ start, end, kind }) => start >= trigger.start && end <= trigger.end && kind !== 'country',
    );
    if (inside.length > 0)
      return inside.map((place) => this.target(sentence, { place, extent: null }, trigger, 'in the phrase'));
    // «Атака відбита»: the attack was, not the place.
    const before = all[t - 1]?.trigger;
    const isOfAttack = before?.spec.relation === 'contested' && before.end === trigger.start;
    if (isOfAttack && trigger.voice === 'passive' && trigger.spec.relation === 'captured') return [];
    const right = walk.places.map((argument) => this.target(sentence, argument, trigger, 'after the phrase'));
    if (right.length > 0) return this.isGeography(all[t]!) ? [] : right;
    if ((before && isRepelling(all[t]!, before)) || isOfOtherThings(all[t]!)) return [];
    if (isLeavingSomebody(all[t]!) || (all.length > 1 && isFoughtBefore(sentence, trigger))) return [];
    const inner = this.innerRelative(all, t);
    if (inner.length > 0) return inner;
    const shared = this.shared(all, t);
    if (shared.length > 0) return shared;
    if (trigger.spec.needsName) return [];
    if (isAdjunctOfFight(all[t]!)) return [];
    const beside = this.besideComma(all[t]!);
    if (beside) return [beside];
    // What the phrase before took is not taken again, unless it only told whose it was.
    const isTaken = clause.door === 'trigger' && before !== undefined && !isHeld(before);
    const from = isTaken ? Math.max(clause.start, all[t - 1]?.walk.end ?? 0) : clause.start;
    // Prisoners from X were freed: not X.
    if (trigger.voice === 'passive' && (hasThing(sentence, from, trigger.start) || isOfPeople(sentence, trigger)))
      return [];
    const left = placesBefore(sentence, from, trigger.start);
    const isDone = trigger.voice === 'passive' || trigger.voice === 'state' || trigger.spec.kind === 'fall';
    const isSubject = isDone || sentence.lexicon.agent !== null;
    const takesDirect = isDone || trigger.spec.takes.includes('direct');
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
    // «У ході бойових дій»: how it went, and no fight for what was named before.
    if (isCircumstance(all[t]!)) return [];
    const pointed = this.pointed(all[t]!);
    if (pointed) return [pointed];
    if (isToldBefore(all, t)) return [];
    const mayBeBase = trigger.spec.kind === 'fall' || (takesDirect && isSubject && walk.party !== undefined);
    const isBase = mayBeBase && sentence.classes.firstOf('facility', from, trigger.start) !== -1;
    const happened = this.whereItHappened(all[t]!, left, isBase ? 'part' : null);
    return happened.length > 0 ? happened : (this.listedAfter(all[t]!, from) ?? this.lacking(all[t]!));
  }

  /** In X they took the hospital; on the X front the enemy attacks. */
  private whereItHappened({ sentence, trigger, walk }: Found, left: LeftPlaces, ofBase: 'part' | null): Target[] {
    if (!left.isLocation || !(ofBase || this.mayBeLocation(trigger, walk))) return [];
    return left.places.map((argument) =>
      this.target(
        sentence,
        { place: argument.place, extent: walk.generic ? 'part' : (ofBase ?? argument.extent) },
        trigger,
        'where it happened',
      ),
    );
  }

  /** «Два села окуповані: це A і B»: the names stand behind a colon. */
  private listedAfter({ sentence, trigger }: Found, from: number): Target[] | undefined {
    const { classes, tokens, places } = sentence;
    const hasNoun = classes.firstOf('settlement', from, trigger.start) !== -1;
    const sign = tokens.findIndex(({ text }, k) => k >= trigger.end && ':—–'.includes(text));
    if (sentence.lexicon.agent === null || trigger.voice !== 'passive' || !hasNoun || sign === -1) return undefined;
    const first = classes.has('definite', sign + 1) ? sign + 2 : sign + 1;
    const list = sentence.placeAt[first]
      ? places.filter(({ start, kind }) => start >= first && kind === 'settlement')
      : [];
    if (list.length === 0) return undefined;
    return list.map((place) => this.target(sentence, { place, extent: null }, trigger, 'listed after a colon'));
  }

  /** `from A, held by the army`: the place just before the comma. */
  private besideComma({ sentence, trigger }: Found): Target | undefined {
    const { tokens, placeAt, lexicon } = sentence;
    const isStill = trigger.voice === 'state' || trigger.voice === 'passive';
    const place = placeAt[trigger.start - 2];
    if (lexicon.agent !== null || !isStill || !place || tokens[trigger.start - 1]?.text !== ',') return undefined;
    return place.kind === 'country' || !place.isLocated
      ? undefined
      : this.target(sentence, { place, extent: null }, trigger, 'before the phrase');
  }

  /** A name before an active verb may be who does it, where nobody else is named and no gazetteer knows it. */
  private mayBeObject({ sentence, trigger, walk }: Found, places: readonly PlaceArgument[]): boolean {
    if (places.every(({ place }) => place.kind === 'country'))
      return trigger.voice === 'passive' && trigger.spec.party !== 'patient';
    const last = places.at(-1)!.place;
    if (isInObjectCase(sentence, last)) return true;
    if (trigger.spec.kind === 'fall' || isOurs(sentence, trigger)) return true;
    if (trigger.voice === 'active' && isDoer({ sentence, trigger, walk }, last)) return false;
    const [relative, main] = relativeBetween(sentence, last.start, trigger.start);
    const from = relative === last.end ? main : last.end;
    if (trigger.voice !== 'active') return last.isKnown || isBeside(sentence, from, trigger.start);
    return (
      walk.party !== undefined || places.some(({ place }) => place.isKnown) || isBareObject(sentence, last, trigger)
    );
  }

  private target(sentence: Annotated, { place, extent }: PlaceArgument, trigger: Trigger, reason: string): Target {
    return {
      place: referenceOf(sentence, this.text, place),
      extent: extent ?? this.placeExtent(sentence, place, trigger),
      reason,
      nameAt: place.start,
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
    if (isAdjunctOfFight(all[t]!)) return [];
    const subject = walk.party?.start ?? walk.pointer;
    if (!next || !walk.generic || subject === null || subject < walk.generic.at) return [];
    if (next.trigger.start - subject > MAX_SUBJECT || hasComma(sentence, walk.generic.at, next.trigger.start))
      return [];
    const after = sentence.places.find(({ start }) => start >= next.trigger.end && start <= next.trigger.end + 3);
    const places = next.walk.places.length > 0 ? next.walk.places.map(({ place }) => place) : after ? [after] : [];
    return places.map((place) => this.target(sentence, { place, extent: walk.extent }, trigger, 'in a relative'));
  }

  /** What such a relative says was told as what is no more. */
  isInnerRelative(all: readonly Found[], t: number): boolean {
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
    const at =
      clause.door === 'relative' ? clause.at : (relativeOfNoun(sentence, trigger) ?? relativeBefore(sentence, clause));
    if (at === -1) return [];
    const comma = tokens[at - 1]?.text === ',' ? at - 1 : at;
    // `visited A on Saturday, which was freed`
    const end = sentence.timeAt[comma - 1]?.start ?? comma;
    const before = placesBefore(sentence, 0, end);
    const outer = before.places.at(-1)?.place;
    const town = outer && townBefore(sentence, outer);
    if (town && outer.end === end)
      return [this.target(sentence, { place: town, extent: null }, trigger, 'before a relative')];
    const last = outer;
    const isNoun = classes.hasAny(['settlement', 'area', 'facility'], end - 1);
    if (last && (before.end === end || (isNoun && end - last.end < 6)))
      return before.places.map(({ place, extent }) =>
        this.target(sentence, { place, extent: extent === 'near' ? null : extent }, trigger, 'before a relative'),
      );
    if (!isNoun) return [];
    const place = this.discourse.lastBefore(tokens[end - 1]!.start, null);
    return place ? [this.pointedTo(place, trigger, 'a relative to a place named before')] : [];
  }

  /** The only place that the text names; not one named later where the sentence has a town of its own. */
  private onlyFor({ tokens, places }: Annotated): PlaceReference | undefined {
    const { only } = this.discourse;
    const isLater = only !== undefined && only.at >= tokens.at(-1)!.end;
    return isLater && places.some(({ kind }) => kind === 'settlement') ? undefined : only;
  }

  private pointed({ sentence, trigger, walk, clause }: Found): Target | undefined {
    const { tokens, classes } = sentence;
    const at = tokens[trigger.start]!.start;
    if (walk.pointer !== null) {
      const place = this.topicBefore(at) ?? this.discourse.lastBefore(at, null);
      return place && this.pointedTo(place, trigger, 'a pronoun for a place named before');
    }
    if (walk.generic?.kind === null && walk.generic.isDefinite && OF_PARTS.has(trigger.spec.relation)) {
      const place = this.topicBefore(at) ?? this.discourse.lastBefore(at, 'settlement');
      return (
        place && { ...this.pointedTo(place, trigger, 'a part of a place named before'), extent: 'part', to: walk.end }
      );
    }
    const its = isOfIts(sentence, trigger) ? (this.topicBefore(at) ?? this.discourse.firstNameBefore(at)) : undefined;
    if (its) return this.pointedTo(its, trigger, 'a pronoun for a place named before');
    const quarter = this.quarterOf(sentence, trigger, walk);
    if (quarter) return quarter;
    if (walk.generic && walk.generic.kind !== null) {
      const { kind } = walk.generic;
      if (isMeasured(sentence, trigger, walk) || isUnnamed(sentence, walk)) return undefined;
      const only = this.discourse.only;
      const isLater = only !== undefined && isOnlyLater(sentence, walk.generic.at, only.at);
      const capital = this.capital(sentence, walk.generic.at);
      if (capital) return { ...this.pointedTo(capital, trigger, 'the capital'), extent: walk.extent, to: walk.end };
      const place =
        (kind === 'settlement' ? this.locatedIn(sentence, clause.start, trigger.start) : undefined) ??
        this.topicOf(kind) ??
        this.discourse.lastBefore(at, kind) ??
        (kind === 'area' ? this.discourse.lastBefore(at, null) : isLater ? undefined : only);
      return (
        place && {
          ...this.pointedTo(place, trigger, GENERIC),
          extent: walk.extent ?? this.genericExtent(kind, place, trigger),
          to: walk.end,
        }
      );
    }
    const it = isOfIt(sentence, trigger) ? (this.topicBefore(at) ?? this.discourse.lastBefore(at, null)) : undefined;
    if (it) return this.pointedTo(it, trigger, 'a pronoun for a place named before');
    for (let k = clause.start; k < trigger.start; k++) {
      const noun = (['settlement', 'area', 'facility'] as const).find((name) => classes.has(name, k));
      const isNoun =
        noun !== undefined &&
        !sentence.placeAt[k] &&
        !sentence.partyAt[k] &&
        !sentence.placeAt[k - 1] &&
        (trigger.spec.takes.includes('direct') ||
          (trigger.spec.kind === 'fall' && sentence.lexicon.agent === null) ||
          this.mayBeLocation(trigger, walk));
      if (isNoun && (isCounted(sentence, k) || isOfName(sentence, k, trigger.start))) continue;
      const isPronoun =
        classes.has('there', k) && trigger.spec.takes.includes('direct') && sentence.lexicon.agent !== null;
      const isPart =
        isPartOfIt(sentence, k, clause.start) && (trigger.voice === 'passive' || trigger.voice === 'state');
      if (!isNoun && !isPronoun && !isPart) continue;
      const place =
        (isPronoun || isPart ? this.topicBefore(at) : undefined) ??
        this.discourse.lastBefore(tokens[k]!.start, noun ?? null) ??
        (noun === 'area' ? this.discourse.only : undefined) ??
        (noun === 'settlement' && isBare(sentence, k) ? this.onlyFor(sentence) : undefined);
      const isOfPart = isPart || classes.has('part', k - 1) || classes.has('part', k - 2);
      if (place)
        return { ...this.pointedTo(place, trigger, 'points back to a place'), extent: isOfPart ? 'part' : null };
    }
    return undefined;
  }

  /** «По X: зашли в восточные кварталы, держим центр»: parts of the only town that the sentence names before. */
  private quarterOf(sentence: Annotated, trigger: Trigger, { extent, generic }: Walk): Target | undefined {
    const { lexicon, places, classes } = sentence;
    if (lexicon.agent === null || extent !== 'part' || !generic || classes.has('beside', generic.at)) return undefined;
    if (generic.kind === 'settlement' || generic.kind === 'area' || isCounted(sentence, generic.at)) return undefined;
    const [town, other] = places.filter(({ end, kind }) => end <= trigger.start && kind === 'settlement');
    if (!town || other || !town.isKnown) return undefined;
    const place = referenceOf(sentence, this.text, town);
    return { ...this.pointedTo(place, trigger, 'a part of the town named before'), extent: 'part' };
  }

  /** «В X бои идут на востоке города»: the only town that the clause names before. */
  private locatedIn(sentence: Annotated, from: number, to: number): PlaceReference | undefined {
    const inside = sentence.places.filter(({ start, end }) => start >= from && end <= to);
    const [town, other] = inside.filter(({ kind }) => kind === 'settlement');
    return town?.isLocated && !other && sentence.lexicon.agent !== null
      ? referenceOf(sentence, this.text, town)
      : undefined;
  }

  /** The region: hardly ever all of it; the hospital: a part of the town. */
  private genericExtent(kind: PlaceKind, place: PlaceReference, { spec }: Trigger): Extent | null {
    const isInside = kind === 'facility' ? place.kind !== 'facility' : kind === 'area' && place.kind !== 'facility';
    return isInside && spec.takes.includes('direct') ? 'part' : null;
  }

  /** The capital, where no name stands beside it, is the war's. */
  private capital({ classes, tokens }: Annotated, at: number): PlaceReference | undefined {
    const end = classes.endOf('capital', at);
    const name = this.capitalName;
    // The regional capital is another.
    const isOther = !classes.hasAny(['article', 'definite'], at - 1) && at > 0 && tokens[at - 1]!.kind === 'word';
    if (!end || name === null || isOther) return undefined;
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
    return { place, extent: null, reason, nameAt: null, from: trigger.start, to: trigger.end };
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
    // «X заблокирован, однако находится под контролем A»
    const isOfTopic = clause.door === 'clause' && !sentence.classes.has('that', clause.at) && trigger.voice === 'state';
    if (isOfTopic && sentence.lexicon.agent !== null && this.topic)
      return [this.pointedTo(this.topic, trigger, GENERIC)];
    if (!trigger.spec.mayLackPlace || trigger.voice === 'attribute' || goesTo(sentence, trigger)) return [];
    if (
      trigger.voice === 'passive' &&
      sentence.parties.every(({ start }) => sentence.placeAt[start]) &&
      hasStranger(sentence, clause, trigger)
    )
      return [];
    // Fell back in A.
    const beside = sentence.placeAt[trigger.end + 1];
    if (
      beside &&
      sentence.lexicon.agent === null &&
      sentence.classes.has('in', trigger.end) &&
      beside.kind !== 'country'
    )
      return [this.target(sentence, { place: beside, extent: 'part' }, trigger, 'where it happened')];
    const start = sentence.tokens[0]!.start;
    const before = this.discourse.lastBefore(sentence.tokens[trigger.start]!.start, null);
    if (before && before.at >= start) return [this.pointedTo(before, trigger, 'the place spoken of just before')];
    const only = this.discourse.only ?? this.topic;
    return only ? [this.pointedTo(only, trigger, IMPLIED)] : [];
  }
}

/** Relations that a part of a place, without its name, may be said of: hold the western streets. */
const OF_PARTS: ReadonlySet<Relation> = new Set(['entered', 'contested', 'controls', 'captured', 'liberated', 'lost']);
