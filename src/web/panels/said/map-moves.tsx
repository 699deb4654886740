// Beside a claim: when each map came to show the same, in days before or after.

import type { ClaimRecord } from '../../../model/claim-record.ts';
import type { DossierAnswer } from '../../../model/claim-wire.ts';
import { moveWords, type Telling } from '../../claim-phrases.ts';

interface MapMovesProps {
  readonly claim: ClaimRecord;
  readonly dossier: DossierAnswer;
  readonly telling: Telling;
}

export function MapMoves({ claim, dossier: { mapMoves }, telling }: MapMovesProps) {
  const moves = mapMoves.filter((move) => move.claim === claim.id);
  if (moves.length === 0) return null;
  return <p class="small map-moves">{moves.map((move) => moveWords(claim, move, telling)).join('; ')}</p>;
}
