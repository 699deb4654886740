// A workspace's claims, and the maps beside them, as readers may have them: by terms, delay, grid and withheld zones.

import { mapAsKnown } from '../claims/dossier.ts';
import { InputError } from '../model/errors.ts';
import type { Instant } from '../model/instant.ts';
import type { Theatre } from '../model/theatre.ts';
import type { Zones } from '../model/zones.ts';
import { answerHead } from './answer.ts';
import type { CheckReader } from './check.ts';
import { publicBook, toldUntil } from './public-book.ts';
import { readZones } from './zones.ts';

export interface PublicView {
  /** With the sources that may be told of. */
  readonly theatre: Theatre;
  readonly now: Instant;
}

export function publicReader(reader: CheckReader, { theatre, now }: PublicView): CheckReader {
  const { policy } = theatre;
  const until = toldUntil(policy, now);
  const sources = theatre.sources.map(({ id }) => id);
  const editionsOf: CheckReader['editionsOf'] = (source) =>
    reader.editionsOf(source).filter(({ published }) => published <= until);
  return {
    dir: reader.dir,
    theatre,
    editionsOf,
    async book() {
      const zones = await withheldZones(reader.dir, theatre);
      return publicBook(await reader.book(), { policy, sources, zones, now });
    },
    find: (what, source) => reader.find(what, source),
    history: (source) => reader.history(source),
    async placeAt(found, source) {
      const answer = await reader.placeAt(found, source);
      return { ...answer, ...answerHead(editionsOf(source)), history: mapAsKnown(answer, until).history };
    },
  };
}

/** Throws InputError where one is not drawn: nothing may be told as if it lay outside. */
async function withheldZones(dir: string, theatre: Theatre): Promise<Zones> {
  const ids = theatre.policy.withheldZones ?? [];
  if (ids.length === 0) return new Map();
  const zones = await readZones(dir, theatre);
  const missing = ids.find((id) => !zones.has(id));
  if (missing === undefined) return zones;
  throw new InputError(`The policy withholds the zone "${missing}", which zonesFile does not draw: draw it there.`);
}
