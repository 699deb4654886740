// The constructions of Russian: all its wordings in each construction that they allow.

import type { Constructions } from './construction.ts';
import { ofNothing } from './ru-empty.ts';
import { ofScenes } from './ru-scenes.ts';
import { ofStates } from './ru-states.ts';
import { ofVerbs } from './ru-verbs.ts';

export const constructionsOfRussian: Constructions = function* () {
  yield* ofVerbs();
  yield* ofStates();
  yield* ofScenes();
  yield* ofNothing();
};
