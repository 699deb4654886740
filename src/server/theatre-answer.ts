// What a page starts from, as an answer: the theatre, its sources and what else there is to ask for.

import type { EditionStamp, TheatreAnswer } from '../model/wire.ts';
import { checkReader, dossierReader } from './reader-port.ts';
import type { Shown } from './shown.ts';

export async function theatreAnswer(shown: Shown): Promise<TheatreAnswer> {
  const { theatre } = shown;
  const sources = await Promise.all(theatre.sources.map((source) => shown.stamp(source.id)));
  return {
    schema: 'foothold/1',
    asOf: latest(sources.map((source) => source.last)),
    theatre,
    sources,
    ...(dossierReader(shown.reader) ? { claims: true } : {}),
    ...(shown.hasDesk ? { desk: true } : {}),
    ...(shown.showsDrafts ? { drafts: true } : {}),
    ...(checkReader(shown.reader) ? { checks: true } : {}),
  };
}

/** The source that a page opens where none is named. */
export async function sourceWithEditions(shown: Shown): Promise<string | undefined> {
  for (const { id } of shown.theatre.sources) if ((await shown.editions(id)).length > 0) return id;
  return shown.theatre.sources[0]?.id;
}

function latest(stamps: readonly (EditionStamp | null)[]): EditionStamp | null {
  return stamps.reduce((last, stamp) => (stamp && (!last || stamp.published > last.published) ? stamp : last), null);
}
