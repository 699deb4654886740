// One claim: when it was so, who says what in which words, who carried it, and how it stands here.

import { momentOf } from '../../../claims/events.ts';
import { linksIn } from '../../../formats/links.ts';
import type { ClaimRecord, StandingClaim } from '../../../model/claim-record.ts';
import type { AnyDossier, TextStamp } from '../../../model/claim-wire.ts';
import { parseInstant } from '../../../model/instant.ts';
import { claimDays, claimSaid, type Telling } from '../../claim-phrases.ts';
import { shortDate } from '../../dates.ts';
import { DayLink } from './day-link.tsx';
import { MapMoves } from './map-moves.tsx';
import { SourceName } from './source-name.tsx';

interface ClaimItemProps {
  readonly standing: StandingClaim;
  readonly dossier: AnyDossier;
  readonly telling: Telling;
}

export function ClaimItem({ standing, dossier, telling }: ClaimItemProps) {
  const { claim } = standing;
  const text = dossier.texts.find(({ id }) => id === claim.text);
  return (
    <li class={claim.background ? 'claim background' : 'claim'}>
      <p class="claim-day">
        <DayLink instant={momentOf(claim)} day={claimDays(claim, telling)} />
        {claim.valid.expression !== null && (
          <bdi class="quiet" lang={languageOf(text)}>
            {' '}
            “{claim.valid.expression}”
          </bdi>
        )}
      </p>
      <p>
        <SourceName source={claim.source} dossier={dossier} telling={telling} /> {claimSaid(claim, telling)}
      </p>
      {claim.quote && (
        <blockquote class="claim-quote">
          <bdi lang={languageOf(text)}>{claim.quote.text}</bdi>
        </blockquote>
      )}
      <Carrier claim={claim} text={text} telling={telling} />
      <Standing standing={standing} telling={telling} />
      <MapMoves claim={claim} dossier={dossier} telling={telling} />
    </li>
  );
}

/** Who passed it on, who carried it, and where it can be looked up. */
function Carrier({ claim, text, telling }: { claim: ClaimRecord; text: TextStamp | undefined; telling: Telling }) {
  const { say, clock } = telling;
  const outlet = text?.outlet ?? claim.outlet;
  const published = text?.published ? parseInstant(text.published) : claim.published;
  // Of an address that came with a text only what is a web address becomes a link.
  const address = linksIn(text?.url ?? claim.url ?? '')[0];
  const when = published === null ? '' : shortDate(published, clock);
  return (
    <p class="small">
      {claim.via.length > 0 && (
        <>
          <bdi>{say.via(claim.via.join(', '))}</bdi>,{' '}
        </>
      )}
      <bdi>{outlet === null ? when : say.carriedBy(outlet, when)}</bdi>{' '}
      {address && (
        <a href={address} rel="noopener noreferrer nofollow" target="_blank">
          {say.openOriginal}
        </a>
      )}
    </p>
  );
}

function Standing({ standing, telling }: { standing: StandingClaim; telling: Telling }) {
  const { claim, state, copies } = standing;
  const { say, clock } = telling;
  const facts = [
    say.certainty(claim.certainty),
    claim.background ? say.background : '',
    say.state(state),
    copies > 0 ? say.copies(copies) : '',
    claim.evidence.length > 0 ? say.evidence(claim.evidence.length) : '',
    say.learnedOn(shortDate(claim.recorded, clock)),
  ];
  return <p class="small">{facts.filter((fact) => fact !== '').join(' · ')}</p>;
}

/** For the screen reader's voice and the letters' forms; a tag from outside may be anything. */
function languageOf(text: TextStamp | undefined): string | undefined {
  const tag = text?.language ?? '';
  return /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(tag) ? tag : undefined;
}
