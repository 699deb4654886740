// The shortest stretch of the text that carries a claim.

import type { Quote } from '../../model/claim.ts';
import type { Target } from '../places/target.ts';
import type { Attribution } from '../speech/attributed.ts';
import type { Found } from '../walk/found.ts';

/** So many words before the phrase are quoted with it though no party is among them. */
const SHORT_CLAUSE = 8;
const SHORT_NOUN = 4;

export interface QuoteContext {
  readonly text: string;
  readonly said: readonly Attribution[];
  readonly target: Target;
  /** Where the clause ends. */
  readonly end: number;
}

/** From the subject, or the first place before the phrase, to the last place, date or agent after it. */
export function quoteOf({ sentence, trigger, clause, walk }: Found, { text, said, target, end }: QuoteContext): Quote {
  const { tokens, parties, times } = sentence;
  const isNoun = trigger.voice === 'noun';
  const subject = isNoun
    ? undefined
    : parties.find(({ start, isAttribute }) => !isAttribute && start >= clause.start && start < trigger.start);
  const near = trigger.start - clause.start <= (isNoun ? SHORT_NOUN : SHORT_CLAUSE) ? clause.start : trigger.start;
  const before = clause.door === 'trigger' ? trigger.start : (subject?.start ?? near);
  let from = Math.min(saidFrom(said, before), target.from);
  while (from < trigger.start && tokens[from]!.kind === 'sign') from++;
  const reach = Math.max(target.to, trigger.end, walk.end);
  const date = times.find((time) => time.start >= trigger.end && time.end <= end)?.end ?? 0;
  const agent =
    parties.find(({ start, isAttribute }) => !isAttribute && start >= trigger.end && start <= reach + 3)?.end ?? 0;
  let to = Math.max(reach, date, agent <= end ? agent : 0);
  while (to > trigger.end && to > target.to && tokens[to - 1]!.kind === 'sign') to--;
  const [first, last] = [tokens[from]!.start, tokens[to - 1]!.end];
  return { start: first, end: last, text: text.slice(first, last) };
}

/** With the words for who says it, where they stand just before. */
function saidFrom(said: readonly Attribution[], from: number): number {
  const zone = said.find(
    ({ kind, zone: [start, end] }) => kind !== 'untrue' && end > start && end <= from && end >= from - 2,
  )?.zone;
  return zone ? zone[0] : from;
}
