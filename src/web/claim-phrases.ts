// Claims in words of the page: the days of which they speak, who says what, when a map came to show it.

import { isTurn } from '../claims/stance.ts';
import type { ClaimRecord } from '../model/claim-record.ts';
import type { MapMove } from '../model/claim-wire.ts';
import { dayOf } from '../model/instant.ts';
import type { Theatre } from '../model/theatre.ts';
import { type Clock, shortDate } from './dates.ts';
import { nameIn } from './words/catalogues.ts';
import type { ClaimWords } from './words/claim-words.ts';
import type { Words } from './words/words.ts';

/** What phrases are made with. */
export interface Telling {
  readonly say: Words & ClaimWords;
  readonly clock: Clock;
  readonly theatre: Theatre;
}

/** `12 Mar 2025`, `since 12 Mar 2025`, `no day said` */
export function claimDays({ valid: { from, to } }: Pick<ClaimRecord, 'valid'>, { say, clock }: Telling): string {
  if (from === null) return to === null ? say.unknownDay : say.upTo(shortDate(to - 1, clock));
  if (to === null) return say.since(shortDate(from, clock));
  const isOneDay = dayOf(from, clock.timeZone) === dayOf(to - 1, clock.timeZone);
  return isOneDay ? shortDate(from, clock) : say.daysFromTo(shortDate(from, clock), shortDate(to - 1, clock));
}

type Content = Pick<ClaimRecord, 'act' | 'relation' | 'party' | 'extent'>;

/** `says: captured by Russia (part of it)` */
export function claimSaid(claim: Content, telling: Telling): string {
  return `${telling.say.act(claim.act)}: ${claimContent(claim, telling)}`;
}

/** `captured by Russia (part of it)` */
function claimContent({ relation, party, extent }: Omit<Content, 'act'>, telling: Telling): string {
  const { say } = telling;
  const how = say.extent(extent);
  const said = say.relation(relation, party === null ? null : partyName(party, telling));
  return how === '' ? said : `${said} (${how})`;
}

export function partyName(id: string, { theatre, clock }: Telling): string {
  const party = theatre.parties.find((candidate) => candidate.id === id);
  return party ? nameIn(party.name, clock.language) : id;
}

export function sourceName(id: string, { theatre, clock }: Telling): string {
  const source = [...theatre.sources, ...theatre.speakers].find((candidate) => candidate.id === id);
  return source ? nameIn(source.name, clock.language) : id;
}

/** A status by name; ground that is not drawn has none. */
export function statusName(id: string, { theatre, clock, say }: Telling): string {
  const status = theatre.statuses.find((candidate) => candidate.id === id);
  return status ? nameIn(status.name, clock.language) : id === 'none' ? say.notDrawn : id;
}

export function moveWords(claim: ClaimRecord, { source, days }: MapMove, telling: Telling): string {
  const { say } = telling;
  const name = sourceName(source, telling);
  if (days === null) return say.mapNever(name);
  return days === 0 && !isTurn(claim) ? say.mapAgrees(name) : say.mapMove(name, days);
}

/** What a text says; an assertion needs no verb beside the word "text". */
export function textSays(claim: Content, telling: Telling): string {
  return claim.act === 'asserts' ? claimContent(claim, telling) : claimSaid(claim, telling);
}
