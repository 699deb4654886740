// «Про це повідомив X»: who is named in a sentence of its own for what stands before it.

import type { Annotated } from './annotated.ts';
import type { Attribution } from './attributed.ts';
import { viaAfter } from './sayings.ts';
import { pastPreposition, type Speaker, speakerAtEnd, speakerOf } from './speakers.ts';

/** So many words may stand between `of this` and the verb. */
const MAX_BETWEEN = 16;

/** Sentences that name no speaker before such a sentence are what its speaker said. */
export function saidBefore(sentences: readonly Annotated[], bySentence: Attribution[][]): Attribution[][] {
  const result = [...bySentence];
  for (const [s, sentence] of sentences.entries()) {
    const said = ofBefore(sentence, bySentence[s]!);
    if (!said) continue;
    for (let k = s - 1; k >= 0 && result[k]!.every(({ source }) => source === null); k--)
      result[k] = [{ ...said, to: sentences[k]!.tokens.length }, ...result[k]!];
  }
  return result;
}

function ofBefore(sentence: Annotated, list: readonly Attribution[]): Attribution | undefined {
  const { classes, tokens } = sentence;
  const from = classes.endOf('thereof', 0) || (classes.has('adverb', 0) ? classes.endOf('thereof', 1) : 0);
  if (from === 0) return undefined;
  const verb = classes.firstOf('report', from, Math.min(tokens.length, from + MAX_BETWEEN));
  if (verb === -1) return undefined;
  const teller = tellerOf(sentence, from, verb);
  const cited = list.find(({ reason, source }) => reason === 'according to' && source !== null);
  const source = cited?.source ?? teller?.name;
  if (source === undefined) return undefined;
  const outer = cited && teller ? [teller.name] : viaAfter(sentence, from, tokens.length);
  return {
    from: 0,
    to: 0,
    kind: 'says',
    source,
    via: outer.filter((name) => name !== source),
    zone: [0, 0],
    party: cited ? cited.party : (teller?.party ?? null),
    isHearsay: false,
    reason: 'named in the next sentence',
  };
}

function tellerOf(sentence: Annotated, from: number, verb: number): Speaker | undefined {
  const end = sentence.classes.endOf('report', verb);
  const before = from < verb ? speakerOf(sentence, from, verb) : undefined;
  return before ?? speakerAtEnd(sentence, pastPreposition(sentence, end));
}
