// Whose side a text writes for, by the words that only that side uses of itself and of the other.

import type { Lexicon } from '../text/lexicon.ts';
import type { Token } from '../text/tokens.ts';

/** The only side whose words the tokens hold; null where they hold none, or words of both. */
export function campOf(
  tokens: readonly Token[],
  lexicon: Lexicon,
  parties: ReadonlySet<string> | undefined,
): string | null {
  const camps = new Set<string>();
  for (const [k, { kind }] of tokens.entries())
    if (kind === 'word') for (const { value } of lexicon.camps.at(tokens, k)) camps.add(value);
  const [camp] = camps;
  return camp !== undefined && camps.size === 1 && (!parties || parties.has(camp)) ? camp : null;
}
