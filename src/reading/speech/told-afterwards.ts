// Who is named after what he told of: «об освобождении X сообщил Y» in one sentence, «Про це повідомив Y» of those before.

import type { Annotated } from '../mentions/annotated.ts';
import { ACCORDING, type Attribution, CITING } from './attributed.ts';
import { viaAfter } from './sayings.ts';
import { pastPreposition, pastTimes, type Speaker, speakerAtEnd, speakerOf } from './speakers.ts';

/** So many sentences before «об этом сообщил» are his. */
const MAX_SENTENCES = 3;
/** So many words may stand between what was told of and the verb. */
const MAX_BETWEEN = 16;

/** Reason of an attribution whose speaker is named after the verb, and what he told of before it. */
export const TOLD_OF_IT = 'told of it';

/** The speaker after a verb of saying whose sentence, or its last part, begins with what he told of. */
export function toldAfterwards(sentence: Annotated, verb: number): Speaker | undefined {
  const { classes, tokens } = sentence;
  // «…взяли посёлок, об этом сообщает Y»
  const start = tokens.findLastIndex(({ text }, k) => k < verb && text === ',') + 1;
  const about = classes.endOf('about', start);
  if (verb - start > MAX_BETWEEN) return undefined;
  if (about === 0) return beginsWithDeed(sentence, start, verb) ? tellerAfter(sentence, verb) : undefined;
  if (start > 0 && about === start + 1 && !classes.has('definite', about)) return undefined;
  return tellerAfter(sentence, verb);
}

/** «Взяття X підтвердив Y»: what was done stands before the verb, and nobody who could have said so before that. */
function beginsWithDeed(sentence: Annotated, start: number, verb: number): boolean {
  const { classes, tokens, lexicon, partyAt, isDeedAt } = sentence;
  if (!lexicon.grammar.hasFreeOrder) return false;
  for (let k = start; k < verb; k++) {
    if (isDeedAt(k)) return true;
    const isSaid = partyAt[k] !== undefined || classes.hasAny(['speaker', 'after', 'clause', 'relative'], k);
    if (isSaid || tokens[k]!.kind === 'sign') return false;
  }
  return false;
}

function tellerAfter(sentence: Annotated, verb: number): Speaker | undefined {
  const { classes } = sentence;
  const end = classes.endOf('reportAfter', verb) || classes.endOf('report', verb);
  const told = speakerAtEnd(sentence, pastPreposition(sentence, pastTimes(sentence, end)));
  // «сообщает A со ссылкой на B»: B is nearer to it.
  const cited = told === undefined ? 0 : classes.endOf('according', told.end);
  return (cited > 0 ? speakerAtEnd(sentence, cited) : undefined) ?? told;
}

/** Sentences that name nobody before one that says who told of it are his. */
export function saidBefore(sentences: readonly Annotated[], bySentence: readonly Attribution[][]): Attribution[][] {
  const result = [...bySentence];
  for (const [s, sentence] of sentences.entries()) {
    const told = toldOfThis(sentence, bySentence[s]!);
    for (let k = s - 1; told && k >= s - MAX_SENTENCES && result[k]?.every(isNobodys); k--)
      result[k] = [{ ...told, to: sentences[k]!.tokens.length }, ...result[k]!];
  }
  return result;
}

function isNobodys({ kind, source }: Attribution): boolean {
  return source === null || kind === 'film' || kind === 'untrue';
}

function toldOfThis(sentence: Annotated, list: readonly Attribution[]): Attribution | undefined {
  const from = pastThis(sentence);
  if (from === 0) return undefined;
  const teller = list.find(({ reason }) => reason === TOLD_OF_IT) ?? tellerOf(sentence, from);
  const cited = list.find(({ reason, source }) => (reason === ACCORDING || reason === CITING) && source !== null);
  const source = cited?.source ?? teller?.source;
  if (!source) return undefined;
  const outer = cited && teller?.source ? [teller.source] : viaAfter(sentence, from, sentence.tokens.length);
  return {
    from: 0,
    to: 0,
    kind: 'says',
    source,
    via: outer.filter((name) => name !== source),
    zone: [0, 0],
    party: (cited ?? teller)?.party ?? null,
    isHearsay: false,
    reason: 'named in the next sentence',
    ...dayOf(sentence),
  };
}

/** «Об этом 18 мая сообщил …»: the day of the telling. */
function dayOf({ times, tokens }: Annotated): Pick<Attribution, 'day'> {
  const time = times.find(({ bound, to }) => bound === 'on' && to !== null);
  if (!time) return {};
  const words = tokens.slice(time.start, time.end);
  const expr = words.map(({ text, isSpaced }, k) => (isSpaced && k > 0 ? ` ${text}` : text)).join('');
  return { day: { from: time.from, to: time.to, expr } };
}

/** «Про це A повідомили», «Цю інформацію повідомив A»: before the verb or after it. */
function tellerOf(sentence: Annotated, from: number): Pick<Attribution, 'source' | 'party'> | undefined {
  const { classes, tokens } = sentence;
  const verb = classes.firstOf('report', from, Math.min(tokens.length, from + MAX_BETWEEN));
  if (verb === -1) return undefined;
  const before = from < verb ? speakerOf(sentence, from, verb) : undefined;
  const teller = before ?? tellerAfter(sentence, verb);
  return teller && { source: teller.name, party: teller.party };
}

/** Where words end that point back to all that was said: «про це», «раніше про це», «о том»; 0 where none begin. */
function pastThis({ classes }: Annotated): number {
  const thereof = classes.endOf('thereof', 0) || (classes.has('adverb', 0) ? classes.endOf('thereof', 1) : 0);
  if (thereof > 0) return thereof;
  const about = classes.endOf('about', 0);
  return about > 0 && classes.has('definite', about) ? about + 1 : about > 1 ? about : 0;
}
