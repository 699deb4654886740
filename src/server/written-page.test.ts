import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type SmallWorkspace, smallWorkspace } from '../../test/browser/small-workspace.ts';
import type { PageStart } from '../model/wire.ts';
import { createApp } from './app.ts';
import { StaticFiles } from './static-files.ts';
import type { Prerenderer } from './written-page.ts';

const INDEX = '<!doctype html><html lang="en"><title>Foothold</title><body><div id="page"></div></body></html>';

let workspace: SmallWorkspace;
let webRoot: string;
/** What the page was written for, view by view. */
const written: { readonly start: PageStart; readonly languages: readonly string[] }[] = [];

/** Writes what it was told: the real one is built from the web app, and browser tests open its pages. */
const prerenderer: Prerenderer = {
  chooseLanguage: ([first = 'en']) => first.slice(0, 2),
  prerender(start, languages) {
    written.push({ start, languages });
    const language = this.chooseLanguage(languages);
    return { language, direction: 'ltr', title: '<Map> of & "today"', html: `<p>In ${language}</p>` };
  },
};

beforeAll(async () => {
  workspace = await smallWorkspace();
  webRoot = await mkdtemp(join(tmpdir(), 'foothold-written-'));
  await writeFile(join(webRoot, 'index.html'), INDEX);
});
afterAll(async () => {
  await workspace.remove();
  await rm(webRoot, { recursive: true });
});

async function page(headers: Record<string, string> = {}, address = '/'): Promise<Response> {
  const options = { audience: 'self', hosts: new Set(['localhost']) } as const;
  const [web, data] = await Promise.all([StaticFiles.list(webRoot), StaticFiles.list(webRoot)]);
  return createApp({ reader: workspace.reader, web, data, prerenderer, ...options }).request(address, { headers });
}

test('the page comes with its first view, and with the answers that the view was made of', async () => {
  const html = await (await page()).text();
  expect(html).toContain('<html lang="en" dir="ltr" data-edition="1711965600" data-source="watch">');
  expect(html).toContain('<div id="page"><p>In en</p></div>');
  const json = /<script type="application\/json" id="start">(.*)<\/script>/.exec(html)![1]!;
  const start = JSON.parse(json) as PageStart;
  expect(start.theatre.theatre.id).toBe('small');
  expect(start.first?.source).toBe('watch');
});

test('what stands in a title or a script can end neither', async () => {
  const { reader } = workspace;
  const name = { en: '</script><script>alert(1)</script>' };
  const web = await StaticFiles.list(webRoot);
  const options = { audience: 'self', hosts: new Set(['localhost']), web, data: web, prerenderer } as const;
  const app = createApp({ ...options, reader: { ...reader, theatre: { ...reader.theatre, name } } });
  const html = await (await app.request('/')).text();
  expect(html).toContain('<title>&lt;Map&gt; of &amp; &quot;today&quot;</title>');
  expect(html.match(/<\/script>/g)).toHaveLength(1);
});

test('a reader gets the language that they wish most', async () => {
  const dear = await page({ 'accept-language': 'en;q=0.4, uk-UA, ru;q=0.9' });
  expect(await dear.text()).toContain('In uk');
  expect(dear.headers.get('vary')).toContain('Accept-Language');
  expect(written.at(-1)!.languages).toEqual(['uk-UA', 'ru', 'en']);
  expect(await (await page({ 'accept-language': 'uk' }, '/?lang=ar')).text()).toContain('In ar');
});

test('where the history cannot be read the page comes without it, and asks and says so by itself', async () => {
  const web = await StaticFiles.list(webRoot);
  const logged: unknown[] = [];
  const history = (): never => {
    throw new Error('a broken history');
  };
  const log = (error: unknown) => void logged.push(error);
  const options = { audience: 'self', hosts: new Set(['localhost']), web, data: web, prerenderer, log } as const;
  const response = await createApp({ ...options, reader: { ...workspace.reader, history } }).request('/');
  expect([response.status, await response.text()]).toEqual([200, INDEX]);
  expect(logged).toHaveLength(1);
});

test('the same page is written once, and not sent again to who has it', async () => {
  const web = await StaticFiles.list(webRoot);
  const options = { audience: 'self', hosts: new Set(['localhost']), web, data: web, prerenderer } as const;
  const app = createApp({ ...options, reader: workspace.reader });
  const first = await app.request('/');
  const before = written.length;
  const again = await app.request('/', { headers: { 'if-none-match': first.headers.get('etag')! } });
  expect(again.status).toBe(304);
  expect(written.length).toBe(before);
});

test('on the day of an edition its page is written anew every hour, then every day', async () => {
  const web = await StaticFiles.list(webRoot);
  let now = '2024-04-01T12:10:00Z';
  const options = { audience: 'self', hosts: new Set(['localhost']), web, data: web, prerenderer } as const;
  const app = createApp({ ...options, reader: workspace.reader, now: () => Date.parse(now) / 1000 });
  const before = written.length;
  const timesWritten: number[] = [];
  for (const time of ['01T12:10', '01T12:50', '01T13:10', '01T22:00', '02T09:00']) {
    now = `2024-04-${time}:00Z`;
    await app.request('/');
    timesWritten.push(written.length - before);
  }
  expect(timesWritten).toEqual([1, 1, 2, 3, 3]);
});
