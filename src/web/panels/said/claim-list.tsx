// The claims about a place one by one, in the order in which it was so or in which it was learned.

import { useState } from 'preact/hooks';
import type { StandingClaim } from '../../../model/claim-record.ts';
import type { AnyDossier } from '../../../model/claim-wire.ts';
import type { Telling } from '../../claim-phrases.ts';
import { Choice } from '../choice.tsx';
import { ClaimItem } from './claim-item.tsx';

const ORDERS = ['so', 'learned'] as const;
type Order = (typeof ORDERS)[number];
/** More are a wall; whoever wants them asks. */
const SHOWN = 12;

interface ClaimListProps {
  readonly dossier: AnyDossier;
  readonly telling: Telling;
}

export function ClaimList({ dossier, telling }: ClaimListProps) {
  const { say } = telling;
  const [order, setOrder] = useState<Order>('so');
  const [isWhole, setWhole] = useState(false);
  const claims = inOrder(dossier, order);
  const shown = isWhole ? claims : claims.slice(0, SHOWN);
  return (
    <>
      <h4 class="said-title">
        {say.claimsList}{' '}
        <span class="quiet">
          {say.claimOrder}{' '}
          <Choice
            label={say.claimOrder}
            options={ORDERS.map((each) => [each, each === 'so' ? say.whenItWasSo : say.whenItWasLearned])}
            value={order}
            onChoose={(wished) => setOrder(wished)}
          />
        </span>
      </h4>
      <ol class="claims">
        {shown.map((standing) => (
          <ClaimItem key={standing.claim.id} standing={standing} dossier={dossier} telling={telling} />
        ))}
      </ol>
      {shown.length < claims.length && (
        <button type="button" class="link" onClick={() => setWhole(true)}>
          {say.showAll(claims.length)}
        </button>
      )}
    </>
  );
}

/** The latest first, as everywhere in the panel. */
function inOrder({ claims, asLearned }: AnyDossier, order: Order): StandingClaim[] {
  if (order === 'so') return [...claims].reverse();
  const byId = new Map(claims.map((standing) => [standing.claim.id, standing]));
  return asLearned.flatMap((id) => byId.get(id) ?? []).reverse();
}
