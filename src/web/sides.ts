// Whom the holders of ground fight for on the page: in the edition that is shown, or in any other.

import { sideAt, sideTurnsWithin } from '../model/party-sides.ts';
import { sideLook } from '../model/side-look.ts';
import type { Status, Theatre } from '../model/theatre.ts';
import { shortDate } from './dates.ts';
import { clock, editions, language, theatre, words } from './state.ts';
import { nameIn } from './words/catalogues.ts';

/** The side whose ground a status is at an instant; null where it is nobody's. */
export function sideOfStatus(known: Theatre, { party }: Pick<Status, 'party'>, instant: number): string | null {
  return party === null ? null : sideAt(known, party, instant);
}

/** A status as it is drawn at an instant. */
export function statusAt(known: Theatre, status: Status, instant: number): Status {
  const side = sideOfStatus(known, status, instant);
  return side === null ? status : sideLook(known, status, side);
}

/** A status as it is drawn in an edition (index); undefined where the theatre does not know it. */
export function statusIn(id: string, edition: number): Status | undefined {
  const status = theatre.value?.statuses.find((candidate) => candidate.id === id);
  const published = editions.value[edition]?.published;
  return theatre.value && status && published !== undefined ? statusAt(theatre.value, status, published) : status;
}

export function partyName(id: string): string {
  const party = theatre.value?.parties.find((candidate) => candidate.id === id);
  return party ? nameIn(party.name, language.value) : id;
}

/** Whom a holder fought for within a period, one text for each side; none where it was its own throughout. */
export function sideTexts(party: string, period: { readonly from: number; readonly to: number | null }): string[] {
  if (!theatre.value) return [];
  const turns = sideTurnsWithin(theatre.value, party, period);
  if (turns.every((turn) => turn.party === party)) return [];
  return turns.map((turn, k) => {
    const side = turn.party === party ? words.value.itself : partyName(turn.party);
    return k === 0 ? words.value.fightsFor(side) : words.value.fightsForSince(side, shortDate(turn.from, clock.value));
  });
}
