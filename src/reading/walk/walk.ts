// What a walk from a phrase to its places brings back.

import type { Extent } from '../../model/claim.ts';
import type { PartyMention } from '../mentions/party-mentions.ts';
import type { PlaceKind, PlaceMention } from '../mentions/place-mentions.ts';

export interface PlaceArgument {
  readonly place: PlaceMention;
  /** What the words between say of how much of it is meant; null where nothing. */
  readonly extent: Extent | null;
}

/** What was met on the way from a phrase. */
export interface Walk {
  readonly places: readonly PlaceArgument[];
  /** A noun for a kind of place (the town, five villages) without a name, and how much of it. */
  readonly generic: {
    /** Null where only a part is named: positions, the outskirts. */ readonly kind: PlaceKind | null;
    readonly at: number;
    readonly isDefinite: boolean;
  } | null;
  /** A word that points back: there, it. */
  readonly pointer: number | null;
  readonly party: PartyMention | undefined;
  readonly extent: Extent | null;
  /** After the last token that belongs to the argument. */
  readonly end: number;
}
