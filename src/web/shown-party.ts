// The party whose ground is counted: the one that the reader chose, else the one whose ground changed most.

import { computed } from '@preact/signals';
import type { Party } from '../model/theatre.ts';
import { mostChanged } from './daily-change.ts';
import { chosenParty, figures, theatre } from './state.ts';

const mostChangedParty = computed<string | null>(() => {
  if (!figures.value || !theatre.value) return null;
  const { parties, statuses } = theatre.value;
  return mostChanged(
    figures.value.changes,
    statuses,
    parties.map(({ id }) => id),
  );
});

export const shownParty = computed<Party | null>(() => {
  const wished = chosenParty.value ?? mostChangedParty.value;
  return theatre.value?.parties.find(({ id }) => id === wished) ?? null;
});
