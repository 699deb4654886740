// How a history file is cut into a base and tails: by the count of editions alone, so that any rebuild gives its bytes.

/**
 * The ends of the blocks, as counts of editions: the binary digits of the count, highest first. 1154 = 1024 + 128 + 2
 * gives 1024, 1152, 1154. One more edition changes the last blocks only, so that the beginning of the file stays as
 * it was for those who have it, and there are never more than log2 of the count blocks.
 */
export function blockEnds(count: number): number[] {
  const ends: number[] = [];
  let end = 0;
  for (let size = 2 ** Math.floor(Math.log2(Math.max(1, count))); size >= 1; size /= 2) {
    if (end + size > count) continue;
    end += size;
    ends.push(end);
  }
  return ends;
}
