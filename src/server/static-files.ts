// The files of the web app and of the basemap: listed once at the start, so that no request ever becomes a path.

import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { type PackedBody, packedBody } from './packed-body.ts';

/** By address below the root (`assets/main-1a2b.js`): the file, read when first asked for. */
export class StaticFiles {
  private readonly root: string;
  private readonly addresses: ReadonlySet<string>;
  private readonly bodies = new Map<string, Promise<PackedBody>>();

  private constructor(root: string, addresses: ReadonlySet<string>) {
    this.root = root;
    this.addresses = addresses;
  }

  /** Lists a folder and its subfolders; a folder that is not there has no files. */
  static async list(root: string): Promise<StaticFiles> {
    const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch(() => []);
    const addresses = entries
      .filter((entry) => entry.isFile() && TYPES[extname(entry.name)] !== undefined)
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(root.length + 1)
          .replaceAll('\\', '/'),
      )
      .filter((address) => !address.startsWith(OWN));
    return new StaticFiles(root, new Set(addresses));
  }

  has(address: string): boolean {
    return this.addresses.has(address);
  }

  /** The file at a listed address. */
  body(address: string): Promise<PackedBody> {
    if (!this.has(address)) throw new RangeError(`${address} is not listed.`);
    let body = this.bodies.get(address);
    if (!body) {
      body = readFile(join(this.root, address)).then((bytes) => packedBody(bytes, TYPES[extname(address)]!));
      this.bodies.set(address, body);
      body.catch(() => this.bodies.delete(address));
    }
    return body;
  }
}

/** What the build made for the server itself. */
const OWN = 'prerender/';

/** What is served, by ending; anything else in the folder stays private. */
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.geojson': 'application/geo+json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};
