// Which places changed between two editions.

import { faceAt } from '../../engine/answers.ts';
import type { Composite } from '../../engine/composite.ts';
import { toGrid } from '../../model/ground.ts';
import type { ChangedPlace } from './protocol.ts';

/** By face: its status in either edition. */
interface Columns {
  readonly before: Uint8Array;
  readonly after: Uint8Array;
}

/** Faces of places are looked up once for a composite: their statuses then are look-ups. */
const facesByPositions = new WeakMap<Composite, { positions: string; faces: Int32Array }>();

export function changedPlaces(
  composite: Composite,
  positions: Float64Array,
  { before, after }: Columns,
): ChangedPlace[] {
  const key = `${positions.length} ${positions[0]} ${positions.at(-1)}`;
  let known = facesByPositions.get(composite);
  if (known?.positions !== key) {
    const faces = new Int32Array(positions.length / 2);
    for (let k = 0; k < faces.length; k++)
      faces[k] = faceAt(composite, toGrid(positions[2 * k]!), toGrid(positions[2 * k + 1]!));
    known = { positions: key, faces };
    facesByPositions.set(composite, known);
  }
  const changed: ChangedPlace[] = [];
  known.faces.forEach((face, index) => {
    const [was, is] = [before[face]!, after[face]!];
    if (was !== is) changed.push({ index, from: composite.statuses[was]!, to: composite.statuses[is]! });
  });
  return changed;
}
