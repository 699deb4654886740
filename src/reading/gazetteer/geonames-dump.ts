// Reads rows of GeoNames' country files (`UA.txt`): 19 columns parted by tabs, no head line; see the dump's readme.txt.

import { cyrillicNames } from '../names/cyrillic-names.ts';
import { checkedPlace, type RowReading } from './checked-place.ts';

const COLUMNS = 19;

/** True for a line that has the columns of a country file: a head line has no number in the first. */
export function isGeonamesLine(line: string): boolean {
  const fields = line.split('\t');
  return fields.length === COLUMNS && /^\d+$/.test(fields[0]!) && /^[A-Z]?$/.test(fields[6]!);
}

/** Settlements (class P) but for parts of towns, which share their names with other towns' parts and with villages. */
export function geonamesRow(fields: readonly string[]): RowReading {
  if (fields.length !== COLUMNS) return { wrong: `it has ${fields.length} columns instead of ${COLUMNS}` };
  const [id, name, , alternates, lat, lon, kind, code, country] = fields as readonly string[] & { readonly length: 19 };
  if (kind !== 'P') return { passedOver: 'no settlements' };
  if (code === 'PPLX') return { passedOver: 'parts of towns' };
  const spellings = alternates === '' ? [] : alternates!.split(',');
  return checkedPlace({
    id: `gn:${id}`,
    names: { ...(name === '' ? {} : { en: name! }), ...cyrillicNames(name!, spellings) },
    variants: spellings,
    lat: lat!,
    lon: lon!,
    // The file has codes of regions and districts, but not their names.
    region: '',
    district: '',
    country: country!,
    population: fields[14]!,
    kind: code!,
  });
}
