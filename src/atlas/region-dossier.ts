// The dossier of a region: what was said of it, and how much of it each source's maps showed as what in the course of time.

import { citationOf } from '../claims/citation.ts';
import { toldOf } from '../claims/dossier.ts';
import { momentOf } from '../claims/events.ts';
import type { ClaimRecord } from '../model/claim-record.ts';
import type { DossierAnswer, RegionCourse, RegionDossierAnswer, RegionShown } from '../model/claim-wire.ts';
import { InputError, UsageError } from '../model/errors.ts';
import { dayOf, type Instant, nextDay, startOfDay } from '../model/instant.ts';
import { regionFinder } from '../reading/named-region.ts';
import type { Region } from '../reading/regions.ts';
import type { CheckReader } from './check.ts';
import { listClaims } from './claim-list.ts';
import { citedMaps, type DossierWishes, dossierAnswer, latestOf, textsOf } from './dossier.ts';
import { regionMeasures } from './region-measures.ts';
import { readRegions, regionCalled } from './regions.ts';
import { lastBefore } from './when.ts';

/**
 * The dossier of the place that is called so, else of the region of that id or name, else of the place that was clearly
 * meant: "Idlib" is the city, "Idlib region" the region. `source` is for what to type instead.
 */
export async function dossierOfWhat(
  reader: CheckReader,
  { what, source }: { readonly what: string; readonly source: string },
  wishes: DossierWishes,
): Promise<DossierAnswer | RegionDossierAnswer> {
  const found = await reader.find(what, source).catch((error: unknown) => {
    if (error instanceof UsageError || !(error instanceof InputError)) throw error;
    return error;
  });
  if (!(found instanceof InputError) && found.matched === null) return dossierAnswer(reader, found, wishes);
  const regions = await readRegions(reader.dir, reader.theatre);
  const region = regionCalled(regions, what);
  if (region) return regionDossier(reader, { region, regions }, wishes);
  if (found instanceof InputError) throw found;
  return dossierAnswer(reader, found, wishes);
}

async function regionDossier(
  reader: CheckReader,
  { region, regions }: { readonly region: Region; readonly regions: readonly Region[] },
  { knownOn, now, claims, sources }: DossierWishes,
): Promise<RegionDossierAnswer> {
  const { theatre } = reader;
  const ids = sources ?? theatre.sources.map(({ id }) => id);
  const query = { sources: ids, ...(knownOn === null ? {} : { knownOn }) };
  const { claims: all, texts } = await listClaims(reader, query);
  const regionOf = regionFinder(regions);
  const about = all.filter(({ claim: { place } }) => place.id === region.id || regionOf(place)?.id === region.id);
  const told = toldOf(about, { theatre, maps: [], knownOn, now, claims });
  const cited = citedMaps(reader, ids, knownOn);
  const records = told.claims.map(({ claim }) => claim);
  const courses = cited.map(({ source }) => courseOf(reader, { source, region, knownOn, records }));
  return {
    schema: 'foothold/1',
    asOf: latestOf(cited),
    region: { id: region.id, name: region.name, areaKm2: courses[0]?.areaKm2 ?? null },
    ...told,
    course: courses.map(({ course }) => course),
    shown: courses.flatMap(({ shown }) => shown),
    mapMoves: [],
    standsApart: [],
    texts: textsOf(told.claims, texts),
    citation: citationOf(
      { place: { name: region.name }, claims: told.claims },
      { theatre, maps: cited, at: knownOn ?? now },
    ),
  };
}

interface CourseQuery {
  readonly source: string;
  readonly region: Region;
  readonly knownOn: Instant | null;
  readonly records: readonly ClaimRecord[];
}

interface MeasuredCourse {
  readonly course: RegionCourse;
  readonly shown: readonly RegionShown[];
  readonly areaKm2: number | null;
}

function courseOf(reader: CheckReader, { source, region, knownOn, records }: CourseQuery): MeasuredCourse {
  const { timeZone } = reader.theatre;
  const editions = reader.editionsOf(source).filter(({ published }) => knownOn === null || published <= knownOn);
  const endOfDay = (instant: Instant): Instant => startOfDay(nextDay(dayOf(instant, timeZone)), timeZone);
  const stood = records.map((claim) => ({ claim: claim.id, at: lastBefore(editions, endOfDay(momentOf(claim))) }));
  const monthOf = (at: number): string | undefined =>
    editions[at] && dayOf(editions[at].published, timeZone).slice(0, 7);
  const ends = editions.flatMap((_, at) => (at === 0 || monthOf(at) !== monthOf(at + 1) ? [at] : []));
  const wanted = new Set([...ends, ...stood.map(({ at }) => at)].filter((at) => at >= 0));
  const chosen = [...wanted].sort((a, b) => a - b);
  const { rows, around } = regionMeasures(reader.history(source), { source, region, editions: chosen, hour: 0 });
  return {
    course: { source, rows: rows.map(({ edition, published, areaKm2 }) => ({ edition, published, areaKm2 })) },
    shown: stood.flatMap(({ claim, at }) => (at < 0 ? [] : [{ claim, source, edition: editions[at]!.id }])),
    areaKm2: around.kind === 'region' ? around.areaKm2 : null,
  };
}
