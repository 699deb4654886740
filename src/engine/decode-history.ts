// Replays the streams of a block onto a history: polygons as they change, and the toggles of their segments.

import { InputError } from '../model/errors.ts';
import type { IntList } from './bytes.ts';
import { HistoryEdition, type HistoryHeader, type Standing, type Toggles } from './history.ts';
import {
  LIST_EDIT,
  LIST_KEEP,
  LIST_SKIP,
  MORE_END,
  MORE_NEW,
  MORE_NEW_FROM,
  MORE_TAKE,
  MORE_TAKE_EDIT,
  RING_DROP,
  RING_KEEP,
  RING_NEW,
  type StreamReaders,
} from './script.ts';

/** A history while it is being read: what History promises, still growing. */
export interface GrowingHistory {
  readonly header: HistoryHeader;
  readonly editions: HistoryEdition[];
  readonly x: IntList;
  readonly y: IntList;
  readonly ringPolygon: IntList;
  readonly ringIsHole: IntList;
  readonly polygonStatus: IntList;
  readonly toggles: Toggles;
  readonly standings: Standing[];
  /** The ring numbers of each polygon of the last standing, by place. */
  rings: readonly (readonly number[])[];
}

interface LiveShape {
  readonly polygon: number;
  readonly rings: readonly number[];
  readonly outlines: readonly Int32Array[];
}

/** Reads the editions of one block; the history's state is where the block before ended. */
export class HistoryDecoder {
  private readonly streams: StreamReaders;
  private readonly history: GrowingHistory;
  /** The vertex told last; -1 at the start of a block, where x and y count from 0. */
  private lastId = -1;
  private edition = 0;

  constructor(streams: StreamReaders, history: GrowingHistory) {
    this.streams = streams;
    this.history = history;
  }

  run(): void {
    const first = this.history.editions.length;
    this.readEditions();
    let edition = first;
    for (; !this.streams.changes.done; edition++) {
      edition += this.streams.changes.below(this.history.editions.length - edition);
      this.edition = edition;
      this.readList();
    }
  }

  private readEditions(): void {
    const { times, ids } = this.streams;
    const { editions } = this.history;
    const first = editions.length;
    const count = times.unsigned();
    let published = editions.at(-1)?.published ?? 0;
    const own = new Map<number, string>();
    while (!ids.done) own.set(ids.unsigned(), decoder.decode(ids.raw(ids.below(MAX_ID_BYTES))));
    for (let k = 0; k < count; k++) {
      published += first + k === 0 ? times.signed() : times.unsigned();
      editions.push(new HistoryEdition(published, own.get(k) ?? String(published)));
    }
  }

  private readList(): void {
    const { list } = this.streams;
    const before = this.liveShapes();
    const next: LiveShape[] = [];
    const stays = new Uint8Array(before.length);
    const at = (place: number): LiveShape => before[place] ?? this.refuse(`polygon ${place} of ${before.length}`);
    let cursor = 0;
    for (;;) {
      const token = list.unsigned();
      const count = Math.floor(token / 4);
      const kind = token % 4;
      if (kind === LIST_KEEP || kind === LIST_EDIT) {
        for (let k = 0; k < count; k++, cursor++) {
          const shape = at(cursor);
          stays[cursor] = 1;
          next.push(kind === LIST_KEEP ? shape : this.readShape(shape, true));
        }
      } else if (kind === LIST_SKIP) cursor += count;
      else if (count === MORE_END) break;
      else if (count === MORE_NEW) next.push(this.readShape(undefined, false));
      else {
        const place = list.below(before.length);
        if (count === MORE_TAKE || count === MORE_TAKE_EDIT) stays[place] = 1;
        if (count === MORE_NEW_FROM) next.push(this.readShape(at(place), false));
        else if (count === MORE_TAKE_EDIT) next.push(this.readShape(at(place), true));
        else if (count === MORE_TAKE) next.push(at(place));
        else this.refuse(`list token ${token}`);
      }
    }
    before.forEach((shape, k) => {
      if (stays[k]) return;
      shape.outlines.forEach((outline, j) => {
        this.toggleRing(shape.rings[j]!, outline);
      });
    });
    this.stand(next);
  }

  private liveShapes(): LiveShape[] {
    const last = this.history.standings.at(-1);
    if (!last) return [];
    return this.history.rings.map((rings, k) => ({ polygon: last.polygons[k]!, rings, outlines: last.outlines[k]! }));
  }

  private stand(next: readonly LiveShape[]): void {
    this.history.standings.push({
      from: this.edition,
      polygons: Int32Array.from(next, (shape) => shape.polygon),
      outlines: next.map((shape) => shape.outlines),
    });
    this.history.rings = next.map((shape) => shape.rings);
  }

  /** A polygon that goes on with an edit, or a new one, which may start from another's rings. */
  private readShape(base: LiveShape | undefined, continues: boolean): LiveShape {
    const { shapes } = this.streams;
    const { history } = this;
    const polygon = continues && base ? base.polygon : history.polygonStatus.length;
    if (!continues) history.polygonStatus.push(shapes.below(history.header.statuses.length));
    const code = shapes.unsigned();
    const count = Math.floor(code / 2);
    const rings: number[] = [];
    const outlines: Int32Array[] = [];
    const kept = new Set<number>();
    for (let k = 0; k < count; k++) {
      const from = code % 2 === 0 ? k : shapes.below(1 + (base?.outlines.length ?? 0)) - 1;
      const goesOn = continues && base !== undefined && from >= 0 && !kept.has(from);
      const ring = goesOn ? base.rings[from]! : this.newRing(polygon, k);
      if (goesOn) kept.add(from);
      rings.push(ring);
      outlines.push(this.readRing(base?.outlines[from] ?? NO_VERTICES, ring, goesOn));
    }
    if (continues && base) {
      base.outlines.forEach((outline, k) => {
        if (!kept.has(k)) this.toggleRing(base.rings[k]!, outline);
      });
    }
    return { polygon, rings, outlines };
  }

  private newRing(polygon: number, place: number): number {
    this.history.ringPolygon.push(polygon);
    this.history.ringIsHole.push(place === 0 ? 0 : 1);
    return this.history.ringPolygon.length - 1;
  }

  /** The ring's new outline. Segments that go or come are toggled; those inside a kept run stay as they are. */
  private readRing(old: Int32Array, ring: number, goesOn: boolean): Int32Array {
    const { ops } = this.streams;
    const parts: Int32Array[] = [];
    let length = 0;
    let cursor = 0;
    const keptRuns: number[] = [];
    for (;;) {
      const token = ops.unsigned();
      const count = Math.floor(token / 4);
      const kind = token % 4;
      if (kind === RING_KEEP && count === 0) break;
      if (kind === RING_DROP || kind === RING_KEEP) {
        if (cursor + count > old.length) this.refuse(`${count} vertices kept of ${old.length - cursor}`);
        if (kind === RING_KEEP) {
          keptRuns.push(cursor, length, count);
          parts.push(old.subarray(cursor, cursor + count));
          length += count;
        }
        cursor += count;
      } else {
        const part = kind === RING_NEW ? this.readNew(count, parts.at(-1)?.at(-1)) : this.readCopy(count);
        parts.push(part);
        length += count;
      }
    }
    const outline = new Int32Array(length);
    let at = 0;
    for (const part of parts) {
      outline.set(part, at);
      at += part.length;
    }
    if (goesOn) this.toggleChanges(ring, { old, outline, keptRuns });
    else this.toggleRing(ring, outline);
    return outline;
  }

  private readNew(count: number, before: number | undefined): Int32Array {
    const { dx, dy } = this.streams;
    const { x, y } = this.history;
    if (count > MAX_RUN) this.refuse(`a run of ${count} vertices`);
    const part = new Int32Array(count);
    let last = before ?? this.lastId;
    for (let k = 0; k < count; k++) {
      x.push((last < 0 ? 0 : x.values[last]!) + dx.signed());
      y.push((last < 0 ? 0 : y.values[last]!) + dy.signed());
      last = x.length - 1;
      part[k] = last;
    }
    this.lastId = last;
    return part;
  }

  private readCopy(count: number): Int32Array {
    const { copies } = this.streams;
    if (count > this.history.x.length) this.refuse(`a copy of ${count} vertices`);
    const first = this.lastId + copies.signed();
    const step = count > 1 && copies.byte() === 1 ? -1 : 1;
    const last = first + step * (count - 1);
    if (Math.min(first, last) < 0 || Math.max(first, last) >= this.history.x.length)
      this.refuse(`vertices ${first} to ${last}`);
    this.lastId = last;
    return Int32Array.from({ length: count }, (_, k) => first + step * k);
  }

  private toggleRing(ring: number, outline: Int32Array): void {
    for (let i = 0; i < outline.length; i++)
      this.toggle(ring, outline[i]!, outline[i + 1 < outline.length ? i + 1 : 0]!);
  }

  private toggleChanges(
    ring: number,
    change: { old: Int32Array; outline: Int32Array; keptRuns: readonly number[] },
  ): void {
    const { old, outline, keptRuns } = change;
    this.toggleGaps(ring, old, runStarts(keptRuns, 0));
    this.toggleGaps(ring, outline, runStarts(keptRuns, 1));
  }

  /** Toggles every segment of an outline but those inside the runs (start, count, …). */
  private toggleGaps(ring: number, outline: Int32Array, runs: readonly number[]): void {
    const end = outline.length;
    let at = 0;
    for (let r = 0; r <= runs.length; r += 2) {
      const stop = r < runs.length ? runs[r]! : end;
      for (; at < stop; at++) this.toggle(ring, outline[at]!, outline[at + 1 < end ? at + 1 : 0]!);
      // Skip the segments between the run's own vertices; the one that leaves its last vertex is not among them.
      if (r < runs.length) at = stop + runs[r + 1]! - 1;
    }
  }

  private toggle(ring: number, from: number, to: number): void {
    const { toggles } = this.history;
    if (from === to) return;
    toggles.edition.push(this.edition);
    toggles.ring.push(ring);
    toggles.from.push(from);
    toggles.to.push(to);
  }

  private refuse(what: string): never {
    throw new InputError(`The history file speaks of ${what}, which cannot be: fetch or rebuild it.`);
  }
}

/** The runs by their start in the old (0) or the new ring (1): start, count, … */
function runStarts(keptRuns: readonly number[], side: 0 | 1): number[] {
  const starts: number[] = [];
  for (let k = 0; k < keptRuns.length; k += 3) starts.push(keptRuns[k + side]!, keptRuns[k + 2]!);
  return starts;
}

const decoder = new TextDecoder('utf-8', { fatal: true });
const NO_VERTICES = new Int32Array(0);
const MAX_ID_BYTES = 1000;
/** A run of vertices that no honest file needs; stops a damaged one from asking for all of memory. */
const MAX_RUN = 2 ** 26;
