// Names beside points so that none covers another: the weightier first, each in the first of eight positions that is free.

import type { Box } from './scene.ts';

export interface LabelWish {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Larger comes first. */
  readonly weight: number;
}

export interface PlacedLabel {
  readonly id: string;
  /** Of the text's start, and its baseline. */
  readonly x: number;
  readonly y: number;
}

/** To the right first, then left, above, below, and the corners: where a reader looks. */
const POSITIONS = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [1, -1],
  [1, 1],
  [-1, -1],
  [-1, 1],
] as const;

export interface LabelRoom {
  readonly frame: Box;
  /** From a point to its name. */
  readonly gap: number;
  /** Where other things stand. */
  readonly taken?: readonly Box[];
}

/** Labels that find room within the frame; the points of the others stay without a name. */
export function placeLabels(
  wishes: readonly LabelWish[],
  { frame, gap, taken: others = [] }: LabelRoom,
): PlacedLabel[] {
  // No name covers the point of another place, whether that has a name or not.
  const dots = wishes.map(({ x, y }) => dotBox(x, y, 0.6 * gap));
  const taken: Box[] = [...others, ...dots];
  const placed: PlacedLabel[] = [];
  for (const wish of [...wishes].sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))) {
    const box = POSITIONS.map((side) => boxAt(wish, side, gap)).find(
      (candidate) => isWithin(candidate, frame) && !taken.some((other) => isTouching(candidate, other)),
    );
    if (!box) continue;
    taken.push(box);
    placed.push({ id: wish.id, x: box.x, y: box.y + box.height * 0.8 });
  }
  return placed;
}

function dotBox(x: number, y: number, radius: number): Box {
  return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
}

function boxAt({ x, y, width, height }: LabelWish, [side, level]: readonly [number, number], gap: number): Box {
  const left = side === 1 ? x + gap : side === -1 ? x - gap - width : x - width / 2;
  const top = level === 0 ? y - height / 2 : level === -1 ? y - gap - height : y + gap;
  return { x: left, y: top, width, height };
}

function isWithin(box: Box, frame: Box): boolean {
  return (
    box.x >= frame.x &&
    box.y >= frame.y &&
    box.x + box.width <= frame.x + frame.width &&
    box.y + box.height <= frame.y + frame.height
  );
}

function isTouching(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
