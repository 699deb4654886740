// The lines of a mesh: hair lines between statuses, strong ones around plain ground, and the front.

import { bordersOf } from '../../engine/borders.ts';
import type { Composite } from '../../engine/composite.ts';
import type { FrontSides } from '../../engine/front-sides.ts';
import type { Standing } from '../../engine/history.ts';
import { mercatorX, mercatorY } from '../../formats/mercator.ts';
import { joinRuns, pieces, type Segments, straightened, withoutStubs } from './line-runs.ts';
import { BAND, DETAILS, EDGE_KINDS, type EdgeRule, FRONT, HAIR, type LineSet } from './mesh.ts';

/** By index of a status; null for blank ground and for statuses that the theatre does not know. */
export type Rules = readonly (EdgeRule | null)[];

/** By label on one side, then on the other (0 = blank, k = status k - 1): how the edge between them looks. */
export function styleTable(rules: Rules): { readonly table: Uint8Array; readonly width: number } {
  const width = 1 + rules.length;
  const table = new Uint8Array(width * width);
  for (let one = 0; one < width; one++)
    for (let other = 0; other < width; other++) table[one * width + other] = styleOf(rules, one - 1, other - 1);
  return { table, width };
}

function styleOf(rules: Rules, one: number, other: number): number {
  const [a, b] = [rules[one] ?? null, rules[other] ?? null];
  // A hair line takes the ink of the status that is qualified: the plain one has none.
  const status = Math.max(0, other >= 0 && (one < 0 || a?.isPlain) ? other : one);
  if (a?.party && b?.party) return EDGE_KINDS * status + (a.party === b.party ? HAIR : FRONT);
  return EDGE_KINDS * status + (a?.isPlain || b?.isPlain ? BAND : HAIR);
}

function linesOf(segments: Segments, positions: Float32Array): LineSet[] {
  let runs = withoutStubs(joinRuns(segments, positions.length / 2), positions);
  return DETAILS.map(({ tolerance }) => {
    // Each detail goes out from the finer one, which has far fewer points than the overlay.
    runs = straightened(runs, positions, tolerance);
    return pieces(runs, positions);
  });
}

/**
 * Lines of imported polygons, before the overlay: where two polygons have the very same segment it is one line with both
 * on its sides. `status` is by polygon, `positions` by vertex of the history.
 */
export function importedLines(
  standing: Standing,
  ground: { readonly status: readonly number[]; readonly positions: Float32Array; readonly rules: Rules },
): LineSet[] {
  const { table, width } = styleTable(ground.rules);
  const labels = new Map<number, number>();
  standing.outlines.forEach((outlines, k) => {
    const label = ground.status[k]! + 1;
    for (const outline of outlines) {
      let before = outline.at(-1) ?? 0;
      for (const vertex of outline) {
        const key = Math.min(before, vertex) * VERTEX_LIMIT + Math.max(before, vertex);
        const known = labels.get(key) ?? 0;
        labels.set(key, (known % width) * width + label);
        before = vertex;
      }
    }
  });
  return linesOf(
    {
      from: Int32Array.from(labels.keys(), (key) => Math.floor(key / VERTEX_LIMIT)),
      to: Int32Array.from(labels.keys(), (key) => key % VERTEX_LIMIT),
      style: Uint8Array.from(labels.values(), (pair) => table[pair]!),
    },
    ground.positions,
  );
}

/** Two vertex ids make one number below 2^52. */
const VERTEX_LIMIT = 2 ** 26;

interface SettledOptions {
  readonly rules: Rules;
  readonly origin: readonly [number, number];
  /** What is front, by the parties of both sides and what blank means there; without it, by the statuses alone. */
  readonly sides?: FrontSides | undefined;
}

/** Lines of overlaid ground: each edge across which labels differ. Labels are by face; 0 is blank, k has rules[k - 1]. */
export function settledLines(
  composite: Composite,
  labels: Uint8Array,
  { rules, origin, sides }: SettledOptions,
): LineSet[] {
  const { table, width } = styleTable(rules);
  const ends = { from: composite.noder.edges.from.view(), to: composite.noder.edges.to.view() };
  const { edges, left, right } = bordersOf(composite, labels);
  // Between two that are drawn the statuses tell; where one side is blank it must be known whose that is.
  const kinds = sides && kindsOf(sides, ends.from.length);
  const statusOf = (face: number): number => labels[face]!;
  const from = new Int32Array(edges.length);
  const to = new Int32Array(edges.length);
  const style = new Uint8Array(edges.length);
  for (let k = 0; k < edges.length; k++) {
    const edge = edges[k]!;
    const pair = left[k]! * width + right[k]!;
    from[k] = ends.from[edge]!;
    to[k] = ends.to[edge]!;
    style[k] = table[pair]!;
    if (kinds && (left[k] === 0 || right[k] === 0)) style[k] = withKind(style[k]!, kinds.of(edge, pair, statusOf));
  }
  return linesOf({ from, to, style }, nodePositions(composite, origin));
}

export function withKind(style: number, kind: number): number {
  return style - (style % EDGE_KINDS) + kind;
}

/** The kinds of edges beside blank ground. From edition to edition most edges keep their two statuses, and so their kind. */
class BlankKinds {
  private readonly sides: FrontSides;
  /** By edge: 1 + the pair of statuses it had last, and its kind then. */
  private readonly pair: Uint16Array;
  private readonly kind: Uint8Array;

  constructor(sides: FrontSides, edges: number) {
    this.sides = sides;
    this.pair = new Uint16Array(edges);
    this.kind = new Uint8Array(edges);
  }

  of(edge: number, pair: number, statusOf: (face: number) => number): number {
    if (this.pair[edge] === pair + 1) return this.kind[edge]!;
    const { sides } = this;
    const number = sides.classOf(2 * edge, statusOf) || sides.classOf(2 * edge + 1, statusOf);
    const kind = number === 0 ? HAIR : sides.classes[number]!.kind === 'meets' ? FRONT : BAND;
    // Beside a seam a third face has a say.
    if (sides.facesAt(edge).length > 2) return kind;
    this.pair[edge] = pair + 1;
    this.kind[edge] = kind;
    return kind;
  }
}

const kindsBySides = new WeakMap<FrontSides, BlankKinds>();

function kindsOf(sides: FrontSides, edges: number): BlankKinds {
  let kinds = kindsBySides.get(sides);
  if (!kinds) {
    kinds = new BlankKinds(sides, edges);
    kindsBySides.set(sides, kinds);
  }
  return kinds;
}

const positionsOf = new WeakMap<Composite, Float32Array>();

/** Nodes stay where they are, so that they are projected once. */
function nodePositions(composite: Composite, origin: readonly [number, number]): Float32Array {
  let positions = positionsOf.get(composite);
  if (!positions) {
    positions = projected(composite.noder.nodes.x.view(), composite.noder.nodes.y.view(), origin);
    positionsOf.set(composite, positions);
  }
  return positions;
}

/** Grid positions as x0, y0, x1, y1, … of the map, less an origin. */
export function projected(x: Int32Array, y: Int32Array, [left, top]: readonly [number, number]): Float32Array {
  const positions = new Float32Array(2 * x.length);
  for (let k = 0; k < x.length; k++) {
    positions[2 * k] = mercatorX(x[k]!) - left;
    positions[2 * k + 1] = mercatorY(y[k]!) - top;
  }
  return positions;
}
