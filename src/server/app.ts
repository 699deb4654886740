// The HTTP API and the page, over one workspace. Every answer is a GET, so that publishing is saving what is answered;
// the claims desk, which writes, is there only where it is asked for.

import { Hono } from 'hono';
import { styleOrigin } from '../model/basemap.ts';
import type { Instant } from '../model/instant.ts';
import type { DeskPort } from './desk-port.ts';
import { checkRequest, securityHeaders } from './guards.ts';
import { problemOf, problemResponse, Refusal } from './problem.ts';
import type { Reader } from './reader-port.ts';
import { answerRoutes } from './routes/answers.ts';
import { checkRoutes } from './routes/checks.ts';
import { claimRoutes } from './routes/claims.ts';
import { DESK_WRITES, deskRoutes } from './routes/desk.ts';
import { fileRoutes } from './routes/files.ts';
import { theatreRoutes } from './routes/theatre.ts';
import { Shown } from './shown.ts';
import type { StaticFiles } from './static-files.ts';
import { type Prerenderer, WrittenPage } from './written-page.ts';

export interface AppOptions {
  readonly reader: Reader;
  /** The built web app (dist/web) and the committed open data (data/). */
  readonly web: StaticFiles;
  readonly data: StaticFiles;
  /** Writes the first view into the page; without it the page asks for that itself. */
  readonly prerenderer?: Prerenderer | null;
  /** Who can reach this server. `self` may look at everything; `anyone` sees only what the terms let be published. */
  readonly audience: 'self' | 'anyone';
  /** Host names that this server answers for. */
  readonly hosts: ReadonlySet<string>;
  /** The claims desk, for `self` alone. */
  readonly desk?: DeskPort;
  /** CSP frame-ancestors: who may embed the page. */
  readonly frameAncestors?: string;
  /** The clock by which a policy's delay is counted; by default this machine's. */
  readonly now?: () => Instant;
  /** Told of every bug; the reader is not. */
  readonly log?: (error: unknown) => void;
}

export function createApp(options: AppOptions): Hono {
  const app = new Hono({ strict: true });
  const shown = new Shown(options);
  const mayEmbed = () => shown.theatre.sources.every(({ terms }) => terms.allows.includes('embed'));
  const basemapOrigin = styleOrigin(shown.theatre.basemap);
  app.use(securityHeaders({ basemapOrigin, ancestors: options.frameAncestors ?? "'self'", mayEmbed }));
  app.use(checkRequest({ hosts: options.hosts, writes: options.desk ? DESK_WRITES : [] }));
  if (options.desk) app.route('/api/desk', deskRoutes(options.desk));
  app.route('/api', theatreRoutes(shown));
  app.route('/api', answerRoutes(shown));
  app.route('/api', claimRoutes(shown));
  app.route('/api', checkRoutes(shown));
  const page = new WrittenPage({ shown, web: options.web, prerenderer: options.prerenderer ?? null, log: options.log });
  app.route('/', fileRoutes({ ...options, page }));
  app.notFound((context) => problemResponse(problemOf(new Refusal(404, `There is no ${context.req.path} here.`))));
  app.onError((error) => {
    const problem = problemOf(error);
    if (problem.status >= 500) options.log?.(error);
    return problemResponse(problem);
  });
  return app;
}
