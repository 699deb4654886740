// Answers questions on one history: what a worker does, without the worker.

import { areasAt, type ChangeSeries, changeSeries } from '../../engine/answers.ts';
import { buildComposite, type Composite } from '../../engine/composite.ts';
import { areaInFrameKm2 } from '../../engine/frame-area.ts';
import { front, frontLengthKm } from '../../engine/front.ts';
import { type FrontLengths, frontLengths } from '../../engine/front-lengths.ts';
import type { FrontRules } from '../../engine/front-sides.ts';
import { decodeHistory, groundAt, type History } from '../../engine/history-file.ts';
import { type NearestGround, nearestOther } from '../../engine/nearest-other.ts';
import { settledAt } from '../../engine/outline.ts';
import { pointHistory } from '../../engine/point-history.ts';
import type { StatusRun } from '../../engine/settle.ts';
import type { OverlapOrder } from '../../model/ground.ts';
import { changeReport, difference } from './difference.ts';
import { type BlankConvention, frontRules } from './front-convention.ts';
import { type EdgeRule, type GroundPiece, groundMesh } from './mesh.ts';
import type { ChangeReport, Difference, EditionEntry, FrontPicture, GroundPicture, Questions } from './protocol.ts';

export class HistoryDesk {
  private readonly history: History;
  private readonly rules: Readonly<Record<string, EdgeRule>>;
  private composite: Composite | undefined;
  private frontRules: FrontRules | undefined;

  constructor(bytes: Uint8Array, rules: Readonly<Record<string, EdgeRule>>) {
    this.history = decodeHistory(bytes);
    this.rules = rules;
  }

  get editions(): readonly EditionEntry[] {
    return this.history.editions.map(({ id, published }) => ({ id, published }));
  }

  /** Overlays all editions, which takes a while; until then ground is shown as imported. */
  overlay(convention: BlankConvention): { faces: number } {
    this.composite = buildComposite(this.history);
    this.frontRules = frontRules(this.rules, convention);
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

  changed(question: Questions['changed']['ask']): ChangeReport {
    return changeReport(this.overlaid(), question);
  }

  areaInFrame({ edition, frame }: Questions['areaInFrame']['ask']): Record<string, number> {
    const areas = settledAt(this.overlaid(), edition).map(
      ({ status, polygons }) => [status, areaInFrameKm2(polygons, frame)] as const,
    );
    return Object.fromEntries(areas);
  }

  front(edition: number): FrontPicture {
    const lines = front(this.overlaid(), edition, this.rulesOfFront());
    return { edition, lines, lengths: frontLengthKm(lines) };
  }

  frontLengths(): FrontLengths {
    return frontLengths(this.overlaid(), this.rulesOfFront());
  }

  nearestOther({ edition, x, y }: Questions['nearestOther']['ask']): NearestGround | null {
    return nearestOther(this.overlaid(), edition, x, y);
  }

  private overlaid(): Composite {
    return this.composite ?? notOverlaid();
  }

  private rulesOfFront(): FrontRules {
    return this.frontRules ?? notOverlaid();
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

function notOverlaid(): never {
  throw new Error('The editions have not been overlaid yet.');
}

function settledPieces(composite: Composite, edition: number): GroundPiece[] {
  return settledAt(composite, edition).flatMap(({ status, polygons }) => polygons.map((rings) => ({ status, rings })));
}

/** 0 = topmost group. */
function depth(overlap: OverlapOrder, status: string): number {
  const group = overlap.findIndex((members) => members.includes(status));
  return group < 0 ? overlap.length : group;
}
