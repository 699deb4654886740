// npm test: everything that CI runs, with the seconds of each part, closed by one line of counts. --long runs the long tests.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { markBuilt } from './build.mjs';
import { ensureInstalled, ROOT } from './install.mjs';

const isLong = process.argv.includes('--long');
const counts = { passed: 0, failed: 0, skipped: 0 };
const rows = [];
const began = Date.now();

ensureInstalled();
// Reports of the runners; outside the tree, so that no run leaves anything in it.
const reports = mkdtempSync(join(tmpdir(), 'foothold-test-'));
process.on('exit', () => rmSync(reports, { recursive: true, force: true }));

const BROWSER = 'test/browser/**';
const LONG = 'test/long/**';
if (isLong) {
  check('build', [
    ['typescript/bin/tsc', '-b'],
    ['vite/bin/vite.js', 'build', '--logLevel', 'warn'],
  ]);
  vitest('long tests', ['test/long'], []);
} else {
  check('format and lint', [['@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.']]);
  check('types', [['typescript/bin/tsc', '-b']]);
  check('web app', [['vite/bin/vite.js', 'build', '--logLevel', 'warn']]);
  check('empty database', [['../scripts/build-template.mjs']]);
  markBuilt();
  vitest('unit, golden and store tests', [], [BROWSER, LONG]);
  if (existsSync(join(ROOT, 'test/browser'))) vitest('browser tests', ['test/browser'], []);
  check('dead exports', [['knip/bin/knip.js', '--no-progress']]);
}
report();

/** A part that is right or wrong as a whole: one check, passed or failed. */
function check(name, commands) {
  const start = Date.now();
  console.log(`\n── ${name}`);
  const ok = commands.every(([script, ...args]) => node([join(ROOT, 'node_modules', script), ...args]) === 0);
  counts[ok ? 'passed' : 'failed']++;
  rows.push({ name, seconds: since(start), result: ok ? 'ok' : 'FAILED' });
}

/** Counts come from vitest's own JSON report; a run that dies without one is a failure. */
function vitest(name, folders, excluded) {
  const start = Date.now();
  console.log(`\n── ${name}`);
  const file = join(reports, `${rows.length}.json`);
  const args = ['run', ...folders, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  for (const pattern of excluded) args.push('--exclude', pattern);
  const env = { CI: 'true', FOOTHOLD_WEB: join(ROOT, 'dist/web') };
  const status = node([join(ROOT, 'node_modules/vitest/vitest.mjs'), ...args], env);
  const part = countsOf(file, status);
  for (const key of Object.keys(counts)) counts[key] += part[key];
  rows.push({
    name,
    seconds: since(start),
    result: `${part.passed} passed, ${part.failed} failed, ${part.skipped} skipped`,
  });
}

function countsOf(file, status) {
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0 };
  const result = JSON.parse(readFileSync(file, 'utf8'));
  const passed = result.numPassedTests;
  const skipped = result.numPendingTests + (result.numTodoTests ?? 0);
  // A file that could not be loaded has no tests to fail, and still is a failure.
  const brokenFiles = result.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  const failed = result.numFailedTests + brokenFiles.length;
  return { passed, skipped, failed: failed === 0 && status !== 0 ? 1 : failed };
}

function node(args, env = {}) {
  const run = spawnSync(process.execPath, args, { cwd: ROOT, stdio: 'inherit', env: { ...process.env, ...env } });
  return run.status ?? 1;
}

function report() {
  console.log('\nseconds  part');
  for (const { name, seconds, result } of rows) console.log(`${seconds.padStart(7)}  ${name}: ${result}`);
  console.log(`${since(began).padStart(7)}  in all`);
  if (!isLong) {
    const left = existsSync(join(ROOT, 'test/long'))
      ? readdirSync(join(ROOT, 'test/long')).filter((name) => name.endsWith('.test.ts'))
      : [];
    console.log(`\nLeft out: ${left.join(', ') || 'nothing'} (npm run test:long), bench (npm run bench).`);
    if (!existsSync(join(ROOT, '../shared/data'))) console.log('Skipped what needs ../shared/data, which is not here.');
  }
  const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
  console.log(`\n${counts.passed} passed, ${counts.failed} failed${skipped}`);
  process.exit(counts.failed > 0 ? 1 : 0);
}

function since(start) {
  return ((Date.now() - start) / 1000).toFixed(1);
}
