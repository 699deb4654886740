// The page of a workspace that a test makes itself, where the harness has the small one: served, opened, put away together.

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startServer } from '../../src/server/serve.ts';
import { type Harness, startHarness } from './harness.ts';
import { type PageOptions, type WatchedPage, watchedPage } from './watched-page.ts';

type ServeOptions = Parameters<typeof startServer>[0];

/** A workspace, and what of it is served. */
interface Served extends Pick<ServeOptions, 'reader' | 'desk'> {
  remove(): Promise<void>;
}

export interface ServedPage<Workspace> {
  readonly workspace: Workspace;
  /** The browser, and the small workspace's own page. */
  readonly harness: Harness;
  /** Ends with a slash. */
  readonly address: string;
  open(hash: string, options?: PageOptions): Promise<WatchedPage>;
  close(): Promise<void>;
}

export async function servedPage<Workspace extends Served>(
  workspace: Workspace,
  { reader, desk }: Pick<Served, 'reader' | 'desk'> = workspace,
): Promise<ServedPage<Workspace>> {
  const harness = await startHarness();
  const server = await startServer({ reader, ...(desk ? { desk } : {}), port: 0, webRoot: harness.webRoot });
  return {
    workspace,
    harness,
    address: server.address,
    async open(hash, options = {}) {
      const watched = await watchedPage(harness.browser, options);
      await watched.page.goto(`${server.address}${hash}`);
      return watched;
    },
    async close() {
      await server.close();
      await workspace.remove();
      await harness.close();
    },
  };
}

/** Where a picture is put for people to look at: git ignores it. */
export function pictureFile(name: string): string {
  const folder = join(fileURLToPath(new URL('../..', import.meta.url)), '.cache', 'pictures');
  mkdirSync(folder, { recursive: true });
  return join(folder, name);
}
