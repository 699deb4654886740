// From the texts of a gazetteer's row to a place, or to what is wrong with the row.

import type { Place } from '../../model/place.ts';
import { romaniseRussian, romaniseUkrainian } from '../names/transliterate.ts';

/** What a row holds: a place, what is wrong with it, or nothing that concerns a gazetteer. */
export type RowReading = { readonly place: Place } | { readonly wrong: string } | { readonly passedOver: string };

/** A place as the texts of a row. */
interface RawPlace {
  readonly id: string;
  readonly names: Readonly<Record<string, string>>;
  readonly variants: readonly string[];
  readonly lat: string;
  readonly lon: string;
  readonly region: string;
  readonly district: string;
  readonly country: string;
  readonly population: string;
  readonly kind: string;
}

const ID = /^[\p{L}\p{N}][\p{L}\p{N}_:.,-]{0,99}$/u;
/** A spreadsheet would run these; no place is called so. */
const FORMULA = /^[=+@-]/;
const MAX_NAME = 200;
const MAX_VARIANTS = 500;

/** The place that a row's texts hold, or what is wrong with them: the one door for all gazetteers. */
export function checkedPlace(raw: RawPlace): RowReading {
  const position = [Number(raw.lon), Number(raw.lat)] as const;
  const all = Object.values(raw.names);
  if (all.length === 0) return { wrong: 'it has no name' };
  const bad = all.find((name) => FORMULA.test(name) || name.length > MAX_NAME);
  if (bad !== undefined) return { wrong: `"${bad.slice(0, 40)}" is no name` };
  if (raw.lon === '' || !(Math.abs(position[0]) <= 180))
    return { wrong: `lon "${raw.lon.slice(0, 40)}" is not from -180 to 180` };
  if (raw.lat === '' || !(Math.abs(position[1]) <= 90))
    return { wrong: `lat "${raw.lat.slice(0, 40)}" is not from -90 to 90` };
  const id = raw.id === '' ? `at:${position.join(',')}` : raw.id;
  if (!ID.test(id)) return { wrong: `"${id.slice(0, 40)}" is no id of letters, digits and _ : . , -` };
  const population = Number(raw.population);
  return {
    place: {
      id,
      names: withEnglish(raw.names),
      variants: variantsOf(raw.variants, all),
      position,
      region: raw.region,
      district: raw.district,
      country: raw.country,
      population: Number.isFinite(population) && population > 0 ? Math.round(population) : 0,
      kind: raw.kind,
    },
  };
}

/** A place without an English name is written in English as the official romanisation of its own name. */
function withEnglish(names: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const { en, uk, ru } = names;
  if (en !== undefined) return names;
  if (uk !== undefined) return { en: romaniseUkrainian(uk), ...names };
  return ru === undefined ? names : { en: romaniseRussian(ru), ...names };
}

/** Spellings that the names do not have yet. */
function variantsOf(spellings: readonly string[], names: readonly string[]): readonly string[] {
  const kept: string[] = [];
  for (const spelling of spellings) {
    const name = spelling.trim();
    if (name === '' || name.length > MAX_NAME || FORMULA.test(name) || names.includes(name) || kept.includes(name))
      continue;
    if (kept.length === MAX_VARIANTS) break;
    kept.push(name);
  }
  return kept;
}
