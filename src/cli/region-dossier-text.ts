// A region's dossier in words for a terminal: how much of it each map showed as what, what was claimed, what is contrary.

import type { RegionCourse, RegionDossierAnswer, RegionRow } from '../model/claim-wire.ts';
import { dayOf, parseInstant } from '../model/instant.ts';
import type { Theatre } from '../model/theatre.ts';
import { claimTable, contrary, section } from './dossier-text.ts';
import { oneLine } from './failure.ts';
import { table } from './table.ts';
import { km2, statusName } from './words.ts';

export function regionDossierText(dossier: RegionDossierAnswer, theatre: Theatre): string {
  const { region, knownOn, claims, course } = dossier;
  const parts = [
    `${oneLine(region.name)}${region.areaKm2 === null ? '' : `, ${km2(region.areaKm2)} km²`}  ${region.id}`,
    `Who said what, and how much the maps showed${knownOn === null ? '' : `, as known on ${knownOn}`}. Days are ${theatre.timeZone}.`,
    ...course.map((one) => courseTable(one, dossier, theatre)),
    claims.length === 0
      ? 'No claims about this region.'
      : claimTable(dossier, theatre, (claim) => shownBeside(claim, dossier, theatre)),
    ...section('On the same days, and contrary:', contrary(dossier, theatre)),
    dossier.citation,
  ];
  return `${parts.join('\n\n')}\n`;
}

/** A row for every month, with the edition that was its last, and for the first edition. */
function courseTable({ source, rows }: RegionCourse, { region }: RegionDossierAnswer, theatre: Theatre): string {
  const dayOfRow = (row: RegionRow): string => dayOf(parseInstant(row.published), theatre.timeZone);
  const months = rows.filter((row, k) => {
    const next = rows[k + 1];
    return k === 0 || !next || dayOfRow(next).slice(0, 7) !== dayOfRow(row).slice(0, 7);
  });
  const statuses = Object.keys(rows[0]?.areaKm2 ?? {}).filter((id) =>
    months.some(({ areaKm2 }) => (areaKm2[id] ?? 0) >= LEAST_KM2),
  );
  const columns = [
    { title: 'map of' },
    { title: 'edition' },
    ...statuses.map((id) => ({ title: statusName(theatre, id), align: 'right' as const })),
  ];
  const lines = months.map((row) => [
    dayOfRow(row),
    row.edition,
    ...statuses.map((id) => shareText(row.areaKm2[id] ?? 0, region)),
  ]);
  return `${nameOf(source, theatre)}, km² of the region and its share:\n${table(columns, lines)}`.trimEnd();
}

/** Below what is written an area is none. */
const LEAST_KM2 = 0.005;
/** What a map showed of less than this share is left out beside a claim. */
const LEAST_SHARE = 0.001;

/** `DeepState: Occupied by Russia 26,502.0 km² (98.9 %)`: how each map stood at the end of a claim's day. */
function shownBeside(claim: string, { region, course, shown }: RegionDossierAnswer, theatre: Theatre): string[] {
  return shown
    .filter((one) => one.claim === claim)
    .map(({ source, edition }) => {
      const row = course.find((one) => one.source === source)?.rows.find((one) => one.edition === edition);
      const areas = Object.entries(row?.areaKm2 ?? {}).filter(([, km]) => km >= LEAST_SHARE * (region.areaKm2 ?? 0));
      const told = areas.map(([id, km]) => `${statusName(theatre, id)} ${shareText(km, region)}`);
      return `${nameOf(source, theatre)}: ${told.length === 0 ? 'nothing drawn' : told.join(', ')}`;
    });
}

function shareText(area: number, { areaKm2 }: RegionDossierAnswer['region']): string {
  return areaKm2 === null ? km2(area) : `${km2(area)} (${((100 * area) / areaKm2).toFixed(1)} %)`;
}

function nameOf(source: string, theatre: Theatre): string {
  return oneLine(theatre.sources.find(({ id }) => id === source)?.name.en ?? source);
}
