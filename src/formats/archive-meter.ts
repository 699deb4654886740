// The limits of an archive and the meter that holds them: on the stream, before it is too late.

import { InputError } from '../model/errors.ts';

export interface ArchiveLimits {
  /** Members, folders included. */
  readonly entries: number;
  /** All members together, unpacked. */
  readonly totalBytes: number;
  /** One member, unpacked; and a whole .zip as it comes, which must be held in memory to read its directory. */
  readonly entryBytes: number;
  /** Unpacked by packed bytes, looked at from RATIO_FREE_BYTES on. */
  readonly ratio: number;
  /** The same for xz, which finds the edition before in the next one: 1,143 real ones shrink more than 300 times. */
  readonly xzRatio: number;
}

/** A member; or why this one cannot be had, though the rest can. */
export type ArchiveEntry =
  | { readonly name: string; readonly bytes: Uint8Array }
  | { readonly name: string; readonly refused: string };

/** Small archives may shrink as much as they like: what they come to is bounded by the other limits. */
const RATIO_FREE_BYTES = 16 << 20;

/** Counts what goes in and comes out, and refuses when a limit is passed, on the stream and not when it is too late. */
export class ArchiveMeter {
  readonly file: string;
  readonly limits: ArchiveLimits;
  #packedBytes = 0;
  #unpackedBytes = 0;
  #entries = 0;
  #ratio: number;

  constructor(file: string, limits: ArchiveLimits) {
    this.file = file;
    this.limits = limits;
    this.#ratio = limits.ratio;
  }

  /** From now on the limit of xz holds. */
  expectXz(): void {
    this.#ratio = this.limits.xzRatio;
  }

  async *packed(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      this.#packedBytes += chunk.length;
      yield chunk;
    }
  }

  async *unpacked(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      this.addUnpacked(chunk.length, this.#packedBytes);
      yield chunk;
    }
  }

  /** Counts bytes that came of `packedBytes`; throws where they are too many. */
  addUnpacked(bytes: number, packedBytes: number): void {
    this.#unpackedBytes += bytes;
    const { totalBytes } = this.limits;
    const ratio = this.#ratio;
    if (this.#unpackedBytes > totalBytes) this.refuse(`it unpacks to more than ${megabytes(totalBytes)}`);
    if (this.#unpackedBytes > RATIO_FREE_BYTES && this.#unpackedBytes > packedBytes * ratio) {
      this.refuse(`it unpacks to more than ${ratio} times its size`);
    }
  }

  addEntry(): void {
    if (++this.#entries > this.limits.entries) this.refuse(`it has more than ${this.limits.entries} entries`);
  }

  checkEntry(name: string, bytes: number): void {
    const { entryBytes } = this.limits;
    if (bytes > entryBytes) this.refuse(`"${name}" unpacks to more than ${megabytes(entryBytes)}`);
  }

  refuse(why: string): never {
    throw new InputError(`The archive was refused: ${why}. Unpack it yourself and import the files.`, {
      file: this.file,
    });
  }

  broken(why: string): never {
    throw new InputError(`The archive is broken: ${why}. Get it again.`, { file: this.file });
  }
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1e6)} MB`;
}
