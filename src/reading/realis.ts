// Tells what is said to be so from what is tried, planned, demanded, supposed, denied or foretold.

import type { Annotated } from './annotated.ts';
import type { ClauseStart } from './clause.ts';
import type { WordClass } from './packs/pack.ts';
import type { Trigger } from './triggers.ts';

/** `dropped` says why nothing is claimed; else the mood of what is. */
export interface Realis {
  readonly mood: 'fact' | 'negated' | 'future' | 'contest' | 'dropped';
  readonly why: string;
}

const fact = { mood: 'fact', why: 'told as a fact' } as const;
const dropped = (why: string): Realis => ({ mood: 'dropped', why });

export function realisOf(sentence: Annotated, trigger: Trigger, clause: ClauseStart): Realis {
  const { tokens, classes } = sentence;
  if (trigger.voice === 'attribute') return dropped('an attribute only');
  if (tokens.at(-1)?.text === '?') return dropped('a question');
  const left = (name: WordClass, reach: number) => governs(sentence, trigger, clause, name, reach);
  if (isUnconfirmed(sentence, trigger)) return dropped('not confirmed');
  if (trigger.spec.relation === 'contested' && isStrike(sentence, trigger, clause)) return dropped('a strike');
  if ((left('avoid', 4) || isFearedThat(sentence, clause)) && trigger.spec.relation !== 'contested')
    return dropped('feared or averted');
  const isTried = left('attempt', 7);
  if (isTried && (trigger.spec.relation !== 'contested' || trigger.voice === 'infinitive')) {
    const isFought =
      (trigger.spec.attemptContests || trigger.spec.relation === 'contested') &&
      (['times', 'failing', 'support'] as const).some((name) => hasBeside(sentence, name, beforeDoor(clause), trigger));
    return isFought ? { mood: 'contest', why: 'repeated or repelled attempts' } : dropped('an attempt');
  }
  const isPlan = isTried && trigger.voice === 'noun' && hasInfinitiveBefore(sentence, trigger);
  if (isPlan && !hasBeside(sentence, 'failing', clause.start, trigger)) return dropped('a plan');
  if (clause.door === 'clause' && classes.has('condition', clause.at)) return dropped('a condition');
  if (clause.door === 'clause' && classes.has('plan', clause.at)) return dropped('a purpose');
  if (isRepelledThen(sentence, trigger, clause)) return { mood: 'contest', why: 'repelled when they tried' };
  if (left('condition', 12)) return dropped('a condition');
  if (classes.endOf('inversion', 0) && !sentence.partyAt[0]) return dropped('a condition');
  if (trigger.voice === 'passive' && !left('not', 4) && isSupposed(sentence, trigger, clause))
    return dropped('a supposition');
  if (left('unable', 5) || isUnableAfter(sentence, trigger))
    return isUnableLater(sentence, trigger) ? dropped('not able some day') : { mood: 'negated', why: 'unable to' };
  // «Удалось пробить оборону и зайти»: what is managed may come second.
  const isFar = trigger.voice === 'infinitive' && sentence.lexicon.grammar.hasFreeOrder;
  const isManaged = left('manage', isFar ? 9 : 4) || (isFar && isManagedBefore(sentence, trigger, clause));
  if (!isManaged && left('demand', 6)) return dropped('a demand');
  if (trigger.voice === 'infinitive' && !isManaged) return infinitive(sentence, trigger, clause);
  if (trigger.voice === 'noun' && !trigger.spec.holdsNegation) return noun(sentence, trigger, clause);
  const told = verb(sentence, trigger, clause);
  const isWhen = told.mood === 'future' && classes.has('when', clause.door === 'clause' ? clause.at : clause.start);
  return isWhen ? dropped('a time to come') : told;
}

/** So many words after an attack may tell with what it was done, and who was hurt: «атака на місто: двоє поранених». */
const MAX_WEAPON = 5;
const MAX_HARM = 14;

/** «Бояться, що ворог захопить X», «сподіваємося, що звільнимо» */
function isFearedThat({ classes, tokens }: Annotated, { at }: ClauseStart): boolean {
  return classes.has('that', at) && tokens[at - 1]?.text === ',' && classes.hasAny(['avoid', 'attempt'], at - 2);
}

/** Drones attacked the town: no word of the ground; «за підтримки авіації» others do. */
function isStrike(
  { classes, tokens, partyAt, lexicon }: Annotated,
  { start, end, spec }: Trigger,
  clause: ClauseStart,
): boolean {
  if (spec.mayBeFromAfar && classes.firstOf('harm', clause.start, Math.min(tokens.length, end + MAX_HARM)) !== -1)
    return true;
  const reach = spec.mayBeFromAfar ? end + MAX_WEAPON : end + 1;
  for (let k = Math.max(clause.start, start - 4); k < Math.min(tokens.length, reach); k++)
    if (
      classes.has('weapon', k) &&
      !classes.has('support', k - 1) &&
      !partyAt[k] &&
      (k < end || lexicon.grammar.hasFreeOrder || classes.has('by', k - 1))
    )
      return true;
  return false;
}

/** «Не смогут взять»: what nobody has tried yet. */
function isUnableLater({ tokens, lexicon }: Annotated, { start, end }: Trigger): boolean {
  const around = [...tokens.slice(Math.max(0, start - 5), start), ...tokens.slice(end, end + 2)];
  return lexicon.grammar.hasFreeOrder && around.some(({ word }) => lexicon.formOf(word) === 'perfective');
}

/** «Выбить не удалось»: where the verb may stand last. */
function isUnableAfter({ classes, lexicon }: Annotated, { end, voice }: Trigger): boolean {
  return voice === 'infinitive' && lexicon.grammar.hasFreeOrder && classes.firstOf('unable', end, end + 2) !== -1;
}

/** «Удалось прорвать оборону и зайти в X»: another phrase stands between. */
function isManagedBefore({ classes }: Annotated, { start }: Trigger, clause: ClauseStart): boolean {
  if (clause.door !== 'trigger' || classes.firstOf('and', clause.start, start) === -1) return false;
  return classes.firstOf('manage', clause.start - 4, clause.start) !== -1;
}

/** «Планируют развить наступление на X» */
function hasInfinitiveBefore({ tokens, lexicon, classes }: Annotated, { start }: Trigger): boolean {
  if (!lexicon.grammar.hasFreeOrder) return false;
  for (let k = start - 1; k >= Math.max(0, start - 4) && tokens[k]!.kind === 'word'; k--) {
    if (lexicon.formOf(tokens[k]!.word) === 'infinitive' && !classes.has('attempt', k)) return true;
  }
  return false;
}

/** `were repelled when they moved towards X` */
function isRepelledThen({ classes }: Annotated, { spec }: Trigger, { door, at }: ClauseStart): boolean {
  if (spec.relation !== 'advanced' && spec.relation !== 'entered') return false;
  return door === 'clause' && classes.has('when', at) && classes.firstOf('failing', Math.max(0, at - 4), at) !== -1;
}

/** So many words after `no evidence that` belong to it. */
const MAX_UNPROVEN = 12;

/** The staff did not confirm that …: nobody says it. */
function isUnconfirmed({ classes, tokens }: Annotated, trigger: Trigger): boolean {
  for (let k = trigger.start - 1; k >= Math.max(0, trigger.start - MAX_UNPROVEN); k--) {
    if (tokens[k]!.text === ',' && classes.has('that', k + 1)) continue;
    if (tokens[k]!.kind === 'sign' || (classes.has('clause', k) && !classes.has('that', k))) break;
    if (classes.has('unproven', k)) return !isDenial(classes, k, trigger.start);
  }
  if (isUnconfirmedAfter(classes, tokens, trigger)) return true;
  for (let k = trigger.start - 1; k >= Math.max(1, trigger.start - 6); k--) {
    if (tokens[k]!.text === ',' && classes.has('that', k + 1)) continue;
    if (tokens[k]!.kind === 'sign') return false;
    if (classes.has('report', k) && !classes.has('deny', k)) return classes.has('not', k - 1);
  }
  return false;
}

/** «Не підтверджують заяви про захоплення»: who does not confirm what others claim denies it. */
function isDenial(classes: Annotated['classes'], from: number, to: number): boolean {
  return classes.has('deny', from) && classes.firstOf('statement', from + 1, to) !== -1;
}

/** «Оточення міста не відбулося», «захват не подтверждается»: where the verb may stand last. */
function isUnconfirmedAfter(
  classes: Annotated['classes'],
  tokens: Annotated['tokens'],
  { voice, end, spec }: Trigger,
): boolean {
  if (voice !== 'noun' || spec.holdsNegation) return false;
  for (let k = end; k < Math.min(tokens.length, end + 7) && tokens[k]!.kind !== 'sign'; k++)
    if (classes.endOf('unproven', k) > 0) return true;
  return false;
}

/** A word of a class in the same clause, so many tokens before at most. */
function governs(sentence: Annotated, trigger: Trigger, clause: ClauseStart, name: WordClass, reach: number): boolean {
  const from = Math.max(clause.door === 'trigger' ? clause.start : clause.start, trigger.start - reach);
  for (let k = from; k < trigger.start; k++) {
    if (!sentence.classes.has(name, k) || sentence.placeAt[k]) continue;
    if (name === 'condition' || !hasCommaBetween(sentence, k, trigger.start)) return true;
  }
  return false;
}

function hasCommaBetween({ tokens }: Annotated, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (tokens[k]!.text === ',') return true;
  return false;
}

/** So many tokens of the phrase before tell how often: «здійснив 19 атак, намагаючись …». */
const MAX_COUNT = 3;

function beforeDoor({ door, start }: ClauseStart): number {
  return door === 'trigger' ? Math.max(0, start - MAX_COUNT) : start;
}

/** A word of a class, the phrase's own left out. */
function hasBeside({ classes, tokens }: Annotated, name: WordClass, from: number, { start, end }: Trigger): boolean {
  return classes.firstOf(name, from, start) !== -1 || classes.firstOf(name, end, tokens.length) !== -1;
}

/** `to capture` after anything but a verb that makes it a fact is an aim; after `will`, a forecast. */
function infinitive(sentence: Annotated, trigger: Trigger, clause: ClauseStart): Realis {
  const { classes } = sentence;
  for (let k = trigger.start - 1; k >= Math.max(clause.start, trigger.start - 4); k--) {
    if (classes.has('will', k))
      return isNegated(sentence, trigger, clause)
        ? { mood: 'negated', why: 'will not' }
        : { mood: 'future', why: 'told of the future' };
    if (classes.has('not', k)) return { mood: 'negated', why: 'negated' };
    if (classes.has('may', k)) return dropped('a possibility');
    if (!classes.hasAny(['adverb', 'infinitiveMark', 'be'], k)) break;
  }
  if (trigger.spec.relation === 'contested' && hasPastBefore(sentence, trigger, clause)) return fact;
  return dropped('an aim');
}

/** They decided to storm the town on Friday: so it was fought for. */
function hasPastBefore({ tokens, lexicon, classes }: Annotated, trigger: Trigger, clause: ClauseStart): boolean {
  for (let k = Math.max(clause.start, trigger.start - 4); k < trigger.start; k++) {
    // Are expected to storm it.
    if (classes.has('upcoming', k)) return false;
    if (tokens[k]!.kind === 'word' && ['past', 'participle'].includes(lexicon.formOf(tokens[k]!.word))) return true;
  }
  return false;
}

/** «Встановлення контролю над A, B та C є важливим»: what would be good is not done. */
function isWorth({ classes, tokens }: Annotated, { end, spec }: Trigger): boolean {
  const stop = tokens.findIndex(({ text }, k) => k >= end && '.;:'.includes(text));
  return spec.relation !== 'contested' && classes.firstOf('worth', end, stop === -1 ? tokens.length : stop) !== -1;
}

function noun(sentence: Annotated, trigger: Trigger, clause: ClauseStart): Realis {
  if (isWorth(sentence, trigger)) return dropped('said to be of use, not to be done');
  const { classes, partyAt } = sentence;
  if (
    trigger.spec.relation !== 'contested' &&
    isAfterFrom(sentence, trigger.start) &&
    classes.startOf('of', trigger.start) === -1
  )
    return dropped('saved or kept from it');
  // The words just before, articles and attributes passed over.
  for (let k = trigger.start - 1; k >= Math.max(clause.start, trigger.start - 6); k--) {
    if (classes.has('after', k)) return afterNoun(sentence, trigger);
    if (classes.has('upcoming', k)) return dropped('feared or prepared');
    if (classes.has('plan', k) && trigger.spec.relation !== 'contested') return dropped('a plan or an aim');
    if (classes.has('not', k))
      return hasFuture(sentence, trigger.end) ? dropped('without it') : { mood: 'negated', why: 'negated' };
    if (
      !classes.hasAny(['filler', 'infinitiveMark', 'for', 'of', 'to', 'probable', 'adverb', 'be'], k) &&
      !(classes.has('manage', k) && classes.has('not', k - 1)) &&
      !partyAt[k] &&
      !sentence.isForceAt(k) &&
      !/^\p{N}/u.test(sentence.tokens[k]!.word) &&
      !sentence.lexicon.attribute.test(sentence.tokens[k]!.word)
    )
      break;
  }
  if (trigger.spec.relation !== 'contested' && hasFuture(sentence, clause.start)) return dropped('of the future');
  if (trigger.spec.relation !== 'contested' && isPossible(sentence, trigger, clause)) return dropped('a possibility');
  if (trigger.spec.relation !== 'contested' && isOfAim(sentence, trigger)) return dropped('an aim');
  if (trigger.spec.relation !== 'contested' && isSupposedAfter(sentence, trigger)) return dropped('a supposition');
  if (isOnlySupposed(sentence, trigger)) return dropped('a supposition');
  if (isAbsent(sentence, trigger)) return { mood: 'negated', why: 'there is none' };
  if (classes.firstOf('upcoming', trigger.end, Math.min(sentence.tokens.length, trigger.end + 6)) !== -1)
    return dropped('planned or feared');
  if (trigger.spec.relation === 'advanced' && isUndone(sentence, trigger)) return dropped('it was undone');
  return fact;
}

/** `may use the loss of X`: it is not said to be lost; `may have completed the capture` tells of one. */
function isPossible({ classes, lexicon }: Annotated, { start }: Trigger, clause: ClauseStart): boolean {
  // «Возможно объявили о взятии»: an adverb, which belongs to the other verb.
  if (lexicon.grammar.hasFreeOrder) return false;
  for (let k = Math.max(clause.start, start - 4); k < start; k++)
    if (classes.has('may', k) && !classes.has('have', k + 1)) return true;
  return false;
}

/** `seek to complete the encirclement of X`: the noun of an infinitive, unless it was managed. */
function isOfAim(sentence: Annotated, { start }: Trigger): boolean {
  const { classes, tokens, lexicon } = sentence;
  if (lexicon.grammar.hasFreeOrder) return isOfInfinitive(sentence, start - 1);
  for (let k = start - 2; k >= Math.max(0, start - 4); k--) {
    if (!classes.has('infinitiveMark', k)) continue;
    const isVerb =
      ['base', 'infinitive'].includes(lexicon.formOf(tokens[k + 1]!.word)) &&
      !classes.hasAny(['article', 'definite'], k + 1);
    return isVerb && !tokens[k + 1]!.isCapital && !classes.has('manage', k - 1);
  }
  return false;
}

/** «Наказали завершити захоплення X»; «змогли завершити» and «змушені визнати» tell that it was done. */
function isOfInfinitive({ classes, tokens, lexicon, partyAt }: Annotated, at: number): boolean {
  const k = lexicon.attribute.test(tokens[at]?.word ?? '') || partyAt[at]?.isAttribute ? at - 1 : at;
  if (tokens[k]?.kind !== 'word' || lexicon.formOf(tokens[k]!.word) !== 'infinitive') return false;
  if (classes.hasAny(['report', 'deny', 'manage', 'not', 'be', 'adverb', 'filler'], k)) return false;
  return classes.firstOf('manage', Math.max(0, k - 4), k) === -1;
}

/** `The fall of X would open the road to Y`: it has not fallen. */
function isSupposedAfter({ classes, tokens }: Annotated, { start, end }: Trigger): boolean {
  for (let k = start - 1; k > Math.max(0, start - 5) && tokens[k]!.kind !== 'sign'; k--)
    if (classes.has('would', k)) return true;
  for (let k = end; k < Math.min(tokens.length, end + 10) && tokens[k]!.kind !== 'sign'; k++) {
    if (classes.has('would', k)) return true;
    if (classes.hasAny(['relative', 'clause'], k)) return false;
  }
  return false;
}

/** «Звільнення X дозволило б …» */
function isOnlySupposed({ classes, lexicon }: Annotated, { end }: Trigger): boolean {
  return lexicon.grammar.hasFreeOrder && classes.firstOf('would', end, end + 5) !== -1;
}

/** «Блокування міста немає»: the denial ends the clause. */
function isAbsent({ classes, lexicon, tokens }: Annotated, { end }: Trigger): boolean {
  if (!lexicon.grammar.hasFreeOrder) return false;
  for (let k = end; k < end + 4 && tokens[k]?.kind === 'word'; k++)
    if (classes.has('not', k)) return tokens[k + 1]?.kind !== 'word';
  return false;
}

/** «Від російської окупації»: attributes stand between. */
function isAfterFrom({ classes, partyAt, lexicon, tokens }: Annotated, start: number): boolean {
  // «Поздравил с освобождением»
  if (lexicon.agent?.test(tokens[start]!.word)) return false;
  let k = start;
  while (k > 1 && partyAt[k - 1]?.isAttribute) k--;
  return classes.startOf('from', k) !== -1;
}

/** «Прорив під X ліквідовано», «ліквідовано прорив»: what was undone in the same breath. */
function isUndone({ classes, tokens, lexicon }: Annotated, { start, end }: Trigger): boolean {
  for (let k = end; k < Math.min(tokens.length, end + 5) && tokens[k]!.kind !== 'sign'; k++)
    if (classes.has('failing', k)) return true;
  return lexicon.grammar.hasFreeOrder && classes.has('failing', start - 1);
}

/** After the liberation of X the bridge was mended: so it was; will be mended: who knows. */
function afterNoun(sentence: Annotated, trigger: Trigger): Realis {
  return hasFuture(sentence, 0) || !hasPast(sentence, trigger) ? dropped('not said to have happened yet') : fact;
}

function hasFuture({ classes, tokens, lexicon }: Annotated, from: number): boolean {
  for (let k = from; k < tokens.length; k++) {
    if (classes.has('will', k) || lexicon.formOf(tokens[k]!.word) === 'perfective') return true;
  }
  return false;
}

function hasPast({ tokens, lexicon, classes }: Annotated, trigger: Trigger): boolean {
  return tokens.some(
    ({ word, kind, isCapital }, k) =>
      kind === 'word' &&
      !isCapital &&
      (k < trigger.start || k >= trigger.end) &&
      !classes.has('filler', k) &&
      ['past', 'passive', 'participle'].includes(lexicon.formOf(word)),
  );
}

function verb(sentence: Annotated, trigger: Trigger, clause: ClauseStart): Realis {
  const { classes } = sentence;
  const isNot = !trigger.spec.holdsNegation && isNegated(sentence, trigger, clause);
  if (trigger.voice === 'future' || isFutureBefore(sentence, trigger, clause)) {
    if (isConditionAfter(sentence, trigger) || isConditionBefore(sentence, trigger)) return dropped('on a condition');
    return isNot ? { mood: 'negated', why: 'will not' } : { mood: 'future', why: 'told of the future' };
  }
  if (isNot) return { mood: 'negated', why: 'negated' };
  if (isUnderWay(sentence, trigger)) return dropped('still under way');
  if (isSupposed(sentence, trigger, clause)) return dropped('a supposition');
  if (isMere(sentence, trigger, clause)) return dropped('a possibility');
  for (let k = trigger.start - 1; k >= Math.max(clause.start, trigger.start - 3); k--) {
    if (classes.has('demand', k)) return dropped('a demand');
  }
  return fact;
}

/** `is being cleared`: not yet. */
function isUnderWay({ tokens, classes, lexicon }: Annotated, { start, voice, spec }: Trigger): boolean {
  if (voice !== 'passive' || spec.relation !== 'captured' || !classes.has('be', start - 1)) return false;
  return lexicon.formOf(tokens[start - 1]!.word) === 'gerund';
}

/** They will take the town if they are told to. */
function isConditionAfter({ classes, tokens }: Annotated, { end }: Trigger): boolean {
  return classes.firstOf('condition', end, tokens.length) !== -1;
}

/** A gerund's verb stands no farther off. */
const MAX_GERUND = 25;

/** `If it falls, they will press on`: only then. */
function isConditionBefore({ classes }: Annotated, { start }: Trigger): boolean {
  return classes.firstOf('condition', 0, start) !== -1;
}

/** `Losing X would cut off Y`: neither is said to be so. */
function isSupposed({ classes, tokens }: Annotated, { start, end, voice }: Trigger, clause: ClauseStart): boolean {
  if (classes.firstOf('would', Math.max(clause.start, start - 3), start) !== -1) return true;
  const isSubject = voice === 'gerund' && start === clause.start;
  // `Losing X — even now — would …`: as far as no comma makes it a clause of its own.
  const comma = start === 0 ? tokens.findIndex(({ text }) => text === ',') : -1;
  const reach = start === 0 ? MAX_GERUND : 6;
  const to = comma === -1 ? tokens.length : comma;
  return isSubject && classes.firstOf('would', end, Math.min(to, end + reach)) !== -1;
}

/** `may be surrounded`, «може бути оточений»: it is not said to be. */
function isMere({ classes, lexicon }: Annotated, trigger: Trigger, clause: ClauseStart): boolean {
  // `may be trying to hold A while encircling B`: as the verb, so its gerund.
  const from =
    trigger.voice === 'gerund' && !lexicon.grammar.partsClauses
      ? Math.max(0, trigger.start - MAX_GERUND)
      : trigger.start;
  for (let k = from; k < trigger.start; k++) if (classes.has('may', k) && !classes.has('definite', k + 1)) return true;
  for (let k = Math.max(clause.start, trigger.start - 4); k < trigger.start; k++) {
    if (classes.has('may', k) && classes.has('be', k + 1)) return true;
  }
  return false;
}

function isFutureBefore({ classes, tokens }: Annotated, trigger: Trigger, clause: ClauseStart): boolean {
  for (let k = trigger.start - 1; k >= Math.max(clause.start, trigger.start - 8); k--) {
    if (tokens[k]!.text === ',') return false;
    if (classes.has('will', k)) return true;
  }
  // «будуть звільнені» may also stand after the subject, the verb before it.
  return trigger.spec.holdsNegation === true && classes.has('will', trigger.start - 1);
}

function isNegated(sentence: Annotated, trigger: Trigger, clause: ClauseStart): boolean {
  const { classes, placeAt, partyAt } = sentence;
  if (isUntil(sentence, clause)) return false;
  for (let k = trigger.start - 1; k >= Math.max(clause.start, trigger.start - 5); k--) {
    if (classes.has('notOnly', k)) continue;
    if (classes.has('not', k)) return true;
    if (placeAt[k] || partyAt[k]) return false;
    if (!classes.hasAny(['adverb', 'be', 'have', 'will', 'probable', 'may', 'manage', 'filler', 'infinitiveMark'], k))
      return false;
  }
  return false;
}

/** «…, поки місто не звільнили»: so they did. */
function isUntil({ tokens, classes, lexicon }: Annotated, { door, at }: ClauseStart): boolean {
  return lexicon.grammar.hasFreeOrder && door === 'clause' && classes.has('until', at) && tokens[at - 1]?.text === ',';
}
