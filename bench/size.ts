// Bytes of a whole history: the history file against one TopoJSON topology of all editions, exactly quantised.

import { brotliCompressSync, constants } from 'node:zlib';
import { topology } from 'topojson-server';
import { streamSizes } from '../src/engine/history-file.ts';
import { type BenchInput, benchInput } from './input.ts';
import { bytes, printHead, printRow } from './table.ts';

const input = benchInput();
printHead('Size of the history, brotli 11');
const streams = streamSizes(input.bytes);
const packed = Object.fromEntries(Object.entries(streams).map(([name, parts]) => [name, brotli(joined(parts))]));
const timeStreams = ['times', 'ids'];
const textStreams = ['header'];
const sizeOf = (names: readonly string[]) => names.reduce((sum, name) => sum + (packed[name] ?? 0), 0);
const whole = brotli(input.bytes);
const polygons = whole - sizeOf([...timeStreams, ...textStreams]);
const peer = brotli(new TextEncoder().encode(JSON.stringify(topologyOf(input))));

printRow({ what: 'history file, uncompressed', ours: bytes(input.bytes.length) });
printRow({ what: 'history file, brotli 11', ours: bytes(whole) });
for (const [name, size] of Object.entries(packed))
  printRow({ what: `… stream "${name}" by itself`, ours: bytes(size) });
printRow({ what: 'times and ids', ours: bytes(sizeOf(timeStreams)) });
printRow({ what: 'texts', ours: bytes(sizeOf(textStreams)) });
printRow({
  what: 'polygons (the file less times and texts)',
  ours: bytes(polygons),
  peer: bytes(peer),
  figure: polygons / peer,
  target: '<= 0.75, stretch 0.6',
  reached: polygons / peer <= 0.75,
});

function brotli(data: Uint8Array): number {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_LGWIN]: 24,
    [constants.BROTLI_PARAM_SIZE_HINT]: data.length,
  };
  return brotliCompressSync(data, { params }).length;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(Buffer.concat(parts));
}

/** One object per edition, whole numbers with a transform: nothing is lost, and equal arcs are told once. */
function topologyOf({ archive, statuses }: BenchInput): object {
  const closed = (ring: Int32Array): number[][] => {
    const positions: number[][] = [];
    for (let i = 0; i < ring.length + 2; i += 2) positions.push([ring[i % ring.length]!, ring[(i + 1) % ring.length]!]);
    return positions;
  };
  const geometries = archive.polygons.map(({ status, rings }) => ({
    type: 'Polygon' as const,
    coordinates: rings.map(closed),
    properties: { s: statuses.indexOf(status) },
  }));
  const objects = Object.fromEntries(
    archive.editions.map(({ id, polygons }) => [
      id,
      {
        type: 'FeatureCollection' as const,
        features: polygons.map((index) => {
          const { properties, ...geometry } = geometries[index]!;
          return { type: 'Feature' as const, properties, geometry: { ...geometry } };
        }),
      },
    ]),
  );
  const result = topology(objects) as unknown as { arcs: number[][][]; transform?: object };
  // Positions are whole numbers already: deltas and a transform make it the quantised form of the specification.
  for (const arc of result.arcs) {
    for (let k = arc.length - 1; k > 0; k--) arc[k] = [arc[k]![0]! - arc[k - 1]![0]!, arc[k]![1]! - arc[k - 1]![1]!];
  }
  return { ...result, transform: { scale: [1e-7, 1e-7], translate: [0, 0] } };
}
