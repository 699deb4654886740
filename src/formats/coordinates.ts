// The `coordinates` member of a geometry, read from bytes straight to grid steps: most of a map's bytes are these.

import { GRID, toGrid } from '../model/ground.ts';
import { endOfValue, skipSpace } from './json-scan.ts';

/** Nested arrays of positions, flattened. A position at depth 3 lies in a ring (depth 2) of a polygon (depth 1). */
export interface Coordinates {
  /** How deep the positions lie: 1 for a Point, 2 for a LineString, 3 for a Polygon, 4 for a MultiPolygon; 0 = none. */
  readonly depth: number;
  /** x0, y0, x1, y1, … in units of 1e-7 as whole numbers, whatever the unit; heights are dropped. */
  readonly steps: readonly number[];
  /** Ends of the arrays that hold positions, as counts of positions. */
  readonly ringEnds: readonly number[];
  /** Ends of the arrays that hold those, as counts of rings. */
  readonly polygonEnds: readonly number[];
  /** The index after the value in the bytes. */
  readonly end: number;
  /** Why these are not coordinates, though they may be JSON; null = they are. */
  readonly problem: string | null;
}

interface Reading {
  readonly bytes: Uint8Array;
  at: number;
  depth: number;
  readonly steps: number[];
  readonly ringEnds: number[];
  readonly polygonEnds: number[];
  problem: string | null;
}

/** Reads the value at `at`. Where there is a problem the caller must still make sure that the value is JSON. */
export function readCoordinates(bytes: Uint8Array, at: number): Coordinates {
  const reading: Reading = { bytes, at, depth: 0, steps: [], ringEnds: [], polygonEnds: [], problem: null };
  if (bytes[at] === 0x5b) readArray(reading, 1);
  else reading.problem = 'the coordinates are not an array';
  const { depth, steps, ringEnds, polygonEnds, problem } = reading;
  return { depth, steps, ringEnds, polygonEnds, problem, end: problem ? endOfValue(bytes, at) : reading.at };
}

/** An array of arrays or a position; `reading.at` stands on its '['. */
function readArray(reading: Reading, depth: number): void {
  const { bytes } = reading;
  reading.at = skipSpace(bytes, reading.at + 1);
  const first = bytes[reading.at];
  if (first === 0x5b) readNested(reading, depth);
  else if (first === 0x5d) {
    // An empty array tells its level only where a position came before it.
    if (reading.depth === 0 && depth > 1) reading.problem = 'an empty array stands among the coordinates';
    else if (reading.depth === depth) reading.problem = 'a position is empty';
    reading.at++;
  } else readPosition(reading, depth);
  if (depth === reading.depth - 1) reading.ringEnds.push(reading.steps.length / 2);
  else if (depth === reading.depth - 2) reading.polygonEnds.push(reading.ringEnds.length);
}

function readNested(reading: Reading, depth: number): void {
  const { bytes } = reading;
  for (;;) {
    readArray(reading, depth + 1);
    if (reading.problem) return;
    reading.at = skipSpace(bytes, reading.at);
    const byte = bytes[reading.at++];
    if (byte === 0x5d) return;
    reading.at = skipSpace(bytes, reading.at);
    if (byte !== 0x2c || bytes[reading.at] !== 0x5b) {
      reading.problem = 'an array of arrays holds something else';
      return;
    }
  }
}

function readPosition(reading: Reading, depth: number): void {
  const { bytes, steps } = reading;
  if (reading.depth === 0) reading.depth = depth;
  else if (reading.depth !== depth) {
    reading.problem = 'positions lie at different depths';
    return;
  }
  for (let count = 0; ; ) {
    const number = readSteps(reading);
    if (reading.problem) return;
    if (count++ < 2) steps.push(number);
    reading.at = skipSpace(bytes, reading.at);
    const byte = bytes[reading.at++];
    if (byte === 0x5d) {
      if (count < 2) reading.problem = 'a position has only one number';
      return;
    }
    if (byte !== 0x2c) {
      reading.problem = 'a position holds something other than numbers';
      return;
    }
    reading.at = skipSpace(bytes, reading.at);
  }
}

const POWERS = [1e7, 1e6, 1e5, 1e4, 1e3, 1e2, 1e1, 1];

/** The number here in units of 1e-7. Up to seven decimals it is exact by construction; the rest goes through Number. */
function readSteps(reading: Reading): number {
  const { bytes } = reading;
  let at = reading.at;
  const isNegative = bytes[at] === 0x2d;
  if (isNegative) at++;
  let digits = 0;
  const whole = at;
  let byte = bytes[at]!;
  while (byte >= 0x30 && byte <= 0x39) {
    digits = digits * 10 + byte - 0x30;
    byte = bytes[++at]!;
  }
  const wholeLength = at - whole;
  let decimals = 0;
  if (byte === 0x2e) {
    const fraction = at + 1;
    byte = bytes[++at]!;
    while (byte >= 0x30 && byte <= 0x39 && at - fraction < 7) {
      digits = digits * 10 + byte - 0x30;
      byte = bytes[++at]!;
    }
    decimals = at - fraction;
    if (decimals === 0) return readOddNumber(reading);
  }
  const isPlain = byte === 0x2c || byte === 0x5d || byte <= 0x20;
  const hasLeadingZero = wholeLength > 1 && bytes[whole] === 0x30;
  if (!isPlain || wholeLength === 0 || wholeLength > 8 || hasLeadingZero) return readOddNumber(reading);
  reading.at = at;
  const steps = digits * POWERS[decimals]!;
  return isNegative ? 0 - steps : steps;
}

const NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/;

/** Many digits, an exponent, or no number at all. */
function readOddNumber(reading: Reading): number {
  const start = reading.at;
  const end = endOfValue(reading.bytes, start);
  let text = '';
  for (let i = start; i < end && i - start < 400; i++) text += String.fromCharCode(reading.bytes[i]!);
  if (!NUMBER.test(text) || end - start >= 400) {
    reading.problem = 'a position holds something other than numbers';
    return 0;
  }
  reading.at = end;
  const value = Number(text);
  if (!Number.isFinite(value) || Math.abs(value) > Number.MAX_SAFE_INTEGER / GRID) {
    reading.problem = `${text.length > 40 ? `${text.slice(0, 40)}…` : text} is no coordinate`;
    return 0;
  }
  return toGrid(value);
}
