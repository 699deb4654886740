// A read-only view of a workspace for all questions: theatre, histories, gazetteer. It opens no database and no lock.

import { readFileSync, statSync } from 'node:fs';
import type { Composite } from '../engine/composite.ts';
import { decodeHistory, type History } from '../engine/history-file.ts';
import type { ClaimBook } from '../model/claim-record.ts';
import { InputError } from '../model/errors.ts';
import type { Place } from '../model/place.ts';
import type { Source, Theatre } from '../model/theatre.ts';
import type { AreaAnswer, DiffAnswer, EditionsAnswer, PlaceAnswer } from '../model/wire.ts';
import type { Zones } from '../model/zones.ts';
import type { PlaceIndex } from '../reading/gazetteer/place-index.ts';
import { answerHead, editionStamp } from './answer.ts';
import type { AreaQuery } from './area.ts';
import { BookReader } from './book-reader.ts';
import { isSystemError, refusedByDisk } from './durable-file.ts';
import { coordinatesOf, type FoundPlace, findPlace, placeAnswer } from './place.ts';
import type { Suggestion, SuggestQuery } from './suggest.ts';
import { type EditionList, editionIndexOf } from './when.ts';
import { layout, openWorkspace, sourceOf } from './workspace.ts';
import { readZones } from './zones.ts';

/** Told how far the overlay of a history has come: the step, and its share done from 0 to 1. */
export type OnProgress = (step: string, share: number) => void;

export interface CompositeQuery {
  readonly byRegion?: boolean;
  readonly onProgress?: OnProgress;
}

interface KeptHistory {
  /** Changes when the file is replaced: a running server then reads it again. */
  readonly stamp: string;
  readonly history: History;
  readonly composites: Map<string, Promise<Composite>>;
}

/** Everything is read when it is first asked for: a cold look-up of one place reads two small files. */
export class AtlasReader {
  readonly dir: string;
  readonly theatre: Theatre;
  private readonly histories = new Map<string, KeptHistory>();
  private knownPlaces: readonly Place[] | undefined;
  private placeIndex: PlaceIndex | undefined;
  private zones: Promise<Zones> | undefined;
  private readonly books: BookReader;

  private constructor(dir: string, theatre: Theatre) {
    this.dir = dir;
    this.theatre = theatre;
    this.books = new BookReader(dir);
  }

  static async open(dir: string): Promise<AtlasReader> {
    const workspace = await openWorkspace(dir);
    return new AtlasReader(workspace.dir, workspace.theatre);
  }

  source(id: string | undefined): Source {
    return sourceOf(this.theatre, id);
  }

  historyPath(source: string): string {
    return layout.history(this.dir, source);
  }

  /** The source's history as its file now stands. Throws InputError where nothing has been imported yet. */
  history(source: string): History {
    return this.kept(source).history;
  }

  /** The source's editions; none where nothing has been imported yet. */
  editionsOf(source: string): History['editions'] {
    return this.stampOf(source) === null ? [] : this.history(source).editions;
  }

  /** All editions of a history overlaid into faces: seconds for a large one, once for each process. */
  composite(source: string, { byRegion = false, onProgress }: CompositeQuery = {}): Promise<Composite> {
    const { history, composites } = this.kept(source);
    const key = byRegion ? 'regions' : 'plain';
    // One with regions answers plain questions too, but for the count of faces: the two are kept apart.
    let composite = composites.get(key);
    if (!composite) {
      composite = this.build(history, byRegion, onProgress);
      composites.set(key, composite);
      composite.catch(() => composites.delete(key));
    }
    return composite;
  }

  /** WHAT to a place. Only a name needs the gazetteer. */
  async find(what: string, source: string): Promise<FoundPlace> {
    const place = coordinatesOf(what, this.theatre, source);
    if (place) return { place, matched: null };
    const { PlaceIndex } = await import('../reading/gazetteer/place-index.ts');
    this.placeIndex ??= new PlaceIndex(await this.readPlaces());
    return findPlace(this.placeIndex, what, this.theatre.extent);
  }

  async place(what: string, source: string): Promise<PlaceAnswer> {
    return this.placeAt(await this.find(what, source), source);
  }

  async placeAt({ place }: FoundPlace, source: string): Promise<PlaceAnswer> {
    const history = this.history(source);
    this.zones ??= readZones(this.dir, this.theatre);
    const query = { theatre: this.theatre, source: this.source(source), zones: await this.zones };
    return placeAnswer(history, place, query);
  }

  async diff(from: string, to: string, source: string, options: CompositeQuery = {}): Promise<DiffAnswer> {
    const { byRegion = false } = options;
    const { theatre } = this;
    const query = { theatre, source, from: this.when(from, source), to: this.when(to, source), byRegion };
    const composite = await this.composite(source, options);
    const { diffAnswer } = await import('./diff.ts');
    return diffAnswer(composite, { ...query, places: await this.readPlaces() });
  }

  async area(source: string, query: AreaQuery & CompositeQuery = {}): Promise<AreaAnswer> {
    const composite = await this.composite(source, query);
    const { areaAnswer } = await import('./area.ts');
    return areaAnswer(composite, source, query);
  }

  /** The settled ground of an edition as GeoJSON. */
  async at(when: string, source: string): Promise<unknown> {
    const { settledGeojson } = await import('./export.ts');
    return JSON.parse(settledGeojson(this, { source: this.source(source), when }));
  }

  editions(source: string): EditionsAnswer {
    const editions = this.editionsOf(this.source(source).id);
    return { ...answerHead(editions), source, editions: editions.map(editionStamp) };
  }

  /** Texts, claims, decisions and evidence as the journal now has them. */
  book(): Promise<ClaimBook> {
    return this.books.read();
  }

  /** A draft of a map from accepted claims, for an editor. */
  async suggest(query: SuggestQuery): Promise<Suggestion> {
    const { suggestion } = await import('./suggest.ts');
    this.zones ??= readZones(this.dir, this.theatre);
    return suggestion(await this.book(), { theatre: this.theatre, zones: await this.zones }, query);
  }

  /** The index of the edition that WHEN names. */
  when(when: string, source: string): number {
    return editionIndexOf(this.editionList(source), when);
  }

  editionList(source: string): EditionList {
    return { source, timeZone: this.theatre.timeZone, editions: this.editionsOf(source) };
  }

  async readPlaces(): Promise<readonly Place[]> {
    if (!this.knownPlaces) {
      const { readPlaces } = await import('./gazetteer.ts');
      this.knownPlaces = readPlaces(this.dir, this.theatre);
    }
    return this.knownPlaces;
  }

  private async build(history: History, byRegion: boolean, onProgress?: OnProgress): Promise<Composite> {
    const { buildComposite } = await import('../engine/composite.ts');
    const { readRegions } = await import('./regions.ts');
    const regions = byRegion ? await readRegions(this.dir, this.theatre) : [];
    if (byRegion && regions.length === 0) {
      throw new InputError('This workspace has no regions: add some with "foothold regions import FILE".');
    }
    return buildComposite(history, { regions, ...(onProgress ? { onProgress } : {}) });
  }

  private kept(source: string): KeptHistory {
    const path = this.historyPath(source);
    const stamp = this.stampOf(source);
    if (stamp === null) {
      throw new InputError(
        `Nothing has been imported for "${source}" yet: run foothold import PATH --source ${source}.`,
      );
    }
    const known = this.histories.get(source);
    if (known?.stamp === stamp) return known;
    const kept = { stamp, history: decodeHistory(readBytes(path)), composites: new Map() };
    this.histories.set(source, kept);
    return kept;
  }

  private stampOf(source: string): string | null {
    const path = this.historyPath(source);
    try {
      const { mtimeMs, size, ino } = statSync(path);
      return `${mtimeMs} ${size} ${ino}`;
    } catch (error) {
      if (isSystemError(error) && error.code === 'ENOENT') return null;
      throw refusedByDisk(error, path);
    }
  }
}

function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw refusedByDisk(error, path);
  }
}
