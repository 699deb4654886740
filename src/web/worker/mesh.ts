// An edition's ground as triangles and edges for the graphics card.

import earcut from 'earcut';
import { type GridRing, toDegrees } from '../../model/ground.ts';

/** Polygons of one status; later pieces are drawn over earlier ones. */
export interface GroundPiece {
  readonly status: string;
  readonly rings: readonly GridRing[];
}

/** What a mesh needs to know of a status. */
export interface EdgeRule {
  readonly party: string | null;
  /** Drawn as held now, without a qualification: such ground is edged by a strong line. */
  readonly isPlain: boolean;
}

/**
 * Positions are Web Mercator (the world is 1 wide, y down), less the origin, so that 32-bit floats hold 0.05 px at
 * zoom 15. Statuses are indexes into `statuses`.
 */
export interface GroundMesh {
  readonly origin: readonly [x: number, y: number];
  readonly statuses: readonly string[];
  /** x0, y0, x1, y1, … of the vertices, and the status of each. */
  readonly positions: Float32Array<ArrayBuffer>;
  readonly vertexStatus: Uint8Array<ArrayBuffer>;
  readonly triangles: Uint32Array<ArrayBuffer>;
  /** x0, y0, x1, y1 of each edge, drawn once however many polygons share it. */
  readonly edges: Float32Array<ArrayBuffer>;
  /** By edge: 2 × status + 1 where it is strong: plain ground against anything but its own party's. */
  readonly edgeStyle: Uint8Array<ArrayBuffer>;
}

export interface MeshOptions {
  readonly statuses: readonly string[];
  readonly rules: Readonly<Record<string, EdgeRule>>;
}

export function groundMesh(pieces: readonly GroundPiece[], { statuses, rules }: MeshOptions): GroundMesh {
  const origin = middle(pieces);
  const indexByStatus = new Map(statuses.map((status, k) => [status, k]));
  const positions: number[] = [];
  const vertexStatus: number[] = [];
  const triangles: number[] = [];
  const edges = new EdgeTable(statuses, rules);
  for (const { status, rings } of pieces) {
    const first = vertexStatus.length;
    const index = indexByStatus.get(status) ?? 0;
    const flat: number[] = [];
    const holes: number[] = [];
    for (const ring of rings) {
      if (flat.length > 0) holes.push(flat.length / 2);
      for (let i = 0; i < ring.length; i += 2) {
        flat.push(mercatorX(ring[i]!) - origin[0], mercatorY(ring[i + 1]!) - origin[1]);
        vertexStatus.push(index);
      }
      edges.addRing(ring, index);
    }
    for (const vertex of earcut(flat, holes)) triangles.push(first + vertex);
    for (const value of flat) positions.push(value);
  }
  return {
    origin,
    statuses,
    positions: Float32Array.from(positions),
    vertexStatus: Uint8Array.from(vertexStatus),
    triangles: Uint32Array.from(triangles),
    ...edges.finish(origin),
  };
}

/** All buffers of a mesh, to be handed over instead of copied. */
export function meshBuffers(mesh: GroundMesh): ArrayBuffer[] {
  return [mesh.positions, mesh.vertexStatus, mesh.triangles, mesh.edges, mesh.edgeStyle].map(({ buffer }) => buffer);
}

/** Edges by their two vertices, each with the statuses on its sides. */
class EdgeTable {
  private readonly statuses: readonly string[];
  private readonly rules: Readonly<Record<string, EdgeRule>>;
  private readonly idByVertex = new Map<string, number>();
  private readonly vertices: number[] = [];
  /** By pair of vertex ids: status of the first polygon seen, and of the second, else -1. */
  private readonly sides = new Map<number, [number, number]>();

  constructor(statuses: readonly string[], rules: Readonly<Record<string, EdgeRule>>) {
    this.statuses = statuses;
    this.rules = rules;
  }

  addRing(ring: GridRing, status: number): void {
    let previous = this.idOf(ring[ring.length - 2]!, ring[ring.length - 1]!);
    for (let i = 0; i < ring.length; i += 2) {
      const next = this.idOf(ring[i]!, ring[i + 1]!);
      const key = Math.min(previous, next) * VERTEX_LIMIT + Math.max(previous, next);
      const sides = this.sides.get(key);
      if (sides) sides[1] = status;
      else this.sides.set(key, [status, -1]);
      previous = next;
    }
  }

  finish(origin: readonly [number, number]): Pick<GroundMesh, 'edges' | 'edgeStyle'> {
    const edges = new Float32Array(4 * this.sides.size);
    const edgeStyle = new Uint8Array(this.sides.size);
    let at = 0;
    for (const [key, [one, other]] of this.sides) {
      const [a, b] = [Math.floor(key / VERTEX_LIMIT), key % VERTEX_LIMIT];
      [a, b].forEach((vertex, k) => {
        edges[4 * at + 2 * k] = mercatorX(this.vertices[2 * vertex]!) - origin[0];
        edges[4 * at + 2 * k + 1] = mercatorY(this.vertices[2 * vertex + 1]!) - origin[1];
      });
      edgeStyle[at++] = this.styleOf(one, other);
    }
    return { edges, edgeStyle };
  }

  private styleOf(one: number, other: number): number {
    const [a, b] = [this.ruleOf(one), this.ruleOf(other)];
    const isStrong = (a?.isPlain || b?.isPlain) && a?.party !== b?.party;
    // A hair line takes the ink of the status that is qualified: the plain one has none.
    const status = other >= 0 && a?.isPlain ? other : one;
    return 2 * status + (isStrong ? 1 : 0);
  }

  private ruleOf(status: number): EdgeRule | undefined {
    return status < 0 ? undefined : this.rules[this.statuses[status]!];
  }

  private idOf(x: number, y: number): number {
    const key = `${x},${y}`;
    let id = this.idByVertex.get(key);
    if (id === undefined) {
      id = this.vertices.length / 2;
      this.idByVertex.set(key, id);
      this.vertices.push(x, y);
    }
    return id;
  }
}

/** Two vertex ids make one number below 2^52. */
const VERTEX_LIMIT = 2 ** 26;

/** The middle of the box around all pieces. */
function middle(pieces: readonly GroundPiece[]): [number, number] {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { rings } of pieces) {
    const shell = rings[0] ?? [];
    for (let i = 0; i < shell.length; i += 2) {
      west = Math.min(west, shell[i]!);
      east = Math.max(east, shell[i]!);
      south = Math.min(south, shell[i + 1]!);
      north = Math.max(north, shell[i + 1]!);
    }
  }
  return west > east ? [0.5, 0.5] : [mercatorX((west + east) / 2), mercatorY((south + north) / 2)];
}

function mercatorX(gridX: number): number {
  return (180 + toDegrees(gridX)) / 360;
}

/** Where Web Mercator ends, so that a pole is a finite number. */
const MAX_LATITUDE = 85.051129;

function mercatorY(gridY: number): number {
  const lat = Math.max(-MAX_LATITUDE, Math.min(MAX_LATITUDE, toDegrees(gridY)));
  return (180 - (180 / Math.PI) * Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360))) / 360;
}
