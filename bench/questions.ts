// Questions of time once the history is loaded: differences, gains and losses, histories of points, against peers.

import { Clipper, FillRule, type Path64, type Paths64 } from 'clipper2-ts';
import Flatbush from 'flatbush';
import { changesBetween, changesByRegion, faceAt, faceHistory } from '../src/engine/answers.ts';
import { buildComposite } from '../src/engine/composite.ts';
import type { Archive } from '../test/oracle/archive.ts';
import { DEEPSTATE_OVERLAP } from '../test/oracle/deepstate-rule.ts';
import { randomPoints } from '../test/oracle/point-sweep.ts';
import { random } from '../test/oracle/random.ts';
import { benchInput } from './input.ts';
import { benchRegions } from './regions.ts';
import { median, milliseconds, printHead, printRow, timed } from './table.ts';

const { archive, history } = benchInput();
const groupOf = new Map(DEEPSTATE_OVERLAP.flatMap((group, rank) => group.map((status) => [status, rank] as const)));
const regions = benchRegions();
const composite = buildComposite(history, { regions });
const last = archive.editions.length - 1;
printHead(`Questions, ${regions.length} regions`);
diffs();
series();
histories();

function diffs(): void {
  const source = random(1);
  const pairs = Array.from({ length: 500 }, () => [source.below(last + 1), source.below(last + 1)] as const);
  const byStatus = pairs.map(([from, to]) => timed(() => changesBetween(composite, from, to))[1]);
  const both = pairs.map(([from, to]) => {
    const begin = performance.now();
    changesBetween(composite, from, to);
    changesByRegion(composite, from, to);
    return performance.now() - begin;
  });
  const neighbours = pairs.map(([from]) => timed(() => changesByRegion(composite, Math.max(0, from - 1), from))[1]);
  printRow({ what: 'diff of any two editions by status, median', ours: milliseconds(median(byStatus)) });
  printRow({ what: 'diff of neighbours by region, median', ours: milliseconds(median(neighbours)) });
  const ms = median(both);
  printRow({
    what: 'diff of any two by status and region, median',
    ours: milliseconds(ms),
    figure: ms,
    target: '< 1 ms',
    reached: ms < 1,
  });
  printRow({ what: '… slowest of 500', ours: milliseconds(Math.max(...both)) });
}

/** Gained and lost by the occupier, all consecutive pairs; the peer does a tenth of them, areas not counted in its time. */
function series(): void {
  const [totals, oursMs] = timed(() => {
    let gained = 0;
    let lost = 0;
    for (let edition = 1; edition <= last; edition++) {
      for (const { from, to, areaKm2 } of changesBetween(composite, edition - 1, edition)) {
        if (to === 'occupied') gained += areaKm2;
        if (from === 'occupied') lost += areaKm2;
      }
    }
    return { gained, lost };
  });
  const paths = archive.polygons.map(({ rings }) => rings.map(pathOf));
  const occupied = (edition: number): Paths64 =>
    archive.editions[edition]!.polygons.filter((index) => archive.polygons[index]!.status === 'occupied').flatMap(
      (index) => paths[index]!,
    );
  const sampled = Array.from({ length: Math.floor(last / 10) }, (_, k) => 1 + 10 * k);
  const [, peerMs] = timed(() => {
    for (const edition of sampled) {
      const [before, after] = [occupied(edition - 1), occupied(edition)];
      Clipper.difference(after, before, FillRule.NonZero);
      Clipper.difference(before, after, FillRule.NonZero);
    }
  });
  const scaled = (peerMs * last) / sampled.length;
  printRow({
    what: `gained and lost, ${last} consecutive pairs (clipper2-ts, scaled)`,
    ours: milliseconds(oursMs),
    peer: milliseconds(scaled),
    figure: scaled / oursMs,
    target: '>= 10 times faster',
    reached: scaled / oursMs >= 10,
  });
  printRow({ what: '… a pair', ours: milliseconds(oursMs / last), peer: milliseconds(peerMs / sampled.length) });
  printRow({ what: '… km² gained, lost', ours: `${totals.gained.toFixed(1)}`, peer: `${totals.lost.toFixed(1)}` });
}

/** Shells one way round and holes the other, as NonZero wants them. */
function pathOf(ring: Int32Array, index: number): Path64 {
  const path: Path64 = [];
  let doubled = 0;
  for (let i = 0; i < ring.length; i += 2) {
    const j = (i + 2) % ring.length;
    doubled += ring[i]! * ring[j + 1]! - ring[j]! * ring[i + 1]!;
    path.push({ x: ring[i]!, y: ring[i + 1]! });
  }
  return doubled > 0 === (index === 0) ? path : path.reverse();
}

function histories(): void {
  const indexes = archive.editions.map((_, edition) => indexOfEdition(archive, edition));
  const points = randomPoints(archive, { count: 2000, box: [22, 44, 41, 53], random: random(3) });
  const [runs, oursMs] = timed(() =>
    Array.from(points.x, (x, p) => faceHistory(composite, faceAt(composite, x, points.y[p]!)).length).reduce(
      (a, b) => a + b,
      0,
    ),
  );
  const [, peerMs] = timed(() => historiesByFlatbush(archive, { ...points, indexes }));
  printRow({
    what: 'histories of 2,000 points, all editions (flatbush, ray casting)',
    ours: milliseconds(oursMs),
    peer: milliseconds(peerMs),
    figure: peerMs / oursMs,
    target: '>= 3 times faster',
    reached: peerMs / oursMs >= 3,
  });
  printRow({ what: '… runs in all', ours: String(runs) });
}

/**
 * Each edition's polygons in an index of their boxes, made beforehand as the engine's composite is; then for each point
 * and edition the box search, ray casting in plain doubles, and the overlap rule.
 */
function historiesByFlatbush(
  { polygons, editions }: Archive,
  points: { x: Int32Array; y: Int32Array; indexes: readonly (Flatbush | null)[] },
): number {
  let checksum = 0;
  for (let e = 0; e < editions.length; e++) {
    const members = editions[e]!.polygons;
    const index = points.indexes[e];
    for (let p = 0; p < points.x.length; p++) {
      const [x, y] = [points.x[p]!, points.y[p]!];
      let top = -1;
      for (const place of index?.search(x, y, x, y) ?? []) {
        const polygon = polygons[members[place]!]!;
        const rank = 1000 * (9 - groupOf.get(polygon.status)!) + place;
        if (rank > top && rayCast(polygon.rings, x, y)) top = rank;
      }
      checksum += top + 1;
    }
  }
  return checksum;
}

function indexOfEdition({ polygons, editions }: Archive, edition: number): Flatbush | null {
  const members = editions[edition]!.polygons;
  if (members.length === 0) return null;
  const index = new Flatbush(members.length);
  for (const member of members) {
    let [west, south, east, north] = [2 ** 31, 2 ** 31, -(2 ** 31), -(2 ** 31)];
    const shell = polygons[member]!.rings[0]!;
    for (let i = 0; i < shell.length; i += 2) {
      west = Math.min(west, shell[i]!);
      east = Math.max(east, shell[i]!);
      south = Math.min(south, shell[i + 1]!);
      north = Math.max(north, shell[i + 1]!);
    }
    index.add(west, south, east, north);
  }
  index.finish();
  return index;
}

function rayCast(rings: readonly Int32Array[], x: number, y: number): boolean {
  let inside = false;
  for (const ring of rings) {
    for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
      const [ay, by] = [ring[i + 1]!, ring[j + 1]!];
      if (ay > y !== by > y && x < ((ring[j]! - ring[i]!) * (y - ay)) / (by - ay) + ring[i]!) inside = !inside;
    }
  }
  return inside;
}
