// Maps and speakers on one axis of time: a map's periods in the colours of statuses, a speaker's statements as marks.

import type { ClaimRecord } from '../../../model/claim-record.ts';
import type { DossierAnswer, DossierSource, SaidPeriod } from '../../../model/claim-wire.ts';
import { parseInstant } from '../../../model/instant.ts';
import { partyName, sourceName, type Telling } from '../../claim-phrases.ts';
import { shortDate } from '../../dates.ts';
import { type Axis, saidAxis, shareOf } from '../../said-axis.ts';
import { current, theme } from '../../state.ts';

const WIDTH = 400;
const HEIGHT = 12;
/** A statement of an hour must still be seen. */
const LEAST_WIDTH = 4;

interface StripsProps {
  readonly dossier: DossierAnswer;
  readonly telling: Telling;
}

export function SourceStrips({ dossier, telling }: StripsProps) {
  const axis = saidAxis(dossier);
  if (!axis) return null;
  return (
    <>
      <h4 class="said-title">{telling.say.sourcesInTime}</h4>
      <ul class="source-strips">
        {dossier.sources.map((source) => (
          <li key={`${source.id} ${source.name}`}>
            <p class="small">
              <bdi>{source.id === null ? source.name : sourceName(source.id, telling)}</bdi>
              {source.affiliation !== null && <bdi> ({partyName(source.affiliation, telling)})</bdi>}
            </p>
            <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
              <rect class="strip-frame" x="0" y="0" width={WIDTH} height={HEIGHT} />
              <MapPeriods source={source} axis={axis} telling={telling} />
              {source.said.map((said) => (
                <SaidMark key={said.claim} said={said} axis={axis} dossier={dossier} telling={telling} />
              ))}
              <Shown axis={axis} />
            </svg>
          </li>
        ))}
      </ul>
      <p class="strip-ends" dir="ltr">
        <span>{shortDate(axis.from, telling.clock)}</span>
        <span>{shortDate(axis.to, telling.clock)}</span>
      </p>
    </>
  );
}

function MapPeriods({ source, axis, telling }: { source: DossierSource; axis: Axis; telling: Telling }) {
  return (
    <>
      {(source.history ?? []).map(({ status, editionFrom, from, to }) => {
        const left = shareOf(parseInstant(from), axis) * WIDTH;
        const right = to === null ? WIDTH : shareOf(parseInstant(to), axis) * WIDTH;
        const color = telling.theatre.statuses.find(({ id }) => id === status)?.color[theme.value] ?? 'transparent';
        return <rect key={editionFrom} x={left} y="0" width={right - left} height={HEIGHT} fill={color} />;
      })}
    </>
  );
}

/**
 * A statement in the colour of the party that it is about: filled where that party is said to hold or take the place,
 * hollow where that is denied, expected or said to have ended. An end that was left open has a point there.
 */
function SaidMark({ said, axis, dossier, telling }: StripsProps & { said: SaidPeriod; axis: Axis }) {
  const claim = dossier.claims.find(({ claim: { id } }) => id === said.claim)?.claim;
  const ends = [said.from, said.to].map((end) => (end === null ? null : shareOf(parseInstant(end), axis) * WIDTH));
  const [from = null, to = null] = ends;
  if (!claim || (from === null && to === null)) return null;
  const left = from ?? to! - LEAST_WIDTH;
  const right = Math.max(left + LEAST_WIDTH, to ?? left + LEAST_WIDTH);
  const party = telling.theatre.parties.find(({ id }) => id === claim.party);
  const color = party?.color[theme.value] ?? 'var(--ink-2)';
  const fill = isAffirmed(claim) ? color : 'var(--panel)';
  const open = 5;
  const shape = [
    `M${left} 2H${right}`,
    said.to === null ? `L${right + open} ${HEIGHT / 2}L${right} ${HEIGHT - 2}` : `V${HEIGHT - 2}`,
    `H${left}`,
    said.from === null ? `L${left - open} ${HEIGHT / 2}Z` : 'Z',
  ];
  return <path class="said-mark" d={shape.join('')} fill={fill} stroke={color} />;
}

function isAffirmed({ act, relation }: ClaimRecord): boolean {
  const isHolding = relation !== 'lost' && relation !== 'withdrew-from' && relation !== 'not-encircled';
  return isHolding && (act === 'asserts' || act === 'reports-video');
}

/** The edition that the map shows. */
function Shown({ axis }: { axis: Axis }) {
  const shown = current.value?.published;
  if (shown === undefined || shown < axis.from || shown > axis.to) return null;
  return <path class="strip-handle" d={`M${shareOf(shown, axis) * WIDTH} 0V${HEIGHT}`} />;
}
