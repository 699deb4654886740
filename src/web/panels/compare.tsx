// Two editions compared: with which one, what became of how much ground, and which places changed.

import type { Change } from '../../engine/answers.ts';
import { daysBetween, longDate, shortDate, timeOfDay } from '../dates.ts';
import { selectSpot } from '../loading.ts';
import { differenceStatuses } from '../map/difference-statuses.ts';
import { areaFigure } from '../numbers.ts';
import {
  clock,
  compareFrom,
  current,
  difference,
  edition,
  editionAt,
  editions,
  figuresFailure,
  language,
  places,
  theatre,
  words,
} from '../state.ts';
import { nameIn } from '../words/catalogues.ts';
import { becameOf } from '../worker/difference.ts';
import { Swatch } from './swatch.tsx';

export function Compare() {
  const say = words.value;
  const shown = difference.value;
  const isFresh = shown !== null && shown.from === compareFrom.value && shown.to === edition.value;
  return (
    <section class="compare" aria-label={say.compare}>
      <Against />
      {figuresFailure.value !== null && (
        <p class="small">
          {say.noFigures} {figuresFailure.value}
        </p>
      )}
      {!isFresh && figuresFailure.value === null && <p class="small">{say.comparing}</p>}
      {isFresh && <Changes changes={shown.changes} />}
      {isFresh && shown.places.length > 0 && <PlacesChanged changed={shown.places} />}
    </section>
  );
}

/** Steps back that readers ask for; whatever edition is meant can be had by sliding to it first. */
const STEPS_BACK = [1, 7, 30, 90, 365];

function Against() {
  const say = words.value;
  const from = editions.value[compareFrom.value];
  if (!from || !current.value) return null;
  const { published } = current.value;
  const choices = new Map<number, string>([[Math.max(0, edition.value - 1), say.editionBefore]]);
  for (const days of STEPS_BACK) {
    const index = editionAt(published - days * 86_400);
    if (!choices.has(index) && index < edition.value) choices.set(index, say.daysBefore(days));
  }
  if (!choices.has(0)) choices.set(0, say.firstOfAll);
  if (!choices.has(compareFrom.value)) choices.set(compareFrom.value, say.otherEdition);
  return (
    <p class="against">
      <label>
        <span class="small">{say.comparedWith}</span>{' '}
        <select value={compareFrom.value} onChange={(event) => (compareFrom.value = Number(event.currentTarget.value))}>
          {[...choices].map(([index, name]) => (
            <option key={index} value={index}>
              {name}: {shortDate(editions.value[index]!.published, clock.value)}
            </option>
          ))}
        </select>
      </label>
      <span class="small against-note">
        {longDate(from.published, clock.value)}, {timeOfDay(from.published, clock.value)} ({say.edition(from.id)}) ·{' '}
        {say.days(Math.abs(daysBetween(from.published, published, clock.value.timeZone)))}
      </span>
    </p>
  );
}

function Changes({ changes }: { changes: readonly Change[] }) {
  const say = words.value;
  if (changes.length === 0) return <p>{say.nothingChanged}</p>;
  return (
    <table class="changes">
      <caption class="hidden">{say.compare}</caption>
      <tbody>
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
      </tbody>
    </table>
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
  const statuses = theatre.value?.statuses ?? [];
  const partyOf = (id: string) => statuses.find((status) => status.id === id)?.party ?? null;
  const name = becameOf(partyOf(from), partyOf(to), false);
  return differenceStatuses(theatre.value ?? { parties: [] }).find(({ id }) => id === name);
}

function statusName(id: string): string {
  if (id === 'none') return words.value.notDrawn;
  const status = theatre.value?.statuses.find((candidate) => candidate.id === id);
  return status ? nameIn(status.name, language.value) : id;
}
