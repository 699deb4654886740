// Steps through time: by edition, or by day, which takes the last edition of each of the theatre's days.

import { computed, signal } from '@preact/signals';
import { stretchesOf } from './figure-rows.ts';
import { clock, edition, editions, showEdition } from './state.ts';

export const STEP_UNITS = ['edition', 'day'] as const;
export const stepUnit = signal<(typeof STEP_UNITS)[number]>('edition');

/** The last edition of each day that has any. */
const lastOfDays = computed(() => stretchesOf(editions.value, 'day', clock.value.timeZone).map(({ last }) => last));

/** The edition so many steps away; null beyond the first or the last. */
export function editionStepsAway(by: number): number | null {
  const target = stepUnit.value === 'edition' ? edition.value + by : dayTarget(by);
  return target !== undefined && target >= 0 && target < editions.value.length && target !== edition.value
    ? target
    : null;
}

/** The shown edition counts as its day's: a step back from the middle of a day leads to the day before. */
function dayTarget(by: number): number | undefined {
  const place = lastOfDays.value.findIndex((last) => last >= edition.value);
  return lastOfDays.value[place + by];
}

/** Takes so many steps, as far as there are editions. */
export function step(by: number): void {
  const target = editionStepsAway(by);
  if (target !== null) showEdition(target);
  else if (stepUnit.value === 'edition') showEdition(edition.value + by);
  else showEdition(by > 0 ? editions.value.length - 1 : 0);
}
