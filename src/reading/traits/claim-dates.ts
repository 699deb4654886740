// When what a claim tells happened or held: dates in its clause, else those of its sentence, else of the saying.

import type { ClaimDate, Relation } from '../../model/claim.ts';
import { addDays } from '../dates/calendar.ts';
import type { TimeMention } from '../dates/time-words.ts';
import type { Annotated } from '../mentions/annotated.ts';
import type { Trigger } from '../phrases/triggers.ts';
import type { Attribution } from '../speech/attributed.ts';
import { isOfTelling } from './telling-times.ts';

export interface DateContext {
  readonly sentence: Annotated;
  readonly text: string;
  readonly trigger: Trigger;
  readonly clause: readonly [start: number, end: number];
  /** Where the text names the place. */
  readonly placeAt: number;
  readonly attributions: readonly Attribution[];
  readonly published: string | null;
  readonly isFuture: boolean;
  readonly isRelative: boolean;
}

/** Relations that hold for a while: said on Monday, so on Monday. */
const STATES: ReadonlySet<Relation> = new Set(['controls', 'contested', 'encircled', 'not-encircled']);

export function dateOf(context: DateContext): ClaimDate | null {
  const { sentence, clause, trigger } = context;
  // `fell a day after the siege began`: so long after what follows.
  const isItsOwn = ({ bound, start }: TimeMention) => bound !== 'after' || trigger.start > start;
  const told = sentence.times.find((time) => isOfTelling(context, time));
  const free = sentence.times.filter((time) => time !== told && !isInZone(context, time) && isItsOwn(time));
  const own = free.filter(
    ({ start, end }) =>
      start >= clause[0] && end <= clause[1] && (start >= trigger.end || !isOfNow(sentence, end, trigger.start)),
  );
  const before = own.filter(({ end }) => end <= trigger.start).at(-1);
  const following = own.filter(({ start }) => start >= trigger.end);
  // `took A on June 25 and B on July 15`: each place has its own.
  const after = following.find(({ start }) => sentence.tokens[start]!.start > context.placeAt) ?? following.at(-1);
  // «удалось 27 июня взять X, спустя два дня после …»: the one that no comma parts from it.
  const isNearer = before && after && hasComma(sentence, trigger.end, after.start);
  const nearest = isNearer && !hasComma(sentence, before.end, trigger.start) ? before : (after ?? own.at(-1));
  if (nearest) return resolved(context, nearest);
  const outer = context.isRelative
    ? undefined
    : free
        .filter(
          ({ end }) => end <= trigger.start && !isParted(sentence, end, trigger.start) && !isOfOther(context, end),
        )
        .at(-1);
  if (outer) return resolved(context, outer);
  const said = sayingTime(context);
  if (said) return ofSaying(context, { ...said, expr: exprOf(sentence, context.text, said) });
  if (told) return ofSaying(context, { ...told, expr: exprOf(sentence, context.text, told) });
  const day = attributionsAround(context).find((saying) => saying.day !== undefined)?.day;
  return day ? ofSaying(context, day) : null;
}

function hasComma({ tokens }: Annotated, from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ text }) => text === ',');
}

/** A semicolon parts what is said as a full stop does; `on Thursday after they had left` dates no leaving. */
function isParted(sentence: Annotated, from: number, to: number): boolean {
  const { tokens, classes, lexicon } = sentence;
  if (isOfNow(sentence, from, to)) return true;
  return tokens
    .slice(from, to)
    .some(({ text }, k) => text === ';' || (!lexicon.grammar.partsClauses && classes.has('after', from + k)));
}

/** `crossed the border last month and now sit in the town` */
function isOfNow({ classes }: Annotated, from: number, to: number): boolean {
  return classes.firstOf('now', from, to) !== -1;
}

/** `moved in on Tuesday, witnesses said, and the army confirmed that it holds A`: past another saying. */
function isOfOther({ sentence, attributions, trigger }: DateContext, from: number): boolean {
  const { classes, lexicon } = sentence;
  if (lexicon.grammar.partsClauses) return false;
  return attributions.some(
    ({ zone }) =>
      zone[0] > from &&
      zone[1] <= trigger.start &&
      zone[0] < zone[1] &&
      classes.firstOf('and', zone[0] - 2, zone[0] + 1) !== -1,
  );
}

/** A date beside the words for who speaks, or of when a film was published. */
function isInZone({ attributions, trigger, sentence }: DateContext, time: TimeMention): boolean {
  return attributions.some(
    ({ zone, kind, to }) =>
      ((isOfSaying(sentence, time, zone) || (zone[1] < to && isLeading(sentence, time, zone))) && kind !== 'film') ||
      (time.start >= zone[0] && time.end <= zone[1] && !(trigger.start >= zone[0] && trigger.start < zone[1])),
  );
}

/** `On Monday, the army said …`: where the sentence begins with the day. */
function isLeading({ tokens }: Annotated, { start, end }: TimeMention, zone: readonly [number, number]): boolean {
  return start === 0 && zone[0] < zone[1] && end === zone[0] - 1 && tokens[end]?.text === ',';
}

function attributionsAround({ attributions, trigger }: DateContext): Attribution[] {
  return attributions.filter(
    ({ from, to, kind }) => kind !== 'film' && kind !== 'untrue' && trigger.start >= from && trigger.start < to,
  );
}

function sayingTime(context: DateContext): TimeMention | undefined {
  const { sentence } = context;
  const around = attributionsAround(context).reverse();
  for (const [k, said] of around.entries()) {
    const { zone } = said;
    const inside = sentence.times.find(({ start, end }) => start >= zone[0] && end <= zone[1]);
    const time = inside ?? leading(sentence, said) ?? trailing(sentence, zone);
    if (time) return time;
    // A quotation's own stretch says nothing of when; who is named beside it may. `Stated on Monday …, and added`: the same.
    const isSame = around[k + 1]?.source === said.source;
    if (zone[0] !== zone[1] && !sentence.lexicon.grammar.hasFreeOrder && !isSame) return undefined;
  }
  return undefined;
}

/** `On February 23, the commander stated that …` */
function leading(sentence: Annotated, { zone, from, to }: Attribution): TimeMention | undefined {
  const { times, tokens } = sentence;
  const beside = times.find((time) => isOfSaying(sentence, time, zone));
  if (beside) return beside;
  // «… в четверг, сообщает агентство»: of what is told.
  if (from < zone[0] && to <= zone[1]) return undefined;
  return times.find(({ end }) => end <= zone[0] && end >= zone[0] - 1 && tokens[end]?.text === ',');
}

/** «…», сказал министр в воскресенье: just after the words for who speaks. */
function trailing({ times, lexicon }: Annotated, zone: readonly [number, number]): TimeMention | undefined {
  return !lexicon.grammar.hasFreeOrder || zone[1] === 0 ? undefined : times.find(({ start }) => start === zone[1]);
}

/** «13 січня Міноборони заявило, що …»: the day right before who speaks, where no comma parts them. */
function isOfSaying({ lexicon, classes }: Annotated, { end }: TimeMention, zone: readonly [number, number]): boolean {
  if (!lexicon.grammar.hasFreeOrder || zone[0] === zone[1]) return false;
  return end === zone[0] || (end === zone[0] - 1 && classes.has('adverb', end));
}

function resolved(context: DateContext, time: TimeMention): ClaimDate | null {
  const { sentence, text, published } = context;
  if (time.from === null || time.to === null) return null;
  const expr = exprOf(sentence, text, time);
  if (time.bound === 'by') return { from: null, to: time.to, expr };
  if (time.bound === 'after') return { from: null, to: time.to, expr };
  if (time.bound === 'since') {
    const to = sayingTime(context)?.to ?? published;
    // `A, which they had held since May, was taken`: until when is not said.
    const isOpen = isOver(context) || to === null || to < time.from;
    return { from: time.from, to: isOpen ? null : to, expr };
  }
  return { from: time.from, to: time.to, expr };
}

/** `which they had held`, «який перебував»: a state that is over; `have held` goes on. */
function isOver({ isRelative, sentence, trigger, clause }: DateContext): boolean {
  if (!isRelative) return false;
  const { lexicon, tokens, classes } = sentence;
  if (!lexicon.grammar.hasCases) return classes.firstOf('bygone', Math.max(0, trigger.start - 4), trigger.start) !== -1;
  return tokens.slice(clause[0], trigger.end).some(({ word }) => lexicon.formOf(word) === 'past');
}

function ofSaying({ trigger, isFuture }: DateContext, time: Pick<ClaimDate, 'from' | 'to' | 'expr'>): ClaimDate | null {
  if (time.to === null || isFuture) return null;
  const isState =
    STATES.has(trigger.spec.relation) ||
    (trigger.spec.relation === 'withdrew-from' && trigger.isUnderWay) ||
    trigger.spec.holdsNegation === true ||
    trigger.spec.kind === 'state' ||
    trigger.spec.form === 'present';
  return { from: isState ? time.from : null, to: time.to, expr: time.expr };
}

function exprOf({ tokens }: Annotated, text: string, { start, end }: TimeMention): string {
  return text.slice(tokens[start]!.start, tokens[end - 1]!.end);
}

/** A state or event of more than a month before publication is background. */
export function isLongBefore(date: ClaimDate | null, published: string | null): boolean {
  return date?.to != null && published !== null && date.to < addDays(published, -30);
}
