// Who says so: what all sources showed and said of the chosen place, where they differ, and how to cite it.

import type { DossierAnswer } from '../../../model/claim-wire.ts';
import type { Telling } from '../../claim-phrases.ts';
import { askedDossier } from '../../place-dossier.ts';
import { clock, theatre } from '../../state.ts';
import { Apart } from './apart.tsx';
import { ClaimList } from './claim-list.tsx';
import { Contraries } from './contraries.tsx';
import { CopiedLine } from './copied-line.tsx';
import { KnownOn } from './known-on.tsx';
import { saidWords } from './said-words.ts';
import { SourceStrips } from './source-strips.tsx';

export function Said() {
  const asked = askedDossier.value;
  const say = saidWords.value;
  if (asked.kind === 'none' || !theatre.value) return null;
  const telling: Telling = { say, clock: clock.value, theatre: theatre.value };
  return (
    <section class="said" aria-label={say.whoSays}>
      <h3 class="section">{say.whoSays}</h3>
      <KnownOn />
      {asked.kind === 'asking' && <p class="small">{say.loadingClaims}</p>}
      {asked.kind === 'unreachable' && <p class="small">{say.claimsUnreachable}</p>}
      {asked.kind === 'known' && <Known dossier={asked.answer} telling={telling} />}
    </section>
  );
}

function Known({ dossier, telling }: { dossier: DossierAnswer; telling: Telling }) {
  const { say } = telling;
  if (dossier.claims.length === 0) return <p class="small">{say.noClaims}</p>;
  return (
    <>
      <Apart dossier={dossier} telling={telling} />
      <Contraries dossier={dossier} telling={telling} />
      <SourceStrips dossier={dossier} telling={telling} />
      <ClaimList dossier={dossier} telling={telling} />
      <CopiedLine title={say.dossierCitation} line={dossier.citation} />
    </>
  );
}
