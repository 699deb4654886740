// What nobody says is so: no evidence of it, not confirmed, did not take place.

import type { Phrase } from './governor.ts';
import { wordsAfter } from './reach.ts';

/** So many words after `no evidence that` belong to it. */
const MAX_UNPROVEN = 12;
/** So many words may stand between `did not report` and what was not reported. */
const MAX_UNREPORTED = 6;
/** «Оточення міста … не відбулося»: so many words after the phrase. */
const MAX_AFTER = 7;

export function isUnconfirmed(phrase: Phrase): boolean {
  return unprovenBefore(phrase) ?? (isUnprovenAfter(phrase) || isUnreported(phrase));
}

/** The staff did not confirm that …: nobody says it. False where they deny it; undefined where no such word stands before. */
function unprovenBefore({ sentence, trigger }: Phrase): boolean | undefined {
  const { classes, tokens } = sentence;
  for (let k = trigger.start - 1; k >= Math.max(0, trigger.start - MAX_UNPROVEN); k--) {
    if (tokens[k]!.text === ',' && classes.has('that', k + 1)) continue;
    if (tokens[k]!.kind === 'sign' || (classes.has('clause', k) && !classes.has('that', k))) return undefined;
    // «Не підтверджують заяви про захоплення»: who does not confirm what others claim denies it.
    if (classes.has('unproven', k))
      return !classes.has('deny', k) || classes.firstOf('statement', k + 1, trigger.start) === -1;
  }
  return undefined;
}

/** «Оточення міста не відбулося», «захват не подтверждается»: where the verb may stand last. */
function isUnprovenAfter(phrase: Phrase): boolean {
  const { voice, end, spec } = phrase.trigger;
  if (voice !== 'noun' || spec.holdsNegation) return false;
  const stop = wordsAfter(phrase, MAX_AFTER);
  for (let k = end; k < stop; k++) if (phrase.sentence.classes.endOf('unproven', k) > 0) return true;
  return false;
}

/** `did not say that they took A` */
function isUnreported({ sentence, trigger }: Phrase): boolean {
  const { classes, tokens } = sentence;
  for (let k = trigger.start - 1; k >= Math.max(1, trigger.start - MAX_UNREPORTED); k--) {
    if (tokens[k]!.text === ',' && classes.has('that', k + 1)) continue;
    if (tokens[k]!.kind === 'sign') return false;
    if (classes.has('report', k) && !classes.has('deny', k)) return classes.has('not', k - 1);
  }
  return false;
}
