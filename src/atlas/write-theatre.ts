// Changes theatre.json: the file as it stands with some keys replaced, checked before it is written.

import { readFile } from 'node:fs/promises';
import type { Theatre } from '../model/theatre.ts';
import { parseTheatre } from '../model/theatre-parser.ts';
import { writeFileDurably } from './durable-file.ts';
import { layout } from './workspace.ts';

export async function writeTheatre(dir: string, changes: Partial<Theatre>): Promise<void> {
  const path = layout.theatre(dir);
  const current: unknown = JSON.parse(await readFile(path, 'utf8'));
  const text = `${JSON.stringify({ ...(current as object), ...changes }, null, 2)}\n`;
  parseTheatre(text, 'theatre.json');
  await writeFileDurably(path, text);
}
