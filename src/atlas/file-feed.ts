// Reads inputs ahead with their SHA-256, in order: disk and hash work on other threads while the main one parses.

import { webcrypto } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { type Input, messageOf } from './inputs.ts';

/** A file in memory, or why it is not. */
export type FedFile =
  | { readonly name: string; readonly bytes: Uint8Array; readonly sha256: string }
  | { readonly name: string; readonly refused: string };

/** Enough to keep two cores busy, little enough to hold: a few files of half a megabyte each. */
const AHEAD_FILES = 12;
const AHEAD_BYTES = 96 << 20;

export async function* feed(inputs: AsyncIterable<Input>): AsyncGenerator<FedFile> {
  const ahead: { readonly size: number; readonly file: Promise<FedFile> }[] = [];
  let aheadBytes = 0;
  for await (const input of inputs) {
    const size = input.kind === 'file' ? input.size : input.kind === 'bytes' ? input.bytes.length : 0;
    while (ahead.length >= AHEAD_FILES || (ahead.length > 0 && aheadBytes + size > AHEAD_BYTES)) {
      const next = ahead.shift()!;
      aheadBytes -= next.size;
      yield await next.file;
    }
    ahead.push({ size, file: load(input) });
    aheadBytes += size;
  }
  for (const next of ahead) yield await next.file;
}

async function load(input: Input): Promise<FedFile> {
  const { name } = input;
  if (input.kind === 'refused') return { name, refused: input.message };
  try {
    const bytes = input.kind === 'bytes' ? input.bytes : await readFile(input.path);
    // Unlike createHash, the web's digest runs on a thread of its own.
    const digest = await webcrypto.subtle.digest('SHA-256', bytes);
    return { name, bytes, sha256: Buffer.from(digest).toString('hex') };
  } catch (error) {
    return { name, refused: messageOf(error, name) };
  }
}
