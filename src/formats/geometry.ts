// A GeoJSON geometry from bytes: collections opened, each part with its coordinates on the grid.

import type { FeatureNote } from './build-polygons.ts';
import { type Coordinates, readCoordinates } from './coordinates.ts';
import type { JsonCursor } from './json-cursor.ts';
import { shownText } from './shown-text.ts';

/** A geometry that is not a collection. */
export interface GeometryPart {
  readonly type: string;
  readonly coordinates: Coordinates;
}

/** How deep the positions of each type lie (RFC 7946 §3.1). */
const DEPTH_BY_TYPE: ReadonlyMap<unknown, number> = new Map([
  ['Point', 1],
  ['MultiPoint', 2],
  ['LineString', 2],
  ['Polygon', 3],
  ['MultiLineString', 3],
  ['MultiPolygon', 4],
]);

/** Whether a `type` member is that of a geometry. */
export function isGeometryType(type: unknown): boolean {
  return type === 'GeometryCollection' || DEPTH_BY_TYPE.has(type);
}

/** Reads the geometry at the cursor, or null, into `parts`; what is no geometry becomes a note. */
export function readGeometry(cursor: JsonCursor, parts: GeometryPart[], notes: FeatureNote[]): void {
  if (cursor.peek() !== 0x7b) {
    const value = cursor.readValue();
    if (value === null)
      notes.push({ kind: 'null-geometry', message: 'The geometry is null; the feature was left out.' });
    else notes.push({ kind: 'bad-geometry', message: 'The geometry is no object; the feature was left out.' });
    return;
  }
  let [type, coordinates]: [unknown, Coordinates | undefined] = [undefined, undefined];
  const inner: GeometryPart[] = [];
  let hasGeometries = false;
  const repeated = cursor.readMembers((key) => {
    cursor.peek();
    if (key === 'coordinates') coordinates = readChecked(cursor);
    else if (key === 'geometries' && cursor.peek() === 0x5b) {
      hasGeometries = true;
      inner.length = 0;
      cursor.readItems(() => readGeometry(cursor, inner, notes));
    } else {
      const value = cursor.readValue();
      if (key === 'type') type = value;
    }
  });
  if (repeated.length > 0) {
    notes.push({
      kind: 'repeated-key',
      message: `The key "${shownText(repeated[0]!)}" stands more than once; the last one counts.`,
    });
  }
  // Not push(...inner): a hostile collection has more parts than a call may have arguments.
  if (type === 'GeometryCollection' && hasGeometries) for (const part of inner) parts.push(part);
  else addPart(type, coordinates, { parts, notes });
}

function addPart(
  type: unknown,
  coordinates: Coordinates | undefined,
  to: { parts: GeometryPart[]; notes: FeatureNote[] },
) {
  const depth = DEPTH_BY_TYPE.get(type);
  if (depth === undefined || coordinates === undefined) {
    const named = type === undefined ? 'no type' : `the type ${JSON.stringify(type).slice(0, 60)}`;
    const what = depth === undefined ? `has ${named}` : 'has no coordinates';
    to.notes.push({ kind: 'bad-geometry', message: `A geometry ${what}; it was left out.` });
    return;
  }
  const problem = coordinates.problem ?? problemOfDepth(type, depth, coordinates.depth);
  if (problem === null) to.parts.push({ type: String(type), coordinates });
  else
    to.notes.push({
      kind: coordinates.depth === 0 && !coordinates.problem ? 'empty-geometry' : 'bad-coordinates',
      message: problem,
    });
}

function problemOfDepth(type: unknown, expected: number, found: number): string | null {
  if (found === expected) return null;
  if (found === 0) return `A ${type} is empty; it was left out.`;
  return `The coordinates of a ${type} are nested ${found} deep, expected ${expected}; it was left out.`;
}

/** The coordinates here; where they are none, makes sure that they are at least JSON. */
function readChecked(cursor: JsonCursor): Coordinates {
  const coordinates = readCoordinates(cursor.bytes, cursor.at);
  if (coordinates.problem !== null) {
    cursor.readValue();
    return { ...coordinates, problem: `Bad coordinates: ${coordinates.problem}; the geometry was left out.` };
  }
  cursor.at = coordinates.end;
  return coordinates;
}
