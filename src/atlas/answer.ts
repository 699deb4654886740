// What every answer begins with, and the stamps of editions in it.

import { formatInstant } from '../model/instant.ts';
import type { Theatre } from '../model/theatre.ts';
import type { Answer, EditionStamp } from '../model/wire.ts';

export function editionStamp(edition: { readonly id: string; readonly published: number }): EditionStamp {
  return { edition: edition.id, published: formatInstant(edition.published) };
}

/** The latest edition of all map sources, or null. */
export function lastEdition(reader: {
  readonly theatre: Pick<Theatre, 'sources'>;
  editionsOf(source: string): readonly { readonly id: string; readonly published: number }[];
}): EditionStamp | null {
  const lasts = reader.theatre.sources.flatMap(({ id }) => reader.editionsOf(id).at(-1) ?? []);
  const latest = lasts.sort((a, b) => a.published - b.published).at(-1);
  return latest ? editionStamp(latest) : null;
}

/** The schema, and the last edition known. */
export function answerHead(editions: readonly { readonly id: string; readonly published: number }[]): Answer {
  const last = editions.at(-1);
  return { schema: 'foothold/1', asOf: last ? editionStamp(last) : null };
}
