// What one is unable to do, must do, or has managed to do.

import { dropped, type Governor, negated, type Phrase, type Realis } from './governor.ts';
import { inReach } from './reach.ts';

export const ABILITIES: readonly Governor[] = [
  { when: inReach('unable', 5), makes: unable },
  { voice: 'infinitive', when: isUnableAfter, makes: unable },
  { when: inReach('demand', 6), unless: isManaged, makes: dropped('a demand') },
];

/** «Выбить не удалось»: where the verb may stand last. */
function isUnableAfter({ sentence, trigger: { end } }: Phrase): boolean {
  const { classes, lexicon } = sentence;
  return lexicon.grammar.hasFreeOrder && classes.firstOf('unable', end, end + 2) !== -1;
}

/** «Не смогли взять», but for «не смогут взять»: what nobody has tried yet. */
function unable({ sentence, trigger: { start, end } }: Phrase): Realis {
  const { tokens, lexicon } = sentence;
  const around = [...tokens.slice(Math.max(0, start - 5), start), ...tokens.slice(end, end + 2)];
  const isLater = lexicon.grammar.hasFreeOrder && around.some(({ word }) => lexicon.formOf(word) === 'perfective');
  return isLater ? dropped('not able some day') : negated('unable to');
}

const isManagedNear = inReach('manage', 4);
const isManagedFar = inReach('manage', 9);

/** Managed, began or went on to do it: so it was done. */
export function isManaged(phrase: Phrase): boolean {
  // «Удалось пробить оборону и зайти»: what is managed may come second.
  const isFar = phrase.trigger.voice === 'infinitive' && phrase.sentence.lexicon.grammar.hasFreeOrder;
  return isFar ? isManagedFar(phrase) || isManagedTogether(phrase) : isManagedNear(phrase);
}

/** «Удалось прорвать оборону и зайти в X»: another phrase stands between. */
function isManagedTogether({ sentence: { classes }, trigger, clause }: Phrase): boolean {
  if (clause.door !== 'trigger' || classes.firstOf('and', clause.start, trigger.start) === -1) return false;
  return classes.firstOf('manage', clause.start - 4, clause.start) !== -1;
}
