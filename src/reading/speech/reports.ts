// Who says something by a verb of saying, before it or after it, and how far what is said goes.

import type { Annotated } from '../mentions/annotated.ts';
import { type Attribution, says, type Talk } from './attributed.ts';
import {
  goesOn,
  holdsVerb,
  isAfterQuotation,
  isHearer,
  isJoined,
  isNobodys,
  isNoun,
  isToldOf,
  opensSpeech,
  viaAfter,
  zoneEndOf,
} from './sayings.ts';
import { speakerBefore } from './speaker-before.ts';
import { pastPreposition, pastTimes, type Speaker, speakerAfter, speakerAtEnd } from './speakers.ts';
import { TOLD_OF_IT, toldAfterwards } from './told-afterwards.ts';

/** What is said by the verb at a token; tells too who spoke last. */
export function reportAt(sentence: Annotated, k: number, talk: Talk): Attribution | undefined {
  const { classes, tokens, lexicon } = sentence;
  const end = classes.endOf('report', k);
  if (!end || classes.startOf('not', k) !== -1 || isNoun(sentence, k) || isNobodys(sentence, k)) return undefined;
  if (isHearer(sentence, k)) return undefined;
  const isOf = isToldOf(sentence, k);
  if (isOf && !classes.has('by', end)) return undefined;
  const told = isOf ? speakerAfter(sentence, end + 1) : toldAfterwards(sentence, k);
  if (told) {
    talk.last = told;
    return says(told, { from: 0, to: tokens.length, zone: [k, told.end], reason: TOLD_OF_IT });
  }
  // «…, заявляя, что …»: of whoever spoke, and nobody did.
  const isGerund = lexicon.formOf(tokens[k]!.word) === 'gerund';
  if (isGerund && !talk.last && lexicon.grammar.hasFreeOrder) return undefined;
  const speaker = isGerund && talk.last ? { ...talk.last, start: k, end: k } : speakerAround(sentence, k, talk.last);
  if (!speaker) return undefined;
  talk.last = speaker;
  return saidBy(sentence, [k, end], speaker);
}

/** Who is named before the verb, after it, or by a pronoun. */
function speakerAround(sentence: Annotated, k: number, last: Speaker | undefined): Speaker | undefined {
  const { classes, tokens, lexicon } = sentence;
  const end = classes.endOf('report', k);
  const isAfter = isAfterQuotation(sentence, k);
  const named = isAfter
    ? speakerAtEnd(sentence, pastPreposition(sentence, pastTimes(sentence, classes.endOf('reportAfter', k))))
    : undefined;
  // «Звільнено A, B, повідомляє агентство»: B is no name of who speaks.
  const isLast = named && (tokens[named.end] === undefined || tokens[named.end]!.text === '.');
  if (isLast && lexicon.grammar.hasFreeOrder && tokens[k - 1]!.text === ',') return named;
  const before = speakerBefore(sentence, k, last);
  if (before) return before;
  // `according to X, saying A holds B`: what follows is the statement, and X is who makes it.
  const isStatement = named && !lexicon.grammar.hasFreeOrder && holdsVerb(sentence, named.start, named.end);
  const cited = last?.end === k - 1 && tokens[k - 1]?.text === ',' ? { ...last, start: k, end: k } : undefined;
  const after = isStatement ? cited : named;
  if (after) return after;
  // «…, сказал он»
  const isHis = isAfter && lexicon.pack.persons.includes(tokens[end]?.word ?? '');
  if (isHis && last) return { ...last, start: k, end: end + 1 };
  return k === 0 ? speakerAfter(sentence, pastPreposition(sentence, end)) : undefined;
}

function saidBy(sentence: Annotated, [verb, end]: readonly [number, number], speaker: Speaker): Attribution {
  const { tokens } = sentence;
  const start = Math.min(speaker.start, verb);
  const zoneEnd = zoneEndOf(sentence, Math.max(speaker.end, end));
  const isTrailing =
    isAfterQuotation(sentence, start) && !opensSpeech(sentence, zoneEnd) && !goesOn(sentence, start, zoneEnd);
  const saying = {
    from: isTrailing ? 0 : start,
    to: isTrailing && !isJoined(sentence, zoneEnd) ? start : tokens.length,
    zone: [start, zoneEnd],
    reason: tokens[verb]!.text,
  } as const;
  const limit = isTrailing ? tokens.length : Math.min(tokens.length, zoneEnd + 6);
  return { ...says(speaker, saying), via: viaAfter(sentence, verb, limit) };
}
