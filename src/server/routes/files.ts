// The built web app at / and the committed open data at /data/.

import { Hono } from 'hono';
import { sendPacked } from '../packed-body.ts';
import { Refusal } from '../problem.ts';
import type { StaticFiles } from '../static-files.ts';

export interface FileRoots {
  readonly web: StaticFiles;
  readonly data: StaticFiles;
}

/** Files under assets/ carry a hash of their content in their name. */
const FOREVER = 'public, max-age=31536000, immutable';

export function fileRoutes({ web, data }: FileRoots): Hono {
  const routes = new Hono();

  routes.get('/', async (context) => {
    if (!web.has('index.html')) throw new Refusal(503, 'The page has not been built yet: run npm run build.');
    return sendPacked(await web.body('index.html'), { request: context.req.raw });
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
