// Map and text of one source as two lines: each is a statement with its own edition, and neither corrects the other.

import type { DossierAnswer, StandsApart } from '../../../model/claim-wire.ts';
import { parseInstant } from '../../../model/instant.ts';
import { sourceName, statusName, type Telling, textSays } from '../../claim-phrases.ts';
import { longDate } from '../../dates.ts';
import { DayLink } from './day-link.tsx';

interface ApartProps {
  readonly dossier: DossierAnswer;
  readonly telling: Telling;
}

export function Apart({ dossier, telling }: ApartProps) {
  if (dossier.standsApart.length === 0) return null;
  return (
    <>
      <h4 class="said-title">{telling.say.apart}</h4>
      {dossier.standsApart.map((one) => (
        <TwoLines key={one.claim} one={one} dossier={dossier} telling={telling} />
      ))}
    </>
  );
}

function TwoLines({ one, dossier, telling }: ApartProps & { one: StandsApart }) {
  const { say } = telling;
  const claim = dossier.claims.find(({ claim: { id } }) => id === one.claim)?.claim;
  return (
    <div class="apart">
      <p class="small">
        <bdi>{sourceName(one.source, telling)}</bdi>, {say.apartDays(one.days)}
      </p>
      <p>
        {say.mapLine(...turnOf(one, dossier, telling))}, {say.inEdition}{' '}
        <EditionDay stamp={one.map} telling={telling} />
      </p>
      {claim && (
        <p>
          {say.textLine(textSays(claim, telling))}, {say.inEdition} <EditionDay stamp={one.text} telling={telling} />
        </p>
      )}
    </div>
  );
}

function EditionDay({ stamp, telling }: { stamp: StandsApart['map']; telling: Telling }) {
  const published = parseInstant(stamp.published);
  return <DayLink instant={published} day={longDate(published, telling.clock)} />;
}

/** What the map showed before and from that edition on. */
function turnOf({ source, map }: StandsApart, { sources }: DossierAnswer, telling: Telling): [string, string] {
  const history = sources.find(({ id }) => id === source)?.history ?? [];
  const at = history.findIndex(({ editionFrom }) => editionFrom === map.edition);
  const name = (k: number): string => (history[k] ? statusName(history[k].status, telling) : '…');
  return [name(at - 1), name(at)];
}
