// The house style of pictures: the theatre's own, or one that a reader chose, which is forgotten with the page.

import { computed, signal } from '@preact/signals';
import { type HouseStyle, parseHouseStyle } from '../formats/picture/house-style.ts';
import { restyledTheatre } from '../formats/picture/restyle.ts';
import type { Theme } from '../model/look.ts';
import type { Theatre } from '../model/theatre.ts';
import { fetchText } from './api.ts';
import { theatre } from './state.ts';

/** What came with the theatre, and what the reader chose for this visit. */
const ofTheatre = signal<HouseStyle | null>(null);
const ofVisit = signal<HouseStyle | null>(null);

export const house = computed<HouseStyle | null>(() => ofVisit.value ?? ofTheatre.value);
export const isOfVisit = computed(() => ofVisit.value !== null);

/** Far more than colours, a credit and a logo need. */
const MOST_BYTES = 256 * 1024;

let loading: Promise<void> | undefined;

/** Fetches the theatre's style, once; throws where it cannot be read. */
export function loadHouseStyle(): Promise<void> {
  const file = theatre.peek()?.houseStyle ?? null;
  if (file === null) return Promise.resolve();
  loading ??= fetchText('api/house-style').then((text) => {
    ofTheatre.value = parseHouseStyle(text, file);
  });
  return loading;
}

/** Takes the style of a reader's file; throws InputError where it is none. Another file may follow, or null for none. */
export async function chooseHouseStyle(file: File | null): Promise<void> {
  if (file === null) ofVisit.value = null;
  else ofVisit.value = parseHouseStyle(await file.slice(0, MOST_BYTES).text(), file.name);
}

/** The theatre in the colours of the house. */
export function picturedTheatre(): Theatre | null {
  const [shown, style] = [theatre.value, house.value];
  return shown && style ? restyledTheatre(shown, style) : shown;
}

/** Statuses (and paper) that colour-blind readers could not tell apart in the house's style, in pairs of ids. */
export async function lookalikes(theme: Theme, ownPaper: string): Promise<readonly (readonly [string, string])[]> {
  const shown = picturedTheatre();
  const style = house.value;
  if (!shown || !style) return [];
  const { confusable } = await import('../formats/picture/tell-apart.ts');
  const paper = { id: 'none', color: style.colors.paper ?? { light: ownPaper, dark: ownPaper }, hatch: null };
  return confusable([paper, ...shown.statuses.filter(({ drawn }) => drawn)], theme).map(({ one, other }) => [
    one,
    other,
  ]);
}
