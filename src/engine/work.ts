// Long work that can be put aside: it pauses now and then, so that whoever drives it may answer something else first.

/** Work that ends in a value; each `yield` is a pause. */
export type Work<T> = Generator<undefined, T, undefined>;

/** Small steps between two pauses: some milliseconds. */
export const STEPS_BETWEEN_PAUSES = 8192;

/** Drives work to its end without a pause. */
export function finished<T>(work: Work<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
