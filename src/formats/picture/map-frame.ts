// Where ground lies in a picture: Web Mercator, fitted so that all that is seen on the page is in the frame.

import { toGrid } from '../../model/ground.ts';
import { mercatorX, mercatorY } from '../mercator.ts';
import type { Box } from './scene.ts';

/** west, south, east, north in degrees. */
export type Rectangle = readonly [number, number, number, number];

export class MapFrame {
  readonly box: Box;
  /** Pixels of the picture across the whole world. */
  readonly scale: number;
  private readonly left: number;
  private readonly top: number;

  constructor(seen: Rectangle, box: Box) {
    const [west, south, east, north] = seen;
    const [x0, x1] = [mercatorX(toGrid(west)), mercatorX(toGrid(east))];
    const [y0, y1] = [mercatorY(toGrid(north)), mercatorY(toGrid(south))];
    this.box = box;
    this.scale = Math.min(box.width / (x1 - x0), box.height / (y1 - y0));
    this.left = (x0 + x1) / 2 - box.width / 2 / this.scale;
    this.top = (y0 + y1) / 2 - box.height / 2 / this.scale;
  }

  /** All the ground that the box shows: wider than what was asked for in one direction. */
  get extent(): Rectangle {
    const { box, left, scale, top } = this;
    const lon = (x: number): number => x * 360 - 180;
    const lat = (y: number): number => (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI;
    return [lon(left), lat(top + box.height / scale), lon(left + box.width / scale), lat(top)];
  }

  /** From Web Mercator to pixels of the picture. */
  place(x: number, y: number): readonly [number, number] {
    return [this.box.x + (x - this.left) * this.scale, this.box.y + (y - this.top) * this.scale];
  }

  holds(x: number, y: number): boolean {
    const { box } = this;
    return x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
  }

  /** A ring of the grid; empty where it lies outside or is too small to be seen. */
  ring(ring: Int32Array): number[] {
    const points: number[] = [];
    for (let i = 0; i < ring.length; i += 2) this.add(points, mercatorX(ring[i]!), mercatorY(ring[i + 1]!));
    return points.length >= 6 && this.isNear(points) ? points : [];
  }

  /** An open line of the grid; empty where it lies outside. */
  line(line: Int32Array): number[] {
    const points: number[] = [];
    for (let i = 0; i < line.length; i += 2) this.add(points, mercatorX(line[i]!), mercatorY(line[i + 1]!));
    return points.length >= 4 && this.isNear(points) ? points : [];
  }

  polylines(lines: readonly (readonly (readonly [number, number])[])[]): number[][] {
    return lines.flatMap((line) => {
      const points: number[] = [];
      for (const [lon, lat] of line) this.add(points, mercatorX(toGrid(lon)), mercatorY(toGrid(lat)));
      return points.length >= 4 && this.isNear(points) ? [points] : [];
    });
  }

  /** Closed rings in degrees, cut off beyond the box: the land of a picture is not the world's. */
  rings(rings: readonly (readonly (readonly [number, number])[])[]): number[][] {
    const { x, y, width, height } = this.box;
    return this.polylines(rings).flatMap((points) => {
      let cut: readonly number[] = points;
      cut = cutOff(cut, 0, (value) => value - (x - BEYOND));
      cut = cutOff(cut, 0, (value) => x + width + BEYOND - value);
      cut = cutOff(cut, 1, (value) => value - (y - BEYOND));
      cut = cutOff(cut, 1, (value) => y + height + BEYOND - value);
      return cut.length >= 6 ? [[...cut]] : [];
    });
  }

  /** Points nearer to one another than half a pixel are one. */
  private add(points: number[], mercatorX: number, mercatorY: number): void {
    const [x, y] = this.place(mercatorX, mercatorY);
    const last = points.length - 2;
    if (last >= 0 && Math.abs(points[last]! - x) < 0.5 && Math.abs(points[last + 1]! - y) < 0.5) return;
    points.push(x, y);
  }

  private isNear(points: readonly number[]): boolean {
    const { box } = this;
    let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity];
    for (let i = 0; i < points.length; i += 2) {
      west = Math.min(west, points[i]!);
      east = Math.max(east, points[i]!);
      north = Math.min(north, points[i + 1]!);
      south = Math.max(south, points[i + 1]!);
    }
    return east >= box.x && west <= box.x + box.width && south >= box.y && north <= box.y + box.height;
  }
}

/** Pixels beyond the box at which rings are cut: the cut itself, which is no coast, is out of sight. */
const BEYOND = 20;

/** The part of a ring on one side of a level line (Sutherland & Hodgman 1974); `inside` is not negative there, and linear. */
function cutOff(ring: readonly number[], axis: 0 | 1, inside: (value: number) => number): number[] {
  const kept: number[] = [];
  for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
    const [from, to] = [inside(ring[j + axis]!), inside(ring[i + axis]!)];
    if (from < 0 !== to < 0) {
      const share = from / (from - to);
      kept.push(ring[j]! + share * (ring[i]! - ring[j]!), ring[j + 1]! + share * (ring[i + 1]! - ring[j + 1]!));
    }
    if (to >= 0) kept.push(ring[i]!, ring[i + 1]!);
  }
  return kept;
}
