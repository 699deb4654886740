// What the edition draws: a row for each status with its km², and what blank ground means.

import { Fragment } from 'preact';
import type { Status } from '../../model/theatre.ts';
import { shortDay } from '../dates.ts';
import { areaFigure, changeFigure } from '../numbers.ts';
import { clock, editions, figuresFailure, language, picture, source, theatre, words } from '../state.ts';
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
  return (
    <tr data-status={status.id}>
      <td>
        <Swatch status={status} />
      </td>
      <td>
        <bdi>{nameIn(status.name, language.value)}</bdi>
      </td>
      <td class="figure strong">{area === undefined ? '…' : areaFigure(area, language.value)}</td>
      <td class="figure quiet">
        {area !== undefined && before !== undefined && changeFigure(area - before, language.value)}
      </td>
    </tr>
  );
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
