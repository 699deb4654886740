// Who is named before a verb of saying: the noun phrase, a pronoun, a name in apposition.

import type { Annotated } from '../mentions/annotated.ts';
import {
  appositionBefore,
  belongsToSpeaker,
  MAX_SPEAKER,
  nameBeforeTitle,
  type Speaker,
  speakerOf,
} from './speakers.ts';

/** The speaker before a verb of saying; `last` is who spoke last, whom a pronoun means. */
export function speakerBefore(sentence: Annotated, verb: number, last: Speaker | undefined): Speaker | undefined {
  const { classes } = sentence;
  const end = beforeAuxiliaries(sentence, verb);
  // `denied it, but admitted …`: whoever spoke goes on.
  const isBut = classes.has('clause', end - 1) && sentence.tokens[end - 2]?.text === ',';
  if ((classes.has('and', end - 1) || isBut) && last) return { ...last, start: verb, end: verb };
  const relative = beforeRelative(sentence, end);
  if (relative !== null) return relative;
  const titled = nameBeforeTitle(sentence, end);
  if (titled) return titled;
  const apposition = appositionBefore(sentence, end);
  if (apposition) return speakerOf(sentence, ...apposition);
  const start = afterOtherDeed(sentence, phraseStart(sentence, end), end);
  return speakerOf(sentence, start, end) ?? pronoun(sentence, [start, end], last) ?? beforeParticiple(sentence, start);
}

/** «Пригожин в видеообращении объявил»: past auxiliaries, adverbs, when and where it was said. */
export function beforeAuxiliaries({ tokens, classes, partyAt, timeAt }: Annotated, verb: number): number {
  let end = verb;
  const isLight = (k: number) => classes.hasAny(['adverb', 'have', 'be', 'earlier', 'not'], k) && !tokens[k]!.isCapital;
  while (end > 0 && !partyAt[end - 1] && (timeAt[end - 1] || isLight(end - 1))) end--;
  const told = classes.startOf('told', end);
  return told > 0 ? told : end;
}

/** `by the minister, who said: …`; null where no relative stands there. */
function beforeRelative(sentence: Annotated, end: number): Speaker | undefined | null {
  const { tokens, classes, lexicon } = sentence;
  if (lexicon.grammar.hasFreeOrder || !classes.has('relative', end - 1) || end <= 2) return null;
  const comma = tokens[end - 2]!.text === ',' ? end - 2 : end - 1;
  const from = phraseStart(sentence, comma);
  return speakerOf(sentence, classes.has('by', from) ? from + 1 : from, comma);
}

/** Where the noun phrase begins that ends before a token. */
function phraseStart(sentence: Annotated, end: number): number {
  let start = end;
  while (start > 0 && end - start < MAX_SPEAKER && belongsToSpeaker(sentence, start - 1)) start--;
  return start;
}

function pronoun(
  sentence: Annotated,
  [start, end]: readonly [number, number],
  last: Speaker | undefined,
): Speaker | undefined {
  const isPronoun = sentence.classes.hasAny(['zero'], end - 1) && end > start && end - start <= 3;
  if (!isPronoun) return undefined;
  if (last) return { ...last, start, end };
  // `He said` of nobody who was named: not the author's word.
  const { text, isCapital } = sentence.tokens[start]!;
  return !sentence.lexicon.grammar.omitsSubjects && isCapital ? { name: text, start, end, party: null } : undefined;
}

/** `Fighters took A and the army said`: who speaks is named after the other clause's `and`. */
function afterOtherDeed({ tokens, classes, lexicon }: Annotated, start: number, end: number): number {
  for (let k = end - 1; k > start; k--) {
    if (!classes.has('and', k)) continue;
    const deeds = tokens.slice(start, k).filter(({ word, isCapital }, j) => {
      const isVerb = !isCapital && ['past', 'participle', 'present'].includes(lexicon.formOf(word));
      return isVerb && lexicon.frames.at(tokens, start + j).length > 0;
    });
    if (deeds.length > 0) return k + 1;
  }
  return start;
}

/** `A commander operating in the X direction denied`: the noun phrase before what only describes it. */
function beforeParticiple(sentence: Annotated, at: number): Speaker | undefined {
  const { tokens, lexicon } = sentence;
  if (at < 2 || lexicon.grammar.partsClauses || lexicon.formOf(tokens[at - 1]!.word) !== 'gerund') return undefined;
  return speakerOf(sentence, phraseStart(sentence, at - 1), at - 1);
}
