// What every browser test stands on: the built web app, a small workspace served, and a browser.

import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { build } from 'vite';
import type { Use } from '../../src/model/theatre.ts';
import { type RunningServer, startServer } from '../../src/server/serve.ts';
import { launchBrowser } from './browser.ts';
import { type SmallWorkspace, smallWorkspace } from './small-workspace.ts';
import { drawn, type PageOptions, type WatchedPage, watchedPage } from './watched-page.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface Harness {
  readonly workspace: SmallWorkspace;
  readonly server: RunningServer;
  readonly browser: Browser;
  readonly webRoot: string;
  /** Opens the page at a link and waits until the ground of the edition stands on the screen. */
  open(hash: string, edition: string, options?: PageOptions): Promise<WatchedPage>;
  close(): Promise<void>;
}

export async function startHarness(allows?: readonly Use[]): Promise<Harness> {
  const webRoot = BUILT ?? (await buildWeb());
  const workspace = await smallWorkspace(allows);
  const server = await startServer({ reader: workspace.reader, port: 0, webRoot });
  const browser = await launchBrowser();
  return {
    workspace,
    server,
    browser,
    webRoot,
    async open(hash, edition, options) {
      const watched = await watchedPage(browser, options);
      await watched.page.goto(`${server.address}${hash}`);
      await drawn(watched.page, edition);
      return watched;
    },
    async close() {
      await browser.close();
      await server.close();
      await workspace.remove();
      if (!BUILT) rmSync(webRoot, { recursive: true, force: true });
    },
  };
}

/** The web app as `npm test` has just built it; a test run by itself builds its own. */
const BUILT = process.env.FOOTHOLD_WEB;

async function buildWeb(): Promise<string> {
  mkdirSync(join(root, '.cache'), { recursive: true });
  const webRoot = mkdtempSync(join(root, '.cache', 'web-'));
  await build({
    root: join(root, 'src', 'web'),
    configFile: join(root, 'vite.config.ts'),
    logLevel: 'error',
    build: { outDir: webRoot },
  });
  return webRoot;
}
