// The map by keyboard: a cursor that walks over the ground and tells what it meets, the nearest other ground, the next change.

import { signal } from '@preact/signals';
import { stepKm } from '../engine/geodesy.ts';
import type { NearestGround } from '../engine/nearest-other.ts';
import { toDegrees, toGrid } from '../model/ground.ts';
import { Mentions } from './description/sentences.ts';
import { nearestText } from './description/spot-words.ts';
import { atText, drawnText, instantText, lengthText, type Telling } from './description/telling.ts';
import { askOverlaid } from './desk.ts';
import { tellingNow } from './in-words.ts';
import { selectSpot, spotRuns } from './loading.ts';
import { edition, editions, showEdition, spot } from './state.ts';

type Position = readonly [number, number];

/** What the keys need of the map: its middle, its free width in degrees, and a way to zoom. */
export interface KeyedMap {
  readonly center: Position;
  readonly width: number;
  zoom(by: 1 | -1): void;
}

/** Where the keyboard's cursor is, in degrees; null while it has not been used. */
export const cursor = signal<Position | null>(null);
/** What is said aloud. */
export const heard = signal('');

/** Steps east and north. */
const ARROWS: Readonly<Record<string, Position>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

export function onMapKey(event: KeyboardEvent, map: KeyedMap): void {
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  const act = actOf(event, map);
  if (!act) return;
  event.preventDefault();
  act();
}

/** Where a layout writes other letters, as the Ukrainian one does, a key is known by its place. */
const BY_PLACE: Readonly<Record<string, string>> = { KeyN: 'n', BracketLeft: '[', BracketRight: ']' };

function keyOf({ key, code }: KeyboardEvent): string {
  const isLatin = key.length !== 1 || /[!-~]/.test(key);
  return isLatin ? key : (BY_PLACE[code] ?? key);
}

function actOf(event: KeyboardEvent, map: KeyedMap): (() => void) | undefined {
  const { shiftKey } = event;
  const key = keyOf(event);
  const at = cursor.value ?? spot.value?.position ?? map.center;
  const arrow = ARROWS[key];
  if (arrow) return () => void walk(at, arrow, stepOf(map, at) * (shiftKey ? 10 : 1));
  // By the letter typed: with Shift, or caps lock, it is a capital.
  if (key === 'n' || key === 'N') return () => void (shiftKey ? goToNearest(at) : tellNearest(at));
  if (key === '[') return () => void goToChange(at, -1);
  if (key === ']') return () => void goToChange(at, 1);
  if (key === '+' || key === '=') return () => map.zoom(1);
  if (key === '-' || key === '_') return () => map.zoom(-1);
  if (key === 'Enter') return () => void selectSpot(at);
  return undefined;
}

/** Parts of the frame's width that a step is. */
const STEPS_ACROSS = 20;

/** A round number of km, 1, 2 or 5 and zeros, near a twentieth of the frame's width. */
function stepOf({ width }: KeyedMap, [, lat]: Position): number {
  const km = (toGrid(width) * stepKm(toGrid(lat)).east) / STEPS_ACROSS;
  const power = 10 ** Math.floor(Math.log10(km));
  return [5, 2, 1].map((step) => step * power).find((step) => step <= km * 1.0001) ?? power;
}

let lastStep = 0;

async function walk(from: Position, [east, north]: Position, km: number): Promise<void> {
  await goTo(moved(from, east * km, north * km), km);
}

function moved([lon, lat]: Position, eastKm: number, northKm: number): Position {
  const step = stepKm(toGrid(lat));
  const [toLon, toLat] = [lon + toDegrees(eastKm / step.east), lat + toDegrees(northKm / step.north)];
  return [Math.max(-180, Math.min(180, toLon)), Math.max(-85, Math.min(85, toLat))];
}

/** Moves the cursor and says where it is and what is drawn there; how long a step is, where that is new. */
async function goTo(position: Position, km?: number): Promise<void> {
  cursor.value = position;
  const telling = tellingNow();
  if (!telling) return;
  const runs = await spotRuns(position);
  if (cursor.value !== position) return;
  const status = runs.findLast(({ from }) => from <= edition.value)?.status ?? 'none';
  const said = [whereText(telling, position), telling.words.drawnNow(drawnText(telling, status))];
  if (km !== undefined && km !== lastStep) said.push(telling.words.cursorStep(lengthText(telling, km)));
  lastStep = km ?? lastStep;
  heard.value = said.join(' ');
}

function whereText(telling: Telling, position: Position): string {
  const mentions = new Mentions();
  const parts = mentions.sentence(telling.words.cursorAt(atText(telling, position, mentions)));
  return parts.map(({ text }) => text).join('');
}

function askNearest([lon, lat]: Position): Promise<NearestGround | null> {
  return askOverlaid('nearestOther', { edition: edition.value, x: toGrid(lon), y: toGrid(lat) });
}

async function tellNearest(from: Position): Promise<void> {
  const [near, telling] = [await askNearest(from), tellingNow()];
  if (telling) heard.value = nearestText(telling, near);
}

/** Beyond the line by this much, so that the cursor stands on the other ground. */
const BEYOND_KM = 0.02;

async function goToNearest(from: Position): Promise<void> {
  const near = await askNearest(from);
  if (!near) return tellNearest(from);
  const angle = (near.bearing * Math.PI) / 180;
  const border: Position = [toDegrees(near.x), toDegrees(near.y)];
  await goTo(moved(border, Math.sin(angle) * BEYOND_KM, Math.cos(angle) * BEYOND_KM));
}

/** Shows the edition of the next change at the chosen spot, or the one that began what is shown. */
async function goToChange(at: Position, direction: 1 | -1): Promise<void> {
  const runs = spot.value?.runs ?? (await spotRuns(at));
  const telling = tellingNow();
  if (!telling) return;
  const { words } = telling;
  const changes = runs.slice(1);
  const change =
    direction > 0
      ? changes.find(({ from }) => from > edition.value)
      : changes.findLast(({ from }) => from < edition.value);
  if (!change) {
    heard.value = words.noChangeThere;
    return;
  }
  showEdition(change.from);
  heard.value = words.changeAt(
    instantText(telling, editions.value[change.from]!.published),
    drawnText(telling, change.status),
  );
}
