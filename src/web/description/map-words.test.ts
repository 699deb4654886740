import { expect, test } from 'vitest';
import type { FrontLine } from '../../engine/front.ts';
import type { Place } from '../../model/place.ts';
import type { Source, Status, Theatre } from '../../model/theatre.ts';
import { CATALOGUES } from '../words/catalogues.ts';
import { describeMap, type MapFacts } from './map-words.ts';
import { textOf } from './sentences.ts';
import { describeSpot } from './spot-words.ts';
import type { Telling } from './telling.ts';

const shade = { light: '#000000', dark: '#ffffff' };
const status = (id: string, party: string | null, en: string, uk: string): Status => ({
  id,
  party,
  name: { en, uk },
  kind: 'held',
  certainty: 'certain',
  siege: false,
  color: shade,
  hatch: null,
  drawn: true,
});
const theatre: Theatre = {
  schema: 'foothold-theatre/1',
  id: 'small',
  name: { en: 'Small' },
  timeZone: 'Europe/Kyiv',
  extent: [10, 50, 12, 51],
  languages: ['en', 'uk'],
  parties: [
    { id: 'north', name: { en: 'the North', uk: 'Північ' }, color: shade, aliases: [], parents: [] },
    { id: 'south', name: { en: 'the South', uk: 'Південь' }, color: shade, aliases: [], parents: [] },
  ],
  statuses: [
    status('held', 'north', 'Held by the North', 'Утримує Північ'),
    status('unclear', null, 'Unclear', 'Неясно'),
    status('lost', 'south', 'Lost', 'Втрачено'),
  ],
  speakers: [],
  sources: [],
  zones: [],
  zonesFile: null,
  gazetteers: [],
  regions: [],
  basemap: null,
  houseStyle: null,
  attributions: [],
  policy: { delayHours: 24, coarsenKm: 0, withheld: [] },
};
const source: Source = {
  id: 'watch',
  name: { en: 'The Watch', uk: 'Варта' },
  aliases: [],
  affiliation: null,
  language: 'en',
  terms: { statement: { en: '' }, attribution: '', allows: [] },
  format: 'geojson',
  rules: [],
  time: { from: 'file-name' },
  overlap: [],
  blank: [{ zone: '*', party: 'south', rule: { en: 'The rest is the South’s.', uk: 'Решта – Півдня.' } }],
};
const place = (id: string, uk: string, lon: number, lat: number): Place => ({
  id,
  names: { en: id, uk },
  variants: [],
  position: [lon, lat],
  region: '',
  district: '',
  country: '',
  population: 500,
  kind: 'village',
});
const places = [place('Alder', 'Вільха', 11, 50.4), place('Birch', 'Береза', 11, 50.6)];
const editions = [
  { id: 'one', published: 1_704_103_200 },
  { id: 'two', published: 1_706_830_200 },
];
const line = (kind: FrontLine['kind'], parties: FrontLine['parties'], ...degrees: number[]): FrontLine => ({
  kind,
  parties,
  line: Int32Array.from(degrees, (degree) => Math.round(degree * 1e7)),
});
const facts: MapFacts = {
  source,
  editions,
  edition: 1,
  today: 1_706_916_600,
  frame: null,
  areaKm2: { held: 1234.5, unclear: 20 },
  areaKm2Before: { held: 1214.5, unclear: 20 },
  front: [line('meets', ['north', 'south'], 11.02, 50.6, 11.02, 50.4)],
  changed: {
    turned: [],
    from: 0,
    to: 1,
    changes: [
      { from: 'none', to: 'held', areaKm2: 20 },
      { from: 'held', to: 'none', areaKm2: 0.001 },
    ],
    places: [{ index: 1, from: 'none', to: 'held' }],
    patches: [{ from: 'none', to: 'held', areaKm2: 20, position: [11, 50.6] }],
  },
};
const telling = (language: 'en' | 'uk'): Telling => ({
  words: CATALOGUES[language]!,
  clock: { timeZone: 'Europe/Kyiv', language },
  theatre,
  places,
});

test('a map is told in English', () => {
  expect(textOf(describeMap(telling('en'), facts))).toBe(`The map
This is the map of The Watch of 2 February 2024, edition two. It is number 2 of 2. It was published on Friday 2 February 2024, 01:30 Kyiv time. The map is 1 day old. Editions come here 24 hours after they are published. The map tells what a source drew when the edition was published, not what is true now. Not a warning service.

What is drawn
Held by the North: 1,235 km², which is 20.0 km² more than in the edition before. Unclear: 20.0 km², as in the edition before. Nothing in it is drawn as: Lost.

The front
Ground of the North and ground of the South meet along 22 km. Blank ground counts as the source’s convention says.

A stretch of 22 km, measured along its bends. From 1.4 km east of Birch the line runs 22 km south to 1.4 km east of Alder. Ground of the North lies to the east of it, ground of the South to the west.

What changed
Against the edition of 1 Jan 2024, 12:00 (one): 20.0 km² went from “Not drawn” to “Held by the North”. A piece of 20.0 km² with its middle at Birch: “Not drawn” before, “Held by the North” now. Birch: “Not drawn” before, “Held by the North” now.

What is not drawn
Ground that is left blank is not empty of meaning. By this source’s convention: The rest is the South’s.`);
});

test('a map is told in Ukrainian', () => {
  const text = textOf(describeMap(telling('uk'), facts)).replace(/\u00a0/g, ' ');
  expect(text).toContain('Це карта джерела Варта за 2 лютого 2024, випуск two. Це випуск номер 2 з 2.');
  expect(text).toContain('Утримує Північ: 1 235 км², на 20,0 км² більше, ніж у попередньому випуску.');
  expect(text).toContain(
    'Від точки за 1,4 км на схід від місця Береза лінія йде 22 км на південь до точки за 1,4 км на схід від місця Вільха.',
  );
  expect(text).toContain('На схід від неї – територія, яку утримує Північ, на захід – та, яку утримує Південь.');
  expect(text).toContain('Ділянка 20,0 км² із серединою у місці Береза: було «Не позначено», стало «Утримує Північ».');
});

test('what is not known yet is left out, not told as nothing', () => {
  const early = { ...facts, areaKm2: null, areaKm2Before: null, front: null, changed: null };
  expect(describeMap(telling('en'), early).map(({ heading }) => heading)).toEqual(['The map', 'What is not drawn']);
});

test('a map that draws nothing, has no front and did not change says so', () => {
  const changed = { from: 0, to: 1, changes: [], turned: [], places: [], patches: [] };
  const text = textOf(describeMap(telling('en'), { ...facts, areaKm2: {}, areaKm2Before: {}, front: [], changed }));
  expect(text).toContain('Nothing is drawn in this edition.');
  expect(text).toContain('There is no front:');
  expect(text).toContain('Nothing changed.');
});

test('a holder that fights for another party is told with its side, and ground that changed sides as unmoved', () => {
  const parents = [
    { party: 'south', from: null, to: '2024-02-01' },
    { party: 'north', from: '2024-02-01', to: null },
  ];
  const corps = { ...theatre.parties[1]!, id: 'corps', name: { en: 'the Corps', uk: 'Корпус' }, parents };
  const parties = [...theatre.parties, corps];
  const statuses = [...theatre.statuses, status('corps', 'corps', 'Held by the Corps', 'Утримує Корпус')];
  const turned = [{ status: 'corps', from: 'south', to: 'north', areaKm2: 20 }];
  const changed = { from: 0, to: 1, changes: [], turned, places: [], patches: [] };
  const told = (language: 'en' | 'uk') =>
    textOf(
      describeMap(
        { ...telling(language), theatre: { ...theatre, parties, statuses } },
        { ...facts, areaKm2: { corps: 20 }, areaKm2Before: { corps: 20 }, changed },
      ),
    ).replace(/\u00a0/g, ' ');
  expect(told('en')).toContain('“Held by the Corps”: the holder fights for the North on this day.');
  expect(told('en')).toContain(
    '“Held by the Corps”: 20.0 km² changed sides with the holder, from the South to the North; no line moved there.',
  );
  expect(told('en')).not.toContain('Nothing changed.');
  expect(told('uk')).toContain('«Утримує Корпус»: того дня воює на боці: Північ.');
});

test('a spot is told with its history and the nearest other ground', () => {
  const [from, to] = [editions[0]!, editions[1]!];
  const paragraph = describeSpot(telling('en'), {
    position: [11, 50.41],
    periods: [
      { status: 'none', from, fromIndex: 0, to, lastBefore: null },
      { status: 'held', from: to, fromIndex: 1, to: null, lastBefore: from },
    ],
    shown: 1,
    implied: source.blank[0],
    nearest: { status: 'lost', km: 0.823, bearing: 247, x: 0, y: 0 },
  });
  expect(textOf([paragraph])).toBe(
    'The chosen spot\nThe chosen spot is 1.1 km north of Alder (50.4100° N, 11.0000° E). Drawn in this edition as “Held by the North”. From 1 Jan 2024, 12:00 until 2 Feb 2024, 01:30: not drawn. From 2 Feb 2024, 01:30 until the latest edition: “Held by the North”. The nearest ground still drawn as “Lost” is 820 m west-south-west.',
  );
});
