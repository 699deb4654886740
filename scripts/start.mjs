// npm start: installs, builds and opens the demo theatre, from a bare clone on. Options go on to `foothold demo`.

import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ensureBuilt } from './build.mjs';
import { ensureInstalled, ROOT } from './install.mjs';

ensureInstalled();
ensureBuilt();
const args = [join(ROOT, 'dist/cli/main.js'), 'demo', '--open', ...process.argv.slice(2)];
const server = spawn(process.execPath, args, { stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => server.kill(signal));
server.on('exit', (code, signal) => process.exit(signal ? 0 : (code ?? 1)));
