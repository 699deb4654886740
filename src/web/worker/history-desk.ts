// Answers questions on one history: what a worker does, without the worker.

import { type ChangeSeries, changeSeries, statusesAt } from '../../engine/answers.ts';
import { type AreaSeries, areaSeries, areasIn } from '../../engine/area-series.ts';
import { buildComposite, type Composite } from '../../engine/composite.ts';
import { areaInFrameKm2 } from '../../engine/frame-area.ts';
import { front, frontLengthKm } from '../../engine/front.ts';
import { type FrontLengths, frontLengthsInPieces } from '../../engine/front-lengths.ts';
import { type FrontRules, frontSides } from '../../engine/front-sides.ts';
import { type History, standingAt } from '../../engine/history.ts';
import { decodeHistory } from '../../engine/history-file.ts';
import { type NearestGround, nearestOther } from '../../engine/nearest-other.ts';
import { settledAt } from '../../engine/outline.ts';
import { pointHistory } from '../../engine/point-history.ts';
import type { StatusRun } from '../../engine/settle.ts';
import type { Work } from '../../engine/work.ts';
import { sideLookId } from '../../model/side-look.ts';
import { parseRegions } from '../../reading/gazetteer/regions.ts';
import { changeReport } from './change-report.ts';
import { difference, differenceGround, type EditionPair, freshGround } from './difference.ts';
import { importedLines, projected, type Rules, settledLines } from './edges.ts';
import { type EdgeRules, type Era, eraAt, erasOf, type PartySides } from './eras.ts';
import { type FaceMap, mapFaces } from './face-map.ts';
import { frontRules } from './front-convention.ts';
import { heatGround } from './heat.ts';
import { DETAILS, joinPatches, type LineSet } from './mesh.ts';
import { labelledOutlines, outlineMesh } from './outline-mesh.ts';
import { ImportedPatches, middleOf } from './patches.ts';
import type {
  ChangeReport,
  Difference,
  EditionEntry,
  FrontPicture,
  GroundFigures,
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
  readonly frontRules: ReadonlyMap<Era, FrontRules>;
}

export class HistoryDesk {
  private readonly history: History;
  /** By status: its own party, whomever that fights for. */
  private readonly rules: EdgeRules;
  private readonly eras: readonly Era[];
  private readonly patches: ImportedPatches;
  private overlay: Overlaid | undefined;
  /** True once the front was asked for: what it takes is made then, for seconds. */
  private hasFront = false;
  /** Of the history's vertices, made when first needed. */
  private vertices: Float32Array | undefined;
  /** Of the newest face map. */
  private tinted: { readonly map: number; readonly era: Era; readonly faces: FaceMap } | undefined;

  constructor(bytes: Uint8Array, rules: EdgeRules, sides: PartySides) {
    this.history = decodeHistory(bytes);
    this.rules = rules;
    this.eras = erasOf(this.history.editions, rules, sides);
    this.patches = new ImportedPatches(this.history, middleOf(this.history));
  }

  get editions(): readonly EditionEntry[] {
    return this.history.editions.map(({ id, published }) => ({ id, published }));
  }

  /** Overlays all editions, which takes a while; until then there are no figures. */
  overlayWith({ regions, ...convention }: Questions['overlay']['ask']): { faces: number } {
    const shapes = regions === null ? [] : parseRegions(regions, 'api/regions').regions;
    const composite = buildComposite(this.history, { regions: shapes });
    this.overlay = { composite, areas: areaSeries(composite), frontRules: frontRules(this.eras, convention) };
    return { faces: composite.faceCount - 1 };
  }

  ground(edition: number): GroundPicture {
    const { history, patches } = this;
    const standing = standingAt(history, edition);
    const fills = joinPatches(standing ? patches.of(standing) : []);
    return {
      ...this.figuresIn(edition),
      mesh: { origin: patches.origin, statuses: this.looksIn(edition), ...fills, lines: this.lines(edition) },
      hasFront: this.hasFront,
    };
  }

  /** In pieces, as `frontLengths`. */
  *faceMap({ map, edition, view, widths }: Questions['faceMap']['ask']): Work<boolean> {
    if (!this.hasFront) return false;
    const era = eraAt(this.eras, edition);
    const sides = frontSides(this.composite, this.frontRulesIn(edition));
    const faces = yield* mapFaces({ composite: this.composite, sides, rules: this.rulesIn(era), widths }, view);
    this.tinted = faces ? { map, era, faces } : undefined;
    // The first tints of a program take ten times as long as later ones: nobody waits for these.
    for (let turn = 0; faces && turn < WARMING; turn++) {
      faces.tint(turn % 2 === 0 ? 0 : edition, turn % 2 === 0 ? edition : 0, null);
      yield;
    }
    return faces !== null;
  }

  tint({ map, edition, before, marked }: Questions['tint']['ask']): Questions['tint']['answer'] {
    const { tinted } = this;
    // Where a party changed sides, lines stand elsewhere.
    if (tinted?.map !== map || eraAt(this.eras, edition) !== tinted.era) return null;
    const { view } = tinted.faces;
    const statuses = this.looksIn(edition);
    return { ...this.figuresIn(edition), ...tinted.faces.tint(edition, before, marked), view, before, statuses };
  }

  /** What came to a party or left it between two editions. */
  fresh({ from, to }: Questions['fresh']['ask']): Questions['fresh']['answer'] {
    const ground = freshGround(this.composite, this.pair({ from, to }));
    return { from, to, mesh: outlineMesh(ground, this.patches.origin) };
  }

  figures(): { changes: ChangeSeries; areas: AreaSeries } {
    return { changes: changeSeries(this.composite), areas: this.overlay!.areas };
  }

  heat({ measure, from, to, party, days }: HeatQuery): HeatPicture {
    const { composite, eras } = this;
    const query = { measure, from, to, party, days };
    const ground = heatGround({ composite, eras }, query);
    return { ...query, mesh: outlineMesh(ground, this.patches.origin), classKm2: ground.classKm2 };
  }

  outlines(of: PicturedGround): readonly GroundOutline[] {
    const { composite, eras } = this;
    switch (of.kind) {
      case 'edition':
        return settledAt(composite, of.edition).map(({ status, polygons }) => ({
          id: this.lookIn(of.edition, status),
          rings: polygons.flat(),
        }));
      case 'difference':
        return labelledOutlines(differenceGround(composite, this.pair(of)));
      case 'fresh':
        return labelledOutlines(freshGround(composite, this.pair(of)));
      case 'heat':
        return labelledOutlines(heatGround({ composite, eras }, of));
    }
  }

  difference(question: Questions['difference']['ask']): Difference {
    return difference(this.composite, { ...question, ...this.pair(question), origin: this.patches.origin });
  }

  changed(question: Questions['changed']['ask']): ChangeReport {
    return changeReport(this.composite, { ...question, ...this.pair(question) });
  }

  areaInFrame({ edition, frame }: Questions['areaInFrame']['ask']): Record<string, number> {
    const areas = settledAt(this.composite, edition).map(
      ({ status, polygons }) => [status, areaInFrameKm2(polygons, frame)] as const,
    );
    return Object.fromEntries(areas);
  }

  front(edition: number): FrontPicture {
    this.hasFront = true;
    const lines = front(this.composite, edition, this.frontRulesIn(edition));
    return { edition, lines, lengths: frontLengthKm(lines) };
  }

  /** Takes seconds in all: what it pauses for can be answered in between. */
  *frontLengths(): Work<FrontLengths> {
    const { composite, eras } = this;
    const meetsKm = new Float64Array(this.history.editions.length);
    const bandKm = meetsKm.slice();
    for (const [k, { from }] of eras.entries()) {
      const until = eras[k + 1]?.from;
      const lengths = yield* frontLengthsInPieces(composite, this.frontRulesIn(from));
      meetsKm.set(lengths.meetsKm.subarray(from, until), from);
      bandKm.set(lengths.bandKm.subarray(from, until), from);
    }
    this.hasFront = true;
    return { meetsKm, bandKm };
  }

  nearestOther({ edition, x, y }: Questions['nearestOther']['ask']): NearestGround | null {
    return nearestOther(this.composite, edition, x, y);
  }

  spot(x: number, y: number): readonly StatusRun[] {
    return pointHistory(this.history, x, y);
  }

  private figuresIn(edition: number): GroundFigures {
    const { history, overlay } = this;
    const standing = standingAt(history, edition);
    const standingStatuses = new Set(
      standing && Array.from(standing.polygons, (k) => history.polygonStatus.values[k]!),
    );
    return {
      edition,
      present: history.header.statuses.filter((_, status) => standingStatuses.has(status)),
      areaKm2: overlay ? areasIn(overlay.areas, edition) : null,
      areaKm2Before: overlay && edition > 0 ? areasIn(overlay.areas, edition - 1) : null,
    };
  }

  private get composite(): Composite {
    if (!this.overlay) throw new Error('The editions have not been overlaid yet.');
    return this.overlay.composite;
  }

  private frontRulesIn(edition: number): FrontRules {
    return this.overlay!.frontRules.get(eraAt(this.eras, edition))!;
  }

  private pair({ from, to }: Pick<EditionPair, 'from' | 'to'>): EditionPair {
    return { from, to, before: eraAt(this.eras, from).rules, after: eraAt(this.eras, to).rules };
  }

  /** How a status looks in an edition: by the side that its holder fights for then. */
  private lookIn(edition: number, status: string): string {
    const party = this.rules[status]?.party ?? null;
    const side = eraAt(this.eras, edition).rules[status]?.party ?? null;
    return party === side || side === null ? status : sideLookId(status, side);
  }

  private looksIn(edition: number): readonly string[] {
    return this.history.header.statuses.map((status) => this.lookIn(edition, status));
  }

  private rulesIn(era: Era): Rules {
    return this.history.header.statuses.map((status) => era.rules[status] ?? null);
  }

  private lines(edition: number): readonly LineSet[] {
    const { history, overlay } = this;
    const { origin } = this.patches;
    const rules = this.rulesIn(eraAt(this.eras, edition));
    if (overlay) {
      const { composite } = overlay;
      const sides = this.hasFront ? frontSides(composite, this.frontRulesIn(edition)) : undefined;
      return settledLines(composite, statusesAt(composite, edition), { rules, origin, sides });
    }
    const standing = standingAt(history, edition);
    this.vertices ??= projected(history.x.view(), history.y.view(), origin);
    if (!standing) return DETAILS.map(() => NO_LINES);
    const status = [...standing.polygons].map((polygon) => history.polygonStatus.values[polygon]!);
    return importedLines(standing, { status, positions: this.vertices, rules });
  }
}

/** Tints that are made in advance. */
const WARMING = 12;

const NO_LINES = { edges: new Float32Array(0), edgeStyle: new Uint8Array(0), fronts: 0 };
