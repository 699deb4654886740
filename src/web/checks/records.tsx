// Track records: counts first, and rates only where there is enough to tell one.

import { LEFT_OUT_REASONS, type RecordRow, type RecordsAnswer, type SourceRecord } from '../../model/record-wire.ts';
import { figure } from '../numbers.ts';
import { language, words } from '../state.ts';
import { problemLine } from '../words/problem-line.ts';
import { useAnswer } from './answer.ts';
import { claimWords, say, sourceName, speakerName } from './check-state.ts';

export function Records() {
  const answer = useAnswer<RecordsAnswer>('api/records');
  if (answer.kind === 'waiting') return <p role="status">…</p>;
  if (answer.kind === 'failed')
    return (
      <p role="alert">
        <bdi>{problemLine(answer.error, words.value)}</bdi>
      </p>
    );
  const { sources, trusts, windowDays, leastForRate } = answer.value;
  const told = say.value;
  if (sources.length === 0) return <p>{told.noRecords}</p>;
  const maps = trusts.map(sourceName).join(', ') || told.noTrust;
  return (
    <>
      <p>{told.heldAgainst(maps, windowDays)}</p>
      <p class="small">
        {told.fewNote(leastForRate)} {told.noVerdict}
      </p>
      {sources.map((source) => (
        <SourceRows key={source.id ?? source.name} source={source} />
      ))}
    </>
  );
}

function SourceRows({ source }: { source: SourceRecord }) {
  const told = say.value;
  const { rows, claims, countedFor, shownBefore, leftOut } = source;
  const left = LEFT_OUT_REASONS.flatMap((reason) =>
    leftOut[reason] > 0 ? [told.leftOut(reason, leftOut[reason])] : [],
  );
  const notes = [
    told.claims(claims),
    ...(countedFor === null ? [] : [told.passesOn(sourceName(countedFor))]),
    ...(shownBefore.count > 0 ? [told.shownBefore(shownBefore.count)] : []),
    ...left,
  ];
  const columns = [
    told.what,
    told.borneOut,
    told.not,
    told.open,
    told.rate,
    told.baseRate,
    told.days,
    told.halfBy,
    told.contradicted,
  ];
  return (
    <section class="record">
      <h3>
        <bdi>{speakerName(source)}</bdi>
      </h3>
      <p class="small">{notes.join(' · ')}</p>
      {rows.length > 0 && (
        <div class="checks-scroll">
          <table>
            <thead>
              <tr>
                {columns.map((title) => (
                  <th key={title} scope="col">
                    {title}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <Row key={`${row.act} ${row.test}`} row={row} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

function Row({ row }: { row: RecordRow }) {
  const { act, test, borneOut, notBorneOut, open, rate, base, days, medianDays, contradicted } = row;
  const spoken = language.value;
  const cells = [
    String(borneOut),
    String(notBorneOut),
    String(open),
    rate ? `${percent(rate.share)} (${percent(rate.low)}–${percent(rate.high)})` : '',
    base ? percent(base.share) : '',
    days ? [days.lower, days.median, days.upper].map((each) => figure(each, spoken, 1)).join(' / ') : '',
    medianDays === null ? '' : figure(medianDays, spoken, 1),
    String(contradicted),
  ];
  return (
    <tr>
      <th scope="row">{say.value[test](claimWords.value.act(act))}</th>
      {cells.map((cell, k) => (
        <td key={k} class="figure">
          {cell}
        </td>
      ))}
    </tr>
  );
}

function percent(share: number): string {
  return `${figure(100 * share, language.value, 0)} %`;
}
