// Playing through time: edition after edition, each held long enough to be seen, until the newest.

import { effect, signal } from '@preact/signals';
import { edition, editions, picture, showEdition } from './state.ts';

export const isPlaying = signal(false);

/** The shortest that an edition stands; a slower picture is waited for, so that none is skipped. */
const HOLD_MS = 160;

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
    else timer = setTimeout(() => showEdition(edition.peek() + 1), HOLD_MS);
  });
}
