// Film and photographs as the ground of a claim: where their words begin, and whose they are.

import type { Annotated } from '../mentions/annotated.ts';
import type { Attribution } from './attributed.ts';
import { speakerBefore } from './speaker-before.ts';
import { type Speaker, speakerAfter } from './speakers.ts';

/** So many words may stand between a film and what it shows. */
const MAX_FILM = 22;

/** `Geolocated footage published by X on … shows`. */
export function filmAt(sentence: Annotated, k: number, last: Speaker | undefined): Attribution | undefined {
  const { classes, tokens } = sentence;
  const atEnd = filmAtEnd(sentence, k);
  if (atEnd) return atEnd;
  if (!classes.has('film', k)) return undefined;
  const shows = showsAfter(sentence, k);
  if (shows === -1) return undefined;
  let by: Speaker | undefined;
  for (let j = k + 1; j < shows; j++) {
    const end = classes.endOf('sharedBy', j);
    const speaker = end ? speakerAfter(sentence, end, shows) : undefined;
    if (speaker) by = speaker;
  }
  by ??= publisher(sentence, k, last);
  const to = classes.firstOf('clause', pastDoor(sentence, shows + 1), tokens.length);
  return {
    ...filmOf(sentence, [k, shows + 1]),
    from: shows,
    to: to === -1 ? tokens.length : Math.max(to, shows + 1),
    source: by?.name ?? null,
    party: by?.party ?? null,
  };
}

/** `The army released footage of …` */
function publisher(sentence: Annotated, film: number, last: Speaker | undefined): Speaker | undefined {
  const { tokens, classes, lexicon } = sentence;
  let verb = film - 1;
  while (
    verb > 0 &&
    (classes.has('filler', verb) || lexicon.attribute.test(tokens[verb]!.word)) &&
    !classes.has('publish', verb)
  )
    verb--;
  return verb > 0 && classes.has('publish', verb) ? speakerBefore(sentence, verb, last) : undefined;
}

/** Where a film's words begin: after `shows`, or the `of` before whom it is of. */
function showsAfter({ classes, tokens, partyAt, lexicon, isDeedAt }: Annotated, film: number): number {
  const end = Math.min(tokens.length, film + MAX_FILM);
  let shows = classes.firstOf('shows', film + 1, end);
  // `videos confirmed by the Post showed`: who checked them.
  if (shows !== -1 && classes.has('by', shows + 1)) shows = classes.firstOf('shows', shows + 2, end);
  if (shows !== -1) return shows;
  // «Відео зачистки X»: the deed itself is filmed.
  if (lexicon.grammar.hasCases && isDeedAt(film + 1)) return film;
  const of = classes.firstOf('of', film + 1, film + 6);
  const hasParty = of !== -1 && partyAt.slice(of + 1, of + 4).some((party) => party && !party.isAttribute);
  return hasParty && tokens[of]!.kind === 'word' ? of : -1;
}

export function isFilm({ classes }: Annotated, { start, end }: Speaker): boolean {
  return classes.firstOf('film', start, Math.min(end, start + 3)) !== -1;
}

/** «Видно, як …»: a conjunction that opens what is shown. */
function pastDoor({ tokens, classes }: Annotated, k: number): number {
  const at = tokens[k]?.text === ',' ? k + 1 : k;
  return classes.has('clause', at) ? at + 1 : k;
}

/** «…, свідчать геолокаційні кадри від 10 травня»: what shows it stands last. */
function filmAtEnd(sentence: Annotated, k: number): Attribution | undefined {
  const { classes, tokens, lexicon } = sentence;
  const film = classes.firstOf('film', k + 1, k + 4);
  const isLast = k > 2 && tokens[k - 1]!.text === ',' && film !== -1 && !classes.has('clause', film + 1);
  if (!lexicon.grammar.hasFreeOrder || !isLast || !classes.has('shows', k)) return undefined;
  return { ...filmOf(sentence, [k, tokens.length]), to: k };
}

/** «Згідно з геолокованими кадрами»: film and nobody's name. */
export function filmNamed(sentence: Annotated, start: number, end: number): Attribution | undefined {
  const { classes, tokens, lexicon } = sentence;
  const at = tokens[end] && lexicon.attribute.test(tokens[end]!.word) ? end + 1 : end;
  if (!lexicon.grammar.hasFreeOrder || !classes.has('film', at)) return undefined;
  return filmOf(sentence, [start, at + 1]);
}

/** `…, according to footage verified by X` */
export function filmOf({ tokens }: Annotated, zone: Attribution['zone']): Attribution {
  return {
    from: 0,
    to: tokens.length,
    kind: 'film',
    source: null,
    via: [],
    zone,
    party: null,
    isHearsay: false,
    reason: 'film or photographs',
  };
}
