// The party whose ground is counted: the one that the reader chose, else the one whose ground changed most.

import { computed } from '@preact/signals';
import type { Party } from '../model/theatre.ts';
import { mostChanged, partyChanges } from './daily-change.ts';
import { eras } from './party-rules.ts';
import { chosenParty, editions, figures, region, theatre } from './state.ts';

const mostChangedParty = computed<string | null>(() => {
  if (!figures.value || !theatre.value) return null;
  const { parties } = theatre.value;
  return mostChanged(
    figures.value.changes,
    eras.value,
    parties.map(({ id }) => id),
  );
});

export const shownParty = computed<Party | null>(() => {
  const wished = chosenParty.value ?? mostChangedParty.value;
  return theatre.value?.parties.find(({ id }) => id === wished) ?? null;
});

/** By edition, in km²: what came to that party and what left it, in the region that figures are of. */
export const shownChanges = computed(() => {
  const [known, counted, party] = [theatre.value, figures.value, shownParty.value];
  if (!known || !counted || !party) return null;
  const place = counted.areas.regions.findIndex(({ id }) => id === region.value);
  const about = { party: party.id, editions: editions.value.length, region: place < 0 ? null : place };
  return { party, ...partyChanges(counted.changes, eras.value, about) };
});
