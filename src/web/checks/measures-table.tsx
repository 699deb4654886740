// Measures of one map around the place, edition by edition; the hour of the statement is a line among them.

import type { CheckedMeasures, CheckedWay, MeasureRow } from '../../model/check-wire.ts';
import { areaFigure, changeFigure, figure } from '../numbers.ts';
import { language } from '../state.ts';
import { moment, partyOf, say, sourceName, statusOf } from './check-state.ts';

/** Less than this is a sliver that rounds to nothing, in km². */
const LEAST_KM2 = 0.05;

export function MeasuresTable({ measures: { source, around, way, rows } }: { measures: CheckedMeasures }) {
  const told = say.value;
  const all = [...new Set(rows.flatMap(({ areaKm2 }) => Object.keys(areaKm2)))];
  const statuses = all.filter((status) => rows.some(({ areaKm2 }) => (areaKm2[status] ?? 0) >= LEAST_KM2));
  const hasNearest = rows.some(({ nearest }) => nearest !== null);
  const name = sourceName(source);
  const spoken = language.value;
  return (
    <>
      <h3>{headline(name, around)}</h3>
      <div class="checks-scroll">
        <table class="check-measures">
          <thead>
            <tr>
              <th scope="col">{told.edition}</th>
              <th scope="col">{told.dayCount}</th>
              {statuses.map((status) => (
                <th key={status} scope="col">
                  {statusOf({ status })}
                </th>
              ))}
              {hasNearest && <th scope="col">{told.nearest}</th>}
              {way && <th scope="col">{told.wayHeld}</th>}
              {way && <th scope="col">{told.wayNotTheirs}</th>}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, k) => (
              <Row
                key={row.edition}
                row={row}
                statuses={statuses}
                around={around}
                hasNearest={hasNearest}
                isFirstAfter={row.days > 0 && !((rows[k - 1]?.days ?? 1) > 0)}
              />
            ))}
          </tbody>
        </table>
      </div>
      {way && (
        <p class="small">{told.wayNote(partyOf(way.party), String(way.reachKm), figure(way.cellKm, spoken, 2))}</p>
      )}
    </>
  );
}

function headline(name: string, around: CheckedMeasures['around']): string {
  switch (around.kind) {
    case 'circle':
      return say.value.circle(name, String(around.radiusKm), areaFigure(around.areaKm2, language.value));
    case 'region':
      return say.value.inRegion(name, around.name, areaFigure(around.areaKm2, language.value));
    case 'map':
      return say.value.allOfMap(name);
  }
}

interface RowProps {
  readonly row: MeasureRow;
  readonly statuses: readonly string[];
  readonly around: CheckedMeasures['around'];
  readonly hasNearest: boolean;
  readonly isFirstAfter: boolean;
}

function Row(props: RowProps) {
  const { published, days, areaKm2, nearest, way, edition } = props.row;
  const spoken = language.value;
  return (
    <tr class={props.isFirstAfter ? 'first-after' : undefined} data-edition={edition}>
      <th scope="row">{moment(published)}</th>
      <td class="figure">{changeFigure(days, spoken)}</td>
      {props.statuses.map((status) => (
        <td key={status} class="figure">
          {areaText(areaKm2[status] ?? 0, props.around)}
        </td>
      ))}
      {props.hasNearest && <td>{nearest && `${say.value.km(figure(nearest.km, spoken, 1))}: ${statusOf(nearest)}`}</td>}
      {way && <td class="figure">{wayText(way.held)}</td>}
      {way && <td class="figure">{wayText(way.notTheirs)}</td>}
    </tr>
  );
}

/** Of a region also the share: its size is nothing that one knows. */
function areaText(area: number, around: CheckedMeasures['around']): string {
  const told = areaFigure(area, language.value);
  if (around.kind !== 'region') return told;
  return `${told} (${figure((100 * area) / around.areaKm2, language.value, 1)} %)`;
}

function wayText(way: CheckedWay | null): string {
  if (way === null) return say.value.notTheirs;
  return way.at === null ? say.value.noWay : say.value.km(figure(way.km, language.value, 1));
}
