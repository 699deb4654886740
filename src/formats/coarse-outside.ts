// A base map for one part of the world: as fine as it is there, and elsewhere no more than land where land is.

import type { Topology, TopologyObject } from './topology.ts';

/** west, south, east, north in degrees. */
export type Box = readonly [west: number, south: number, east: number, north: number];

/** The offline base map around a theatre: coasts and borders, lakes and rivers, true to scale within the box. */
export interface Surroundings {
  readonly box: Box;
  readonly world: Topology;
  readonly water: Topology;
}

/** A theatre's extent and as much again on all sides: what a screen of any shape shows of it at first. */
export function around([west, south, east, north]: Box): Box {
  const reach = Math.max(east - west, north - south);
  return [
    Math.max(-180, west - reach),
    Math.max(-90, south - reach),
    Math.min(180, east + reach),
    Math.min(90, north + reach),
  ];
}

/** How far from each other points may be outside, in degrees: as far as a continent still has its shape. */
const COARSE_DEGREES = 1.5;
/** A ring of fewer points has no inside. */
const LEAST_POINTS = 4;

/** The same topology with most points outside of a box left out, and with them whatever came to nothing. */
export function coarseOutside(topology: Topology, box: Box): Topology {
  const arcs = topology.arcs.map((arc) => thinned(arc, topology.transform, box));
  const objects = Object.entries(topology.objects).map(([name, object]) => [name, withoutSpecks(object, arcs)]);
  return withoutUnused({ ...topology, arcs, objects: Object.fromEntries(objects) });
}

type Arc = Topology['arcs'][number];

/** An arc's ends stay, so that it still meets its neighbours. */
function thinned(arc: Arc, { scale, translate }: Topology['transform'], [west, south, east, north]: Box): Arc {
  const kept: number[][] = [];
  let [x, y] = [0, 0];
  let [keptX, keptY] = [0, 0];
  arc.forEach(([dx, dy], k) => {
    x += dx!;
    y += dy!;
    const [lon, lat] = [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    const isInside = lon >= west && lon <= east && lat >= south && lat <= north;
    const isFar = Math.abs(x - keptX) * scale[0] > COARSE_DEGREES || Math.abs(y - keptY) * scale[1] > COARSE_DEGREES;
    if (k > 0 && k < arc.length - 1 && !isInside && !isFar) return;
    kept.push([x - keptX, y - keptY]);
    [keptX, keptY] = [x, y];
  });
  return kept;
}

function withoutSpecks(object: TopologyObject, arcs: readonly Arc[]): TopologyObject {
  if (object.type === 'MultiLineString') return object;
  const pointsOf = (ring: readonly number[]): number =>
    ring.reduce((sum, index) => sum + arcs[index < 0 ? ~index : index]!.length - 1, 1);
  const polygons = object.arcs.flatMap(([outer, ...holes]) =>
    outer && pointsOf(outer) >= LEAST_POINTS
      ? [[outer, ...holes.filter((hole) => pointsOf(hole) >= LEAST_POINTS)]]
      : [],
  );
  return { type: 'MultiPolygon', arcs: polygons };
}

/** Arcs that no object has any more are no part of it. */
function withoutUnused(topology: Topology): Topology {
  const renamed = new Map<number, number>();
  const arcs: Arc[] = [];
  const rename = (index: number): number => {
    const arc = index < 0 ? ~index : index;
    if (!renamed.has(arc)) renamed.set(arc, arcs.push(topology.arcs[arc]!) - 1);
    const now = renamed.get(arc)!;
    return index < 0 ? ~now : now;
  };
  const objects = Object.entries(topology.objects).map(([name, object]): [string, TopologyObject] => [
    name,
    object.type === 'MultiLineString'
      ? { type: object.type, arcs: object.arcs.map((line) => line.map(rename)) }
      : { type: object.type, arcs: object.arcs.map((polygon) => polygon.map((ring) => ring.map(rename))) },
  ]);
  return { ...topology, arcs, objects: Object.fromEntries(objects) };
}
