// Denials: verbs after who denies, and at the end of what is denied.

import type { Annotated } from '../mentions/annotated.ts';
import type { Attribution, Talk } from './attributed.ts';
import { nextReport } from './sayings.ts';
import { speakerBefore } from './speaker-before.ts';
import { pastPreposition, type Speaker, speakerAfter, speakerAtEnd, speakerOf } from './speakers.ts';

/** So many words of who denies may stand between the deed and the verb. */
const MAX_DENIER = 6;

/** `denied the Russian occupiers' statements`: so many words to what is denied. */
const MAX_WHOSE = 6;

/** `X denied that …`, `X denied the capture`; a denial also tells who spoke last. */
export function denialAt(sentence: Annotated, k: number, talk: Talk): Attribution | undefined {
  const { classes, tokens } = sentence;
  const denied = classes.endOf('deny', k);
  if (!denied) return undefined;
  // «Спростував, що …»
  const verbEnd = tokens[denied]?.text === ',' && classes.has('that', denied + 1) ? denied + 1 : denied;
  const atEnd = denialAtEnd(sentence, k, verbEnd);
  if (atEnd) return atEnd;
  // The verb may stand first, and who denies after it.
  const following = k === 0 ? speakerAfter(sentence, verbEnd) : undefined;
  const end = following?.end ?? verbEnd;
  const claims = classes.firstOf('statement', end, Math.min(tokens.length, end + MAX_WHOSE));
  const isOfDeed = isDeedNext(sentence, end);
  const speaker = following ?? speakerBefore(sentence, k, talk.last);
  talk.last = speaker ?? talk.last;
  // «Опровергли, что …»
  const opening = tokens[end]?.text === ',' ? end + 1 : end;
  if (claims === -1 && !isOfDeed && !classes.has('that', opening) && !opensClause(sentence, end)) return undefined;
  const to = nextReport(sentence, Math.max(end, claims + 1));
  return {
    from: end,
    to,
    kind: 'denies',
    source: speaker?.name ?? null,
    via: [],
    zone: [speaker?.start ?? k, Math.max(end, claims + 1)],
    party: speaker?.party ?? null,
    isHearsay: false,
    reason: 'a denial',
  };
}

/** `denied Russia controlled A`: what is denied, without `that`. */
function opensClause({ lexicon, partyAt, tokens }: Annotated, k: number): boolean {
  const subject = partyAt[k];
  if (lexicon.grammar.partsClauses || !subject || subject.isAttribute) return false;
  const verb = [0, 1, 2, 3]
    .map((far) => subject.end + far)
    .find((j) => tokens[j] && lexicon.frames.at(tokens, j).length > 0);
  return verb !== undefined;
}

/** A noun for what was done: denied the capture, «спростував захоплення». */
function isDeedNext({ tokens, lexicon, classes, partyAt, isDeedAt }: Annotated, from: number): boolean {
  let k = from;
  // Denied any such Russian advance.
  while (classes.has('filler', k) || partyAt[k]?.isAttribute) k++;
  const noun = tokens[k];
  return noun !== undefined && (lexicon.formOf(noun.word) === 'noun' || isDeedAt(k));
}

/** «Захват Торецка ВСУ отрицают», «інформацію про захоплення спростували у Генштабі»: where the verb may stand last. */
function denialAtEnd(sentence: Annotated, verb: number, verbEnd: number): Attribution | undefined {
  const { lexicon, tokens } = sentence;
  if (!lexicon.grammar.hasFreeOrder || hasObjectAfter(sentence, verbEnd)) return undefined;
  const noun = deedBefore(sentence, verb);
  const deed = noun === -1 ? statementBefore(sentence, verb) : noun;
  if (deed === -1) return undefined;
  const start = denierStart(sentence, verb, deed);
  const before = start < verb ? speakerOf(sentence, start, verb) : undefined;
  const speaker: Speaker | undefined =
    before ?? speakerAtEnd(sentence, pastPreposition(sentence, verbEnd)) ?? denierBefore(sentence, deed);
  const isBefore = before !== undefined;
  return {
    from: deed,
    to: isBefore ? start : verb,
    kind: 'denies',
    source: speaker?.name ?? null,
    via: [],
    zone: isBefore ? [start, verbEnd] : [verb, Math.min(tokens.length, Math.max(verbEnd, speaker?.end ?? 0))],
    party: speaker?.party ?? null,
    isHearsay: false,
    reason: 'a denial after the deed',
  };
}

/** What is denied follows: that, a statement, a deed. */
function hasObjectAfter({ classes, tokens, lexicon }: Annotated, from: number): boolean {
  for (let k = from; k < tokens.length && k < from + 8; k++) {
    if (classes.hasAny(['that', 'statement'], k)) return true;
    if (lexicon.formOf(tokens[k]!.word) === 'noun' && lexicon.frames.at(tokens, k).length > 0) return true;
  }
  return false;
}

/** The noun for a deed, or for what was said of one, in the same clause; -1 where none is. */
function deedBefore({ classes, tokens, isDeedAt }: Annotated, verb: number): number {
  for (let k = verb - 1; k >= 0; k--) {
    if (tokens[k]!.kind === 'sign' && !'"«»“”„'.includes(tokens[k]!.text)) return -1;
    if (tokens[k]!.kind !== 'word') continue;
    if (isDeedAt(k)) return k;
    if (classes.hasAny(['clause', 'relative'], k)) return -1;
  }
  return -1;
}

/** So many words stand between a statement and what it says: «утверждения о том, что …». */
const MAX_TO_THAT = 4;

/** «Утверждения о том, что X взят, опровергли в …»: what the clause between two commas says; -1 where there is none. */
function statementBefore({ classes, tokens }: Annotated, verb: number): number {
  const statement = classes.firstOf('statement', 0, verb);
  if (statement === -1) return -1;
  const that = classes.firstOf('that', statement + 1, Math.min(verb, statement + MAX_TO_THAT + 1));
  const isClosed = tokens.slice(that + 1, verb).some(({ text }) => text === ',');
  return that !== -1 && isClosed ? that : -1;
}

/** «ВСУ захват посёлка отрицают»: who denies stands before the deed. */
function denierBefore(sentence: Annotated, deed: number): Speaker | undefined {
  const party = sentence.partyAt[deed - 1];
  return party && !party.isAttribute ? speakerOf(sentence, party.start, party.end) : undefined;
}

/** Where the words for who denies begin, before the verb: a side, a title, a body; not the place of the deed. */
function denierStart({ classes, partyAt, placeAt, tokens }: Annotated, verb: number, deed: number): number {
  let start = verb;
  for (let k = verb - 1; k > deed + 1 && verb - k <= MAX_DENIER; k--) {
    const isName = tokens[k]!.isCapital && !placeAt[k]?.isKnown;
    if (partyAt[k]?.isAgent) break;
    if (partyAt[k] || classes.has('speaker', k) || (isName && start < verb)) start = k;
    else if (!(start < verb && classes.endOf('in', k) === k + 1) && !classes.hasAny(['adverb', 'filler'], k)) break;
  }
  return start;
}
