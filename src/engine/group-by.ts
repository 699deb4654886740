// Lists by key in two flat arrays.

/** The values of key k stand in `values` from starts[k] up to starts[k + 1]. */
export interface Groups {
  readonly starts: Int32Array;
  readonly values: Int32Array;
}

/** Groups values by key (0 up to keyCount), keeping their order within a key: a counting sort. */
export function groupBy(keys: Int32Array, values: Int32Array, keyCount: number): Groups {
  const starts = new Int32Array(keyCount + 1);
  for (let k = 0; k < keys.length; k++) starts[keys[k]! + 1]!++;
  for (let k = 0; k < keyCount; k++) starts[k + 1]! += starts[k]!;
  const fill = starts.slice(0, keyCount);
  const grouped = new Int32Array(values.length);
  for (let k = 0; k < keys.length; k++) grouped[fill[keys[k]!]!++] = values[k]!;
  return { starts, values: grouped };
}
