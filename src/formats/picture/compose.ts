// Composes a picture to take away: date, map, legend, and whose map it is, for any shape of frame.

import { toGrid } from '../../model/ground.ts';
import { mercatorX, mercatorY } from '../mercator.ts';
import type { LegendEntry, PictureContent, PicturedPlace, PicturePalette, Position } from './content.ts';
import { groundShapes, hatchScale, lookShapes } from './ground-shapes.ts';
import { legendRows, wrapped } from './layout.ts';
import { MapFrame } from './map-frame.ts';
import { locator, scaleBar } from './map-furniture.ts';
import { placeLabels } from './place-labels.ts';
import { type Box, rectangle, type Scene, type SceneLayer, type SceneShape } from './scene.ts';

/** Everything is measured against a picture of 1080 pixels; smaller ones are seen at a lower scale and need larger letters. */
function unitOf({ width, height }: Pick<PictureContent, 'width' | 'height'>): number {
  return Math.max(LEAST_UNIT, Math.min(width, height * 1.35) / 1080);
}

const LEAST_UNIT = 1.1;

export function composePicture(content: PictureContent): Scene {
  const { width, height, palette } = content;
  const u = unitOf(content);
  const measures = { u, edge: 36 * u };
  const { foot, frame } = framed(content, measures);
  const located = { ...content, seen: frame.extent };
  return {
    width,
    height,
    background: palette.panel,
    fontFamily: content.fontFamily,
    title: `${content.headline.day} ${content.headline.year}. ${content.headline.line}`,
    layers: [
      headLayer(content, measures),
      ...mapLayers(content, frame, u),
      ...foot.layers,
      { id: 'locator', shapes: locator(located, u) },
    ],
  };
}

/** The legend takes room from the map, and the map says what the legend has to list: two rounds settle it, or nearly. */
function framed(content: PictureContent, measures: Measures): { foot: Foot; frame: MapFrame } {
  const { width, height } = content;
  const top = 132 * measures.u;
  const frameOver = (foot: Foot): MapFrame =>
    new MapFrame(content.seen, { x: 0, y: top, width, height: height - top - foot.height });
  const draft = footOf(content, content.legendFor(content.seen), measures);
  const foot = footOf(content, content.legendFor(frameOver(draft).extent), measures);
  const frame = frameOver(foot);
  return { foot: footOf(content, content.legendFor(frame.extent), measures), frame };
}

interface Measures {
  readonly u: number;
  readonly edge: number;
}

function headLayer({ headline, palette, measure, width }: PictureContent, { u, edge }: Measures): SceneLayer {
  const size = 62 * u;
  const dayWidth = measure(headline.day, size, 700);
  const room = width - 2 * edge - 130 * u;
  const wished = 23 * u;
  // Smaller letters before a line that is cut short; a line that even so is too long ends with its last whole word.
  const lineSize = Math.max(
    0.6 * wished,
    Math.min(wished, (0.96 * wished * room) / measure(headline.line, wished, 400)),
  );
  const [line = ''] = wrapped(headline.line, room, (text) => measure(text, lineSize, 400));
  return {
    id: 'headline',
    shapes: [
      { kind: 'text', x: edge, y: 70 * u, text: headline.day, size, weight: 700, color: palette.ink },
      { kind: 'text', x: edge + dayWidth + 16 * u, y: 70 * u, text: headline.year, size, color: palette.ink },
      { kind: 'text', x: edge, y: 110 * u, text: line, size: lineSize, color: palette.ink },
    ],
  };
}

/** Zooms of the page at which lines end that would show how coarse they are; the world is 512 pixels wide at zoom 0. */
const WORLD_UNTIL = 7.5;
const REGIONS_UNTIL = 9.5;
const PAGE_WORLD_PX = 512;

function mapLayers(content: PictureContent, frame: MapFrame, u: number): SceneLayer[] {
  const { palette, theme } = content;
  const hatch = hatchScale(content.width);
  const clip = frame.box;
  const zoom = Math.log2(frame.scale / u / PAGE_WORLD_PX);
  const { lines } = content;
  const borders = zoom < WORLD_UNTIL ? lines.borders : zoom < REGIONS_UNTIL ? lines.zones : [];
  const layer = (id: string, shapes: readonly SceneShape[]): SceneLayer => ({ id, clip, shapes });
  const line = (
    lines: readonly (readonly Position[])[],
    stroke: string,
    dash: readonly number[],
    strokeWidth: number,
  ) =>
    frame
      .polylines(lines)
      .map((points) => ({ kind: 'path' as const, lines: [points], isClosed: false, stroke, strokeWidth, dash }));
  const front = (list: readonly Int32Array[], strokeWidth: number, stroke: string): SceneShape => ({
    kind: 'path',
    lines: list.map((points) => frame.line(points)).filter((points) => points.length > 0),
    isClosed: false,
    stroke,
    strokeWidth,
  });
  return [
    layer('paper', [rectangle(frame.box, { fill: palette.paper })]),
    layer(
      'ground',
      content.ground.flatMap((ground) => groundShapes(ground, frame, { theme, hatch, hair: 0.7 * u })),
    ),
    layer(
      'changes',
      content.marks.flatMap((ground) => groundShapes(ground, frame, { theme, hatch, hair: 0.9 * u })),
    ),
    layer('regions', line(zoom < REGIONS_UNTIL ? content.lines.regions : [], palette.border, [1 * u, 3 * u], 0.8 * u)),
    layer('borders', line(borders, palette.border, [7 * u, 2.5 * u, 1.2 * u, 2.5 * u], 1.3 * u)),
    layer('front', [
      front(content.fronts.bands, 1.7 * u, palette.front),
      front(content.fronts.meets, 5 * u, palette.paper),
      front(content.fronts.meets, 2.6 * u, palette.front),
    ]),
    layer('places', placeShapes(content, frame, u)),
    layer('scale', scaleBar(content, frame, u)),
    { id: 'frame', shapes: frameLines(frame.box, palette.ruleStrong, u) },
  ];
}

function frameLines({ y, width, height }: Box, stroke: string, u: number): SceneShape[] {
  return [y, y + height].map((level) => ({
    kind: 'path',
    lines: [[0, level, width, level]],
    isClosed: false,
    stroke,
    strokeWidth: u,
  }));
}

/** More names would be a gazetteer: about one for each eighth of a thousandth of the map. */
const MOST_LABELS = 60;
/** From a place's point to its name, and around the point to other names. */
const GAP = 9;

function placeShapes(content: PictureContent, frame: MapFrame, u: number): SceneShape[] {
  const { palette, measure } = content;
  const size = (place: PicturedPlace): number => (place.isSelected ? 24 : place.population >= 100_000 ? 19 : 15) * u;
  const weight = (place: PicturedPlace): 400 | 600 => (place.isSelected || place.population >= 5000 ? 600 : 400);
  const inside = content.places.flatMap((place) => {
    const [x, y] = frame.place(mercatorX(toGrid(place.position[0])), mercatorY(toGrid(place.position[1])));
    return frame.holds(x, y) ? [{ place, x, y }] : [];
  });
  const spot = content.spot && frame.place(mercatorX(toGrid(content.spot[0])), mercatorY(toGrid(content.spot[1])));
  const mark = spot && frame.holds(...spot) ? dotShapes(spot, { u, palette, isSelected: true }) : [];
  const rank = ({ place }: { place: PicturedPlace }): number => (place.isSelected ? Infinity : place.population);
  const shown = inside.sort((a, b) => rank(b) - rank(a)).slice(0, MOST_LABELS);
  const wishes = shown.map(({ place, x, y }, k) => ({
    id: place.id,
    x,
    y,
    width: measure(place.name, size(place), weight(place)),
    height: size(place),
    weight: shown.length - k,
  }));
  const labels = new Map(placeLabels(wishes, frame.box, GAP * u).map((label) => [label.id, label]));
  const named = shown.flatMap(({ place, x, y }): SceneShape[] => {
    const label = labels.get(place.id);
    const dot = dotShapes([x, y], { u, palette, isSelected: place.isSelected });
    if (!label) return dot;
    const name: SceneShape = {
      kind: 'text',
      ...label,
      text: place.name,
      size: size(place),
      weight: weight(place),
      color: palette.ink,
      halo: palette.paper,
    };
    return [...dot, name];
  });
  return [...named, ...mark];
}

function dotShapes(
  [x, y]: readonly [number, number],
  { u, palette, isSelected }: { u: number; palette: PicturePalette; isSelected: boolean },
): SceneShape[] {
  const circle = (radius: number): number[] =>
    Array.from({ length: 20 }, (_, k) => {
      const turn = (k * Math.PI) / 10;
      return [x + radius * Math.cos(turn), y + radius * Math.sin(turn)];
    }).flat();
  const ring: SceneShape = {
    kind: 'path',
    lines: [circle((isSelected ? 7 : 3) * u)],
    isClosed: true,
    fill: palette.paper,
    stroke: palette.ink,
    strokeWidth: (isSelected ? 2 : 1.3) * u,
  };
  if (!isSelected) return [ring];
  return [ring, { kind: 'path', lines: [circle(2.4 * u)], isClosed: true, fill: palette.ink }];
}

interface Foot {
  readonly layers: SceneLayer[];
  readonly height: number;
}

function footOf(content: PictureContent, entries: readonly LegendEntry[], { u, edge }: Measures): Foot {
  const { palette, measure, height, width, theme } = content;
  const rows = legendRows(entries, { u, room: width - 2 * edge, measure });
  const small = 14.5 * u;
  const lines = content.foot.flatMap((text) =>
    wrapped(text, width - 2 * edge - 150 * u, (part) => measure(part, small, 400)),
  );
  const legendHeight = (rows.at(-1)?.y ?? 0) + 34 * u;
  const total = legendHeight + lines.length * 20 * u + 30 * u;
  const top = height - total;
  const legend = rows.flatMap(({ entry, x, y }): SceneShape[] => [
    ...lookShapes(
      entry.look,
      { x: edge + x, y: top + 14 * u + y, width: 30 * u, height: 17 * u },
      { theme, hatch: hatchScale(width), palette },
    ),
    { kind: 'text', x: edge + x + 38 * u, y: top + 28 * u + y, text: entry.text, size: 16 * u, color: palette.ink },
    {
      kind: 'text',
      x: edge + x + 44 * u + measure(entry.text, 16 * u, 400),
      y: top + 28 * u + y,
      text: entry.figure,
      size: 16 * u,
      weight: 600,
      color: palette.ink,
    },
  ]);
  const rule = top + legendHeight + 6 * u;
  const foot: SceneShape[] = lines.map((text, k) => ({
    kind: 'text',
    x: edge,
    y: rule + 22 * u + 20 * u * k,
    text,
    size: small,
    color: palette.ink2,
  }));
  const end = width - edge;
  const sign: SceneShape[] = [
    {
      kind: 'text',
      x: end,
      y: rule + 26 * u,
      text: 'Foothold',
      size: 24 * u,
      weight: 700,
      color: palette.ink,
      anchor: 'end',
    },
    { kind: 'text', x: end, y: rule + 46 * u, text: content.made, size: small, color: palette.ink2, anchor: 'end' },
    { kind: 'path', lines: [[edge, rule, end, rule]], isClosed: false, stroke: palette.rule, strokeWidth: u },
  ];
  return {
    layers: [
      { id: 'legend', shapes: legend },
      { id: 'provenance', shapes: [...sign, ...foot] },
    ],
    height: total,
  };
}
