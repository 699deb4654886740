// The built-in theatre as a workspace: made once from its facts, in the system's folder for temporary files.

import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Instant } from '../model/instant.ts';
import { readDemoEditions, readDemoFacts } from './demo.ts';
import { demoClaims } from './demo-claims.ts';
import { importEditions } from './import-editions.ts';
import { initWorkspace, packageFolder } from './init.ts';
import { Ledger } from './ledger.ts';
import { readInto } from './read-into.ts';
import { textFiles } from './text-inputs.ts';
import { layout, openWorkspace } from './workspace.ts';

export interface DemoOptions {
  readonly now: () => Instant;
  /** Where the workspace is kept; by default the system's folder for temporary files. */
  readonly folder?: string;
}

const SOURCE = 'foothold-demo';

/** The folder of the demo's workspace. Another version of the facts or the program has a folder of its own. */
export async function demoWorkspace({ now, folder = tmpdir() }: DemoOptions): Promise<string> {
  const place = join(folder, `foothold-demo-${process.getuid?.() ?? 'user'}-${await digestOfDemo()}`);
  if (existsSync(layout.history(place, SOURCE))) return place;
  const draft = await mkdtemp(`${place}.draft-`);
  try {
    const workspace = join(draft, 'workspace');
    await initWorkspace(workspace, 'kursk');
    await importDemo(workspace, now);
    await recordDemoClaims(workspace, now);
    await readDemoTexts(workspace, now);
    await rm(place, { recursive: true, force: true });
    // Two starts at once: whoever comes second finds the folder there and takes it as it is.
    await rename(workspace, place).catch((error: unknown) => {
      if (!existsSync(layout.history(place, SOURCE))) throw error;
    });
    return place;
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/** Imports the editions that the built-in theatre's facts make into a workspace of it. */
export async function importDemo(dir: string, now: () => Instant): Promise<void> {
  const editions = await mkdtemp(join(tmpdir(), 'foothold-demo-editions-'));
  try {
    for (const { name, text } of await readDemoEditions()) await writeFile(join(editions, name), text);
    await importFolder(dir, { editions, now });
  } finally {
    await rm(editions, { recursive: true, force: true });
  }
}

/** Puts the facts on record as claims, each with its source. */
async function recordDemoClaims(dir: string, now: () => Instant): Promise<void> {
  const { theatre } = await openWorkspace(dir);
  const ledger = await Ledger.open(dir, { purpose: 'demo', databaseUrl: undefined });
  try {
    await ledger.keep(demoClaims(await readDemoFacts(), theatre, now()));
  } finally {
    await ledger.close();
  }
}

/** Reads the demo's own texts into proposals, for the desk. */
async function readDemoTexts(dir: string, now: () => Instant): Promise<void> {
  await readInto({
    dir,
    files: textFiles([packageFolder('demo', 'texts')], { stdin: nothing() }),
    given: { outlet: null, language: null, conflict: null, published: null },
    into: 'keep',
    databaseUrl: undefined,
    now,
    onProgress: () => undefined,
  });
}

async function importFolder(dir: string, { editions, now }: { editions: string; now: () => Instant }): Promise<void> {
  await importEditions({
    dir,
    source: SOURCE,
    paths: [editions],
    format: 'auto',
    published: null,
    onClash: 'refuse',
    stdin: nothing(),
    // The demo is the program's own: it never goes to somebody's server.
    databaseUrl: undefined,
    now,
    onProgress: () => undefined,
  });
}

async function* nothing(): AsyncGenerator<Uint8Array> {}

/** What the demo's workspace is made of: other bytes in one of these are another demo. */
const DIGESTED = [
  ['demo', 'facts.csv'],
  ['demo', 'gazetteer', 'kursk.tsv'],
  ['demo', 'zones.geojson'],
  ['demo', 'theatre.json'],
  ['demo', 'editions.sha256'],
  ['demo', 'texts', 'leonidovo-august-ru.txt'],
  ['demo', 'texts', 'sudzha-12-march-en.txt'],
  ['demo', 'texts', 'sudzha-15-march-uk.txt'],
  ['package.json'],
] as const;

async function digestOfDemo(): Promise<string> {
  const hash = createHash('sha256');
  for (const path of DIGESTED) hash.update(await readFile(packageFolder(...path)));
  return hash.digest('hex').slice(0, 12);
}
