// `foothold import` of the whole archive, process start to exit, against JSON.parse of the same files; then cold look-ups.

import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { archiveFiles, sampleFiles } from '../test/oracle/archive.ts';
import { runChild } from './child.ts';
import { bytes, median, milliseconds, printHead, printRow } from './table.ts';

const CLI = resolve(import.meta.dirname, '../dist/cli/main.js');
const RUNS = 3;
const FLOOR = `const { readFileSync, readdirSync } = require('node:fs');
let features = 0;
for (const folder of process.argv.slice(1))
  for (const name of readdirSync(folder))
    if (name.endsWith('.geojson')) features += JSON.parse(readFileSync(folder + '/' + name, 'utf8')).features.length;
console.log(features);`;

if (!existsSync(CLI)) {
  console.log('bench import: dist/cli/main.js is missing: run npm run build first');
  process.exit(1);
}
const files = process.argv.includes('--sample') ? sampleFiles() : archiveFiles();
if (!files) {
  console.log('bench import: skipped, ../shared/data is missing');
  process.exit(0);
}
const scratch = mkdtempSync(join(tmpdir(), 'foothold-bench-'));
const folders = [...new Set(files.map((file) => resolve(file, '..')))];

printHead(`Import of ${files.length} files`);
const floors: number[] = [];
const imports: Awaited<ReturnType<typeof runChild>>[] = [];
let workspace = '';
for (let run = 0; run < RUNS; run++) {
  floors.push((await runChild(['-e', FLOOR, ...folders])).ms);
  workspace = join(scratch, `workspace-${run}`);
  await must(['init', workspace, '--theatre', 'ukraine']);
  imports.push(await must(['import', ...folders, '--source', 'deepstate', '--workspace', workspace]));
}
const ours = median(imports.map((run) => run.ms));
const floor = median(floors);
printRow({
  what: `import, process start to exit 0, median of ${RUNS} (JSON.parse)`,
  ours: milliseconds(ours),
  peer: milliseconds(floor),
  figure: ours / floor,
  target: '<= 2.5, stretch 1.5',
  reached: ours / floor <= 2.5,
});
const size = sizeOf(workspace);
printRow({ what: 'workspace', ours: bytes(size), target: '< 150 MB', reached: size < 150e6 });
for (const name of readdirSync(workspace)) printRow({ what: `… ${name}`, ours: bytes(sizeOf(join(workspace, name))) });
const peak = Math.max(...imports.map((run) => run.peakMiB ?? 0));
printRow({ what: 'peak memory of the import', ours: `${peak} MiB`, target: '< 1.5 GB', reached: peak < 1430 });
await coldCommands();
rmSync(scratch, { recursive: true });

async function coldCommands(): Promise<void> {
  const place = ['place', '35.2703,51.1911', '--source', 'deepstate', '--workspace', workspace, '--json'];
  const diff = ['diff', '1741694646', '1741781084', '--source', 'deepstate', '--workspace', workspace, '--json'];
  const placeMs = await repeated(place, 20);
  printRow({
    what: 'cold place, median of 20',
    ours: milliseconds(placeMs),
    target: '< 200 ms',
    reached: placeMs < 200,
  });
  printRow({ what: 'node -e 0, median of 20', ours: milliseconds(await medianOf(['-e', '0'], 20)) });
  printRow({ what: 'cold diff, median of 5', ours: milliseconds(await repeated(diff, 5)) });
  const again = await must(['import', folders.at(-1)!, '--source', 'deepstate', '--workspace', workspace]);
  printRow({ what: 'cold import of the sample again (all unchanged)', ours: milliseconds(again.ms) });
}

async function repeated(args: readonly string[], times: number): Promise<number> {
  await must(args);
  return medianOf([CLI, ...args], times);
}

async function medianOf(args: readonly string[], times: number): Promise<number> {
  const all: number[] = [];
  for (let run = 0; run < times; run++) all.push((await runChild(args)).ms);
  return median(all);
}

async function must(args: readonly string[]): Promise<Awaited<ReturnType<typeof runChild>>> {
  const run = await runChild([CLI, ...args]);
  if (run.code !== 0) throw new Error(`foothold ${args.join(' ')}: exit ${run.code}\n${run.output.slice(-2000)}`);
  return run;
}

function sizeOf(path: string): number {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.size;
  return readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0);
}
