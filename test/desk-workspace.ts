// A workspace of the built-in theatre with proposals read out of posts in three languages, and the desk that decides on them.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importDemo } from '../src/atlas/demo-workspace.ts';
import { Desk } from '../src/atlas/desk.ts';
import { initWorkspace } from '../src/atlas/init.ts';
import { readInto } from '../src/atlas/read-into.ts';
import { AtlasReader } from '../src/atlas/reader.ts';
import { parseInstant } from '../src/model/instant.ts';
import type { ReadText } from '../src/model/text.ts';
import { handFile, handPost } from './hand-texts.ts';

export interface DeskWorkspace {
  readonly dir: string;
  readonly reader: AtlasReader;
  readonly desk: Desk;
  /** Reads texts into proposals on record. */
  read(texts: readonly ReadText[]): Promise<void>;
  remove(): Promise<void>;
}

const PUBLISHED = parseInstant('2025-03-12T18:00:00Z');

export function post(text: string, more: Partial<ReadText> = {}): ReadText {
  return handPost(text, { published: PUBLISHED, ...more });
}

export const POSTS: readonly ReadText[] = [
  post(
    'Ukrainian forces withdrew from Sudzha on Wednesday, the Russian Defense Ministry said.\nRussian troops captured Goncharovka.',
    { outlet: 'Agency' },
  ),
  post('Українські війська утримують Махновку, – повідомив речник.', { outlet: 'Канал' }),
  post('Российские войска взяли под контроль Суджу.', { outlet: 'Сводка', published: PUBLISHED - 7200 }),
];

export async function deskWorkspace(posts: readonly ReadText[] = POSTS): Promise<DeskWorkspace> {
  const folder = await mkdtemp(join(tmpdir(), 'foothold-desk-'));
  const dir = join(folder, 'workspace');
  let clock = parseInstant('2025-03-13T06:00:00Z');
  const now = (): number => clock++;
  await initWorkspace(dir, 'kursk');
  await importDemo(dir, now);
  const read = async (texts: readonly ReadText[]): Promise<void> => {
    const given = { outlet: null, language: null, conflict: 'rus-ukr', published: null };
    await readInto({
      dir,
      files: [handFile(texts)],
      given,
      into: 'keep',
      databaseUrl: undefined,
      now,
      onProgress: () => undefined,
    });
  };
  await read(posts);
  const reader = await AtlasReader.open(dir);
  const desk = new Desk({ reader, databaseUrl: undefined, now });
  const remove = async (): Promise<void> => {
    await desk.close();
    await rm(folder, { recursive: true, force: true });
  };
  return { dir, reader, desk, read, remove };
}
