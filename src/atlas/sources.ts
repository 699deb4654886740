// The sources of a theatre: how far each reaches and on what terms it may be used.

import type { Use } from '../model/theatre.ts';
import type { Answer, EditionStamp } from '../model/wire.ts';
import { editionStamp, lastEdition } from './answer.ts';
import type { AtlasReader } from './reader.ts';

export interface SourcesAnswer extends Answer {
  readonly sources: readonly {
    readonly id: string;
    readonly name: string;
    readonly editions: number;
    readonly first: EditionStamp | null;
    readonly last: EditionStamp | null;
    readonly terms: { readonly statement: string; readonly attribution: string; readonly allows: readonly Use[] };
  }[];
}

export function sourcesAnswer(reader: AtlasReader): SourcesAnswer {
  const sources = reader.theatre.sources.map(({ id, name, terms }) => {
    const editions = reader.editionsOf(id);
    const [first, last] = [editions[0], editions.at(-1)];
    return {
      id,
      name: name.en,
      editions: editions.length,
      first: first ? editionStamp(first) : null,
      last: last ? editionStamp(last) : null,
      terms: { statement: terms.statement.en, attribution: terms.attribution, allows: terms.allows },
    };
  });
  return { schema: 'foothold/1', asOf: lastEdition(reader), sources };
}
