// What words point back to: there, it, the town, the area, its centre.

import type { Extent, Relation } from '../../model/claim.ts';
import type { Annotated } from '../mentions/annotated.ts';
import type { PlaceKind } from '../mentions/place-mentions.ts';
import type { ClauseStart } from '../phrases/clause.ts';
import type { Trigger } from '../phrases/triggers.ts';
import type { Found } from '../walk/found.ts';
import type { Walk } from '../walk/walk.ts';
import { type Discourse, type PlaceReference, referenceOf } from './discourse.ts';
import { GENERIC, mayBeLocation, pointedTo, type Target } from './target.ts';
import { isBare } from './target-clues.ts';
import { isCounted, isMeasured, isOfIt, isOfIts, isOnlyLater, isPartOfIt, isUnnamed } from './target-words.ts';
import { isOfName } from './word-order.ts';

/** So far back, in letters, a pronoun reaches. */
const MAX_BACK = 400;

export class PlacesSpokenOf {
  /** The last place that a phrase said something of, also of an attempt. */
  topic: PlaceReference | undefined;
  private readonly text: string;
  private readonly discourse: Discourse;
  private readonly capitalName: string | null;

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

  /** What a pronoun, a noun for a kind of place or a part points back to; what the phrase before took ends at `taken`. */
  pointed(found: Found, taken: number): Target | undefined {
    const { sentence, trigger, walk, clause } = found;
    const { tokens } = sentence;
    const at = tokens[trigger.start]!.start;
    if (walk.pointer !== null) {
      const place = this.topicBefore(at) ?? this.discourse.lastBefore(at, null);
      return place && pointedTo(place, trigger, 'a pronoun for a place named before');
    }
    if (walk.generic?.kind === null && walk.generic.isDefinite && OF_PARTS.has(trigger.spec.relation)) {
      const place = this.topicBefore(at) ?? this.discourse.lastBefore(at, 'settlement');
      return place && { ...pointedTo(place, trigger, 'a part of a place named before'), extent: 'part', to: walk.end };
    }
    const its = isOfIts(sentence, trigger) ? (this.topicBefore(at) ?? this.discourse.firstNameBefore(at)) : undefined;
    if (its) return pointedTo(its, trigger, 'a pronoun for a place named before');
    if (isShareAlone(sentence, trigger, walk)) {
      const place = this.topicBefore(at);
      return place && { ...pointedTo(place, trigger, 'a share of a place named before'), extent: 'part', to: walk.end };
    }
    const quarter = this.quarterOf(sentence, trigger, walk);
    if (quarter) return quarter;
    if (walk.generic && walk.generic.kind !== null) {
      const { kind } = walk.generic;
      if (isMeasured(sentence, trigger, walk) || isUnnamed(sentence, walk)) return undefined;
      const isOthers = !walk.generic.isDefinite && isCounted(sentence, walk.generic.at);
      if (kind === 'settlement' && isOthers && sentence.lexicon.grammar.hasFreeOrder) return undefined;
      const only = this.discourse.only;
      const isLater = only !== undefined && isOnlyLater(sentence, walk.generic.at, only.at);
      const capital = this.capital(sentence, walk.generic.at);
      if (capital) return { ...pointedTo(capital, trigger, 'the capital'), extent: walk.extent, to: walk.end };
      const place =
        (kind === 'settlement' || kind === 'area'
          ? this.locatedIn(sentence, clause.start, trigger.start)
          : undefined) ??
        this.topicOf(kind) ??
        this.discourse.lastBefore(at, kind) ??
        (kind === 'area' ? this.discourse.lastBefore(at, null) : isLater ? undefined : only);
      return (
        place && {
          ...pointedTo(place, trigger, GENERIC),
          extent: walk.extent ?? this.genericExtent(kind, place, trigger),
          to: walk.end,
        }
      );
    }
    const it = isOfIt(sentence, trigger) ? (this.topicBefore(at) ?? this.discourse.lastBefore(at, null)) : undefined;
    if (it) return pointedTo(it, trigger, 'a pronoun for a place named before');
    return this.nounBefore(found, sentence.lexicon.grammar.hasFreeOrder ? Math.max(taken, clause.start) : clause.start);
  }

  /** «Город взят», «там держат оборону»: a noun or a pronoun before the phrase, from a token on. */
  private nounBefore({ sentence, trigger, walk, clause }: Found, from: number): Target | undefined {
    const { tokens, classes } = sentence;
    const at = tokens[trigger.start]!.start;
    const first = isNextDeed(sentence, trigger, clause.door) ? trigger.start : from;
    for (let k = first; k < trigger.start; k++) {
      const noun = (['settlement', 'area', 'facility'] as const).find((name) => classes.has(name, k));
      const isNoun =
        noun !== undefined &&
        !sentence.placeAt[k] &&
        !sentence.partyAt[k] &&
        !sentence.placeAt[k - 1] &&
        (trigger.spec.takes.includes('direct') ||
          (trigger.spec.kind === 'fall' && !sentence.lexicon.grammar.hasFreeOrder) ||
          mayBeLocation(trigger, walk));
      if (isNoun && (isCounted(sentence, k) || isOfName(sentence, k, trigger.start))) continue;
      // «На других направлениях», «по всей линии фронта»
      if (isNoun && (classes.has('indefinite', k) || classes.has('indefinite', k - 1))) continue;
      const takesPronoun =
        trigger.spec.takes.some((slot) => slot === 'direct' || (classes.has(slot, k - 1) && !classes.has('zero', k))) ||
        trigger.spec.party === 'other';
      const isPronoun = classes.has('there', k) && takesPronoun && sentence.lexicon.grammar.hasFreeOrder;
      const isThither = classes.has('thither', k) && trigger.spec.takes.includes('to');
      const isPart =
        isPartOfIt(sentence, k, clause.start) && (trigger.voice === 'passive' || trigger.voice === 'state');
      if (!isNoun && !isPronoun && !isThither && !isPart) continue;
      const place =
        this.beforeBracket(sentence, clause.start) ??
        (isPronoun || isThither || isPart ? this.topicBefore(at) : undefined) ??
        this.discourse.lastBefore(tokens[k]!.start, noun ?? null) ??
        (noun === 'area' ? this.discourse.only : undefined) ??
        (noun === 'settlement' && isBare(sentence, k) ? this.onlyFor(sentence) : undefined);
      const isOfPart = isPart || classes.has('part', k - 1) || classes.has('part', k - 2);
      if (place) return { ...pointedTo(place, trigger, 'points back to a place'), extent: isOfPart ? 'part' : null };
    }
    return undefined;
  }

  /** «В A и B (часть этого города захвачена)»: the name before the bracket that a clause begins in. */
  private beforeBracket(sentence: Annotated, start: number): PlaceReference | undefined {
    const place = sentence.tokens[start - 1]?.text === '(' ? sentence.placeAt[start - 2] : undefined;
    return place && referenceOf(sentence, this.text, place);
  }

  /** The only place that the text names; not one named later where the sentence has a town of its own. */
  private onlyFor({ tokens, places }: Annotated): PlaceReference | undefined {
    const { only } = this.discourse;
    const isLater = only !== undefined && only.at >= tokens.at(-1)!.end;
    return isLater && places.some(({ kind }) => kind === 'settlement') ? undefined : only;
  }

  /** «По X: зашли в восточные кварталы, держим центр»: parts of the only town that the sentence names before. */
  private quarterOf(sentence: Annotated, trigger: Trigger, { extent, generic }: Walk): Target | undefined {
    const { lexicon, places, classes } = sentence;
    if (lexicon.grammar.hasArticles || extent !== 'part' || !generic || classes.has('beside', generic.at))
      return undefined;
    if (generic.kind === 'settlement' || generic.kind === 'area' || isCounted(sentence, generic.at)) return undefined;
    const [town, other] = places.filter(({ end, kind }) => end <= trigger.start && kind === 'settlement');
    if (!town || other || !town.isLikely) return undefined;
    const place = referenceOf(sentence, this.text, town);
    return { ...pointedTo(place, trigger, 'a part of the town named before'), extent: 'part' };
  }

  /** «В X бои идут на востоке города»: the only town that the clause names before. */
  private locatedIn(sentence: Annotated, from: number, to: number): PlaceReference | undefined {
    const inside = sentence.places.filter(({ start, end }) => start >= from && end <= to);
    const [town, other] = inside.filter(({ kind }) => kind === 'settlement');
    return town?.isLocated && !other ? referenceOf(sentence, this.text, town) : undefined;
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
}

/** «Контролируют 60%»: of what was spoken of. */
function isShareAlone({ tokens, lexicon }: Annotated, { end, spec }: Trigger, { generic }: Walk): boolean {
  if (!lexicon.grammar.hasFreeOrder || generic || !OF_PARTS.has(spec.relation)) return false;
  const next = tokens.findIndex(({ kind, text }, k) => k >= end && (kind === 'number' || text.endsWith('%')));
  if (next === -1 || next > end + 2) return false;
  return tokens[next]!.text.endsWith('%') || tokens[next + 1]?.text === '%';
}

/** `entered the town and captured hills`: the town is not taken again, but for `a town it captured`. */
function isNextDeed({ lexicon, classes }: Annotated, { start, voice }: Trigger, door: ClauseStart['door']): boolean {
  const isVerb = door === 'trigger' && voice === 'active';
  return lexicon.grammar.hasArticles && isVerb && !classes.has('they', start - 1);
}

/** Relations that a part of a place, without its name, may be said of: hold the western streets. */
const OF_PARTS: ReadonlySet<Relation> = new Set(['entered', 'contested', 'controls', 'captured', 'liberated', 'lost']);
