// Runs the server until the person stops it, and says where it is.

import { spawn } from 'node:child_process';
import type { Desk } from '../atlas/desk.ts';
import type { AtlasReader } from '../atlas/reader.ts';
import { styleOrigin } from '../model/basemap.ts';
import { UsageError } from '../model/errors.ts';
import { clockNow } from './words.ts';

export interface ServeWishes {
  readonly port?: number;
  readonly host?: string;
  readonly open?: true;
  readonly desk?: Desk;
}

/** The claims desk of a workspace; it takes the lock when something is decided. */
export async function openDesk(reader: AtlasReader, databaseUrl: string | undefined): Promise<Desk> {
  const { Desk } = await import('../atlas/desk.ts');
  return new Desk({ reader, databaseUrl, now: clockNow });
}

export async function serveUntilStopped(reader: AtlasReader, wishes: ServeWishes): Promise<void> {
  const { startServer } = await import('../server/serve.ts');
  const port = wishes.port ?? portOfEnvironment();
  await reader.readPlaces();
  const server = await startServer({
    reader,
    ...(port === undefined ? {} : { port }),
    ...(wishes.host === undefined ? {} : { host: wishes.host }),
    ...(wishes.desk === undefined ? {} : { desk: wishes.desk }),
  });
  process.stdout.write(`${reader.theatre.name.en}: ${server.address}\nStop with Ctrl-C.\n`);
  const origin = styleOrigin(reader.theatre.basemap);
  if (origin !== null)
    process.stdout.write(`Readers' browsers ask ${origin} for the basemap that theatre.json names.\n`);
  if (wishes.open) openBrowser(server.address);
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
  await server.close();
}

function portOfEnvironment(): number | undefined {
  const { PORT } = process.env;
  if (PORT === undefined || PORT === '') return undefined;
  const port = Number(PORT);
  if (!/^\d+$/.test(PORT) || port > 65_535)
    throw new UsageError(`PORT is "${PORT}": it should be a number up to 65535.`);
  return port;
}

/** Only where somebody sits: never in CI, over ssh or without a display; a lack of one is no failure. */
function openBrowser(address: string): void {
  const { CI, SSH_CONNECTION, SSH_TTY, DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (CI || SSH_CONNECTION || SSH_TTY || !process.stdout.isTTY) return;
  const isDesktop = process.platform !== 'linux' || DISPLAY || WAYLAND_DISPLAY;
  if (!isDesktop) return;
  const [command, ...args] = OPENERS[process.platform] ?? ['xdg-open'];
  const opener = spawn(command!, [...args, address], { stdio: 'ignore', detached: true });
  opener.on('error', () => undefined);
  opener.unref();
}

const OPENERS: Readonly<Record<string, readonly string[]>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
};
