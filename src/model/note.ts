// Notes: what an importer or a step repaired, guessed or left out. Kept with the edition and shown to people.

/** One kind of note per thing that can be noted; the list grows with the readers. */
export interface Note {
  /** kebab-case and stable, for counting: `unmapped-status`, `hole-outside-shell`, `name-colour-conflict`… */
  readonly kind: string;
  /** One sentence: what came, what was done with it. */
  readonly message: string;
  readonly file?: string;
  /** 0-based index of the feature in its file. */
  readonly feature?: number;
  /** For overlaps and the like: the area in question. */
  readonly areaKm2?: number;
}

/** Notes of many editions, each distinct feature and kind counted once. */
export interface NoteSummary {
  readonly kind: string;
  readonly message: string;
  readonly file: string | null;
  readonly feature: number | null;
  readonly firstEdition: string | null;
  readonly count: number;
}
