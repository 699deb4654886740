// Guesses which war a text tells of, by the parties that it names.

import { partiesIn } from './mentions/party-mentions.ts';
import { CONFLICTS } from './packs/conflicts.ts';
import type { LanguagePack } from './packs/pack.ts';
import { lexiconOf } from './text/lexicon.ts';
import { tokensOf } from './text/tokens.ts';

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
