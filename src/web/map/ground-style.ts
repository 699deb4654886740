// How statuses look to the graphics card: fill, ink, hatch and edges as arrays of uniforms.

import type { GroundLook, Theme } from '../../model/look.ts';
import type { Hatch } from '../../model/theatre.ts';
import { EDGE_KINDS, FRONT } from '../worker/mesh.ts';
import { MAX_STATUSES } from './ground-shaders.ts';
import type { Palette } from './palette.ts';

export interface GroundStyle {
  /** r, g, b, 1; all zero where nothing is filled. */
  readonly fill: Float32Array;
  /** r, g, b and 0 = no hatch, 1 = lines, 2 = dots. */
  readonly ink: Float32Array;
  /** Lines: normal x, y, pitch, width. Dots: 0, 0, pitch, radius. CSS pixels, y down. */
  readonly hatch: Float32Array;
  /** By EDGE_KINDS × status + kind: r, g, b. The width follows the zoom. */
  readonly edge: readonly (Rgb | null)[];
  /** Of the front and of plain ground's edges. */
  readonly strong: Rgb;
  /** Under the front. */
  readonly casing: Rgb;
}

type Rgb = readonly [number, number, number];

export interface StyleOptions {
  readonly looks: readonly GroundLook[];
  readonly statuses: readonly string[];
  readonly theme: Theme;
  readonly palette: Palette;
}

export function groundStyle({ looks, statuses, theme, palette }: StyleOptions): GroundStyle {
  const fill = new Float32Array(4 * MAX_STATUSES);
  const ink = new Float32Array(4 * MAX_STATUSES);
  const hatch = new Float32Array(4 * MAX_STATUSES);
  const edge: (Rgb | null)[] = [];
  const front = rgb(palette.front);
  statuses.slice(0, MAX_STATUSES).forEach((id, k) => {
    const look = looks.find((candidate) => candidate.id === id);
    if (!look?.drawn) {
      edge.push(null, null, null);
      return;
    }
    edge.push(rgb(look.hatch?.ink[theme] ?? palette.ink3), front, front);
    if (look.color && look.hatch?.kind !== 'outline') fill.set([...rgb(look.color[theme]), 1], 4 * k);
    setHatch(look.hatch, theme, { ink, hatch, at: 4 * k });
  });
  return { fill, ink, hatch, edge, strong: front, casing: rgb(palette.paper) };
}

function setHatch(look: Hatch | null, theme: Theme, to: { ink: Float32Array; hatch: Float32Array; at: number }): void {
  if (!look || look.kind === 'outline') return;
  to.ink.set([...rgb(look.ink[theme]), look.kind === 'lines' ? 1 : 2], to.at);
  to.hatch.set(hatchNumbers(look), to.at);
}

function hatchNumbers(hatch: Hatch): [number, number, number, number] {
  const pitch = hatch.pitch ?? 6;
  if (hatch.kind === 'dots') return [0, 0, pitch, hatch.radius ?? 1];
  const turn = ((hatch.angle ?? 0) * Math.PI) / 180;
  return [Math.cos(turn), Math.sin(turn), pitch, hatch.width ?? 1];
}

/** Where the hatch begins, so that it moves with the ground while panning: its phase at an anchor on the screen. */
export function hatchPhases(hatch: Float32Array, [x, y]: readonly [number, number]): Float32Array {
  const phases = new Float32Array(2 * MAX_STATUSES);
  for (let k = 0; k < MAX_STATUSES; k++) {
    const [nx, ny, pitch] = [hatch[4 * k]!, hatch[4 * k + 1]!, hatch[4 * k + 2]!];
    if (pitch === 0) continue;
    const isDots = nx === 0 && ny === 0;
    phases[2 * k] = share(isDots ? x / pitch : (x * nx + y * ny) / pitch);
    phases[2 * k + 1] = share(y / pitch);
  }
  return phases;
}

/** The fraction, in double precision: anchors far off the screen are millions of pixels away. */
function share(value: number): number {
  return value - Math.floor(value);
}

/** Widths in CSS pixels by zoom: hair lines, edges of plain ground, and the front. */
const WIDTHS = [
  [
    [5, 0.4],
    [9, 0.7],
    [13, 0.9],
  ],
  [
    [5, 0.6],
    [7, 0.9],
    [9, 1.3],
    [11, 1.7],
    [13, 2.2],
  ],
  [
    [5, 0.9],
    [7, 1.3],
    [9, 1.9],
    [11, 2.4],
    [13, 3],
  ],
] as const;

/** Of the casing, on both sides of the front together. */
const CASING_PX = 2.4;
const CASING_FROM = 6;

/** r, g, b, width for each edge style at a zoom; width 0 = not drawn. */
export function edgeUniforms(style: GroundStyle, zoom: number): Float32Array {
  const uniforms = new Float32Array(4 * EDGE_KINDS * MAX_STATUSES);
  const widths = edgeWidths(zoom);
  style.edge.forEach((color, k) => {
    if (color) uniforms.set([...color, widths[k % EDGE_KINDS]!], 4 * k);
  });
  return uniforms;
}

/** CSS pixels by kind of edge. */
export function edgeWidths(zoom: number): readonly number[] {
  return WIDTHS.map((stops) => along(stops, zoom));
}

/** Nothing but the front has a casing, and it none where it is too thin: 0 then. */
export function casingWidth(zoom: number): number {
  if (zoom <= CASING_FROM) return 0;
  return along(WIDTHS[FRONT], zoom) + Math.min(1, (zoom - CASING_FROM) / 3) * CASING_PX;
}

/** r, g, b, 1 of hair lines by status; 0 where a status has no lines. */
export function hairUniforms(style: GroundStyle): Float32Array {
  const uniforms = new Float32Array(4 * MAX_STATUSES);
  for (let status = 0; EDGE_KINDS * status < style.edge.length; status++) {
    const color = style.edge[EDGE_KINDS * status];
    if (color) uniforms.set([...color, 1], 4 * status);
  }
  return uniforms;
}

/** The same as edges for the casing; null where there is none. */
export function casingUniforms(style: GroundStyle, zoom: number): Float32Array | null {
  const width = casingWidth(zoom);
  if (width === 0) return null;
  const uniforms = new Float32Array(4 * EDGE_KINDS * MAX_STATUSES);
  style.edge.forEach((color, k) => {
    if (color && k % EDGE_KINDS === FRONT) uniforms.set([...style.casing, width], 4 * k);
  });
  return uniforms;
}

function along(stops: readonly (readonly [number, number])[], zoom: number): number {
  const after = stops.findIndex(([at]) => at > zoom);
  if (after === 0) return stops[0]![1];
  if (after < 0) return stops.at(-1)![1];
  const [[z0, w0], [z1, w1]] = [stops[after - 1]!, stops[after]!];
  return w0 + ((w1 - w0) * (zoom - z0)) / (z1 - z0);
}

function rgb(color: string): Rgb {
  const value = Number.parseInt(color.slice(1), 16);
  return [((value >> 16) & 255) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255];
}
