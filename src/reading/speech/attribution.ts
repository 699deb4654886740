// Who is committed to each stretch of a text: speakers, go-betweens, denials, film given as the ground.

import type { Annotated } from '../mentions/annotated.ts';
import { ACCORDING, type Attribution, CITING, says, type Talk } from './attributed.ts';
import { denialAt } from './denials.ts';
import { filmAt, filmNamed, filmOf, isFilm } from './film.ts';
import { introduced } from './introduced.ts';
import { colonAt, dashAt } from './named-beside.ts';
import { carried } from './quotation-speakers.ts';
import { reportAt } from './reports.ts';
import { afterSemicolon, zoneEndOf } from './sayings.ts';
import { speakerAfter, titledSubject } from './speakers.ts';
import { saidBefore } from './told-afterwards.ts';
import { refuted, untrueIn, verdictIn } from './untrue.ts';

/** Attributions by sentence. What stands in one quotation has one speaker, also in the sentences before his name. */
export function attributions(sentences: readonly Annotated[], outletParty: string | null): Attribution[][] {
  const talk: Talk = { last: undefined };
  const bySentence = sentences.map((sentence) => attributionsIn(sentence, talk));
  return introduced(sentences, saidBefore(sentences, refuted(sentences, carried(sentences, bySentence))), outletParty);
}

function attributionsIn(sentence: Annotated, talk: Talk): Attribution[] {
  const found: Attribution[] = [];
  for (let k = 0; k < sentence.tokens.length; k++) {
    const attribution =
      accordingAt(sentence, k, talk) ??
      hearsayAt(sentence, k) ??
      filmAt(sentence, k, talk.last) ??
      denialAt(sentence, k, talk) ??
      reportAt(sentence, k, talk);
    if (!attribution) continue;
    found.push(attribution);
    k = Math.max(k, attribution.zone[1] - 1);
  }
  partAtSemicolons(sentence, found);
  trailingFirst(found);
  const outer = dashAt(sentence, found, talk) ?? colonAt(sentence, talk);
  if (outer) found.unshift(outer);
  if (found.length === 0) talk.last = titledSubject(sentence) ?? talk.last;
  const verdict = verdictIn(sentence);
  const untrue = verdict ?? untrueIn(sentence);
  if (untrue) found.push(untrue);
  // Who said what is a lie is not who says that it is.
  return verdict ? found.filter(({ kind, zone }) => kind !== 'says' || zone[0] >= verdict.to) : found;
}

function accordingAt(sentence: Annotated, k: number, talk: Talk): Attribution | undefined {
  const end = sentence.classes.endOf('according', k);
  // `Per cent` is longer than `per`.
  if (!end || sentence.classes.endOf('hearsay', k) >= end || sentence.classes.endOf('part', k) > end) return undefined;
  const film = filmNamed(sentence, k, end);
  if (film) return film;
  const isOfLast = talk.last !== undefined && sentence.classes.firstOf('there', k, end) !== -1;
  const speaker = isOfLast && talk.last ? { ...talk.last, start: k, end } : speakerAfter(sentence, end);
  if (!speaker) return undefined;
  if (!isOfLast && isFilm(sentence, speaker)) return filmOf(sentence, [k, speaker.end]);
  talk.last = speaker;
  return says(speaker, {
    from: isOfLast ? k : afterSemicolon(sentence, k),
    to: sentence.tokens.length,
    zone: [k, zoneEndOf(sentence, speaker.end)],
    reason: sentence.classes.has('citing', k) ? CITING : ACCORDING,
  });
}

function hearsayAt({ classes, tokens, partyAt }: Annotated, k: number): Attribution | undefined {
  const end = classes.endOf('hearsay', k);
  // «Військові кажуть», «кажуть у Генштабі»: somebody is named.
  const isIn = classes.endOf('in', end) === end + 1 && classes.has('speaker', end + 1);
  const isNamed = partyAt[k - 1] !== undefined || classes.has('speaker', k - 1) || classes.has('speaker', end) || isIn;
  const isSomebodys = classes.has('report', k) && isNamed;
  if (!end || isSomebodys) return undefined;
  const nobody = { name: 'unnamed reports', start: k, end, party: null };
  return { ...says(nobody, { from: k, to: tokens.length, zone: [k, end], reason: 'hearsay' }), isHearsay: true };
}

/** Who is named before a semicolon says nothing of what another says after it. */
function partAtSemicolons({ tokens }: Annotated, found: Attribution[]): void {
  for (const [k, attribution] of found.entries()) {
    const next = found[k + 1];
    const parting = next
      ? tokens.findIndex(({ text }, j) => j >= attribution.zone[1] && j <= next.zone[0] && text === ';')
      : -1;
    if (parting !== -1) found[k] = { ...attribution, to: Math.min(attribution.to, parting) };
  }
}

/** `X said that …, Reuters reports`, `X said, according to Reuters`: who is named last passes on what the others said. */
function trailingFirst(found: Attribution[]): void {
  const first = found.findIndex(({ kind, source }) => kind === 'says' && source !== null);
  const isOuter = ({ from, to, zone, kind, reason }: Attribution, k: number) =>
    k > first &&
    kind === 'says' &&
    from === 0 &&
    (reason === ACCORDING ? zone[0] === found[k - 1]!.zone[1] + 1 : to === zone[0]);
  const outer = found.filter(isOuter).reverse();
  if (outer.length > 0) found.splice(0, found.length, ...outer, ...found.filter((said) => !outer.includes(said)));
}
