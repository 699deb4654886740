// foothold place: who held this spot, when, by a source's maps.

import type { Command } from 'commander';
import { isOfRegion } from '../model/claim-wire.ts';
import { InputError } from '../model/errors.ts';
import type { Theatre } from '../model/theatre.ts';
import type { PlaceAnswer, PlacePeriod } from '../model/wire.ts';
import {
  type AnswerOptions,
  emitAnswer,
  type KnownOnOption,
  knownOnOf,
  openReader,
  openWorkspaceReader,
  type SourceOption,
  withAnswer,
  withExamples,
  withKnownOn,
  withSource,
} from './options.ts';
import { table } from './table.ts';
import { clockNow, dayInWords, foot, instantInWords, partyName, statusName } from './words.ts';

export function define(command: Command): void {
  withSource(withAnswer(command.argument('<what>', 'a name, an id, or lon,lat; with --claims a region too'))).option(
    '--claims',
    'its dossier: what all sources showed and said of it, and where they differ',
  );
  withKnownOn(command, 'the dossier').action((what: string, options: PlaceOptions) =>
    (options.claims ? showDossier : showPlace)(what, options),
  );
  withExamples(command, [
    'place Sudzha --source deepstate',
    'place 35.2703,51.1911 --source deepstate --json',
    'place -3.2,55.9 --source watch',
    'place Sudzha --claims',
    'place "Luhansk region" --claims',
    'place Sudzha --claims --known-on 2025-03-12',
    'place Sudzha --claims --known-on 2025-03-12T12:00:00Z --json',
  ]);
}

interface PlaceOptions extends AnswerOptions, SourceOption, KnownOnOption {
  readonly claims?: true;
}

async function showPlace(what: string, options: AnswerOptions & SourceOption): Promise<void> {
  const { placeOrRegion } = await import('../atlas/place-or-region.ts');
  const { reader, source } = await openReader(options);
  const { theatre } = reader;
  const meant = await placeOrRegion(reader, { what: what.trim(), source: source.id });
  if (meant.kind === 'region') throw new InputError(regionRefusal(what, meant.region));
  const { found } = meant;
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

function regionRefusal(what: string, { id, name }: { readonly id: string; readonly name: string }): string {
  return `"${what}" is the region ${name}, of which no map shows one status: foothold place ${id} --claims tells how much of it each map showed, foothold area --by-region its km².`;
}

/** The dossier, and where one source is meant its history as without --claims. */
async function showDossier(what: string, options: PlaceOptions): Promise<void> {
  const { dossierOfWhat } = await import('../atlas/region-dossier.ts');
  const reader = await openWorkspaceReader(options);
  const { theatre } = reader;
  const named = options.source ?? (theatre.sources.length === 1 ? theatre.sources[0]!.id : undefined);
  const source = named === undefined ? null : reader.source(named).id;
  const asked = { what: what.trim(), source: source ?? '' };
  const wishes = { knownOn: knownOnOf(options, theatre), now: clockNow(), claims: 'all' } as const;
  const dossier = await dossierOfWhat(reader, asked, wishes);
  if (isOfRegion(dossier)) {
    const { regionDossierText } = await import('./region-dossier-text.ts');
    return emitAnswer(options, dossier, () => regionDossierText(dossier, theatre));
  }
  const { dossierText } = await import('./dossier-text.ts');
  const history = dossier.sources.find(({ id }) => id === source)?.history;
  await emitAnswer(options, source && history ? { ...dossier, source, history } : dossier, () =>
    dossierText(dossier, theatre),
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
