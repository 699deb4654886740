// A strict reader of JSON values in place: walks objects member by member without building what nobody asks for.

import { checkJson, endOfValue, skipSpace } from './json-scan.ts';

/** Reads from `at` on; a text that is not JSON is explained by InputError with its byte offset in the whole file. */
export class JsonCursor {
  readonly bytes: Uint8Array;
  readonly file: string;
  at: number;

  constructor(bytes: Uint8Array, at: number, file: string) {
    this.bytes = bytes;
    this.file = file;
    this.at = at;
  }

  /** The next byte that is not white space, without stepping over it; undefined at the end. */
  peek(): number | undefined {
    this.at = skipSpace(this.bytes, this.at);
    return this.bytes[this.at];
  }

  /** Steps over one byte, which must be the one given. */
  expect(byte: number): void {
    if (this.peek() !== byte) this.fail();
    this.at++;
  }

  /** Calls `read` for each member of the object here; `read` must consume the value. Returns the repeated keys. */
  readMembers(read: (key: string) => void): string[] {
    const keys = new Set<string>();
    const repeated: string[] = [];
    this.expect(0x7b);
    if (this.peek() === 0x7d) {
      this.at++;
      return repeated;
    }
    for (;;) {
      const key = this.readKey();
      if (keys.has(key)) repeated.push(key);
      keys.add(key);
      this.expect(0x3a);
      read(key);
      if (this.endOfItems(0x7d)) return repeated;
    }
  }

  /** Calls `read` for each item of the array here; `read` must consume it. */
  readItems(read: () => void): void {
    this.expect(0x5b);
    if (this.peek() === 0x5d) {
      this.at++;
      return;
    }
    do read();
    while (!this.endOfItems(0x5d));
  }

  /** The value here, parsed. */
  readValue(): unknown {
    this.peek();
    const end = this.skipValue(this.at);
    const value = this.parse(this.at, end);
    this.at = end;
    return value;
  }

  /** The index after the value at `at`, not yet checked to be JSON. */
  skipValue(at: number): number {
    const end = endOfValue(this.bytes, at);
    return end < 0 ? this.fail() : end;
  }

  /** bytes[start…end) as a JSON value. */
  parse(start: number, end: number): unknown {
    try {
      return JSON.parse(utf8.decode(this.bytes.subarray(start, end)));
    } catch {
      return this.fail();
    }
  }

  /** Nothing but white space may follow. */
  checkEnd(): void {
    if (this.peek() !== undefined) this.fail();
  }

  /**
   * Checks strictly what was only stepped over in an object from `start` to `end`: the text with every piece (start,
   * end, key, …) put out must be JSON with 0 in its place.
   */
  checkOutside(start: number, end: number, pieces: Int32Array): void {
    const head = pieces.length > 0 ? pieces[0]! : end;
    const tail = pieces.length > 0 ? pieces[pieces.length - 2]! : end;
    const outside = new Uint8Array(head - start + 1 + (end - tail));
    outside.set(this.bytes.subarray(start, head));
    outside[head - start] = pieces.length > 0 ? 0x30 : 0x20;
    outside.set(this.bytes.subarray(tail, end), head - start + 1);
    try {
      JSON.parse(utf8.decode(outside));
    } catch {
      this.fail();
    }
  }

  /** Throws InputError: the text is not JSON. Looks at the whole file again, since only a strict pass can say where. */
  fail(): never {
    checkJson(this.bytes, this.file);
    throw new RangeError(`The fast reader stumbled at byte ${this.at} of ${this.file}, which is JSON: a bug.`);
  }

  private readKey(): string {
    if (this.peek() !== 0x22) this.fail();
    const start = this.at;
    this.at = this.skipValue(start);
    let key = '';
    for (let i = start + 1; i < this.at - 1; i++) {
      const byte = this.bytes[i]!;
      if (byte < 0x20 || byte > 0x7e || byte === 0x5c) return this.parse(start, this.at) as string;
      key += String.fromCharCode(byte);
    }
    return key;
  }

  /** Steps over ',' (false) or the closing bracket (true). */
  private endOfItems(close: number): boolean {
    const byte = this.peek();
    if (byte !== 0x2c && byte !== close) this.fail();
    this.at++;
    return byte === close;
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
