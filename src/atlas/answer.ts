// What every answer begins with, and the stamps of editions in it.

import { formatInstant } from '../model/instant.ts';
import type { Answer, EditionStamp } from '../model/wire.ts';

export function editionStamp(edition: { readonly id: string; readonly published: number }): EditionStamp {
  return { edition: edition.id, published: formatInstant(edition.published) };
}

/** The schema, and the last edition known. */
export function answerHead(editions: readonly { readonly id: string; readonly published: number }[]): Answer {
  const last = editions.at(-1);
  return { schema: 'foothold/1', asOf: last ? editionStamp(last) : null };
}
