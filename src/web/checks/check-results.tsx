// What a check found: the statement, the maps by its hour, what others said, measures before and after.

import type { Check, CheckAnswer, CheckedMap, CheckedVoice, Said } from '../../model/check-wire.ts';
import { figure } from '../numbers.ts';
import { language, words } from '../state.ts';
import { problemLine } from '../words/problem-line.ts';
import { useAnswer } from './answer.ts';
import { day, moment, placeName, saidOf, say, sourceName, speakerName, statusOf } from './check-state.ts';
import { MeasuresTable } from './measures-table.tsx';

export function CheckResults({ address }: { address: string }) {
  const answer = useAnswer<CheckAnswer>(address);
  if (answer.kind === 'waiting') return <p role="status">{say.value.waiting}</p>;
  if (answer.kind === 'failed')
    return (
      <p role="alert">
        <bdi>{problemLine(answer.error, words.value)}</bdi>
      </p>
    );
  return (
    <>
      {answer.value.checks.map((check) => (
        <Result key={check.statement.claim ?? check.hour.at} check={check} />
      ))}
    </>
  );
}

function Result({ check }: { check: Check }) {
  const { maps, voices, measures, knownOn } = check;
  return (
    <article class="check">
      <Statement check={check} />
      <h3>{say.value.mapsTitle}</h3>
      {maps.length === 0 && measures.length === 0 && <p>{say.value.noMaps}</p>}
      {maps.map((map) => (
        <MapLines key={map.source} map={map} />
      ))}
      <h3>{say.value.voicesTitle}</h3>
      {voices.length === 0 ? <p>{say.value.nobody}</p> : <Voices voices={voices} />}
      {measures.map((each) => (
        <MeasuresTable key={each.source} measures={each} />
      ))}
      <p class="small">
        {say.value.noVerdict} {knownOn !== null && `${say.value.knownOn} ${moment(knownOn)}.`}
      </p>
    </article>
  );
}

function Statement({ check: { statement, hour } }: { check: Check }) {
  const { speaker, place, quote, claim, state } = statement;
  return (
    <>
      <h3 class="check-statement">
        <bdi>{speakerName(speaker)}</bdi>: <bdi>{placeName(place)}</bdi>, {saidOf(statement)}
      </h3>
      {quote !== null && (
        <blockquote>
          <bdi>{quote}</bdi>
        </blockquote>
      )}
      <p class="small">
        {hour.precision === 'hour' ? say.value.saidAt(moment(hour.at)) : say.value.saidOn(day(hour.at))}.{' '}
        {claim === null ? say.value.notRecorded : state === 'proposed' && say.value.proposed}
      </p>
    </>
  );
}

function MapLines({ map: { source, byThen, changed, now } }: { map: CheckedMap }) {
  const [told, spoken] = [say.value, language.value];
  return (
    <dl class="check-map">
      <dt>
        <bdi>{sourceName(source)}</bdi>
      </dt>
      <dd class="check-then">
        {told.byThen}:{' '}
        {byThen
          ? told.shownThen(
              statusOf(byThen),
              moment(byThen.published),
              figure(byThen.ageHours, spoken, 1),
              day(byThen.since),
            )
          : told.nothingByThen}
      </dd>
      <dd>
        {changed
          ? told.changedAfter(statusOf(changed), moment(changed.published), figure(changed.days, spoken, 1))
          : told.noChange}
      </dd>
      {now && <dd>{told.shownNow(statusOf(now), moment(now.published))}</dd>}
    </dl>
  );
}

function Voices({ voices }: { voices: readonly CheckedVoice[] }) {
  return (
    <div class="checks-scroll">
      <table class="check-voices">
        <thead>
          <tr>
            <th scope="col">{say.value.who}</th>
            <th scope="col">{say.value.hadSaid}</th>
            <th scope="col">{say.value.saysNow}</th>
          </tr>
        </thead>
        <tbody>
          {voices.map(({ source, isSpeaker, byThen, now }) => (
            <tr key={source.id ?? source.name}>
              <th scope="row">
                <bdi>{speakerName(source)}</bdi> {isSpeaker && <span class="small quiet">{say.value.theSpeaker}</span>}
              </th>
              <td>{byThen ? <Told said={byThen} /> : say.value.nothing}</td>
              <td>{now && now.claim !== byThen?.claim ? <Told said={now} /> : say.value.same}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Told({ said }: { said: Said }) {
  return (
    <>
      {saidOf(said)} <span class="small quiet">{moment(said.said)}</span>{' '}
      {said.state === 'proposed' && <em class="small">{say.value.proposed}</em>}
    </>
  );
}
