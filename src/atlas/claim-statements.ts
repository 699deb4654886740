// Accepted claims as statements about places: what a draft of a map may rest on, and what it leaves out and why.

import type { StatedPlace } from '../engine/stated-ground.ts';
import type { StatedRelation, Statement } from '../engine/statement-status.ts';
import type { Relation } from '../model/claim.ts';
import type { ClaimRecord } from '../model/claim-record.ts';
import { toGrid } from '../model/ground.ts';
import { dayOf, type Instant, startOfDay } from '../model/instant.ts';
import { sideOn } from '../model/party-sides.ts';
import type { Theatre } from '../model/theatre.ts';

/** A statement that knows its claim. */
export interface ClaimStatement extends Statement {
  readonly claim: string;
}

/** A place with what was claimed of it. */
export interface ClaimedPlace extends StatedPlace {
  readonly name: string;
  readonly statements: readonly ClaimStatement[];
}

/** A claim that says nothing of which a line could be drafted. */
export interface LeftOut {
  readonly claim: string;
  readonly reason: string;
}

interface StatementOptions {
  readonly theatre: Theatre;
  /** The day of the draft: a unit's claims are those of the side that it fights for then. */
  readonly on: string;
}

/** Places by id, each with its statements; claims that can't be used are named with the reason. */
export function placesOfClaims(
  claims: readonly ClaimRecord[],
  options: StatementOptions,
): { readonly places: readonly ClaimedPlace[]; readonly leftOut: readonly LeftOut[] } {
  const places = new Map<string, ClaimedPlace>();
  const leftOut: LeftOut[] = [];
  for (const claim of claims) {
    const position = claim.place.position;
    const statement = statementOf(claim, options);
    if (typeof statement === 'string' || position === null) {
      leftOut.push({
        claim: claim.id,
        reason: typeof statement === 'string' ? statement : 'its place has no position',
      });
      continue;
    }
    const key = position.map(toGrid).join();
    const known = places.get(key) ?? { id: claim.place.id ?? position.join(), name: claim.place.name, position };
    const statements = [...(places.get(key)?.statements ?? []), statement];
    places.set(key, { ...known, statements });
  }
  return { places: [...places.values()].sort((a, b) => (a.id < b.id ? -1 : 1)), leftOut };
}

/** What the method of drafts has words for: sieges say who is inside, not whose the ground is. */
const STATED: Readonly<Record<Relation, StatedRelation | null>> = {
  controls: 'controls',
  captured: 'captured',
  liberated: 'liberated',
  lost: 'lost',
  'withdrew-from': 'withdrew-from',
  entered: 'entered',
  advanced: 'advanced',
  contested: 'contested',
  encircled: null,
  'not-encircled': null,
};

/** The claim as a statement, or why it is none. */
function statementOf(claim: ClaimRecord, { theatre, on }: StatementOptions): ClaimStatement | string {
  if (claim.act === 'denies') return 'it denies, and says nothing of who is there';
  if (claim.act === 'predicts') return 'it tells of what is to come';
  const relation = STATED[claim.relation];
  if (relation === null) return 'it tells of a siege, not of whose the ground is';
  const isKnown = theatre.parties.some(({ id }) => id === claim.party);
  if (relation !== 'contested' && !isKnown)
    return claim.party === null ? 'it names no party' : `the theatre has no party "${claim.party}"`;
  const day = lastDayOf(claim, theatre.timeZone);
  if (day === null) return 'neither it nor its text has a date';
  return {
    claim: claim.id,
    relation,
    party: relation === 'contested' ? null : sideOn(theatre.parties, claim.party!, on),
    // What is not said to be whole decides nothing; so does what does not say.
    extent: claim.extent === 'unspecified' ? 'part' : claim.extent,
    day,
    published: claim.published ?? startOfDay(day, theatre.timeZone),
  };
}

/** The last day for which it is said, and none after it was said: an open end reaches to the day of publication. */
function lastDayOf({ valid, published }: ClaimRecord, timeZone: string): string | null {
  const ends: Instant[] = [];
  if (valid.to !== null) ends.push(valid.to - 1);
  if (published !== null) ends.push(published);
  if (ends.length > 0) return dayOf(Math.min(...ends), timeZone);
  return valid.from === null ? null : dayOf(valid.from, timeZone);
}
