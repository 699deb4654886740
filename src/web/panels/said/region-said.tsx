// Who says so of a region: its claims, each beside how much of it the maps showed that day, and what is contrary.

import { useEffect } from 'preact/hooks';
import type { RegionDossierAnswer } from '../../../model/claim-wire.ts';
import type { Telling } from '../../claim-phrases.ts';
import { askedRegion, followRegion } from '../../place-dossier.ts';
import { clock, theatre } from '../../state.ts';
import { ClaimList } from './claim-list.tsx';
import { Contraries } from './contraries.tsx';
import { CopiedLine } from './copied-line.tsx';
import { KnownOn } from './known-on.tsx';
import { saidWords } from './said-words.ts';

export function RegionSaid() {
  useEffect(followRegion, []);
  const asked = askedRegion.value;
  const say = saidWords.value;
  if (asked.kind === 'none' || !theatre.value) return null;
  const telling: Telling = { say, clock: clock.value, theatre: theatre.value };
  return (
    <section class="said region-said" aria-label={say.whoSays}>
      <h3 class="section">{say.whoSays}</h3>
      <KnownOn />
      {asked.kind === 'asking' && <p class="small">{say.loadingClaims}</p>}
      {asked.kind === 'unreachable' && <p class="small">{say.regionUnreachable}</p>}
      {asked.kind === 'known' && <Known dossier={asked.answer} telling={telling} />}
    </section>
  );
}

function Known({ dossier, telling }: { dossier: RegionDossierAnswer; telling: Telling }) {
  const { say } = telling;
  if (dossier.claims.length === 0) return <p class="small">{say.noRegionClaims}</p>;
  return (
    <>
      <Contraries dossier={dossier} telling={telling} />
      <ClaimList dossier={dossier} telling={telling} />
      <CopiedLine title={say.dossierCitation} line={dossier.citation} />
    </>
  );
}
