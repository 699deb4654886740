// Finds texts that share most of their wording: MinHash over shingles says which to compare, counting says how alike they are.

/** Words in a shingle: pairs are shared by chance in news of one front, and four lose too much to one corrected word. */
const SHINGLE = 3;
/**
 * 8 bands of 3 rows bring two texts together with a probability of 1 − (1 − s³)⁸: 0.97 at a likeness of 0.7, 0.06 at 0.2,
 * so that nearly every copy is compared and nearly nothing else is.
 */
const BANDS = 8;
const ROWS = 3;
/** A flood of texts made alike must not make each look-up longer: the latest of a bucket are compared. */
const MOST_IN_BUCKET = 8;

const SEEDS = Uint32Array.from({ length: BANDS * ROWS }, (_, k) => mixed(k * 0x9e3779b1 + 1));

/** An index of texts by their wording. Keys are the caller's own numbers. */
export class WordingIndex {
  private readonly buckets = new Map<number, number[]>();

  add(words: readonly string[], key: number): void {
    for (const band of bandsOf(words)) {
      const bucket = this.buckets.get(band);
      if (!bucket) this.buckets.set(band, [key]);
      else {
        bucket.push(key);
        if (bucket.length > MOST_IN_BUCKET) bucket.shift();
      }
    }
  }

  /** Keys of texts that may be worded alike, latest first. */
  alike(words: readonly string[]): number[] {
    const keys = new Set<number>();
    for (const band of bandsOf(words)) for (const key of this.buckets.get(band) ?? []) keys.add(key);
    return [...keys].sort((a, b) => b - a);
  }
}

/** Shared shingles: by all that either has (Jaccard), and by those that the first has. From 0 to 1. */
export function likeness(
  words: readonly string[],
  others: readonly string[],
): { readonly alike: number; readonly contained: number } {
  const [first, second] = [new Set(shinglesOf(words)), new Set(shinglesOf(others))];
  let shared = 0;
  for (const shingle of first) if (second.has(shingle)) shared++;
  return { alike: shared / (first.size + second.size - shared || 1), contained: shared / (first.size || 1) };
}

/** Hashes of each run of three words; of all words where there are fewer. */
function shinglesOf(words: readonly string[]): Uint32Array {
  const hashes = words.map(hashOf);
  const size = Math.min(SHINGLE, words.length);
  const shingles = new Uint32Array(words.length - size + 1);
  for (let at = 0; at < shingles.length; at++) {
    let hash = 0;
    for (let k = 0; k < size; k++) hash = mixed(Math.imul(hash, 31) + hashes[at + k]!);
    shingles[at] = hash;
  }
  return shingles;
}

/** One number for each band of the signature: the band's own and its least hashes in one. */
function bandsOf(words: readonly string[]): number[] {
  if (words.length === 0) return [];
  const least = new Uint32Array(SEEDS.length).fill(0xffffffff);
  for (const shingle of shinglesOf(words)) {
    for (let k = 0; k < SEEDS.length; k++) {
      const value = mixed(shingle ^ SEEDS[k]!);
      if (value < least[k]!) least[k] = value;
    }
  }
  return Array.from({ length: BANDS }, (_, band) => {
    let hash = band;
    for (let row = 0; row < ROWS; row++) hash = mixed(Math.imul(hash, 31) + least[band * ROWS + row]!);
    return hash;
  });
}

/** FNV-1a over UTF-16 code units. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let k = 0; k < word.length; k++) hash = Math.imul(hash ^ word.charCodeAt(k), 0x01000193);
  return hash >>> 0;
}

/** The finisher of MurmurHash3: every bit of the input moves every bit of the output. */
function mixed(value: number): number {
  let hash = value | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
