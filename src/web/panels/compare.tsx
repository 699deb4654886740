// Two editions compared: with which one and how, what became of how much ground, and which places changed.

import type { Change, RegionChanges } from '../../engine/answers.ts';
import { COMPARE_MODES } from '../link.ts';
import { selectSpot } from '../loading.ts';
import { differenceStatuses } from '../map/difference-statuses.ts';
import { areaFigure } from '../numbers.ts';
import { eras } from '../party-rules.ts';
import { regionName } from '../regions.ts';
import {
  compareFrom,
  compareMode,
  difference,
  edition,
  figuresFailure,
  language,
  places,
  theatre,
  words,
} from '../state.ts';
import { nameIn } from '../words/catalogues.ts';
import { becameOf } from '../worker/difference.ts';
import { eraAt } from '../worker/eras.ts';
import { Against } from './against.tsx';
import { statusName } from './status-name.ts';
import { Swatch } from './swatch.tsx';
import { Turned } from './turned.tsx';

export function Compare() {
  const say = words.value;
  const shown = difference.value;
  const isFresh = shown !== null && shown.from === compareFrom.value && shown.to === edition.value;
  return (
    <section class="compare" aria-label={say.view('compare')}>
      <fieldset class="modes">
        <legend class="hidden">{say.howCompared}</legend>
        {COMPARE_MODES.map((mode) => (
          <button
            key={mode}
            type="button"
            class="plain"
            data-mode={mode}
            aria-pressed={compareMode.value === mode}
            onClick={() => (compareMode.value = mode)}
          >
            {say.compareMode(mode)}
          </button>
        ))}
      </fieldset>
      <Against label={say.comparedWith} />
      {figuresFailure.value !== null && (
        <p class="small">
          {say.noFigures} {figuresFailure.value}
        </p>
      )}
      {!isFresh && figuresFailure.value === null && <p class="small">{say.comparing}</p>}
      {isFresh && <Totals changes={shown.changes} />}
      {isFresh && (shown.changes.length > 0 || shown.turned.length === 0) && <Changes changes={shown.changes} />}
      {isFresh && shown.turned.length > 0 && <Turned turned={shown.turned} />}
      {isFresh && shown.regions.length > 0 && <Regions regions={shown.regions} />}
      {isFresh && shown.places.length > 0 && <PlacesChanged changed={shown.places} />}
    </section>
  );
}

/** The largest changes of each region, as many columns as there are kinds of change worth one. */
function Regions({ regions }: { regions: readonly RegionChanges[] }) {
  const say = words.value;
  const total = ({ changes }: RegionChanges): number => changes.reduce((sum, { areaKm2 }) => sum + areaKm2, 0);
  const rows = [...regions].sort((a, b) => total(b) - total(a));
  return (
    <details class="regions">
      <summary class="section">{say.byRegion}</summary>
      <table class="changes">
        <caption class="hidden">{say.byRegion}</caption>
        {rows.map(({ id, name, changes }) => (
          <tbody key={id} data-region={id}>
            <tr>
              <th scope="rowgroup" colSpan={3}>
                {regionName(id, name)}
              </th>
            </tr>
            <ChangeRows changes={changes} />
          </tbody>
        ))}
      </table>
    </details>
  );
}

/** Of each party whose ground changed: what came to it and what left it, whatever it was before or became. */
function Totals({ changes }: { changes: readonly Change[] }) {
  const say = words.value;
  const known = theatre.value;
  if (!known) return null;
  const sum = (counts: (was: string | null, is: string | null) => boolean): number =>
    changes.reduce((total, { from, to, areaKm2 }) => (counts(...sidesOf(from, to)) ? total + areaKm2 : total), 0);
  // Whoever fights for another party on both dates has no ground of its own to gain or lose.
  const isSide = (party: string): boolean =>
    [compareFrom.value, edition.value].some((at) => eraAt(eras.value, at).sideOf(party) === party);
  const totals = known.parties
    .filter(({ id }) => isSide(id))
    .flatMap(({ id, name }) => {
      const party = nameIn(name, language.value);
      return [
        { id: `lost-${id}`, text: say.leftParty(party), areaKm2: sum((was, is) => was === id && is !== id) },
        { id: `gained-${id}`, text: say.cameTo(party), areaKm2: sum((was, is) => is === id && was !== id) },
      ];
    });
  return (
    <dl class="totals">
      {totals.map(({ id, text, areaKm2 }) => (
        <div key={id} data-total={id}>
          <dt>{text}</dt>
          <dd>
            {areaFigure(areaKm2, language.value)} <span class="small">{say.squareKm}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Changes({ changes }: { changes: readonly Change[] }) {
  const say = words.value;
  if (changes.length === 0) return <p>{say.nothingChanged}</p>;
  return (
    <table class="changes">
      <caption class="hidden">{say.view('compare')}</caption>
      <tbody>
        <ChangeRows changes={changes} />
      </tbody>
    </table>
  );
}

function ChangeRows({ changes }: { changes: readonly Change[] }) {
  const say = words.value;
  return (
    <>
      {changes.map(({ from, to, areaKm2 }) => (
        <tr key={`${from} ${to}`} data-change={`${from} ${to}`}>
          <td>
            <Swatch status={swatchOf(from, to)} />
          </td>
          <td>{say.becomes(statusName(from), statusName(to))}</td>
          <td class="figure strong">
            {areaFigure(areaKm2, language.value)} {say.squareKm}
          </td>
        </tr>
      ))}
    </>
  );
}

/** More would be a gazetteer; the command line and the API have them all. */
const PLACES_SHOWN = 60;

function PlacesChanged({ changed }: { changed: readonly { index: number; from: string; to: string }[] }) {
  const say = words.value;
  const known = changed.flatMap(({ index, from, to }) => {
    const place = places.value[index];
    return place ? [{ place, from, to }] : [];
  });
  known.sort((a, b) => b.place.population - a.place.population);
  return (
    <>
      <h3 class="section">
        {say.placesChanged} <span class="quiet">{changed.length}</span>
      </h3>
      <ul class="places-changed">
        {known.slice(0, PLACES_SHOWN).map(({ place, from, to }) => (
          <li key={place.id}>
            <button type="button" class="link" onClick={() => void selectSpot(place.position)}>
              {nameIn(place.names, language.value)}
            </button>{' '}
            <span class="small">{say.becomes(statusName(from), statusName(to))}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function swatchOf(from: string, to: string) {
  const name = becameOf(...sidesOf(from, to), false);
  return differenceStatuses(theatre.value ?? { parties: [] }).find(({ id }) => id === name);
}

/** Whose ground a status was in the earlier edition, and whose another is in the later one. */
function sidesOf(from: string, to: string): [was: string | null, is: string | null] {
  const sideIn = (id: string, at: number): string | null => eraAt(eras.value, at).rules[id]?.party ?? null;
  return [sideIn(from, compareFrom.value), sideIn(to, edition.value)];
}
