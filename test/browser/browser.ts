// A headless Chromium for tests: CHROME_PATH if set, else the one that comes as an npm package, else the system's.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import { type Browser, chromium } from 'playwright-core';

const root = fileURLToPath(new URL('../..', import.meta.url));
const packed = join(root, 'node_modules', '@sparticuz', 'chromium', 'bin');

/** Software WebGL, and nothing that would call home. */
const ARGUMENTS = [
  '--no-sandbox',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

export async function launchBrowser(): Promise<Browser> {
  const own = process.env.CHROME_PATH;
  if (own) return chromium.launch({ executablePath: own, args: ARGUMENTS });
  if (process.platform === 'linux' && process.arch === 'x64' && existsSync(packed)) return launchPacked();
  const system = ['/usr/bin/chromium', '/usr/bin/google-chrome'].find((path) => existsSync(path));
  return chromium.launch(system ? { executablePath: system, args: ARGUMENTS } : { channel: 'chrome', args: ARGUMENTS });
}

/** The packed browser; on a machine that lacks its libraries (libnss3 and the like), with those that come beside it. */
async function launchPacked(): Promise<Browser> {
  const folder = unpack();
  const executablePath = join(folder, 'chromium');
  try {
    return await chromium.launch({ executablePath, args: ARGUMENTS });
  } catch {
    const env = { ...process.env, LD_LIBRARY_PATH: join(folder, 'lib') } as Record<string, string>;
    return chromium.launch({ executablePath, args: ARGUMENTS, env });
  }
}

/** Unpacked once per version; parallel test files may race, and the first rename wins. */
function unpack(): string {
  const { version } = JSON.parse(readFileSync(join(packed, '..', 'package.json'), 'utf8')) as { version: string };
  const folder = join(root, '.cache', 'browser', version);
  if (existsSync(folder)) return folder;
  const draft = `${folder}.${process.pid}`;
  mkdirSync(draft, { recursive: true });
  writeFileSync(join(draft, 'chromium'), inflate('chromium.br'), { mode: 0o755 });
  for (const archive of ['al2023.tar.br', 'swiftshader.tar.br']) {
    const { status, stderr } = spawnSync('tar', ['-x', '-C', draft], { input: inflate(archive) });
    if (status !== 0) throw new Error(`tar could not unpack ${archive}: ${String(stderr)}`);
  }
  try {
    renameSync(draft, folder);
  } catch {
    rmSync(draft, { recursive: true });
  }
  return folder;
}

function inflate(name: string): Buffer {
  return brotliDecompressSync(readFileSync(join(packed, name)));
}
