// Settled ground as a square of cells around a spot: for what is asked of shapes and not of areas.

import { stepKm } from './geodesy.ts';
import type { SettledArea } from './outline.ts';

/** The spot lies in the middle of the middle cell. */
export interface Raster {
  /** Cells along a side: an odd number. */
  readonly side: number;
  readonly cellKm: number;
  /** The middles of columns, from west to east, and of rows, from south to north, on the grid. */
  readonly x: Float64Array;
  readonly y: Float64Array;
}

export function rasterAround(
  spot: readonly [x: number, y: number],
  { reachKm, cellKm }: { readonly reachKm: number; readonly cellKm: number },
): Raster {
  const half = Math.ceil(reachKm / cellKm);
  const step = stepKm(spot[1]);
  const along = (middle: number, stepOfCell: number): Float64Array =>
    Float64Array.from({ length: 2 * half + 1 }, (_, k) => middle + (k - half) * stepOfCell);
  return {
    side: 2 * half + 1,
    cellKm,
    x: along(spot[0], cellKm / step.east),
    y: along(spot[1], cellKm / step.north),
  };
}

/** By cell, row by row from the south-west: the index of its status among the areas, and -1 where nothing is drawn. */
export function rasterized(raster: Raster, areas: readonly SettledArea[]): Int16Array {
  const cells = new Int16Array(raster.side * raster.side).fill(-1);
  areas.forEach((area, index) => {
    crossingsByRow(raster, area).forEach((crossings, row) => {
      crossings.sort((a, b) => a - b);
      for (let k = 0; k + 1 < crossings.length; k += 2) {
        const first = row * raster.side;
        cells.fill(index, first + columnAfter(raster, crossings[k]!), first + columnAfter(raster, crossings[k + 1]!));
      }
    });
  });
  return cells;
}

/** Where the middle line of each row crosses the outlines: even-odd, since areas of one status do not overlap. */
function crossingsByRow({ side, y }: Raster, { polygons }: SettledArea): number[][] {
  const rows: number[][] = Array.from({ length: side }, () => []);
  const [south, height] = [y[0]!, y[1]! - y[0]!];
  for (const ring of polygons.flat()) {
    for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
      const [ax, ay, bx, by] = [ring[j]!, ring[j + 1]!, ring[i]!, ring[i + 1]!];
      const first = Math.max(0, Math.ceil((Math.min(ay, by) - south) / height));
      for (let row = first; row < side && y[row]! < Math.max(ay, by); row++)
        rows[row]!.push(ax + ((bx - ax) * (y[row]! - ay)) / (by - ay));
    }
  }
  return rows;
}

/** The first column whose middle is not west of a crossing. */
function columnAfter({ side, x }: Raster, crossing: number): number {
  return Math.max(0, Math.min(side, Math.ceil((crossing - x[0]!) / (x[1]! - x[0]!))));
}
