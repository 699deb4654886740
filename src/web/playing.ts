// Playing through time: step after step, each held long enough to be seen, until the newest.

import { effect, signal } from '@preact/signals';
import { edition, editions, picture, showEdition } from './state.ts';
import { step } from './steps.ts';

export const isPlaying = signal(false);

/** Steps a second that a reader can choose; a slower picture is waited for, so that no edition is skipped. */
export const SPEEDS = [1, 3, 6] as const;
export const speed = signal<number>(3);

/** Starts, from the first edition where the newest is shown already, or stops. */
export function togglePlaying(): void {
  if (!isPlaying.value && edition.value >= editions.value.length - 1) showEdition(0);
  isPlaying.value = !isPlaying.value && editions.value.length > 1;
}

/** Steps on while playing, whenever the shown edition has been drawn. */
export function keepPlaying(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return effect(() => {
    clearTimeout(timer);
    if (!isPlaying.value || picture.value?.edition !== edition.value) return;
    if (edition.value >= editions.value.length - 1) isPlaying.value = false;
    else timer = setTimeout(() => step(1), 1000 / speed.value);
  });
}
