// What a claim says, field by field, with what its source is and how it was read.

import type { ClaimRecord, StandingClaim } from '../../model/claim-record.ts';
import { longDate, shortDate, timeOfDay } from '../dates.ts';
import { coordinates } from '../numbers.ts';
import { clock } from '../state.ts';
import { partyName, placeName, sourceName } from './claim-names.ts';
import { say } from './desk-state.ts';

export function ClaimFacts({ standing }: { standing: StandingClaim }) {
  const { claim } = standing;
  const text = say.value;
  const { position } = claim.place;
  const carried = [claim.outlet, ...claim.via].filter((name) => name !== null && name !== claim.source.name);
  return (
    <>
      <dl class="desk-facts">
        <Fact name={text.source} note={claim.source.id === null ? text.unknownSource : ''}>
          {sourceName(claim.source)}
        </Fact>
        <Fact name={text.saidHow} note={text.certainty(claim.certainty)}>
          {text.act(claim.act)}
        </Fact>
        <Fact name={text.party} note="">
          {partyName(claim.party)}
        </Fact>
        <Fact name={text.place} note={position ? coordinates(position) : text.noPosition}>
          {placeInWords(claim.place)}
        </Fact>
        <Fact name={text.extentTitle} note={claim.background ? text.background : ''}>
          {text.extent(claim.extent)}
        </Fact>
        <Fact name={text.when} note={claim.valid.expression ? `«${claim.valid.expression}»` : ''}>
          {daysInWords(claim)}
        </Fact>
        <Fact name={text.publishedTitle} note={carried.join(', ')}>
          {claim.published === null
            ? '–'
            : `${longDate(claim.published, clock.value)}, ${timeOfDay(claim.published, clock.value)}`}
        </Fact>
        <Fact name={text.recordedBy} note={claim.by.kind === 'rules' ? '' : claim.by.name}>
          {text.recorderKind(claim.by.kind)}
        </Fact>
      </dl>
      {standing.decisions.length > 0 && <Decisions standing={standing} />}
      {claim.reasons.length > 0 && <Trail reasons={claim.reasons} />}
    </>
  );
}

function Fact({ name, note, children }: { name: string; note: string; children: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <bdi>{children}</bdi> {note && <bdi class="quiet">{note}</bdi>}
      </dd>
    </div>
  );
}

function Decisions({ standing }: { standing: StandingClaim }) {
  return (
    <section>
      <h3 class="desk-head">{say.value.decisions}</h3>
      <ol class="desk-decisions small">
        {standing.decisions.map(({ kind, by, reason, recorded }) => (
          <li key={`${kind} ${recorded}`}>
            {shortDate(recorded, clock.value)}, {timeOfDay(recorded, clock.value)}: {say.value.decision(kind)},{' '}
            <bdi>{by}</bdi>
            {reason && (
              <>
                {': '}
                <bdi>{reason}</bdi>
              </>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Trail({ reasons }: { reasons: readonly string[] }) {
  return (
    <details class="desk-trail small">
      <summary>{say.value.trail}</summary>
      <ol>
        {reasons.map((reason) => (
          <li key={reason}>
            <bdi>{reason}</bdi>
          </li>
        ))}
      </ol>
    </details>
  );
}

function placeInWords(place: ClaimRecord['place']): string {
  const name = placeName(place);
  return place.mention === name ? name : `${name} («${place.mention}»)`;
}

function daysInWords({ valid }: ClaimRecord): string {
  if (valid.precision === 'publication') return say.value.whenPublished;
  const from = valid.from === null ? '…' : shortDate(valid.from, clock.value);
  const to = valid.to === null ? '…' : shortDate(valid.to - 1, clock.value);
  return from === to ? from : `${from} – ${to}`;
}
