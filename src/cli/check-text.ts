// A check in words for a terminal: the statement, what was told by its hour, what is told now, and measures.

import type {
  Check,
  CheckedMap,
  CheckedMeasures,
  CheckedStatement,
  CheckedVoice,
  CheckedWay,
  MapShows,
  MeasureRow,
  Said,
} from '../model/check-wire.ts';
import type { Theatre } from '../model/theatre.ts';
import { oneLine } from './failure.ts';
import { table } from './table.ts';
import { instantInWords, km2, partyName, statusName } from './words.ts';

export function checkText(check: Check, theatre: Theatre): string {
  const { statement, knownOn } = check;
  const parts = [
    statementText(check, theatre),
    check.maps.length === 0 && check.measures.length === 0 ? 'No map can be asked: nothing was imported by then.' : '',
    ...check.maps.map((map) => mapText(map, theatre)),
    voicesText(check.voices, theatre),
    ...check.measures.map((measures) => measuresText(measures, theatre)),
    `Who said what, and what the maps showed${knownOn === null ? '' : `, as known on ${knownOn}`}; nothing here says who was right about ${oneLine(statement.place.name)}.`,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function statementText({ statement, hour }: Check, theatre: Theatre): string {
  const { speaker, place, quote, claim, state } = statement;
  const when = instantInWords(hour.at, theatre.timeZone).trim();
  const lines = [
    `${oneLine(speaker.name)}, ${hour.precision === 'hour' ? when : `by the end of ${when.slice(0, -6)} (the hour is not known)`}: ${saidOf(statement, theatre)}, ${oneLine(place.name)}${place.position ? ` ${place.position.join(',')}` : ''}`,
    ...(quote === null ? [] : [`“${oneLine(quote)}”`]),
    claim === null ? 'Not on record: only asked about.' : `Claim ${claim}, ${state}.`,
    `Times are ${theatre.timeZone}.`,
  ];
  return lines.join('\n');
}

function saidOf(
  { act, relation, party, extent }: Pick<CheckedStatement, 'act' | 'relation' | 'party' | 'extent'>,
  theatre: Theatre,
): string {
  const who = party === null ? '' : `${partyName(theatre, party)} `;
  return `${act} ${who}${relation}${extent === 'whole' || extent === 'unspecified' ? '' : ` (${extent})`}`;
}

function mapText({ source, byThen, changed, now }: CheckedMap, theatre: Theatre): string {
  const at = (shows: MapShows): string =>
    `${shown(shows, theatre)}, edition ${shows.edition} of ${instantInWords(shows.published, theatre.timeZone).trim()}`;
  const lines = [
    byThen
      ? `by that hour: ${at(byThen)}, ${byThen.ageHours} h before; so shown since ${instantInWords(byThen.since, theatre.timeZone).trim()}`
      : 'by that hour: no edition yet',
    changed ? `first changed: ${at(changed)}, ${changed.days} days after` : 'no change since',
    ...(now ? [`now: ${at(now)}`] : []),
  ];
  return `${sourceName(source, theatre)}, map:\n${lines.map((line) => `  ${line}`).join('\n')}`;
}

function sourceName(source: string, { sources }: Theatre): string {
  return oneLine(sources.find(({ id }) => id === source)?.name.en ?? source);
}

function shown({ status, implied }: MapShows, theatre: Theatre): string {
  const name = statusName(theatre, status);
  return implied ? `${name} (implied: ${partyName(theatre, implied.party)})` : name;
}

function voicesText(voices: readonly CheckedVoice[], theatre: Theatre): string {
  if (voices.length === 0) return 'Nobody else is on record about this place.';
  const rows = voices.map(({ source, isSpeaker, byThen, now }) => [
    `${oneLine(source.name)}${isSpeaker ? ' (the speaker)' : ''}`,
    byThen ? told(byThen, theatre) : 'nothing',
    now && now.claim !== byThen?.claim ? told(now, theatre) : 'the same',
  ]);
  const columns = ['who', 'had said by then', 'says now'].map((title) => ({ title }));
  return table(columns, rows).trimEnd();
}

function told(said: Said, theatre: Theatre): string {
  const proposed = said.state === 'proposed' ? ', proposed' : '';
  return `${saidOf(said, theatre)}, ${instantInWords(said.said, theatre.timeZone).trim()}${proposed}`;
}

function measuresText({ source, around, way, rows }: CheckedMeasures, theatre: Theatre): string {
  const statuses = [...new Set(rows.flatMap(({ areaKm2 }) => Object.keys(areaKm2)))].filter((status) =>
    rows.some(({ areaKm2 }) => (areaKm2[status] ?? 0) >= 0.01),
  );
  const hasNearest = rows.some(({ nearest }) => nearest !== null);
  const columns = [
    { title: 'edition of' },
    { title: 'days', align: 'right' as const },
    ...statuses.map((status) => ({ title: statusName(theatre, status), align: 'right' as const })),
    ...(hasNearest ? [{ title: 'nearest other ground' }] : []),
    ...(way ? [{ title: 'way out, held' }, { title: "way out, not the other's" }] : []),
  ];
  const note = way
    ? `\nThe way out is where ground of ${partyName(theatre, way.party)} is narrowest between the place and ${way.reachKm} km from it, to ${way.cellKm} km.`
    : '';
  return `${sourceName(source, theatre)}, ${whereText(around)}:\n${table(
    columns,
    rows.map((row) => rowCells(row, { statuses, around, hasNearest, theatre })),
  )}${note}`.trimEnd();
}

function whereText(around: CheckedMeasures['around']): string {
  switch (around.kind) {
    case 'circle':
      return `km² in a circle of ${around.radiusKm} km (${km2(around.areaKm2)} km²)`;
    case 'region':
      return `km² in ${oneLine(around.name)} (${km2(around.areaKm2)} km²), and the share of it`;
    case 'map':
      return 'km² of all that the map draws: the place has no position here, nor is it one of the regions';
  }
}

interface RowOptions {
  readonly statuses: readonly string[];
  readonly around: CheckedMeasures['around'];
  readonly hasNearest: boolean;
  readonly theatre: Theatre;
}

function areaCell(area: number, around: CheckedMeasures['around']): string {
  if (around.kind !== 'region') return km2(area);
  return `${km2(area)} (${((100 * area) / around.areaKm2).toFixed(1)} %)`;
}

function rowCells(
  { published, days, areaKm2, nearest, way }: MeasureRow,
  { statuses, around, hasNearest, theatre }: RowOptions,
): string[] {
  return [
    instantInWords(published, theatre.timeZone),
    String(days),
    ...statuses.map((status) => areaCell(areaKm2[status] ?? 0, around)),
    ...(hasNearest ? [nearest ? `${nearest.km.toFixed(1)} km: ${statusName(theatre, nearest.status)}` : ''] : []),
    ...(way ? [wayCell(way.held), wayCell(way.notTheirs)] : []),
  ];
}

function wayCell(way: CheckedWay | null): string {
  if (way === null) return 'not shown as theirs';
  return way.at === null
    ? 'none'
    : `${way.km.toFixed(1)} km at ${way.at.map((degrees) => degrees.toFixed(3)).join(',')}`;
}
