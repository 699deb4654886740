// In which form a phrase stands: who did it, to whom it was done, or neither.

import type { Annotated } from '../mentions/annotated.ts';
import type { PartyMention } from '../mentions/party-mentions.ts';
import { POSSESSIVE } from '../mentions/place-mentions.ts';
import type { WordClass } from '../packs/pack.ts';

/** `attribute` qualifies a noun only ("occupied Crimea") and claims nothing. */
export type Voice = 'active' | 'passive' | 'infinitive' | 'gerund' | 'future' | 'noun' | 'state' | 'attribute';

/** The voice of the word that begins a phrase. */
export function voiceAt(sentence: Annotated, k: number): Voice {
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
function isAfter(sentence: Annotated, k: number, names: readonly WordClass[]): boolean {
  return lastBefore(sentence, k, names) !== -1;
}

/** The last word of these classes before a token, adverbs and negations between; -1 where none stands. */
function lastBefore({ classes, tokens }: Annotated, k: number, names: readonly WordClass[]): number {
  for (let j = k - 1; j >= Math.max(0, k - 5); j--) {
    if (QUOTES.has(tokens[j]!.text)) continue;
    if (classes.hasAny(names, j)) return j;
    if (!classes.hasAny(['adverb', 'not', 'be', 'have', 'probable', 'infinitiveMark'], j)) return -1;
  }
  return -1;
}

const QUOTES: ReadonlySet<string> = new Set(['"', '“', '«', '„']);

function isAfterAuxiliary(sentence: Annotated, k: number): boolean {
  return isAfter(sentence, k, ['infinitiveMark', 'will', 'may', 'demand', 'unable', 'condition']);
}

function isAttributeOnly(sentence: Annotated, k: number): boolean {
  const { tokens, lexicon } = sentence;
  if (hasAgentAfter(sentence, k + 1)) return false;
  // «Є окупованою», «окупованими є»
  if (lexicon.grammar.hasCases && (isAfter(sentence, k, ['be']) || sentence.classes.has('be', k + 1))) return false;
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

/** «Захваченный в мае войсками», «занятый ВСУ»: abbreviations have no cases. */
function hasAgentAfter({ partyAt, placeAt, timeAt, classes, tokens, lexicon }: Annotated, k: number): boolean {
  if (!lexicon.grammar.hasCases) return false;
  let at = k;
  while (timeAt[at] || (timeAt[at + 1] && classes.has('in', at))) at++;
  const party = partyAt[at];
  if (!party || party.isAttribute || placeAt[at]) return false;
  const isParted = at > k || (tokens[k - 2]?.text === ',' && placeAt[k - 3]?.kind === 'settlement');
  return party.isAgent || (isParted && /^\p{Lu}{2,}$/u.test(tokens[at]!.text));
}

function participleVoice(sentence: Annotated, k: number): Voice {
  const { tokens, classes, partyAt, lexicon } = sentence;
  // `managed to overrun`: written as the participle is.
  if (!lexicon.grammar.hasCases && classes.has('infinitiveMark', k - 1)) return 'infinitive';
  // `Has been taken` is passive; `is believed to have taken` is not.
  const auxiliary = lastBefore(sentence, k, ['be', 'have']);
  if (auxiliary !== -1) return classes.has('be', auxiliary) ? 'passive' : 'active';
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
