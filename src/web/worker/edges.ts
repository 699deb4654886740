// The lines of a mesh: hair lines between statuses, strong ones around plain ground, and the front.

import { bordersOf } from '../../engine/borders.ts';
import type { Composite } from '../../engine/composite.ts';
import type { Standing } from '../../engine/history.ts';
import { mercatorX, mercatorY } from '../../formats/mercator.ts';
import { BAND, EDGE_KINDS, type EdgeRule, FRONT, type GroundMesh, HAIR } from './mesh.ts';

export type Lines = Pick<GroundMesh, 'edges' | 'edgeStyle'>;

/** By index of a status; null for blank ground and for statuses that the theatre does not know. */
type Rules = readonly (EdgeRule | null)[];

/** By label on one side, then on the other (0 = blank, k = status k - 1): how the edge between them looks. */
function styleTable(rules: Rules): { readonly table: Uint8Array; readonly width: number } {
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
  if (!(a?.isPlain || b?.isPlain) || a?.party === b?.party) return EDGE_KINDS * status + HAIR;
  return EDGE_KINDS * status + (a?.party && b?.party ? FRONT : BAND);
}

/** Lines of segments, strong ones last: segment k runs between positions from[k] and to[k] in the style of style[k]. */
function linesOf(
  segments: { readonly from: Int32Array; readonly to: Int32Array; readonly style: Uint8Array },
  positions: Float32Array,
): Lines {
  const { from, to, style } = segments;
  const starts = new Int32Array(EDGE_KINDS + 1);
  for (const one of style) starts[(one % EDGE_KINDS) + 1]!++;
  for (let kind = 0; kind < EDGE_KINDS; kind++) starts[kind + 1]! += starts[kind]!;
  const edges = new Float32Array(4 * style.length);
  const edgeStyle = new Uint8Array(style.length);
  for (let k = 0; k < style.length; k++) {
    const at = starts[style[k]! % EDGE_KINDS]!++;
    edgeStyle[at] = style[k]!;
    edges[4 * at] = positions[2 * from[k]!]!;
    edges[4 * at + 1] = positions[2 * from[k]! + 1]!;
    edges[4 * at + 2] = positions[2 * to[k]!]!;
    edges[4 * at + 3] = positions[2 * to[k]! + 1]!;
  }
  return { edges, edgeStyle };
}

/**
 * Lines of imported polygons, before the overlay: where two polygons have the very same segment it is one line with both
 * on its sides. `status` is by polygon, `positions` by vertex of the history.
 */
export function importedLines(
  standing: Standing,
  ground: { readonly status: readonly number[]; readonly positions: Float32Array; readonly rules: Rules },
): Lines {
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

/** Lines of overlaid ground: each edge across which labels differ. Labels are by face; 0 is blank, k has rules[k - 1]. */
export function settledLines(
  composite: Composite,
  labels: Uint8Array,
  { rules, origin }: { readonly rules: Rules; readonly origin: readonly [number, number] },
): Lines {
  const { table, width } = styleTable(rules);
  const ends = composite.noder.edges;
  const { edges, left, right } = bordersOf(composite, labels);
  const [from, to] = [new Int32Array(edges.length), new Int32Array(edges.length)];
  const style = new Uint8Array(edges.length);
  for (let k = 0; k < edges.length; k++) {
    from[k] = ends.from.values[edges[k]!]!;
    to[k] = ends.to.values[edges[k]!]!;
    style[k] = table[left[k]! * width + right[k]!]!;
  }
  return linesOf({ from, to, style }, nodePositions(composite, origin));
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
