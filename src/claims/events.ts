// Sorts claims into events: the same place and the same kind of turn within a few days, each voice's copies folded into one.

import type { Relation } from '../model/claim.ts';
import type { ClaimRecord, StandingClaim } from '../model/claim-record.ts';
import { grouped } from '../model/grouped.ts';
import type { Instant } from '../model/instant.ts';
import type { Theatre } from '../model/theatre.ts';
import { foldedWord } from './folded-words.ts';
import { lineageOfSource } from './known-sources.ts';

/** What one voice says of an event: the claim to look at, and those of the same words. */
export interface Voiced {
  readonly standing: StandingClaim;
  readonly copies: readonly StandingClaim[];
  /** Whose word it is in the end: a source's lineage, or a name that the theatre does not know. */
  readonly voice: string;
  readonly isKnown: boolean;
}

export interface ClaimEvent {
  readonly id: string;
  /** Oldest first. */
  readonly voiced: readonly Voiced[];
}

/** One change of hands is told as a taking and as a loss, and some tell how it then stands. */
const FAMILY: Readonly<Record<Relation, string>> = {
  controls: 'control',
  captured: 'control',
  liberated: 'control',
  lost: 'control',
  'withdrew-from': 'control',
  entered: 'fighting',
  advanced: 'fighting',
  contested: 'fighting',
  encircled: 'encirclement',
  'not-encircled': 'encirclement',
};

/** Sources date one event a few days apart; what is told five days after the first is news of its own. */
const EVENT_SECONDS = 4 * 86_400;

/** All events of the claims; their ids stay when claims are decided. */
export function claimEvents(standing: readonly StandingClaim[], theatre: Theatre): ClaimEvent[] {
  const events: ClaimEvent[] = [];
  const voiceOf = voiceFinder(theatre);
  for (const [key, alike] of grouped(standing, ({ claim }) => `${placeKey(claim)}|${FAMILY[claim.relation]}`)) {
    const ordered = [...alike].sort((a, b) => momentOf(a.claim) - momentOf(b.claim));
    let from = 0;
    for (let to = 1; to <= ordered.length; to++) {
      const start = momentOf(ordered[from]!.claim);
      const next = ordered[to];
      if (next && momentOf(next.claim) - start <= EVENT_SECONDS) continue;
      events.push({ id: `${key}|${start}`, voiced: foldCopies(ordered.slice(from, to), voiceOf) });
      from = to;
    }
  }
  return events;
}

/** When a claim says that it was, or was published where it does not. */
export function momentOf({ valid, published, recorded }: ClaimRecord): Instant {
  if (valid.precision === 'publication') return published ?? valid.from ?? recorded;
  return valid.from ?? valid.to ?? published ?? recorded;
}

export function placeKey({ place }: ClaimRecord): string {
  return place.id ?? foldedWord(place.name);
}

export type VoiceFinder = (claim: ClaimRecord) => Pick<Voiced, 'voice' | 'isKnown'>;

/** Whose word a claim is in the end: a source's lineage, or a name that the theatre does not know. */
export function voiceFinder(theatre: Theatre): VoiceFinder {
  const lineages = new Map<string, string>();
  return ({ source: { id, name } }) => {
    if (id === null) return { voice: foldedWord(name), isKnown: false };
    const voice = lineages.get(id) ?? lineageOfSource(theatre, id);
    lineages.set(id, voice);
    return { voice, isKnown: true };
  };
}

/** Claims of one lineage that say the same are one; what a person recorded stands for itself. */
function foldCopies(claims: readonly StandingClaim[], voiceOf: VoiceFinder): Voiced[] {
  const same = grouped(claims, ({ claim, lineage }) => {
    if (claim.by.kind === 'person' || lineage === null) return claim.id;
    const { act, relation, party, source } = claim;
    return [lineage, act, relation, party, source.id ?? source.name].join('|');
  });
  return [...same.values()].map((alike) => {
    // A copy of what has been decided does not come back as something new.
    const leading =
      alike.find(({ state }) => state !== 'proposed' && state !== 'superseded') ??
      alike.find(({ claim, lineage }) => claim.text === lineage) ??
      alike[0]!;
    return { standing: leading, copies: alike.filter((one) => one !== leading), ...voiceOf(leading.claim) };
  });
}
