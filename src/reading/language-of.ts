// Tells which language a text is in, by letters that only one of the packs has and by its commonest words.

import type { LanguagePack } from './packs/pack.ts';
import { wordForm } from './tokens.ts';

/** Enough to tell; the rest of a long text says the same. */
const SAMPLE = 4000;
/** A letter that no other pack has tells as much as so many common words. */
const LETTER_WEIGHT = 2;

/** The pack that fits a text best; the first where none does. */
export function languageOf(text: string, packs: readonly LanguagePack[]): LanguagePack {
  const sample = wordForm(text.slice(0, SAMPLE));
  const words = sample.match(/[\p{L}\p{M}']+/gu) ?? [];
  let best = packs[0]!;
  let highest = 0;
  for (const pack of packs) {
    const common = new Set(pack.commonWords.split(' '));
    const letters = new Set(pack.letters);
    let score = words.filter((word) => common.has(word)).length;
    for (const letter of sample) if (letters.has(letter)) score += LETTER_WEIGHT;
    if (score > highest) {
      highest = score;
      best = pack;
    }
  }
  return best;
}
