// What lengths of a picture are measured by.

export interface Measures {
  /** Pixels of the picture that a length of 1 takes. */
  readonly u: number;
  /** From the picture's sides to its texts, in pixels; and what is left free above them. */
  readonly edge: number;
  readonly top: number;
}
