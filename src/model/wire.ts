// The shapes in which Foothold answers: JSON of the command line, the HTTP API and the published files alike.

/** The edition that an answer rests on. */
export interface EditionStamp {
  readonly edition: string;
  /** `2025-03-12T12:04:44Z` */
  readonly published: string;
}

/** Every answer has these two. `asOf` is the last edition known. */
export interface Answer {
  readonly schema: 'foothold/1';
  readonly asOf: EditionStamp | null;
}

/** What a source's blank implies, and by which of its rules. */
export interface Implied {
  readonly party: string | null;
  readonly rule: string;
}

export interface PlaceStamp {
  readonly id: string;
  readonly name: string;
  /** [lon, lat] in degrees. */
  readonly position: readonly [number, number];
}

/** A stretch of a place's history of control; neighbours of equal status are merged. */
export interface PlacePeriod {
  readonly status: string;
  readonly party: string | null;
  /** Only for `none` where the source's convention says something. */
  readonly implied?: Implied;
  /**
   * Whom the holder, stated or implied, fought for, and from when: the first from the period's beginning, the others
   * from the day of the theatre on which it changed sides. Left out where the holder was its own side throughout.
   */
  readonly sides?: readonly { readonly party: string; readonly from: string }[];
  readonly from: string;
  /** null = until now. */
  readonly to: string | null;
  /** The first edition that shows the status, and the first that no longer does. */
  readonly editionFrom: string;
  readonly editionTo: string | null;
  /** The instant of the last edition before `from`, null for the first. */
  readonly lastSeenOld: string | null;
}

export interface PlaceAnswer extends Answer {
  readonly place: PlaceStamp;
  readonly source: string;
  readonly history: readonly PlacePeriod[];
}

export interface DiffChange {
  readonly from: string;
  readonly to: string;
  readonly areaKm2: number;
  readonly faces: number;
}

/** Ground of one status in both editions whose holder fought for one party at the first and for another at the second. */
export interface DiffHolder {
  readonly status: string;
  readonly from: string;
  readonly to: string;
  readonly areaKm2: number;
  readonly faces: number;
}

export interface DiffRegion {
  readonly id: string;
  readonly name: string;
  readonly changes: readonly DiffChange[];
  readonly holders: readonly DiffHolder[];
}

export interface DiffPlace extends PlaceStamp {
  readonly from: string;
  readonly to: string;
}

export interface DiffAnswer extends Answer {
  readonly source: string;
  readonly from: EditionStamp;
  readonly to: EditionStamp;
  readonly changes: readonly DiffChange[];
  /** Ground that changed sides with its holder, without moving; blank ground, which has no end, is not counted. */
  readonly holders: readonly DiffHolder[];
  readonly regions: readonly DiffRegion[];
  readonly places: readonly DiffPlace[];
}

/** km² by status id; every status of the theatre but `none`, 0 where absent. */
export type AreaByStatus = Readonly<Record<string, number>>;

export interface AreaRow extends EditionStamp {
  readonly areaKm2: AreaByStatus;
  /** With --by day or month. */
  readonly day?: string;
  readonly month?: string;
  /** With --by-region. */
  readonly region?: { readonly id: string; readonly name: string };
}

export interface AreaAnswer extends Answer {
  readonly source: string;
  readonly rows: readonly AreaRow[];
}

export interface ImportAnswer extends Answer {
  readonly source: string;
  readonly editions: {
    readonly read: number;
    readonly new: number;
    readonly unchanged: number;
    readonly refused: number;
  };
  readonly features: { readonly read: number; readonly kept: number; readonly setAside: number };
  readonly notes: readonly import('./note.ts').NoteSummary[];
  /** One line for each file that was refused. */
  readonly refused: readonly { readonly file: string; readonly message: string }[];
}

/** A source as the page first meets it: how much of it there is, and where its history file lies. */
export interface SourceStamp {
  readonly id: string;
  readonly editions: number;
  readonly first: EditionStamp | null;
  readonly last: EditionStamp | null;
  /** Relative address, SHA-256 (hex) and length of the history file; null while there is none. */
  readonly history: { readonly address: string; readonly sha256: string; readonly bytes: number } | null;
}

/** The latest edition drawn over the theatre's extent in Web Mercator, coarsely: paths as SVG has them, in units of the picture. */
export interface FirstPicture {
  readonly width: number;
  readonly height: number;
  /** Coasts and borders. */
  readonly lines: string;
  readonly areas: readonly { readonly status: string; readonly path: string }[];
  readonly areaKm2: AreaByStatus;
}

/** What the page shows before it has a map: `picture` is null while there is no edition. */
export interface FirstAnswer extends Answer {
  readonly source: string;
  readonly picture: FirstPicture | null;
}

/** What the page starts from. */
export interface TheatreAnswer extends Answer {
  readonly theatre: import('./theatre.ts').Theatre;
  readonly sources: readonly SourceStamp[];
  /** Only where there are dossiers to ask for. */
  readonly claims?: boolean;
  /** Only where claims can be decided on. */
  readonly desk?: boolean;
  /** Only where drafts from claims may be asked for. */
  readonly drafts?: boolean;
  /** Only where statements can be checked. */
  readonly checks?: boolean;
}

/** What a server writes into its page: all that the first view is made of. */
export interface PageStart {
  readonly theatre: TheatreAnswer;
  /** Of the source that a page opens where none is named; null where there is none. */
  readonly first: FirstAnswer | null;
}

/** The gazetteer, for labels and for the name of the ground under the pointer. */
export interface PlacesAnswer extends Answer {
  readonly places: readonly import('./place.ts').Place[];
}

export interface EditionsAnswer extends Answer {
  readonly source: string;
  readonly editions: readonly EditionStamp[];
}
