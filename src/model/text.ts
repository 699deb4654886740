// Texts: what somebody published in words, as it was got; claims are read out of them.

/** A file that came with a text: a photograph, a film. */
export interface TextMedia {
  /** Path or address as the export has it; untrusted. */
  readonly path: string;
  readonly type: string | null;
}

/** Where a copy says that it is from. */
export interface TextOrigin {
  readonly kind: 'forward' | 'quote' | 'reply';
  readonly name: string;
  readonly id: string | null;
}

/** What a reader makes of one item of a feed, an export, a page. */
export interface ReadText {
  /** The publisher's own id within its outlet where there is one: a message's number, a guid, an address. */
  readonly id: string | null;
  readonly outlet: string | null;
  readonly author: string | null;
  readonly title: string | null;
  /** Plain text: no markup, paragraphs parted by a newline. */
  readonly text: string;
  /** BCP 47, or null where unknown. */
  readonly language: string | null;
  /** UTC seconds, or null where unknown. */
  readonly published: number | null;
  readonly url: string | null;
  readonly origin: TextOrigin | null;
  readonly media: readonly TextMedia[];
  /** 0-based index of the item in its file. */
  readonly item: number;
}
