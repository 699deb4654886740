// What the theatre says of parties, as workers and figures want it: the party of each status, and who fights for whom when.

import { computed } from '@preact/signals';
import { sideTurns } from '../model/party-sides.ts';
import type { Status } from '../model/theatre.ts';
import { editions, theatre } from './state.ts';
import { type EdgeRules, erasOf, type PartySides } from './worker/eras.ts';
import type { EdgeRule } from './worker/mesh.ts';

/** What the mesh must know of each status, by id. */
export const edgeRules = computed<EdgeRules>(() => {
  const rule = (status: Status): EdgeRule => ({
    party: status.drawn ? status.party : null,
    isDrawn: status.drawn,
    isPlain: status.kind === 'held' && !status.hatch,
  });
  return Object.fromEntries((theatre.value?.statuses ?? []).map((status) => [status.id, rule(status)]));
});

/** Of the parties that ever fight for another one. */
export const partySides = computed<PartySides>(() => {
  const known = theatre.value;
  if (!known) return {};
  const turning = known.parties.filter(({ parents }) => parents.length > 0);
  return Object.fromEntries(turning.map(({ id }) => [id, sideTurns(known, id)]));
});

/** The editions parted where a party changes sides. */
export const eras = computed(() => erasOf(editions.value, edgeRules.value, partySides.value));
