// One thing said in one way: a wording of a language within one of its constructions, and what there is to read of it.

/** What is to be read: `source` and `act` where they are not the author and an assertion. */
export interface ToRead {
  readonly relation: string;
  /** Relations that say as much here. */
  readonly orElse?: readonly string[];
  readonly party: string | null;
  /** As it stands in the text. */
  readonly place: string;
  readonly act?: 'asserts' | 'denies' | 'predicts' | 'reports-video';
  /** Part of the name under which it is read. */
  readonly source?: string;
}

/** A sentence that one wording and one construction make together. */
export interface Construction {
  readonly wording: string;
  readonly construction: string;
  readonly text: string;
  /** All of it and no more; nothing where the construction takes it back: what is wished for, past history, sport. */
  readonly toRead: readonly ToRead[];
}

/** Every wording in every construction that its kind allows. */
export type Constructions = () => Iterable<Construction>;
