// Starts the server on a port of this machine, the next free one where the wished one is taken.

import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createAdaptorServer } from '@hono/node-server';
import { UnavailableError, UsageError } from '../model/errors.ts';
import { createApp } from './app.ts';
import type { DeskPort } from './desk-port.ts';
import type { Reader } from './reader-port.ts';
import { StaticFiles } from './static-files.ts';
import { loadPrerenderer } from './written-page.ts';

export interface ServeOptions {
  readonly reader: Reader;
  /** The wished port; 0 lets the system choose. */
  readonly port?: number;
  /** The address to bind. Anything but this machine's own shows only what the terms let be published. */
  readonly host?: string;
  /** Further names that this server answers for, such as its public one. */
  readonly hosts?: readonly string[];
  /** The claims desk, on this machine's own addresses only; closed with the server. */
  readonly desk?: DeskPort;
  readonly log?: (error: unknown) => void;
  /** The folder of the built web app; by default the package's own. */
  readonly webRoot?: string;
}

export interface RunningServer {
  /** `http://127.0.0.1:4650/` */
  readonly address: string;
  readonly port: number;
  close(): Promise<void>;
}

export const DEFAULT_PORT = 4650;
const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost']);
/** Ports tried after the wished one. */
const PORTS_TRIED = 50;

export async function startServer(options: ServeOptions): Promise<RunningServer> {
  const { reader, port = DEFAULT_PORT, host = '127.0.0.1', hosts = [], desk } = options;
  const isOwn = LOOPBACK.has(host);
  if (desk && !isOwn) {
    throw new UsageError(
      `The claims desk knows no signing in yet, so it is served on this machine only, not on ${host}: leave out --host, or --desk.`,
    );
  }
  const { delayHours } = reader.theatre.policy;
  if (!isOwn && delayHours > 0) {
    throw new UsageError(
      `This theatre's policy delays every output by ${delayHours} h, which "serve" does not do: serve on 127.0.0.1, or publish.`,
    );
  }
  const root = packageRoot();
  const webRoot = options.webRoot ?? join(root, 'dist', 'web');
  const app = createApp({
    reader,
    web: await StaticFiles.list(webRoot),
    prerenderer: await loadPrerenderer(webRoot),
    data: await StaticFiles.list(join(root, 'data')),
    audience: isOwn ? 'self' : 'anyone',
    hosts: new Set(['127.0.0.1', 'localhost', '[::1]', host, ...hosts].map((name) => name.toLowerCase())),
    ...(desk ? { desk } : {}),
    log: options.log ?? ((error) => console.error(error)),
  });
  const server = createAdaptorServer({ fetch: app.fetch }) as Server;
  server.requestTimeout = 30_000;
  const bound = await listenOnFreePort(server, port, host);
  const shownHost = host.includes(':') ? `[${host}]` : host;
  const address = `http://${shownHost}:${bound}/`;
  // The page is written before anybody asks for it: on a large archive its first picture takes a moment to be drawn.
  void app.request(address);
  return {
    address,
    port: bound,
    close: () => closeServer(server).then(() => desk?.close()),
  };
}

async function listenOnFreePort(server: Server, port: number, host: string): Promise<number> {
  for (let candidate = port; ; candidate++) {
    try {
      return await listen(server, candidate, host);
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      const isTaken = code === 'EADDRINUSE' && candidate < Math.min(65_535, port + PORTS_TRIED);
      if (!isTaken)
        throw new UnavailableError(
          `Cannot listen on ${host}:${candidate} (${code ?? message}): choose another --port.`,
          error,
        );
    }
  }
}

function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

/** Open connections are cut: a page that keeps one alive must not keep the process. */
function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

/** The package's folder, from src/server as well as from dist/server. */
function packageRoot(): string {
  return dirname(dirname(dirname(fileURLToPath(import.meta.url))));
}
