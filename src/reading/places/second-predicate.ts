// Second things that a sentence says of the place that is its subject: it was taken and is held by others.

import type { Trigger } from '../phrases/triggers.ts';
import type { Found } from '../walk/found.ts';

/** Words between the conjunction and the second phrase. */
const LIGHT = ['be', 'have', 'adverb', 'filler', 'not', 'now', 'will'] as const;

/** «X освобождён и контролируется B», `X was taken and is held by B`: both are said of one subject, which is a place. */
export function isSecondPredicate({ sentence, trigger, clause }: Found, before: Found | undefined): boolean {
  const { classes, timeAt, placeAt } = sentence;
  if (!before || clause.door !== 'trigger' || !isOfPlace(trigger) || !isOfPlace(before.trigger)) return false;
  let joint = trigger.start - 1;
  while (joint > before.trigger.end && (timeAt[joint] || classes.hasAny(LIGHT, joint)) && !classes.has('and', joint))
    joint--;
  if (joint < before.trigger.end || !classes.has('and', joint)) return false;
  for (let k = before.trigger.end; k < trigger.start; k++)
    if (placeAt[k] || classes.hasAny(['settlement', 'facility'], k)) return false;
  return true;
}

function isOfPlace({ voice, spec }: Trigger): boolean {
  return voice === 'passive' || voice === 'state' || spec.kind === 'fall';
}
