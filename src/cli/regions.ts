// foothold regions import: adds regions by which answers can be told apart.

import type { Command } from 'commander';
import { importRegions } from '../atlas/regions.ts';
import { type WorkspaceOption, withExamples, withWorkspace } from './options.ts';

export function define(command: Command): void {
  const add = withWorkspace(
    command
      .command('import')
      .description('add the regions of a GeoJSON file')
      .argument('<file>', 'a FeatureCollection of polygons with names'),
  );
  add.action(runImport);
  withExamples(add, ['regions import districts.geojson --workspace war']);
  withExamples(command, ['regions import districts.geojson --workspace war']);
}

async function runImport(file: string, { workspace }: WorkspaceOption): Promise<void> {
  const { regions, notes } = await importRegions(workspace, file);
  const noted = notes.slice(0, 20).map(({ message, feature }) => `  feature ${feature}: ${message}\n`);
  process.stdout.write(
    `${regions} regions from ${file}${notes.length > 0 ? `, ${notes.length} notes` : ''}\n${noted.join('')}`,
  );
}
