// A frame in words: `50.20–50.80° N, 10.20–11.80° E`.

import type { Rectangle } from './map-frame.ts';

/** What stands behind degrees. */
export interface Sides {
  readonly north: string;
  readonly south: string;
  readonly east: string;
  readonly west: string;
}

/** Two decimals are a kilometre, which is finer than the frame of a picture is read. */
const DECIMALS = 2;

export function extentText([west, south, east, north]: Rectangle, sides: Sides): string {
  return `${range(south, north, [sides.south, sides.north])}, ${range(west, east, [sides.west, sides.east])}`;
}

function range(low: number, high: number, [below, above]: readonly [string, string]): string {
  const degrees = (value: number) => Math.abs(value).toFixed(DECIMALS);
  const side = (value: number) => (value < 0 ? below : above);
  if (low < 0 !== high < 0) return `${degrees(low)}° ${below} – ${degrees(high)}° ${above}`;
  const [first, last] = low < 0 ? [high, low] : [low, high];
  return `${degrees(first)}–${degrees(last)}° ${side(low)}`;
}
