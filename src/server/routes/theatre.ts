// What the page starts from: the theatre, its sources' history files and editions, the gazetteer.

import { Hono } from 'hono';
import type { EditionsAnswer, PlacesAnswer } from '../../model/wire.ts';
import { jsonBody, type PackedBody, sendPacked } from '../packed-body.ts';
import { Refusal } from '../problem.ts';
import { sendRanged } from '../ranged-file.ts';
import { editionStamp, type Shown } from '../shown.ts';
import { sourceWithEditions, theatreAnswer } from '../theatre-answer.ts';

export function theatreRoutes(shown: Shown): Hono {
  const routes = new Hono();
  let places: PackedBody | undefined;
  let surroundings: Promise<PackedBody | undefined> | undefined;

  routes.get('/theatre', async (context) => {
    return sendPacked(jsonBody(await theatreAnswer(shown)), { request: context.req.raw });
  });

  routes.get('/first/:source?', async (context) => {
    const first = context.req.param('source') ?? (await sourceWithEditions(shown));
    return sendPacked(await shown.first(shown.source(first).id), { request: context.req.raw });
  });

  routes.get('/editions', async (context) => {
    const { id } = shown.source(context.req.query('source'));
    const editions = (await shown.editions(id)).map(editionStamp);
    const answer: EditionsAnswer = { schema: 'foothold/1', asOf: editions.at(-1) ?? null, source: id, editions };
    return sendPacked(jsonBody(answer), { request: context.req.raw });
  });

  routes.get('/places', async (context) => {
    // The gazetteer does not change under a running server.
    const read = async (): Promise<PlacesAnswer> => ({
      schema: 'foothold/1',
      asOf: null,
      places: await shown.reader.readPlaces(),
    });
    places ??= jsonBody(await read());
    return sendPacked(places, { request: context.req.raw });
  });

  routes.get('/surroundings', async (context) => {
    surroundings ??= shown.surroundings();
    const body = await surroundings;
    if (!body) throw new Refusal(404, 'There is no base map here.');
    return sendPacked(body, { request: context.req.raw });
  });

  routes.get('/zones', async (context) => {
    const body = (await shown.zonesBody()) ?? jsonBody({ type: 'FeatureCollection', features: [] });
    return sendPacked(body, { request: context.req.raw });
  });

  routes.get('/regions', async (context) => {
    return sendPacked(jsonBody(await shown.regions()), { request: context.req.raw });
  });

  routes.get('/house-style', async (context) => {
    const body = await shown.houseStyleBody();
    if (!body) throw new Refusal(404, 'There is no house style here.');
    return sendPacked(body, { request: context.req.raw });
  });

  routes.get('/basemap', async (context) => {
    const { basemapFile } = shown;
    const response = basemapFile && (await sendRanged(basemapFile, context.req.raw));
    if (!response) throw new Refusal(404, 'There is no file of a basemap here.');
    return response;
  });

  routes.get('/histories/:source', async (context) => {
    const { id, terms } = shown.source(context.req.param('source'));
    const body = await shown.historyBody(id);
    if (!body) throw new Refusal(404, `Nothing has been imported for "${id}" yet.`);
    const response = await sendPacked(body, { request: context.req.raw });
    if (!terms.allows.includes('geometry')) response.headers.set('X-Robots-Tag', 'noindex');
    return response;
  });

  return routes;
}
