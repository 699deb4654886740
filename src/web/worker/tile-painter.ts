// Paints tiles of a view: each pixel's status, and how much lines cover it. What colours that is, the page says.

import { EDGE_KINDS, type EdgeRule, FRONT, HAIR } from './mesh.ts';

/** Pixels along a side of a tile. */
export const TILE = 16;
/** Tiles in a row of a sheet, so that sheets are as wide as every graphics card can take. */
export const SHEET_TILES = 128;
/** Labels fit a byte. */
export const LABELS = 256;
/** Between two labels that have no line between them. */
export const NO_LINE = 255;
/** Numbers of a pixel: status (0 = none), status of a hair line (0 = none), cover of that and of the casing, cover of strong lines. */
export const CHANNELS = 4;

const SHEET_ROW = SHEET_TILES * TILE * CHANNELS;

/** How wide lines are, in CSS pixels. */
export interface LineWidths {
  /** By kind of edge. */
  readonly byKind: readonly number[];
  /** Under the front; 0 = none. */
  readonly casing: number;
}

/** A view's pixels by their label. */
export interface LabelledPixels {
  readonly columns: number;
  readonly rows: number;
  /** By pixel, row by row: its part; and by part: its label. */
  readonly partOf: Uint16Array;
  readonly labels: Uint8Array;
  /** By label × LABELS + label: how the edge between them looks (see LineSet.edgeStyle), or NO_LINE. */
  readonly pairs: Uint8Array;
}

export interface PainterOptions {
  /** Pixels of one of CSS. */
  readonly ratio: number;
  /** By index of a status. */
  readonly rules: readonly (EdgeRule | null)[];
  /** A label is a status (0 = none) times this, and more that is told by pairs alone. */
  readonly labelsByStatus: number;
}

/** Bytes of a sheet with so many tiles. */
export function sheetBytes(tiles: number): number {
  return Math.ceil(tiles / SHEET_TILES) * SHEET_TILES * TILE * TILE * CHANNELS;
}

/** Lines lie along the edges between pixels of two labels, as wide as they look on a drawn map. */
export class TilePainter {
  /** Pixels around a tile whose lines reach into it. */
  readonly reach: number;
  /** By kind of edge; the casing is one more kind. */
  private readonly brushes: readonly Brush[];
  /** By label. */
  private readonly statusOf: Uint8Array;
  private readonly rules: readonly (EdgeRule | null)[];
  private readonly span: number;
  private readonly around: Uint8Array;

  constructor({ byKind, casing }: LineWidths, { ratio, rules, labelsByStatus }: PainterOptions) {
    const widths = [...byKind, casing];
    this.rules = rules;
    this.reach = Math.ceil((Math.max(...widths) / 2) * ratio + 1);
    this.brushes = widths.map((width) => brush(width, ratio));
    this.statusOf = Uint8Array.from({ length: LABELS }, (_, label) => Math.floor(label / labelsByStatus));
    this.span = TILE + 2 * this.reach + 1;
    this.around = new Uint8Array(this.span * this.span);
  }

  /** Writes a tile of the view, by its number row by row, to a place of a sheet. */
  paint(pixels: LabelledPixels, tile: number, { sheet, place }: { sheet: Uint8Array; place: number }): void {
    const across = Math.ceil(pixels.columns / TILE);
    const isPlain = this.look(pixels, (tile % across) * TILE, Math.floor(tile / across) * TILE);
    const origin = Math.floor(place / SHEET_TILES) * TILE * SHEET_ROW + (place % SHEET_TILES) * TILE * CHANNELS;
    this.fill(sheet, origin);
    if (!isPlain) this.drawLines(pixels, sheet, origin);
  }

  /** Takes the labels in and around a tile; true where all are the same. */
  private look({ columns, rows, partOf, labels }: LabelledPixels, left: number, top: number): boolean {
    const { around, reach, span } = this;
    const isInside = left >= reach && left + span - reach <= columns;
    let differing = 0;
    for (let y = 0, at = 0; y < span; y++) {
      const row = Math.max(0, Math.min(rows - 1, top + y - reach)) * columns;
      for (let x = 0; x < span; x++, at++) {
        const column = left + x - reach;
        const label = labels[partOf[row + (isInside ? column : Math.max(0, Math.min(columns - 1, column)))]!]!;
        around[at] = label;
        differing |= label ^ around[0]!;
      }
    }
    return differing === 0;
  }

  private fill(sheet: Uint8Array, origin: number): void {
    const { around, reach, span, statusOf } = this;
    for (let y = 0; y < TILE; y++) {
      let to = origin + y * SHEET_ROW;
      for (let x = 0, from = (y + reach) * span + reach; x < TILE; x++, from++, to += CHANNELS)
        sheet[to] = statusOf[around[from]!]!;
    }
  }

  private drawLines({ pairs }: LabelledPixels, sheet: Uint8Array, origin: number): void {
    const { around, reach, span } = this;
    for (let y = 0, at = 0; y < span - 1; y++, at++) {
      for (let x = 0; x < span - 1; x++, at++) {
        const label = around[at]!;
        const [east, south] = [around[at + 1]!, around[at + span]!];
        if (label === east && label === south) continue;
        const spot = { sheet, origin, x: x - reach, y: y - reach };
        if (label !== east) this.drawEdge(spot, pairs[label * LABELS + east]!);
        if (label !== south && south !== east) this.drawEdge(spot, pairs[label * LABELS + south]!);
      }
    }
  }

  /** On the pixel west or north of the edge: halfway between two, a line would be blurred over both. */
  private drawEdge(spot: Spot, style: number): void {
    const { brushes } = this;
    const status = Math.floor(style / EDGE_KINDS);
    if (style === NO_LINE || !this.rules[status]?.isDrawn) return;
    const kind = style % EDGE_KINDS;
    if (kind === HAIR) dabHair(spot, brushes[kind]!, status);
    else dabStrong(spot, brushes[kind]!);
    if (kind === FRONT) dabCasing(spot, brushes[EDGE_KINDS]!);
  }
}

/** Where a line covers pixels around one, and how much of 255. */
interface Brush {
  readonly x: Int8Array;
  readonly y: Int8Array;
  readonly cover: Uint8Array;
}

/** Cover falls off over a pixel, as that of drawn lines; a line thinner than a pixel is a pixel wide and as much fainter. */
function brush(width: number, ratio: number): Brush {
  const reach = Math.ceil((width / 2) * ratio + 1);
  const dabs: [number, number, number][] = [];
  for (let dy = -reach; dy <= reach; dy++) {
    for (let dx = -reach; dx <= reach; dx++) {
      const inside = (width / 2) * ratio - Math.hypot(dx, dy) + 0.5;
      const cover = Math.round(255 * Math.max(0, Math.min(1, inside)) * Math.min(1, width * ratio));
      if (cover > 0) dabs.push([dx, dy, cover]);
    }
  }
  return {
    x: Int8Array.from(dabs, ([dx]) => dx),
    y: Int8Array.from(dabs, ([, dy]) => dy),
    cover: Uint8Array.from(dabs, ([, , cover]) => cover),
  };
}

interface Spot {
  readonly sheet: Uint8Array;
  readonly origin: number;
  readonly x: number;
  readonly y: number;
}

/** The place of a brush's dab in the sheet, or -1 outside the tile. */
function placeOf({ origin, x, y }: Spot, { x: dx, y: dy }: Brush, dab: number): number {
  const [column, row] = [x + dx[dab]!, y + dy[dab]!];
  if (column < 0 || row < 0 || column >= TILE || row >= TILE) return -1;
  return origin + row * SHEET_ROW + column * CHANNELS;
}

function dabHair(spot: Spot, hair: Brush, status: number): void {
  for (let dab = 0; dab < hair.cover.length; dab++) {
    const at = placeOf(spot, hair, dab);
    const cover = hair.cover[dab]! >> 4;
    if (at < 0 || spot.sheet[at + 2]! >> 4 >= cover) continue;
    spot.sheet[at + 1] = status + 1;
    spot.sheet[at + 2] = (spot.sheet[at + 2]! & 15) | (cover << 4);
  }
}

function dabCasing(spot: Spot, casing: Brush): void {
  for (let dab = 0; dab < casing.cover.length; dab++) {
    const at = placeOf(spot, casing, dab);
    const cover = casing.cover[dab]! >> 4;
    if (at >= 0 && (spot.sheet[at + 2]! & 15) < cover) spot.sheet[at + 2] = (spot.sheet[at + 2]! & 240) | cover;
  }
}

function dabStrong(spot: Spot, strong: Brush): void {
  for (let dab = 0; dab < strong.cover.length; dab++) {
    const at = placeOf(spot, strong, dab);
    if (at >= 0 && spot.sheet[at + 3]! < strong.cover[dab]!) spot.sheet[at + 3] = strong.cover[dab]!;
  }
}
