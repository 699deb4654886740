// foothold claims suggest: a draft of the map on a day, from accepted claims, as GeoJSON for an editor.

import { type Command, InvalidArgumentError } from 'commander';
import { type Suggestion, USUAL_REACH_KM } from '../atlas/suggest.ts';
import {
  emit,
  type KnownOnOption,
  knownOnOf,
  openWorkspaceReader,
  type WorkspaceOption,
  withExamples,
  withKnownOn,
  withWorkspace,
} from './options.ts';

interface SuggestOptions extends WorkspaceOption, KnownOnOption {
  readonly on: string;
  readonly reach: number;
  readonly output: string;
}

export function defineSuggest(command: Command): void {
  withWorkspace(command)
    .requiredOption('--on <day>', 'the day that the draft is of, YYYY-MM-DD')
    .option('--reach <km>', 'how far a claim speaks for the ground around its place', kilometres, USUAL_REACH_KM)
    .option('-o, --output <file>', 'write the draft to a file; - is standard output', '-')
    .action(showSuggestion);
  withKnownOn(command, 'the draft');
  withExamples(command, [
    'claims suggest --on 2025-03-12',
    'claims suggest --on 2025-03-12 --reach 2 --output draft.geojson',
  ]);
}

async function showSuggestion(options: SuggestOptions): Promise<void> {
  const { on, reach, output, workspace } = options;
  const { suggestionGeojson } = await import('../atlas/suggest-geojson.ts');
  const reader = await openWorkspaceReader({ workspace });
  const query = { on, reachKm: reach, knownOn: knownOnOf(options, reader.theatre) };
  const found = await reader.suggest(query);
  await emit(output, suggestionGeojson(found, reader.theatre, query));
  // On standard output the draft stands alone, so that a pipe can take it.
  if (output !== '-') await emit('-', summaryOf(found));
}

function summaryOf({ pieces, leftOut }: Suggestion): string {
  const claims = new Set(pieces.flatMap((piece) => piece.claims));
  return `Pieces of the draft: ${pieces.length}, from claims: ${claims.size}. Claims that say nothing that can be drawn: ${leftOut.length}. Nothing was imported.\n`;
}

function kilometres(text: string): number {
  const km = Number(text);
  if (text.trim() === '' || !Number.isFinite(km))
    throw new InvalidArgumentError('It should be a number of kilometres.');
  return km;
}
