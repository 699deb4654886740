// A view's pixels by what they have in common: an edition is then a status for each part, and no shape is drawn anew.
//
// Faces that share a history change together, so that a pixel needs to know its bundle only; and only the tiles of the screen
// in which an edition changed anything are painted.

import { facesBesideEdges } from '../../engine/borders.ts';
import type { Composite } from '../../engine/composite.ts';
import type { FrontSides } from '../../engine/front-sides.ts';
import { timelineOf } from '../../engine/timeline.ts';
import { STEPS_BETWEEN_PAUSES, type Work } from '../../engine/work.ts';
import { type Rules, styleTable, withKind } from './edges.ts';
import { BAND, FRONT, HAIR } from './mesh.ts';
import { type PixelView, stretchesOfFaces } from './pixel-faces.ts';
import { LABELS, type LineWidths, NO_LINE, sheetBytes, TILE, TilePainter } from './tile-painter.ts';

/** Parts fit two bytes. */
const PARTS = 65_536;

/** An edition's pixels where they may not be as in another. */
export interface Tint {
  /** By number, row by row, ascending. */
  readonly tiles: Uint16Array<ArrayBuffer>;
  /** The tiles one after the other on a sheet (see TilePainter). */
  readonly sheet: Uint8Array<ArrayBuffer>;
}

export interface FaceMapContext {
  readonly composite: Composite;
  readonly sides: FrontSides;
  /** By index of a status. */
  readonly rules: Rules;
  readonly widths: LineWidths;
}

/** Tells what editions look like in one view. */
export class FaceMap {
  readonly view: PixelView;
  private readonly composite: Composite;
  private readonly parts: Parts;
  private readonly partOf: Uint16Array;
  private readonly pairs: Uint8Array;
  private readonly labelsByStatus: number;
  private readonly painter: TilePainter;
  /** The tiles that part p is seen in stand from starts[p] to starts[p + 1]. */
  private readonly tiles: { readonly starts: Int32Array; readonly tiles: Int32Array };

  constructor(context: FaceMapContext, view: PixelView, { parts, partOf }: { parts: Parts; partOf: Uint16Array }) {
    const { composite, rules, sides, widths } = context;
    this.composite = composite;
    this.view = view;
    this.parts = parts;
    this.partOf = partOf;
    this.pairs = pairTable(sides, rules);
    this.labelsByStatus = impliedKinds(sides);
    this.painter = new TilePainter(widths, { ratio: view.ratio, rules, labelsByStatus: this.labelsByStatus });
    this.tiles = tilesOfParts({ count: parts.bundleOf.length, partOf, view, reach: this.painter.reach });
  }

  /** What an edition changed of another one, and the tiles that are marked besides. */
  tint(edition: number, before: number, marked: Uint8Array | null): Tint {
    const { bundleOf, impliedOf } = this.parts;
    const { starts, tiles } = this.tiles;
    const timeline = timelineOf(this.composite);
    // The first array is overwritten only after a few more calls.
    const [was, is] = [timeline.at(before), timeline.at(edition)];
    const labels = new Uint8Array(bundleOf.length);
    const changed = new Uint8Array(tileCount(this.view));
    if (marked) changed.set(marked.subarray(0, changed.length));
    for (let part = 0; part < labels.length; part++) {
      const status = is[bundleOf[part]!]!;
      labels[part] = status * this.labelsByStatus + impliedOf[part]!;
      if (status === was[bundleOf[part]!]) continue;
      for (let k = starts[part]!; k < starts[part + 1]!; k++) changed[tiles[k]!] = 1;
    }
    return this.painted(labels, changed);
  }

  private painted(labels: Uint8Array, changed: Uint8Array): Tint {
    const { view, partOf, pairs } = this;
    const pixels = { columns: view.columns, rows: view.rows, partOf, labels, pairs };
    const count = changed.reduce((sum, mark) => sum + mark, 0);
    const tiles = new Uint16Array(count);
    const sheet = new Uint8Array(sheetBytes(count));
    for (let tile = 0, place = 0; tile < changed.length; tile++) {
      if (changed[tile] === 0) continue;
      tiles[place] = tile;
      this.painter.paint(pixels, tile, { sheet, place: place++ });
    }
    return { tiles, sheet };
  }
}

/** Faces that share a history, and whose they are where blank. */
interface Parts {
  readonly bundleOf: readonly number[];
  readonly impliedOf: readonly number[];
}

/** Null where a theatre has too many statuses and parties, or a view too many parts, for small numbers. */
export function* mapFaces(context: FaceMapContext, view: PixelView): Work<FaceMap | null> {
  const { composite, sides, rules } = context;
  if ((rules.length + 1) * impliedKinds(sides) > LABELS || tileCount(view) > PARTS) return null;
  const parts = new FoundParts(composite, yield* impliedByFace(context));
  const partOf = new Uint16Array(view.columns * view.rows);
  yield* stretchesOfFaces(composite, view, (row, face, from, until) => {
    partOf.fill(parts.partFor(face), row * view.columns + from, row * view.columns + until);
  });
  return parts.bundleOf.length > PARTS ? null : new FaceMap(context, view, { parts, partOf });
}

/** Tiles of a view. */
export function tileCount({ columns, rows }: Pick<PixelView, 'columns' | 'rows'>): number {
  return Math.ceil(columns / TILE) * Math.ceil(rows / TILE);
}

/** Numbers parts in the order in which they are met. */
class FoundParts implements Parts {
  readonly bundleOf: number[] = [];
  readonly impliedOf: number[] = [];
  private readonly bundleOfFace: Int32Array;
  private readonly impliedByFace: Uint8Array;
  /** By face, -1 until it was met; and by bundle and what is implied. */
  private readonly partOfFace: Int32Array;
  private readonly known = new Map<number, number>();

  constructor(composite: Composite, impliedByFace: Uint8Array) {
    this.bundleOfFace = timelineOf(composite).bundleOf;
    this.impliedByFace = impliedByFace;
    this.partOfFace = new Int32Array(composite.faceCount).fill(-1);
  }

  partFor(face: number): number {
    if (this.partOfFace[face]! >= 0) return this.partOfFace[face]!;
    const [bundle, implied] = [this.bundleOfFace[face]!, this.impliedByFace[face]!];
    const key = bundle * LABELS + implied;
    const part = this.known.get(key) ?? this.bundleOf.length;
    if (part === this.bundleOf.length) {
      this.bundleOf.push(bundle);
      this.impliedOf.push(implied);
      this.known.set(key, part);
    }
    this.partOfFace[face] = part;
    return part;
  }
}

/** Pairs of parties, whose own ground is and whose what lies beyond it; and one for the face around all, which is as each neighbour sees it. */
function impliedKinds({ partyCount }: FrontSides): number {
  return partyCount * partyCount + 1;
}

/**
 * By face: whose it is where it is blank, by most of its edges, times the number of parties, plus whose the unbounded face is
 * beside it. The unbounded face itself lies in many zones.
 */
function* impliedByFace({ composite, sides }: FaceMapContext): Work<Uint8Array> {
  const count = sides.partyCount;
  const beside = facesBesideEdges(composite);
  const own = new Uint32Array(composite.faceCount * count);
  const beyond = new Uint32Array(composite.faceCount * count);
  for (let h = 0; h < beside.length; h++) {
    if (h % STEPS_BETWEEN_PAUSES === 0) yield;
    if (beside[h] === beside[h ^ 1]) continue;
    own[beside[h]! * count + sides.impliedOn(h)]!++;
    if (beside[h ^ 1] === 0) beyond[beside[h]! * count + sides.impliedOn(h ^ 1)]!++;
  }
  const implied = new Uint8Array(composite.faceCount);
  for (let face = 1; face < implied.length; face++)
    implied[face] = mostOf(own, face, count) * count + mostOf(beyond, face, count);
  implied[0] = count * count;
  return implied;
}

function mostOf(counts: Uint32Array, face: number, width: number): number {
  let most = 0;
  for (let k = 1; k < width; k++) if (counts[face * width + k]! > counts[face * width + most]!) most = k;
  return most;
}

function pairTable(sides: FrontSides, rules: Rules): Uint8Array<ArrayBuffer> {
  const { table, width } = styleTable(rules);
  const kinds = impliedKinds(sides);
  const pairs = new Uint8Array(LABELS * LABELS).fill(NO_LINE);
  for (let one = 0; one < width * kinds; one++) {
    for (let other = 0; other < width * kinds; other++) {
      const [left, right] = [Math.floor(one / kinds), Math.floor(other / kinds)];
      if (left === right) continue;
      const style = table[left * width + right]!;
      const isBeside = left === 0 || right === 0;
      pairs[one * LABELS + other] = isBeside ? withKind(style, blankKind(sides, one, other)) : style;
    }
  }
  return pairs;
}

function blankKind(sides: FrontSides, one: number, other: number): number {
  const kinds = impliedKinds(sides);
  const [left, right] = [Math.floor(one / kinds), Math.floor(other / kinds)];
  const [ofLeft, ofRight] = [
    impliedOf(sides, one % kinds, other % kinds),
    impliedOf(sides, other % kinds, one % kinds),
  ];
  const number = sides.classBetween(left, right, ofLeft, ofRight) || sides.classBetween(right, left, ofRight, ofLeft);
  if (number === 0) return HAIR;
  return sides.classes[number]!.kind === 'meets' ? FRONT : BAND;
}

/** Whose a part is where it is blank, beside another one. */
function impliedOf({ partyCount }: FrontSides, own: number, beside: number): number {
  const around = partyCount * partyCount;
  if (own < around) return Math.floor(own / partyCount);
  return beside < around ? beside % partyCount : 0;
}

interface TiledParts {
  readonly count: number;
  readonly partOf: Uint16Array;
  readonly view: PixelView;
  readonly reach: number;
}

/** Tiles that a part is seen in, or so near to that its line reaches into them. */
function tilesOfParts(tiled: TiledParts): { starts: Int32Array; tiles: Int32Array } {
  const starts = new Int32Array(tiled.count + 1);
  eachPartOfTile(tiled, (part) => starts[part + 1]!++);
  for (let part = 0; part < tiled.count; part++) starts[part + 1]! += starts[part]!;
  const tiles = new Int32Array(starts[tiled.count]!);
  const filled = starts.slice();
  eachPartOfTile(tiled, (part, tile) => (tiles[filled[part]!++] = tile));
  return { starts, tiles };
}

function eachPartOfTile({ count, partOf, view, reach }: TiledParts, visit: (part: number, tile: number) => void): void {
  const seenIn = new Int32Array(count).fill(-1);
  const across = Math.ceil(view.columns / TILE);
  for (let tile = 0; tile < tileCount(view); tile++) {
    const [left, top] = [(tile % across) * TILE, Math.floor(tile / across) * TILE];
    const right = Math.min(view.columns, left + TILE + reach);
    const bottom = Math.min(view.rows, top + TILE + reach);
    for (let row = Math.max(0, top - reach); row < bottom; row++) {
      let last = -1;
      for (let column = Math.max(0, left - reach); column < right; column++) {
        const part = partOf[row * view.columns + column]!;
        if (part === last) continue;
        last = part;
        if (seenIn[part] === tile) continue;
        seenIn[part] = tile;
        visit(part, tile);
      }
    }
  }
}
