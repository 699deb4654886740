// Claims over HTTP: those that stand, and the dossier of a place or region. What no person has accepted is for this machine alone.

import { type Context, Hono } from 'hono';
import { listClaims } from '../../atlas/claim-list.ts';
import { dossierOfWhat } from '../../atlas/region-dossier.ts';
import type { ClaimState } from '../../model/claim-record.ts';
import { UsageError } from '../../model/errors.ts';
import { instantOrDay } from '../../model/instant.ts';
import { jsonBody, sendPacked } from '../packed-body.ts';
import type { Shown } from '../shown.ts';

/** Longer than any name of a place or instant. */
const MAX_VALUE_LENGTH = 200;

export function claimRoutes(shown: Shown): Hono {
  const routes = new Hono();
  const sources = (): string[] => shown.theatre.sources.map(({ id }) => id);
  const states: readonly ClaimState[] = shown.showsProposals ? ['accepted', 'proposed'] : ['accepted'];

  routes.get('/claims', async (context) => {
    return sendPacked(jsonBody(await listClaims(shown.claims(), { states, sources: sources() })), {
      request: context.req.raw,
    });
  });

  routes.get('/dossier', async (context) => {
    const knownOn = value(context, 'knownOn');
    const asked = { what: value(context, 'what') ?? lacking('what'), source: '' };
    const answer = await dossierOfWhat(shown.claims(), asked, {
      knownOn: knownOn === undefined ? null : instantOrDay(knownOn, shown.theatre.timeZone),
      now: shown.now(),
      claims: shown.showsProposals ? 'all' : 'decided',
      sources: sources(),
    });
    return sendPacked(jsonBody(answer), { request: context.req.raw });
  });

  return routes;
}

function value(context: Context, name: string): string | undefined {
  const given = context.req.query(name)?.trim();
  if (given === undefined || given === '') return undefined;
  if (given.length > MAX_VALUE_LENGTH) throw new UsageError(`?${name}= has at most ${MAX_VALUE_LENGTH} characters.`);
  return given;
}

function lacking(name: string): never {
  throw new UsageError(`The question lacks ?${name}=…`);
}
