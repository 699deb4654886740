// One feature, from its bytes to polygons, markers and notes. What is wrong with it is a note, unless it is not JSON.

import type { Marker } from '../model/edition.ts';
import type { GridRing, GroundPolygon } from '../model/ground.ts';
import { GRID, toDegrees } from '../model/ground.ts';
import { buildPolygons, type FeatureNote, MAX_X, MAX_Y } from './build-polygons.ts';
import { type GeometryPart, isGeometryType, readGeometry } from './geometry.ts';
import { JsonCursor } from './json-cursor.ts';
import { linksIn } from './links.ts';
import { shownText } from './shown-text.ts';
import { type Classify, type Properties, textOf } from './status-rules.ts';

/** What a feature comes to, whatever file it stands in. Equal bytes share one of these. */
export interface FeatureReading {
  readonly polygons: readonly GroundPolygon[];
  readonly markers: readonly Omit<Marker, 'feature'>[];
  readonly notes: readonly FeatureNote[];
  readonly links: readonly string[];
  readonly outcome: 'kept' | 'set-aside' | 'left-out';
  /** The first position that lies so far outside of degrees that it must be in metres, as x,y; else null. */
  readonly metres: string | null;
}

/** How a source's features are read. */
export interface FeatureStyle {
  readonly classify: Classify;
  readonly markerKind: (description: string) => string;
  /** Takes steps of the file's unit (1e-7) to steps of degrees, in place. */
  readonly project: ((steps: number[]) => void) | null;
}

/** Reads the value at the cursor: a Feature, or a geometry where the file is one. */
export function readFeature(cursor: JsonCursor, style: FeatureStyle): FeatureReading {
  const notes: FeatureNote[] = [];
  const { parts, properties } = readMembers(cursor, notes);
  const shapes = shapesOf(parts, { notes, properties, style });
  const links = linksIn(textOf(properties, 'description') ?? '');
  const { ground, markers, metres } = shapes;
  if (ground.length === 0) {
    const outcome = markers.length > 0 || shapes.hasLines ? 'set-aside' : 'left-out';
    return { polygons: [], markers, notes: oneOfEachKind(notes), links, outcome, metres };
  }
  if (markers.length > 0) {
    notes.push({ kind: 'point-ignored', message: 'A point stands in one feature with polygons; it was left out.' });
  }
  const { status, notes: said } = style.classify(properties);
  const polygons: GroundPolygon[] = ground.map((rings) => ({ status, rings }));
  return { polygons, markers: [], notes: oneOfEachKind([...notes, ...said]), links, outcome: 'kept', metres };
}

/** What the geometries of one feature come to; nothing at all where one position is no longitude and latitude. */
interface Shapes {
  readonly ground: readonly (readonly GridRing[])[];
  readonly markers: readonly FeatureReading['markers'][number][];
  readonly hasLines: boolean;
  readonly metres: string | null;
}

interface ShapeContext {
  readonly notes: FeatureNote[];
  readonly properties: Properties;
  readonly style: FeatureStyle;
}

function shapesOf(parts: readonly GeometryPart[], { notes, properties, style }: ShapeContext): Shapes {
  // Pushed one by one: a hostile feature has more polygons than a call may have arguments.
  const ground: GridRing[][] = [];
  const markers: Omit<Marker, 'feature'>[] = [];
  let hasLines = false;
  for (const part of parts) {
    const steps = style.project ? part.coordinates.steps.slice() : part.coordinates.steps;
    style.project?.(steps as number[]);
    const bad = positionOutOfRange(steps);
    if (bad) {
      const message = `${bad.text} is no longitude and latitude; the feature was left out.`;
      notes.push({ kind: 'bad-coordinates', message });
      return { ground: [], markers: [], hasLines: false, metres: bad.isFar ? bad.text : null };
    }
    if (part.type === 'Polygon' || part.type === 'MultiPolygon') {
      for (const polygon of polygonsOf(part, steps, notes)) ground.push(polygon);
    } else if (part.type === 'Point' || part.type === 'MultiPoint') {
      for (const marker of markersAt(steps, properties, style)) markers.push(marker);
    } else {
      hasLines = true;
      notes.push({ kind: 'line-set-aside', message: `A ${part.type} bounds no ground; it was set aside.` });
    }
  }
  return { ground, markers, hasLines, metres: null };
}

/** A feature is named once for each kind of note, whatever number of its rings have it. */
function oneOfEachKind(notes: readonly FeatureNote[]): FeatureNote[] {
  const byKind = new Map<string, { readonly first: FeatureNote; count: number }>();
  for (const note of notes) {
    const known = byKind.get(note.kind);
    if (known) known.count++;
    else byKind.set(note.kind, { first: note, count: 1 });
  }
  return [...byKind.values()].map(({ first, count }) =>
    count === 1 ? first : { ...first, message: `${first.message} It has ${count - 1} more like it.` },
  );
}

interface RawFeature {
  readonly parts: readonly GeometryPart[];
  readonly properties: Properties;
}

const NOTHING: RawFeature = { parts: [], properties: {} };

function readMembers(cursor: JsonCursor, notes: FeatureNote[]): RawFeature {
  if (cursor.peek() !== 0x7b) {
    const value = cursor.readValue();
    notes.push({
      kind: 'bad-feature',
      message: `${describe(value)} stands where a Feature was expected; it was left out.`,
    });
    return NOTHING;
  }
  const start = cursor.at;
  // Of a geometry that stands twice the last one counts, and only what is to be said of that one.
  let [parts, said]: [GeometryPart[], FeatureNote[]] = [[], []];
  let [type, properties, hasGeometry]: [unknown, unknown, boolean] = [undefined, null, false];
  const repeated = cursor.readMembers((key) => {
    if (key === 'geometry') {
      hasGeometry = true;
      [parts, said] = [[], []];
      readGeometry(cursor, parts, said);
    } else if (key === 'properties') properties = readProperties(cursor, notes);
    else {
      const value = cursor.readValue();
      if (key === 'type') type = value;
    }
  });
  noteRepeated(repeated, notes);
  if (isGeometryType(type) && !hasGeometry) return readBareGeometry(cursor, start, notes);
  if (type !== 'Feature') {
    notes.push({ kind: 'bad-feature', message: `Its type is ${describe(type)}, expected "Feature"; it was left out.` });
    return NOTHING;
  }
  for (const note of said) notes.push(note);
  if (!hasGeometry) notes.push({ kind: 'null-geometry', message: 'A feature has no geometry; it was left out.' });
  else if (parts.length === 0 && said.length === 0) {
    notes.push({ kind: 'empty-geometry', message: 'A collection of geometries is empty; the feature was left out.' });
  }
  if (properties !== null && (typeof properties !== 'object' || Array.isArray(properties))) {
    notes.push({ kind: 'bad-properties', message: `The properties are ${describe(properties)}, expected an object.` });
    return { parts, properties: {} };
  }
  return { parts, properties: (properties ?? {}) as Properties };
}

/** A file may be one geometry without a feature round it. */
function readBareGeometry(cursor: JsonCursor, start: number, notes: FeatureNote[]): RawFeature {
  const end = cursor.at;
  const parts: GeometryPart[] = [];
  readGeometry(Object.assign(cursor, { at: start }), parts, notes);
  cursor.at = end;
  return { parts, properties: {} };
}

function readProperties(cursor: JsonCursor, notes: FeatureNote[]): unknown {
  cursor.peek();
  const start = cursor.at;
  const value = cursor.readValue();
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  // JSON.parse keeps the last of equal keys in silence, so that they are counted once more.
  const again = new JsonCursor(cursor.bytes, start, cursor.file);
  noteRepeated(
    again.readMembers(() => {
      again.peek();
      again.at = again.skipValue(again.at);
    }),
    notes,
  );
  return value;
}

function noteRepeated(keys: readonly string[], notes: FeatureNote[]): void {
  if (keys.length === 0) return;
  notes.push({
    kind: 'repeated-key',
    message: `The key "${shownText(keys[0]!)}" stands more than once; the last one counts.`,
  });
}

/** Anything beyond this cannot be a slip in degrees. */
const FAR_STEPS = 1000 * GRID;

function positionOutOfRange(steps: readonly number[]): { text: string; isFar: boolean } | null {
  for (let i = 0; i < steps.length; i += 2) {
    const [x, y] = [steps[i]!, steps[i + 1]!];
    if (Math.abs(x) <= MAX_X && Math.abs(y) <= MAX_Y) continue;
    return { text: `${toDegrees(x)},${toDegrees(y)}`, isFar: Math.abs(x) > FAR_STEPS || Math.abs(y) > FAR_STEPS };
  }
  return null;
}

function polygonsOf({ coordinates }: GeometryPart, steps: readonly number[], notes: FeatureNote[]): GridRing[][] {
  const { ringEnds, polygonEnds } = coordinates;
  let [position, ring] = [0, 0];
  return polygonEnds.flatMap((ringsEnd) => {
    const rings: (readonly number[])[] = [];
    for (; ring < ringsEnd; ring++) {
      rings.push(steps.slice(2 * position, 2 * ringEnds[ring]!));
      position = ringEnds[ring]!;
    }
    return buildPolygons(rings, notes);
  });
}

function markersAt(steps: readonly number[], properties: Properties, style: FeatureStyle): Omit<Marker, 'feature'>[] {
  const name = (textOf(properties, 'name') ?? textOf(properties, 'title') ?? '').trim();
  const description = textOf(properties, 'description') ?? '';
  const markers: Omit<Marker, 'feature'>[] = [];
  for (let i = 0; i < steps.length; i += 2) {
    const x = steps[i]! > MAX_X / 2 ? steps[i]! - MAX_X : steps[i]! < -MAX_X / 2 ? steps[i]! + MAX_X : steps[i]!;
    const position = [toDegrees(x), toDegrees(steps[i + 1]!)] as const;
    markers.push({ position, kind: style.markerKind(description), name, description, links: linksIn(description) });
  }
  return markers;
}

/** A JSON value in a few words. */
export function describe(value: unknown): string {
  if (value === undefined) return 'missing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'an array';
  if (typeof value === 'object') return 'an object';
  const text = JSON.stringify(value);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
