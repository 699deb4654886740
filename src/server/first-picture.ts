// The first picture: a source's latest edition as a few kilobytes, for a page that has nothing else yet.

import { areasAt } from '../engine/answers.ts';
import { buildComposite } from '../engine/composite.ts';
import { decodeHistory, encodeHistory, groundAt, type History } from '../engine/history-file.ts';
import { settledAt } from '../engine/outline.ts';
import { mercatorX, mercatorY } from '../formats/mercator.ts';
import { type BaseGeometry, geometryOf, type Topology } from '../formats/topology.ts';
import { type GridRing, toGrid } from '../model/ground.ts';
import type { Theatre } from '../model/theatre.ts';
import type { FirstPicture } from '../model/wire.ts';

/** Units across the picture: less than a pixel of most screens each. */
const WIDTH = 1200;

/** Theatre's extent in Web Mercator, as the map shows it; y runs down. */
interface Frame {
  readonly height: number;
  place(gridX: number, gridY: number): readonly [x: number, y: number];
}

/** The latest edition, settled and measured by itself: no other edition is looked at. */
export function firstPicture(history: History, { extent, statuses }: Theatre, world: Topology): FirstPicture {
  const last = history.editions.length - 1;
  const alone = decodeHistory(encodeHistory(history.header, [groundAt(history, last)]));
  const composite = buildComposite(alone);
  const frame = frameOf(extent);
  const isDrawn = new Set(statuses.filter(({ drawn }) => drawn).map(({ id }) => id));
  const areas = settledAt(composite, 0).filter(({ status }) => isDrawn.has(status));
  return {
    width: WIDTH,
    height: frame.height,
    areaKm2: areasAt(composite, 0),
    lines: linesIn(frame, [geometryOf(world, 'land'), geometryOf(world, 'borders')]),
    areas: areas.map(({ status, polygons }) => ({
      status,
      path: polygons
        .flat()
        .map((ring) => ringPath(frame, ring))
        .join(''),
    })),
  };
}

function frameOf([west, south, east, north]: Theatre['extent']): Frame {
  const [left, right] = [mercatorX(toGrid(west)), mercatorX(toGrid(east))];
  const [top, bottom] = [mercatorY(toGrid(north)), mercatorY(toGrid(south))];
  const scale = WIDTH / (right - left);
  return {
    height: Math.round((bottom - top) * scale),
    place: (x, y) => [Math.round((mercatorX(x) - left) * scale), Math.round((mercatorY(y) - top) * scale)],
  };
}

/** In steps from point to point; what is smaller than a unit is left out. */
function ringPath({ place }: Frame, ring: GridRing): string {
  const points: (readonly [number, number])[] = [];
  for (let i = 0; i < ring.length; i += 2) {
    const point = place(ring[i]!, ring[i + 1]!);
    const before = points.at(-1);
    if (before?.[0] !== point[0] || before[1] !== point[1]) points.push(point);
  }
  return points.length < 3 ? '' : `${pathOf(points)}z`;
}

function pathOf(points: readonly (readonly [number, number])[]): string {
  return points
    .map(([x, y], k) => {
      const [x0, y0] = points[k - 1] ?? [0, 0];
      return `${k === 0 ? 'M' : k === 1 ? 'l' : ' '}${x - x0} ${y - y0}`;
    })
    .join('');
}

/** Coasts and borders, as far as they lie in the frame. */
function linesIn(frame: Frame, geometries: readonly BaseGeometry[]): string {
  const lines = geometries.flatMap((geometry) =>
    geometry.type === 'MultiLineString' ? geometry.coordinates : geometry.coordinates.flat(),
  );
  const isInside = ([x, y]: readonly [number, number]): boolean => x >= 0 && x <= WIDTH && y >= 0 && y <= frame.height;
  let path = '';
  for (const line of lines) {
    let run: (readonly [number, number])[] = [];
    for (const [lon, lat] of line) {
      const point = frame.place(toGrid(lon), toGrid(lat));
      const before = run.at(-1);
      if (!isInside(point)) {
        if (run.length > 1) path += pathOf(run);
        run = [];
      } else if (before?.[0] !== point[0] || before[1] !== point[1]) run.push(point);
    }
    if (run.length > 1) path += pathOf(run);
  }
  return path;
}
