// Bytes in the pieces one asks for, out of a stream that comes in pieces of its own.

/** Holds no more than what was peeked at and one chunk. */
export class ByteQueue {
  readonly #chunks: AsyncIterator<Uint8Array>;
  #held: Uint8Array = new Uint8Array(0);

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  /** The next bytes without taking them; fewer than asked for only at the end. */
  async peek(length: number): Promise<Uint8Array> {
    while (this.#held.length < length) {
      const { done, value } = await this.#chunks.next();
      if (done) break;
      this.#held = this.#held.length === 0 ? value : concat([this.#held, value]);
    }
    return this.#held.subarray(0, length);
  }

  /** Takes the next chunk of at most `length` bytes, as it comes; null at the end. */
  async take(length: number): Promise<Uint8Array | null> {
    if (length === 0) return new Uint8Array(0);
    const [first] = [await this.peek(1)];
    if (first.length === 0) return null;
    const taken = this.#held.subarray(0, length);
    this.#held = this.#held.subarray(taken.length);
    return taken;
  }

  /** Takes exactly `length` bytes, or null where the stream ends first. Allocates what came, not what was announced. */
  async read(length: number): Promise<Uint8Array | null> {
    const parts: Uint8Array[] = [];
    for (let missing = length; missing > 0; ) {
      const part = await this.take(missing);
      if (!part) return null;
      parts.push(part);
      missing -= part.length;
    }
    return concat(parts);
  }

  /** Steps over `length` bytes; false where the stream ends first. */
  async skip(length: number): Promise<boolean> {
    for (let missing = length; missing > 0; ) {
      const part = await this.take(missing);
      if (!part) return false;
      missing -= part.length;
    }
    return true;
  }

  /** Everything to the end; `check` is told how much there is so far. */
  async readRest(check: (bytes: number) => void): Promise<Uint8Array> {
    const parts: Uint8Array[] = [];
    let length = 0;
    for (let part = await this.take(Number.MAX_SAFE_INTEGER); part; part = await this.take(Number.MAX_SAFE_INTEGER)) {
      length += part.length;
      check(length);
      parts.push(part);
    }
    return concat(parts);
  }

  /** What is left, as a stream. */
  async *rest(): AsyncGenerator<Uint8Array> {
    for (let part = await this.take(Number.MAX_SAFE_INTEGER); part; part = await this.take(Number.MAX_SAFE_INTEGER)) {
      yield part;
    }
  }

  /** Lets the source go, also where the stream was not read to its end. */
  async close(): Promise<void> {
    await this.#chunks.return?.();
  }
}

export function concat(parts: readonly Uint8Array[]): Uint8Array {
  if (parts.length === 1) return parts[0]!;
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
