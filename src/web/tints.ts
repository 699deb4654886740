// Keeps the worker ready for a hand that scrubs: of what the main map shows it knows then which pixels change together, and an
// edition comes as a tint, by the pixels in which it is not as the one before.

import { effect, signal } from '@preact/signals';
import { type Desk, desk } from './desk.ts';
import { isPlaying } from './playing.ts';
import * as state from './state.ts';
import { tileCount } from './worker/face-map.ts';
import type { GroundMesh } from './worker/mesh.ts';
import { isSameView, type PixelView } from './worker/pixel-faces.ts';
import type { TintedGround } from './worker/protocol.ts';
import { type LineWidths, TILE } from './worker/tile-painter.ts';

/** A map that can draw tints over what it shows. */
export interface TintedMap {
  readonly pixels: PixelView;
  readonly lineWidths: LineWidths;
  readonly marks: GroundMesh | null;
  canTint(view: PixelView, edition: number): boolean;
  keepFrames(): Promise<void>;
}

/** The main map while its camera rests, and its pixels since then. */
export const restingMap = signal<{ readonly map: TintedMap; readonly view: PixelView } | null>(null);

/** What a map shows from now on; the same once more changes nothing. */
export function rest(map: TintedMap): void {
  const [view, before] = [map.pixels, restingMap.peek()];
  if (before?.map !== map || !isSameView(before.view, view)) restingMap.value = { map, view };
}

/** The newest map of faces that a worker holds. */
let held: { readonly desk: Desk; readonly view: PixelView; readonly number: number } | undefined;
let lastNumber = 0;

/** How long the camera stands before faces are mapped. */
const REST_MS = 250;

/** Follows the signals for as long as the page stands. */
export function keepFacesMapped(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return effect(() => {
    clearTimeout(timer);
    const [asked, resting] = [desk.value, restingMap.value];
    if (!asked?.isOverlaid || !resting || !state.frontLengths.value || state.view.value !== 'map') return;
    if (held?.desk === asked && held.view === resting.view) return;
    timer = setTimeout(() => void mapFaces(asked, resting.map, resting.view), REST_MS);
  });
}

async function mapFaces(asked: Desk, map: TintedMap, view: PixelView): Promise<void> {
  const number = ++lastNumber;
  held = undefined;
  const question = { map: number, edition: state.edition.peek(), view, widths: map.lineWidths };
  // Without it editions are drawn as meshes; a worker that was closed is no failure either.
  const isMapped = await asked.worker.ask('faceMap', question).catch(() => false);
  if (!isMapped || number !== lastNumber || restingMap.peek()?.view !== view) return;
  held = { desk: asked, view, number };
  await map.keepFrames();
}

/** An edition as a tint in place of the shown one; null where it has to be drawn otherwise. */
export async function tintOf(asked: Desk, edition: number): Promise<TintedGround | null> {
  const [resting, shown] = [restingMap.peek(), state.picture.peek()];
  // Who plays looks at each edition for long enough to see it drawn with care.
  if (isPlaying.peek() || state.view.peek() !== 'map' || !resting || !shown || shown.edition === edition) return null;
  if (held?.desk !== asked || held.view !== resting.view || !resting.map.canTint(held.view, shown.edition)) return null;
  const marked = resting.map.marks && tilesUnder(resting.map.marks, held.view);
  const tint = await asked.worker.ask('tint', { map: held.number, edition, before: shown.edition, marked });
  // Parties changed sides in between, and lines stand elsewhere: that edition needs a map of its own.
  if (!tint) void mapFaces(asked, resting.map, resting.view);
  return tint;
}

/** By tile: 1 where a mesh may reach into it. */
function tilesUnder({ positions, triangles, origin }: GroundMesh, view: PixelView): Uint8Array {
  const marked = new Uint8Array(tileCount(view));
  const [across, down] = [Math.ceil(view.columns / TILE), Math.ceil(view.rows / TILE)];
  const tileAt = (position: number, edge: number): number => Math.floor(((position - edge) * view.scale) / TILE);
  for (let k = 0; k < triangles.length; k += 3) {
    const corners = [...triangles.subarray(k, k + 3)];
    const columns = corners.map((corner) => tileAt(positions[2 * corner]! + origin[0], view.left));
    const rows = corners.map((corner) => tileAt(positions[2 * corner + 1]! + origin[1], view.top));
    const [left, right] = [Math.max(0, Math.min(...columns) - 1), Math.min(across - 1, Math.max(...columns) + 1)];
    const [top, bottom] = [Math.max(0, Math.min(...rows) - 1), Math.min(down - 1, Math.max(...rows) + 1)];
    for (let row = top; row <= bottom && left <= right; row++)
      marked.fill(1, row * across + left, row * across + right + 1);
  }
  return marked;
}
