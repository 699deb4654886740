// The peer for overlays: geos-wasm, fed by WKB, with its memory looked after.

import initGeosJs from 'geos-wasm';

type Geos = Awaited<ReturnType<typeof initGeosJs>>;
/** An address in GEOS's memory. */
export type Geometry = number;

export class GeosPeer {
  readonly geos: Geos;
  private constructor(geos: Geos) {
    this.geos = geos;
  }

  static async start(): Promise<GeosPeer> {
    return new GeosPeer(await initGeosJs());
  }

  /** A MultiLineString of two-point lines, from ends on the grid. */
  segments(ends: ArrayLike<number>): Geometry {
    const count = ends.length / 4;
    const view = new DataView(new ArrayBuffer(9 + count * 41));
    view.setUint8(0, 1);
    view.setUint32(1, 5, true);
    view.setUint32(5, count, true);
    for (let k = 0, at = 9; k < count; k++, at += 41) {
      view.setUint8(at, 1);
      view.setUint32(at + 1, 2, true);
      view.setUint32(at + 5, 2, true);
      for (let i = 0; i < 4; i++) view.setFloat64(at + 9 + 8 * i, ends[4 * k + i]! / 1e7, true);
    }
    return this.read(view);
  }

  /** A polygon of rings on the grid. */
  polygon(rings: readonly ArrayLike<number>[]): Geometry {
    const size = rings.reduce((sum, ring) => sum + 4 + 8 * (ring.length + 2), 9);
    const view = new DataView(new ArrayBuffer(size));
    view.setUint8(0, 1);
    view.setUint32(1, 3, true);
    view.setUint32(5, rings.length, true);
    let at = 9;
    for (const ring of rings) {
      view.setUint32(at, ring.length / 2 + 1, true);
      at += 4;
      for (let i = 0; i < ring.length + 2; i++, at += 8) view.setFloat64(at, ring[i % ring.length]! / 1e7, true);
    }
    return this.read(view);
  }

  unaryUnion(geometry: Geometry): Geometry {
    return this.geos.GEOSUnaryUnion(geometry);
  }

  unaryUnionOnGrid(geometry: Geometry, gridSize: number): Geometry {
    return this.geos.GEOSUnaryUnionPrec(geometry, gridSize);
  }

  polygonize(lines: Geometry): Geometry {
    const { Module } = this.geos;
    const list = Module._malloc(4);
    Module.HEAPU32[list / 4] = lines;
    const faces = this.geos.GEOSPolygonize(list, 1);
    Module._free(list);
    return faces;
  }

  count(geometry: Geometry): number {
    return this.geos.GEOSGetNumGeometries(geometry);
  }

  part(geometry: Geometry, index: number): Geometry {
    return this.geos.GEOSGetGeometryN(geometry, index);
  }

  /** [lon, lat] of a point inside a face. */
  insidePoint(face: Geometry): [number, number] {
    const { Module } = this.geos;
    const point = this.geos.GEOSPointOnSurface(face);
    const at = Module._malloc(8);
    this.geos.GEOSGeomGetX(point, at);
    const x = Module.HEAPF64[at / 8]!;
    this.geos.GEOSGeomGetY(point, at);
    const y = Module.HEAPF64[at / 8]!;
    Module._free(at);
    this.geos.GEOSGeom_destroy(point);
    return [x, y];
  }

  prepare(geometry: Geometry): number {
    return this.geos.GEOSPrepare(geometry);
  }

  contains(prepared: number, x: number, y: number): boolean {
    return this.geos.GEOSPreparedContainsXY(prepared, x, y) === 1;
  }

  destroy(geometry: Geometry): void {
    this.geos.GEOSGeom_destroy(geometry);
  }

  private read(view: DataView): Geometry {
    const { geos } = this;
    const reader = geos.GEOSWKBReader_create();
    const at = geos.Module._malloc(view.byteLength);
    geos.Module.HEAPU8.set(new Uint8Array(view.buffer), at);
    const geometry = geos.GEOSWKBReader_read(reader, at, view.byteLength);
    geos.Module._free(at);
    geos.GEOSWKBReader_destroy(reader);
    return geometry;
  }
}
