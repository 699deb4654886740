import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { InputError } from './errors.ts';
import type { Theatre } from './theatre.ts';
import { parseTheatre } from './theatre-parser.ts';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const shade = { light: '#112233', dark: '#AABBCC' };

/** The least that a theatre with one source can say. */
const SMALL = {
  schema: 'foothold-theatre/1',
  id: 'small',
  name: { en: 'Small war' },
  timeZone: 'Europe/Kyiv',
  extent: [10, 50, 12, 51],
  parties: [{ id: 'north', name: { en: 'North' }, color: shade }],
  statuses: [{ id: 'held', name: { en: 'Held' }, party: 'north', kind: 'held', color: shade }],
  zones: [{ id: 'home', name: { en: 'Home' } }],
  zonesFile: 'zones.geojson',
  sources: [
    {
      id: 'watch',
      name: { en: 'Watch' },
      terms: { statement: { en: 'Ask.' }, attribution: 'Watch' },
      format: 'geojson',
      rules: [{ when: { property: 'fill', in: ['#a52714'] }, status: 'held' }],
      overlap: [['held'], ['unmapped']],
      blank: [{ zone: 'home', party: 'north', rule: { en: 'Ours.' } }],
    },
  ],
};

const SPEAKER = { id: 'staff', name: { en: 'Staff' }, kind: 'military' };

test('what a theatre leaves out has its stated default', () => {
  const theatre = parse(SMALL);
  expect(theatre.languages).toEqual(['en']);
  expect(theatre.policy).toEqual({ delayHours: 0, coarsenKm: 0, withheld: [] });
  expect(theatre.statuses[0]).toEqual({
    id: 'held',
    name: { en: 'Held' },
    party: 'north',
    kind: 'held',
    certainty: 'certain',
    siege: false,
    color: { light: '#112233', dark: '#aabbcc' },
    hatch: null,
    drawn: true,
  });
  expect(theatre.parties[0]).toMatchObject({ aliases: [], parents: [] });
  expect(theatre.sources[0]).toMatchObject({
    aliases: [],
    affiliation: null,
    language: 'en',
    time: { from: 'file-name' },
  });
  expect(theatre.speakers).toEqual([]);
  expect(parse({ ...SMALL, speakers: [SPEAKER] }).speakers).toEqual([
    { ...SPEAKER, aliases: [], affiliations: [], language: null, lineage: null },
  ]);
  expect(parse({ ...SMALL, speakers: [{ ...SPEAKER, language: null, lineage: null }] })).toEqual(
    parse({ ...SMALL, speakers: [SPEAKER] }),
  );
});

test('everything but looking is off unless the terms say otherwise', () => {
  expect(parse(SMALL).sources[0]!.terms.allows).toEqual(['look']);
  expect(parse(changed('sources.0.terms.allows', ['figures', 'picture'])).sources[0]!.terms.allows).toEqual([
    'look',
    'picture',
    'figures',
  ]);
});

test('ground that no rule matches has a status in every theatre', () => {
  expect(parse(SMALL).statuses.map(({ id }) => id)).toEqual(['held', 'unmapped']);
  expect(parse(SMALL).statuses[1]).toMatchObject({ drawn: false, party: null });
});

test('reading what was read changes nothing', () => {
  for (const name of ['ukraine', 'blank']) {
    const theatre = parseTheatre(read(`data/theatres/${name}/theatre.json`), 'theatre.json');
    expect(parse(theatre)).toEqual(theatre);
  }
});

test.each([
  ['schema', 'foothold-theatre/2', 'schema is "foothold-theatre/2": expected "foothold-theatre/1"'],
  ['colour', 1, 'The file has the unknown key "colour": known are schema, id, name'],
  ['basemap', 'journal', 'basemap is "journal": expected a PMTiles file in the workspace folder'],
  ['houseStyle', 'house.css', 'houseStyle is "house.css": expected a JSON file in the workspace folder'],
  ['houseStyle', '../house.json', 'houseStyle is "../house.json": expected a file in the workspace folder'],
  ['sources.0.terms.alows', [], 'sources[0].terms has the unknown key "alows": known are statement, attribution'],
  ['sources.0.terms.allows', ['look', 'all'], 'sources[0].terms.allows[1] is "all": expected one of look, picture'],
  ['sources.0.rules.0.status', 'lost', 'sources[0].rules[0].status is "lost": expected a status: held, unmapped'],
  ['sources.0.rules.0.when.matches', '(', 'expected a regular expression'],
  ['sources.0.blank.0.zone', 'abroad', 'sources[0].blank[0].zone is "abroad": expected a zone: home, *'],
  ['sources.0.blank.0.party', 'south', 'sources[0].blank[0].party is "south": expected a party: north'],
  ['sources.0.overlap', [['held'], ['held']], 'sources[0].overlap[1][0] is "held": expected each status in one group'],
  ['sources.0.time', { from: 'property' }, 'sources[0].time.property is nothing: expected the name of a property'],
  ['sources.0.url', 'javascript:alert(1)', 'expected an address that begins with https:// or http://'],
  ['sources.0.id', '../up', 'sources[0].id is "../up": expected an id of a-z, 0-9 and hyphens'],
  ['statuses.0.party', 'south', 'statuses[0].party is "south": expected a party: north'],
  ['statuses.0.party', null, 'statuses[0].party is null: expected the holder'],
  ['statuses.0.id', 'none', 'statuses[0].id is "none": expected another id'],
  ['statuses.0.color.light', 'red', 'statuses[0].color.light is "red": expected a colour as #rrggbb'],
  ['statuses.0.name', { uk: 'Так' }, 'statuses[0].name is an object: expected texts by language, English'],
  ['name', { en: 'War', 'not a tag': 'x' }, 'expected a language tag'],
  ['parties', [SMALL.parties[0], SMALL.parties[0]], 'parties has the id "north" twice: rename one'],
  ['timeZone', 'Europe/Nowhere', 'timeZone is "Europe/Nowhere": expected the name of a time zone'],
  ['timeZone', '+02:00', 'expected the name of a time zone'],
  ['extent', [10, 51, 12, 50], 'extent is "10, 51, 12, 50": expected west, south, east, north'],
  ['extent', [10, 50, 12], 'extent is a list: expected four numbers'],
  ['zonesFile', null, 'zonesFile is null: expected the file that has the polygons of "zones"'],
  ['zonesFile', '../zones.geojson', 'zonesFile is "../zones.geojson": expected a file in the workspace folder'],
  ['gazetteers', ['/etc/passwd'], 'gazetteers[0] is "/etc/passwd": expected a file in the workspace folder'],
  ['regions', ['C:\\oblasts'], 'expected a file in the workspace folder'],
  ['parties.0.parents', [{}], 'parties[0].parents[0] lacks party'],
  ['parties.0.parents', [{ party: 'west' }], 'parties[0].parents[0].party is "west": expected a party: north'],
  [
    'parties.0.parents',
    [{ party: 'north' }],
    'parents[0].party is "north": expected a party that does not itself fight',
  ],
  [
    'parties.0.parents',
    [{ party: null, from: 'June' }],
    'parents[0].from is "June": expected a day, YYYY-MM-DD, or null',
  ],
  ['parties.0.parents', [{ party: null, from: '2024-02-30' }], 'parents[0].from is "2024-02-30": expected a day'],
  [
    'parties.0.parents',
    [{ party: null, from: '2024-06-23', to: '2024-06-23' }],
    'parents[0].to is "2024-06-23": expected a day after 2024-06-23',
  ],
  [
    'parties.0.parents',
    [
      { party: null, to: '2024-06-23' },
      { party: null, from: '2024-06-22' },
    ],
    'parties[0].parents[1].from is "2024-06-22": expected a day at or after the end of the one before',
  ],
  [
    'parties.0.parents',
    [{ party: null }, { party: null }],
    'parents[1].from is null: expected a day at or after the end',
  ],
  ['parties.0.aliases', 'Northmen', 'parties[0].aliases is "Northmen": expected a list'],
  ['sources.0.aliases', [''], 'sources[0].aliases[0] is "": expected a text'],
  ['speakers', [{ id: 'staff', name: { en: 'Staff' } }], 'speakers[0] lacks kind'],
  ['speakers', [{ ...SPEAKER, kind: 'oracle' }], 'speakers[0].kind is "oracle": expected one of map, government'],
  [
    'speakers',
    [{ ...SPEAKER, id: 'watch' }],
    'speakers[0].id is "watch": expected another id: a map source has this one',
  ],
  ['speakers', [SPEAKER, SPEAKER], 'speakers has the id "staff" twice: rename one'],
  [
    'speakers',
    [{ ...SPEAKER, lineage: 'staff' }],
    'speakers[0].lineage is "staff": expected another source than itself',
  ],
  ['speakers', [{ ...SPEAKER, lineage: 'echo' }], 'speakers[0].lineage is "echo": expected a source: watch, staff'],
  [
    'speakers',
    [{ ...SPEAKER, language: 'Ukrainian!' }],
    'speakers[0].language is "Ukrainian!": expected a language tag',
  ],
  ['speakers', [{ ...SPEAKER, url: 'ftp://x' }], 'speakers[0].url is "ftp://x": expected an address'],
  [
    'speakers',
    [{ ...SPEAKER, affiliations: [{ party: 'west' }] }],
    'speakers[0].affiliations[0].party is "west": expected a party: north',
  ],
  ['policy', { withheldZones: ['shore'] }, 'policy.withheldZones[0] is "shore": expected a zone declared in "zones"'],
  ['policy', { delayHours: -1 }, 'policy.delayHours is -1: expected a number from 0'],
])('%s: %j is refused by its path', (path, value, message) => {
  expect(refusal(changed(path, value))).toContain(message);
});

test('two parties that fight for one another, even at different times, are refused', () => {
  const [north] = SMALL.parties;
  const south = { ...north, id: 'south', parents: [{ party: 'north', from: '2024-01-01' }] };
  const circle = [{ ...north, parents: [{ party: 'south', to: '2023-01-01' }] }, south];
  expect(refusal({ ...SMALL, parties: circle })).toBe(
    'parties[0].parents[0].party is "south": expected a party that does not itself fight for "north".',
  );
  expect(parse({ ...SMALL, parties: [north, south] }).parties[1]!.parents).toEqual([
    { party: 'north', from: '2024-01-01', to: null },
  ]);
});

test('a theatre may trust some of its maps, or none, and no map that it does not have', () => {
  expect(parseTheatre(JSON.stringify({ ...SMALL, trusts: [] }), 'theatre.json').trusts).toEqual([]);
  expect(parseTheatre(JSON.stringify({ ...SMALL, trusts: ['watch'] }), 'theatre.json').trusts).toEqual(['watch']);
  expect(() => parseTheatre(JSON.stringify({ ...SMALL, trusts: ['nobody'] }), 'theatre.json')).toThrow('trusts[0]');
});

test('what is missing is named', () => {
  const { timeZone, extent, ...rest } = SMALL;
  expect(timeZone && extent && refusal(rest)).toBe('The file lacks timeZone, extent: add what is missing.');
});

test('text that is no JSON is refused with its line', () => {
  expect(() => parseTheatre('{\n  "id": "x",\n}', 'theatre.json')).toThrow('This is not JSON');
  expect(() => parseTheatre('', 'theatre.json')).toThrow('The file is empty');
  expect(() => parseTheatre('[]', 'theatre.json')).toThrow('expected an object: a theatre');
});

test('the built-in theatre of Ukraine has the statuses, rules and order of the contract', () => {
  const theatre = parseTheatre(read('data/theatres/ukraine/theatre.json'), 'theatre.json');
  expect(theatre.statuses.map(({ id }) => id)).toEqual(
    'occupied occupied-before-2022 retaken retaken-lately held-abroad unknown other unmapped'.split(' '),
  );
  const [source] = theatre.sources;
  expect(source!.overlap).toEqual([
    ['occupied-before-2022'],
    ['occupied', 'retaken', 'retaken-lately', 'held-abroad'],
    ['unknown'],
    ['other'],
    ['unmapped'],
  ]);
  expect(source!.terms.allows).toEqual(['look']);
  expect(source!.blank.map(({ zone, party }) => [zone, party])).toEqual([
    ['ukraine', 'ukraine'],
    ['russia', 'russia'],
    ['*', null],
  ]);
});

test.each([
  ['#880E4F', 'Окупований Крим /// Occupied Crimea', 'occupied-before-2022'],
  ['#880e4f', "Придністров'я /// Transnistria", 'other'],
  ['#a52714', 'Звільнено', 'occupied'],
  ['#ff5252', 'Ок��повані території', 'other'],
  ['#880e4f', 'ОРДЛО /// CADR and CALR /// geoJSON.territories.ordlo', 'occupied-before-2022'],
  ['#01579b', 'x /// y /// geoJSON.status.dismissed', 'held-abroad'],
  ['#123456', '', undefined],
])('a polygon of DeepState filled %s and named "%s" is %s', (fill, name, status) => {
  const { rules } = parseTheatre(read('data/theatres/ukraine/theatre.json'), 'theatre.json').sources[0]!;
  const properties: Readonly<Record<string, string>> = { fill, name };
  const rule = rules.find(({ when }) => {
    const value = properties[when.property] ?? '';
    const isListed = when.in?.includes(value.toLowerCase()) ?? true;
    return isListed && (when.matches === undefined || new RegExp(when.matches, 'iu').test(value));
  });
  expect(rule?.status).toBe(status);
});

function parse(theatre: unknown): Theatre {
  return parseTheatre(JSON.stringify(theatre), 'theatre.json');
}

function refusal(theatre: unknown): string {
  try {
    parse(theatre);
  } catch (error) {
    expect(error).toBeInstanceOf(InputError);
    expect((error as InputError).where.file).toBe('theatre.json');
    return (error as InputError).message;
  }
  return 'was read';
}

/** The small theatre with one value replaced: `sources.0.id`. */
function changed(path: string, value: unknown): unknown {
  const copy = JSON.parse(JSON.stringify(SMALL)) as Record<string, unknown>;
  const keys = path.split('.');
  let at = copy;
  for (const key of keys.slice(0, -1)) at = at[key] as Record<string, unknown>;
  at[keys.at(-1)!] = value;
  return copy;
}
