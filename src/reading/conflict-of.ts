// Guesses which war a text tells of, by the parties that it names.

import { lexiconOf } from './lexicon.ts';
import { CONFLICTS } from './packs/conflicts.ts';
import type { LanguagePack } from './packs/pack.ts';
import { partiesIn } from './party-mentions.ts';
import { tokensOf } from './tokens.ts';

/** Tokens that are looked at. */
const SAMPLE = 2000;

/** The war whose parties a text names most often, one party of two sides at least or one side twice; null where none. */
export function conflictOf(text: string, pack: LanguagePack): string | null {
  const mentions = partiesIn(tokensOf(text, { limit: SAMPLE }), lexiconOf(pack), undefined);
  let best: string | null = null;
  let highest = 0;
  for (const { id, sides } of CONFLICTS) {
    const own = new Set(sides.flat());
    const score = mentions.filter(({ party }) => own.has(party)).length;
    if (score > highest) {
      highest = score;
      best = id;
    }
  }
  return best;
}
