// Random maps that hurt: few grid lines, so that edges, vertices and whole polygons keep falling on one another.

import type { Ground, GroundPolygon, OverlapOrder } from '../../src/model/ground.ts';
import type { Random } from './random.ts';

export interface RandomMap {
  readonly statuses: readonly string[];
  readonly overlap: OverlapOrder;
  readonly grounds: readonly Ground[];
  /** The lines lie `step` grid units apart, `lines` of them, from the origin on. */
  readonly frame: { readonly originX: number; readonly originY: number; readonly step: number; readonly lines: number };
}

type Shape = (random: Random, at: (line: number) => number) => number[][];

const STATUSES = ['amber', 'blue', 'coral', 'dune'];

export function randomMap(random: Random, { step, editions = 4 }: { step: number; editions?: number }): RandomMap {
  const lines = 6 + random.below(12);
  const frame = {
    originX: random.pick([0, 350_000_000, -1_799_990_000, 1_500_000_000]),
    originY: random.pick([0, 510_000_000, -700_000_000]),
    step,
    lines,
  };
  const grounds: Ground[] = [];
  let polygons: GroundPolygon[] = Array.from({ length: 2 + random.below(9) }, () => randomPolygon(random, frame));
  for (let k = 0; k < editions; k++) {
    const published = 1_650_000_000 + 86_400 * k + random.below(3600);
    grounds.push({ edition: String(published), published, polygons });
    polygons = nextPolygons(polygons, random, frame);
  }
  const overlap = random.pick<OverlapOrder>([
    [],
    [['amber'], ['blue', 'coral'], ['dune']],
    [['dune', 'amber'], ['coral']],
    [['coral'], ['amber', 'blue', 'dune']],
  ]);
  return { statuses: STATUSES, overlap, grounds, frame };
}

/** The edition after: most polygons stay, as the same objects; some are moved, dropped, repeated, restated or reordered. */
function nextPolygons(polygons: readonly GroundPolygon[], random: Random, frame: RandomMap['frame']): GroundPolygon[] {
  const next = [...polygons];
  for (let k = random.below(6); k > 0; k--) {
    const at = random.below(next.length + 1);
    const chosen = next[at % Math.max(1, next.length)];
    const act = random.below(8);
    if (!chosen || act === 0) next.splice(at, 0, randomPolygon(random, frame));
    else if (act === 1) next.splice(next.indexOf(chosen), 1);
    else if (act === 2) next.splice(at, 0, chosen);
    else if (act === 3) next.splice(at, 0, ...next.splice(random.below(next.length), 1));
    else if (act === 4) next[next.indexOf(chosen)] = { ...chosen, status: random.pick(STATUSES) };
    else if (act === 5) next.splice(at, 0, { status: random.pick(STATUSES), rings: chosen.rings.map(reversed) });
    else next[next.indexOf(chosen)] = { ...chosen, rings: chosen.rings.map((ring) => nudged(ring, random, frame)) };
  }
  return next;
}

function nudged(ring: Int32Array, random: Random, frame: RandomMap['frame']): Int32Array {
  const flat = [...ring];
  const i = random.below(flat.length);
  flat[i] = (i % 2 === 0 ? frame.originX : frame.originY) + frame.step * random.below(frame.lines);
  if (random.below(3) === 0) flat.splice(2 * random.below(flat.length / 2), 2);
  return cleaned(flat) ?? ring;
}

function reversed(ring: Int32Array): Int32Array {
  const flat: number[] = [];
  for (let i = ring.length - 2; i >= 0; i -= 2) flat.push(ring[i]!, ring[i + 1]!);
  return Int32Array.from(flat);
}

function randomPolygon(random: Random, frame: RandomMap['frame']): GroundPolygon {
  for (;;) {
    const rings = random
      .pick(SHAPES)(random, (line) => Math.max(0, Math.min(frame.lines, line)))
      .map((ring) => cleaned(ring.map((line, i) => (i % 2 === 0 ? frame.originX : frame.originY) + frame.step * line)));
    if (rings.every((ring) => ring !== null)) return { status: random.pick(STATUSES), rings };
  }
}

/** Without vertices that repeat the one before; null if fewer than three are left. */
function cleaned(flat: readonly number[]): Int32Array | null {
  const kept: number[] = [];
  for (let i = 0; i < flat.length; i += 2) {
    if (kept.at(-2) !== flat[i] || kept.at(-1) !== flat[i + 1]) kept.push(flat[i]!, flat[i + 1]!);
  }
  while (kept.length > 2 && kept[0] === kept.at(-2) && kept[1] === kept.at(-1)) kept.length -= 2;
  return kept.length < 6 ? null : Int32Array.from(kept);
}

const LINES = 8;

const zigzag: Shape = (random, at) => [
  Array.from({ length: 2 * (3 + random.below(6)) }, () => at(random.below(LINES + 4))),
];

const box: Shape = (random) => {
  const [x, y, w, h] = [random.below(LINES), random.below(LINES), 1 + random.below(5), 1 + random.below(5)];
  return [rectangle(x, y, w, h)];
};

const boxWithHoles: Shape = (random) => {
  const [x, y, w, h] = [random.below(4), random.below(4), 3 + random.below(5), 3 + random.below(5)];
  // Holes may touch the shell and one another, cross them, or lie outside.
  const holes = Array.from({ length: 1 + random.below(3) }, () =>
    random.below(2) === 0
      ? rectangle(x + random.below(w), y + random.below(h), 1 + random.below(3), 1 + random.below(3))
      : diamond(x + 1 + random.below(w), y + 1 + random.below(h), 1 + random.below(2)),
  );
  return [rectangle(x, y, w, h), ...holes];
};

const bowTie: Shape = (random) => {
  const [x, y, w, h] = [random.below(LINES), random.below(LINES), 1 + random.below(6), 1 + random.below(6)];
  return [[x, y, x + w, y + h, x + w, y, x, y + h]];
};

const doubleTraced: Shape = (random) => {
  const ring = rectangle(random.below(LINES), random.below(LINES), 1 + random.below(4), 1 + random.below(4));
  return [[...ring, ...ring]];
};

const spike: Shape = (random) => {
  const [x, y] = [random.below(LINES), random.below(LINES)];
  return [[x, y, x + 3, y, x + 3, y + 1 + random.below(6), x + 3, y, x + 3, y + 2, x, y + 2]];
};

const sliver: Shape = (random) => {
  const [x, y] = [random.below(3), random.below(LINES)];
  return [[x, y, x + 9, y + 1, x + 5 + random.below(3), y]];
};

const collinear: Shape = (random) => {
  const [x, y] = [random.below(LINES), random.below(LINES)];
  return [[x, y, x + 1, y, x + 2, y, x + 4, y, x + 4, y + 2, x + 4, y + 3, x, y + 3, x, y + 1]];
};

const figureEight: Shape = (random) => {
  const [x, y] = [random.below(LINES), random.below(LINES)];
  return [[x, y, x + 2, y, x + 2, y + 2, x + 4, y + 2, x + 4, y + 4, x + 2, y + 4, x + 2, y + 2, x, y + 2]];
};

const SHAPES: readonly Shape[] = [
  zigzag,
  zigzag,
  box,
  boxWithHoles,
  boxWithHoles,
  bowTie,
  doubleTraced,
  spike,
  sliver,
  collinear,
  figureEight,
];

function rectangle(x: number, y: number, w: number, h: number): number[] {
  return [x, y, x + w, y, x + w, y + h, x, y + h];
}

function diamond(x: number, y: number, r: number): number[] {
  return [x, y - r, x + r, y, x, y + r, x - r, y];
}
