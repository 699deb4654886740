// What the edition draws: a row for each status with its km², and what blank ground means.

import { Fragment } from 'preact';
import { grouped } from '../../model/grouped.ts';
import type { Status } from '../../model/theatre.ts';
import { shortDay } from '../dates.ts';
import { areaFigure, changeFigure } from '../numbers.ts';
import { partyName, sideOfStatus, statusIn } from '../sides.ts';
import { clock, current, editions, figuresFailure, language, picture, source, theatre, words } from '../state.ts';
import { nameIn } from '../words/catalogues.ts';
import { Swatch } from './swatch.tsx';

export function Legend() {
  const say = words.value;
  const shown = picture.value;
  const rows = legendRows();
  const before = shown ? editions.value[shown.edition - 1] : undefined;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: on a phone it is one line that slides, and keys must reach its end.
    <table class="legend" tabIndex={0}>
      <caption class="hidden">{say.ground}</caption>
      <thead>
        <tr>
          <th scope="col" colSpan={2}>
            {say.ground}
          </th>
          <th scope="col" class="figure">
            {say.squareKm}
          </th>
          <th scope="col" class="figure">
            {before && say.versus(shortDay(before.published, clock.value))}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((status) => (
          <LegendRow key={status.id} status={status} />
        ))}
        {shown && rows.length === 0 && (
          <tr>
            <td colSpan={4}>{say.nothingDrawn}</td>
          </tr>
        )}
        <SideTotals rows={rows} />
        {figuresFailure.value !== null && (
          <tr>
            <td colSpan={4} class="small">
              {say.noFigures} {figuresFailure.value}
            </td>
          </tr>
        )}
        <tr class="legend-none">
          <td>
            <Swatch status={undefined} />
          </td>
          <td colSpan={3}>
            {say.notDrawn}
            <Conventions />
          </td>
        </tr>
      </tbody>
    </table>
  );
}

function LegendRow({ status }: { status: Status }) {
  const shown = picture.value;
  const area = shown?.areaKm2?.[status.id];
  const before = shown?.areaKm2Before?.[status.id];
  const side = sideNow(status);
  return (
    <tr data-status={status.id}>
      <td>
        <Swatch status={statusIn(status.id, shown?.edition ?? 0)} />
      </td>
      <td>
        <bdi>{nameIn(status.name, language.value)}</bdi>
        {side !== status.party && side !== null && (
          <p class="small" data-side={side}>
            {words.value.fightsFor(partyName(side))}
          </p>
        )}
      </td>
      <td class="figure strong">{area === undefined ? '…' : areaFigure(area, language.value)}</td>
      <td class="figure quiet">
        {area !== undefined && before !== undefined && changeFigure(area - before, language.value)}
      </td>
    </tr>
  );
}

/** Where somebody fights for another party: the km² of each side with all who fight for it. */
function SideTotals({ rows }: { rows: readonly Status[] }) {
  const areas = picture.value?.areaKm2;
  if (!areas || rows.every((status) => sideNow(status) === status.party)) return null;
  const byParty = grouped(rows, sideNow);
  return (
    <>
      <tr>
        <th scope="colgroup" colSpan={4}>
          {words.value.bySide}
        </th>
      </tr>
      {[...byParty].map(([side, statuses]) => {
        if (side === null) return null;
        const areaKm2 = statuses.reduce((sum, { id }) => sum + (areas[id] ?? 0), 0);
        return (
          <tr key={side} data-side-total={side}>
            <td />
            <td>
              <bdi>{partyName(side)}</bdi>
            </td>
            <td class="figure strong">{areaFigure(areaKm2, language.value)}</td>
            <td />
          </tr>
        );
      })}
    </>
  );
}

/** Whose ground a status is in the shown edition. */
function sideNow(status: Status): string | null {
  const published = current.value?.published;
  return theatre.value && published !== undefined ? sideOfStatus(theatre.value, status, published) : status.party;
}

/** The source's rules for blank ground, in its own order; rules that say nothing are left out. */
function Conventions() {
  const rules = (source.value?.blank ?? []).filter((rule) => rule.party !== null);
  if (rules.length === 0) return null;
  return (
    <p class="conventions">
      {rules.map((rule) => (
        <Fragment key={rule.zone}>
          <bdi>{nameIn(rule.rule, language.value)}</bdi>{' '}
        </Fragment>
      ))}
    </p>
  );
}

/** Statuses in the frame: those drawn in this edition or in the one before it, in the theatre's order. */
function legendRows(): Status[] {
  const shown = picture.value;
  if (!theatre.value || !shown) return [];
  const present = new Set(shown.present);
  for (const [status, area] of Object.entries(shown.areaKm2Before ?? {})) if (area > 0) present.add(status);
  return theatre.value.statuses.filter((status) => status.drawn && present.has(status.id));
}
