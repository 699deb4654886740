// From the journal's entries to what is known of a source's editions, and what of them stands.

import { byPublication } from '../engine/history-file.ts';
import type { EditionRecord } from '../model/edition.ts';
import type { JournalEntry } from '../store/journal.ts';
import type { KnownEdition } from './edition-identity.ts';
import type { StandingEdition } from './history-writer.ts';

interface Latest {
  readonly record: EditionRecord;
  readonly revisions: readonly string[];
  readonly isRetracted: boolean;
}

/** All ids of a source with their revisions. */
export function knownEditions(entries: readonly JournalEntry[], source: string): Map<string, KnownEdition> {
  const known = new Map<string, KnownEdition>();
  for (const [id, { record, revisions, isRetracted }] of latestById(entries, source))
    known.set(id, { published: record.published, revisions, isRetracted });
  return known;
}

/** The latest revision of each id that was not withdrawn, in the order of publication. */
export function standingEditions(entries: readonly JournalEntry[], source: string): StandingEdition[] {
  return standingRecords(entries, source).map(({ id, published, sha256 }) => ({ id, published, sha256 }));
}

/** The records of what stands, in the order of publication. */
export function standingRecords(entries: readonly JournalEntry[], source: string): EditionRecord[] {
  return [...latestById(entries, source).values()]
    .filter(({ isRetracted }) => !isRetracted)
    .map(({ record }) => record)
    .sort((a, b) =>
      byPublication({ edition: a.id, published: a.published }, { edition: b.id, published: b.published }),
    );
}

function latestById(entries: readonly JournalEntry[], source: string): Map<string, Latest> {
  const latest = new Map<string, Latest>();
  for (const { kind, record } of entries) {
    if ((kind !== 'edition' && kind !== 'retraction') || record.source !== source) continue;
    if (kind === 'edition') {
      const revisions = [...(latest.get(record.id)?.revisions ?? []), record.sha256];
      latest.set(record.id, { record, revisions, isRetracted: false });
    } else {
      const withdrawn = latest.get(record.edition);
      if (withdrawn) latest.set(record.edition, { ...withdrawn, isRetracted: true });
    }
  }
  return latest;
}
