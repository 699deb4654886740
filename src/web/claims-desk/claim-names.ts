// What places, parties and sources of claims are called in the reader's language.

import { computed } from '@preact/signals';
import { AUTHOR } from '../../model/claim.ts';
import type { ClaimRecord } from '../../model/claim-record.ts';
import type { Place } from '../../model/place.ts';
import { language, places, theatre } from '../state.ts';
import { nameIn } from '../words/catalogues.ts';
import { say } from './desk-state.ts';

const placeById = computed<ReadonlyMap<string, Place>>(() => new Map(places.value.map((place) => [place.id, place])));

/** The gazetteer's name in the reader's language, else as the claim has it. */
export function placeName({ id, name }: ClaimRecord['place']): string {
  const known = placeById.value.get(id ?? '');
  return known ? nameIn(known.names, language.value) : name;
}

export function partyName(id: string | null): string {
  if (id === null) return say.value.noParty;
  const party = theatre.value?.parties.find((candidate) => candidate.id === id);
  return party ? nameIn(party.name, language.value) : id;
}

/** The theatre's name for a source that it knows, else the name as it stood in the text. */
export function sourceName({ id, name }: ClaimRecord['source']): string {
  const known = [...(theatre.value?.sources ?? []), ...(theatre.value?.speakers ?? [])].find((each) => each.id === id);
  if (known) return nameIn(known.name, language.value);
  return name === AUTHOR ? say.value.text : name;
}
