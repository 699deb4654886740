// Questions over HTTP: place, diff, area, at, and the draft from claims, in the same words as on the command line.

import { type Context, Hono } from 'hono';
import { USUAL_REACH_KM } from '../../atlas/suggest.ts';
import { suggestionGeojson } from '../../atlas/suggest-geojson.ts';
import { UsageError } from '../../model/errors.ts';
import { instantOrDay } from '../../model/instant.ts';
import { jsonBody, sendPacked } from '../packed-body.ts';
import { Refusal } from '../problem.ts';
import type { AreaQuery } from '../reader-port.ts';
import type { Shown } from '../shown.ts';

export function answerRoutes(shown: Shown): Hono {
  const routes = new Hono();
  const { reader } = shown;
  const sourceOf = (context: Context) => shown.source(context.req.query('source')).id;

  routes.get('/place', async (context) => {
    return answer(context, await reader.place(required(context, 'what'), sourceOf(context)));
  });

  routes.get('/diff', async (context) => {
    const byRegion = choice(context, 'by', ['region']) === 'region';
    const [from, to] = [required(context, 'from'), required(context, 'to')];
    return answer(context, await reader.diff(from, to, sourceOf(context), { byRegion }));
  });

  routes.get('/area', async (context) => {
    const by = choice(context, 'by', ['edition', 'day', 'month']);
    const query: { -readonly [Key in keyof AreaQuery]: AreaQuery[Key] } = { by: by ?? 'edition' };
    if (context.req.query('regions') !== undefined) query.byRegion = true;
    for (const bound of ['from', 'to'] as const) {
      const when = context.req.query(bound);
      if (when !== undefined) query[bound] = when;
    }
    return answer(context, await reader.area(sourceOf(context), query));
  });

  routes.get('/at', async (context) => {
    choice(context, 'format', ['geojson']);
    if (!reader.at) throw new Refusal(404, 'This server does not tell the ground at an instant.');
    return answer(context, await reader.at(required(context, 'when'), sourceOf(context)));
  });

  routes.get('/suggest', async (context) => {
    if (!shown.showsDrafts || !reader.suggest) throw new Refusal(404, 'This server shows no drafts.');
    const [reach, knownOn] = [context.req.query('reach'), context.req.query('knownOn')];
    const query = {
      on: required(context, 'on'),
      reachKm: reach === undefined ? USUAL_REACH_KM : Number(reach),
      knownOn: knownOn === undefined ? null : instantOrDay(knownOn, reader.theatre.timeZone),
    };
    const geojson = suggestionGeojson(await reader.suggest(query), reader.theatre, query);
    return answer(context, JSON.parse(geojson));
  });

  return routes;
}

function answer(context: Context, value: unknown): Promise<Response> {
  return sendPacked(jsonBody(value), { request: context.req.raw });
}

function required(context: Context, name: string): string {
  const value = context.req.query(name)?.trim();
  if (!value) throw new UsageError(`The question lacks ?${name}=…`);
  if (value.length > MAX_VALUE_LENGTH) throw new UsageError(`?${name}= has at most ${MAX_VALUE_LENGTH} characters.`);
  return value;
}

/** Longer than any name of a place or instant. */
const MAX_VALUE_LENGTH = 200;

function choice<Value extends string>(context: Context, name: string, values: readonly Value[]): Value | undefined {
  const value = context.req.query(name);
  if (value === undefined) return undefined;
  const found = values.find((candidate) => candidate === value);
  if (found === undefined) throw new UsageError(`?${name}= is one of: ${values.join(', ')}.`);
  return found;
}
