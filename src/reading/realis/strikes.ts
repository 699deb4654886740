// Attacks from afar: drones attacked the town, which is no word of the ground.

import type { Phrase } from './governor.ts';

/** So many words after an attack may tell with what it was done, and who was hurt: «атака на місто: двоє поранених». */
const MAX_WEAPON = 5;
const MAX_HARM = 14;
/** So many words before it, by what: drones. */
const MAX_BEFORE = 4;

export function isStrike({ sentence, trigger, clause }: Phrase): boolean {
  const { classes, tokens, partyAt, lexicon } = sentence;
  const { start, end, spec } = trigger;
  const harmed = Math.min(tokens.length, end + MAX_HARM);
  if (spec.mayBeFromAfar && classes.firstOf('harm', clause.start, harmed) !== -1) return true;
  const reach = Math.min(tokens.length, spec.mayBeFromAfar ? end + MAX_WEAPON : end + 1);
  // `Troops, backed by drones, attacked`, `after shelling, troops attacked`: past a comma somebody else does.
  const comma = tokens.findLastIndex(({ text }, k) => text === ',' && k < start);
  const isArmys = sentence.parties.some((party) => !party.isAttribute && party.end <= start);
  const from = lexicon.grammar.partsClauses || !isArmys ? clause.start : Math.max(clause.start, comma);
  for (let k = Math.max(from, start - MAX_BEFORE); k < reach; k++) {
    // «За підтримки авіації» others attack.
    if (!classes.has('weapon', k) || classes.has('support', k - 1) || partyAt[k]) continue;
    if (k < end || lexicon.grammar.hasFreeOrder || classes.has('by', k - 1)) return true;
  }
  return false;
}
