// A few editions of a history with what lies near a spot: overlaid in no time, where the whole takes seconds.

import type { GridRing } from '../model/ground.ts';
import type { Frame } from './frame-area.ts';
import type { History } from './history.ts';
import { decodeHistory, encodeHistory, groundAt } from './history-file.ts';

/** Inside the box, and on the editions, it is the same map; outside of it there are pieces. */
export function nearby(history: History, editions: readonly number[], box: Frame): History {
  const grounds = editions.map((edition) => {
    const ground = groundAt(history, edition);
    return { ...ground, polygons: ground.polygons.filter(({ rings }) => boxesMeet(ringBox(rings[0]!), box)) };
  });
  return decodeHistory(encodeHistory(history.header, grounds));
}

/** west, south, east, north. */
export function ringBox(ring: GridRing): Frame {
  let [west, south, east, north] = [ring[0]!, ring[1]!, ring[0]!, ring[1]!];
  for (let i = 2; i < ring.length; i += 2) {
    west = Math.min(west, ring[i]!);
    east = Math.max(east, ring[i]!);
    south = Math.min(south, ring[i + 1]!);
    north = Math.max(north, ring[i + 1]!);
  }
  return [west, south, east, north];
}

export function boxesMeet(a: Frame, b: Frame): boolean {
  return a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];
}
