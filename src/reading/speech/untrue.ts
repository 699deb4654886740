// What is told to be untrue: by a verdict in the same sentence, or by the next one.

import type { Annotated } from '../mentions/annotated.ts';
import type { Attribution } from './attributed.ts';
import { isNoun } from './sayings.ts';

/** Within so many words `that is a lie` says what it is. */
const MAX_REFUTATION = 5;

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
  return { from: 0, to, kind: 'untrue', source: null, via: [], zone: [to, to], party: null, isHearsay: false, reason };
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

function isRefutation(sentence: Annotated): boolean {
  const { classes, tokens } = sentence;
  const at = classes.firstOf('untrue', 0, Math.min(tokens.length, MAX_REFUTATION));
  if (at === -1 || classes.firstOf('statement', 0, tokens.length) !== -1) return false;
  // Do not believe fakes: no word of what was said.
  if (at > 0 && classes.has('not', 0)) return false;
  // «Не підтверджує втрату X»: another deed, and no word of what was said before.
  const end = Math.max(at + 1, classes.endOf('untrue', at));
  if (sentence.isDeedAt(end) || sentence.isDeedAt(end + 1)) return false;
  return tokens.slice(0, at).every(({ kind, isCapital }, k) => kind !== 'word' || k === 0 || !isCapital);
}

/** `Allegations of capturing X are not true`. */
export function untrueIn(sentence: Annotated): Attribution | undefined {
  const { classes, tokens, lexicon } = sentence;
  const at = classes.firstOf('untrue', 0, tokens.length);
  if (at === -1) return undefined;
  const from = clauseBefore(sentence, at);
  const statement = classes.firstOf('statement', from, tokens.length);
  const isSaying =
    classes.has('report', statement) &&
    lexicon.formOf(tokens[statement]!.word) !== 'noun' &&
    !isNoun(sentence, statement);
  if (statement === -1 || isSaying) return undefined;
  const to = endOfUntrue(sentence, at, statement);
  return { ...saidUntrue(to, 'said to be untrue'), from, zone: [at, at] };
}

/** Past a colon or semicolon, or a comma after a verdict that stands last, something else is said. */
function endOfUntrue({ classes, tokens }: Annotated, at: number, statement: number): number {
  for (let k = Math.max(at, statement) + 1; k < tokens.length; k++) {
    const { text } = tokens[k]!;
    const isNext =
      text === ',' && (statement < at || classes.has('report', k + 1)) && !classes.hasAny(['that', 'relative'], k + 1);
    // `claims of X are false and that Y holds`: the speaker goes on.
    const isAnd = classes.has('and', k) && classes.hasAny(['that', 'report'], k + 1);
    if (text === ':' || text === ';' || isNext || isAnd) return k;
  }
  return tokens.length;
}

/** What stands before `but` is another statement. */
function clauseBefore({ classes, tokens }: Annotated, at: number): number {
  for (let k = at; k > 0; k--) {
    // «В A, як і в B, не відповідають дійсності»
    const isDoor = classes.has('clause', k) && !classes.has('relative', k) && !classes.has('and', k + 1);
    if (isDoor && tokens[k - 1]!.text === ',') return k;
  }
  return 0;
}
