// The demo's facts as claims on record: each with who said it, where it is published, and our acceptance of it.

import { sourceFinder } from '../claims/known-sources.ts';
import type { ClaimRecord, DecisionRecord } from '../model/claim-record.ts';
import { type Instant, nextDay, startOfDay } from '../model/instant.ts';
import type { Theatre } from '../model/theatre.ts';
import { withClaimId } from './claim-ids.ts';
import type { DemoFact, DemoFacts, DemoSettlement } from './demo-facts.ts';
import type { BookEntry } from './ledger.ts';

const US = 'Foothold';

/** Two records for each fact: the claim, and the decision that it stands. */
export function demoClaims({ settlements, facts }: DemoFacts, theatre: Theatre, now: Instant): BookEntry[] {
  const settlementById = new Map(settlements.map((settlement) => [settlement.id, settlement]));
  const sourceId = sourceFinder(theatre);
  return facts.flatMap((fact): BookEntry[] => {
    const claim = claimOf(fact, { settlement: settlementById.get(fact.settlement)!, theatre, sourceId, now });
    const decision: DecisionRecord = {
      claim: claim.id,
      kind: 'accepted',
      replacement: null,
      by: US,
      reason: `demo/facts.csv, ${fact.id}`,
      recorded: now,
    };
    return [
      { kind: 'claim', record: claim },
      { kind: 'decision', record: decision },
    ];
  });
}

interface Around {
  readonly settlement: DemoSettlement;
  readonly theatre: Theatre;
  readonly sourceId: (name: string) => string | null;
  readonly now: Instant;
}

function claimOf(fact: DemoFact, { settlement, theatre, sourceId, now }: Around): ClaimRecord {
  const name = settlement.names.en ?? settlement.id;
  const id = sourceId(fact.saidBy);
  const known = theatre.speakers.find((speaker) => speaker.id === id);
  return withClaimId({
    text: null,
    source: { name: known?.name.en ?? fact.saidBy, id },
    via: [],
    outlet: fact.publishedIn,
    act: fact.act,
    relation: fact.relation,
    party: fact.party,
    place: {
      name,
      mention: name,
      aliases: [],
      id: `demo:${settlement.id}`,
      position: settlement.position,
      candidates: [],
    },
    extent: fact.extent,
    certainty: fact.certainty,
    valid: {
      from: startOfDay(fact.dayFrom, theatre.timeZone),
      to: startOfDay(nextDay(fact.day), theatre.timeZone),
      precision: fact.datePrecision === 'published' ? 'publication' : fact.dayFrom === fact.day ? 'day' : 'span',
      expression: null,
    },
    published: fact.published,
    quote: null,
    url: fact.link === '' ? null : fact.link,
    background: false,
    reasons: [`demo/facts.csv, ${fact.id}`, fact.identifier, ...(fact.note === '' ? [] : [fact.note])],
    evidence: [],
    by: { kind: 'person', name: US },
    recorded: now,
  });
}
