// Denials other than `X denied that`: a verb at the end of its sentence, a verdict beside a statement or in a sentence of its own.

import type { Annotated } from './annotated.ts';
import type { Attribution } from './attributed.ts';
import { isNoun } from './sayings.ts';
import { pastPreposition, type Speaker, speakerAtEnd, speakerOf } from './speakers.ts';

/** So many words of who denies may stand between the deed and the verb. */
const MAX_DENIER = 6;
/** Within so many words `that is a lie` says what it is. */
const MAX_REFUTATION = 5;

/** «Захват Торецка ВСУ отрицают», «інформацію про захоплення спростували у Генштабі»: where the verb may stand last. */
export function denialAtEnd(sentence: Annotated, verb: number, verbEnd: number): Attribution | undefined {
  const { lexicon, tokens } = sentence;
  if (!lexicon.grammar.hasFreeOrder || hasObjectAfter(sentence, verbEnd)) return undefined;
  const deed = deedBefore(sentence, verb);
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
function deedBefore({ classes, tokens, lexicon }: Annotated, verb: number): number {
  for (let k = verb - 1; k >= 0; k--) {
    if (tokens[k]!.kind === 'sign' && !'"«»“”„'.includes(tokens[k]!.text)) return -1;
    if (tokens[k]!.kind !== 'word') continue;
    if (lexicon.frames.at(tokens, k).some(({ value }) => value.kind === 'noun')) return k;
    if (classes.hasAny(['clause', 'relative'], k)) return -1;
  }
  return -1;
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

/** «…, але це чергова брехня»: what the rest of the sentence takes back. */
export function verdictIn({ classes, tokens }: Annotated): Attribution | undefined {
  const at = classes.firstOf('untrue', 0, tokens.length);
  for (let k = at - 1; k > Math.max(0, at - MAX_REFUTATION); k--) {
    if (tokens[k]!.kind === 'sign') return undefined;
    const isDoor = classes.has('clause', k) && tokens[k - 1]!.text === ',';
    if (isDoor) return classes.has('definite', k + 1) ? saidUntrue(k - 1, 'said to be untrue just after') : undefined;
  }
  return undefined;
}

function saidUntrue(to: number, reason: string): Attribution {
  const nobody = { source: null, via: [], party: null, isHearsay: false } as const;
  return { from: 0, to, kind: 'untrue', zone: [to, to], reason, ...nobody };
}

/** `… the village. That is a lie.`: the next sentence takes back what is said, and whoever said it is not who denies. */
export function refuted(sentences: readonly Annotated[], bySentence: Attribution[][]): Attribution[][] {
  return bySentence.map((list, s) => {
    const next = sentences[s + 1];
    if (!next || !isRefutation(next)) return list;
    const untrue = saidUntrue(sentences[s]!.tokens.length, 'said to be untrue in the next sentence');
    return [...list.filter(({ kind }) => kind === 'film'), untrue];
  });
}

function isRefutation({ classes, tokens }: Annotated): boolean {
  const at = classes.firstOf('untrue', 0, Math.min(tokens.length, MAX_REFUTATION));
  if (at === -1 || classes.firstOf('statement', 0, tokens.length) !== -1) return false;
  // Do not believe fakes: no word of what was said.
  if (at > 0 && classes.has('not', 0)) return false;
  return tokens.slice(0, at).every(({ kind, isCapital }, k) => kind !== 'word' || k === 0 || !isCapital);
}

/** `Allegations of capturing X are not true`. */
export function untrueIn(sentence: Annotated): Attribution | undefined {
  const { classes, tokens, lexicon } = sentence;
  const at = classes.firstOf('untrue', 0, tokens.length);
  if (at === -1) return undefined;
  const from = clauseBefore({ classes, tokens }, at);
  const statement = classes.firstOf('statement', from, tokens.length);
  const isSaying =
    classes.has('report', statement) &&
    lexicon.formOf(tokens[statement]!.word) !== 'noun' &&
    !isNoun(sentence, statement);
  if (statement === -1 || isSaying) return undefined;
  return {
    from,
    to: endOfUntrue({ classes, tokens }, at, statement),
    kind: 'untrue',
    source: null,
    via: [],
    zone: [at, at],
    party: null,
    isHearsay: false,
    reason: 'said to be untrue',
  };
}

/** Past a colon or semicolon, or a comma after a verdict that stands last, something else is said. */
function endOfUntrue(
  { classes, tokens }: Pick<Annotated, 'classes' | 'tokens'>,
  at: number,
  statement: number,
): number {
  for (let k = Math.max(at, statement) + 1; k < tokens.length; k++) {
    const { text } = tokens[k]!;
    const isNext =
      text === ',' && (statement < at || classes.has('report', k + 1)) && !classes.hasAny(['that', 'relative'], k + 1);
    if (text === ':' || text === ';' || isNext) return k;
  }
  return tokens.length;
}

/** What stands before `but` is another statement. */
function clauseBefore({ classes, tokens }: Pick<Annotated, 'classes' | 'tokens'>, at: number): number {
  for (let k = at; k > 0; k--) {
    // «В A, як і в B, не відповідають дійсності»
    const isDoor = classes.has('clause', k) && !classes.has('relative', k) && !classes.has('and', k + 1);
    if (isDoor && tokens[k - 1]!.text === ',') return k;
  }
  return 0;
}
