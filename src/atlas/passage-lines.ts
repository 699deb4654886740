// Reads passages from lines of JSON, and writes their claims as lines: one passage in memory at a time.

import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Passage } from '../model/claim.ts';
import { InputError } from '../model/errors.ts';
import { isDay } from '../model/instant.ts';
import { predictionLine } from '../reading/prediction-line.ts';
import { refusedByDisk } from './durable-file.ts';
import type { TextReader } from './read-texts.ts';

/** For each line `{id, lang, published, outlet, conflict, text}` of a file the line of its claims, in order. */
export async function* claimLines(reader: TextReader, file: string): AsyncGenerator<string> {
  const input = file === '-' ? process.stdin : createReadStream(file, 'utf8');
  let number = 0;
  try {
    for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      number++;
      const text = line.replace(/^\uFEFF/, '');
      if (text.trim() === '') continue;
      const { id, passage } = passageOf(text, { file, line: number });
      yield `${predictionLine(id, await reader.read(passage))}\n`;
    }
  } catch (error) {
    if (error instanceof InputError && error.where.line === undefined)
      throw new InputError(error.message, { file, line: number });
    throw isSystemFault(error) ? refusedByDisk(error, file) : error;
  }
}

function isSystemFault(error: unknown): boolean {
  return error instanceof Error && 'code' in error && 'syscall' in error;
}

/** The passage of a line, checked. Throws InputError that names file and line. */
export function passageOf(
  line: string,
  where: { readonly file: string; readonly line: number },
): { readonly id: string; readonly passage: Passage } {
  const record = recordOf(line, where);
  const word = (key: string): string | null => {
    const value = record[key] ?? null;
    if (value === null || typeof value === 'string') return value;
    throw new InputError(`"${key}" is ${JSON.stringify(value).slice(0, 40)}: give a text or null.`, where);
  };
  const [id, text, published] = [word('id'), word('text'), word('published')];
  if (id === null || id === '') throw new InputError('The passage has no "id": give each line one.', where);
  if (text === null) throw new InputError('The passage has no "text": give it one.', where);
  if (published !== null && !isDay(published))
    throw new InputError(`"published" is "${published.slice(0, 40)}", no day: write YYYY-MM-DD or null.`, where);
  return { id, passage: { text, lang: word('lang'), published, outlet: word('outlet'), conflict: word('conflict') } };
}

function recordOf(
  line: string,
  where: { readonly file: string; readonly line: number },
): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new InputError('The line is not JSON: write one object a line.', where);
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  throw new InputError('The line is no JSON object: write {"id", "text", …}.', where);
}
