// Whether an author retells in words of his own what others say.

import type { Attribution } from '../speech/attributed.ts';
import type { Found } from '../walk/found.ts';

/** «Ворожі канали пишуть, що наші взяли X»: said in the author's words, and by no person whose words they could be. */
export function isRetold({ sentence, clause, trigger }: Found, { zone: [from, to], party }: Attribution): boolean {
  const { classes, quotations, tokens, partyAt } = sentence;
  if (party === null || to > trigger.start || quotations[trigger.start] !== -1) return false;
  const isNoun = trigger.voice === 'noun';
  if (!isNoun && !(clause.door === 'clause' && classes.has('that', clause.at))) return false;
  return !tokens.slice(from, to).some(({ isCapital }, k) => isCapital && !partyAt[from + k]);
}
