// Phrases of a verb and its noun that stand the other way round, the place between: «контроль над X встановили», «втрачено».

import type { Annotated } from '../mentions/annotated.ts';
import type { FrameSpec } from '../packs/pack.ts';
import type { Voice } from './voice.ts';

export interface NounFirst {
  readonly spec: FrameSpec;
  readonly voice: Voice;
}

/** So many words may stand between the noun and its verb. */
const MAX_BETWEEN = 8;

/** What a verb after the place and the noun at a token say together; undefined where they are no phrase. */
export function nounFirst({ tokens, lexicon, placeAt, classes }: Annotated, noun: number): NounFirst | undefined {
  if (!lexicon.grammar.hasFreeOrder || placeAt[noun] || classes.hasAny(['from', 'in', 'to'], noun)) return undefined;
  // It begins its clause, but for an attribute.
  if (noun > 1 && tokens[noun - 1]!.kind === 'word' && tokens[noun - 2]!.kind === 'word') return undefined;
  let hasPlace = false;
  for (let k = noun + 1; k <= noun + MAX_BETWEEN && tokens[k]?.kind === 'word'; k++) {
    if (placeAt[k]) hasPlace ||= placeAt[k]!.kind !== 'country';
    const voice = hasPlace ? voiceOf(tokens[k]!.word) : undefined;
    if (voice) return classes.has('not', k - 1) ? undefined : saidBy(k, voice);
  }
  return undefined;

  function voiceOf(word: string): Voice | undefined {
    const form = lexicon.formOf(word);
    if (form === 'past') return 'active';
    // «Контроль над X восстановлен»: short, and no attribute of what follows.
    return form === 'passive' && !lexicon.attribute.test(word) ? 'passive' : undefined;
  }

  function saidBy(verb: number, voice: Voice): NounFirst | undefined {
    const said = lexicon.frames.at([tokens[verb]!, tokens[noun]!], 0);
    const spec = said.find(({ value, end }) => value.kind === 'verb' && end === 2)?.value;
    // «Атаку під X відбито»: nouns of fights are read by themselves.
    return spec && spec.relation !== 'contested' ? { spec, voice } : undefined;
  }
}
