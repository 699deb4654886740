// Puts a package of source data outside the repository, for recipes that derive small files from large packages.

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The folder of `name@version`, installed on first use into the system's temporary folder. No script of the package is run. */
export function sourcePackage(name, version) {
  const home = join(tmpdir(), 'foothold-sources', `${name}-${version}`);
  const folder = join(home, 'node_modules', name);
  if (!existsSync(join(folder, 'package.json'))) {
    mkdirSync(home, { recursive: true });
    console.log(`installing ${name}@${version} into ${home}`);
    const options = ['--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--prefix', home];
    execFileSync('npm', ['install', ...options, `${name}@${version}`], { stdio: 'inherit' });
  }
  return folder;
}
