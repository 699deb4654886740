// Finds the words that say a relation, and tells in which form they stand: who did it, to whom it was done, or neither.

import type { Annotated } from './annotated.ts';
import type { FrameSpec, WordClass } from './packs/pack.ts';
import type { PartyMention } from './party-mentions.ts';
import type { Found } from './pattern.ts';
import { POSSESSIVE } from './place-mentions.ts';

/** `attribute` qualifies a noun only ("occupied Crimea") and claims nothing. */
export type Voice = 'active' | 'passive' | 'infinitive' | 'gerund' | 'future' | 'noun' | 'state' | 'attribute';

export interface Trigger {
  readonly spec: FrameSpec;
  readonly start: number;
  readonly end: number;
  readonly voice: Voice;
  /** They are leaving: it has not come to its end. */
  readonly isUnderWay: boolean;
  /** A party that stands in the phrase itself: under Russian control. */
  readonly party: PartyMention | undefined;
}

/** `rebel-held towns`: an attribute, after which something else may be said of them. */
export const isHeld = ({ spec }: Trigger): boolean => spec === HELD;

/** The triggers of a sentence, in order, not overlapping. */
export function triggersOf(sentence: Annotated): Trigger[] {
  const triggers: Trigger[] = [];
  for (let k = 0; k < sentence.tokens.length; ) {
    const trigger = triggerAt(sentence, k);
    if (trigger && isCopula(sentence, triggers.at(-1), trigger)) triggers.pop();
    const before = triggers.at(-1);
    const isPart = trigger && (isManner(sentence, trigger, before) || isAimOfFight(sentence, trigger, before));
    if (trigger && !isPart && !isOfFight(trigger, before)) triggers.push(trigger);
    k = trigger?.end ?? k + 1;
  }
  return triggers;
}

/** «X находятся под контролем A»: the verb only joins the place to its state. */
function isCopula(
  { classes, lexicon }: Annotated,
  before: Trigger | undefined,
  { spec, voice, start }: Trigger,
): boolean {
  if (!before || !lexicon.grammar.omitsCopula) return false;
  const isBeside = before.end === start || before.end === start - 1;
  if (voice === 'state' && before.spec.needsSubject === true && isBeside) return true;
  if (spec.kind !== 'state' || !classes.has('be', before.start)) return false;
  for (let k = before.end; k < start; k++) if (!classes.has('adverb', k)) return false;
  return before.end === before.start + 1;
}

/** `progress in clearing areas`: the gerund says how, the phrase before it what. */
function isManner({ classes }: Annotated, { voice, start }: Trigger, before: Trigger | undefined): boolean {
  return voice === 'gerund' && before?.end === start - 1 && classes.has('in', start - 1);
}

/** «бои за овладение X»: what they fight for is not done. */
function isAimOfFight(
  { classes, lexicon }: Annotated,
  { voice, start }: Trigger,
  before: Trigger | undefined,
): boolean {
  const isFight = before?.spec.relation === 'contested' && before.end >= start - 3;
  const preposition = classes.hasAny(['there', 'filler'], start - 1) ? start - 2 : start - 1;
  return lexicon.grammar.hasFreeOrder && voice === 'noun' && isFight && classes.has('for', preposition);
}

/** «Бої вже в центрі X»: the fight is there, and nobody else. */
function isOfFight({ spec, start }: Trigger, before: Trigger | undefined): boolean {
  return spec.needsSubject === true && before?.end === start && before.spec.relation === 'contested';
}

function triggerAt(sentence: Annotated, k: number): Trigger | undefined {
  const { tokens, lexicon, partyAt, placeAt, classes } = sentence;
  const held = heldTrigger(sentence, k);
  if (held) return held;
  if (tokens[k]!.kind !== 'word' || placeAt[k] || isIdiom(sentence, k)) return undefined;
  const partyEnd = (token: number) => (partyAt[token]?.start === token ? partyAt[token].end : undefined);
  const found = lexicon.frames.at(tokens, k, partyEnd);
  if (found.length === 0) return undefined;
  const mention = partyAt[k];
  // `assault groups`: a word within the name of a force.
  if (mention && !mention.isAttribute && k > mention.start && k < mention.end - 1) return undefined;
  const voice = voiceAt(sentence, k);
  // «Відкинули від Києва»: from the city, not whom.
  const isPlaced = (at: number | null) =>
    at !== null &&
    ((classes.has('city', at) && classes.hasAny(['from', 'to', 'near'], at - 1)) || isOwnerOfThings(sentence, at));
  const fitting = found.filter(({ value, party }) => fitsVoice(value, voice) && !isPlaced(party));
  const best = fitting[0] ?? (voice === 'noun' ? undefined : found.find(({ value }) => value.kind === 'noun'));
  if (!best || (partyAt[k] && partyAt[k].end === best.end && partyAt[k].start <= k && !partyAt[k].isAttribute))
    return undefined;
  if (classes.has('notPlace', k) && tokens[k]!.isCapital && k > 0 && tokens[k - 1]!.isCapital) return undefined;
  const { value: spec, start } = best;
  const { end, party } = withoutAttribute(sentence, best);
  // «битва за Київ»: for the city, not in its hands.
  if (party !== null && classes.has('city', party) && classes.has('for', start)) return undefined;
  const own = spec.kind === 'state' || spec.kind === 'noun' ? spec.kind : voice === 'noun' ? 'active' : voice;
  if (spec.notPassive && own === 'passive') return undefined;
  if (spec.relation === 'encircled' && own === 'gerund' && isAroundOnly(sentence, k)) return undefined;
  return {
    spec,
    start,
    end,
    voice: classes.has('will', start)
      ? 'future'
      : spec.form === 'passive'
        ? 'passive'
        : spec.form === undefined || own === 'infinitive'
          ? own
          : 'active',
    isUnderWay: lexicon.formOf(tokens[k]!.word) === 'gerund',
    party: party === null ? undefined : partyAt[party],
  };
}

/** «взяли под контроль сирийский город»: whose city, not under whose control. */
function withoutAttribute({ partyAt, placeAt, classes, lexicon }: Annotated, found: Found<FrameSpec>) {
  const { end, party } = found;
  const mention = party === null ? undefined : partyAt[party];
  const isWhose = lexicon.grammar.hasCases && mention?.isAttribute && mention.end === end;
  const isBeforePlace = classes.hasAny(['settlement', 'area', 'facility'], end) || placeAt[end] !== undefined;
  return isWhose && isBeforePlace ? { end: mention.start, party: null } : { end, party };
}

/** `the hills surrounding the town`, `its surrounding villages`: what lies around, and no army. */
function isAroundOnly({ tokens, classes, placeAt, partyAt, isForceAt }: Annotated, k: number): boolean {
  const before = tokens[k - 1];
  const isOfName = [1, 2, 3].some((far) => placeAt[k + far] !== undefined);
  if (classes.hasAny(['of', 'in', 'by', 'after', 'and', 'from', 'clause'], k - 1)) return !isOfName;
  return classes.has('around', k) && before?.kind === 'word' && !partyAt[k - 1] && !isForceAt(k - 1);
}

/** «Відтиснули в окупантів три БМП»: from whom, and not whom. */
function isOwnerOfThings({ classes, lexicon }: Annotated, party: number): boolean {
  return lexicon.grammar.hasCases && classes.endOf('in', party - 1) === party;
}

function fitsVoice({ kind, form }: FrameSpec, voice: Voice): boolean {
  if (kind === 'state' || form !== undefined) return true;
  return (kind === 'noun') === (voice === 'noun');
}

/** `took place`, `flood control`, «ситуація в місті під контролем»: the words around make it something else. */
function isIdiom({ classes, tokens }: Annotated, k: number): boolean {
  if (classes.endOf('idiom', k) > 0) return true;
  for (let j = k - 1; j >= Math.max(0, k - MAX_IDIOM) && tokens[j]!.kind !== 'sign'; j--) {
    if (classes.has('exclusion', j))
      return j === k - 1 || classes.endOf('in', j + 1) > 0 || classes.endOf('from', j + 1) > 0;
  }
  return false;
}

/** «Ситуація в місті Львові під контролем»: so many words back. */
const MAX_IDIOM = 5;

/** `Russian-held`, `rebel-controlled`: the party is in the word. */
function heldTrigger({ tokens, lexicon, allowed }: Annotated, k: number): Trigger | undefined {
  const match = /^(.+)-([a-z]+)$/.exec(tokens[k]!.word);
  const { heldSuffixes } = lexicon.pack;
  if (!match || !heldSuffixes.split(' ').includes(match[2]!)) return undefined;
  const [beginning] = tokens[k]!.text.split('-');
  const token = { ...tokens[k]!, word: match[1]!, text: beginning ?? '' };
  const entry = lexicon.parties
    .at([token], 0)
    .find(({ value }) => ('party' in value ? !allowed || allowed.has(value.party) : value.kind !== 'force'));
  if (!entry || entry.value.kind === 'force') return undefined;
  const party = 'party' in entry.value ? entry.value.party : entry.value.kind;
  return {
    spec: HELD,
    start: k,
    end: k + 1,
    voice: 'state',
    isUnderWay: false,
    party: { start: k, end: k + 1, head: k + 1, party, isAttribute: true, isAgent: false },
  };
}

const HELD: FrameSpec = { relation: 'controls', words: '', kind: 'state', takes: ['direct'], needsName: true };

function voiceAt(sentence: Annotated, k: number): Voice {
  const { tokens, lexicon } = sentence;
  const form = lexicon.formOf(tokens[k]!.word);
  if ((form === 'infinitive' || form === 'base') && isSecondInfinitive(sentence, k)) return 'infinitive';
  switch (form) {
    case 'past':
    case 'present':
      return 'active';
    case 'perfective':
      return 'future';
    case 'infinitive':
      return lexicon.pack.words.infinitiveMark === undefined || isAfterAuxiliary(sentence, k) ? 'infinitive' : 'active';
    case 'gerund':
      return isAfter(sentence, k, ['be']) ? 'active' : 'gerund';
    case 'noun':
      return 'noun';
    case 'passive':
      return isAttributeOnly(sentence, k) ? 'attribute' : 'passive';
    case 'participle':
      return participleVoice(sentence, k);
    case 'base':
      return baseVoice(sentence, k);
  }
}

/** Words between two infinitives. */
const MAX_INFINITIVES = 10;

/** `tried to enter A and seize B`: as the first, so the second; `managed to enter A and seize B` tells of both. */
function isSecondInfinitive({ tokens, classes, lexicon, placeAt, partyAt }: Annotated, k: number): boolean {
  if (!classes.has('and', k - 1)) return false;
  for (let j = k - 2; j > Math.max(0, k - MAX_INFINITIVES) && tokens[j]!.kind === 'word'; j--) {
    if (lexicon.formOf(tokens[j]!.word) === 'past') return false;
    if (!classes.has('infinitiveMark', j) || placeAt[j + 1] || partyAt[j + 1]) continue;
    const isVerb =
      ['base', 'infinitive'].includes(lexicon.formOf(tokens[j + 1]!.word)) && !classes.has('filler', j + 1);
    return isVerb && !classes.has('manage', j - 1);
  }
  return false;
}

/** True where a word of these classes stands before, adverbs and negations between. */
export function isAfter({ classes, tokens }: Annotated, k: number, names: readonly WordClass[]): boolean {
  for (let j = k - 1; j >= Math.max(0, k - 5); j--) {
    if (QUOTES.has(tokens[j]!.text)) continue;
    if (classes.hasAny(names, j)) return true;
    if (!classes.hasAny(['adverb', 'not', 'be', 'have', 'probable', 'infinitiveMark'], j)) return false;
  }
  return false;
}

const QUOTES: ReadonlySet<string> = new Set(['"', '“', '«', '„']);

function isAfterAuxiliary(sentence: Annotated, k: number): boolean {
  return isAfter(sentence, k, ['infinitiveMark', 'will', 'may', 'demand', 'unable', 'condition']);
}

function isAttributeOnly(sentence: Annotated, k: number): boolean {
  const { tokens, lexicon } = sentence;
  if (hasAgentAfter(sentence, k + 1)) return false;
  // «Є окупованою»
  if (lexicon.grammar.hasCases && isAfter(sentence, k, ['be'])) return false;
  return (
    (lexicon.attributeOnly?.test(tokens[k]!.word) ?? false) || isBeforeSubject(sentence, k) || isGoverned(sentence, k)
  );
}

/** «Залишають окупований X», «в звільнене село»: a verb or a preposition before it takes the noun after it. */
function isGoverned({ tokens, lexicon, classes, placeAt, timeAt }: Annotated, k: number): boolean {
  const isNoun = placeAt[k + 1] !== undefined || classes.hasAny(['settlement', 'area', 'facility', 'part'], k + 1);
  if (!lexicon.grammar.hasCases || !isNoun || lexicon.endings.impersonal.test(tokens[k]!.word)) return false;
  let j = k - 1;
  while (j >= 0 && (classes.has('adverb', j) || timeAt[j])) j--;
  const before = tokens[j];
  if (before?.kind !== 'word' || before.isCapital) return false;
  if (classes.hasAny(['in', 'near', 'to', 'from', 'for'], j)) return true;
  const isVerb = ['past', 'present', 'infinitive', 'perfective'].includes(lexicon.formOf(before.word));
  return isVerb && lexicon.frames.at(tokens, j).some(({ value }) => value.kind === 'verb');
}

/** «Окуповані Токмак і Мелітополь залишились без світла»: another verb says what is said of them. */
function isBeforeSubject({ tokens, lexicon, placeAt }: Annotated, k: number): boolean {
  if (!lexicon.grammar.hasCases || !lexicon.attribute.test(tokens[k]!.word) || !placeAt[k + 1]) return false;
  return tokens
    .slice(k + 2)
    .some(({ kind, word, isCapital }) => kind === 'word' && !isCapital && lexicon.formOf(word) === 'past');
}

function hasAgentAfter({ partyAt, lexicon }: Annotated, k: number): boolean {
  return lexicon.grammar.hasCases && (partyAt[k]?.isAgent ?? false);
}

function participleVoice(sentence: Annotated, k: number): Voice {
  const { tokens, classes, partyAt } = sentence;
  if (isAfter(sentence, k, ['be'])) return 'passive';
  if (isAfter(sentence, k, ['have'])) return 'active';
  if (classes.endOf('by', k + 1)) return 'passive';
  const before = tokens[k - 1];
  const isAttribute =
    before !== undefined &&
    !partyAt[k - 1] &&
    !classes.has('and', k - 1) &&
    !classes.has('relative', k - 1) &&
    !isAdverbOfVerb(sentence, k - 1) &&
    (classes.hasAny(['filler', 'of', 'in', 'near', 'from', 'to', 'for', 'by'], k - 1) ||
      (partyAt[k - 1] as PartyMention | undefined)?.isAttribute === true);
  if (isAttribute || k === 0) return 'attribute';
  if (isHeadline(sentence, k)) return 'passive';
  return 'active';
}

/** `they now controlled`: what before a noun would be its attribute. */
function isAdverbOfVerb({ classes, partyAt, placeAt }: Annotated, k: number): boolean {
  const isSubject =
    classes.hasAny(['they', 'zero'], k - 1) || (partyAt[k - 1] !== undefined && !partyAt[k - 1]!.isAttribute);
  return classes.has('adverb', k) && isSubject && !placeAt[k];
}

/** `Irpin freed: …`: a place, a participle, and nothing that it could take. */
function isHeadline({ placeAt, partyAt, tokens }: Annotated, k: number): boolean {
  const next = tokens[k + 1];
  return placeAt[k - 1] !== undefined && !partyAt[k - 1] && (next === undefined || next.kind === 'sign');
}

/** A base is a noun after an article, an attribute or a preposition; an infinitive after its mark; else a present. */
function baseVoice(sentence: Annotated, k: number): Voice {
  const { tokens, classes, partyAt, lexicon } = sentence;
  if (isAfterAuxiliary(sentence, k)) return 'infinitive';
  if (classes.endOf('of', k + 1)) return 'noun';
  const before = tokens[k - 1];
  if (!before || before.kind === 'sign') return 'noun';
  if (partyAt[k - 1]) return partyAt[k - 1]!.isAttribute || POSSESSIVE.test(before.word) ? 'noun' : 'active';
  if (classes.hasAny(['adverb', 'relative', 'and', 'not', 'they', 'zero'], k - 1)) return 'active';
  // Helped secure the town.
  if (classes.has('manage', k - 1) && !partyAt[k - 1]) return 'active';
  if (classes.hasAny(['filler', 'of', 'in', 'near', 'from', 'to', 'for', 'by', 'against'], k - 1)) return 'noun';
  return lexicon.attribute.test(before.word) || before.kind === 'number' ? 'noun' : 'active';
}
