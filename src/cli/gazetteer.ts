// foothold gazetteer import: adds names and positions of places to the workspace.

import type { Command } from 'commander';
import { importGazetteer } from '../atlas/gazetteer.ts';
import { type WorkspaceOption, withExamples, withWorkspace } from './options.ts';

export function define(command: Command): void {
  const add = withWorkspace(
    command.command('import').description('add the places of a TSV file').argument('<file>', 'a TSV with a head line'),
  );
  add.action(runImport);
  withExamples(add, ['gazetteer import places.tsv --workspace war']);
  withExamples(command, ['gazetteer import places.tsv --workspace war']);
}

async function runImport(file: string, { workspace }: WorkspaceOption): Promise<void> {
  const { places, notes } = await importGazetteer(workspace, file);
  const noted = notes.map(({ kind, message }) => `  ${kind}: ${message}\n`).slice(0, 20);
  process.stdout.write(
    `${places} places from ${file}${notes.length > 0 ? `, ${notes.length} notes` : ''}\n${noted.join('')}`,
  );
}
