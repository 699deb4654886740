// The demo theatre: every fact has its source, the editions follow from the facts, and Sudzha's history reads as they say.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readDemoEditions, readDemoFacts, readDemoLimit } from '../src/atlas/demo.ts';
import { parseDemoFacts } from '../src/atlas/demo-facts.ts';
import { packageFolder } from '../src/atlas/init.ts';
import { decodeHistory, encodeHistory } from '../src/engine/history-file.ts';
import { pointHistory } from '../src/engine/point-history.ts';
import { InputError } from '../src/model/errors.ts';
import { type GridRing, type Ground, toGrid } from '../src/model/ground.ts';
import { dayOf } from '../src/model/instant.ts';
import { parseTheatre } from '../src/model/theatre-parser.ts';
import { parsePlacesTsv } from '../src/reading/gazetteer/places-tsv.ts';

const theatre = parseTheatre(readFileSync(packageFolder('demo', 'theatre.json'), 'utf8'), 'demo/theatre.json');
const { settlements, facts } = await readDemoFacts();
const editions = await readDemoEditions();
const limit = await readDemoLimit();

/** A row as good as any; each test below spoils one cell of it. */
const ROW: Readonly<Record<string, string>> = {
  fact: 'k001',
  settlement: 'sudzha',
  name_en: 'Sudzha',
  name_uk: 'Суджа',
  name_ru: '',
  lon: '35.271',
  lat: '51.191',
  position_source: 'a gazetteer, of 2025',
  position_checked_with: 'another "one"',
  position_check_km: '0.4',
  date_from: '2024-08-14',
  date_to: '2024-08-14',
  date_precision: 'published',
  published: '2024-08-14T11:42:32Z',
  relation: 'liberated',
  party: 'ukraine',
  act: 'asserts',
  extent: 'whole',
  certainty: 'certain',
  said_by: 'Deep State',
  published_in: 'Deep State, text of the edition',
  identifier: 'edition 1723635752',
  link: '',
  note: '',
};

function parseRows(...rows: readonly Readonly<Record<string, string>>[]): ReturnType<typeof parseDemoFacts> {
  const cells = rows.map((row) => Object.keys(ROW).map((column) => `"${row[column]?.replaceAll('"', '""')}"`));
  return parseDemoFacts([Object.keys(ROW), ...cells, []].map((line) => line.join(',')).join('\n'), 'facts.csv');
}

describe('the facts', () => {
  test('are of at least 25 settlements', () => {
    expect(settlements.length).toBe(52);
    expect(facts.length).toBe(196);
  });

  test.each([
    ['said_by', ''],
    ['published_in', ''],
    ['identifier', ''],
    ['position_source', ''],
    ['position_checked_with', ' '],
    ['position_check_km', ''],
    ['date_to', '2024-08-32'],
    ['date_from', ''],
    ['published', '2024-08-07'],
    ['relation', 'conquered'],
    ['party', 'sweden'],
    ['lon', 'east'],
  ])('are refused with the line where %s is "%s"', (column, value) => {
    expect(() => parseRows(ROW, { ...ROW, [column]: value })).toThrow(`Column ${column} has "${value}"`);
    expect(catchError(() => parseRows(ROW, { ...ROW, [column]: value })).where).toEqual({ file: 'facts.csv', line: 3 });
  });

  test('are read with commas and quotes in them', () => {
    const [sudzha] = parseRows(ROW).settlements;
    expect([sudzha?.positionSource, sudzha?.positionCheckedWith]).toEqual(['a gazetteer, of 2025', 'another "one"']);
    expect(sudzha?.names).toEqual({ en: 'Sudzha', uk: 'Суджа' });
  });

  test('are refused where two rows of a settlement differ in its position', () => {
    expect(() => parseRows(ROW, { ...ROW, lon: '35.272' })).toThrow('the same names and position');
  });

  test('are refused under other columns', () => {
    expect(() => parseDemoFacts('place,day\nSudzha,2024-08-14\n', 'facts.csv')).toThrow('The columns are to be fact');
  });

  test('have an id each, and are published no earlier than the first day of which they tell', () => {
    expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length);
    for (const { id, dayFrom, published } of facts) {
      expect(dayFrom <= dayOf(published, theatre.timeZone), id).toBe(true);
    }
  });

  test('name an edition, a file or a paragraph in which they can be looked up', () => {
    for (const { id, publishedIn, identifier, link } of facts) {
      const isEdition = /^Deep State, /.test(publishedIn) && /^edition \d{10}$/.test(identifier);
      const isFile = /^owlmaps\/map-data, \d{8}\.json, geos$/.test(publishedIn) && link.startsWith('https://');
      const isArticle = publishedIn.startsWith('News report of 2025-03-12') && /^paragraph \d$/.test(identifier);
      expect(isEdition || isFile || isArticle, id).toBe(true);
    }
  });

  test('give each settlement a position that two sources agree on within 3 km, inside the outline', () => {
    for (const { id, position, positionSource, positionCheckedWith, positionCheckKm } of settlements) {
      expect(positionSource, id).not.toBe(positionCheckedWith);
      expect(positionCheckKm, id).toBeLessThanOrEqual(3);
      expect(contains(limit, ...(position.map(toGrid) as [number, number])), id).toBe(true);
    }
  });
});

describe('the editions', () => {
  test('follow from the facts byte for byte', async () => {
    const sums = editions.map(({ name, text }) => `${createHash('sha256').update(text).digest('hex')}  ${name}\n`);
    expect(sums.join('')).toBe(readFileSync(packageFolder('demo', 'editions.sha256'), 'utf8'));
    expect(await readDemoEditions()).toEqual(editions);
  });

  test('bear the last second of their day in the theatre, begin empty, and differ from the one before', () => {
    expect([editions[0]?.day, editions.at(-1)?.day]).toEqual(['2024-08-06', '2025-03-31']);
    expect(JSON.parse(editions[0]!.text).features).toEqual([]);
    for (const [i, { name, day, text }] of editions.entries()) {
      const published = Number(name.replace('.geojson', ''));
      expect(dayOf(published, theatre.timeZone)).toBe(day);
      expect(dayOf(published + 1, theatre.timeZone)).not.toBe(day);
      if (i > 0) expect(JSON.parse(text).features).not.toEqual(JSON.parse(editions[i - 1]!.text).features);
    }
  });

  test('use the theatre’s statuses, each by a rule, and say that they are an illustration', () => {
    const known = new Set(theatre.sources[0]!.rules.map(({ status }) => status));
    for (const { text } of editions) {
      for (const { properties } of featuresOf(text)) {
        expect(known).toContain(properties.status);
        expect(properties.note).toMatch(/^Illustration/);
      }
    }
  });

  test('walk each side of a line once and have no slivers', () => {
    for (const { text, day } of editions) {
      const rings = groundOf({ text, day, name: '0' }).polygons.flatMap((polygon) => polygon.rings);
      const sides = rings.flatMap(sidesOf);
      expect(new Set(sides).size, day).toBe(sides.length);
      for (const ring of rings) expect(Math.abs(areaKm2(ring)), day).toBeGreaterThan(1);
    }
  });
});

test('no edition draws outside Russia’s outline', () => {
  const corners = new Set(
    editions.flatMap((edition) => groundOf(edition).polygons.flatMap(({ rings }) => rings.flatMap(sidesOf))),
  );
  for (const corner of corners) {
    const [x, y] = corner.split(/[ ,]/).map(Number) as [number, number];
    // A corner on the outline itself was rounded to the grid: one step in some direction is inside.
    const around = [-1, 1].flatMap((dx) => [-1, 1].map((dy) => contains(limit, x + dx, y + dy)));
    expect(around.some(Boolean), corner).toBe(true);
  }
});

describe('the theatre', () => {
  test('finds its settlements by name', () => {
    const { places, notes } = parsePlacesTsv(readFileSync(packageFolder('demo', 'gazetteer', 'kursk.tsv'), 'utf8'));
    expect(notes).toEqual([]);
    expect(places.map(({ id }) => id)).toEqual(settlements.map(({ id }) => `demo:${id}`));
  });

  test('tells Sudzha’s history as its facts do', () => {
    const sudzha = settlements.find(({ id }) => id === 'sudzha')!;
    const [x, y] = sudzha.position.map(toGrid) as [number, number];
    const runs = pointHistory(decodeHistory(encodeHistory(HEADER, editions.map(groundOf))), x, y);
    expect(runs.map(({ status, from }) => `${editions[from]!.day} ${status}`)).toEqual([
      '2024-08-06 none',
      '2024-08-09 ukraine-seen',
      '2024-08-14 held-by-ukraine',
      '2025-03-12 held-by-russia',
    ]);
  });

  test('keeps who said what of Sudzha in March 2025 apart', () => {
    const told = facts.filter(({ settlement, day }) => settlement === 'sudzha' && day >= '2025-03-01');
    expect(told.map(({ day, relation, party, saidBy }) => `${day} ${relation} ${party}: ${saidBy}`)).toEqual([
      '2025-03-12 captured russia: the report itself',
      '2025-03-12 entered russia: Military bloggers close to the Kremlin',
      '2025-03-12 lost ukraine: Deep State',
      '2025-03-15 captured russia: Deep State',
    ]);
  });
});

const HEADER = {
  schema: 'foothold-history/1',
  source: 'foothold-demo',
  name: { en: 'demo' },
  attribution: '',
  terms: '',
  private: false,
  timeZone: 'Europe/Kyiv',
  statuses: theatre.statuses.map(({ id }) => id),
  overlap: [],
} as const;

function catchError(work: () => unknown): InputError {
  try {
    work();
  } catch (error) {
    if (error instanceof InputError) return error;
  }
  throw new Error('An InputError was expected.');
}

interface Feature {
  readonly properties: { readonly status: string; readonly note: string };
  readonly geometry: { readonly coordinates: readonly (readonly (readonly [number, number])[])[] };
}

function featuresOf(text: string): readonly Feature[] {
  return (JSON.parse(text) as { features: Feature[] }).features;
}

function groundOf({ name, text }: (typeof editions)[number]): Ground {
  const polygons = featuresOf(text).map(({ properties, geometry }) => ({
    status: properties.status,
    rings: geometry.coordinates.map((ring) =>
      Int32Array.from(ring.slice(0, -1).flatMap(([lon, lat]) => [toGrid(lon), toGrid(lat)])),
    ),
  }));
  const edition = name.replace('.geojson', '');
  return { edition, published: Number(edition), polygons };
}

function sidesOf(ring: GridRing): string[] {
  const sides: string[] = [];
  for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
    sides.push(`${ring[j]},${ring[j + 1]} ${ring[i]},${ring[i + 1]}`);
  }
  return sides;
}

/** Good to a percent here. */
function areaKm2(ring: GridRing): number {
  let double = 0;
  for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
    double += (ring[j]! - ring[0]!) * (ring[i + 1]! - ring[1]!) - (ring[i]! - ring[0]!) * (ring[j + 1]! - ring[1]!);
  }
  return (double / 2e14) * 111.2 * 111.2 * Math.cos((51.2 * Math.PI) / 180);
}

function contains(rings: readonly GridRing[], x: number, y: number): boolean {
  let inside = false;
  for (const ring of rings) {
    for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
      const [x1, y1, x2, y2] = [ring[j]!, ring[j + 1]!, ring[i]!, ring[i + 1]!];
      if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside;
    }
  }
  return inside;
}
