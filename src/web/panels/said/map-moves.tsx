// Beside a claim: when each map came to show the same, in days before or after; of a region, how much of it each showed.

import type { ClaimRecord } from '../../../model/claim-record.ts';
import { type AnyDossier, isOfRegion } from '../../../model/claim-wire.ts';
import { moveWords, type Telling } from '../../claim-phrases.ts';
import { shownWords } from '../../region-shares.ts';

interface MapMovesProps {
  readonly claim: ClaimRecord;
  readonly dossier: AnyDossier;
  readonly telling: Telling;
}

export function MapMoves({ claim, dossier, telling }: MapMovesProps) {
  const told = isOfRegion(dossier)
    ? shownWords(claim.id, dossier, telling)
    : dossier.mapMoves.filter((move) => move.claim === claim.id).map((move) => moveWords(claim, move, telling));
  return told.length === 0 ? null : <p class="small map-moves">{told.join('; ')}</p>;
}
