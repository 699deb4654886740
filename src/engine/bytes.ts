// Growing and reading streams of bytes: LEB128 variable-length integers, zigzag for signs.

import { InputError } from '../model/errors.ts';

/** A growing byte stream. Integers are unsigned LEB128 (up to 2^53), signed ones zigzagged first. */
export class ByteWriter {
  private bytes = new Uint8Array(1024);
  private used = 0;

  get length(): number {
    return this.used;
  }

  byte(value: number): void {
    if (this.used === this.bytes.length) this.grow(1);
    this.bytes[this.used++] = value;
  }

  unsigned(value: number): void {
    // The division keeps integers above 2^31 right, where a shift would not.
    while (value >= 0x80) {
      this.byte((value % 0x80) | 0x80);
      value = Math.floor(value / 0x80);
    }
    this.byte(value);
  }

  signed(value: number): void {
    this.unsigned(value < 0 ? -2 * value - 1 : 2 * value);
  }

  raw(part: Uint8Array): void {
    if (this.used + part.length > this.bytes.length) this.grow(part.length);
    this.bytes.set(part, this.used);
    this.used += part.length;
  }

  finish(): Uint8Array {
    return this.bytes.slice(0, this.used);
  }

  private grow(need: number): void {
    const larger = new Uint8Array(Math.max(this.bytes.length * 2, this.used + need));
    larger.set(this.bytes);
    this.bytes = larger;
  }
}

/** Reads what ByteWriter wrote; throws InputError past the end, so that a torn file cannot be read as a short one. */
export class ByteReader {
  private readonly bytes: Uint8Array;
  private at = 0;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  get done(): boolean {
    return this.at === this.bytes.length;
  }

  get position(): number {
    return this.at;
  }

  byte(): number {
    if (this.at >= this.bytes.length)
      throw new InputError('The history file ends early: fetch or rebuild it.', { offset: this.at });
    return this.bytes[this.at++]!;
  }

  unsigned(): number {
    let byte = this.byte();
    if (byte < 0x80) return byte;
    let value = byte & 0x7f;
    let scale = 0x80;
    do {
      byte = this.byte();
      value += (byte & 0x7f) * scale;
      scale *= 0x80;
      if (scale > 2 ** 56)
        throw new InputError('A number in the history file is too long: fetch or rebuild it.', { offset: this.at });
    } while (byte >= 0x80);
    return value;
  }

  signed(): number {
    const value = this.unsigned();
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
  }

  /** An unsigned integer below a bound: the door check on everything that becomes an index or a length. */
  below(bound: number): number {
    const value = this.unsigned();
    if (value >= bound) {
      throw new InputError(
        `The history file says ${value} where less than ${bound} was expected: fetch or rebuild it.`,
        { offset: this.at },
      );
    }
    return value;
  }

  raw(length: number): Uint8Array {
    if (this.at + length > this.bytes.length)
      throw new InputError('The history file ends early: fetch or rebuild it.', { offset: this.at });
    const part = this.bytes.subarray(this.at, this.at + length);
    this.at += length;
    return part;
  }
}

/** CRC-32 (ISO-HDLC, as in zip and PNG) of some bytes. */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (let i = 0; i < bytes.length; i++) crc = CRC_TABLE[(crc ^ bytes[i]!) & 0xff]! ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let crc = index;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

/** A growing list of 32-bit integers. */
export class IntList {
  values: Int32Array;
  length = 0;

  constructor(capacity = 1024) {
    this.values = new Int32Array(capacity);
  }

  push(value: number): void {
    if (this.length === this.values.length) {
      const larger = new Int32Array(this.values.length * 2);
      larger.set(this.values);
      this.values = larger;
    }
    this.values[this.length++] = value;
  }

  /** The list as an array of just its length; shares memory. */
  view(): Int32Array {
    return this.values.subarray(0, this.length);
  }

  /** Lengthens the list with a value until it has the length. */
  fillTo(length: number, value: number): void {
    if (length > this.values.length) {
      const larger = new Int32Array(Math.max(length, this.values.length * 2));
      larger.set(this.view());
      this.values = larger;
    }
    if (length > this.length) {
      this.values.fill(value, this.length, length);
      this.length = length;
    }
  }
}

export function concatenated(one: Int32Array, other: Int32Array): Int32Array {
  const both = new Int32Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}
