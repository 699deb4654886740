// Film and photographs as the ground of a claim: where their words begin, and whose they are.

import type { Annotated } from './annotated.ts';
import type { Speaker } from './speakers.ts';

/** So many words may stand between a film and what it shows. */
const MAX_FILM = 22;

/** Where a film's words begin: after `shows`, or the `of` before whom it is of. */
export function showsAfter({ classes, tokens, partyAt }: Annotated, film: number): number {
  const end = Math.min(tokens.length, film + MAX_FILM);
  let shows = classes.firstOf('shows', film + 1, end);
  // `videos confirmed by the Post showed`: who checked them.
  if (shows !== -1 && classes.has('by', shows + 1)) shows = classes.firstOf('shows', shows + 2, end);
  if (shows !== -1) return shows;
  const of = classes.firstOf('of', film + 1, film + 6);
  const hasParty = of !== -1 && partyAt.slice(of + 1, of + 4).some((party) => party && !party.isAttribute);
  return hasParty && tokens[of]!.kind === 'word' ? of : -1;
}

export function isFilm({ classes }: Annotated, { start, end }: Speaker): boolean {
  return classes.firstOf('film', start, Math.min(end, start + 3)) !== -1;
}
