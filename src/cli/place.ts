// foothold place: who held this spot, when, by a source's maps.

import type { Command } from 'commander';
import type { Theatre } from '../model/theatre.ts';
import type { PlaceAnswer, PlacePeriod } from '../model/wire.ts';
import {
  type AnswerOptions,
  emitAnswer,
  openReader,
  type SourceOption,
  withAnswer,
  withExamples,
  withSource,
} from './options.ts';
import { table } from './table.ts';
import { clockNow, dayInWords, foot, instantInWords, partyName, statusName } from './words.ts';

export function define(command: Command): void {
  withSource(withAnswer(command.argument('<what>', 'a name, an id, or lon,lat'))).action(showPlace);
  withExamples(command, [
    'place Sudzha --source deepstate',
    'place 35.2703,51.1911 --source deepstate --json',
    'place -3.2,55.9 --source watch',
  ]);
}

async function showPlace(what: string, options: AnswerOptions & SourceOption): Promise<void> {
  const { reader, source } = await openReader(options);
  const { theatre } = reader;
  const found = await reader.find(what.trim(), source.id);
  const { place, matched } = found;
  if (matched !== null)
    process.stderr.write(`foothold: no place is called "${what}"; this is ${matched}, ${place.id}.\n`);
  const answer = await reader.placeAt(found, source.id);
  await emitAnswer(
    options,
    answer,
    () => textOf(answer, theatre) + foot(answer.asOf, { theatre, source, now: clockNow() }),
  );
}

function textOf({ place, history }: PlaceAnswer, theatre: Theatre): string {
  const rows = history.map((period) => [
    instantInWords(period.from, theatre.timeZone),
    period.to === null ? 'until now' : instantInWords(period.to, theatre.timeZone),
    statusName(theatre, period.status),
    holderOf(period, theatre),
    period.editionFrom,
  ]);
  const columns = ['from the map of', 'to the map of', 'status', 'held by', 'first edition'].map((title) => ({
    title,
  }));
  const head =
    `${place.name}  ${place.position.join(',')}  ${place.id === place.position.join(',') ? '' : place.id}`.trimEnd();
  return `${head}\nTimes are ${theatre.timeZone}; they are of the maps and bound what happened on the ground.\n\n${table(columns, rows)}`;
}

/** The holder, the sides that it fought for within the period, and the rule where it is implied. */
function holderOf({ party, implied, sides = [] }: PlacePeriod, theatre: Theatre): string {
  const name = partyName(theatre, party ?? implied?.party ?? null);
  const turns = sides.map(({ party, from }, k) =>
    k === 0 ? partyName(theatre, party) : `from ${dayInWords(from, theatre.timeZone)} for ${partyName(theatre, party)}`,
  );
  const holder = turns.length === 0 ? name : `${name}, for ${turns.join(', ')}`;
  return implied ? `${holder}, implied: ${implied.rule}` : holder;
}
