// Finds out which properties of a set of features are their ids and names: every publisher calls them otherwise.

import { romaniseRussian, romaniseUkrainian } from '../names/transliterate.ts';

export type Properties = Readonly<Record<string, unknown>>;

export interface RegionLabel {
  /** Distinct among the features. */
  readonly id: string;
  readonly name: string;
}

const ID_KEY = /^(?:@?id|[a-z]+_?id|iso.*|.*iso|code|.*_code|katot.*|koatuu|wikidata.*|gid_\d)$/i;
/** A name, with its language where it says one: `name`, `name:en`, `shapeName`, `ADM1_EN`, `district_ru`. */
const NAME_KEY =
  /^(?:shape)?(?:name|title|adm\d|district|raion|rayon|oblast|region|province|hromada)(?:[_:]?(en|uk|ua|ru))?$/i;
/** For those who read: English first, then whatever the publisher's own name is. */
const LANGUAGES = ['en', '', 'uk', 'ua', 'ru'];

/**
 * A label for each feature. The name is the property that tells most features apart; the id is one that tells all apart,
 * and where there is none, it is made of the name: `Беловский район` → `belovskiy-rayon`, its namesake → `…-2`.
 */
export function labelRegions(all: readonly Properties[]): RegionLabel[] {
  const nameKey = best(all, NAME_KEY, (key) => LANGUAGES.length - LANGUAGES.indexOf(languageOf(key)));
  const idKey = best(all, ID_KEY, (key) => (key.toLowerCase() === 'id' ? 1 : 0));
  const ids = all.map((properties) => (idKey === undefined ? '' : textOf(properties[idKey])));
  const areIdsDistinct = new Set(ids).size === all.length && !ids.includes('');
  const seen = new Map<string, number>();
  return all.map((properties, k) => {
    const own = nameKey === undefined ? '' : textOf(properties[nameKey]);
    const name = own || ids[k] || `Region ${k + 1}`;
    if (areIdsDistinct) return { id: ids[k]!, name };
    const slug = slugOf(name);
    const count = (seen.get(slug) ?? 0) + 1;
    seen.set(slug, count);
    return { id: count === 1 ? slug : `${slug}-${count}`, name };
  });
}

/** The key of the pattern with the most distinct values, then the one that is preferred, then the first. */
function best(all: readonly Properties[], pattern: RegExp, preference: (key: string) => number): string | undefined {
  const keys = [...new Set(all.flatMap((properties) => Object.keys(properties)))].filter((key) => pattern.test(key));
  const rated = keys.map((key) => ({ key, distinct: distinctValues(all, key), preference: preference(key) }));
  // A translation that lacks a few names is still the better one to read.
  const most = Math.max(0, ...rated.map(({ distinct }) => distinct));
  return rated
    .filter(({ distinct }) => distinct > 0 && distinct >= 0.9 * most)
    .sort((a, b) => b.preference - a.preference || b.distinct - a.distinct)[0]?.key;
}

function distinctValues(all: readonly Properties[], key: string): number {
  return new Set(all.map((properties) => textOf(properties[key])).filter((value) => value !== '')).size;
}

function languageOf(key: string): string {
  return NAME_KEY.exec(key)?.[1]?.toLowerCase() ?? '';
}

/** All names that a feature has, in whatever languages, each once. */
export function regionNames(properties: Properties): string[] {
  const keys = Object.keys(properties).filter((key) => NAME_KEY.test(key));
  return [...new Set(keys.map((key) => textOf(properties[key])).filter((name) => name !== ''))];
}

const MAX_LABEL = 200;

function textOf(value: unknown): string {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? value.trim().slice(0, MAX_LABEL) : '';
}

function slugOf(name: string): string {
  const latin = /[іїєґ]|ськ/iu.test(name) ? romaniseUkrainian(name) : romaniseRussian(name);
  const plain = latin.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || 'region';
}
