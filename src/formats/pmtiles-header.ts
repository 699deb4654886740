// The header of a PMTiles archive, https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md: what kind of tiles there are, and where.

export const PMTILES_HEADER_BYTES = 127;

export interface PmtilesHeader {
  readonly tiles: 'vector' | 'raster';
  /** `png`, `jpeg`, `webp`, `avif`, `mvt`, `mlt` */
  readonly format: string;
  readonly minZoom: number;
  readonly maxZoom: number;
  /** west, south, east, north in degrees. */
  readonly bounds: readonly [number, number, number, number];
}

/** What the file's first bytes say, or in words why a page cannot show it. */
export function pmtilesHeader(bytes: Uint8Array): PmtilesHeader | string {
  const magic = String.fromCharCode(...bytes.subarray(0, 7));
  if (magic !== 'PMTiles') return 'it is no PMTiles file';
  if (bytes[7] !== 3) return `it is PMTiles of version ${bytes[7]}, and version 3 is read`;
  if (bytes.length < PMTILES_HEADER_BYTES) return 'it ends within its header';
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const format = FORMATS[view.getUint8(99)];
  if (format === undefined) return `its tiles are of the unknown type ${view.getUint8(99)}`;
  // "0x03 brotli, 0x04 zstd": browsers unpack neither by themselves.
  const compressions = [view.getUint8(97), view.getUint8(98)];
  if (compressions.some((code) => code > 2)) return 'it is compressed with brotli or zstd: repack it with gzip';
  const degrees = (at: number) => view.getInt32(at, true) / 1e7;
  return {
    tiles: format === 'mvt' || format === 'mlt' ? 'vector' : 'raster',
    format,
    minZoom: view.getUint8(100),
    maxZoom: view.getUint8(101),
    bounds: [degrees(102), degrees(106), degrees(110), degrees(114)],
  };
}

/** By the number of the tile type. */
const FORMATS: readonly (string | undefined)[] = [undefined, 'mvt', 'png', 'jpeg', 'webp', 'avif', 'mlt'];
