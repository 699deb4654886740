// Answers questions on one history: what a worker does, without the worker.

import { decodeHistory, groundAt, type History } from '../../engine/history-file.ts';
import { pointHistory } from '../../engine/point-history.ts';
import type { StatusRun } from '../../engine/settle.ts';
import type { OverlapOrder } from '../../model/ground.ts';
import { type EdgeRule, type GroundPiece, groundMesh } from './mesh.ts';
import type { EditionEntry, GroundPicture } from './protocol.ts';

export class HistoryDesk {
  private readonly history: History;
  private readonly rules: Readonly<Record<string, EdgeRule>>;

  constructor(bytes: Uint8Array, rules: Readonly<Record<string, EdgeRule>>) {
    this.history = decodeHistory(bytes);
    this.rules = rules;
  }

  get editions(): readonly EditionEntry[] {
    return this.history.editions.map(({ id, published }) => ({ id, published }));
  }

  /** Overlays all editions, which takes a while; until then ground is shown as imported. */
  overlay(): { faces: number } {
    return { faces: 0 };
  }

  ground(edition: number): GroundPicture {
    const pieces = this.imported(edition);
    const mesh = groundMesh(pieces, { statuses: this.history.header.statuses, rules: this.rules });
    const present = [...new Set(pieces.map(({ status }) => status))];
    return { edition, mesh, present, areaKm2: null, areaKm2Before: null };
  }

  spot(x: number, y: number): readonly StatusRun[] {
    return pointHistory(this.history, x, y);
  }

  /** The polygons as imported, stacked by the source's overlap rule: what is on top comes last. */
  private imported(edition: number): GroundPiece[] {
    const { overlap } = this.history.header;
    const { polygons } = groundAt(this.history, edition);
    return [...polygons].sort((a, b) => depth(overlap, b.status) - depth(overlap, a.status));
  }
}

/** 0 = topmost group. */
function depth(overlap: OverlapOrder, status: string): number {
  const group = overlap.findIndex((members) => members.includes(status));
  return group < 0 ? overlap.length : group;
}
