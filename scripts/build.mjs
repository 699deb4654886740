// Builds dist/ where it is older than what it is made of.

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './install.mjs';

const STAMP = join(ROOT, 'dist/.foothold-build');
const INPUTS = [
  'src',
  'package-lock.json',
  'vite.config.ts',
  'tsconfig.base.json',
  'tsconfig.core.json',
  'tsconfig.node.json',
  'tsconfig.web.json',
];

/** Compiles the node and core wings and bundles the web app. Exits with the compiler's words where it fails. */
export function ensureBuilt() {
  const digest = digestOfInputs();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === digest) return;
  console.log('Building …');
  // Tests and benches need not compile for the product to run.
  step('node_modules/typescript/bin/tsc', ['-b', 'tsconfig.node.json', 'tsconfig.web.json']);
  step('node_modules/vite/bin/vite.js', ['build', '--logLevel', 'warn']);
  step('scripts/build-template.mjs', []);
  markBuilt(digest);
}

/** Notes that dist/ is up to date, and lets the command be run as it is. */
export function markBuilt(digest = digestOfInputs()) {
  mkdirSync(join(ROOT, 'dist'), { recursive: true });
  const main = join(ROOT, 'dist/cli/main.js');
  if (existsSync(main)) chmodSync(main, 0o755);
  writeFileSync(STAMP, digest);
}

function step(script, args) {
  const run = spawnSync(process.execPath, [join(ROOT, script), ...args], { cwd: ROOT, stdio: 'inherit' });
  if (run.status !== 0) process.exit(run.status ?? 1);
}

/** Of contents, not of times: a fresh clone or a switched branch has new times for old files. */
function digestOfInputs() {
  const hash = createHash('sha256');
  for (const input of INPUTS) addTo(hash, input);
  return hash.digest('hex');
}

function addTo(hash, path) {
  const full = join(ROOT, path);
  if (!existsSync(full)) return;
  try {
    for (const name of readdirSync(full).sort()) if (!/\.test\.tsx?$/.test(name)) addTo(hash, join(path, name));
  } catch {
    hash.update(`${path}\0`).update(readFileSync(full));
  }
}
