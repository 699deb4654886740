// Track records in words for a terminal: counts first, rates only where there is enough to tell one.

import {
  type Interval,
  LEFT_OUT_REASONS,
  type LeftOutReason,
  type Quartiles,
  type RecordRow,
  type RecordsAnswer,
  type SourceRecord,
} from '../model/record-wire.ts';
import { oneLine } from './failure.ts';
import { table } from './table.ts';

export function recordsText(answer: RecordsAnswer): string {
  const { sources, windowDays, trusts, leastForRate, knownOn } = answer;
  if (sources.length === 0) return 'No accepted claims yet: there is nothing to hold against the maps.\n';
  const head = [
    `Claims held against maps (${trusts.join(', ') || 'none'}), within ${windowDays} days${knownOn === null ? '' : `, as known on ${knownOn}`}.`,
    'A source is never held against a map of its own; copies and repetitions count once.',
    `Below ${leastForRate} decided claims there are counts and no rates. How it is computed: docs/guide/track-records.md.`,
  ];
  const rows = sources.flatMap((source) => source.rows.map((row) => rowCells(source, row)));
  const columns = [
    { title: 'source' },
    { title: 'act' },
    { title: 'test' },
    { title: 'borne out', align: 'right' as const },
    { title: 'not', align: 'right' as const },
    { title: 'open', align: 'right' as const },
    { title: 'rate (95 %)', align: 'right' as const },
    { title: 'base rate', align: 'right' as const },
    { title: 'days (quartiles)', align: 'right' as const },
    { title: 'half by day', align: 'right' as const },
    { title: 'contradicted', align: 'right' as const },
  ];
  const parts = [head.join('\n'), ...(rows.length > 0 ? [table(columns, rows).trimEnd()] : [])];
  return `${[...parts, sources.map(restOf).join('\n')].join('\n\n')}\n`;
}

function rowCells({ name }: SourceRecord, row: RecordRow): string[] {
  return [
    oneLine(name),
    row.act,
    row.test,
    String(row.borneOut),
    String(row.notBorneOut),
    String(row.open),
    row.rate ? rateOf(row.rate) : '',
    row.base ? percent(row.base.share) : '',
    row.days ? quartilesOf(row.days) : '',
    row.medianDays === null ? '' : row.medianDays.toFixed(1),
    String(row.contradicted),
  ];
}

/** What is in no row, so that nothing is lost from the count. */
function restOf({ name, claims, countedFor, shownBefore, leftOut }: SourceRecord): string {
  if (countedFor !== null) return `${oneLine(name)}: ${claims} claims, n = 0: it passes on the word of ${countedFor}.`;
  const late = shownBefore.count > 0 ? [`${shownBefore.count} shown by a map before`] : [];
  const left = LEFT_OUT_REASONS.flatMap((reason) =>
    leftOut[reason] > 0 ? [`${leftOut[reason]} ${REASONS[reason]}`] : [],
  );
  return `${oneLine(name)}: ${claims} ${claims === 1 ? 'claim' : 'claims'}${[...late, ...left].map((part) => `, ${part}`).join('')}.`;
}

const REASONS: Readonly<Record<LeftOutReason, string>> = {
  background: 'told as background',
  undecidable: 'deciding no holder',
  'no-position': 'without a position',
  copy: 'copied',
  repeated: 'repeated',
  'no-map': 'with no map to hold it against',
};

function rateOf({ share, low, high }: Interval): string {
  return `${percent(share)} (${percent(low)} to ${percent(high)})`;
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

function quartilesOf({ lower, median, upper }: Quartiles): string {
  return `${lower.toFixed(1)} / ${median.toFixed(1)} / ${upper.toFixed(1)}`;
}
