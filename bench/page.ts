// The page on the whole archive: from slider to painted frame against MapLibre's own way, memory, first picture, bytes.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { AtlasReader } from '../src/atlas/reader.ts';
import { startServer } from '../src/server/serve.ts';
import { launchBrowser } from '../test/browser/browser.ts';
import { archiveFiles } from '../test/oracle/archive.ts';
import { servePeer } from './maplibre-peer.ts';
import { bytes, median, milliseconds, printHead, printRow } from './table.ts';

const ROOT = join(import.meta.dirname, '..');
const SIZE = { width: 1600, height: 1000 };
const SCRUBS = 60;
/** The first is what the later ones are held against: by then all that is made once has been made. */
const MEMORY_AFTER = [200, 1000, 2000] as const;
const EXTENT = [22, 44, 41, 53] as const;

const files = archiveFiles();
if (!files) {
  console.log('bench: skipped, ../shared/data is missing');
  process.exit(0);
}
const workspace = process.env.FOOTHOLD_WORKSPACE ?? importArchive();
const server = await startServer({ reader: await AtlasReader.open(workspace), port: 0 });
const browser = await launchBrowser();
try {
  await scrubbing(browser, files);
  await firstPicture(browser, {
    name: '1.6 Mbit/s, 150 ms',
    kbit: 1600,
    latency: 150,
    cpu: 1,
    text: 2000,
    picture: 2000,
  });
  await firstPicture(browser, {
    name: '400 kbit/s, 400 ms, 6 × slower processor',
    kbit: 400,
    latency: 400,
    cpu: 6,
    text: 3000,
    picture: 8000,
  });
  await shippedScript(browser);
} finally {
  await browser.close();
  await server.close();
  if (!process.env.FOOTHOLD_WORKSPACE) rmSync(workspace, { recursive: true });
}

function importArchive(): string {
  const dir = mkdtempSync(join(tmpdir(), 'foothold-page-'));
  const foothold = (...args: string[]) =>
    execFileSync(process.execPath, [join(ROOT, 'dist/cli/main.js'), ...args], { stdio: 'ignore' });
  foothold('init', dir, '--theatre', 'ukraine');
  foothold('import', join(process.env.FOOTHOLD_ARCHIVE!), '--source', 'deepstate', '--workspace', dir);
  return dir;
}

async function scrubbing(browser: Browser, files: readonly string[]): Promise<void> {
  printHead(`From slider to painted frame, ${SIZE.width} × ${SIZE.height}`);
  const page = await browser.newPage({ viewport: SIZE });
  const client = await page.context().newCDPSession(page);
  // The script's own time, and not what else this machine does in between.
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(server.address);
  await page.waitForSelector('.map-canvas[data-settled]', { timeout: 240_000 });
  const count = await page.evaluate(() => Number(document.querySelector('.track')!.getAttribute('aria-valuemax')));
  await untilTinted(page, count);
  const targets = Array.from({ length: SCRUBS }, (_, k) => (k * 397 + 131) % count);
  const times: number[] = [];
  const scripts: number[] = [];
  for (const target of targets) {
    const before = await scriptSeconds(client);
    times.push(await scrubTo(page, target / (count - 1)));
    scripts.push(1000 * ((await scriptSeconds(client)) - before));
  }
  const peers = await peerTimes(
    browser,
    targets.slice(0, 20).map((target) => files[Math.min(target, files.length - 1)]!),
  );
  printRow({
    what: 'an edition far away, median (peer: setData)',
    ours: milliseconds(median(times)),
    peer: milliseconds(median(peers)),
    figure: median(peers) / median(times),
    target: '>= 10 ×',
    reached: median(peers) / median(times) >= 10,
  });
  const floor = median(await emptyFrames(page));
  printRow({ what: 'a question answered and a frame with nothing in it', ours: milliseconds(floor) });
  const [ours, theirs] = [Math.max(1, median(times) - floor), median(peers) - floor];
  printRow({
    what: 'an edition far away, beyond such a frame',
    ours: milliseconds(ours),
    peer: milliseconds(theirs),
    figure: theirs / ours,
    target: '>= 10 ×',
    reached: theirs / ours >= 10,
  });
  const p95 = scripts.toSorted((a, b) => a - b)[Math.floor(scripts.length * 0.95)]!;
  printRow({
    what: 'script on the main thread, 95th percentile of its processor time',
    ours: milliseconds(p95),
    target: '<= 16.7 ms',
    reached: p95 <= 16.7,
  });
  await memory(page, client, count);
  await page.close();
}

/** A press on the slider at a share of its width, until the frame that shows the edition has been painted. */
function scrubTo(page: Page, share: number): Promise<number> {
  return page.evaluate(
    (share) =>
      new Promise<number>((resolve) => {
        const track = document.querySelector('.track')!;
        const canvas = document.querySelector('.map-canvas')!;
        const box = track.getBoundingClientRect();
        const begin = performance.now();
        const observer = new MutationObserver(() => {
          observer.disconnect();
          requestAnimationFrame(() => resolve(performance.now() - begin));
        });
        observer.observe(canvas, { attributeFilter: ['data-painted'] });
        const init = { bubbles: true, pointerId: 1, clientX: box.left + share * box.width, clientY: box.top + 20 };
        track.setPointerCapture = () => undefined;
        track.dispatchEvent(new PointerEvent('pointerdown', init));
      }),
    share,
  );
}

/** Until the faces that the map shows are mapped, which takes a moment after it has been opened, editions are drawn as meshes. */
async function untilTinted(page: Page, count: number): Promise<void> {
  for (let turn = 0; turn < 60 && (await page.locator('.map-canvas[data-tinted]').count()) === 0; turn++) {
    await scrubTo(page, (turn % 2) / (count - 1));
    await page.waitForTimeout(1000);
  }
}

/** What each scrub takes at least: a worker's answer, the frame that it is drawn in, and the next, by which that has been painted. */
function emptyFrames(page: Page): Promise<number[]> {
  return page.evaluate(async (count) => {
    const { port1, port2 } = new MessageChannel();
    const times: number[] = [];
    for (let k = 0; k < count; k++) {
      const begin = performance.now();
      await new Promise((resolve) => {
        port1.onmessage = resolve;
        port2.postMessage(null);
      });
      await new Promise((resolve) => requestAnimationFrame(resolve));
      await new Promise((resolve) => requestAnimationFrame(resolve));
      times.push(performance.now() - begin);
    }
    return times;
  }, SCRUBS);
}

async function scriptSeconds(client: CDPSession): Promise<number> {
  const { metrics } = await client.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'ScriptDuration')!.value;
}

async function peerTimes(browser: Browser, files: readonly string[]): Promise<number[]> {
  const peer = await servePeer();
  const page = await browser.newPage({ viewport: SIZE });
  await page.goto(peer.address);
  await page.waitForSelector('body[data-ready]', { timeout: 60_000 });
  await page.evaluate((bounds) => (window as unknown as { look(b: unknown): void }).look(bounds), EXTENT);
  const times: number[] = [];
  for (const file of files) {
    const data = JSON.parse(readFileSync(file, 'utf8'));
    // The data are in the page before the clock starts.
    times.push(
      await page.evaluate((data) => (window as unknown as { show(d: unknown): Promise<number> }).show(data), data),
    );
  }
  await page.close();
  peer.close();
  return times;
}

async function memory(page: Page, client: CDPSession, count: number): Promise<void> {
  const heap = async (): Promise<number> => {
    await client.send('HeapProfiler.collectGarbage');
    const { metrics } = await client.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'JSHeapUsedSize')!.value;
  };
  const heaps: number[] = [];
  for (let scrubs = 0; heaps.length < MEMORY_AFTER.length; ) {
    await scrubTo(page, ((scrubs++ * 397 + 7) % count) / (count - 1));
    if (scrubs === MEMORY_AFTER[heaps.length]) heaps.push(await heap());
  }
  const before = heaps[0]!;
  for (const [k, after] of heaps.entries())
    printRow({
      what: `memory after ${MEMORY_AFTER[k]} scrubs`,
      ours: bytes(after),
      figure: after / before,
      ...(k > 0 ? { target: `<= 1.1 × of after ${MEMORY_AFTER[0]}`, reached: after <= 1.1 * before } : {}),
    });
}

interface Connection {
  readonly name: string;
  readonly kbit: number;
  readonly latency: number;
  readonly cpu: number;
  /** Limits in ms. */
  readonly text: number;
  readonly picture: number;
}

async function firstPicture(browser: Browser, { name, kbit, latency, cpu, text, picture }: Connection): Promise<void> {
  printHead(`First picture, ${name}`);
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send('Network.enable');
  await client.send('Performance.enable');
  const throughput = (kbit * 1000) / 8;
  await client.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  });
  await client.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  let received = 0;
  client.on('Network.loadingFinished', ({ encodedDataLength }) => (received += encodedDataLength));
  const begin = performance.now();
  const since = async (selector: string): Promise<number> => {
    await page.waitForSelector(selector, { timeout: 240_000, state: 'attached' });
    return performance.now() - begin;
  };
  await page.goto(server.address, { waitUntil: 'commit' });
  const answered = await since('.legend .figure.strong');
  const drawn = await since('.first-map path');
  const sent = received;
  const whole = await since('.map-canvas[data-drawn]');
  const { metrics } = await client.send('Performance.getMetrics');
  const heap = metrics.find((metric) => metric.name === 'JSHeapUsedSize')!.value;
  const row = (what: string, ms: number, limit: number): void =>
    printRow({ what, ours: milliseconds(ms), target: `< ${limit / 1000} s`, reached: ms < limit });
  row('date, source and figures', answered, text);
  row('picture of the latest edition', drawn, picture);
  printRow({ what: 'bytes until then', ours: bytes(sent), target: '<= 80 kB', reached: sent <= 80_000 });
  if (cpu === 1) row('map and all of time', whole, 10_000);
  else printRow({ what: 'map and all of time', ours: milliseconds(whole) });
  printRow({ what: 'heap of the page', ours: bytes(heap), target: '< 150 MB', reached: heap < 150e6 });
  await context.close();
}

/** Scripts of the build but MapLibre's own: those that opening the page loads, and all. */
async function shippedScript(browser: Browser): Promise<void> {
  printHead('Script shipped without MapLibre, brotli');
  const page = await browser.newPage();
  const loaded = new Set<string>();
  page.on('request', (request) => loaded.add(basename(new URL(request.url()).pathname)));
  await page.goto(server.address);
  await page.waitForSelector('.map-canvas[data-settled]', { timeout: 240_000 });
  await page.close();
  const folder = join(ROOT, 'dist/web/assets');
  const all = readdirSync(folder).filter((name) => name.endsWith('.js') && !name.startsWith('maplibre'));
  const packed = (name: string): number => brotliCompressSync(readFileSync(join(folder, name))).length;
  const row = (what: string, names: readonly string[]): void => {
    const total = names.reduce((sum, name) => sum + packed(name), 0);
    printRow({ what: `${names.length} ${what}`, ours: bytes(total), target: '< 120 kB', reached: total < 120e3 });
  };
  row(
    'files to open the page',
    all.filter((name) => loaded.has(name)),
  );
  row('files, with all that is loaded on demand', all);
}
