// Finds the places that a phrase is about: after it, before it, shared with the next, pointed back to, or where it happened.

import type { Annotated } from '../mentions/annotated.ts';
import type { PartyMention } from '../mentions/party-mentions.ts';
import { hasStranger, isInObjectCase } from '../parties/subjects.ts';
import { type ClauseStart, relativeAside } from '../phrases/clause.ts';
import { isHeld, type Trigger } from '../phrases/triggers.ts';
import type { Found } from '../walk/found.ts';
import { isFallenBack } from '../walk/leaving.ts';
import type { PlaceArgument } from '../walk/walk.ts';
import type { Discourse, PlaceReference } from './discourse.ts';
import { isAroundNoun, type LeftPlaces, placesBefore } from './places-before.ts';
import { PlacesSpokenOf } from './pointed-places.ts';
import { isSecondPredicate } from './second-predicate.ts';
import { GENERIC, IMPLIED, LOCATED, mayBeLocation, pointedTo, type Target, targetOf } from './target.ts';
import {
  isCircumstance,
  isDoer,
  isMeans,
  isOfOthersAround,
  isOfOtherThings,
  isOurs,
  isRepelling,
  isToldBefore,
} from './target-clues.ts';
import {
  goesTo,
  hasComma,
  hasOwnGround,
  hasThing,
  isAdjunctOfFight,
  isBeside,
  isDeniedNoun,
  isHeader,
  isLeavingSomebody,
  isOfThing,
  relativeBefore,
  relativeOfNoun,
} from './target-words.ts';
import { isBareObject, isFoughtBefore, isOfPeople, townBefore } from './word-order.ts';

/** Words of a subject in a relative without its word: the territory ISIL once held. */
const MAX_SUBJECT = 4;

export class TargetFinder {
  private readonly text: string;
  private readonly discourse: Discourse;
  private readonly spokenOf: PlacesSpokenOf;

  constructor(text: string, discourse: Discourse, capitalName: string | null) {
    this.text = text;
    this.discourse = discourse;
    this.spokenOf = new PlacesSpokenOf(text, discourse, capitalName);
  }

  /** Something was said of this place: later words point back to it. */
  speakOf(place: PlaceReference): void {
    this.spokenOf.speakOf(place);
  }

  /** The places that a trigger is about, by the surest of several ways. */
  targets(all: readonly Found[], t: number): Target[] {
    const { sentence, trigger, clause, walk } = all[t]!;
    const inside = sentence.places.filter(
      ({ start, end, kind }) => start >= trigger.start && end <= trigger.end && kind !== 'country',
    );
    if (inside.length > 0)
      return inside.map((place) =>
        targetOf({ sentence, trigger }, this.text, { place, extent: null }, 'in the phrase'),
      );
    // «Атака відбита»: the attack was, not the place.
    const before = all[t - 1]?.trigger;
    const isOfAttack = before?.spec.relation === 'contested' && before.end === trigger.start;
    if (isOfAttack && trigger.voice === 'passive' && trigger.spec.relation === 'captured') return [];
    const right = walk.places.map((argument) =>
      targetOf({ sentence, trigger }, this.text, argument, 'after the phrase'),
    );
    if (right.length > 0) return this.isGeography(all[t]!) || isMeans(all, t) ? [] : right;
    if ((before && isRepelling(all[t]!, before)) || isOfOtherThings(all[t]!)) return [];
    if (isLeavingSomebody(all[t]!) || (all.length > 1 && isFoughtBefore(sentence, trigger))) return [];
    const inner = this.innerRelative(all, t);
    if (inner.length > 0) return inner;
    const shared = this.shared(all, t);
    if (shared.length > 0) return shared;
    if (isSecondPredicate(all[t]!, all[t - 1])) return this.subjectsOf(all, t - 1);
    if (trigger.spec.needsName) return [];
    if (isAdjunctOfFight(all[t]!)) return [];
    const beside = this.besideComma(all[t]!);
    if (beside) return [beside];
    // What the phrase before took is not taken again, unless it only told whose it was.
    const isTaken = clause.door === 'trigger' && before !== undefined && !isHeld(before);
    const from = isTaken ? Math.max(clause.start, all[t - 1]?.walk.end ?? 0) : clause.start;
    if (trigger.voice === 'passive' && isOfCaptives(sentence, trigger, from)) return [];
    const left = placesBefore(sentence, from, trigger.start);
    const isDone = trigger.voice === 'passive' || trigger.voice === 'state' || trigger.spec.kind === 'fall';
    const isSubject = isDone || sentence.lexicon.grammar.hasFreeOrder;
    const takesDirect = isDone || trigger.spec.takes.includes('direct');
    if (
      left.places.length > 0 &&
      !left.isLocation &&
      isSubject &&
      takesDirect &&
      trigger.voice !== 'noun' &&
      this.mayBeObject(all[t]!, left.places)
    )
      return left.places.map((argument) => targetOf({ sentence, trigger }, this.text, argument, 'before the phrase'));
    const isSlotted = left.slots.some((slot) => slot === 'from' && trigger.spec.takes.includes(slot));
    const isAround = isDone && takesDirect && isAroundNoun(sentence, left.start);
    const isOthers = isOfOthersAround(all[t]!, left.start);
    if (((isSlotted && trigger.voice !== 'noun') || isAround) && !isOthers)
      return left.places.map((argument) =>
        targetOf({ sentence, trigger }, this.text, argument, 'before the phrase, with its preposition'),
      );
    const antecedent = [...this.listedBefore(all[t]!), ...this.antecedent(sentence, trigger, clause)];
    if (antecedent.length > 0) return antecedent;
    // «У ході бойових дій»: how it went, and no fight for what was named before.
    if (isCircumstance(all[t]!)) return [];
    const pointed = this.spokenOf.pointed(all[t]!, all[t - 1]?.walk.places.length ? from : 0);
    if (pointed) return [pointed];
    if (isToldBefore(all, t)) return [];
    const mayBeBase = trigger.spec.kind === 'fall' || (takesDirect && isSubject && walk.party !== undefined);
    const isBase = mayBeBase && sentence.classes.firstOf('facility', from, trigger.start) !== -1;
    const happened = this.whereItHappened(all[t]!, left, isBase ? 'part' : null);
    return happened.length > 0 ? happened : (this.listedAfter(all[t]!, from) ?? this.lacking(all[t]!));
  }

  /** In X they took the hospital; on the X front the enemy attacks. */
  private whereItHappened({ sentence, trigger, walk }: Found, left: LeftPlaces, ofBase: 'part' | null): Target[] {
    const mayBe = ofBase || mayBeLocation(trigger, walk) || isFallenBack({ sentence, trigger }, left.start);
    if (!left.isLocation || !mayBe || isOfOthersAround({ sentence, trigger }, left.start)) return [];
    return left.places.map((argument) =>
      targetOf(
        { sentence, trigger },
        this.text,
        { place: argument.place, extent: walk.generic ? 'part' : (ofBase ?? argument.extent) },
        LOCATED,
      ),
    );
  }

  /** «A, B и C — тут идут бои»: the names before the dash. */
  private listedBefore({ sentence, trigger, clause }: Found): Target[] {
    const { classes, tokens, lexicon } = sentence;
    const isDash = clause.door === 'sign' && '—–-'.includes(tokens[clause.at]!.text);
    if (!lexicon.grammar.hasFreeOrder || !isDash || !classes.has('there', clause.start)) return [];
    const before = placesBefore(sentence, 0, clause.at);
    if (before.end !== clause.at || before.isLocation) return [];
    return before.places.map((argument) =>
      targetOf({ sentence, trigger }, this.text, argument, 'listed before a dash'),
    );
  }

  /** «Два села окуповані: це A і B»: the names stand behind a colon. */
  private listedAfter({ sentence, trigger }: Found, from: number): Target[] | undefined {
    const { classes, tokens, places } = sentence;
    const hasNoun = classes.firstOf('settlement', from, trigger.start) !== -1;
    const sign = tokens.findIndex(({ text }, k) => k >= trigger.end && ':—–'.includes(text));
    if (trigger.voice !== 'passive' || !hasNoun || sign === -1) return undefined;
    const first = classes.has('definite', sign + 1) ? sign + 2 : sign + 1;
    const list = sentence.placeAt[first]
      ? places.filter(({ start, kind }) => start >= first && kind === 'settlement')
      : [];
    if (list.length === 0) return undefined;
    return list.map((place) =>
      targetOf({ sentence, trigger }, this.text, { place, extent: null }, 'listed after a colon'),
    );
  }

  /** `from A, held by the army`, «в A, занятом войсками»: the place just before the comma. */
  private besideComma({ sentence, trigger }: Found): Target | undefined {
    const { tokens, placeAt, lexicon } = sentence;
    const isStill = trigger.voice === 'state' || trigger.voice === 'passive';
    const place = placeAt[trigger.start - 2];
    if (!isStill || !place || place.kind === 'country' || tokens[trigger.start - 1]?.text !== ',') return undefined;
    const isSaidOf = lexicon.grammar.partsClauses
      ? place.kind !== 'area' &&
        lexicon.attribute.test(tokens[trigger.start]!.word) &&
        !isOfThing(sentence, place.start)
      : place.isLocated;
    return isSaidOf
      ? targetOf({ sentence, trigger }, this.text, { place, extent: null }, 'before the phrase')
      : undefined;
  }

  /** A name before an active verb may be who does it, where nobody else is named and no gazetteer knows it. */
  private mayBeObject({ sentence, trigger, walk }: Found, places: readonly PlaceArgument[]): boolean {
    if (places.every(({ place }) => place.kind === 'country'))
      return trigger.voice === 'passive' && trigger.spec.party !== 'patient';
    const last = places.at(-1)!.place;
    if (isInObjectCase(sentence, last)) return true;
    if (trigger.spec.kind === 'fall' || isOurs(sentence, trigger)) return true;
    if (trigger.voice === 'active' && isDoer({ sentence, trigger, walk }, last)) return false;
    const [relative, main] = relativeAside(sentence, last.start, trigger.start);
    const from = relative === last.end ? main : last.end;
    if (trigger.voice !== 'active') return last.isKnown || isBeside(sentence, from, trigger.start);
    // «X взяли под контроль войска»: the doer may stand in the phrase.
    const isDone = walk.party !== undefined || (trigger.party !== undefined && !trigger.party.isAttribute);
    return isDone || places.some(({ place }) => place.isKnown) || isBareObject(sentence, last, trigger);
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
    return places.map((place) =>
      targetOf({ sentence, trigger }, this.text, { place, extent: walk.extent }, 'in a relative'),
    );
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
    return next.walk.places.map((argument) =>
      targetOf({ sentence, trigger }, this.text, argument, 'shared with the next phrase'),
    );
  }

  /** Херсон, …, куди окупанти зайшли: the places before a relative. */
  private antecedent(sentence: Annotated, trigger: Trigger, clause: ClauseStart): Target[] {
    const { tokens, classes } = sentence;
    const at =
      clause.door === 'relative' ? clause.at : (relativeOfNoun(sentence, trigger) ?? relativeBefore(sentence, clause));
    if (at === -1 || classes.has('relativeOfPeople', at)) return [];
    // «мікрорайон «X», в який зайшли»
    const pronoun = sentence.lexicon.grammar.hasCases && classes.hasAny(['in', 'to'], at - 1) ? at - 1 : at;
    const comma = tokens[pronoun - 1]?.text === ',' ? pronoun - 1 : pronoun;
    // `visited A on Saturday, which was freed`
    const closing = sentence.timeAt[comma - 1]?.start ?? comma;
    const end = comma > 1 && '"»”'.includes(tokens[closing - 1]!.text) ? closing - 1 : closing;
    const before = placesBefore(sentence, 0, end);
    const outer = before.places.at(-1)?.place;
    const town = outer && townBefore(sentence, outer);
    if (town && outer.end === end)
      return [targetOf({ sentence, trigger }, this.text, { place: town, extent: null }, 'before a relative')];
    const last = outer;
    const isNoun = classes.hasAny(['settlement', 'area', 'facility'], end - 1);
    if (last && (before.end === end || (isNoun && end - last.end < 6)))
      return before.places.map(({ place, extent }) =>
        targetOf(
          { sentence, trigger },
          this.text,
          { place, extent: extent === 'near' ? null : extent },
          'before a relative',
        ),
      );
    if (!isNoun) return [];
    const place = this.discourse.lastBefore(tokens[end - 1]!.start, null);
    return place ? [pointedTo(place, trigger, 'a relative to a place named before')] : [];
  }

  /** Places of a phrase that are its subject. */
  private subjectsOf(all: readonly Found[], t: number): Target[] {
    const isBefore = ({ nameAt }: Target) => nameAt === null || nameAt < all[t]!.trigger.start;
    return this.targets(all, t).filter((target) => isBefore(target) && target.reason !== LOCATED);
  }

  private lacking({ sentence, trigger, clause }: Found): Target[] {
    // «X заблокирован, однако находится под контролем A»
    const isOfTopic = clause.door === 'clause' && !sentence.classes.has('that', clause.at) && trigger.voice === 'state';
    if (isOfTopic && sentence.lexicon.grammar.omitsSubjects && this.spokenOf.topic)
      return [pointedTo(this.spokenOf.topic, trigger, GENERIC)];
    const header = sentence.places[0];
    if (header && isHeader(sentence, header) && !trigger.spec.takes.includes('direct') && trigger.voice !== 'attribute')
      return [targetOf({ sentence, trigger }, this.text, { place: header, extent: null }, 'before a colon')];
    if (
      !(trigger.spec.mayLackPlace || isDeniedNoun(sentence, trigger)) ||
      trigger.voice === 'attribute' ||
      goesTo(sentence, trigger) ||
      (trigger.spec.relation === 'contested' && hasOwnGround(sentence, trigger, clause.start))
    )
      return [];
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
      !sentence.lexicon.grammar.hasFreeOrder &&
      sentence.classes.has('in', trigger.end) &&
      beside.kind !== 'country'
    )
      return [targetOf({ sentence, trigger }, this.text, { place: beside, extent: 'part' }, 'where it happened')];
    const start = sentence.tokens[0]!.start;
    const before = this.discourse.lastBefore(sentence.tokens[trigger.start]!.start, null);
    if (before && before.at >= start) return [pointedTo(before, trigger, 'the place spoken of just before')];
    const only = this.discourse.only ?? this.spokenOf.topic;
    return only ? [pointedTo(only, trigger, IMPLIED)] : [];
  }
}

/** Prisoners from X were freed: not X. Their troops in X were surrounded: there. */
function isOfCaptives(sentence: Annotated, trigger: Trigger, from: number): boolean {
  const isArmy = ({ isAttribute, start, end }: PartyMention) => !isAttribute && start >= from && end <= trigger.start;
  if (trigger.spec.party === 'patient' && sentence.parties.some(isArmy)) return false;
  return hasThing(sentence, from, trigger.start) || isOfPeople(sentence, trigger);
}
