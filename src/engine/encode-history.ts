// Tells editions as changes to the edition before: which polygons go on, which are edited, and how their rings differ.

import type { Ground, GroundPolygon } from '../model/ground.ts';
import type { History } from './history.ts';
import { ContentTable, type LivePolygon, matchPolygons, type Plan } from './match-polygons.ts';
import { ringOps } from './ring-ops.ts';
import {
  LIST_EDIT,
  LIST_KEEP,
  LIST_MORE,
  LIST_SKIP,
  MORE_END,
  MORE_NEW,
  MORE_NEW_FROM,
  MORE_TAKE,
  MORE_TAKE_EDIT,
  RING_COPY,
  RING_NEW,
  type StreamWriters,
} from './script.ts';
import { VertexTable } from './vertex-table.ts';

/** Writes editions, one after another, into the streams of one block. */
export class HistoryEncoder {
  private readonly streams: StreamWriters;
  private readonly statuses: ReadonlyMap<string, number>;
  private readonly vertices: VertexTable;
  private readonly contents = new ContentTable();
  private live: readonly LivePolygon[] = [];
  /** The vertex told last; -1 at the start of a block, where x and y count from 0. */
  private lastId = -1;
  private unchanged = 0;

  /** Starts at nothing, or, for a tail, where a decoded history ends. */
  constructor(streams: StreamWriters, statuses: readonly string[], history?: History) {
    this.streams = streams;
    this.statuses = new Map(statuses.map((status, index) => [status, index]));
    this.vertices = new VertexTable(history?.x, history?.y);
    const last = history?.standings.at(-1);
    if (history && last) {
      this.live = last.outlines.map((outlines, k) => {
        const status = history.polygonStatus.values[last.polygons[k]!]!;
        return { content: this.contents.add(status, outlines), status, outlines };
      });
    }
  }

  add(ground: Ground): void {
    const { statusOf, vertices, contents } = this;
    const plans = matchPolygons(this.live, ground.polygons, { statusOf, vertices, contents });
    if (isUnchanged(plans, this.live.length)) {
      this.unchanged++;
      return;
    }
    this.streams.changes.unsigned(this.unchanged);
    this.unchanged = 0;
    this.writeList(plans);
  }

  private readonly statusOf = (polygon: GroundPolygon): number => {
    const status = this.statuses.get(polygon.status);
    if (status === undefined) throw new RangeError(`Status "${polygon.status}" is not in the header of the history.`);
    return status;
  };

  private writeList(plans: readonly Plan[]): void {
    const { list } = this.streams;
    const runs = new RunWriter((token, count) => list.unsigned(count * 4 + token));
    const next: LivePolygon[] = [];
    let cursor = 0;
    for (const plan of plans) {
      const inOrder = plan.base >= cursor && plan.continues;
      if (inOrder) {
        if (plan.base > cursor) runs.add(LIST_SKIP, plan.base - cursor);
        runs.add(plan.edited ? LIST_EDIT : LIST_KEEP, 1);
        cursor = plan.base + 1;
      } else {
        runs.flush();
        list.unsigned(4 * this.moreOf(plan) + LIST_MORE);
        if (plan.base >= 0) list.unsigned(plan.base);
      }
      next.push(plan.edited ? this.writeShape(plan) : this.live[plan.base]!);
    }
    runs.flush();
    list.unsigned(4 * MORE_END + LIST_MORE);
    this.live = next;
  }

  private moreOf(plan: Plan): number {
    if (plan.base < 0) return MORE_NEW;
    if (!plan.continues) return MORE_NEW_FROM;
    return plan.edited ? MORE_TAKE_EDIT : MORE_TAKE;
  }

  /** Status of a new polygon, the rings that its rings come from, and the change of each. */
  private writeShape(plan: Plan): LivePolygon {
    const { shapes } = this.streams;
    const base = this.live[plan.base]?.outlines ?? [];
    if (!plan.continues) shapes.unsigned(plan.status);
    const asBefore = plan.ringBases.length === base.length && plan.ringBases.every((ring, k) => ring === k);
    shapes.unsigned(plan.ringBases.length * 2 + (asBefore ? 0 : 1));
    const outlines = plan.polygon.rings.map((ring, k) => {
      const ringBase = plan.ringBases[k]!;
      if (!asBefore) shapes.unsigned(ringBase + 1);
      return this.writeRing(base[ringBase] ?? NO_VERTICES, ring);
    });
    const content = this.contents.add(plan.status, outlines);
    this.contents.remember(plan.polygon, content);
    return { content, status: plan.status, outlines };
  }

  private writeRing(old: Int32Array, ring: Int32Array): Int32Array {
    const { ops, copies, dx, dy } = this.streams;
    const fresh = this.vertices.size;
    const outline = new Int32Array(ring.length / 2);
    for (let i = 0; i < outline.length; i++) outline[i] = this.vertices.add(ring[2 * i]!, ring[2 * i + 1]!);
    for (const op of ringOps(old, outline, fresh)) {
      ops.unsigned(op.count * 4 + op.token);
      const first = outline[op.at]!;
      if (op.token === RING_NEW) {
        for (let i = op.at; i < op.at + op.count; i++) {
          const before = i > 0 ? outline[i - 1]! : this.lastId;
          dx.signed(ring[2 * i]! - this.vertices.xOf(before));
          dy.signed(ring[2 * i + 1]! - this.vertices.yOf(before));
        }
      } else if (op.token === RING_COPY) {
        const step = op.count > 1 ? outline[op.at + 1]! - first : 1;
        copies.signed(first - this.lastId);
        if (op.count > 1) copies.byte(step < 0 ? 1 : 0);
      }
      if (op.token === RING_NEW || op.token === RING_COPY) this.lastId = outline[op.at + op.count - 1]!;
    }
    ops.unsigned(0);
    return outline;
  }
}

const NO_VERTICES = new Int32Array(0);

function isUnchanged(plans: readonly Plan[], before: number): boolean {
  return plans.length === before && plans.every((plan, k) => plan.base === k && plan.continues && !plan.edited);
}

/** Joins equal tokens that follow one another into runs. */
class RunWriter {
  private token = -1;
  private count = 0;
  private readonly write: (token: number, count: number) => void;

  constructor(write: (token: number, count: number) => void) {
    this.write = write;
  }

  add(token: number, count: number): void {
    if (token !== this.token) this.flush();
    this.token = token;
    this.count += count;
  }

  flush(): void {
    if (this.count > 0) this.write(this.token, this.count);
    this.count = 0;
    this.token = -1;
  }
}
