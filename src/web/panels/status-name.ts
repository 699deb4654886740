// What a status is called: in the theatre's words, and what is not drawn in the page's.

import { NONE } from '../../model/theatre.ts';
import { language, theatre, words } from '../state.ts';
import { nameIn } from '../words/catalogues.ts';

export function statusName(id: string): string {
  if (id === NONE) return words.value.notDrawn;
  const status = theatre.value?.statuses.find((candidate) => candidate.id === id);
  return status ? nameIn(status.name, language.value) : id;
}
