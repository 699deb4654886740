// What a page starts with: the theatre and the latest edition, written into it by the server or asked for.

import type { PageStart } from '../model/wire.ts';
import { fetchJson } from './api.ts';
import { offersDrafts } from './drafts.ts';
import { showFirst } from './first-picture.ts';
import type { Link } from './link.ts';
import * as state from './state.ts';

/** What the server has written into the page; only once, since whoever tries again wants to know it anew. */
export function takeWritten(): PageStart | null {
  const written = document.getElementById('start');
  written?.remove();
  return written?.textContent ? (JSON.parse(written.textContent) as PageStart) : null;
}

/** The same, asked for; without the first picture the page can do. */
export async function askForStart({ source }: Link): Promise<PageStart> {
  const named = source === undefined ? '' : `/${encodeURIComponent(source)}`;
  const [theatre, first] = await Promise.all([
    fetchJson<PageStart['theatre']>('api/theatre'),
    fetchJson<NonNullable<PageStart['first']>>(`api/first${named}`).catch(() => null),
  ]);
  return { theatre, first };
}

/** Shows what there is by now, as a link wishes. */
export function startWith({ theatre: answer, first }: PageStart, link: Link): void {
  state.stamps.value = answer.sources;
  state.theatre.value = answer.theatre;
  state.hasClaims.value = answer.claims === true;
  offersDrafts.value = answer.drafts ?? false;
  state.hasDesk.value = answer.desk === true;
  state.hasChecks.value = answer.checks === true;
  state.askedCheck.value = state.hasChecks.value ? (link.check ?? null) : null;
  state.isDeskOpen.value = state.hasDesk.value && link.desk === true;
  // Its panel takes room from the map, which is made to fit what is left.
  if (link.point) state.spot.value = { position: link.point, runs: null };
  showFirst(first, link);
}
