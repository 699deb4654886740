// The claims desk over HTTP, for this machine alone: what is asked, and the two requests of this server that write.

import { randomBytes, timingSafeEqual } from 'node:crypto';
import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { DeskSession } from '../../model/desk-wire.ts';
import { type Found, parseJson } from '../../model/json-door.ts';
import type { DeskPort } from '../desk-port.ts';
import { deskAddition, deskDecision, inboxQuery, positionOf } from '../desk-requests.ts';
import { Refusal } from '../problem.ts';

/** Addresses below /api that take a POST. */
export const DESK_WRITES: readonly string[] = ['/api/desk/decide', '/api/desk/add'];
const TOKEN_HEADER = 'X-Foothold-Desk';
/** A mended claim with a long reason is a few kilobytes. */
const MOST_BYTES = 64 * 1024;

export function deskRoutes(desk: DeskPort): Hono {
  const routes = new Hono();
  const token = randomBytes(32).toString('base64url');
  routes.use(fromThisPage);
  routes.get('/session', (context) => answer(context, { token } satisfies DeskSession));
  routes.get('/inbox', async (context) => answer(context, await desk.inbox(inboxQuery(context.req.query()))));
  routes.get('/text/:id', async (context) => answer(context, await desk.text(context.req.param('id'))));
  routes.get('/shown', async (context) => answer(context, await desk.shown(positionOf(context.req.query('at')))));
  const tooLarge = () => {
    throw new Refusal(413, `A request has at most ${MOST_BYTES} bytes.`);
  };
  routes.use(async (context, next) => {
    if (context.req.method === 'POST') checkWriter(context, token);
    await next();
  });
  routes.use(bodyLimit({ maxSize: MOST_BYTES, onError: tooLarge }));
  routes.post('/decide', async (context) => answer(context, await desk.decide(deskDecision(await bodyOf(context)))));
  routes.post('/add', async (context) => answer(context, await desk.add(deskAddition(await bodyOf(context)))));
  return routes;
}

/** Another site's page may make a browser ask here, but never get or change anything. */
const fromThisPage: MiddlewareHandler = async (context, next) => {
  const site = context.req.header('sec-fetch-site');
  if (site !== undefined && site !== 'same-origin' && site !== 'none')
    throw new Refusal(403, 'The claims desk answers its own page only.');
  await next();
};

function checkWriter({ req }: Context, token: string): void {
  const origin = req.header('origin');
  const host = req.header('host') ?? new URL(req.url).host;
  if (origin !== `http://${host}`) throw new Refusal(403, 'The claims desk takes decisions of its own page only.');
  const given = Buffer.from(req.header(TOKEN_HEADER) ?? '');
  const expected = Buffer.from(token);
  if (given.length !== expected.length || !timingSafeEqual(given, expected))
    throw new Refusal(403, 'This page is of an earlier start of the server: load it again.');
  const type = req.header('content-type') ?? '';
  if (type.split(';')[0]!.trim().toLowerCase() !== 'application/json')
    throw new Refusal(415, 'A decision is told in JSON (application/json).');
}

async function bodyOf({ req }: Context): Promise<Found> {
  const found = parseJson(await req.text(), 'the request');
  return { ...found, path: 'the request' };
}

function answer(context: Context, value: unknown): Response {
  return context.json(value as object, 200, { 'Cache-Control': 'no-store' });
}
