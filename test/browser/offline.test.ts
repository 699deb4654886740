// The page without a network: it opens with the last history seen, says so, and forgets everything when asked.

import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer } from '../../src/server/serve.ts';
import { type Harness, startHarness } from './harness.ts';
import { drawn, textOf, watchedPage } from './watched-page.ts';

const [FIRST, LAST] = ['1704103200', '1711965600'] as const;

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());

test('it opens when the server is gone, answers, and says since when it is kept', async () => {
  const { reader } = harness.workspace;
  const server = await startServer({ reader, port: 0, webRoot: harness.webRoot });
  const { page } = await watchedPage(harness.browser);
  await page.goto(server.address);
  await page.waitForSelector('html[data-kept]');
  // A second visit is kept as it was asked for: with the languages that this browser accepts.
  await page.reload();
  await drawn(page, LAST);
  await server.close();
  await page.goto(`${server.address}?again#at=${FIRST}&point=11.1,50.5`);
  await drawn(page, FIRST);
  await page.locator('.period').first().waitFor();
  const line = await textOf(page.locator('.offline'));
  expect(line).toMatch(/^Offline\. This map was saved on this device on \d+ \w+ \d{4}\.$/);
  await page.close();
});

test('it forgets what was chosen and what was kept', async () => {
  const { page } = await harness.open('', LAST);
  await page.waitForSelector('html[data-kept]');
  await page.getByRole('button', { name: 'Light or dark' }).click();
  // What only this visit knows: whatever the next visit keeps afresh, these do not come back.
  await page.evaluate(async () =>
    (await caches.open((await caches.keys())[0]!)).put('./of-this-visit', new Response('kept')),
  );
  expect(await page.evaluate(() => localStorage.getItem('foothold-theme'))).toBe('dark');
  await page.locator('.terms summary').click();
  await page.getByRole('button', { name: 'Forget everything' }).click();
  await page.waitForFunction(() => document.documentElement.dataset.kept === undefined);
  await drawn(page, LAST);
  expect(await page.evaluate(() => localStorage.getItem('foothold-theme'))).toBeNull();
  expect(await page.evaluate(async () => (await caches.match('./of-this-visit')) === undefined)).toBe(true);
  await page.close();
});

test('another build takes over what an earlier one kept, but for its own files', async () => {
  const { page } = await harness.open('', LAST);
  await page.waitForSelector('html[data-kept]');
  const kept = await page.evaluate(async () => {
    const earlier = await caches.open('foothold-earlier');
    await earlier.put('./api/of-old', new Response('history'));
    await earlier.put('./assets/old-1a2b.js', new Response('script'));
    for (const registration of await navigator.serviceWorker.getRegistrations()) await registration.unregister();
    await navigator.serviceWorker.register('./service-worker.js?another');
    await navigator.serviceWorker.ready;
    while ((await caches.keys()).includes('foothold-earlier')) await new Promise((resolve) => setTimeout(resolve, 20));
    const matches = ['./api/of-old', './assets/old-1a2b.js'].map(
      async (name) => (await caches.match(name)) !== undefined,
    );
    return Promise.all(matches);
  });
  expect(kept).toEqual([true, false]);
  await page.close();
});
