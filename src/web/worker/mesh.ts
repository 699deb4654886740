// What the graphics card draws of some ground: triangles and edges.

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
  /** Later triangles are drawn over earlier ones. */
  readonly triangles: Uint32Array<ArrayBuffer>;
  /** By detail: the same lines as exact as they can be seen at its zooms. */
  readonly lines: readonly LineSet[];
}

/** A pixel of a map whose world is 512 wide at zoom 0, in parts of the world. */
const pixelAt = (zoom: number): number => 1 / (512 * 2 ** zoom);

/** Details of lines, the finest first: from which zoom on each is drawn, and how far off its lines may be. */
export const DETAILS = [
  { fromZoom: 8.5, tolerance: pixelAt(15) / 6 },
  { fromZoom: 6.5, tolerance: pixelAt(8.5) / 2 },
  { fromZoom: 5.5, tolerance: pixelAt(6.5) / 2 },
  { fromZoom: 0, tolerance: pixelAt(5.5) / 2 },
] as const;

export interface LineSet {
  /** x0, y0, x1, y1 of each edge; strong ones come last, over the hair lines. */
  readonly edges: Float32Array<ArrayBuffer>;
  /** By edge: EDGE_KINDS × status + its kind. */
  readonly edgeStyle: Uint8Array<ArrayBuffer>;
  /** The first edge that is a piece of the front. */
  readonly fronts: number;
}

/** A hair line; the edge of a party's plain ground against what is not its own; the front, where two parties' ground meets. */
export const HAIR = 0;
export const BAND = 1;
export const FRONT = 2;
export const EDGE_KINDS = 3;

/** What a mesh needs to know of a status. */
export interface EdgeRule {
  readonly party: string | null;
  /** False for commentary and the like, which is as good as blank to a reader. */
  readonly isDrawn: boolean;
  /** Drawn as held now, without a qualification: such ground is edged by a strong line. */
  readonly isPlain: boolean;
}

/** All buffers of a mesh, to be handed over instead of copied. */
export function meshBuffers(mesh: GroundMesh): ArrayBuffer[] {
  const lines = mesh.lines.flatMap(({ edges, edgeStyle }) => [edges, edgeStyle]);
  return [mesh.positions, mesh.vertexStatus, mesh.triangles, ...lines].map(({ buffer }) => buffer);
}

/** Triangles of one status, positions less the mesh's origin; they may be part of many meshes. */
export interface Patch {
  readonly status: number;
  readonly positions: Float32Array;
  readonly triangles: Uint32Array;
}

/** Puts patches together, the later over the earlier. */
export function joinPatches(patches: readonly Patch[]): Pick<GroundMesh, 'positions' | 'vertexStatus' | 'triangles'> {
  const sum = (length: (patch: Patch) => number): number => patches.reduce((total, patch) => total + length(patch), 0);
  const positions = new Float32Array(sum((patch) => patch.positions.length));
  const vertexStatus = new Uint8Array(positions.length / 2);
  const triangles = new Uint32Array(sum((patch) => patch.triangles.length));
  let vertex = 0;
  let index = 0;
  for (const patch of patches) {
    positions.set(patch.positions, 2 * vertex);
    vertexStatus.fill(patch.status, vertex, vertex + patch.positions.length / 2);
    for (const corner of patch.triangles) triangles[index++] = vertex + corner;
    vertex += patch.positions.length / 2;
  }
  return { positions, vertexStatus, triangles };
}
