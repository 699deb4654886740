// Claims in words for a terminal: one a line, or one whole with its trail.

import type { Extent } from '../model/claim.ts';
import type { ClaimRecord, Recorder, StandingClaim } from '../model/claim-record.ts';
import { dayOf, formatInstant } from '../model/instant.ts';
import type { Theatre } from '../model/theatre.ts';
import { oneLine } from './failure.ts';
import { table } from './table.ts';
import { partyName, sourceName } from './words.ts';

interface ListOptions {
  readonly theatre: Theatre;
  /** The latest so many are shown. */
  readonly limit: number;
}

/** A table of claims, the latest last, and a line that says how many are not shown. */
export function claimRows(claims: readonly StandingClaim[], { theatre, limit }: ListOptions): string {
  if (claims.length === 0)
    return 'No claims: foothold read proposes them from texts, foothold claims add takes yours.\n';
  const shown = claims.slice(-limit);
  const rows = shown.map(({ claim, state, copies }) => [
    claim.id,
    state,
    claimDays(claim, theatre),
    oneLine(claim.place.name),
    claimSaid(claim, theatre),
    `${oneLine(sourceName(theatre, claim.source))}${copies > 0 ? ` (+${copies} copies)` : ''}`,
  ]);
  const columns = ['claim', 'stands', 'when it was so', 'place', 'what is said', 'who says it'].map((title) => ({
    title,
  }));
  const rest = claims.length - shown.length;
  const more = rest > 0 ? `\n${rest} earlier ones are not shown: --limit ${claims.length}, or --json.\n` : '';
  return `${table(columns, rows)}${more}`;
}

/** One claim whole: what, who, when, in which words, and what was decided of it. */
export function claimBlock({ claim, state, decisions, copies }: StandingClaim, theatre: Theatre): string {
  const lines = [
    `${claim.id}  ${state}`,
    `${claim.place.name}: ${claimSaid(claim, theatre)}, ${EXTENTS[claim.extent]}${claim.certainty}`,
    `  when it was so: ${claimDays(claim, theatre)}${claim.valid.expression ? ` ("${claim.valid.expression}")` : ''}`,
    `  said by ${[sourceName(theatre, claim.source), ...claim.via.map((name) => `by way of ${name}`)].join(', ')}`,
    `  carried by ${claim.outlet ?? 'nobody named'}${claim.published === null ? '' : `, published ${formatInstant(claim.published)}`}`,
    ...(claim.url === null ? [] : [`  ${claim.url}`]),
    ...(claim.quote === null ? [] : [`  “${claim.quote.text}”`]),
    ...(copies > 0 ? [`  the same words in ${copies} other texts`] : []),
    ...(claim.evidence.length > 0 ? [`  evidence: ${claim.evidence.join(', ')}`] : []),
    `  put on record by ${recorderText(claim.by)}, ${formatInstant(claim.recorded)}`,
    ...claim.reasons.map((reason) => `    ${reason}`),
    ...decisions.map(
      ({ kind, by, reason, recorded, replacement }) =>
        `  ${kind}${replacement === null ? '' : ` by ${replacement}`}, ${by}, ${formatInstant(recorded)}${reason === '' ? '' : `: ${reason}`}`,
    ),
  ];
  return lines.map((line) => `${' '.repeat(line.length - line.trimStart().length)}${oneLine(line)}\n`).join('');
}

/** What is said already of a part, or of what lies near, is not said twice. */
const EXTENTS: Readonly<Record<Extent, string>> = {
  whole: 'the whole of it, ',
  part: '',
  near: '',
  unspecified: '',
};

function recorderText({ kind, name }: Recorder): string {
  if (kind === 'person') return name;
  return kind === 'model' ? `the model ${name}` : 'rules';
}

export function claimSaid({ act, relation, party, extent }: ClaimRecord, theatre: Theatre): string {
  const who = party === null ? '' : `${partyName(theatre, party)} `;
  return `${act === 'asserts' ? '' : `${act}: `}${who}${relation}${extent === 'whole' || extent === 'unspecified' ? '' : ` (${extent})`}`;
}

export function claimDays({ valid }: ClaimRecord, { timeZone }: Theatre): string {
  const from = valid.from === null ? '…' : dayOf(valid.from, timeZone);
  const to = valid.to === null ? '…' : dayOf(valid.to - 1, timeZone);
  const days = from === to ? from : `${from} to ${to}`;
  return valid.precision === 'publication' ? `${days}, as published` : days;
}
