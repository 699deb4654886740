// Finds what may be names of places in a sentence: in a gazetteer, or by capitals and what they stand beside.

import type { TimeMention } from '../dates/time-words.ts';
import type { Gazetteer } from '../gazetteer/place-forms.ts';
import type { Classes } from '../text/classes.ts';
import type { Lexicon } from '../text/lexicon.ts';
import type { Token } from '../text/tokens.ts';
import type { PartyMention } from './party-mentions.ts';

export type PlaceKind = 'settlement' | 'area' | 'facility' | 'country';

export interface PlaceMention {
  readonly start: number;
  readonly end: number;
  /** The bare name, as inflected in the text: tokens `nameStart` to `nameEnd`. */
  readonly nameStart: number;
  readonly nameEnd: number;
  readonly kind: PlaceKind;
  /** True where a gazetteer has it or a word beside it says what it is. */
  readonly isKnown: boolean;
  /** True where it is known, or a preposition of place stands before it: capitals alone may be a person's. */
  readonly isLikely: boolean;
  /** True where a preposition of place stands before it. */
  readonly isLocated: boolean;
}

export interface PlaceSearch {
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
  readonly classes: Classes;
  readonly partyAt: readonly (PartyMention | undefined)[];
  readonly timeAt: readonly (TimeMention | undefined)[];
  readonly gazetteer: Gazetteer;
}

export function placesIn(search: PlaceSearch): PlaceMention[] {
  const places: PlaceMention[] = [];
  for (let k = 0; k < search.tokens.length; ) {
    const place = placeAt(search, k);
    if (place) places.push(place);
    k = place?.end ?? k + 1;
  }
  return places;
}

/** No name of a place has more words. */
const MAX_WORDS = 4;

function placeAt(search: PlaceSearch, start: number): PlaceMention | undefined {
  const { tokens, gazetteer, lexicon } = search;
  if (isSmallAttribute(search, start)) return mention(search, { start, end: start + 1, isKnown: true });
  // «Русская Лозовая»: what is a side's attribute elsewhere.
  const isAttribute = search.partyAt[start]?.isAttribute && tokens[start + 1]?.isCapital;
  if (isAttribute && gazetteer.find(nameOf(tokens, start, start + 2)).length > 0)
    return mention(search, { start, end: start + 2, isKnown: true });
  if (isNamedAsSide(search, start)) return mention(search, { start, end: start + 1, isKnown: false });
  if (!mayBegin(search, start)) return undefined;
  let end = start + 1;
  if (!search.partyAt[start] && !isCountryAlone(search, start))
    while (end < tokens.length && end - start < MAX_WORDS && continuesName(search, end)) end++;
  // «Сакко і Ванцетті»: one name, where a gazetteer has it so.
  if (
    search.classes.has('and', end) &&
    tokens[end + 1]?.isCapital &&
    gazetteer.find(nameOf(tokens, start, end + 2)).length > 0
  )
    return mention(search, { start, end: end + 2, isKnown: true });
  if (isOfOtherTown(search, start, end)) return undefined;
  // A gazetteer cuts off what capitals join by chance: a longer name that it has, else as long as capitals go.
  for (let cut = end; cut > start; cut--) {
    // «Зелену Долину»: the attribute alone is another town.
    if (cut < end && lexicon.grammar.hasCases && search.classes.has('nameBegins', cut - 1)) continue;
    // «мэр X Фамилия»: the town of a title, in the case of whose it is, and not «журналист Имя Фамилия».
    const isOfTitle = cut === start + 1 && search.classes.has('speaker', start - 1) && isOwner(search, start);
    // «Мер Мелітополя Іван Федоров»: a town before a person's name.
    const isBeforeName = search.lexicon.grammar.hasCases && end - cut === 2 && cut === start + 1;
    const isCutAtTitle = cut === end || isOfTitle || isBeforeName || search.classes.has('speaker', cut);
    if (isCutAtTitle && gazetteer.find(nameOf(tokens, start, cut)).length > 0)
      return mention(search, { start, end: cut, isKnown: true });
  }
  if (isTitleOfTown(search, start, end)) return undefined;
  return mayBeUnknown(search, start, end) ? mention(search, { start, end, isKnown: false }) : undefined;
}

function isOwner({ lexicon, tokens }: PlaceSearch, k: number): boolean {
  return lexicon.grammar.hasCases && lexicon.endings.owner.test(tokens[k]!.word);
}

/** «мэр города Имя Фамилия»: whose title it is, not which town. */
function isTitleOfTown({ classes, lexicon }: PlaceSearch, start: number, end: number): boolean {
  const noun = classes.startOf('settlement', start);
  return lexicon.grammar.hasCases && end > start + 1 && noun > 0 && classes.has('speaker', noun - 1);
}

/** `the Luhansk Oblast village of A`, `the Red Sea port of A`, `A, a Donetsk town`: where a town lies that has its own name. */
function isOfOtherTown({ classes, tokens }: PlaceSearch, start: number, end: number): boolean {
  const kind = classes.endOf('area', end) || end;
  const noun = Math.max(classes.endOf('settlement', kind), classes.endOf('facility', kind));
  if (noun <= kind) return false;
  const isNamedNext = classes.has('of', noun) && tokens[noun + 1]?.isCapital === true;
  const isOne = [start - 1, start - 2].some((k) => classes.has('indefinite', k));
  return isNamedNext || (kind === end && isOne && classes.hasAny(['settlement', 'port'], end));
}

/** «Поблизу Українська, Гірника»: what is a side's attribute elsewhere, with no noun after it. */
function isNamedAsSide(search: PlaceSearch, k: number): boolean {
  const { tokens, partyAt, lexicon, classes } = search;
  if (lexicon.nameAttribute === null || !partyAt[k]?.isAttribute || partyAt[k].end !== k + 1) return false;
  const next = tokens[k + 1];
  const isLast = next === undefined || ',.;)'.includes(next.text) || classes.has('and', k + 1);
  return tokens[k]!.isCapital && k > 0 && isLast && isAfterLocative(search, k);
}

/** «На покровському напрямку», «донецкий аэропорт»: a name as an attribute is written small. */
function isSmallAttribute({ tokens, lexicon, classes, partyAt, timeAt }: PlaceSearch, k: number): boolean {
  const { kind, isCapital, isCaseless, word } = tokens[k]!;
  if (lexicon.nameAttribute === null || kind !== 'word' || isCapital || isCaseless || partyAt[k] || timeAt[k])
    return false;
  if (!lexicon.endings.ofTown.test(word) || !lexicon.nameAttribute.test(word) || classes.hasAny(NO_PLACES, k))
    return false;
  const facility = classes.endOf('facility', k + 1);
  // «мариупольского завода «Азовсталь»»: the name is in quotation marks.
  if (facility > 0 && '«"“'.includes(tokens[facility]?.text ?? ' ') && tokens[facility + 1]?.isCapital) return false;
  return classes.endOf('area', k + 1) > 0 || facility > 0;
}

const NO_PLACES = ['notPlace', 'thing', 'history', 'abroad', 'part', 'filler', 'adverb'] as const;

export function nameOf(tokens: readonly Token[], start: number, end: number): string {
  return tokens
    .slice(start, end)
    .map(({ text }) => text.replace(POSSESSIVE, ''))
    .join(' ');
}

/** English only: no other language writes names so. */
export const POSSESSIVE = /['’]s$/;

function mayBegin(search: PlaceSearch, k: number): boolean {
  const { tokens, classes, partyAt, timeAt, lexicon } = search;
  const token = tokens[k]!;
  if (token.isCaseless) return mayBeginCaseless(search, k);
  if (!token.isCapital || timeAt[k] || token.text.startsWith('@') || isHeldWord(lexicon, token)) return false;
  if (partyAt[k])
    return (
      partyAt[k].end === k + 1 && (classes.has('country', k) || classes.has('city', k)) && !POSSESSIVE.test(token.text)
    );
  if (isFirstWord(tokens, k) && !isQuotedName(search, k) && (isCommonWord(classes, k) || beginsPhrase(search, k)))
    return false;
  if (
    (classes.has('notPlace', k) && !isNameOfFacility(search, k) && !isCompass(search, k) && !isAfterKind(search, k)) ||
    classes.has('history', k) ||
    classes.has('abroad', k)
  )
    return false;
  return !lexicon.parties
    .at(tokens, k)
    .some(({ value, end }) => value.kind !== 'force' && end === k + 1 && 'party' in value);
}

/** `North Darfur`, `Eastern Ghouta`: within a sentence, before a name that is no country's. */
function isCompass({ tokens, classes, partyAt, timeAt }: PlaceSearch, k: number): boolean {
  const next = tokens[k + 1];
  if (!classes.has('compass', k) || isFirstWord(tokens, k) || !next?.isCapital || !next.isSpaced) return false;
  return (
    !partyAt[k + 1] && !timeAt[k + 1] && !classes.hasAny(['notPlace', 'country', 'abroad', 'area', 'facility'], k + 1)
  );
}

/** `Republican Palace`: words that begin no name alone. */
function isNameOfFacility({ tokens, classes }: PlaceSearch, k: number): boolean {
  return tokens[k + 1]?.isCapital === true && classes.endOf('facility', k + 1) > 0 && k > 0;
}

/** «Микрорайон Канал»: within a sentence a capital behind the kind of place begins its name. */
function isAfterKind(search: PlaceSearch, k: number): boolean {
  const { tokens, lexicon } = search;
  if (!lexicon.grammar.hasCases || isFirstWord(tokens, k) || /^\p{Lu}{2,}$/u.test(tokens[k]!.text)) return false;
  const kind = kindBefore(search, k);
  return kind === 'settlement' || kind === 'facility';
}

/** Without capitals only a gazetteer or the kind of place before it shows a name. */
function mayBeginCaseless(search: PlaceSearch, k: number): boolean {
  const { tokens, classes, partyAt, timeAt, gazetteer } = search;
  if (partyAt[k] || timeAt[k] || classes.hasAny(KINDS, k) || classes.has('and', k)) return false;
  const isAfterPreposition = k > 0 && BARE.some((name) => classes.startOf(name, k) === k - 1);
  return kindBefore(search, k) !== undefined || isAfterPreposition || gazetteer.find(tokens[k]!.text).length > 0;
}

const KINDS = [
  'settlement',
  'area',
  'facility',
  'part',
  'beside',
  'thing',
  'filler',
  'speaker',
  'in',
  'near',
  'to',
  'from',
  'that',
  'there',
  'not',
  'clause',
] as const;
/** Prepositions after which a word without capitals may be a name. */
const BARE = ['in', 'from', 'to', 'near', 'for'] as const;

/** A country's name goes on only into a kind of place: Gaza City. */
function isCountryAlone({ classes }: PlaceSearch, k: number): boolean {
  return classes.has('country', k) && !classes.hasAny(['settlement', 'area', 'facility'], k + 1);
}

/** `Russian-held` is no part of a name. */
function isHeldWord({ heldSuffixes }: Lexicon, { word }: Token): boolean {
  const hyphen = word.lastIndexOf('-');
  return hyphen !== -1 && heldSuffixes.has(word.slice(hyphen + 1));
}

function continuesName(search: PlaceSearch, k: number): boolean {
  // Прогресс Донецкой Народной Республики, Суджа Курской области: a region begins.
  const { nameAttribute } = search.lexicon;
  const next = search.tokens[k + 1];
  const isOfRegion =
    next && (search.classes.has('area', k + 1) || (next.isCapital && search.classes.has('notPlace', k + 1)));
  if (nameAttribute?.test(search.tokens[k]!.word) && isOfRegion) return false;
  const token = search.tokens[k]!;
  if (token.isCaseless) return search.classes.has('nameBegins', k - 1);
  return (
    token.isCapital &&
    token.isSpaced &&
    !POSSESSIVE.test(search.tokens[k - 1]!.text) &&
    !search.partyAt[k] &&
    !search.timeAt[k] &&
    !search.classes.has('notPlace', k) &&
    !search.classes.has('and', k)
  );
}

/** Letters of an abbreviation name a place only where the pack says so: ГЕС. */
const ABBREVIATION = /^\p{Lu}{1,6}s?(?:-\p{Lu}?\d+)?$/u;
/** Codes of weapons: T-72, Су-34. */
const CODE = /\d/u;

function mayBeUnknown(search: PlaceSearch, start: number, end: number): boolean {
  const { tokens, classes, lexicon } = search;
  const { text } = tokens[start]!;
  if (tokens[start]!.isCaseless) return true;
  if (end === start + 1 && (ABBREVIATION.test(text) || text.length < 3))
    return (
      classes.has('facility', start) || (/^\p{Lu}\p{Ll}$/u.test(text) && kindBefore(search, start) === 'settlement')
    );
  if (tokens.slice(start, end).some((token) => CODE.test(token.text))) return false;
  // The first word of a sentence has a capital whatever it is.
  const isFirst = isFirstWord(tokens, start);
  const isQualifier = lexicon.grammar.hasCases && lexicon.attribute.test(tokens[start]!.word);
  if (isFirst && end === start + 1 && isQualifier && classes.endOf('settlement', end) > 0) return false;
  if (isFirst && end === start + 1 && !isQuotedName(search, start))
    return (
      !isCommonWord(classes, start) &&
      !isNounOfPlace(search, start) &&
      !beginsPhrase(search, start) &&
      !isAttributeOfPlace(search, start)
    );
  return true;
}

/** `New settlements were taken`: what begins a sentence and only qualifies a noun for places. */
function isAttributeOfPlace({ classes, tokens }: PlaceSearch, k: number): boolean {
  return classes.has('filler', k) && tokens[k + 1]?.isCapital === false && classes.has('settlement', k + 1);
}

/** «Район села», «Сусідні населені пункти»: what begins a sentence and is no name. */
function isNounOfPlace({ classes, lexicon, tokens }: PlaceSearch, k: number): boolean {
  if (lexicon.nameAttribute === null || classes.has('capital', k)) return false;
  // «Розвідники 47-ї підняли прапор»
  const isForce = () => lexicon.parties.at(tokens, k).some(({ value }) => value.kind === 'force');
  return classes.hasAny(['area', 'beside', 'filler', 'failing'], k) || isForce();
}

/** «Выбив врага из A»: a phrase that says a relation begins, perhaps with a party in it. */
function beginsPhrase({ tokens, lexicon, partyAt }: PlaceSearch, k: number): boolean {
  const partyEnd = (at: number) => (partyAt[at]?.start === at ? partyAt[at].end : undefined);
  return lexicon.frames.at(tokens, k, partyEnd).length > 0;
}

function isFirstWord(tokens: readonly Token[], k: number): boolean {
  return k === 0 || (tokens[k - 1]!.kind === 'sign' && !',;('.includes(tokens[k - 1]!.text));
}

/** «Мікрорайон «Канал»»: what a noun for a place and a mark stand before is its name, whatever else it means. */
function isQuotedName({ tokens, classes, lexicon }: PlaceSearch, k: number): boolean {
  const isMarked = lexicon.grammar.hasCases && '«"“'.includes(tokens[k - 1]?.text ?? ' ');
  return isMarked && (['facility', 'settlement'] as const).some((name) => classes.startOf(name, k - 1) !== -1);
}

const COMMON = [
  'thing',
  'adverb',
  'clause',
  'not',
  'in',
  'near',
  'to',
  'from',
  'after',
  'report',
  'statement',
  'part',
  'settlement',
] as const;

function isCommonWord(classes: Classes, k: number): boolean {
  return classes.hasAny(COMMON, k);
}

function mention(
  search: PlaceSearch,
  { start, end, isKnown }: { readonly start: number; readonly end: number; readonly isKnown: boolean },
): PlaceMention {
  const { classes, tokens, partyAt, lexicon } = search;
  const noun = nounAfter(search, end);
  const kindAfter = kindAt(search, noun);
  const followed = kindAfter !== undefined && !POSSESSIVE.test(tokens[end - 1]!.text) && belongsBefore(search, end);
  // «шахта «Торецкая»»: its kind stands before the mark.
  const isQuoted = !search.lexicon.grammar.joinsNouns && '«"'.includes(tokens[start - 1]?.text ?? ' ');
  const before = kindBefore(search, isQuoted ? start - 1 : start);
  // «Київщина», unless a gazetteer has a village of that name: «Рубанщину».
  const isRegion = !isKnown && end === start + 1 && lexicon.endings.region.test(tokens[start]!.word);
  const joined = isRegion ? 'area' : kindOfWords(classes, start, end);
  const country =
    (partyAt[start] && !classes.has('city', start)) || (classes.has('country', start) && end === start + 1)
      ? 'country'
      : undefined;
  const kind = country ?? (followed ? kindAfter : undefined) ?? joined ?? before ?? 'settlement';
  const known = isKnown || followed || joined !== undefined || before !== undefined;
  return {
    start,
    end: followed ? endOfKind(search, noun) : end,
    nameStart: start,
    nameEnd: end,
    kind,
    isKnown: known,
    isLikely: known || isAfterLocative(search, start) || isDefined(search, end),
    isLocated: isAfterLocative(search, start),
  };
}

/** `Kursk region`; in languages with attributes before their noun only after an attribute: Курська область. */
function belongsBefore({ lexicon, tokens }: PlaceSearch, end: number): boolean {
  return lexicon.nameAttribute === null || lexicon.nameAttribute.test(tokens[end - 1]!.word);
}

/** So many attributes may stand between a name and its noun. */
const MAX_ATTRIBUTES = 2;

/** «Запорізької атомної електростанції»: where the noun for a facility stands that the name qualifies; else the name's end. */
function nounAfter({ classes, tokens, lexicon, partyAt }: PlaceSearch, end: number): number {
  const { word: name } = tokens[end - 1]!;
  if (!lexicon.grammar.hasCases || !lexicon.endings.ofTown.test(name)) return end;
  const isOne = (k: number) => !tokens[k]!.isCapital && !partyAt[k] && tokens[k]!.word.at(-1) === name.at(-1);
  const isBeforeNoun = (k: number) => !classes.endOf('facility', k) || classes.endOf('facility', k + 1) > 0;
  let k = end;
  while (tokens[k] && k < end + MAX_ATTRIBUTES && isBeforeNoun(k) && isOne(k)) k++;
  return classes.endOf('facility', k) > 0 ? k : end;
}

function kindAt({ classes, tokens, lexicon }: PlaceSearch, k: number): PlaceKind | undefined {
  if (tokens[k]?.kind !== 'word') return undefined;
  if (classes.endOf('area', k)) return 'area';
  if (classes.endOf('facility', k)) return 'facility';
  // `Hodeidah city`: in languages with cases another noun begins.
  return !lexicon.grammar.hasCases && classes.endOf('settlement', k) ? 'settlement' : undefined;
}

function endOfKind({ classes }: PlaceSearch, k: number): number {
  return classes.endOf('area', k) || classes.endOf('facility', k) || classes.endOf('settlement', k);
}

function kindOfWords(classes: Classes, start: number, end: number): PlaceKind | undefined {
  for (let k = start; k < end; k++) {
    if (classes.has('facility', k)) return 'facility';
    if (classes.has('land', k) || (k > start && classes.has('area', k))) return 'area';
  }
  return undefined;
}

const LOCATIVE = ['in', 'near', 'to', 'from', 'of'] as const;

/** «X — невелике село на півночі» */
function isDefined({ tokens, classes, lexicon }: PlaceSearch, end: number): boolean {
  if (!lexicon.grammar.omitsCopula || tokens[end]?.kind !== 'sign' || !'—–-,'.includes(tokens[end]!.text)) return false;
  let k = end + 1;
  while (tokens[k] && k < end + 4 && lexicon.attribute.test(tokens[k]!.word) && !classes.has('settlement', k)) k++;
  return classes.has('settlement', k) && tokens[k + 1]?.isCapital === false;
}

/** `in Sudzha`, `of Russia's Kursk region`. */
function isAfterLocative({ classes, partyAt }: PlaceSearch, start: number): boolean {
  const at = partyAt[start - 1]?.start ?? start;
  return LOCATIVE.some((name) => classes.startOf(name, at) !== -1);
}

function kindBefore(search: PlaceSearch, start: number): PlaceKind | undefined {
  const { classes, tokens, lexicon } = search;
  // The city of X.
  if (classes.startOf('of', start) === start - 1 && classes.startOf('settlement', start - 1) !== -1)
    return 'settlement';
  if (classes.startOf('settlement', start) !== -1) return 'settlement';
  if (classes.startOf('facility', start) !== -1) return 'facility';
  // «В районі Попасної»: near a town, and no district.
  if (classes.startOf('near', start) !== -1) return undefined;
  const area = classes.startOf('area', start);
  return area === -1 || isNamed(area) ? undefined : 'area';

  /** «Донецької області Грузьке»: the region has its own name. */
  function isNamed(at: number): boolean {
    const before = tokens[at - 1];
    return before?.isCapital === true && lexicon.nameAttribute?.test(before.word) === true;
  }
}
