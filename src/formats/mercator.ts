// From the grid to Web Mercator, in which the world is 1 wide and y runs down.

import { toDegrees } from '../model/ground.ts';

export function mercatorX(gridX: number): number {
  return (180 + toDegrees(gridX)) / 360;
}

/** Where Web Mercator ends, so that a pole is a finite number. */
const MAX_LATITUDE = 85.051129;

export function mercatorY(gridY: number): number {
  const lat = Math.max(-MAX_LATITUDE, Math.min(MAX_LATITUDE, toDegrees(gridY)));
  return (180 - (180 / Math.PI) * Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360))) / 360;
}
