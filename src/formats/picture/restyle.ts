// A theatre and a palette as a house style has them.

import type { Theme } from '../../model/look.ts';
import type { Theatre } from '../../model/theatre.ts';
import type { PicturePalette } from './content.ts';
import { COLOR_TOKENS, type HouseStyle } from './house-style.ts';

/** The theatre with its parties and statuses in the colours of the house; what that leaves out stays. */
export function restyledTheatre(theatre: Theatre, { parties, statuses }: HouseStyle): Theatre {
  const own = <Value>(tokens: Readonly<Record<string, Value>>, id: string): Value | undefined =>
    Object.hasOwn(tokens, id) ? tokens[id] : undefined;
  return {
    ...theatre,
    parties: theatre.parties.map((party) => ({ ...party, color: own(parties, party.id) ?? party.color })),
    statuses: theatre.statuses.map((status) => ({ ...status, ...own(statuses, status.id) })),
  };
}

export function restyledPalette(palette: PicturePalette, { colors }: HouseStyle, theme: Theme): PicturePalette {
  const changed = COLOR_TOKENS.flatMap((token) => (colors[token] ? [[token, colors[token][theme]]] : []));
  return { ...palette, ...Object.fromEntries(changed) };
}
