// Checks of statements and track records of sources over HTTP. What no person has accepted is for this machine alone.

import { type Context, Hono } from 'hono';
import { checkAnswer, USUAL_DAYS, USUAL_RADIUS_KM } from '../../atlas/check.ts';
import type { CheckWish } from '../../atlas/check-subjects.ts';
import { recordsAnswer, USUAL_WINDOW_DAYS } from '../../atlas/track-record.ts';
import { ACTS, RELATIONS } from '../../model/claim.ts';
import { UsageError } from '../../model/errors.ts';
import { instantOrDay } from '../../model/instant.ts';
import { jsonBody, sendPacked } from '../packed-body.ts';
import type { Shown } from '../shown.ts';

/** Longer than any name of a place, person or instant. */
const MAX_VALUE_LENGTH = 200;

export function checkRoutes(shown: Shown): Hono {
  const routes = new Hono();
  const sources = (): string[] => shown.theatre.sources.map(({ id }) => id);
  const knownOn = (context: Context): number | null => {
    const given = value(context, 'knownOn');
    return given === undefined ? null : instantOrDay(given, shown.theatre.timeZone);
  };

  routes.get('/check', async (context) => {
    const answer = await checkAnswer(shown.claims(), wishOf(context), {
      knownOn: knownOn(context),
      now: shown.now(),
      claims: shown.showsProposals ? 'all' : 'decided',
      sources: sources(),
      around: choice(context, 'around', ['circle', 'region']) ?? 'circle',
      radiusKm: number(context, 'radius') ?? USUAL_RADIUS_KM,
      days: number(context, 'days') ?? USUAL_DAYS,
    });
    return sendPacked(jsonBody(answer), { request: context.req.raw });
  });

  routes.get('/records', async (context) => {
    const answer = await recordsAnswer(shown.claims(), {
      knownOn: knownOn(context),
      windowDays: number(context, 'window') ?? USUAL_WINDOW_DAYS,
      sources: sources(),
    });
    return sendPacked(jsonBody(answer), { request: context.req.raw });
  });

  return routes;
}

function wishOf(context: Context): CheckWish {
  const id = value(context, 'claim');
  if (id !== undefined) return { kind: 'claim', id };
  const [source, on] = [value(context, 'speaker'), value(context, 'on')];
  if (source === undefined || on === undefined)
    throw new UsageError('The question lacks ?claim=ID, or ?speaker=NAME&on=YYYY-MM-DD.');
  const [place, party] = [value(context, 'place'), value(context, 'party')];
  const [relation, act] = [choice(context, 'relation', RELATIONS), choice(context, 'act', ACTS)];
  return {
    kind: 'spoken',
    words: {
      source,
      on,
      ...(place === undefined ? {} : { place }),
      ...(party === undefined ? {} : { party }),
      ...(relation === undefined ? {} : { relation }),
      ...(act === undefined ? {} : { act }),
    },
  };
}

function value(context: Context, name: string): string | undefined {
  const given = context.req.query(name)?.trim();
  if (given === undefined || given === '') return undefined;
  if (given.length > MAX_VALUE_LENGTH) throw new UsageError(`?${name}= has at most ${MAX_VALUE_LENGTH} characters.`);
  return given;
}

function number(context: Context, name: string): number | undefined {
  const given = value(context, name);
  if (given !== undefined && !/^\d{1,4}(\.\d+)?$/.test(given)) throw new UsageError(`?${name}= should be a number.`);
  return given === undefined ? undefined : Number(given);
}

function choice<Value extends string>(context: Context, name: string, values: readonly Value[]): Value | undefined {
  const given = value(context, name);
  if (given === undefined) return undefined;
  const found = values.find((candidate) => candidate === given);
  if (found === undefined) throw new UsageError(`?${name}= is one of: ${values.join(', ')}.`);
  return found;
}
