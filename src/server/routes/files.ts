// The built web app at / and the committed open data at /data/.

import { Hono } from 'hono';
import { sendPacked } from '../packed-body.ts';
import { Refusal } from '../problem.ts';
import type { StaticFiles } from '../static-files.ts';
import type { WrittenPage } from '../written-page.ts';

export interface FileRoots {
  readonly page: WrittenPage;
  readonly web: StaticFiles;
  readonly data: StaticFiles;
}

/** Files under assets/ carry a hash of their content in their name. */
const FOREVER = 'public, max-age=31536000, immutable';

export function fileRoutes({ page, web, data }: FileRoots): Hono {
  const routes = new Hono();

  routes.get('/', async (context) => {
    if (!web.has('index.html')) throw new Refusal(503, 'The page has not been built yet: run npm run build.');
    const wishes = [context.req.query('lang') ?? [], languagesOf(context.req.header('accept-language') ?? '')].flat();
    const response = await sendPacked(await page.body(wishes), { request: context.req.raw });
    response.headers.append('Vary', 'Accept-Language');
    return response;
  });

  routes.get('/*', async (context, next) => {
    const address = context.req.path.slice(1);
    const request = context.req.raw;
    if (address.startsWith('data/basemap/') && data.has(address.slice('data/'.length)))
      return sendPacked(await data.body(address.slice('data/'.length)), { request });
    if (!web.has(address)) return next();
    const body = await web.body(address);
    return address.startsWith('assets/')
      ? sendPacked(body, { request, cacheControl: FOREVER })
      : sendPacked(body, { request });
  });

  return routes;
}

/** `uk, en;q=0.8` as tags, the dearest first; more than a few are nobody's wish. */
function languagesOf(accepted: string): string[] {
  const wishes = accepted.split(',', 20).map((wish) => {
    const [tag = '', quality = 'q=1'] = wish.split(';').map((part) => part.trim());
    return { tag, quality: Number(quality.slice(2)) || 0 };
  });
  const named = wishes.filter(({ tag, quality }) => tag !== '' && quality > 0);
  return named.toSorted((a, b) => b.quality - a.quality).map(({ tag }) => tag);
}
