// What is known of the map for telling it: asked for when a reader opens the words, and kept up with what is shown.

import { effect, signal, untracked } from '@preact/signals';
import type { Frame } from '../engine/frame-area.ts';
import type { NearestGround } from '../engine/nearest-other.ts';
import { toGrid } from '../model/ground.ts';
import type { MapFacts } from './description/map-words.ts';
import type { Telling } from './description/telling.ts';
import { askOverlaid } from './desk.ts';
import { placePositions } from './drawing.ts';
import { isPlaying } from './playing.ts';
import * as state from './state.ts';

/** The id of what describes the map to those who do not see it. */
export const MAP_WORDS_ID = 'map-words';

/** Whether the words stand open: closed, nothing is worked out. */
export const isTelling = signal(false);
export const isFrameOnly = signal(false);

type AskedFacts = Pick<MapFacts, 'edition' | 'frame' | 'areaKm2' | 'areaKm2Before' | 'front' | 'changed'>;

/** What was told last: it may lag behind what is shown. */
export const facts = signal<(AskedFacts & { readonly against: number }) | null>(null);

export interface NearestOfSpot {
  readonly position: readonly [number, number];
  readonly edition: number;
  readonly ground: NearestGround | null;
}

/** The nearest other ground of the chosen spot in the shown edition. */
export const nearest = signal<NearestOfSpot | null>(null);

export function tellingNow(): Telling | null {
  const { theatre, words, clock, places } = state;
  return theatre.value && { words: words.value, clock: clock.value, theatre: theatre.value, places: places.value };
}

/** Follows what is shown with facts about it. */
export function keepTold(): void {
  effect(() => {
    // Words cannot keep up with a film.
    if (!isTelling.value || !isSettled() || isPlaying.value) return;
    void [state.edition.value, state.view.value, state.compareFrom.value, state.places.value, isFrameOnly.value];
    if (isFrameOnly.value) void state.frame.value;
    untracked(() => void refresh());
  });
  effect(() => {
    const { edition, spot } = state;
    const position = spot.value?.position;
    void edition.value;
    if (position && isSettled()) void untracked(() => findNearest(position));
  });
}

/** Once the editions have been overlaid there are figures with every picture. */
function isSettled(): boolean {
  return state.picture.value?.areaKm2 != null;
}

let isAsking = false;
let isStale = false;

/** One question at a time, so that pictures need not wait behind many; and the last wish wins. */
async function refresh(): Promise<void> {
  isStale = true;
  if (isAsking) return;
  isAsking = true;
  try {
    while (isStale) {
      isStale = false;
      await ask();
    }
  } catch {
    // The worker is gone: the page says so where it draws.
  } finally {
    isAsking = false;
  }
}

async function ask(): Promise<void> {
  const edition = state.edition.value;
  const against = againstEdition();
  const frame = isFrameOnly.value ? state.frame.value : null;
  const front = await askOverlaid('front', { edition });
  if (isStale) return;
  const question = { from: against, to: edition, positions: placePositions(), frame };
  const changed = edition === against ? null : await askOverlaid('changed', question);
  if (isStale) return;
  const [areaKm2, areaKm2Before] = await areas(edition, frame);
  if (!isStale) facts.value = { edition, against, frame, areaKm2, areaKm2Before, changed, front: front?.lines ?? null };
}

/** The edition that changes are told against: the one compared with, else the one before. */
export function againstEdition(): number {
  const { view, compareFrom, edition } = state;
  return view.value === 'compare' ? compareFrom.value : Math.max(0, edition.value - 1);
}

type Areas = MapFacts['areaKm2'];

async function areas(edition: number, frame: Frame | null): Promise<[Areas, Areas]> {
  const { picture } = state;
  if (frame) {
    const now = await askOverlaid('areaInFrame', { edition, frame });
    return [now, edition === 0 ? null : await askOverlaid('areaInFrame', { edition: edition - 1, frame })];
  }
  // The picture brings its figures; it may be of another edition for a moment.
  const shown = picture.value?.edition === edition ? picture.value : await askOverlaid('ground', { edition });
  return [shown?.areaKm2 ?? null, shown?.areaKm2Before ?? null];
}

async function findNearest(position: readonly [number, number]): Promise<void> {
  const edition = state.edition.value;
  const [x, y] = [toGrid(position[0]), toGrid(position[1])];
  const ground = await askOverlaid('nearestOther', { edition, x, y });
  if (state.spot.value?.position === position && state.edition.value === edition)
    nearest.value = { position, edition, ground };
}
