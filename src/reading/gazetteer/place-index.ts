// Finds places by name, in several languages and scripts, spelling systems and slips of the hand forgiven.

import type { Place } from '../../model/place.ts';
import { fold } from '../names/fold.ts';
import { MAX_SOUNDS, writeSoundKey } from '../names/sound-key.ts';
import { type NameHit, namesOf, PlaceNames } from './place-names.ts';

export interface PlaceMatch {
  readonly place: Place;
  /** 1 for a name exactly as written; then .97 for case and accents, .95 for another spelling of the place, and so on. */
  readonly score: number;
  /** The spelling that was taken for what was asked. */
  readonly matched: string;
}

/** By what a name can match, best first. Only beginnings, endings and slips mingle, being guesses all of them. */
const SCORE = {
  name: 1,
  foldedName: 0.97,
  variant: 0.95,
  soundOfName: 0.9,
  soundOfVariant: 0.85,
  ending: 0.76,
  beginning: 0.63,
  slip: 0.62,
};

/**
 * Places by id and by name. A name that a place has exactly is found without any index; the index of sounds is built
 * when first needed.
 */
export class PlaceIndex {
  readonly places: readonly Place[];
  private readonly placeById: Lazy<ReadonlyMap<string, Place>>;
  private readonly names: Lazy<PlaceNames>;

  constructor(places: readonly Place[]) {
    this.places = places;
    this.placeById = lazy(() => new Map(places.map((place) => [place.id, place])));
    this.names = lazy(() => new PlaceNames(places));
  }

  byId(id: string): Place | undefined {
    return this.placeById().get(id);
  }

  /**
   * The places that a query means, best first: those that match in the best way that any does, so that namesakes come
   * together and nothing that only resembles stands beside what is meant. `Bilopillia, Sumy` asks for one in a region,
   * district or country that begins so.
   */
  find(query: string, limit = 12): PlaceMatch[] {
    const [name = '', ...within] = query
      .normalize('NFC')
      .split(',', 3)
      .map((part) => part.trim());
    if (name === '' || name.length > MAX_QUERY) return [];
    for (const step of this.steps(name)) {
      const matches = bestByPlace(step()).filter(({ place }) => within.every((area) => isWithin(place, area)));
      if (matches.length > 0) return ranked(matches).slice(0, limit);
    }
    return [];
  }

  private steps(query: string): readonly (() => PlaceMatch[])[] {
    const key = lazy(() => keyOf(query));
    const alike = lazy(() =>
      this.names()
        .alike(key())
        .map((hit) => this.matchOf(hit, query)),
    );
    const scoring = (least: number) => () => alike().filter(({ score }) => score >= least);
    return [
      () => this.exactly(query),
      scoring(SCORE.foldedName),
      scoring(SCORE.variant),
      scoring(SCORE.soundOfName),
      scoring(SCORE.soundOfVariant),
      () => this.guesses(key()),
    ];
  }

  private exactly(query: string): PlaceMatch[] {
    return this.places
      .filter(({ names }) => isAmong(names, query))
      .map((place) => ({ place, score: SCORE.name, matched: query }));
  }

  /** Names that sound alike, scored by how alike they are written. */
  private matchOf({ place: index }: NameHit, query: string): PlaceMatch {
    const place = this.places[index]!;
    const folded = fold(query);
    const names = Object.values(place.names);
    const name = names.find((candidate) => fold(candidate) === folded);
    if (name !== undefined) return { place, score: SCORE.foldedName, matched: name };
    const variant = place.variants.find((candidate) => fold(candidate) === folded);
    if (variant !== undefined) return { place, score: SCORE.variant, matched: variant };
    const key = keyOf(query);
    const sounding = names.find((candidate) => isSameKey(keyOf(candidate), key));
    if (sounding !== undefined) return { place, score: SCORE.soundOfName, matched: sounding };
    const other = place.variants.find((candidate) => isSameKey(keyOf(candidate), key))!;
    return { place, score: SCORE.soundOfVariant, matched: other };
  }

  private guesses(key: Uint8Array): PlaceMatch[] {
    const names = this.names();
    const beginnings = key.length < MIN_BEGINNING ? [] : names.startingWith(key);
    const slips = slipsAllowed(key.length);
    const near = slips === 0 ? [] : names.near(key, slips);
    return [...beginnings, ...near].map((hit) => {
      const place = this.places[hit.place]!;
      return { place, score: guessScore(hit, key.length, place.population), matched: namesOf(place)[hit.name]! };
    });
  }
}

/** Without a list of the names: this is asked of every place. */
function isAmong(names: Place['names'], query: string): boolean {
  for (const language in names) if (names[language] === query) return true;
  return false;
}

/** No settlement's name is as long as this. */
const MAX_QUERY = 200;
/** Two sounds begin too many names to be a guess. */
const MIN_BEGINNING = 3;

/** A slip in a short name makes another name; in a long one two slips still leave it plain. */
function slipsAllowed(length: number): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

/**
 * Who mistypes a name means the town rather than a hamlet that happens to be spelt like the slip: a thousand times the
 * people weigh almost as much as a slip less. Where none stands out, the caller has the list.
 */
function guessScore({ slips, length, isEnding }: NameHit, asked: number, population: number): number {
  const prominence = Math.min(1, Math.log10(population + 1) / 6);
  if (slips === 0) return SCORE.beginning + 0.1 * (asked / length) + 0.1 * prominence;
  return (isEnding ? SCORE.ending : SCORE.slip - 0.16 * (slips - 1)) + 0.13 * prominence;
}

/** How far a place that is hardly meant stands behind its namesake. */
const DOMINATED = 0.09;
const isCity = ({ population }: Place) => population >= 100_000;

/**
 * Best first, then by population. The same place in two gazetteers counts once. A city, and namesakes without a
 * hundredth of its people: the name alone means the city, and they are behind it.
 */
function ranked(matches: readonly PlaceMatch[]): PlaceMatch[] {
  const [first, ...rest] = [...matches].sort(byRank).filter(isNoTwinOfEarlier);
  if (!first || !isCity(first.place) || first.score < SCORE.soundOfVariant) return first ? [first, ...rest] : [];
  const behind = rest.map((match) => {
    const isDominated = match.score === first.score && match.place.population * 100 <= first.place.population;
    return isDominated ? { ...match, score: match.score - DOMINATED } : match;
  });
  return [first, ...behind.sort(byRank)];
}

/** Two gazetteers rarely put a village's middle farther apart. */
const TWIN_KM = 3;

function isNoTwinOfEarlier({ place, score }: PlaceMatch, index: number, matches: readonly PlaceMatch[]): boolean {
  return !matches
    .slice(0, Math.min(index, MAX_TWIN_CHECKS))
    .some(
      (earlier) =>
        earlier.score === score &&
        gazetteerOf(earlier.place) !== gazetteerOf(place) &&
        kmApart(earlier.place, place) < TWIN_KM,
    );
}

/** Only lists that nobody reads to the end are longer. */
const MAX_TWIN_CHECKS = 200;

/** `gn` of `gn:692194` */
function gazetteerOf({ id }: Place): string {
  return id.slice(0, Math.max(0, id.indexOf(':')));
}

/** Good enough at a few kilometres. */
function kmApart({ position: [lon, lat] }: Place, { position: [otherLon, otherLat] }: Place): number {
  const kmPerDegree = 111.2;
  const eastward = (lon - otherLon) * Math.cos((lat * Math.PI) / 180);
  return Math.hypot(eastward, lat - otherLat) * kmPerDegree;
}

function bestByPlace(matches: readonly PlaceMatch[]): PlaceMatch[] {
  const best = new Map<Place, PlaceMatch>();
  for (const match of matches) if (match.score > (best.get(match.place)?.score ?? 0)) best.set(match.place, match);
  return [...best.values()];
}

function byRank(a: PlaceMatch, b: PlaceMatch): number {
  return b.score - a.score || b.place.population - a.place.population || (a.place.id < b.place.id ? -1 : 1);
}

function isWithin({ region, district, country }: Place, area: string): boolean {
  const key = keyOf(area);
  return [region, district, country].some((name) => name === area || isBeginningOf(key, keyOf(name)));
}

function keyOf(name: string): Uint8Array {
  const out = new Uint8Array(MAX_SOUNDS);
  return out.subarray(0, writeSoundKey(name, out));
}

function isSameKey(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && isBeginningOf(a, b);
}

function isBeginningOf(beginning: Uint8Array, key: Uint8Array): boolean {
  return beginning.length > 0 && beginning.every((sound, k) => key[k] === sound);
}

type Lazy<Value> = () => Value;

function lazy<Value>(make: () => Value): Lazy<Value> {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
