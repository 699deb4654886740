// What the claims desk asks the server, and tells it: with the token that this start of the server gave the page.

import type {
  DecidedAnswer,
  DeskAddition,
  DeskDecision,
  DeskSession,
  DeskTextAnswer,
  InboxAnswer,
  ShownAnswer,
} from '../../model/desk-wire.ts';
import { fetchJson, sendJson } from '../api.ts';

let session: Promise<DeskSession> | undefined;

export function fetchInbox(query: string): Promise<InboxAnswer> {
  return fetchJson(`api/desk/inbox?${query}`);
}

export function fetchText(id: string): Promise<DeskTextAnswer> {
  return fetchJson(`api/desk/text/${encodeURIComponent(id)}`);
}

export function fetchShown([lon, lat]: readonly [number, number]): Promise<ShownAnswer> {
  return fetchJson(`api/desk/shown?at=${lon},${lat}`);
}

export function sendDecision(decision: DeskDecision): Promise<DecidedAnswer> {
  return send('api/desk/decide', decision);
}

export function sendAddition(addition: DeskAddition): Promise<DecidedAnswer> {
  return send('api/desk/add', addition);
}

async function send(address: string, body: unknown): Promise<DecidedAnswer> {
  session ??= fetchJson<DeskSession>('api/desk/session');
  try {
    const { token } = await session;
    return await sendJson<DecidedAnswer>(address, body, { 'X-Foothold-Desk': token });
  } catch (error) {
    // Of another start of the server the token is another: the next try asks for it.
    session = undefined;
    throw error;
  }
}
