// Who is named after what he told of: «об освобождении X сообщил Y», «об этом заявил Y» of the sentences before.

import type { Annotated } from './annotated.ts';
import type { Attribution } from './attributed.ts';
import { pastPreposition, pastTimes, type Speaker, speakerAtEnd } from './speakers.ts';

/** So many sentences before «об этом сообщил» are his. */
const MAX_SENTENCES = 3;
/** So many words may stand between «об» and the verb. */
const MAX_DEED = 14;

/** Reason of an attribution whose speaker is named after the verb, and what he told of before it. */
export const TOLD_OF_IT = 'told of it';

/** The speaker after a verb of saying whose sentence begins with what he told of. */
export function toldAfterwards(sentence: Annotated, verb: number): Speaker | undefined {
  const { classes, tokens } = sentence;
  // «…взяли посёлок, об этом сообщает Y»
  const start = tokens.findLastIndex(({ text }, k) => k < verb && text === ',') + 1;
  const about = classes.endOf('about', start);
  if (about === 0 || verb - start > MAX_DEED) return undefined;
  if (start > 0 && about === start + 1 && !classes.has('definite', about)) return undefined;
  const end = classes.endOf('reportAfter', verb) || classes.endOf('report', verb);
  const told = speakerAtEnd(sentence, pastPreposition(sentence, pastTimes(sentence, end)));
  // «сообщает A со ссылкой на B»: B is nearer to it.
  const cited = told === undefined ? 0 : classes.endOf('according', told.end);
  return (cited > 0 ? speakerAtEnd(sentence, cited) : undefined) ?? told;
}

/** «…взяли посёлок. Об этом сообщил Y»: what stands before, where it names nobody else, is his. */
export function toldOfBefore(sentences: readonly Annotated[], bySentence: readonly Attribution[][]): Attribution[][] {
  const told = bySentence.map((list) => [...list]);
  for (const [s, list] of bySentence.entries()) {
    const attribution = list.find(({ reason }) => reason === TOLD_OF_IT);
    const { classes } = sentences[s]!;
    const isTold = attribution && (classes.has('definite', 1) || classes.endOf('about', 0) > 1);
    if (!isTold) continue;
    for (let before = s - 1; before >= Math.max(0, s - MAX_SENTENCES); before--) {
      if (bySentence[before]!.some(({ kind, source }) => kind !== 'film' && kind !== 'untrue' && source !== null))
        break;
      const to = sentences[before]!.tokens.length;
      told[before]!.unshift({ ...attribution, from: 0, to, zone: [0, 0], reason: 'told of in a later sentence' });
    }
  }
  return told;
}
