// Checks statements against a workspace: what its maps and speakers had told by their hour, what they tell now, and measures.

import { type CheckQuery, checkOf, hourOf } from '../claims/check.ts';
import type { History } from '../engine/history-file.ts';
import type { Check, CheckAnswer, CheckedMeasures } from '../model/check-wire.ts';
import type { ClaimRecord } from '../model/claim-record.ts';
import { InputError, UsageError } from '../model/errors.ts';
import type { Instant } from '../model/instant.ts';
import { lastEdition } from './answer.ts';
import { type CheckWish, type Subject, subjectsOf } from './check-subjects.ts';
import type { DossierReader } from './dossier.ts';
import { measures, regionAt } from './measures.ts';
import { aboutRegion, bookByRegions, type MapQuery, mapMeasures, regionMeasures } from './region-measures.ts';
import { readRegions } from './regions.ts';
import { readZones } from './zones.ts';

/** What is asked of a workspace for checks. */
export interface CheckReader extends DossierReader {
  readonly dir: string;
  history(source: string): History;
}

export interface CheckOptions {
  readonly knownOn: Instant | null;
  readonly now: Instant;
  /** `decided` leaves out what no person has accepted. */
  readonly claims: 'decided' | 'all';
  /** Map sources that may be told of; by default all. */
  readonly sources?: readonly string[];
  readonly around: 'circle' | 'region';
  readonly radiusKm: number;
  /** Measures of so many days before and after. */
  readonly days: number;
}

export const USUAL_RADIUS_KM = 25;
export const USUAL_DAYS = 7;
const MOST_RADIUS_KM = 200;
const MOST_DAYS = 60;

export async function checkAnswer(reader: CheckReader, wish: CheckWish, options: CheckOptions): Promise<CheckAnswer> {
  const { radiusKm, days } = options;
  if (!(radiusKm >= 1 && radiusKm <= MOST_RADIUS_KM))
    throw new UsageError(`A radius is 1 to ${MOST_RADIUS_KM} km, not ${radiusKm}.`);
  if (!(Number.isInteger(days) && days >= 0 && days <= MOST_DAYS))
    throw new UsageError(`Days are a whole number up to ${MOST_DAYS}, not ${days}.`);
  const subjects = await subjectsOf(reader, wish, options);
  const checks: Check[] = [];
  for (const subject of subjects) checks.push(await check(reader, subject, options));
  return { schema: 'foothold/1', asOf: lastEdition(reader), checks };
}

async function check(reader: CheckReader, subject: Subject, options: CheckOptions): Promise<Check> {
  const { theatre } = reader;
  const { claim } = subject;
  const said = hourOf(claim);
  const hour = said?.precision === 'hour' ? { ...said, precision: subject.precision } : said;
  if (!hour) throw new InputError(`Nothing tells when "${claim.source.name}" said it: give the day with --on.`);
  const sources = (options.sources ?? theatre.sources.map((source) => source.id)).filter(
    (source) => reader.editionsOf(source).length > 0,
  );
  const { knownOn, claims } = options;
  const query = { theatre, hour, knownOn, claims };
  const { position, name, id } = claim.place;
  if (position === null) return checkOfRegion(reader, { subject, query, sources }, options);
  const place = { id: id ?? position.join(','), name, position };
  const histories = await Promise.all(sources.map((source) => reader.placeAt({ place, matched: null }, source)));
  const maps = histories.map(({ source, history }) => ({ source, history, editions: reader.editionsOf(source) }));
  return {
    ...checkOf(await reader.book(), subject, { ...query, maps }),
    measures: await measuresAround(reader, { claim, position, hour: hour.at, sources }, options),
  };
}

interface Placeless {
  readonly subject: Subject;
  readonly query: Omit<CheckQuery, 'maps'>;
  readonly sources: readonly string[];
}

/**
 * No map shows one status for a region: how much of it each map showed is measured. Of what is no known region either, all
 * of the map is.
 */
async function checkOfRegion(
  reader: CheckReader,
  { subject, query, sources }: Placeless,
  options: CheckOptions,
): Promise<Check> {
  const regions = await readRegions(reader.dir, query.theatre);
  const about = aboutRegion(subject.claim, regions);
  const book = await reader.book();
  const hour = query.hour.at;
  const measured = (measuresOf: (history: History, query: MapQuery) => CheckedMeasures): CheckedMeasures[] =>
    sources.flatMap((source) => {
      const editions = editionsAround(reader.editionsOf(source), hour, options);
      return editions.length === 0 ? [] : [measuresOf(reader.history(source), { source, editions, hour })];
    });
  if (!about) return { ...checkOf(book, subject, { ...query, maps: [] }), measures: measured(mapMeasures) };
  const { claim, region } = about;
  return {
    ...checkOf(bookByRegions(book, regions), { ...subject, claim }, { ...query, maps: [] }),
    measures: measured((history, query) => regionMeasures(history, { ...query, region })),
  };
}

interface Around {
  readonly claim: ClaimRecord;
  readonly position: readonly [number, number];
  readonly hour: Instant;
  readonly sources: readonly string[];
}

async function measuresAround(reader: CheckReader, around: Around, options: CheckOptions): Promise<CheckedMeasures[]> {
  const { theatre, dir } = reader;
  const { claim, position, hour, sources } = around;
  const zones = await readZones(dir, theatre);
  const region = options.around === 'region' ? regionAt(await readRegions(dir, theatre), position) : null;
  const isOfPocket = claim.relation === 'encircled' || claim.relation === 'not-encircled';
  return sources.flatMap((id) => {
    const editions = editionsAround(reader.editionsOf(id), hour, options);
    if (editions.length === 0) return [];
    const source = theatre.sources.find((one) => one.id === id)!;
    const { radiusKm } = options;
    const pocketOf = isOfPocket ? claim.party : null;
    return measures(reader.history(id), {
      theatre,
      source,
      zones,
      position,
      region,
      radiusKm,
      editions,
      hour,
      pocketOf,
    });
  });
}

/** Indexes of the editions within so many days, and of the one that stood when they began. */
function editionsAround(
  editions: readonly { readonly published: Instant }[],
  hour: Instant,
  { days, knownOn }: CheckOptions,
): number[] {
  const [from, to] = [hour - days * 86_400, Math.min(hour + days * 86_400, knownOn ?? Number.POSITIVE_INFINITY)];
  const first = Math.max(
    0,
    editions.findLastIndex(({ published }) => published <= Math.min(from, to)),
  );
  return editions.flatMap(({ published }, k) => (k >= first && published <= to ? [k] : []));
}
