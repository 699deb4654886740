// GeoJSON editions: cuts each file at its features, looks each feature up by content, and parses only what is new.

import type { Marker, ReadEdition } from '../model/edition.ts';
import { InputError } from '../model/errors.ts';
import type { GroundPolygon } from '../model/ground.ts';
import type { Note } from '../model/note.ts';
import type { StatusRule } from '../model/theatre.ts';
import { type Crs, readCrs, unprojectMercator } from './crs.ts';
import { classifyDeepState, deepStateMarkerKind } from './deepstate.ts';
import { type Extent, extentNotes } from './extent-notes.ts';
import { FeatureCutter } from './feature-cutter.ts';
import { isGeometryType } from './geometry.ts';
import { JsonCursor } from './json-cursor.ts';
import { startOfText } from './json-scan.ts';
import { PieceTable } from './piece-table.ts';
import { describe, type FeatureReading, type FeatureStyle, readFeature } from './read-feature.ts';
import type { SameBytes } from './same-bytes.ts';
import { compileRules } from './status-rules.ts';

/** By which rules a source's files become ground. */
export interface ReadingRules {
  /** `geojson` with the rules below, or the preset `deepstate`, which has its own. */
  readonly format: string;
  readonly rules: readonly StatusRule[];
  /** The theatre's status ids, which rules may give. */
  readonly statuses: ReadonlySet<string>;
  /** west, south, east, north in degrees; null = do not look. */
  readonly extent: Extent | null;
}

export interface ReaderOptions {
  /** A faster comparison than the portable one, such as memcmp. */
  readonly sameBytes?: SameBytes;
}

/** Piece ranges are 32-bit; no map comes near. */
const MAX_FILE_BYTES = 0x7fffffff;

/** Reads the editions of one source. Features that repeat share their polygons, so that === means "unchanged". */
export class EditionReader {
  readonly pieces: PieceTable;
  readonly #cutter: FeatureCutter;
  readonly #extent: Extent | null;
  readonly #styles: Readonly<Record<Crs, FeatureStyle>>;
  /** What each piece came to, by key; a piece may stand in files of either system. */
  readonly #readings: Readonly<Record<Crs, FeatureReading[]>> = { degrees: [], mercator: [] };
  /** The marker last made for a piece: its feature index rarely changes, so that it can be shared. */
  readonly #markers: (readonly Marker[] | undefined)[] = [];

  constructor(rules: ReadingRules, options: ReaderOptions = {}) {
    this.pieces = new PieceTable(options.sameBytes);
    this.#cutter = new FeatureCutter(this.pieces);
    this.#extent = rules.extent;
    const style = styleOf(rules);
    this.#styles = {
      degrees: { ...style, project: null },
      mercator: { ...style, project: unprojectMercator },
    };
  }

  /** Reads one file. Throws InputError where it is no GeoJSON; one bad feature only becomes a note. */
  read(bytes: Uint8Array, file: string): ReadEdition {
    if (bytes.length > MAX_FILE_BYTES) {
      throw new InputError('The file has 2 GiB or more; split it by edition.', { file });
    }
    const outline = this.#readOutline(new JsonCursor(bytes, startOfText(bytes), file));
    const result = new EditionBuilder(file, this.#extent);
    const { pieces, crs } = outline;
    const readings = this.#readings[crs];
    for (let i = 0; i < pieces.length; i += 3) {
      const key = pieces[i + 2]!;
      const cursor = (readings[key] === undefined && new JsonCursor(bytes, pieces[i]!, file)) || null;
      readings[key] ??= this.#readPiece(cursor!, pieces[i + 1]!, crs);
      result.add(i / 3, readings[key], this.#markersOf(key, i / 3, readings[key]));
    }
    return result.finish(pieces);
  }

  #readPiece(cursor: JsonCursor, end: number, crs: Crs): FeatureReading {
    const reading = readFeature(cursor, this.#styles[crs]);
    // The cut balances brackets without looking at their kind; a value that ends elsewhere shows that they did not pair.
    if (cursor.at !== end) cursor.fail();
    return reading;
  }

  #markersOf(key: number, feature: number, reading: FeatureReading): readonly Marker[] {
    if (reading.markers.length === 0) return [];
    const last = this.#markers[key];
    // A piece may be read twice, in degrees and in metres: then its positions differ.
    if (last?.[0]?.feature === feature && last[0].position === reading.markers[0]!.position) return last;
    const markers = reading.markers.map((marker) => ({ feature, ...marker }));
    this.#markers[key] = markers;
    return markers;
  }

  /** The members of the outermost object: where the features stand, and in which system. */
  #readOutline(cursor: JsonCursor): { pieces: Int32Array; crs: Crs } {
    if (cursor.peek() !== 0x7b) {
      const value = cursor.bytes.length === cursor.at ? cursor.fail() : cursor.readValue();
      cursor.checkEnd();
      throw notGeoJson(`the file holds ${describe(value)}`, cursor.file);
    }
    const start = cursor.at;
    const members: { type?: unknown; crs?: unknown; features?: unknown } = {};
    let pieces: Int32Array | undefined;
    const repeated = cursor.readMembers((key) => {
      if (key === 'features' && cursor.peek() === 0x5b) pieces = this.#cutter.cut(cursor);
      else if (key === 'type' || key === 'crs' || key === 'features') members[key] = cursor.readValue();
      else cursor.at = cursor.skipValue(skipTo(cursor));
    });
    const end = cursor.at;
    cursor.checkEnd();
    const { type } = members;
    const twice = repeated.find((key) => key === 'features' || key === 'type' || key === 'crs');
    if (twice !== undefined) throw notGeoJson(`"${twice}" stands more than once in the outermost object`, cursor.file);
    const crs = readCrs(members.crs, cursor.file);
    if (type === 'FeatureCollection') {
      if (!pieces) throw notGeoJson(`its "features" are ${describe(members.features)}, expected an array`, cursor.file);
      // Members between the features and the end were only stepped over; a strict look at them costs what they weigh.
      cursor.checkOutside(start, end, pieces);
      return { pieces, crs };
    }
    if (type !== 'Feature' && !isGeometryType(type)) {
      throw notGeoJson(`its "type" is ${describe(type)}`, cursor.file);
    }
    return { pieces: Int32Array.of(start, end, this.pieces.keyOf(cursor.bytes, start, end)), crs };
  }
}

function skipTo(cursor: JsonCursor): number {
  cursor.peek();
  return cursor.at;
}

function notGeoJson(what: string, file: string): InputError {
  return new InputError(`Not a GeoJSON edition: ${what}; expected a FeatureCollection, a Feature or a geometry.`, {
    file,
  });
}

function styleOf({ format, rules, statuses }: ReadingRules): Omit<FeatureStyle, 'project'> {
  if (format === 'deepstate') return { classify: classifyDeepState, markerKind: deepStateMarkerKind };
  if (format === 'geojson') return { classify: compileRules(rules, statuses), markerKind: () => 'unknown' };
  throw new InputError(`There is no reader "${format}": expected geojson or deepstate.`);
}

/** Gathers what the features of one file come to. */
class EditionBuilder {
  readonly #file: string;
  readonly #extent: Extent | null;
  readonly #polygons: GroundPolygon[] = [];
  readonly #markers: Marker[] = [];
  readonly #notes: Note[] = [];
  readonly #links = new Set<string>();
  #kept = 0;
  #setAside = 0;
  #metres: string | null = null;

  constructor(file: string, extent: Extent | null) {
    this.#file = file;
    this.#extent = extent;
  }

  add(feature: number, reading: FeatureReading, markers: readonly Marker[]): void {
    for (const polygon of reading.polygons) this.#polygons.push(polygon);
    for (const marker of markers) this.#markers.push(marker);
    for (const note of reading.notes) this.#notes.push({ ...note, file: this.#file, feature });
    for (const link of reading.links) this.#links.add(link);
    if (reading.outcome === 'kept') this.#kept++;
    else if (reading.outcome === 'set-aside') this.#setAside++;
    this.#metres ??= reading.metres;
  }

  finish(pieces: Int32Array): ReadEdition {
    const file = this.#file;
    if (this.#metres !== null && this.#kept + this.#setAside === 0) {
      throw new InputError(
        `The coordinates (${this.#metres}) are no degrees, perhaps metres, and no crs member says which: ` +
          'convert the file to WGS 84 degrees (for example ogr2ogr -t_srs EPSG:4326) and import it again.',
        { file },
      );
    }
    const notes = [...this.#notes, ...extentNotes(this.#polygons, this.#extent, file)];
    const features = { read: pieces.length / 3, kept: this.#kept, setAside: this.#setAside };
    return { polygons: this.#polygons, markers: this.#markers, notes, links: [...this.#links], features, pieces };
  }
}
