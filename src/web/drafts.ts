// A draft from claims over the map: asked for only while a reader has it switched on, for the day of the shown edition.

import { computed, effect, signal, untracked } from '@preact/signals';
import { dayOf } from '../model/instant.ts';
import { fetchJson } from './api.ts';
import { GREY } from './map/difference-statuses.ts';
import { isPlaying } from './playing.ts';
import * as state from './state.ts';

/** What `api/suggest` answers: GeoJSON, of which the page needs this much. */
export interface Draft {
  readonly on: string;
  readonly features: readonly {
    readonly type: 'Feature';
    readonly properties: {
      readonly stated: string;
      readonly party: string | null;
      readonly claims: readonly string[];
    };
    readonly geometry: unknown;
  }[];
}

/** Whether this server has drafts: one for others has none. */
export const offersDrafts = signal(false);
export const isDrafting = signal(false);
/** What was asked for last; it may lag behind what is shown. */
export const draft = signal<Draft | null>(null);
export const draftFailure = signal<unknown>(null);

/** The draft as the map draws it: outlines in the colour of the side, or in grey where it is nobody's. */
export const draftOutlines = computed<readonly unknown[]>(() => {
  if (!draft.value || state.view.value !== 'map') return [];
  const [parties, theme] = [state.theatre.value?.parties ?? [], state.theme.value];
  return draft.value.features.map(({ properties, geometry }) => {
    // Who no longer holds ground does not colour it.
    const isThere = properties.stated === 'held' || properties.stated === 'seen';
    const color = (isThere && parties.find(({ id }) => id === properties.party)?.color) || GREY;
    return { type: 'Feature', properties: { color: color[theme] }, geometry };
  });
});

/** Follows the shown edition's day. */
export function keepDrafted(): () => void {
  return effect(() => {
    const shown = state.current.value;
    // A draft cannot keep up with a film.
    if (!isDrafting.value || !shown || isPlaying.value) {
      if (!isDrafting.value) draft.value = null;
      return;
    }
    const day = dayOf(shown.published, state.clock.value.timeZone);
    untracked(() => void ask(day));
  });
}

async function ask(day: string): Promise<void> {
  wished = day;
  if (draft.peek()?.on === day) return;
  try {
    const answer = await fetchJson<Draft>(`api/suggest?on=${day}`);
    if (wished !== day || !isDrafting.peek()) return;
    draft.value = answer;
    draftFailure.value = null;
  } catch (error) {
    if (wished === day) draftFailure.value = error;
  }
}

/** The day that was asked for last: an answer for another comes too late. */
let wished = '';
