// Who is named beside what he says without a verb: after a dash, or before a colon.

import type { Annotated } from '../mentions/annotated.ts';
import { type Attribution, says, type Talk } from './attributed.ts';
import { holdsVerb } from './sayings.ts';
import { isNameAlone, MAX_SPEAKER, speakerOf } from './speakers.ts';

/** «…» — заступниця міністра: a name after the last dash; or `X — Y said` in a headline. */
export function dashAt(sentence: Annotated, found: readonly Attribution[], talk: Talk): Attribution | undefined {
  const { tokens, classes } = sentence;
  for (let k = tokens.length - 1; k > 2; k--) {
    const { text, isSpaced } = tokens[k]!;
    if (!'—–-'.includes(text) || !isSpaced) continue;
    // «на рубеже A — B»
    if (sentence.placeAt[k - 1]?.isLikely && sentence.placeAt[k + 1] && k + 2 >= tokens.length - 1) continue;
    // «5 липня 2014-го — дата звільнення X»: a day says nothing that somebody could have said.
    if (tokens.slice(0, k).every((_, j) => sentence.timeAt[j])) return undefined;
    const said = found.find(({ zone, kind }) => kind === 'says' && zone[0] > k && zone[0] <= k + 3);
    if (said) return { ...said, from: 0, to: k, zone: [k, k] };
    const last = tokens.length - ('.…!'.includes(tokens.at(-1)!.text) ? 1 : 0);
    const isNumber = tokens[k + 1]?.kind === 'number';
    if (isNumber || last - k > MAX_SPEAKER || found.length > 0 || holdsVerb(sentence, k + 1, last)) return undefined;
    const first = afterReport(sentence, k + 1);
    const hasTitle = classes.firstOf('speaker', first, last) !== -1 || isNameAlone(sentence, first, last);
    const speaker = hasTitle ? speakerOf(sentence, first, last) : undefined;
    if (!speaker || sentence.times.some((time) => time.start > k)) return undefined;
    talk.last = speaker;
    return says(speaker, { from: 0, to: k, zone: [k, last], reason: 'named after a dash' });
  }
  return undefined;
}

/** «… — говорится в сообщении Генштаба»: whose statement it is. */
function afterReport({ classes }: Annotated, start: number): number {
  const said = classes.endOf('reportAfter', start);
  if (said <= start) return start;
  return classes.has('statement', said) ? said + 1 : said;
}

/** `Reuters: …`: few words, a name, a colon. */
export function colonAt(sentence: Annotated, talk: Talk): Attribution | undefined {
  const { tokens, classes } = sentence;
  const colon = tokens.findIndex(({ text }) => text === ':');
  if (colon < 1 || colon > 8 || classes.firstOf('statement', 0, colon) !== -1) return undefined;
  if (classes.hasAny(['in', 'near', 'to', 'from'], 0)) return undefined;
  // «Зазначаємо: …»: the text itself.
  if (sentence.lexicon.weVerb?.test(tokens[colon - 1]!.word)) return undefined;
  const acts = sentence.parties.some(({ end, isAttribute }) => end <= colon && !isAttribute);
  if (classes.firstOf('speaker', 0, colon) === -1 && !acts && !isNameAlone(sentence, 0, colon)) return undefined;
  const speaker = speakerOf(sentence, 0, colon);
  // «Речниця Сил оборони Таврійського напрямку: …»
  const isTitled = classes.has('speaker', 0) || classes.has('speaker', 1);
  const hasPlace = sentence.places.some(
    ({ end, isKnown, kind }) => end <= colon && isKnown && !(isTitled && kind === 'area'),
  );
  // «Грабовське: …»: a place's name, and nobody's who speaks.
  const isTown = colon === 1 && sentence.lexicon.endings.town.test(tokens[0]!.word);
  if (!speaker || hasPlace || isTown) return undefined;
  talk.last = speaker;
  return says(speaker, { from: colon, to: tokens.length, zone: [0, colon], reason: 'named before a colon' });
}
