// All names of a gazetteer as sound keys, flat: built once, when somebody first asks for more than an exact name.

import type { Place } from '../../model/place.ts';
import { editDistance } from '../names/edit-distance.ts';
import { isVowel, MAX_SOUNDS, writeSoundKey } from '../names/sound-key.ts';

/** A name that was found: which place, which of its names (names first, then variants), how near. */
export interface NameHit {
  readonly place: number;
  readonly name: number;
  /** Slips between the key asked for and this name's. */
  readonly slips: number;
  /** True where nothing but the last vowel differs, as in the cases of a name: Суджа, Суджу, Суджі. */
  readonly isEnding: boolean;
  /** Length of this name's key. */
  readonly length: number;
}

/** The name at a position in a place's names and variants, and how many of these are names. */
export function namesOf(place: Place): readonly string[] {
  return [...Object.values(place.names), ...place.variants];
}

export class PlaceNames {
  /** All keys one after another; entry k stands from starts[k] to starts[k + 1]. */
  private keys = new Uint8Array(1 << 20);
  private starts = new Uint32Array(1 << 16);
  private places = new Uint32Array(1 << 16);
  private names = new Uint16Array(1 << 16);
  /** A bit for each sound that a key has, so that most keys are told apart without being read. */
  private sounds = new Uint32Array(1 << 16);
  private count = 0;

  constructor(places: readonly Place[]) {
    const key = new Uint8Array(MAX_SOUNDS);
    for (const [place, record] of places.entries()) {
      const first = this.count;
      for (const [name, spelling] of namesOf(record).entries())
        this.add(key.subarray(0, writeSoundKey(spelling, key)), { place, name, first });
    }
  }

  /** Names that sound exactly like this. */
  alike(key: Uint8Array): NameHit[] {
    const sounds = soundsOf(key);
    return this.hits(key, (entry) =>
      this.sounds[entry] === sounds && this.length(entry) === key.length && this.startsWith(entry, key) ? 0 : -1,
    );
  }

  /** Names that begin with this. */
  startingWith(key: Uint8Array): NameHit[] {
    return this.hits(key, (entry) => (this.length(entry) > key.length && this.startsWith(entry, key) ? 0 : -1));
  }

  /** Names within so many slips of this. */
  near(key: Uint8Array, bound: number): NameHit[] {
    const sounds = soundsOf(key);
    return this.hits(key, (entry) => {
      if (Math.abs(this.length(entry) - key.length) > bound) return -1;
      // A slip changes two sounds of a key at most: it takes one away and puts one in.
      if (bitsSet(this.sounds[entry]! ^ sounds) > 2 * bound) return -1;
      const slips = editDistance(key, this.keys.subarray(this.starts[entry]!, this.starts[entry + 1]!), bound);
      return slips <= bound ? slips : -1;
    });
  }

  private hits(key: Uint8Array, slipsOf: (entry: number) => number): NameHit[] {
    const found: NameHit[] = [];
    if (key.length === 0) return found;
    for (let entry = 0; entry < this.count; entry++) {
      const slips = slipsOf(entry);
      if (slips < 0) continue;
      const isEnding = slips === 1 && this.isOtherEnding(entry, key);
      found.push({ place: this.places[entry]!, name: this.names[entry]!, slips, isEnding, length: this.length(entry) });
    }
    return found;
  }

  /** True where the keys are one but for the last sound, a vowel in both; with one slip, their beginnings must agree. */
  private isOtherEnding(entry: number, key: Uint8Array): boolean {
    const last = this.starts[entry + 1]! - 1;
    if (this.length(entry) !== key.length || !isVowel(key.at(-1)!) || !isVowel(this.keys[last]!)) return false;
    return this.keys[last] !== key.at(-1);
  }

  private length(entry: number): number {
    return this.starts[entry + 1]! - this.starts[entry]!;
  }

  private startsWith(entry: number, key: Uint8Array): boolean {
    const start = this.starts[entry]!;
    for (let k = 0; k < key.length; k++) if (this.keys[start + k] !== key[k]) return false;
    return this.length(entry) >= key.length;
  }

  /** A place's names in two scripts often sound alike: only the first of them is kept. */
  private add(key: Uint8Array, { place, name, first }: { place: number; name: number; first: number }): void {
    if (key.length === 0) return;
    for (let entry = first; entry < this.count; entry++) {
      if (this.length(entry) === key.length && this.startsWith(entry, key)) return;
    }
    this.grow(key.length);
    const start = this.starts[this.count]!;
    this.keys.set(key, start);
    this.places[this.count] = place;
    this.names[this.count] = name;
    this.sounds[this.count] = soundsOf(key);
    this.starts[++this.count] = start + key.length;
  }

  private grow(bytes: number): void {
    if (this.starts[this.count]! + bytes > this.keys.length) this.keys = doubled(this.keys);
    if (this.count + 2 <= this.places.length) return;
    this.starts = doubled(this.starts);
    this.places = doubled(this.places);
    this.names = doubled(this.names);
    this.sounds = doubled(this.sounds);
  }
}

function doubled<Numbers extends Uint8Array | Uint16Array | Uint32Array>(numbers: Numbers): Numbers {
  const larger = new (numbers.constructor as new (length: number) => Numbers)(numbers.length * 2);
  larger.set(numbers);
  return larger;
}

function soundsOf(key: Uint8Array): number {
  let sounds = 0;
  // Sounds past the 31st, the digits, share bits: the test stays true, only less sharp.
  for (const sound of key) sounds |= 1 << (sound & 31);
  return sounds >>> 0;
}

/** How many bits of a 32-bit number are set. */
function bitsSet(bits: number): number {
  bits -= (bits >>> 1) & 0x55555555;
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return (((bits + (bits >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
