// Takes the README's pictures of a workspace: `npx tsx scripts/screenshot.ts DIR [HASH]`, after `npm run build`.

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AtlasReader } from '../src/atlas/reader.ts';
import { startServer } from '../src/server/serve.ts';
import { launchBrowser } from '../test/browser/browser.ts';
import { type PageOptions, watchedPage } from '../test/browser/watched-page.ts';

const PICTURES: Readonly<Record<string, PageOptions>> = {
  'map.png': { width: 1600, height: 1000, theme: 'light' },
  'map-dark.png': { width: 1600, height: 1000, theme: 'dark' },
  'phone.png': { width: 390, height: 844, theme: 'light' },
};

const [dir, hash = ''] = process.argv.slice(2);
if (dir === undefined) throw new Error('Say which workspace: npx tsx scripts/screenshot.ts DIR [HASH]');
const folder = join(fileURLToPath(new URL('..', import.meta.url)), 'docs', 'pictures');
mkdirSync(folder, { recursive: true });
const server = await startServer({ reader: await AtlasReader.open(dir), port: 0 });
const browser = await launchBrowser();
for (const [name, options] of Object.entries(PICTURES)) {
  const { page, complaints } = await watchedPage(browser, { ...options, scale: 1 });
  await page.goto(`${server.address}${hash}`);
  // Figures come with the overlay.
  await page.waitForSelector('.map-canvas[data-settled]', { timeout: 120_000 });
  await page.screenshot({ path: join(folder, name) });
  console.log(`docs/pictures/${name}`, ...complaints);
  await page.close();
}
await browser.close();
await server.close();
