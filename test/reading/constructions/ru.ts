// The constructions of Russian: its wordings in the constructions that they allow.

import type { Construction, Constructions } from './construction.ts';
import { ofNothing } from './ru-empty.ts';
import { ofScenes } from './ru-scenes.ts';
import { ofStates } from './ru-states.ts';
import { ofVerbs } from './ru-verbs.ts';

/** One of so many is taken: each wording and each construction comes up many times as it is. */
const SHARE = 3;

function* everything(): Iterable<Construction> {
  yield* ofVerbs();
  yield* ofStates();
  yield* ofScenes();
  yield* ofNothing();
}

export const constructionsOfRussian: Constructions = function* () {
  let k = 0;
  for (const said of everything()) if (k++ % SHARE === 0) yield said;
};
