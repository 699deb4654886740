// Claims of different voices on the same days that cannot all be so, side by side; nothing says which is.

import type { ClaimRecord } from '../../../model/claim-record.ts';
import type { AnyDossier, Contradiction } from '../../../model/claim-wire.ts';
import { parseInstant } from '../../../model/instant.ts';
import { claimDays, claimSaid, type Telling } from '../../claim-phrases.ts';
import { MapMoves } from './map-moves.tsx';
import { SourceName } from './source-name.tsx';

/** More voices on one side are told by their count. */
const VOICES = 5;

interface ContrariesProps {
  readonly dossier: AnyDossier;
  readonly telling: Telling;
}

export function Contraries({ dossier, telling }: ContrariesProps) {
  const { contradictions } = dossier;
  if (contradictions.length === 0) return null;
  return (
    <>
      <h4 class="said-title">{telling.say.contrary}</h4>
      <p class="small">{telling.say.contraryNote}</p>
      {contradictions.map((one) => (
        <Contrary key={`${one.claims[0]} ${one.against[0]}`} one={one} dossier={dossier} telling={telling} />
      ))}
    </>
  );
}

function Contrary({ one, dossier, telling }: ContrariesProps & { one: Contradiction }) {
  const { claims } = dossier;
  const recordOf = (id: string): ClaimRecord | undefined => claims.find(({ claim }) => claim.id === id)?.claim;
  const sides = [one.claims, one.against].map((ids) => ids.flatMap((id) => recordOf(id) ?? []));
  const valid = { from: parseInstant(one.from), to: parseInstant(one.to) };
  return (
    <div class="contrary">
      <p class="small">{claimDays({ valid: { ...valid, precision: 'span', expression: null } }, telling)}</p>
      {sides.map((side) => (
        <ul key={side[0]?.id} class="contrary-side">
          {side.slice(0, VOICES).map((claim) => (
            <li key={claim.id}>
              <SourceName source={claim.source} dossier={dossier} telling={telling} /> {claimSaid(claim, telling)}
              <MapMoves claim={claim} dossier={dossier} telling={telling} />
            </li>
          ))}
          {side.length > VOICES && <li class="small">+ {side.length - VOICES}</li>}
        </ul>
      ))}
    </div>
  );
}
