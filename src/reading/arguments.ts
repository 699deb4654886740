// From the words that say a relation to the places that it is said of: what follows them, what stands before them.

import type { Extent, Relation } from '../model/claim.ts';
import type { Annotated } from './annotated.ts';
import { afterRelative, isAbbreviated, pastGoal, pastYoke } from './lookahead.ts';
import type { Slot, WordClass } from './packs/pack.ts';
import type { PartyMention } from './party-mentions.ts';
import { type PlaceKind, type PlaceMention, POSSESSIVE } from './place-mentions.ts';
import type { Trigger } from './triggers.ts';
import {
  containerEnd,
  isCapitalBefore,
  isNearer,
  isNextClause,
  isSubjectNext,
  isTownNext,
  pastName,
} from './walk-marks.ts';
import {
  isAdjunct,
  isAppositionAfter,
  isAttribute,
  isBeforeFacility,
  isBetweenAttributes,
  isFoughtWith,
  isFromSide,
  isMeasureBefore,
  isOfPeople,
  isPortOf,
  isPredicateAt,
  isPrepositionAfter,
  isSurroundedBy,
  prepositionAt,
  SLOT_ORDER,
} from './walk-words.ts';

export interface PlaceArgument {
  readonly place: PlaceMention;
  /** What the words between say of how much of it is meant; null where nothing. */
  readonly extent: Extent | null;
}

/** What was met on the way from a phrase. */
export interface Walk {
  readonly places: readonly PlaceArgument[];
  /** A noun for a kind of place (the town, five villages) without a name, and how much of it. */
  readonly generic: {
    /** Null where only a part is named: positions, the outskirts. */ readonly kind: PlaceKind | null;
    readonly at: number;
    readonly isDefinite: boolean;
  } | null;
  /** A word that points back: there, it. */
  readonly pointer: number | null;
  readonly party: PartyMention | undefined;
  readonly extent: Extent | null;
  /** After the last token that belongs to the argument. */
  readonly end: number;
}

/** `-kilometre-wide`, `long-awaited`. */
const COMPOUND = /^\p{Ll}+-\p{Ll}+$/u;
/** So long may what is told of one name of a list be. */
const MAX_ASIDE = 20;
/** «Наступ України»: nouns after which a country is who does it. */
const OF_DOERS: ReadonlySet<Relation> = new Set(['contested', 'advanced', 'entered', 'withdrew-from']);
/** A list of places longer than this is no list. */
const MAX_WALK = 90;

/** Walks right from a phrase over articles, kinds, attributes and lists, until something else stands there. */
export function walkRight(sentence: Annotated, trigger: Trigger, isTriggerAt: (token: number) => boolean): Walk {
  const walk = new RightWalk(sentence, trigger, isTriggerAt);
  walk.run();
  return walk;
}

class RightWalk implements Walk {
  readonly places: PlaceArgument[] = [];
  generic: Walk['generic'] = null;
  pointer: number | null = null;
  party: PartyMention | undefined;
  extent: Extent | null = null;
  end: number;

  private k: number;
  private slot: Slot | null = null;
  private isNext = true;
  private isContainer = false;
  private wasContainer = false;
  private isBearing = false;
  /** Brackets hold the places: after them the list of areas goes on. */
  private isBracketed = false;
  private listSign: ',' | 'and' | null = null;
  private unknownLeft: number;
  private readonly sentence: Annotated;
  private readonly trigger: Trigger;
  private readonly isTriggerAt: (token: number) => boolean;

  constructor(sentence: Annotated, trigger: Trigger, isTriggerAt: (token: number) => boolean) {
    this.sentence = sentence;
    this.trigger = trigger;
    this.isTriggerAt = isTriggerAt;
    this.k = trigger.end;
    this.end = trigger.end;
    this.unknownLeft = trigger.spec.loose ?? 0;
    const inside = trigger.end - trigger.start > 1 ? SLOT_ORDER.filter((slot) => this.endsIn(slot)) : [];
    this.slot = inside[0] ?? null;
    if (this.slot === 'near' && trigger.spec.relation !== 'encircled') this.extent = 'near';
  }

  /** `moved toward`: the phrase's own last word is the preposition. */
  private endsIn(slot: Slot): boolean {
    const { spec, end } = this.trigger;
    return spec.takes.includes(slot) && this.sentence.classes.startOf(slot as WordClass, end) === end - 1;
  }

  run(): void {
    // «X наше, Y наше»: a sign ends the phrase.
    if (this.sentence.tokens[this.trigger.end - 1]!.kind === 'sign') return;
    const limit = Math.min(this.sentence.tokens.length, this.trigger.end + MAX_WALK);
    while (this.k < limit) {
      const before = this.k;
      if (!this.step() || this.k === before) return;
    }
  }

  /** Takes what stands at `k`; false where the walk ends. */
  private step(): boolean {
    const { tokens, timeAt, placeAt, partyAt } = this.sentence;
    const token = tokens[this.k]!;
    if (token.kind === 'sign') return this.sign(token.text);
    const time = timeAt[this.k];
    if (time) return this.move(Math.max(time.end, this.k + 1));
    const place = placeAt[this.k];
    // «Прапор України в селі»: whose it is, where no place can follow yet.
    const isOwner = place?.kind === 'country' && partyAt[this.k] !== undefined && this.places.length === 0;
    const isDoer =
      isOwner && this.slot === null && this.trigger.voice === 'noun' && OF_DOERS.has(this.trigger.spec.relation);
    if (place && place.start === this.k && !isDoer && !(isOwner && !this.mayTakeFirst())) return this.place(place);
    if (this.isTriggerAt(this.k)) return false;
    const party = partyAt[this.k];
    if (party) return this.metParty(party);
    return this.word();
  }

  private move(to: number): true {
    this.k = to;
    return true;
  }

  private sign(text: string): boolean {
    if (this.endsSpeech(text)) return false;
    if (text === '.' && isAbbreviated(this.sentence, this.k)) return this.move(this.k + 1);
    if (text === ')' && this.isBracketed) return this.move(this.k + 1);
    if (text === '(' && this.isPlacedInBrackets()) return this.openBracket();
    if (text === '(' || text === '[') return this.skipBrackets();
    if (text === '-' && !this.sentence.tokens[this.k]!.isSpaced && this.places.length === 0)
      return this.move(this.k + 1);
    if ('"«»“”„%'.includes(text)) {
      if (text === '%') this.extent = 'part';
      return this.move(this.k + 1);
    }
    // «На X напрямку — поблизу A та B»
    if ('—–'.includes(text) && this.isDashOfFight() && this.sentence.classes.endOf('near', this.k + 1) > 0)
      return this.move(this.k + 1);
    // «несколько сёл — A и B»: their names.
    const isDash = '—–:'.includes(text) || (text === '-' && this.sentence.tokens[this.k]!.isSpaced);
    if (isDash && isTownNext(this.sentence, this.k, this.generic)) {
      this.places.length = 0;
      this.nextOfList();
      return this.move(this.k + 1);
    }
    if ('—–-,'.includes(text) && this.places.length === 1 && isCapitalBefore(this.sentence, this.trigger.end, this.k)) {
      this.places.length = 0;
      this.nextOfList();
      return this.move(this.k + 1);
    }
    // «захопили ще одне село — тоді йшлося про A»
    if (
      '—–:'.includes(text) &&
      this.generic?.kind === 'settlement' &&
      this.sentence.classes.endOf('including', this.k + 1)
    )
      return this.move(this.k + 1);
    return text === ',' ? this.comma() : this.listSignAt(text);
  }

  /** A list goes on, or something else begins. */
  private comma(): boolean {
    if (this.places.length === 0) return this.commaBeforePlaces();
    if (isAppositionAfter(this.sentence, this.k)) return this.pastApposition();
    const next = afterRelative(this.sentence, this.k, this.isTriggerAt);
    if (next > 0) return this.move(next);
    this.nextOfList();
    this.listSign = ',';
    return this.move(this.k + 1);
  }

  private commaBeforePlaces(): boolean {
    const { lexicon } = this.sentence;
    const isBeforeNear = lexicon.agent === null && this.isGroundFrame() && this.isNearNext();
    if (isBeforeNear || isBetweenAttributes(this.sentence, this.k)) return this.move(this.k + 1);
    if (!this.generic || isNextClause(this.sentence, this.k, this.generic)) return false;
    if (lexicon.agent !== null) this.listSign = ',';
    return this.move(this.k + 1);
  }

  private listSignAt(text: string): boolean {
    if (text === '/' && this.places.length > 0) this.isNext = true;
    else if (
      text === ';' &&
      this.places.length > 0 &&
      this.isGroundFrame() &&
      isPrepositionAfter(this.sentence, this.k)
    )
      this.nextOfList();
    else if (
      text === ':' &&
      (this.isListNext() || (this.places.length === 0 && isSubjectNext(this.sentence, this.k, this.trigger)))
    )
      this.startList();
    else if (!'-–'.includes(text) || this.places.length === 0 || !this.isPlaceSoon(1)) return false;
    else this.isNext = true;
    return this.move(this.k + 1);
  }

  /** Whether a list goes on within so many tokens. */
  private isPlaceSoon(within: number): boolean {
    for (let j = this.k + 1; j <= this.k + within; j++) if (this.sentence.placeAt[j]) return true;
    return false;
  }

  /** `…near Raqqa,” Cook said`: past a mark after a comma or a full stop somebody else speaks. */
  private endsSpeech(text: string): boolean {
    const before = this.sentence.tokens[this.k - 1]!.text;
    return '"”»'.includes(text) && (before === ',' || before === '.' || before === '!');
  }

  /** Reports list where it was fought and advanced in one long sentence. */
  private isGroundFrame(): boolean {
    return ['contested', 'advanced'].includes(this.trigger.spec.relation);
  }

  /** `northwest of A`, `in the A direction`: where B lies that follows with `near`. */
  private isContext(): boolean {
    return this.isBearing || (this.isGroundFrame() && this.places.at(-1)?.place.kind === 'area');
  }

  /** «На X напрямку 14 боїв — поблизу A та B»: also where the area stands before. */
  private isDashOfFight(): boolean {
    return this.isContext() || (this.trigger.spec.relation === 'contested' && this.places.length === 0);
  }

  private isNearNext(): boolean {
    return this.sentence.classes.endOf('near', this.k + 1) > 0;
  }

  /** `A, a hub that they press, and B`: the list goes on after the last comma; else the walk ends. */
  private pastApposition(): boolean {
    const { tokens, classes, placeAt } = this.sentence;
    for (
      let j = this.k + 2;
      j < Math.min(tokens.length, this.k + MAX_ASIDE) && ';.:'.indexOf(tokens[j]!.text) === -1;
      j++
    ) {
      if (tokens[j]!.text !== ',' || !classes.has('and', j + 1) || !placeAt[j + 2]) continue;
      this.nextOfList();
      return this.move(j + 2);
    }
    return false;
  }

  /** `four villages in the north: A, B and C` */
  private isListNext(): boolean {
    return this.generic?.kind === 'settlement' && this.sentence.placeAt[this.k + 1] !== undefined;
  }

  /** `towns in the north, including A and B`: what came before only contained them. */
  private startList(): void {
    this.places.length = 0;
    this.nextOfList();
  }

  private nextOfList(): void {
    this.isNext = true;
    this.isContainer = false;
  }

  /** «На таврійському (у бік A), бахмутському (біля B) напрямках»: their noun stands behind the last bracket. */
  private isAttributeOfBracket(k: number): boolean {
    const { tokens, lexicon } = this.sentence;
    if (lexicon.agent === null || !this.isGroundFrame() || tokens[k + 1]?.text !== '(') return false;
    return this.isBracketed || lexicon.attribute.test(tokens[k]!.word);
  }

  /** «На куп'янському (у бік A), лиманському (біля B) напрямках»: where on it was fought. */
  private isPlacedInBrackets(): boolean {
    const { classes, placeAt, lexicon } = this.sentence;
    // «Возле A (к западу от B)»: B only tells where A is.
    const isBearing = this.places.at(-1)?.place.kind === 'settlement' && classes.endOf('bearing', this.k + 1) > 0;
    if (lexicon.agent === null || !this.isGroundFrame() || isBearing) return false;
    const end = classes.endOf('near', this.k + 1) || classes.endOf('to', this.k + 1);
    return (
      end > 0 &&
      placeAt[end] !== undefined &&
      this.places.every(({ place, extent }) => place.kind === 'area' || extent === 'near')
    );
  }

  private openBracket(): true {
    this.isBracketed = true;
    if (this.isOnlyArea()) this.places.length = 0;
    this.nextOfList();
    return this.move(this.k + 1);
  }

  private skipBrackets(): boolean {
    const { tokens } = this.sentence;
    for (let j = this.k + 1; j < Math.min(tokens.length, this.k + 30); j++) {
      if (tokens[j]!.text === ')' || tokens[j]!.text === ']') return this.move(j + 1);
    }
    return false;
  }

  private place(place: PlaceMention): boolean {
    // «город Сирии X»: whose town it is.
    const isOwner = place.kind === 'country' && this.generic !== null && this.sentence.placeAt[place.end] !== undefined;
    if (isOwner && this.places.length === 0 && this.sentence.lexicon.agent !== null) return this.move(place.end);
    // Muammar Gaddafi's compound: a person's name.
    const owner = this.sentence.partyAt[place.end];
    if (owner?.start === place.end && POSSESSIVE.test(this.sentence.tokens[owner.end - 1]!.text))
      return this.move(owner.end);
    // Fighting across a country is nowhere; «біля Українська» is a town.
    const isCountry = place.kind === 'country' && !this.sentence.partyAt[place.start]?.isAttribute;
    if (isCountry && this.isGroundFrame() && this.places.length === 0) return false;
    // The Red Sea port of A.
    if (place.kind === 'facility' && !place.isLocated && isPortOf(this.sentence, place)) return this.move(place.end);
    // A state's township: the state only says where.
    if (POSSESSIVE.test(this.sentence.tokens[place.end - 1]!.text) && this.sentence.placeAt[place.end])
      return this.move(place.end);
    if (this.places.length === 0 && !this.mayTakeFirst()) return false;
    if (this.listSign === ',' && this.isPredicateAfter(place)) return false;
    const first = this.places[0]?.place.kind;
    if (first !== undefined && first !== 'country' && place.kind === 'country' && this.isNext && !this.isContainer)
      return false;
    // `the village of A, on the left bank of B region`
    if (first === 'settlement' && place.kind === 'area' && this.listSign === ',' && this.isWhereItLies(place))
      this.isContainer = true;
    // «Населені пункти Донецької області A, B»: the area only says where they are.
    if (this.isOnlyArea() && this.generic?.kind === 'settlement' && place.kind === 'settlement' && !this.isNext) {
      this.startList();
    }
    if (this.isNext && !this.isContainer) {
      this.places.push({ place, extent: this.extentIn(place) });
      this.end = place.end;
    } else if (this.places.length > 0 && !this.isContainer && place.kind !== 'area') return false;
    else if (this.places.length > 0) this.end = Math.max(this.end, place.end);
    this.isNext = false;
    this.wasContainer = this.isContainer;
    this.isContainer = false;
    return this.move(place.end);
  }

  /** `near A, B region`: where A lies, unless the list goes on with more such areas. */
  private isWhereItLies({ start, end }: PlaceMention): boolean {
    const { lexicon, tokens } = this.sentence;
    if (this.slot === 'in') return true;
    return lexicon.agent === null && tokens[start - 1]!.text === ',' && !this.sentence.classes.has('and', end);
  }

  private isPredicateAfter({ end }: PlaceMention): boolean {
    const isTrigger = this.sentence.lexicon.agent !== null && this.isTriggerAt(end);
    return isTrigger || isPredicateAt(this.sentence, end);
  }

  /** The stadium in a town is a part of it; so are five settlements in a region. */
  private extentIn(place: PlaceMention): Extent | null {
    if (this.extent !== null || this.slot !== 'in' || !this.generic) return this.extent;
    const isInside = this.generic.kind === 'facility' || (this.generic.kind === 'settlement' && place.kind === 'area');
    return isInside && this.trigger.spec.takes.some((slot) => slot === 'direct' || slot === 'from') ? 'part' : null;
  }

  private mayTakeFirst(): boolean {
    return this.slot !== null || this.generic !== null || this.trigger.spec.takes.includes('direct');
  }

  /** Whose town it is may stand before it; who did it may stand between verb and place. */
  private metParty(party: PartyMention): boolean {
    if (this.places.length > 0 || isOfPeople(this.sentence, this.trigger, party)) return false;
    if (!party.isAttribute && !/['’]s$/.test(this.sentence.tokens[party.end - 1]!.text)) {
      if (this.party && this.trigger.spec.relation !== 'contested') return false;
      this.party ??= party;
      // Between the army and the rebels: no place yet.
      if (!this.generic) {
        this.slot = null;
        this.extent = null;
      }
    }
    return this.move(Math.max(party.end, this.k + 1));
  }

  private word(): boolean {
    const { classes, lexicon, tokens } = this.sentence;
    const { k } = this;
    const and = classes.endOf('and', k);
    if (and && this.places.length > 0) {
      this.nextOfList();
      this.listSign = 'and';
      // «на границе A и B областей»: both only tell where it lies.
      this.isContainer = this.wasContainer && this.sentence.placeAt[and]?.kind === 'area' && lexicon.agent !== null;
      return this.move(and);
    }
    // Pushed south and southeast of A.
    if (and && this.isGroundFrame() && classes.endOf('bearing', and) > 0) return this.move(and);
    if (this.including()) return true;
    // Clashes took place near …
    const idiom = classes.endOf('idiom', k);
    if (idiom && this.unknownLeft > 0) return this.move(idiom);
    const measure = classes.endOf('filler', k);
    const preposition = prepositionAt(this.sentence, this.trigger, k);
    // At least half of it: no place yet.
    if (preposition && measure > preposition.end) return this.move(measure);
    if (this.isGroundFrame() && isFromSide(this.sentence, k)) return this.move(k + 3);
    if (preposition) return this.takePreposition(preposition);
    if (this.isAttributeOfBracket(k)) return this.move(k + 1);
    if (this.places.length > 0 && !this.isNext && !this.isContainer) return false;
    // `El Fasher, the capital of North Darfur`
    if (this.places.length > 0 && classes.has('capital', k)) return false;
    if (this.noun()) return true;
    if (classes.has('thing', k) && !isBeforeFacility(this.sentence, k)) return false;
    // Losing four of them: no place.
    if (classes.has('there', k) && classes.has('of', k - 1)) return false;
    // «Захопили там села A»
    const isBeforeNoun = this.sentence.placeAt[k + 1] !== undefined || classes.has('settlement', k + 1);
    if (classes.has('there', k) && isBeforeNoun && lexicon.agent !== null) return this.move(k + 1);
    if (classes.has('there', k) && this.places.length === 0) {
      this.pointer = k;
      this.end = k + 1;
      return false;
    }
    // The army's last base: whose it was.
    if (POSSESSIVE.test(tokens[k]!.text) && this.places.length === 0) return this.move(k + 1);
    // «…окружён, и войска A начали штурм»: another clause.
    const isJoined = and > 0 && this.trigger.voice === 'passive' && this.generic === null;
    if (isJoined && this.sentence.partyAt[and] && lexicon.agent !== null) return false;
    const filler = classes.endOf('filler', k);
    if (filler) return this.move(filler);
    if (this.isQualifier(k)) return this.move(k + 1);
    if (/^\p{N}/u.test(tokens[k]!.text)) {
      if (tokens[k]!.text.endsWith('%')) this.extent = 'part';
      return this.move(k + 1);
    }
    const isOfForces =
      this.isGroundFrame() || this.trigger.spec.party === 'patient' || this.trigger.spec.relation === 'withdrew-from';
    if (this.isForce(k) && (isOfForces || this.isAgent(k))) return this.move(pastName(this.sentence, k + 1));
    // Repelled 20 attacks near A and 12 attacks near B.
    if (this.trigger.spec.relation === 'contested' && this.listSign === 'and' && classes.has('times', k))
      return this.move(k + 1);
    if (
      (this.places.length === 0 && isFoughtWith(this.sentence, this.trigger, k)) ||
      isSurroundedBy(this.sentence, this.trigger, k)
    )
      return this.move(k + 1);
    if (classes.hasAny(['clause', 'relative', 'report'], k)) return false;
    if (and && (this.generic || (this.party && this.trigger.spec.relation === 'contested'))) return this.move(and);
    if (this.trigger.spec.kind === 'state' && classes.has('be', k)) return this.move(k + 1);
    if (this.unknownLeft > 0 && lexicon.formOf(tokens[k]!.word) === 'gerund') return this.move(k + 1);
    // «бои за овладение X»
    const isAim = this.trigger.spec.relation === 'contested' && this.slot === 'for' && this.places.length === 0;
    if (isAim && lexicon.agent !== null && lexicon.formOf(tokens[k]!.word) === 'noun') return this.move(k + 1);
    // An unknown noun after the preposition is what the phrase is about: into the shop in X.
    if (this.places.length > 0 || this.unknownLeft === 0 || (this.slot !== null && !this.party)) return false;
    this.unknownLeft--;
    return this.move(k + 1);
  }

  /** `the strategic, still contested oil town`: what only qualifies what follows. */
  private isQualifier(k: number): boolean {
    const { classes, tokens } = this.sentence;
    return (
      classes.hasAny(['adverb', 'definite', 'probable'], k) ||
      isAttribute(this.sentence, k) ||
      COMPOUND.test(tokens[k]!.word) ||
      isAdjunct(this.sentence, k)
    );
  }

  /** `villages, including A`: true where names of a list follow. */
  private including(): boolean {
    const { classes, lexicon } = this.sentence;
    const including = classes.endOf('including', this.k);
    if (including === 0) return false;
    // `left the right bank, including A`: the list goes on with what is named.
    if (this.places.length > 0 && this.listSign === ',' && lexicon.agent === null) this.nextOfList();
    else if (this.generic || (this.extent === 'near' && lexicon.agent === null)) {
      if (!this.generic) this.extent = null;
      // «A и сёла вокруг, крупнейшие из которых B»: B besides A.
      if (this.places.length > 0 && this.isNext && !this.isOnlyArea()) this.nextOfList();
      else this.startList();
    } else return false;
    return this.move(including);
  }

  /** «о захвате войсками X»: who did it, in his case. */
  private isAgent(k: number): boolean {
    const { lexicon, tokens } = this.sentence;
    return this.places.length === 0 && (lexicon.agent?.test(tokens[k]!.word) ?? false);
  }

  private isForce(k: number): boolean {
    return this.sentence.isForceAt(k);
  }

  private takePreposition({ slot, end }: { readonly slot: Slot; readonly end: number }): boolean {
    const { takes, relation } = this.trigger.spec;
    const isFrom = this.sentence.classes.has('from', this.k) && this.places.length === 0;
    const yoke = isFrom ? pastYoke(this.sentence, end, this.isTriggerAt) : 0;
    if (yoke > 0) return this.move(yoke);
    let behind = end;
    // «в столкновение с солдатами армии»: whom they fight.
    if (relation === 'contested') while (this.isForce(behind) && !this.sentence.partyAt[behind]) behind++;
    const party = this.sentence.partyAt[behind];
    if (behind > end && !party && this.places.length === 0) return this.move(behind);
    // From the invaders, «у ИГИЛ»: whom it was taken from.
    if (party?.start === behind && !party.isAttribute && !this.sentence.placeAt[behind] && this.places.length === 0)
      return this.move(party.end);
    // The withdrawal of its troops from A: who left.
    if (slot === 'of' && this.trigger.spec.relation === 'withdrew-from' && this.places.length === 0) {
      const force = [end, end + 1, end + 2].find((k) => this.isForce(k));
      if (force !== undefined) return this.move(force + 1);
    }
    // Up to 800 metres: a measure, not the place.
    if (slot !== 'in' && this.sentence.tokens[end]?.kind === 'number' && this.places.length === 0)
      return this.move(end);
    if (this.places.length > 0) {
      if (this.isNext) {
        if (!takes.includes(slot) && slot !== 'in' && slot !== 'near' && slot !== 'of') return false;
        // `in the X sector, in the areas of A and B`: X only says where they are.
        if (slot === 'near' && this.listSign === ',' && this.isGroundFrame() && this.isOnlyArea()) this.places.pop();
        // `took A, 20 km west of B`: B only says where A is.
        const isElsewhere =
          !takes.includes(slot) || (this.slot === 'in' && this.sentence.classes.endOf('bearing', this.k) > 0);
        // `freed A, in B they deny it`: where something else happened.
        if (slot === 'in' && !takes.includes('in') && this.listSign === ',') return false;
        const isClose = this.sentence.tokens[this.k]!.word === 'close';
        const isOnlyWhere = isElsewhere || isClose || isMeasureBefore(this.sentence, this.k);
        if (slot === 'near' && isOnlyWhere && this.listSign === ',') this.isContainer = true;
        this.slot = slot;
        this.extent = slot === 'near' ? 'near' : slot === 'in' ? this.partIfIn() : this.extent;
      } else if (slot === 'near' && this.isContext() && isNearer(this.sentence, this.k, end)) {
        // `northwest of A near B`: A only says where B is.
        this.places.pop();
        this.isNext = true;
        this.slot = 'near';
        this.extent = 'near';
      } else this.isContainer = true;
      this.isBearing = this.sentence.classes.endOf('bearing', this.k) > 0;
      return this.move(end);
    }
    const container = takes.includes('direct') && this.slot === null ? containerEnd(this.sentence, end) : 0;
    if (container > 0) return this.move(container);
    const left = this.trigger.spec.relation === 'withdrew-from' ? pastGoal(this.sentence, this.k, end) : 0;
    if (left > 0) return this.move(left);
    // The road to X lies elsewhere.
    if (this.generic?.kind === 'facility' && slot === 'to') return false;
    const isWithinNoun = this.generic !== null || this.extent !== null;
    if (!takes.includes(slot) && !(isWithinNoun && slot !== 'from') && !(slot === 'of' && this.slot !== null))
      return false;
    this.slot = slot;
    this.isBearing = this.sentence.classes.endOf('bearing', this.k) > 0;
    if (slot === 'near') this.extent = 'near';
    // An area in X: X itself, if a part of it.
    else if (slot === 'in' && this.extent === 'near') this.extent = null;
    else if (this.trigger.spec.relation === 'advanced' && slot === 'in' && this.extent === null) this.extent = 'part';
    if (slot !== 'near') this.markPart(this.k, end);
    return this.move(end);
  }

  private isOnlyArea(): boolean {
    return this.places.length === 1 && this.places[0]!.place.kind === 'area';
  }

  /** On the outskirts of: the preposition itself says how much. */
  private markPart(from: number, to: number): void {
    for (let j = from; j < to; j++) if (this.sentence.classes.has('part', j)) this.extent = 'part';
  }

  private partIfIn(): Extent | null {
    return this.trigger.spec.relation === 'advanced' ? 'part' : this.extent === 'near' ? null : this.extent;
  }

  private noun(): boolean {
    const { classes } = this.sentence;
    const { k } = this;
    const part = classes.endOf('part', k);
    const beside = classes.endOf('beside', k);
    const kind = (['settlement', 'area', 'facility'] as const).find((name) => classes.endOf(name, k));
    const end = Math.max(part, beside, kind ? classes.endOf(kind, k) : 0);
    if (end === 0) return false;
    // The city's largest company: the city only says whose.
    if (kind === 'settlement' && POSSESSIVE.test(this.sentence.tokens[end - 1]!.word)) return this.move(end);
    if (part === end && !(kind === 'facility' && !this.isFollowedByName(end)))
      this.extent = this.extent === 'near' ? 'near' : 'part';
    else if (beside === end) this.extent = 'near';
    if (kind || part === end || (beside === end && classes.has('definite', k - 1))) {
      const isDefinite = classes.hasAny(['definite'], k - 1) || this.sentence.lexicon.pack.words.definite === '';
      this.generic ??= { kind: kind ?? (beside === end ? 'area' : null), at: k, isDefinite };
      // Five settlements in the region: a number of them is said of the region.
      if (kind && this.generic?.kind !== kind && (kind !== 'facility' || this.extent !== 'part'))
        this.generic = { kind, at: k, isDefinite };
    }
    if (this.places.length === 0) this.end = end;
    return this.move(end);
  }

  private isFollowedByName(k: number): boolean {
    return this.sentence.placeAt[k] !== undefined;
  }
}
