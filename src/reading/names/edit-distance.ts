// How many slips of the hand lie between two keys: Damerau and Levenshtein's distance, with a bound.

/**
 * The least number of insertions, deletions, substitutions and swaps of neighbours that make one key of the other (no
 * part being edited twice: "optimal string alignment"), or `bound + 1` where it is more than `bound`.
 */
export function editDistance(a: Uint8Array, b: Uint8Array, bound: number): number {
  const beyond = bound + 1;
  if (Math.abs(a.length - b.length) > bound) return beyond;
  // Rows of the table for i - 2, i - 1 and i letters of `a`.
  let [older, old, row] = [new Uint8Array(b.length + 1), new Uint8Array(b.length + 1), new Uint8Array(b.length + 1)];
  for (let j = 0; j <= b.length; j++) old[j] = Math.min(j, beyond);
  for (let i = 1; i <= a.length; i++) {
    row.fill(beyond);
    row[0] = Math.min(i, beyond);
    let least = row[0]!;
    // Cells farther than the bound from the diagonal are beyond it.
    for (let j = Math.max(1, i - bound); j <= Math.min(b.length, i + bound); j++) {
      const isSame = a[i - 1] === b[j - 1];
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const cost = Math.min(
        old[j - 1]! + (isSame ? 0 : 1),
        old[j]! + 1,
        row[j - 1]! + 1,
        isSwap ? older[j - 2]! + 1 : beyond,
      );
      row[j] = cost;
      least = Math.min(least, cost);
    }
    if (least > bound) return beyond;
    [older, old, row] = [old, row, older];
  }
  return Math.min(old[b.length]!, beyond);
}
