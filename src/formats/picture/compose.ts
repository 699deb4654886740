// Composes a picture to take away: date, map, legend, and whose map it is, for any shape of frame.

import { toGrid } from '../../model/ground.ts';
import { mercatorX, mercatorY } from '../mercator.ts';
import type { PictureContent, PicturedPlace, PicturePalette, Position } from './content.ts';
import { type Foot, footOf } from './foot.ts';
import { groundShapes, hatchScale } from './ground-shapes.ts';
import { wrapped } from './layout.ts';
import { MapFrame } from './map-frame.ts';
import { locator, scaleBar, scaleBox } from './map-furniture.ts';
import type { Measures } from './measures.ts';
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
  const { side, top } = content.style.margins;
  const measures = { u, edge: side * u, top: top * u };
  const { foot, frame } = framed(content, measures);
  const located = { ...content, seen: frame.extent };
  return {
    width,
    height,
    background: palette.panel,
    fontFamily: content.style.fontFamily,
    title: `${content.headline.day} ${content.headline.year}. ${content.headline.line}`,
    layers: [headLayer(content, measures), ...mapLayers(content, frame, u), ...foot.layers, locator(located, measures)],
  };
}

/** Of the picture's height the map has this at least; legend and sources are set smaller, down to the last of these, until it has. */
const LEAST_MAP = 0.45;
const SMALLER_FEET = [0.9, 0.8, 0.7];

/** The legend takes room from the map, and the map says what the legend has to list: two rounds settle it, or nearly. */
function framed(content: PictureContent, measures: Measures): { foot: Foot; frame: MapFrame } {
  const { width, height } = content;
  const top = 132 * measures.u + measures.top;
  const frameOver = (foot: Foot): MapFrame =>
    new MapFrame(content.seen, { x: 0, y: top, width, height: height - top - foot.height });
  const settled = (size: number): { foot: Foot; frame: MapFrame } => {
    const small = { ...measures, u: measures.u * size };
    const draft = footOf(content, content.seen, small);
    const foot = footOf(content, frameOver(draft).extent, small);
    const frame = frameOver(foot);
    return { foot: footOf(content, frame.extent, small), frame };
  };
  // Each try measures the ground in the frame anew: none is made twice.
  let fitted = settled(1);
  for (const size of SMALLER_FEET) {
    if (fitted.frame.box.height >= LEAST_MAP * height) break;
    fitted = settled(size);
  }
  return fitted;
}

/** The date is the largest thing, and as large as the locator beside it lets it be. */
function headLayer({ headline, palette, measure, width }: PictureContent, { u, edge, top }: Measures): SceneLayer {
  const { day, year } = headline;
  const room = width - 2 * edge - 130 * u;
  const gap = 16 * u;
  const dateWidth = measure(day, 62 * u, 700) + gap + measure(year, 62 * u, 400);
  const size = 62 * u * Math.min(1, room / dateWidth);
  const wished = 23 * u;
  // Smaller letters before a line that is cut short; a line that even so is too long ends with its last whole word.
  const lineSize = Math.max(
    0.6 * wished,
    Math.min(wished, (0.96 * wished * room) / measure(headline.line, wished, 400)),
  );
  const [line = ''] = wrapped(headline.line, room, (text) => measure(text, lineSize, 400));
  const tail = { text: year, weight: 400, gap } as const;
  return {
    id: 'headline',
    shapes: [
      { kind: 'text', x: edge, y: top + 70 * u, text: day, size, weight: 700, color: palette.ink, tail },
      { kind: 'text', x: edge, y: top + 110 * u, text: line, size: lineSize, color: palette.ink },
    ],
  };
}

/** Zooms of the page at which lines end that would show how coarse they are; the world is 512 pixels wide at zoom 0. */
const WORLD_UNTIL = 7.5;
const REGIONS_UNTIL = 9.5;
const PAGE_WORLD_PX = 512;

function mapLayers(content: PictureContent, frame: MapFrame, u: number): SceneLayer[] {
  const { lines, palette, style, theme } = content;
  const { strokes } = style;
  const hatch = hatchScale(content);
  const zoom = Math.log2(frame.scale / u / PAGE_WORLD_PX);
  const borders = zoom < WORLD_UNTIL ? lines.borders : zoom < REGIONS_UNTIL ? lines.zones : [];
  const layer = (id: string, shapes: readonly SceneShape[]): SceneLayer => ({ id, clip: frame.box, shapes });
  const line = (list: readonly (readonly Position[])[], strokeWidth: number, dash: readonly number[]): SceneShape[] =>
    frame.polylines(list).map((points) => ({
      kind: 'path',
      lines: [points],
      isClosed: false,
      stroke: palette.border,
      strokeWidth: strokeWidth * u,
      dash: dash.map((length) => length * u),
    }));
  const ground = (list: PictureContent['ground'], hair: number): SceneShape[] =>
    list.flatMap((one) => groundShapes(one, frame, { theme, hatch, hair }));
  return [
    layer('sea', [rectangle(frame.box, { fill: palette.sea })]),
    layer('land', [landShape(content, frame, zoom < WORLD_UNTIL ? 0.8 * u : 0)]),
    layer('ground', ground(content.ground, strokes.ground * u)),
    layer('changes', ground(content.marks, 1.3 * strokes.ground * u)),
    layer('regions', line(zoom < REGIONS_UNTIL ? lines.regions : [], strokes.regions, [1, 3])),
    layer('borders', line(borders, strokes.borders, [7, 2.5, 1.2, 2.5])),
    layer('front', frontShapes(content, frame, u)),
    layer('places', placeShapes(content, frame, u)),
    layer('scale', scaleBar(content, frame, u)),
    { id: 'frame', shapes: frameLines(frame.box, palette.ruleStrong, u) },
  ];
}

/** A coast is a plain hair line: dashes are borders'. */
function landShape({ lines, palette }: PictureContent, frame: MapFrame, hair: number): SceneShape {
  const coast = hair > 0 ? { stroke: palette.ruleStrong, strokeWidth: hair } : {};
  return { kind: 'path', lines: frame.rings(lines.coasts), isClosed: true, fill: palette.paper, ...coast };
}

/** A casing of paper lets the front stand out from any ground. */
function frontShapes({ fronts, palette, style }: PictureContent, frame: MapFrame, u: number): SceneShape[] {
  const front = (list: readonly Int32Array[], strokeWidth: number, stroke: string): SceneShape => ({
    kind: 'path',
    lines: list.map((points) => frame.line(points)).filter((points) => points.length > 0),
    isClosed: false,
    stroke,
    strokeWidth,
  });
  return [
    front(fronts.bands, style.strokes.bands * u, palette.front),
    front(fronts.meets, (style.strokes.front + 2.4) * u, palette.paper),
    front(fronts.meets, style.strokes.front * u, palette.front),
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
  const labels = new Map(
    placeLabels(wishes, { frame: frame.box, gap: GAP * u, taken: [scaleBox(frame.box, u)] }).map((label) => [
      label.id,
      label,
    ]),
  );
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
