// Reads demo/facts.csv: every row is one fact with its source, and a row that lacks one is refused.

import type { StatedRelation, Statement } from '../engine/statement-status.ts';
import type { Act, ClaimCertainty } from '../model/claim.ts';
import { InputError } from '../model/errors.ts';
import { isDay, parseInstant } from '../model/instant.ts';

/** A settlement with where its position is from and what that was checked with. */
export interface DemoSettlement {
  readonly id: string;
  readonly names: Readonly<Record<string, string>>;
  /** [lon, lat] in degrees. */
  readonly position: readonly [number, number];
  readonly positionSource: string;
  readonly positionCheckedWith: string;
  readonly positionCheckKm: number;
}

/** One statement, dated, by somebody, published somewhere. */
export interface DemoFact extends Statement {
  readonly id: string;
  readonly settlement: string;
  readonly dayFrom: string;
  readonly datePrecision: string;
  readonly act: Act;
  readonly certainty: ClaimCertainty;
  readonly saidBy: string;
  readonly publishedIn: string;
  readonly identifier: string;
  readonly link: string;
  readonly note: string;
}

export interface DemoFacts {
  readonly settlements: readonly DemoSettlement[];
  readonly facts: readonly DemoFact[];
}

/** The facts in the order of the file. Throws InputError naming the line, the column and what was expected. */
export function parseDemoFacts(csv: string, file: string): DemoFacts {
  const [header, ...lines] = csvRows(csv);
  if (header?.join() !== COLUMNS.join()) {
    throw new InputError(`The columns are to be ${COLUMNS.join(', ')}.`, { file, line: 1 });
  }
  const settlements = new Map<string, DemoSettlement>();
  const facts = lines.map((cells, i) => {
    const row = rowReader(cells, { file, line: i + 2 });
    keepSettlement(settlements, readSettlement(row), row);
    return readFact(row);
  });
  return { settlements: [...settlements.values()].sort((a, b) => (a.id < b.id ? -1 : 1)), facts };
}

const COLUMNS = [
  'fact',
  'settlement',
  'name_en',
  'name_uk',
  'name_ru',
  'lon',
  'lat',
  'position_source',
  'position_checked_with',
  'position_check_km',
  'date_from',
  'date_to',
  'date_precision',
  'published',
  'relation',
  'party',
  'act',
  'extent',
  'certainty',
  'said_by',
  'published_in',
  'identifier',
  'link',
  'note',
] as const;
type Column = (typeof COLUMNS)[number];

const RELATIONS: readonly StatedRelation[] = [
  'controls',
  'captured',
  'liberated',
  'lost',
  'withdrew-from',
  'entered',
  'advanced',
  'contested',
];
const EXTENTS = ['whole', 'part', 'near'] as const;
const PARTIES = ['ukraine', 'russia', ''] as const;
const PRECISIONS = ['stated', 'published', 'listed', 'estimated', 'between-editions'] as const;

interface Row {
  text(column: Column): string;
  /** May be empty. */
  plain(column: Column): string;
  one<Word extends string>(column: Column, words: readonly Word[]): Word;
  number(column: Column): number;
  day(column: Column): string;
  instant(column: Column): number;
  refuse(column: Column, expected: string): never;
}

function rowReader(cells: readonly string[], where: { file: string; line: number }): Row {
  const plain = (column: Column): string => cells[COLUMNS.indexOf(column)] ?? '';
  const refuse = (column: Column, expected: string): never => {
    throw new InputError(`Column ${column} has "${plain(column)}" and is to have ${expected}.`, where);
  };
  const text = (column: Column): string => plain(column).trim() || refuse(column, 'a text: no fact without it');
  return {
    plain,
    refuse,
    text,
    one: (column, words) =>
      words.find((word) => word === plain(column)) ?? refuse(column, `one of ${words.join(', ')}`),
    number: (column) => {
      const value = Number(text(column));
      return Number.isFinite(value) ? value : refuse(column, 'a number');
    },
    instant: (column) => {
      const isInstant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(plain(column)) && isDay(plain(column).slice(0, 10));
      return isInstant ? parseInstant(plain(column)) : refuse(column, 'an instant such as 2024-08-08T20:52:16Z');
    },
    day: (column) => (isDay(plain(column)) ? plain(column) : refuse(column, 'a day such as 2024-08-06')),
  };
}

function readSettlement(row: Row): DemoSettlement {
  const names = { en: row.text('name_en'), uk: row.plain('name_uk'), ru: row.plain('name_ru') };
  return {
    id: row.text('settlement'),
    names: Object.fromEntries(Object.entries(names).filter(([, name]) => name !== '')),
    position: [row.number('lon'), row.number('lat')],
    positionSource: row.text('position_source'),
    positionCheckedWith: row.text('position_checked_with'),
    positionCheckKm: row.number('position_check_km'),
  };
}

/** The rows of one settlement repeat what is known of it; they may not differ. */
function keepSettlement(kept: Map<string, DemoSettlement>, settlement: DemoSettlement, row: Row): void {
  const before = kept.get(settlement.id);
  if (before && JSON.stringify(before) !== JSON.stringify(settlement)) {
    row.refuse('settlement', 'the same names and position in all its rows');
  }
  kept.set(settlement.id, settlement);
}

function readFact(row: Row): DemoFact {
  const relation = row.one('relation', RELATIONS);
  const party = row.one('party', PARTIES);
  if ((party === '') !== (relation === 'contested')) row.refuse('party', 'a party, and none where contested');
  const fact = {
    id: row.text('fact'),
    settlement: row.text('settlement'),
    relation,
    party: party === '' ? null : party,
    dayFrom: row.day('date_from'),
    day: row.day('date_to'),
    datePrecision: row.one('date_precision', PRECISIONS),
    published: row.instant('published'),
    act: row.one('act', ['asserts', 'reports-video']),
    extent: row.one('extent', EXTENTS),
    certainty: row.one('certainty', ['certain', 'probable', 'possible']),
    saidBy: row.text('said_by'),
    publishedIn: row.text('published_in'),
    identifier: row.text('identifier'),
    link: row.plain('link'),
    note: row.plain('note'),
  };
  if (fact.dayFrom > fact.day) row.refuse('date_from', 'a day not after date_to');
  return fact;
}

/** RFC 4180: commas, quotes doubled inside quotes. */
function csvRows(csv: string): string[][] {
  const rows: string[][] = [];
  let cells: string[] = [];
  for (const [, quoted, bare, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\r?\n|$)/g)) {
    if (end === '' && quoted === undefined && bare === '' && cells.length === 0) break;
    cells.push(quoted === undefined ? (bare ?? '') : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    rows.push(cells);
    cells = [];
  }
  return rows;
}
