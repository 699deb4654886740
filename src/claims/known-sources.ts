// Which source of the theatre a name in a text means, and whom that source speaks for on a day.

import { allegianceOn, sideOn } from '../model/party-sides.ts';
import type { Names, Source, Speaker, SpeakerKind, Theatre } from '../model/theatre.ts';

/** A map source or a speaker: whoever the theatre knows to say something. */
export interface KnownSource {
  readonly id: string;
  readonly name: Names;
  readonly aliases: readonly string[];
  readonly kind: SpeakerKind;
  readonly lineage: string | null;
  readonly speaker: Speaker | null;
  readonly map: Source | null;
}

/** Map sources first, then speakers, each in the theatre's order. */
export function knownSources(theatre: Theatre): KnownSource[] {
  const maps = theatre.sources.map(
    (map): KnownSource => ({
      id: map.id,
      name: map.name,
      aliases: map.aliases,
      kind: 'map',
      lineage: null,
      speaker: null,
      map,
    }),
  );
  const speakers = theatre.speakers.map(
    (speaker): KnownSource => ({
      id: speaker.id,
      name: speaker.name,
      aliases: speaker.aliases,
      kind: speaker.kind,
      lineage: speaker.lineage,
      speaker,
      map: null,
    }),
  );
  return [...maps, ...speakers];
}

/** Finds the source that a name means: by id, name in any language or alias, whatever the case, dots and spaces. */
export function sourceFinder(theatre: Theatre): (name: string) => string | null {
  const idByName = new Map<string, string>();
  for (const { id, name, aliases } of knownSources(theatre)) {
    for (const one of [id, ...Object.values(name), ...aliases]) {
      const key = plain(one);
      if (!idByName.has(key)) idByName.set(key, id);
    }
  }
  return (name) => idByName.get(plain(name)) ?? null;
}

/** The last source of a lineage: whose word it is in the end. */
export function lineageOfSource(theatre: Theatre, id: string): string {
  const lineageById = new Map(theatre.speakers.map((speaker) => [speaker.id, speaker.lineage]));
  let last = id;
  for (let steps = 0; steps <= theatre.speakers.length; steps++) {
    const next = lineageById.get(last);
    if (next == null) return last;
    last = next;
  }
  return last;
}

/** The side that a source speaks for on a day (YYYY-MM-DD), or null. */
export function affiliationOn(theatre: Theatre, { map, speaker }: KnownSource, day: string): string | null {
  const party = map ? map.affiliation : (allegianceOn(speaker?.affiliations ?? [], day)?.party ?? null);
  return party === null ? null : sideOn(theatre.parties, party, day);
}

function plain(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
