// Whether an edition lies where its theatre does: axes swapped by mistake are the usual reason if not.

import type { GroundPolygon } from '../model/ground.ts';
import { toDegrees } from '../model/ground.ts';
import type { Note } from '../model/note.ts';

/** west, south, east, north in degrees. */
export type Extent = readonly [number, number, number, number];

/** A note where no polygon touches the theatre's extent; another where all would with latitude and longitude swapped. */
export function extentNotes(polygons: readonly GroundPolygon[], extent: Extent | null, file: string): Note[] {
  if (!extent || polygons.length === 0) return [];
  let areSwapped = true;
  for (const { rings } of polygons) {
    const [x, y] = [toDegrees(rings[0]![0]!), toDegrees(rings[0]![1]!)];
    if (isInside(x, y, extent)) return [];
    areSwapped &&= isInside(y, x, extent);
  }
  const where = `The map lies outside the theatre's extent (${extent.join(', ')})`;
  if (!areSwapped) return [{ kind: 'outside-extent', message: `${where}; it was taken as it is.`, file }];
  const advice =
    'but inside with latitude and longitude swapped: swap them in the file (GeoJSON wants longitude first)';
  return [
    { kind: 'probably-swapped', message: `${where}, ${advice}, retract this edition and import it again.`, file },
  ];
}

function isInside(x: number, y: number, [west, south, east, north]: Extent): boolean {
  return x >= west && x <= east && y >= south && y <= north;
}
