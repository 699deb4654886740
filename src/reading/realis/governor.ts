// What governs a phrase and takes it out of what is so: rows of tables, of which the first that holds decides.

import type { Annotated } from '../mentions/annotated.ts';
import type { ClauseStart } from '../phrases/clause.ts';
import type { Trigger } from '../phrases/triggers.ts';
import type { Voice } from '../phrases/voice.ts';

/** `dropped` says why nothing is claimed; else the mood of what is. */
export interface Realis {
  readonly mood: 'fact' | 'negated' | 'future' | 'contest' | 'dropped';
  readonly why: string;
}

export const FACT: Realis = { mood: 'fact', why: 'told as a fact' };
export const FORETOLD: Realis = { mood: 'future', why: 'told of the future' };
export const dropped = (why: string): Realis => ({ mood: 'dropped', why });
export const negated = (why: string): Realis => ({ mood: 'negated', why });
export const contest = (why: string): Realis => ({ mood: 'contest', why });

/** A phrase that says a relation, where it stands. */
export interface Phrase {
  readonly sentence: Annotated;
  readonly trigger: Trigger;
  readonly clause: ClauseStart;
}

export type Test = (phrase: Phrase) => boolean;

export interface Governor {
  /** Phrases for fights, or for ground that changes hands; both where not given. */
  readonly of?: 'fights' | 'ground';
  /** Only phrases of this voice; any where not given. */
  readonly voice?: Voice;
  /** Whether it stands where it governs the phrase; always where not given. */
  readonly when?: Test;
  /** What takes its power from it. */
  readonly unless?: Test;
  /** What it makes of the phrase; undefined where it leaves that to the next. */
  readonly makes: Realis | ((phrase: Phrase) => Realis | undefined);
}

/** What the first governor that holds makes of a phrase; undefined where none does. */
export function governed(phrase: Phrase, governors: readonly Governor[]): Realis | undefined {
  for (const governor of governors) {
    const realis = madeBy(governor, phrase);
    if (realis) return realis;
  }
  return undefined;
}

/** What a governor makes of a phrase; undefined where it does not govern it. */
export function madeBy({ of, voice, when, unless, makes }: Governor, phrase: Phrase): Realis | undefined {
  if (of && (of === 'fights') !== isOfFights(phrase)) return undefined;
  if (voice && voice !== phrase.trigger.voice) return undefined;
  if ((when && !when(phrase)) || unless?.(phrase)) return undefined;
  return typeof makes === 'function' ? makes(phrase) : makes;
}

export function isOfFights({ trigger }: Phrase): boolean {
  return trigger.spec.relation === 'contested';
}
