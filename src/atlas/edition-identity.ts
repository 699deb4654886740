// Under which id an edition is kept, and whether it is new, known already, or in conflict with what is known.

import type { EditionTime } from './edition-time.ts';

/** What is known under an id: all its revisions, and whether it is withdrawn at the moment. */
export interface KnownEdition {
  readonly published: number;
  /** SHA-256 (hex) by revision. */
  readonly revisions: readonly string[];
  readonly isRetracted: boolean;
}

export type Identity =
  | { readonly kind: 'new'; readonly id: string; readonly revision: number }
  | { readonly kind: 'unchanged'; readonly id: string }
  | { readonly kind: 'clash'; readonly id: string; readonly known: string };

/** What to do with other bytes under a known id. */
export type OnClash = 'refuse' | 'supersede';

/**
 * The publisher's own id stands for one edition: other bytes under it are refused, or kept as a revision. An id that is
 * only a time may be shared: other bytes at the same instant are another edition, `-2`.
 */
export function identityOf(
  time: EditionTime,
  sha256: string,
  known: ReadonlyMap<string, KnownEdition>,
  onClash: OnClash,
): Identity {
  const base = time.ownId ?? String(time.published);
  for (let count = 1; ; count++) {
    const id = count === 1 ? base : `${base}-${count}`;
    const edition = known.get(id);
    if (!edition) return { kind: 'new', id, revision: 0 };
    const revision = edition.revisions.length;
    // An edition that was withdrawn comes back as a revision of its own: nothing is ever taken out of the record.
    if (edition.revisions.at(-1) === sha256)
      return edition.isRetracted ? { kind: 'new', id, revision } : { kind: 'unchanged', id };
    if (onClash === 'supersede') return { kind: 'new', id, revision };
    if (edition.revisions.includes(sha256)) return { kind: 'unchanged', id };
    if (time.ownId !== null) return { kind: 'clash', id, known: edition.revisions.at(-1)! };
  }
}
