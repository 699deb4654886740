// JSON as it comes out of a stream: members and items one by one, never more of it in memory than one value.

import { InputError } from '../model/errors.ts';
import { concat } from './byte-queue.ts';
import { endOfValue, MAX_DEPTH, skipSpace, startOfText } from './json-scan.ts';

export interface JsonStreamOptions {
  readonly file: string;
  /** A single value that is read may have so many bytes; what is stepped over may have more. */
  readonly valueBytes: number;
}

/**
 * Walks by `enter`, `nextKey` and `hasItem`; every member and item must be consumed by `value`, `skip` or a walk of its
 * own. Throws InputError with the byte where the text stops being JSON.
 */
export class JsonStream {
  readonly #chunks: AsyncIterator<Uint8Array>;
  readonly #options: JsonStreamOptions;
  #held: Uint8Array = new Uint8Array(0);
  #at = 0;
  /** How many bytes came before those that are held. */
  #before = 0;
  #isEnded = false;
  /** No comma stands before the first member or item. */
  #isFirst = false;

  constructor(chunks: AsyncIterable<Uint8Array>, options: JsonStreamOptions) {
    this.#chunks = chunks[Symbol.asyncIterator]();
    this.#options = options;
  }

  /** The next byte that is not white space, not stepped over; undefined at the end. */
  async peek(): Promise<number | undefined> {
    for (;;) {
      if (this.#before === 0 && this.#at === 0) await this.#passByteOrderMark();
      this.#at = skipSpace(this.#held, this.#at);
      if (this.#at < this.#held.length) return this.#held[this.#at];
      if (!(await this.#more())) return undefined;
    }
  }

  /** Steps into an object ('{') or an array ('['). */
  async enter(bracket: '{' | '['): Promise<void> {
    await this.#expect(bracket.charCodeAt(0), `'${bracket}'`);
    this.#isFirst = true;
  }

  /** The key of the next member of the object, or null after the last, with the object stepped out of. */
  async nextKey(): Promise<string | null> {
    if (!(await this.#hasNext(0x7d))) return null;
    if ((await this.peek()) !== 0x22) await this.#fail('a key in double quotes');
    const key = JSON.parse(decode(await this.value())) as string;
    await this.#expect(0x3a, "':' after the key");
    return key;
  }

  /** True where the array has another item; else it has been stepped out of. */
  async hasItem(): Promise<boolean> {
    return this.#hasNext(0x5d);
  }

  /** The bytes of the value here, its brackets balanced and nothing else of it checked. Valid until the next call. */
  async value(): Promise<Uint8Array> {
    const first = await this.peek();
    if (first === undefined) await this.#fail('a value');
    for (;;) {
      const end = endOfValue(this.#held, this.#at);
      // A number that ends where the bytes end may go on.
      if (end > this.#at && (end < this.#held.length || this.#isEnded || first === 0x22)) {
        const bytes = this.#held.subarray(this.#at, end);
        this.#at = end;
        this.#isFirst = false;
        return bytes;
      }
      if (this.#held.length - this.#at > this.#options.valueBytes) this.#refuseValue();
      if (await this.#more()) continue;
      this.#at = this.#held.length;
      await this.#fail('the rest of a value');
    }
  }

  /** Steps over the value here, however long it is. */
  async skip(depth = 1): Promise<void> {
    const byte = await this.peek();
    const isBracket = byte === 0x7b || byte === 0x5b;
    const end = isBracket ? endOfValue(this.#held, this.#at) : -1;
    if (end > 0) {
      this.#at = end;
      this.#isFirst = false;
    } else if (depth > MAX_DEPTH) this.#refuseValue();
    else if (byte === 0x7b) {
      await this.enter('{');
      while ((await this.nextKey()) !== null) await this.skip(depth + 1);
    } else if (byte === 0x5b) {
      await this.enter('[');
      while (await this.hasItem()) await this.skip(depth + 1);
    } else await this.value();
  }

  /** Lets the source go, also where it was not read to its end. */
  async close(): Promise<void> {
    await this.#chunks.return?.();
  }

  async #passByteOrderMark(): Promise<void> {
    while (this.#held.length < 3 && (await this.#more()));
    this.#at = startOfText(this.#held);
  }

  async #hasNext(close: number): Promise<boolean> {
    const byte = await this.peek();
    if (byte === close) {
      this.#at++;
      this.#isFirst = false;
      return false;
    }
    if (!this.#isFirst) await this.#expect(0x2c, `',' or '${String.fromCharCode(close)}'`);
    this.#isFirst = false;
    return true;
  }

  async #expect(byte: number, expected: string): Promise<void> {
    if ((await this.peek()) !== byte) await this.#fail(expected);
    this.#at++;
  }

  /** Lets go of what was stepped over, and holds at least twice of what is left; false at the end of the stream. */
  async #more(): Promise<boolean> {
    if (this.#isEnded) return false;
    const parts = [this.#held.subarray(this.#at)];
    this.#before += this.#at;
    this.#at = 0;
    const wanted = parts[0]!.length;
    for (let length = 0; length <= wanted; ) {
      const { done, value } = await this.#chunks.next();
      if (done) {
        this.#isEnded = true;
        break;
      }
      parts.push(value);
      length += value.length;
    }
    this.#held = concat(parts);
    return this.#held.length > wanted || this.#isEnded;
  }

  #refuseValue(): never {
    const { file, valueBytes } = this.#options;
    const offset = this.#before + this.#at;
    const message = `One value has more than ${Math.round(valueBytes / 1e6)} MB or nests deeper than ${MAX_DEPTH} levels at byte ${offset}: check where the file is from.`;
    throw new InputError(message, { file, offset });
  }

  async #fail(expected: string): Promise<never> {
    const byte = await this.peek();
    const offset = this.#before + this.#at;
    const found = byte === undefined ? 'the file ends; it seems to be cut off' : `found byte 0x${byte.toString(16)}`;
    throw new InputError(`Not JSON at byte ${offset}: expected ${expected}, ${found}. Get the file again.`, {
      file: this.#options.file,
      offset,
    });
  }
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
