// Answers questions on one history: what a worker does, without the worker.

import { areasAt, type ChangeSeries, changeSeries } from '../../engine/answers.ts';
import { buildComposite, type Composite } from '../../engine/composite.ts';
import { decodeHistory, groundAt, type History } from '../../engine/history-file.ts';
import { settledAt } from '../../engine/outline.ts';
import { pointHistory } from '../../engine/point-history.ts';
import type { StatusRun } from '../../engine/settle.ts';
import type { OverlapOrder } from '../../model/ground.ts';
import { difference } from './difference.ts';
import { type EdgeRule, type GroundPiece, groundMesh } from './mesh.ts';
import type { Difference, EditionEntry, GroundPicture, Questions } from './protocol.ts';

export class HistoryDesk {
  private readonly history: History;
  private readonly rules: Readonly<Record<string, EdgeRule>>;
  private composite: Composite | undefined;

  constructor(bytes: Uint8Array, rules: Readonly<Record<string, EdgeRule>>) {
    this.history = decodeHistory(bytes);
    this.rules = rules;
  }

  get editions(): readonly EditionEntry[] {
    return this.history.editions.map(({ id, published }) => ({ id, published }));
  }

  /** Overlays all editions, which takes a while; until then ground is shown as imported. */
  overlay(): { faces: number } {
    this.composite = buildComposite(this.history);
    return { faces: this.composite.faceCount - 1 };
  }

  ground(edition: number): GroundPicture {
    const { composite } = this;
    const pieces = composite ? settledPieces(composite, edition) : this.imported(edition);
    const mesh = groundMesh(pieces, { statuses: this.history.header.statuses, rules: this.rules });
    return {
      edition,
      mesh,
      present: [...new Set(pieces.map(({ status }) => status))],
      areaKm2: composite ? areasAt(composite, edition) : null,
      areaKm2Before: composite && edition > 0 ? areasAt(composite, edition - 1) : null,
    };
  }

  series(): ChangeSeries {
    return changeSeries(this.overlaid());
  }

  difference(question: Questions['difference']['ask']): Difference {
    return difference(this.overlaid(), { ...question, rules: this.rules });
  }

  private overlaid(): Composite {
    if (!this.composite) throw new Error('The editions have not been overlaid yet.');
    return this.composite;
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

function settledPieces(composite: Composite, edition: number): GroundPiece[] {
  return settledAt(composite, edition).flatMap(({ status, polygons }) => polygons.map((rings) => ({ status, rings })));
}

/** 0 = topmost group. */
function depth(overlap: OverlapOrder, status: string): number {
  const group = overlap.findIndex((members) => members.includes(status));
  return group < 0 ? overlap.length : group;
}
