// How statuses look to the graphics card: fill, ink, hatch and edges as arrays of uniforms.

import type { Hatch, Status, Theatre } from '../../model/theatre.ts';
import { MAX_STATUSES } from './ground-shaders.ts';
import type { Theme } from './hatch.ts';
import type { Palette } from './palette.ts';

export interface GroundStyle {
  /** r, g, b, 1; all zero where the status is not drawn. */
  readonly fill: Float32Array;
  /** r, g, b and 0 = no hatch, 1 = lines, 2 = dots. */
  readonly ink: Float32Array;
  /** Lines: normal x, y, pitch, width. Dots: 0, 0, pitch, radius. CSS pixels, y down. */
  readonly hatch: Float32Array;
  /** By 2 × status + strong: r, g, b. The width follows the zoom. */
  readonly edge: readonly (readonly [number, number, number] | null)[];
}

export interface StyleOptions {
  readonly theatre: Theatre;
  readonly statuses: readonly string[];
  readonly theme: Theme;
  readonly palette: Palette;
}

export function groundStyle({ theatre, statuses, theme, palette }: StyleOptions): GroundStyle {
  const fill = new Float32Array(4 * MAX_STATUSES);
  const ink = new Float32Array(4 * MAX_STATUSES);
  const hatch = new Float32Array(4 * MAX_STATUSES);
  const edge: (readonly [number, number, number] | null)[] = [];
  statuses.slice(0, MAX_STATUSES).forEach((id, k) => {
    const status = theatre.statuses.find((candidate) => candidate.id === id);
    edge.push(status?.drawn ? rgb(status.hatch?.ink[theme] ?? palette.ink3) : null);
    edge.push(status?.drawn ? rgb(palette.front) : null);
    if (!status?.drawn) return;
    if (status.hatch?.kind !== 'outline') fill.set([...rgb(status.color[theme]), 1], 4 * k);
    setHatch(status, theme, { ink, hatch, at: 4 * k });
  });
  return { fill, ink, hatch, edge };
}

function setHatch(status: Status, theme: Theme, to: { ink: Float32Array; hatch: Float32Array; at: number }): void {
  const { hatch } = status;
  if (!hatch || hatch.kind === 'outline') return;
  to.ink.set([...rgb(hatch.ink[theme]), hatch.kind === 'lines' ? 1 : 2], to.at);
  to.hatch.set(hatchNumbers(hatch), to.at);
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

/** Widths in CSS pixels by zoom: hair lines, and strong ones. */
const HAIR = [
  [5, 0.4],
  [9, 0.7],
  [13, 0.9],
] as const;
const STRONG = [
  [5, 0.8],
  [7, 1.2],
  [9, 1.7],
  [11, 2.2],
  [13, 2.8],
] as const;

/** r, g, b, width for each edge style at a zoom; width 0 = not drawn. */
export function edgeUniforms(style: GroundStyle, zoom: number): Float32Array {
  const uniforms = new Float32Array(8 * MAX_STATUSES);
  const widths = [along(HAIR, zoom), along(STRONG, zoom)];
  style.edge.forEach((color, k) => {
    if (color) uniforms.set([...color, widths[k % 2]!], 4 * k);
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

function rgb(color: string): [number, number, number] {
  const value = Number.parseInt(color.slice(1), 16);
  return [((value >> 16) & 255) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255];
}
