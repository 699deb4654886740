// Reads the committed base map, which is TopoJSON: arcs as steps on a grid, lines and polygons as lists of arcs.

export interface Topology {
  readonly transform: { readonly scale: readonly [number, number]; readonly translate: readonly [number, number] };
  /** Each arc: its first point, then steps. */
  readonly arcs: readonly (readonly (readonly number[])[])[];
  readonly objects: Readonly<Record<string, TopologyObject>>;
}

export type TopologyObject =
  | { readonly type: 'MultiLineString'; readonly arcs: readonly (readonly number[])[] }
  | { readonly type: 'MultiPolygon'; readonly arcs: readonly (readonly (readonly number[])[])[] };

type Position = [number, number];

export type BaseGeometry =
  | { readonly type: 'MultiLineString'; readonly coordinates: Position[][] }
  | { readonly type: 'MultiPolygon'; readonly coordinates: Position[][][] };

/** One object of a topology as GeoJSON, in degrees. */
export function geometryOf(topology: Topology, name: string): BaseGeometry {
  const object = topology.objects[name];
  if (!object) throw new RangeError(`The topology has no object "${name}".`);
  if (object.type === 'MultiLineString')
    return { type: 'MultiLineString', coordinates: object.arcs.map((line) => joinArcs(topology, line)) };
  return {
    type: 'MultiPolygon',
    coordinates: object.arcs.map((polygon) => polygon.map((ring) => joinArcs(topology, ring))),
  };
}

/** ~k is arc k backwards; each arc begins where the one before ends, and that point is taken once. */
function joinArcs(topology: Topology, indexes: readonly number[]): Position[] {
  const line: Position[] = [];
  for (const index of indexes) {
    const arc = arcPositions(topology, index < 0 ? ~index : index);
    if (index < 0) arc.reverse();
    line.push(...(line.length > 0 ? arc.slice(1) : arc));
  }
  return line;
}

function arcPositions({ arcs, transform }: Topology, index: number): Position[] {
  const { scale, translate } = transform;
  let [x, y] = [0, 0];
  return (arcs[index] ?? []).map(([dx, dy]) => {
    x += dx!;
    y += dy!;
    return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
  });
}
