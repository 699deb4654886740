// Which day of a sentence is one of telling, where no speaker's name is beside it: «28 жовтня він заявив, що …».

import type { TimeMention } from '../dates/time-words.ts';
import type { Annotated } from '../mentions/annotated.ts';
import type { Trigger } from '../phrases/triggers.ts';
import type { Attribution } from '../speech/attributed.ts';

interface Told {
  readonly sentence: Annotated;
  readonly trigger: Trigger;
  readonly placeAt: number;
  readonly attributions: readonly Attribution[];
}

/** So many words may stand between a day and the verb of saying, or between that and what is said. */
const MAX_TO_VERB = 3;

/** Whether a day tells when something was said or became known, in languages whose endings leave the order free. */
export function isOfTelling(context: Told, time: TimeMention): boolean {
  const { sentence, trigger } = context;
  if (!sentence.lexicon.grammar.hasFreeOrder) return false;
  return time.end <= trigger.start
    ? isBeforeTelling(sentence, time, trigger.start) || isAfterKnown(sentence, time)
    : isBehindReport(context, time);
}

/** «28 жовтня він заявив, що …», «у четвер стало відомо про …»: a verb of saying and its `that` or `about` follow. */
function isBeforeTelling({ classes, tokens }: Annotated, { end }: TimeMention, phrase: number): boolean {
  for (let verb = end; verb <= end + MAX_TO_VERB && verb < phrase; verb++) {
    if (tokens[verb]!.kind === 'sign' && tokens[verb]!.text !== ',') return false;
    const after = Math.max(classes.endOf('report', verb), classes.endOf('known', verb), classes.endOf('hearsay', verb));
    if (after === 0) continue;
    for (let k = after; k <= after + MAX_TO_VERB && k < phrase; k++)
      if (classes.has('that', k) || classes.endOf('about', k) > 0) return true;
    return false;
  }
  return false;
}

/** «Як стало відомо у середу, …» */
function isAfterKnown({ classes, tokens }: Annotated, { start, end }: TimeMention): boolean {
  return classes.startOf('known', start) !== -1 && tokens[end]?.text === ',';
}

/** «DeepState повідомив про захоплення X 26 серпня»: behind all that the report names, but not behind its noun. */
function isBehindReport({ trigger, placeAt, attributions, sentence }: Told, { start }: TimeMention): boolean {
  if (trigger.voice !== 'noun' || start === trigger.end || sentence.tokens[start]!.start < placeAt) return false;
  return attributions.some(
    ({ kind, zone, from, to }) =>
      (kind === 'says' || kind === 'denies') &&
      trigger.start >= from &&
      trigger.start < to &&
      zone[0] < zone[1] &&
      (zone[1] <= trigger.start || zone[1] === start),
  );
}
