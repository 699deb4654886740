// Claims beside maps: how many days before or after a claim a map came to show the same, and where one source's two differ.

import type { ClaimRecord } from '../model/claim-record.ts';
import type { MapMove, StandsApart, TextStamp } from '../model/claim-wire.ts';
import { daysBetween, parseInstant } from '../model/instant.ts';
import { sideAt } from '../model/party-sides.ts';
import type { Theatre } from '../model/theatre.ts';
import type { PlacePeriod } from '../model/wire.ts';
import { momentOf } from './events.ts';
import { isTurn, type Stance, stanceOf, stretchOf } from './stance.ts';

/** What a map source shows of the place over time. */
export interface MapHistory {
  readonly source: string;
  readonly history: readonly PlacePeriod[];
}

/** For each claim that says who holds the place and each map: the edition that came to show the same. */
export function mapMovesOf(claims: readonly ClaimRecord[], maps: readonly MapHistory[], theatre: Theatre): MapMove[] {
  return claims.flatMap((claim) => {
    const stance = claim.background ? null : stanceOf(claim, theatre);
    if (stance?.subject !== 'holder') return [];
    return maps.flatMap(({ source, history }): MapMove[] => {
      if (history.length === 0) return [];
      const shown = firstShown(claim, { stance, history, theatre });
      return [
        {
          claim: claim.id,
          source,
          edition: shown?.editionFrom ?? null,
          published: shown?.from ?? null,
          days: shown ? daysFrom(claim, shown, theatre) : null,
        },
      ];
    });
  });
}

/** Where a text of an edition tells of a turn on another day than the map of the same source does. */
export function standsApart(
  claims: readonly ClaimRecord[],
  moves: readonly MapMove[],
  { texts, theatre }: { readonly texts: readonly TextStamp[]; readonly theatre: Theatre },
): StandsApart[] {
  const textById = new Map(texts.map((text) => [text.id, text]));
  return claims.flatMap((claim) => {
    const text = claim.text === null ? undefined : textById.get(claim.text);
    if (!text?.edition || !isTurn(claim)) return [];
    const { edition, published } = text;
    const move = moves.find(({ claim: id, source }) => id === claim.id && source === edition.source);
    if (!move || move.edition === null || move.published === null || published === null) return [];
    const days = daysBetween(parseInstant(move.published), parseInstant(published), theatre.timeZone);
    if (days === 0) return [];
    return {
      source: edition.source,
      claim: claim.id,
      map: { edition: move.edition, published: move.published },
      text: { edition: edition.id, published },
      days,
    };
  });
}

interface About {
  readonly stance: Stance;
  readonly history: readonly PlacePeriod[];
  readonly theatre: Theatre;
}

/**
 * The first of the editions that show what is claimed: of those that showed it already when the claim was made, the one
 * in which they began to; else the next one that does.
 */
function firstShown(claim: ClaimRecord, { stance, history, theatre }: About): PlacePeriod | null {
  const { to } = stretchOf(claim);
  const agrees = history.map((period) => doesAgree(period, stance, theatre));
  const at = history.findLastIndex(({ from }) => parseInstant(from) < to);
  if (at < 0 || !agrees[at]) return history.find((_, k) => k > at && agrees[k]) ?? null;
  let first = at;
  while (first > 0 && agrees[first - 1]) first--;
  return history[first]!;
}

/** Ground of which a source says nothing agrees with nobody. */
export function doesAgree(
  { status, party, implied, from }: PlacePeriod,
  { side, isSo }: Stance,
  theatre: Theatre,
): boolean {
  const holder = party ?? implied?.party ?? null;
  // A status that is only possible (troops were seen) does not say who holds the place.
  if (holder === null || theatre.statuses.find(({ id }) => id === status)?.certainty === 'possible') return false;
  return (sideAt(theatre, holder, parseInstant(from)) === side) === isSo;
}

/** A state that a map showed already is agreed on, however long: only a turn has a day to be early or late by. */
function daysFrom(claim: ClaimRecord, shown: PlacePeriod, theatre: Theatre): number {
  const days = daysBetween(momentOf(claim), parseInstant(shown.from), theatre.timeZone);
  return isTurn(claim) ? days : Math.max(0, days);
}
