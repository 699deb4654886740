// Answers questions on one history: what a worker does, without the worker.

import { type ChangeSeries, changeSeries, statusesAt } from '../../engine/answers.ts';
import { type AreaSeries, areaSeries, areasIn } from '../../engine/area-series.ts';
import { buildComposite, type Composite } from '../../engine/composite.ts';
import { type History, standingAt } from '../../engine/history.ts';
import { decodeHistory } from '../../engine/history-file.ts';
import { pointHistory } from '../../engine/point-history.ts';
import type { StatusRun } from '../../engine/settle.ts';
import { parseRegions } from '../../reading/regions.ts';
import { difference, freshMesh } from './difference.ts';
import { importedLines, type Lines, projected, settledLines } from './edges.ts';
import { heat } from './heat.ts';
import { type EdgeRule, joinPatches } from './mesh.ts';
import { ImportedPatches, middleOf } from './patches.ts';
import type { Difference, EditionEntry, GroundPicture, HeatPicture, Questions } from './protocol.ts';

export class HistoryDesk {
  private readonly history: History;
  private readonly rules: Readonly<Record<string, EdgeRule>>;
  private readonly patches: ImportedPatches;
  private overlay: { readonly composite: Composite; readonly areas: AreaSeries } | undefined;
  /** Of the history's vertices, made when first needed. */
  private vertices: Float32Array | undefined;

  constructor(bytes: Uint8Array, rules: Readonly<Record<string, EdgeRule>>) {
    this.history = decodeHistory(bytes);
    this.rules = rules;
    this.patches = new ImportedPatches(this.history, middleOf(this.history));
  }

  get editions(): readonly EditionEntry[] {
    return this.history.editions.map(({ id, published }) => ({ id, published }));
  }

  /** Overlays all editions, which takes a while; until then there are no figures. */
  overlayWith({ regions }: Questions['overlay']['ask']): { faces: number } {
    const shapes = regions === null ? [] : parseRegions(regions, 'api/regions').regions;
    const composite = buildComposite(this.history, { regions: shapes });
    this.overlay = { composite, areas: areaSeries(composite) };
    return { faces: composite.faceCount - 1 };
  }

  ground(edition: number): GroundPicture {
    const { history, overlay, patches } = this;
    const { statuses } = history.header;
    const standing = standingAt(history, edition);
    const stacked = standing ? patches.of(standing) : [];
    const fills = joinPatches(stacked);
    return {
      edition,
      mesh: { origin: patches.origin, statuses, ...fills, ...this.lines(edition) },
      present: statuses.filter((_, status) => stacked.some((patch) => patch.status === status)),
      areaKm2: overlay ? areasIn(overlay.areas, edition) : null,
      areaKm2Before: overlay && edition > 0 ? areasIn(overlay.areas, edition - 1) : null,
    };
  }

  /** What came to a party or left it between two editions. */
  fresh({ from, to }: Questions['fresh']['ask']): Questions['fresh']['answer'] {
    const { rules } = this;
    return { from, to, mesh: freshMesh(this.composite, { from, to, rules, origin: this.patches.origin }) };
  }

  figures(): { changes: ChangeSeries; areas: AreaSeries } {
    return { changes: changeSeries(this.composite), areas: this.overlay!.areas };
  }

  heat({ measure, from, to, party, days }: Questions['heat']['ask']): HeatPicture {
    const { composite, rules } = this;
    return heat({ composite, rules, origin: this.patches.origin }, { measure, from, to, party, days });
  }

  difference(question: Questions['difference']['ask']): Difference {
    return difference(this.composite, { ...question, rules: this.rules, origin: this.patches.origin });
  }

  spot(x: number, y: number): readonly StatusRun[] {
    return pointHistory(this.history, x, y);
  }

  private get composite(): Composite {
    if (!this.overlay) throw new Error('The editions have not been overlaid yet.');
    return this.overlay.composite;
  }

  private lines(edition: number): Lines {
    const { history, overlay } = this;
    const { origin } = this.patches;
    const rules = history.header.statuses.map((status) => this.rules[status] ?? null);
    if (overlay) return settledLines(overlay.composite, statusesAt(overlay.composite, edition), { rules, origin });
    const standing = standingAt(history, edition);
    this.vertices ??= projected(history.x.view(), history.y.view(), origin);
    if (!standing) return { edges: new Float32Array(0), edgeStyle: new Uint8Array(0) };
    const status = [...standing.polygons].map((polygon) => history.polygonStatus.values[polygon]!);
    return importedLines(standing, { status, positions: this.vertices, rules });
  }
}
