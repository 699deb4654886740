// A static tree of boxes, packed along a space-filling curve, and the pairs of boxes that touch: in one tree or between two.

import { concatenated } from './bytes.ts';

/** Children of a tree node: large enough for shallow trees, small enough to prune. */
const FAN_OUT = 16;

/**
 * Boxes (west, south, east, north: grid integers) in levels: level 0 holds the boxes themselves in the order of
 * the curve, each further level one box for every 16 of the level below (Kamel & Faloutsos 1993).
 */
export interface BoxTree {
  /** By level: four numbers a box. */
  readonly levels: readonly Int32Array[];
  /** By place in level 0: the item of the box. */
  readonly items: Int32Array;
}

/** Builds a tree over boxes given as four numbers each; box k is that of the item ids[k]. */
export function boxTree(boxes: Int32Array, ids: Int32Array): BoxTree {
  const count = ids.length;
  const order = curveOrder(boxes);
  const items = new Int32Array(count);
  const leaves = new Int32Array(boxes.length);
  for (let k = 0; k < count; k++) {
    const box = 4 * order[k]!;
    items[k] = ids[order[k]!]!;
    for (let side = 0; side < 4; side++) leaves[4 * k + side] = boxes[box + side]!;
  }
  const levels: Int32Array[] = [leaves];
  for (let level: Int32Array = leaves; level.length > 4; ) {
    level = parents(level);
    levels.push(level);
  }
  return { levels, items };
}

/** Calls `visit` once for each pair of different boxes of the tree that touch, with their items. */
export function joinSelf(tree: BoxTree, visit: (a: number, b: number) => void): void {
  const { levels, items } = tree;
  const walk = (level: number, a: number, b: number): void => {
    const below = levels[level - 1]!;
    const endA = Math.min((a + 1) * FAN_OUT, below.length / 4);
    const endB = Math.min((b + 1) * FAN_OUT, below.length / 4);
    for (let i = a * FAN_OUT; i < endA; i++) {
      const west = below[4 * i]!;
      const south = below[4 * i + 1]!;
      const east = below[4 * i + 2]!;
      const north = below[4 * i + 3]!;
      // In one node with itself: each pair once, and, above the leaves, each child with itself.
      for (let j = a === b ? i + (level === 1 ? 1 : 0) : b * FAN_OUT; j < endB; j++) {
        if (below[4 * j]! > east || below[4 * j + 2]! < west || below[4 * j + 1]! > north || below[4 * j + 3]! < south)
          continue;
        if (level === 1) visit(items[i]!, items[j]!);
        else walk(level - 1, i, j);
      }
    }
  };
  if (levels.length > 1) walk(levels.length - 1, 0, 0);
}

/** Calls `visit` for each pair of a box of one tree and a box of another that touch. */
export function joinTrees(one: BoxTree, other: BoxTree, visit: (a: number, b: number) => void): void {
  const walk = (levelA: number, a: number, levelB: number, b: number): void => {
    const boxesA = one.levels[levelA]!;
    const boxesB = other.levels[levelB]!;
    if (!touch(boxesA, a, boxesB, b)) return;
    if (levelA === 0 && levelB === 0) visit(one.items[a]!, other.items[b]!);
    else if (levelA >= levelB) {
      const end = Math.min((a + 1) * FAN_OUT, one.levels[levelA - 1]!.length / 4);
      for (let i = a * FAN_OUT; i < end; i++) walk(levelA - 1, i, levelB, b);
    } else {
      const end = Math.min((b + 1) * FAN_OUT, other.levels[levelB - 1]!.length / 4);
      for (let j = b * FAN_OUT; j < end; j++) walk(levelA, a, levelB - 1, j);
    }
  };
  if (one.items.length > 0 && other.items.length > 0) walk(one.levels.length - 1, 0, other.levels.length - 1, 0);
}

/** Calls `visit` for each box that a horizontal ray going west from a point may meet: those at its height, not east of it. */
export function boxesWestOf(tree: BoxTree, x: number, y: number, visit: (item: number) => void): void {
  const { levels, items } = tree;
  const walk = (level: number, k: number): void => {
    const boxes = levels[level]!;
    if (boxes[4 * k]! > x || boxes[4 * k + 1]! > y || boxes[4 * k + 3]! < y) return;
    if (level === 0) {
      visit(items[k]!);
      return;
    }
    const end = Math.min((k + 1) * FAN_OUT, levels[level - 1]!.length / 4);
    for (let child = k * FAN_OUT; child < end; child++) walk(level - 1, child);
  };
  if (items.length > 0) walk(levels.length - 1, 0);
}

/**
 * Trees of boxes that come in batches: each batch is a tree, and a tree is joined with the one before once it is more
 * than a quarter of its size (Bentley & Saxe 1980), so that there are few trees and each box is packed few times.
 */
export class BoxForest {
  readonly trees: BoxTree[] = [];

  add(tree: BoxTree): void {
    this.trees.push(tree);
    for (let k = this.trees.length - 1; k > 0; k--) {
      const [before, last] = [this.trees[k - 1]!, this.trees[k]!];
      if (4 * last.items.length <= before.items.length) return;
      const boxes = concatenated(before.levels[0]!, last.levels[0]!);
      this.trees.splice(k - 1, 2, boxTree(boxes, concatenated(before.items, last.items)));
    }
  }
}

function touch(boxesA: Int32Array, a: number, boxesB: Int32Array, b: number): boolean {
  return (
    boxesA[4 * a]! <= boxesB[4 * b + 2]! &&
    boxesA[4 * a + 2]! >= boxesB[4 * b]! &&
    boxesA[4 * a + 1]! <= boxesB[4 * b + 3]! &&
    boxesA[4 * a + 3]! >= boxesB[4 * b + 1]!
  );
}

function parents(level: Int32Array): Int32Array {
  const count = level.length / 4;
  const above = new Int32Array(4 * Math.ceil(count / FAN_OUT));
  for (let k = 0; k < count; k++) {
    const at = 4 * Math.floor(k / FAN_OUT);
    const isFirst = k % FAN_OUT === 0;
    above[at] = isFirst ? level[4 * k]! : Math.min(above[at]!, level[4 * k]!);
    above[at + 1] = isFirst ? level[4 * k + 1]! : Math.min(above[at + 1]!, level[4 * k + 1]!);
    above[at + 2] = isFirst ? level[4 * k + 2]! : Math.max(above[at + 2]!, level[4 * k + 2]!);
    above[at + 3] = isFirst ? level[4 * k + 3]! : Math.max(above[at + 3]!, level[4 * k + 3]!);
  }
  return above;
}

/** Box indexes by the place of their middles on a Z-order curve (Morton 1966) of 65,536 steps a side. */
export function curveOrder(boxes: Int32Array): Int32Array {
  const count = boxes.length / 4;
  let west = 2 ** 31;
  let south = 2 ** 31;
  let east = -(2 ** 31);
  let north = -(2 ** 31);
  for (let k = 0; k < count; k++) {
    west = Math.min(west, boxes[4 * k]!);
    south = Math.min(south, boxes[4 * k + 1]!);
    east = Math.max(east, boxes[4 * k + 2]!);
    north = Math.max(north, boxes[4 * k + 3]!);
  }
  const scale = 65535 / Math.max(1, east - west, north - south);
  const keys = new Uint32Array(count);
  for (let k = 0; k < count; k++) {
    const x = Math.floor(((boxes[4 * k]! + boxes[4 * k + 2]!) / 2 - west) * scale);
    const y = Math.floor(((boxes[4 * k + 1]! + boxes[4 * k + 3]!) / 2 - south) * scale);
    keys[k] = ((spread(y) << 1) | spread(x)) >>> 0;
  }
  return sortByKey(keys);
}

/** Puts a zero between the bits of a 16-bit number. */
function spread(bits: number): number {
  bits = (bits | (bits << 8)) & 0x00ff00ff;
  bits = (bits | (bits << 4)) & 0x0f0f0f0f;
  bits = (bits | (bits << 2)) & 0x33333333;
  return (bits | (bits << 1)) & 0x55555555;
}

/** Indexes of the keys in ascending order: a stable radix sort of four passes. */
function sortByKey(keys: Uint32Array): Int32Array {
  let from = Int32Array.from(keys, (_, k) => k);
  let to = new Int32Array(keys.length);
  for (let shift = 0; shift < 32; shift += 8) {
    const starts = new Uint32Array(257);
    for (let k = 0; k < keys.length; k++) starts[((keys[k]! >>> shift) & 0xff) + 1]!++;
    for (let k = 0; k < 256; k++) starts[k + 1]! += starts[k]!;
    for (let k = 0; k < keys.length; k++) {
      const item = from[k]!;
      to[starts[(keys[item]! >>> shift) & 0xff]!++] = item;
    }
    [from, to] = [to, from];
  }
  return from;
}
