// Original bytes by their SHA-256: an edition is mostly the one before it, so that each distinct feature is kept once.

import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { crc32, deflateRaw, inflateRawSync } from 'node:zlib';
import { UnavailableError } from '../model/errors.ts';
import { ensureFolder, refusedWrite, writeWhole } from './disk.ts';

const deflate = promisify(deflateRaw);

/** A file, and where its pieces stand in it: start, end and the caller's key of each, in order. */
export interface Original {
  /** SHA-256 (hex) of the bytes. */
  readonly sha256: string;
  readonly bytes: Uint8Array;
  readonly pieces: Int32Array;
}

const BEGINNING = 'foothold-pack/1\n';
/** A pack ends with the CRC-32 of all before it. */
const CHECK_BYTES = 4;
/** Pieces are compressed in stretches of about this size: one original needs few of them. */
const STRETCH_BYTES = 1 << 20;
/** Unpacked stretches that are kept while originals are read: the features of a few years of a real map. */
const KEPT_STRETCHES = 96;

interface PackHead {
  /** SHA-256 (base64url) of each piece that is new in this pack, and its length. */
  readonly pieces: readonly (readonly [string, number])[];
  /** How many pieces each stretch holds, and its compressed length. */
  readonly stretches: readonly (readonly [number, number])[];
  readonly originals: readonly { readonly sha256: string; readonly bytes: number; readonly recipe: number }[];
  /** Compressed length of the recipes. */
  readonly recipes: number;
}

interface Pack {
  readonly path: string;
  readonly head: PackHead;
  /** The first piece's number among all packs, and where the stretches begin in the file. */
  readonly firstPiece: number;
  readonly bodyStart: number;
  /** By piece of the pack: its stretch, and where it begins in it. */
  readonly places: readonly { readonly stretch: number; readonly at: number }[];
}

/**
 * Packs are written whole and never changed. Pieces are numbered over all packs. The recipe of an original tells the bytes
 * between its pieces and the numbers of the pieces.
 */
export class Originals {
  private readonly folder: string;
  private readonly packs: Pack[] = [];
  private readonly pieceByHash = new Map<string, number>();
  private readonly lengths: number[] = [];
  private readonly packOf = new Map<string, { pack: number; index: number }>();
  /** By the caller's key: the piece's number. */
  private readonly numberByKey: number[] = [];
  private fresh: { hash: string; bytes: Uint8Array }[] = [];
  private waiting: { sha256: string; bytes: number; recipe: Uint8Array }[] = [];
  private readonly stretches = new Map<string, Uint8Array>();
  private lastRecipes: { pack: number; bytes: Uint8Array } | null = null;

  private constructor(folder: string) {
    this.folder = folder;
  }

  static async open(folder: string): Promise<Originals> {
    await ensureFolder(folder);
    const originals = new Originals(folder);
    const names = (await readdir(folder)).filter((name) => name.endsWith('.pack')).sort();
    for (const name of names) originals.enter(readPack(await readFile(join(folder, name)), join(folder, name)));
    return originals;
  }

  /** The SHA-256 of all originals that are on disk. */
  known(): readonly string[] {
    return [...this.packOf.keys()];
  }

  /** Takes an original for the next flush. Keys mean the same pieces for as long as this object lives. */
  keep({ sha256, bytes, pieces }: Original): void {
    if (this.packOf.has(sha256) || this.waiting.some((one) => one.sha256 === sha256)) return;
    const recipe = new RecipeWriter();
    let end = 0;
    for (let k = 0; k < pieces.length; k += 3) {
      const number = this.numberOf(bytes.subarray(pieces[k]!, pieces[k + 1]!), pieces[k + 2]!);
      recipe.add(bytes.subarray(end, pieces[k]!), number);
      end = pieces[k + 1]!;
    }
    this.waiting.push({ sha256, bytes: bytes.length, recipe: recipe.finish(bytes.subarray(end)) });
  }

  /** Writes what was kept since the last flush; returns once it is on disk. After a refusal it can be tried again. */
  async flush(): Promise<void> {
    const [fresh, waiting] = [this.fresh, this.waiting];
    if (waiting.length === 0) return;
    [this.fresh, this.waiting] = [[], []];
    const stretches = stretchesOf(fresh.map(({ bytes }) => bytes));
    const packed = await Promise.all(stretches.map(({ bytes }) => deflate(bytes, { level: 5 })));
    const recipes = await deflate(Buffer.concat(waiting.map(({ recipe }) => recipe)), { level: 6 });
    const head: PackHead = {
      pieces: fresh.map(({ hash, bytes }) => [hash, bytes.length]),
      stretches: stretches.map(({ count }, k) => [count, packed[k]!.length]),
      originals: waiting.map(({ sha256, bytes, recipe }) => ({ sha256, bytes, recipe: recipe.length })),
      recipes: recipes.length,
    };
    const headBytes = await deflate(Buffer.from(JSON.stringify(head)));
    const length = Buffer.alloc(4);
    length.writeUInt32LE(headBytes.length);
    const parts = [Buffer.from(BEGINNING), length, headBytes, ...packed, recipes];
    const check = Buffer.alloc(CHECK_BYTES);
    check.writeUInt32LE(parts.reduce((crc, part) => crc32(part, crc), 0));
    const path = join(this.folder, `${String(this.packs.length + 1).padStart(6, '0')}.pack`);
    await writeWhole(path, [...parts, check]);
    this.enter({ path, head, bodyStart: BEGINNING.length + 4 + headBytes.length });
  }

  /** The exact bytes of an original. Throws UnavailableError where they are missing or no longer what they were. */
  async bytesOf(sha256: string): Promise<Uint8Array> {
    const place = this.packOf.get(sha256);
    if (!place) throw new UnavailableError(`The original ${sha256} is not in ${this.folder}: restore it.`, null);
    const { path, head } = this.packs[place.pack]!;
    const recipes = await this.recipesOf(place.pack);
    const start = head.originals.slice(0, place.index).reduce((sum, { recipe }) => sum + recipe, 0);
    const { recipe, bytes } = head.originals[place.index]!;
    const whole = Buffer.alloc(bytes);
    let at = 0;
    const put = (part: Uint8Array): void => {
      whole.set(part.subarray(0, Math.max(0, bytes - at)), at);
      at += part.length;
    };
    const reader = new RecipeReader(recipes.subarray(start, start + recipe));
    for (let step = reader.next(); step; step = reader.next()) {
      put(step.gap);
      if (step.piece >= 0) put(await this.piece(step.piece));
    }
    if (at !== bytes || createHash('sha256').update(whole).digest('hex') !== sha256) {
      throw new UnavailableError(`${path}: the original ${sha256} is damaged: restore the file from a copy.`, null);
    }
    return whole;
  }

  private numberOf(piece: Uint8Array, key: number): number {
    const known = this.numberByKey[key];
    if (known !== undefined) return known;
    const hash = createHash('sha256').update(piece).digest('base64url');
    let number = this.pieceByHash.get(hash);
    if (number === undefined) {
      number = this.lengths.push(piece.length) - 1;
      this.pieceByHash.set(hash, number);
      this.fresh.push({ hash, bytes: piece.slice() });
    }
    this.numberByKey[key] = number;
    return number;
  }

  /** A pack's pieces follow those of the packs before; those that were kept in this process have their numbers already. */
  private enter({ path, head, bodyStart }: Omit<Pack, 'firstPiece' | 'places'>): void {
    const before = this.packs.at(-1);
    const firstPiece = before ? before.firstPiece + before.head.pieces.length : 0;
    head.pieces.forEach(([hash, length], k) => {
      this.pieceByHash.set(hash, firstPiece + k);
      this.lengths[firstPiece + k] = length;
    });
    this.packs.push({ path, head, firstPiece, bodyStart, places: placesOf(head) });
    for (const [index, { sha256 }] of head.originals.entries())
      this.packOf.set(sha256, { pack: this.packs.length - 1, index });
  }

  private async piece(number: number): Promise<Uint8Array> {
    const pack = this.packs.findLastIndex(({ firstPiece }) => firstPiece <= number);
    const { firstPiece, places } = this.packs[pack]!;
    const { stretch, at } = places[number - firstPiece]!;
    const bytes = await this.stretch(pack, stretch);
    return bytes.subarray(at, at + this.lengths[number]!);
  }

  /** A stretch unpacked; those used last are kept, since an original takes its pieces from many. */
  private async stretch(pack: number, stretch: number): Promise<Uint8Array> {
    const key = `${pack} ${stretch}`;
    let bytes = this.stretches.get(key);
    if (bytes) this.stretches.delete(key);
    else {
      const { head, bodyStart } = this.packs[pack]!;
      const start = head.stretches.slice(0, stretch).reduce((sum, [, packed]) => sum + packed, bodyStart);
      const file = await this.fileOf(pack);
      bytes = inflateRawSync(file.subarray(start, start + head.stretches[stretch]![1]));
      const oldest = this.stretches.keys().next();
      if (this.stretches.size >= KEPT_STRETCHES && !oldest.done) this.stretches.delete(oldest.value);
    }
    this.stretches.set(key, bytes);
    return bytes;
  }

  /** The recipes of a pack, one after another. */
  private async recipesOf(pack: number): Promise<Uint8Array> {
    if (this.lastRecipes?.pack !== pack) {
      const file = await this.fileOf(pack);
      const { recipes } = this.packs[pack]!.head;
      this.lastRecipes = { pack, bytes: inflateRawSync(file.subarray(-CHECK_BYTES - recipes, -CHECK_BYTES)) };
    }
    return this.lastRecipes.bytes;
  }

  private lastFile: { pack: number; bytes: Buffer } | null = null;

  private async fileOf(pack: number): Promise<Buffer> {
    if (this.lastFile?.pack === pack) return this.lastFile.bytes;
    const { path } = this.packs[pack]!;
    const bytes = await readFile(path).catch((error: unknown) => {
      throw refusedWrite(error, path);
    });
    this.lastFile = { pack, bytes };
    return bytes;
  }
}

function placesOf({ pieces, stretches }: PackHead): Pack['places'] {
  const places: { stretch: number; at: number }[] = [];
  stretches.forEach(([count], stretch) => {
    let at = 0;
    for (let k = 0; k < count; k++) {
      const [, length] = pieces[places.length]!;
      places.push({ stretch, at });
      at += length;
    }
  });
  return places;
}

function readPack(bytes: Buffer, path: string): Omit<Pack, 'firstPiece' | 'places'> {
  const damaged = (): UnavailableError => new UnavailableError(`${path} is damaged: restore it from a copy.`, null);
  const end = bytes.length - CHECK_BYTES;
  if (bytes.toString('latin1', 0, BEGINNING.length) !== BEGINNING || end < BEGINNING.length + 4) throw damaged();
  if (crc32(bytes.subarray(0, end)) !== bytes.readUInt32LE(end)) throw damaged();
  const length = bytes.readUInt32LE(BEGINNING.length);
  const bodyStart = BEGINNING.length + 4 + length;
  try {
    const head = JSON.parse(inflateRawSync(bytes.subarray(bodyStart - length, bodyStart)).toString()) as PackHead;
    const body = head.stretches.reduce((sum, [, packed]) => sum + packed, head.recipes);
    if (end !== bodyStart + body) throw damaged();
    return { path, head, bodyStart };
  } catch (error) {
    throw error instanceof UnavailableError ? error : damaged();
  }
}

function stretchesOf(pieces: readonly Uint8Array[]): { count: number; bytes: Uint8Array }[] {
  const stretches: { count: number; bytes: Uint8Array }[] = [];
  let group: Uint8Array[] = [];
  let size = 0;
  const close = (): void => {
    if (group.length > 0) stretches.push({ count: group.length, bytes: Buffer.concat(group) });
    [group, size] = [[], 0];
  };
  for (const piece of pieces) {
    group.push(piece);
    size += piece.length;
    if (size >= STRETCH_BYTES) close();
  }
  close();
  return stretches;
}

/** A recipe: for each piece the length of the gap before it, the gap, and the piece's number less the one expected. */
class RecipeWriter {
  private bytes = new Uint8Array(4096);
  private used = 0;
  private expected = 0;

  add(gap: Uint8Array, piece: number): void {
    this.unsigned(gap.length);
    this.raw(gap);
    const step = piece - this.expected;
    this.unsigned(step < 0 ? -2 * step - 1 : 2 * step);
    this.expected = piece + 1;
  }

  finish(tail: Uint8Array): Uint8Array {
    this.unsigned(tail.length);
    this.raw(tail);
    return this.bytes.slice(0, this.used);
  }

  private unsigned(value: number): void {
    this.reserve(8);
    while (value >= 0x80) {
      this.bytes[this.used++] = (value % 0x80) | 0x80;
      value = Math.floor(value / 0x80);
    }
    this.bytes[this.used++] = value;
  }

  private raw(part: Uint8Array): void {
    this.reserve(part.length);
    this.bytes.set(part, this.used);
    this.used += part.length;
  }

  private reserve(count: number): void {
    if (this.used + count <= this.bytes.length) return;
    const larger = new Uint8Array(Math.max(2 * this.bytes.length, this.used + count));
    larger.set(this.bytes);
    this.bytes = larger;
  }
}

class RecipeReader {
  private readonly bytes: Uint8Array;
  private at = 0;
  private expected = 0;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  /** The next gap and the piece after it; -1 after the last gap; null at the end. */
  next(): { gap: Uint8Array; piece: number } | null {
    if (this.at >= this.bytes.length) return null;
    const length = this.unsigned();
    const gap = this.bytes.subarray(this.at, this.at + length);
    this.at += length;
    if (this.at >= this.bytes.length) return { gap, piece: -1 };
    const step = this.unsigned();
    const piece = this.expected + (step % 2 === 0 ? step / 2 : -(step + 1) / 2);
    this.expected = piece + 1;
    return { gap, piece };
  }

  private unsigned(): number {
    let value = 0;
    for (let scale = 1; ; scale *= 0x80) {
      const byte = this.bytes[this.at++] ?? 0;
      value += (byte & 0x7f) * scale;
      if (byte < 0x80) return value;
    }
  }
}
