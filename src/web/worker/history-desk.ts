// Answers questions on one history: what a worker does, without the worker.

import { type ChangeSeries, changeSeries, statusesAt } from '../../engine/answers.ts';
import { type AreaSeries, areaSeries, areasIn } from '../../engine/area-series.ts';
import { buildComposite, type Composite } from '../../engine/composite.ts';
import { areaInFrameKm2 } from '../../engine/frame-area.ts';
import { front, frontLengthKm } from '../../engine/front.ts';
import { type FrontLengths, frontLengths } from '../../engine/front-lengths.ts';
import { type FrontRules, type FrontSides, frontSides } from '../../engine/front-sides.ts';
import { type History, standingAt } from '../../engine/history.ts';
import { decodeHistory } from '../../engine/history-file.ts';
import { type NearestGround, nearestOther } from '../../engine/nearest-other.ts';
import { settledAt } from '../../engine/outline.ts';
import { pointHistory } from '../../engine/point-history.ts';
import type { StatusRun } from '../../engine/settle.ts';
import { parseRegions } from '../../reading/regions.ts';
import { changeReport } from './change-report.ts';
import { difference, differenceGround, freshGround } from './difference.ts';
import { importedLines, type Lines, projected, settledLines } from './edges.ts';
import { frontRules } from './front-convention.ts';
import { heatGround } from './heat.ts';
import { type EdgeRule, joinPatches } from './mesh.ts';
import { labelledOutlines, outlineMesh } from './outline-mesh.ts';
import { ImportedPatches, middleOf } from './patches.ts';
import type {
  ChangeReport,
  Difference,
  EditionEntry,
  FrontPicture,
  GroundOutline,
  GroundPicture,
  HeatPicture,
  HeatQuery,
  PicturedGround,
  Questions,
} from './protocol.ts';

interface Overlaid {
  readonly composite: Composite;
  readonly areas: AreaSeries;
  readonly frontRules: FrontRules;
}

export class HistoryDesk {
  private readonly history: History;
  private readonly rules: Readonly<Record<string, EdgeRule>>;
  private readonly patches: ImportedPatches;
  private overlay: Overlaid | undefined;
  /** Made when the front is first asked for: it takes seconds. */
  private sides: FrontSides | undefined;
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
  overlayWith({ regions, ...convention }: Questions['overlay']['ask']): { faces: number } {
    const shapes = regions === null ? [] : parseRegions(regions, 'api/regions').regions;
    const composite = buildComposite(this.history, { regions: shapes });
    this.overlay = { composite, areas: areaSeries(composite), frontRules: frontRules(this.rules, convention) };
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
    return { from, to, mesh: outlineMesh(freshGround(this.composite, { from, to, rules }), this.patches.origin) };
  }

  figures(): { changes: ChangeSeries; areas: AreaSeries } {
    return { changes: changeSeries(this.composite), areas: this.overlay!.areas };
  }

  heat({ measure, from, to, party, days }: HeatQuery): HeatPicture {
    const { composite, rules } = this;
    const query = { measure, from, to, party, days };
    const ground = heatGround({ composite, rules }, query);
    return { ...query, mesh: outlineMesh(ground, this.patches.origin), classKm2: ground.classKm2 };
  }

  outlines(of: PicturedGround): readonly GroundOutline[] {
    const { composite, rules } = this;
    switch (of.kind) {
      case 'edition':
        return settledAt(composite, of.edition).map(({ status, polygons }) => ({ id: status, rings: polygons.flat() }));
      case 'difference':
        return labelledOutlines(differenceGround(composite, { ...of, rules }));
      case 'fresh':
        return labelledOutlines(freshGround(composite, { ...of, rules }));
      case 'heat':
        return labelledOutlines(heatGround({ composite, rules }, of));
    }
  }

  difference(question: Questions['difference']['ask']): Difference {
    return difference(this.composite, { ...question, rules: this.rules, origin: this.patches.origin });
  }

  changed(question: Questions['changed']['ask']): ChangeReport {
    return changeReport(this.composite, question);
  }

  areaInFrame({ edition, frame }: Questions['areaInFrame']['ask']): Record<string, number> {
    const areas = settledAt(this.composite, edition).map(
      ({ status, polygons }) => [status, areaInFrameKm2(polygons, frame)] as const,
    );
    return Object.fromEntries(areas);
  }

  front(edition: number): FrontPicture {
    const lines = front(this.composite, edition, this.frontRules());
    return { edition, lines, lengths: frontLengthKm(lines) };
  }

  frontLengths(): FrontLengths {
    return frontLengths(this.composite, this.frontRules());
  }

  nearestOther({ edition, x, y }: Questions['nearestOther']['ask']): NearestGround | null {
    return nearestOther(this.composite, edition, x, y);
  }

  spot(x: number, y: number): readonly StatusRun[] {
    return pointHistory(this.history, x, y);
  }

  private get composite(): Composite {
    if (!this.overlay) throw new Error('The editions have not been overlaid yet.');
    return this.overlay.composite;
  }

  /** From now on the front is drawn as such. */
  private frontRules(): FrontRules {
    const { composite } = this;
    const { frontRules } = this.overlay!;
    this.sides = frontSides(composite, frontRules);
    return frontRules;
  }

  private lines(edition: number): Lines {
    const { history, overlay } = this;
    const { origin } = this.patches;
    const rules = history.header.statuses.map((status) => this.rules[status] ?? null);
    if (overlay) {
      const statuses = statusesAt(overlay.composite, edition);
      return settledLines(overlay.composite, statuses, { rules, origin, sides: this.sides });
    }
    const standing = standingAt(history, edition);
    this.vertices ??= projected(history.x.view(), history.y.view(), origin);
    if (!standing) return { fine: NO_LINES, coarse: NO_LINES };
    const status = [...standing.polygons].map((polygon) => history.polygonStatus.values[polygon]!);
    return importedLines(standing, { status, positions: this.vertices, rules });
  }
}

const NO_LINES = { edges: new Float32Array(0), edgeStyle: new Uint8Array(0), fronts: 0 };
