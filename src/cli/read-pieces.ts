// What foothold read prints, piece by piece as texts are read: an export of a hundred thousand posts is never held whole.

import type { ReadSummary, readEach } from '../atlas/read-into.ts';
import { AUTHOR, type ProposedClaim } from '../model/claim.ts';
import { oneLine } from './failure.ts';

type EachProposal = ReturnType<typeof readEach>;

/** The answer as one object of JSON, a piece for each batch of proposals. Nothing goes out before something was read. */
export async function* jsonPieces(reading: EachProposal): AsyncGenerator<string, ReadSummary> {
  let next = await reading.next();
  yield '{"schema":"foothold/1","claims":[';
  for (let comma = ''; !next.done; next = await reading.next()) {
    yield `${comma}${next.value.map((claim) => JSON.stringify(claim)).join(',')}`;
    comma = ',';
  }
  const { kept, notes, refused } = next.value;
  yield `],"kept":${JSON.stringify(kept)},"notes":${JSON.stringify(notes)},"refused":${JSON.stringify(refused)}}\n`;
  return next.value;
}

/** The proposals as they come, and what is to be said of all of them. */
export async function* textPieces(reading: EachProposal): AsyncGenerator<string, ReadSummary> {
  let count = 0;
  const proposers = new Set<string>();
  let next = await reading.next();
  for (; !next.done; next = await reading.next()) {
    count += next.value.length;
    for (const { model } of next.value) proposers.add(model === undefined ? 'rules' : `the model ${oneLine(model)}`);
    yield next.value.map((claim) => `${claimText(claim)}\n`).join('');
  }
  const { kept, notes, refused } = next.value;
  if (count > 0)
    yield `${count === 1 ? '1 claim' : `${count} claims`}, proposed by ${[...proposers].join(' and ')}; a person decides.\n`;
  else if (refused.length === 0) yield 'No claim about a named place was found.\n';
  const told = [
    ...refused.map(({ file, message }) => `refused ${oneLine(file)}: ${oneLine(message)}\n`),
    ...notes.slice(0, NOTES_SHOWN).map(noteText),
    ...(notes.length > NOTES_SHOWN ? [`${notes.length - NOTES_SHOWN} more notes: --json has them.\n`] : []),
  ];
  yield `${told.length > 0 ? `\n${told.join('')}` : ''}${kept === null ? '' : `\n${keptText(kept)}\n`}`;
  return next.value;
}

/** The terminal shows this many notes; --json has more. */
const NOTES_SHOWN = 20;

function noteText({ file, item, message }: ReadSummary['notes'][number]): string {
  return `${oneLine(file)}${item === null ? '' : `, item ${item}`}: ${oneLine(message)}\n`;
}

export function keptText({ texts, claims, evidence }: NonNullable<ReadSummary['kept']>): string {
  const media = evidence.new > 0 ? `, ${evidence.new} ${evidence.new === 1 ? 'piece' : 'pieces'} of evidence` : '';
  if (texts.new === 0 && evidence.new === 0) return 'On record already: nothing was added.';
  return `On record: ${texts.new} of ${texts.read} texts new (${texts.copies} of them copies), ${claims.new} ${claims.new === 1 ? 'claim' : 'claims'} proposed${media}.`;
}

function claimText(claim: ProposedClaim): string {
  const { source, via, act, party, relation, place, extent, date, certainty, quote } = claim;
  const speaker = source.name === AUTHOR ? 'the text itself' : source.name;
  const chain = via.length > 0 ? `${speaker}, by way of ${via.join(', ')}` : speaker;
  const position = place.position === null ? '' : ` ${place.position.join(',')}`;
  const days =
    date === null ? '' : `, ${date.from === date.to ? date.from : `${date.from ?? '…'} to ${date.to ?? '…'}`}`;
  const lines = [
    `${oneLine(place.name)}${place.id === null ? '' : ` (${place.id}${position})`}: ${party ?? 'nobody named'} ${relation}, ${extent}${days}`,
    `  ${oneLine(chain)} ${act}, ${certainty}`,
    `  “${oneLine(quote.text)}”`,
    `  ${claim.reasons.map(oneLine).join('; ')}`,
  ];
  return `${lines.join('\n')}\n`;
}
