import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parsePlacesTsv } from './places-tsv.ts';
import { writePlacesTsv } from './write-places-tsv.ts';

const table = (...rows: string[][]) => rows.map((row) => row.join('\t')).join('\n');
const HEAD = ['id', 'name_en', 'name_uk', 'lat', 'lon', 'population', 'country', 'region', 'district', 'other_names'];

test('a row under a head line is a place', () => {
  const row = [
    'gn:1',
    'Sumy',
    'Суми',
    '50.9216',
    '34.80029',
    '259660',
    'UA',
    'Sumy Oblast',
    'Sumskyi',
    'Sumi|Суми||Sumi',
  ];
  expect(parsePlacesTsv(table(HEAD, row))).toEqual({
    places: [
      {
        id: 'gn:1',
        names: { en: 'Sumy', uk: 'Суми' },
        variants: ['Sumi'],
        position: [34.80029, 50.9216],
        region: 'Sumy Oblast',
        district: 'Sumskyi',
        country: 'UA',
        population: 259660,
        kind: '',
      },
    ],
    notes: [],
  });
});

test('a place with a Ukrainian name only gets the official romanisation', () => {
  const { places } = parsePlacesTsv('id\tname_uk\tlat\tlon\nx:1\tРоботине\t47.4\t35.8\n');
  expect(places[0]!.names).toEqual({ en: 'Robotyne', uk: 'Роботине' });
});

test('a place without an id is named after its position', () => {
  expect(parsePlacesTsv('name\tlat\tlon\r\nHere\t50.5\t-3\r\n').places[0]!.id).toBe('at:-3,50.5');
});

test('what is wrong with a row is a note with its line, and the rest is read', () => {
  const { places, notes } = parsePlacesTsv(
    table(
      ['id', 'name', 'lat', 'lon'],
      ['a', 'North', 'x', '1'],
      ['b', 'South', '1', '181'],
      ['c', '', '1', '1'],
      ['d', '=HYPERLINK("x")', '1', '1'],
      ['=e', 'East', '1', '1'],
      ['f', 'West', '', '1'],
      ['g', 'Good', '1', '2'],
      ['g', 'Again', '1', '2'],
    ),
  );
  expect(places.map(({ id }) => id)).toEqual(['g']);
  expect(notes.map(({ message }) => message)).toEqual([
    'Line 2: lat "x" is not from -90 to 90; the row was left out.',
    'Line 3: lon "181" is not from -180 to 180; the row was left out.',
    'Line 4: it has no name; the row was left out.',
    'Line 5: "=HYPERLINK("x")" is no name; the row was left out.',
    'Line 6: "=e" is no id of letters, digits and _ : . , -; the row was left out.',
    'Line 7: lat "" is not from -90 to 90; the row was left out.',
    'Line 9: the id g came before; the row was left out.',
  ]);
});

test('characters that hide or turn a name are taken out', () => {
  const { places } = parsePlacesTsv('name\tlat\tlon\nSu\u202Emy\u200B\u0007\t1\t2');
  expect(places[0]!.names.en).toBe('Sumy');
});

test('notes have an end', () => {
  const { notes } = parsePlacesTsv(`name\tlat\tlon\n${'x\ty\tz\n'.repeat(5000)}`);
  expect(notes).toHaveLength(101);
  expect(notes.at(-1)!.message).toBe('4900 more rows were left out.');
});

test('a file that is no gazetteer has no places, and the reason', () => {
  expect(parsePlacesTsv('<html>\n<body>').notes[0]!.message).toContain('the head line needs columns name');
  expect(parsePlacesTsv('')).toEqual({ places: [], notes: [] });
});

test('of a country file of GeoNames the settlements are taken', () => {
  const row = (id: string, name: string, alternates: string, kind: string, code: string) => [
    id,
    name,
    name,
    alternates,
    '51.19',
    '35.27',
    kind,
    code,
    'RU',
    '',
    '41',
    '',
    '',
    '',
    '6940',
    '',
    '160',
    'Europe/Moscow',
    '2024-01-01',
  ];
  const { places, notes } = parsePlacesTsv(
    table(
      row('486816', 'Sudzha', 'Sudscha,Sudzja,Суджа', 'P', 'PPL'),
      row('1', 'Reka Sudzha', '', 'H', 'STM'),
      row('2', 'Goncharovka', '', 'P', 'PPLX'),
      ['3', 'Cut off'],
    ),
  );
  expect(places).toHaveLength(1);
  expect(places[0]).toMatchObject({
    id: 'gn:486816',
    names: { en: 'Sudzha', uk: 'Суджа', ru: 'Суджа' },
    variants: ['Sudscha', 'Sudzja'],
    position: [35.27, 51.19],
    population: 6940,
    kind: 'PPL',
  });
  expect(notes.map(({ kind }) => kind)).toEqual(['bad-row', 'passed-over', 'passed-over']);
});

test.each(['ukraine', 'neighbours'])('the built-in gazetteer %s is read without a note', (name) => {
  const path = new URL(`../../../data/theatres/ukraine/gazetteer/${name}.tsv`, import.meta.url);
  const { places, notes } = parsePlacesTsv(readFileSync(path, 'utf8'));
  expect(notes).toEqual([]);
  expect(places.length).toBeGreaterThan(2000);
  // No place of Crimea is Russian.
  const crimean = places.filter(({ position: [lon, lat] }) => lon > 32.4 && lon < 36.4 && lat > 44.3 && lat < 45.4);
  expect(crimean.filter(({ country }) => country !== 'UA')).toEqual([]);
});

test('what is written is read as the same places', () => {
  const path = new URL('../../../data/theatres/ukraine/gazetteer/ukraine.tsv', import.meta.url);
  const { places } = parsePlacesTsv(readFileSync(path, 'utf8'));
  expect(parsePlacesTsv(writePlacesTsv(places))).toEqual({ places, notes: [] });
});
