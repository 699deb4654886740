// What makes a map readable by itself: a scale bar, and where in the theatre it lies.

import { toGrid } from '../../model/ground.ts';
import { mercatorX, mercatorY } from '../mercator.ts';
import type { PictureContent, Position } from './content.ts';
import { MapFrame, type Rectangle } from './map-frame.ts';
import type { Measures } from './measures.ts';
import { type Box, rectangle, type SceneLayer, type SceneShape } from './scene.ts';

const EARTH_KM = 40_075.017;

/** A round number of kilometres, true to scale at the middle of the map. */
export function scaleBar({ seen, palette, km }: PictureContent, { box, scale }: MapFrame, u: number): SceneShape[] {
  const lat = (seen[1] + seen[3]) / 2;
  const pxPerKm = scale / (EARTH_KM * Math.cos((lat * Math.PI) / 180));
  const longest = box.width / 6 / pxPerKm;
  const power = 10 ** Math.floor(Math.log10(longest));
  const length = [5, 2, 1].map((step) => step * power).find((step) => step <= longest) ?? power;
  const [end, level] = [box.x + box.width - 30 * u, box.y + box.height - 26 * u];
  const start = end - length * pxPerKm;
  const tick = 7 * u;
  return [
    {
      kind: 'path',
      lines: [[start, level - tick, start, level, end, level, end, level - tick]],
      isClosed: false,
      stroke: palette.ink,
      strokeWidth: 1.4 * u,
    },
    {
      kind: 'text',
      x: (start + end) / 2,
      y: level - tick - 2 * u,
      text: `${length} ${km}`,
      size: 15 * u,
      color: palette.ink,
      anchor: 'middle',
      halo: palette.paper,
    },
  ];
}

/** Where the bar and its figure stand, whatever its length: names keep out of it. */
export function scaleBox({ x, y, width, height }: Box, u: number): Box {
  const across = width / 6 + 40 * u;
  return { x: x + width - across, y: y + height - 54 * u, width: across, height: 54 * u };
}

/** Of its locator a frame takes no more than this, in width and height: more tells nobody where it lies. */
const LARGEST_SHARE = 1 / 5;

/** The theatre's extent, or wider, with its land and borders, top right, and the map's frame in it. */
export function locator(
  { width, extent, seen, lines, palette }: PictureContent,
  { u, edge, top }: Measures,
): SceneLayer {
  const box = { x: width - edge - 100 * u, y: top + 20 * u, width: 100 * u, height: 92 * u };
  const frame = new MapFrame(around(extent, seen), box);
  const inner = within(seen, frame.extent);
  const [x0, y0] = frame.place(mercatorX(toGrid(inner[0])), mercatorY(toGrid(inner[3])));
  const [x1, y1] = frame.place(mercatorX(toGrid(inner[2])), mercatorY(toGrid(inner[1])));
  const borders = frame.polylines(lines.borders.flatMap((line) => piecesWithin(line, frame.extent)));
  const shapes: SceneShape[] = [
    rectangle(box, { fill: palette.sea }),
    { kind: 'path', lines: frame.rings(lines.coasts), isClosed: true, fill: palette.paper },
    { kind: 'path', lines: borders, isClosed: false, stroke: palette.ink2, strokeWidth: 0.8 * u },
    rectangle(box, { stroke: palette.ruleStrong, strokeWidth: 2 * u }),
    rectangle(
      { x: x0, y: y0, width: Math.max(4 * u, x1 - x0), height: Math.max(4 * u, y1 - y0) },
      { stroke: palette.ink, strokeWidth: 1.8 * u },
    ),
  ];
  return { id: 'locator', clip: box, shapes };
}

function around(theatre: Rectangle, seen: Rectangle): Rectangle {
  const [west, east] = widened([theatre[0], theatre[2]], (seen[2] - seen[0]) / LARGEST_SHARE);
  const [south, north] = widened([theatre[1], theatre[3]], (seen[3] - seen[1]) / LARGEST_SHARE);
  return [Math.max(-180, west), Math.max(-80, south), Math.min(180, east), Math.min(80, north)];
}

function widened([from, to]: readonly [number, number], least: number): [number, number] {
  const more = Math.max(0, least - (to - from)) / 2;
  return [from - more, to + more];
}

function within(seen: Rectangle, [west, south, east, north]: Rectangle): Rectangle {
  return [Math.max(seen[0], west), Math.max(seen[1], south), Math.min(seen[2], east), Math.min(seen[3], north)];
}

/** A line cut where it leaves the rectangle. */
function piecesWithin(line: readonly Position[], extent: Rectangle): Position[][] {
  const pieces: Position[][] = [];
  let piece: Position[] = [];
  for (const position of line) {
    if (isIn(extent, ...position)) {
      if (piece.length === 0) pieces.push(piece);
      piece.push(position);
    } else piece = [];
  }
  return pieces;
}

function isIn([west, south, east, north]: Rectangle, lon: number, lat: number): boolean {
  return lon >= west && lon <= east && lat >= south && lat <= north;
}
