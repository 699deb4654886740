// Sends a large file of the workspace by pieces (RFC 9110, section 14): it is never held in memory whole.

import { createReadStream } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { UnavailableError } from '../model/errors.ts';
import { Refusal } from './problem.ts';

/** Far more than a tile or a directory of tiles; a longer piece is answered by its beginning, as section 15.3.7 allows. */
const MAX_PIECE_BYTES = 8 * 2 ** 20;

export interface RangedFile {
  readonly path: string;
  readonly type: string;
}

/** The file, or the piece of it that the request asks for; undefined where there is no such file. */
export async function sendRanged({ path, type }: RangedFile, request: Request): Promise<Response | undefined> {
  const file = await openFile(path);
  if (!file) return undefined;
  try {
    const stats = await file.stat();
    if (!stats.isFile()) return undefined;
    const { size, mtimeMs } = stats;
    // Hashing gigabytes for each start of the server would be too slow: another size or time is another file.
    const etag = `"${size.toString(16)}-${Math.round(mtimeMs).toString(16)}"`;
    const headers = new Headers({ ETag: etag, 'Cache-Control': 'no-cache', 'Accept-Ranges': 'bytes' });
    if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers });
    headers.set('Content-Type', type);
    const condition = request.headers.get('if-range');
    const asked = condition === null || condition === etag ? request.headers.get('range') : null;
    const piece = pieceOf(asked, size);
    if (piece === null) return await wholeFile(path, { size, headers, request });
    headers.set('Content-Range', `bytes ${piece.from}-${piece.from + piece.length - 1}/${size}`);
    headers.set('Content-Length', String(piece.length));
    if (request.method === 'HEAD') return new Response(null, { status: 206, headers });
    const { buffer, bytesRead } = await file.read(Buffer.alloc(piece.length), 0, piece.length, piece.from);
    if (bytesRead < piece.length) throw new UnavailableError('The file was cut while it was read: try again.', null);
    return new Response(buffer, { status: 206, headers });
  } finally {
    await file.close();
  }
}

async function openFile(path: string): Promise<FileHandle | undefined> {
  try {
    return await open(path, 'r');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new UnavailableError('A file of the workspace cannot be read: check its rights.', error);
  }
}

interface Whole {
  readonly size: number;
  readonly headers: Headers;
  readonly request: Request;
}

async function wholeFile(path: string, { size, headers, request }: Whole): Promise<Response> {
  headers.set('Content-Length', String(size));
  if (request.method === 'HEAD') return new Response(null, { headers });
  return new Response(Readable.toWeb(createReadStream(path)) as ReadableStream, { headers });
}

interface Piece {
  readonly from: number;
  readonly length: number;
}

/** The one piece that `bytes=from-to` or `bytes=-last` names; null for the whole file, as for several pieces at once. */
function pieceOf(range: string | null, size: number): Piece | null {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(range?.trim() ?? '') ?? [];
  if (first === '' && last === '') return null;
  const from = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const to = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1);
  if (first !== '' && last !== '' && Number(last) < from) return null;
  if (from >= size) throw new Refusal(416, `The file has ${size} bytes: there is no byte ${from}.`);
  return { from, length: Math.min(to - from + 1, MAX_PIECE_BYTES) };
}
