// Tells what is said to be so from what is tried, planned, demanded, supposed, denied or foretold.

import type { Annotated } from '../mentions/annotated.ts';
import type { ClauseStart } from '../phrases/clause.ts';
import type { Trigger } from '../phrases/triggers.ts';
import { ABILITIES, isManaged } from './abilities.ts';
import { ATTEMPTS } from './attempts.ts';
import { CONDITIONS } from './conditions.ts';
import { dropped, FACT, type Governor, governed, type Phrase, type Realis } from './governor.ts';
import { INFINITIVES } from './infinitives.ts';
import { NOUNS } from './nouns.ts';
import { atDoor } from './reach.ts';
import { isStrike } from './strikes.ts';
import { isUnconfirmed } from './unconfirmed.ts';
import { VERBS } from './verbs.ts';

export function realisOf(sentence: Annotated, trigger: Trigger, clause: ClauseStart): Realis {
  const phrase = { sentence, trigger, clause };
  return governed(phrase, GOVERNORS) ?? governed(phrase, governorsOf(phrase)) ?? FACT;
}

/** What governs phrases of any form, in the order in which it counts. */
const GOVERNORS: readonly Governor[] = [
  { voice: 'attribute', makes: dropped('an attribute only') },
  { when: ({ sentence }) => sentence.tokens.at(-1)?.text === '?', makes: dropped('a question') },
  { when: isUnconfirmed, makes: dropped('not confirmed') },
  { of: 'fights', when: isStrike, makes: dropped('a strike') },
  ...ATTEMPTS,
  ...CONDITIONS,
  { when: atDoor('plan'), makes: dropped('a purpose') },
  ...ABILITIES,
];

/** What governs phrases of one form. */
function governorsOf(phrase: Phrase): readonly Governor[] {
  const { voice, spec } = phrase.trigger;
  if (voice === 'infinitive' && !isManaged(phrase)) return INFINITIVES;
  return voice === 'noun' && !spec.holdsNegation ? NOUNS : VERBS;
}
