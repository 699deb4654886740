// The dossier of a region: what was said of it, and how much of it each source's maps showed as what in the course of time.

import { citationOf } from '../claims/citation.ts';
import { toldOf } from '../claims/dossier.ts';
import { momentOf } from '../claims/events.ts';
import type { ClaimRecord } from '../model/claim-record.ts';
import type { DossierAnswer, RegionCourse, RegionDossierAnswer, RegionShown } from '../model/claim-wire.ts';
import { dayOf, type Instant, nextDay, startOfDay } from '../model/instant.ts';
import type { Region } from '../reading/gazetteer/regions.ts';
import type { CheckReader } from './check.ts';
import { listClaims } from './claim-list.ts';
import { citedMaps, type DossierWishes, dossierAnswer, latestOf, textsOf } from './dossier.ts';
import { aboutFilter, type PlaceOrRegion, placeOrRegion } from './place-or-region.ts';
import { regionMeasures } from './region-measures.ts';
import { lastBefore } from './when.ts';

/** The dossier of the place or region that WHAT means. `source` is for what to type instead. */
export async function dossierOfWhat(
  reader: CheckReader,
  asked: { readonly what: string; readonly source: string },
  wishes: DossierWishes,
): Promise<DossierAnswer | RegionDossierAnswer> {
  const meant = await placeOrRegion(reader, asked);
  return meant.kind === 'place' ? dossierAnswer(reader, meant.found, wishes) : regionDossier(reader, meant, wishes);
}

async function regionDossier(
  reader: CheckReader,
  meant: Extract<PlaceOrRegion, { readonly kind: 'region' }>,
  { knownOn, now, claims, sources }: DossierWishes,
): Promise<RegionDossierAnswer> {
  const { theatre } = reader;
  const { region } = meant;
  const ids = sources ?? theatre.sources.map(({ id }) => id);
  const query = { sources: ids, ...(knownOn === null ? {} : { knownOn }) };
  const { claims: all, texts } = await listClaims(reader, query);
  const isAboutIt = await aboutFilter(meant, reader);
  const told = toldOf(
    all.filter(({ claim }) => isAboutIt(claim)),
    { theatre, maps: [], knownOn, now, claims },
  );
  const cited = citedMaps(reader, ids, knownOn);
  const records = told.claims.map(({ claim }) => claim);
  const courses = cited.map(({ source }) => courseOf(reader, { source, region, knownOn, records }));
  const citation = { place: { name: region.name }, claims: told.claims };
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
    citation: citationOf(citation, { theatre, maps: cited, at: knownOn ?? now }),
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
