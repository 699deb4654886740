// Files of the workspace as bodies to send: read again only when the file on disk has changed.

import { readFile, stat } from 'node:fs/promises';
import { UnavailableError } from '../model/errors.ts';
import { type PackedBody, packedBody } from './packed-body.ts';

interface Kept {
  readonly stamp: string;
  readonly body: Promise<PackedBody>;
}

export class FileBodies {
  private readonly kept = new Map<string, Kept>();

  /** The file's body, or undefined where there is no file yet. */
  async of(path: string, type: string): Promise<PackedBody | undefined> {
    const stats = await stat(path).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined;
      throw new UnavailableError('A file of the workspace cannot be read: check its rights.', error);
    });
    if (!stats?.isFile()) return undefined;
    const stamp = `${stats.mtimeMs} ${stats.size} ${stats.ino}`;
    let entry = this.kept.get(path);
    if (entry?.stamp !== stamp) {
      entry = { stamp, body: readFile(path).then((bytes) => packedBody(bytes, type)) };
      this.kept.set(path, entry);
      entry.body.catch(() => this.kept.delete(path));
    }
    return entry.body;
  }
}
