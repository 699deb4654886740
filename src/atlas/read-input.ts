// Reads a text from a file, or from standard input for `-`.

import { readTextFile } from './read-text-file.ts';

/** The text, its byte order mark taken off. */
export async function readInput(file: string): Promise<string> {
  const text = file === '-' ? await standardInput() : await readTextFile(file);
  return text.replace(/^\uFEFF/, '');
}

async function standardInput(): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
