// Who says something, and for which side: names come from texts of strangers and may run either way.

import type { ClaimRecord } from '../../../model/claim-record.ts';
import type { AnyDossier } from '../../../model/claim-wire.ts';
import { partyName, sourceName, type Telling } from '../../claim-phrases.ts';

interface SourceNameProps {
  readonly source: ClaimRecord['source'];
  readonly dossier: AnyDossier;
  readonly telling: Telling;
}

export function SourceName({ source: { id, name }, dossier, telling }: SourceNameProps) {
  const affiliation = dossier.sources.find((source) => source.id !== null && source.id === id)?.affiliation ?? null;
  return (
    <>
      <bdi class="strong">{id === null ? name : sourceName(id, telling)}</bdi>
      {affiliation !== null && <bdi class="quiet"> ({partyName(affiliation, telling)})</bdi>}
    </>
  );
}
