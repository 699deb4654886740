// What of a workspace this server shows. Withheld means absent: a hidden source is refused like one that never was.

import { join } from 'node:path';
import type { CheckReader } from '../atlas/check.ts';
import { publicReader } from '../atlas/public-reader.ts';
import type { History } from '../engine/history-file.ts';
import { around, coarseOutside, type Surroundings } from '../formats/coarse-outside.ts';
import type { Topology } from '../formats/topology.ts';
import { isStyleAddress } from '../model/basemap.ts';
import { formatInstant, type Instant } from '../model/instant.ts';
import type { Source, Theatre } from '../model/theatre.ts';
import type { EditionStamp, FirstAnswer, SourceStamp } from '../model/wire.ts';
import { FileBodies } from './file-bodies.ts';
import { firstPicture } from './first-picture.ts';
import { jsonBody, type PackedBody } from './packed-body.ts';
import { Refusal } from './problem.ts';
import type { RangedFile } from './ranged-file.ts';
import { checkReader, type Reader } from './reader-port.ts';
import type { StaticFiles } from './static-files.ts';

/** Unregistered, hence the x. */
const HISTORY_TYPE = 'application/x-foothold-history';
const WORLD = 'basemap/world.json';
const WATER = 'basemap/water.json';
const GEOJSON_TYPE = 'application/geo+json';

export interface ShownOptions {
  readonly reader: Reader;
  readonly audience: 'self' | 'anyone';
  /** The committed open data, for coasts and borders. */
  readonly data: StaticFiles;
  readonly desk?: unknown;
  /** The clock; by default this machine's. */
  readonly now?: () => Instant;
}

export class Shown {
  readonly reader: Reader;
  /** Whether claims can be decided on here. */
  readonly hasDesk: boolean;
  readonly now: () => Instant;
  private readonly audience: 'self' | 'anyone';
  private readonly data: StaticFiles;
  private readonly bodies = new FileBodies();
  /** By source: the first picture, and the history that it was made of. */
  private readonly pictures = new Map<string, { readonly sha256: string; readonly body: PackedBody }>();

  constructor({ reader, audience, data, desk, now }: ShownOptions) {
    this.reader = reader;
    this.hasDesk = desk !== undefined;
    this.audience = audience;
    this.data = data;
    this.now = now ?? (() => Math.floor(Date.now() / 1000));
  }

  /** What no person has accepted is for whoever edits here: what is not public yet is in no byte for others. */
  get showsProposals(): boolean {
    return this.audience === 'self';
  }

  /** The same of maps drawn from claims. */
  get showsDrafts(): boolean {
    return this.showsProposals && this.reader.suggest !== undefined;
  }

  /** The theatre with the sources that are shown. Looking on one's own machine is free; terms bind publication. */
  get theatre(): Theatre {
    const { theatre } = this.reader;
    if (this.audience === 'self') return theatre;
    return { ...theatre, sources: theatre.sources.filter(({ terms }) => terms.allows.includes('geometry')) };
  }

  /** Claims and the maps beside them, as far as whoever asks may have them. Whoever edits here sees all. */
  claims(): CheckReader {
    const own = checkReader(this.reader);
    if (!own) throw new Refusal(404, 'This server has no claims.');
    return this.audience === 'self' ? own : publicReader(own, { theatre: this.theatre, now: this.now() });
  }

  /** The source that a request names, or the only one where it names none. */
  source(id: string | undefined): Source {
    const { sources } = this.theatre;
    if (id === undefined && sources.length === 1) return sources[0]!;
    const source = sources.find((candidate) => candidate.id === id);
    if (source) return source;
    const known = sources.map((candidate) => candidate.id).join(', ') || 'none';
    if (id === undefined) throw new Refusal(400, `Say which source: ?source=ID. Sources here: ${known}.`);
    throw new Refusal(404, `There is no source "${id.slice(0, 100)}". Sources here: ${known}.`);
  }

  historyBody(source: string): Promise<PackedBody | undefined> {
    return this.bodies.of(this.reader.historyPath(source), HISTORY_TYPE);
  }

  /** The polygons of the theatre's zones, by which blank ground is read. */
  async zonesBody(): Promise<PackedBody | undefined> {
    const { zonesFile } = this.reader.theatre;
    return zonesFile === null ? undefined : this.bodies.of(join(this.reader.dir, zonesFile), GEOJSON_TYPE);
  }

  /** How pictures are set in this theatre's house; undefined where it names none, or it is not there. */
  async houseStyleBody(): Promise<PackedBody | undefined> {
    const { houseStyle } = this.reader.theatre;
    return houseStyle === null ? undefined : this.bodies.of(join(this.reader.dir, houseStyle), 'application/json');
  }

  /** The file of the theatre's own basemap; undefined where it has none, or it is another host's. */
  get basemapFile(): RangedFile | undefined {
    const { basemap } = this.reader.theatre;
    if (basemap === null || isStyleAddress(basemap)) return undefined;
    return { path: join(this.reader.dir, basemap), type: 'application/vnd.pmtiles' };
  }

  /** The polygons of the theatre's regions, all files together. */
  async regions(): Promise<{ readonly type: 'FeatureCollection'; readonly features: readonly unknown[] }> {
    const paths = this.reader.theatre.regions.map((file) => join(this.reader.dir, file));
    const bodies = await Promise.all(paths.map((path) => this.bodies.of(path, GEOJSON_TYPE)));
    return { type: 'FeatureCollection', features: bodies.flatMap(featuresOf) };
  }

  /** What the page shows before it has the history; made anew when there is another edition. */
  async first(source: string): Promise<PackedBody> {
    const history = await this.historyBody(source);
    const known = this.pictures.get(source);
    if (known && known.sha256 === (history?.sha256 ?? '')) return known.body;
    const body = jsonBody(await this.firstAnswer(source, history !== undefined));
    this.pictures.set(source, { sha256: history?.sha256 ?? '', body });
    return body;
  }

  /** The base map around the theatre, which does not change; undefined where there is none. */
  async surroundings(): Promise<PackedBody | undefined> {
    if (!this.data.has(WORLD) || !this.data.has(WATER)) return undefined;
    const box = around(this.theatre.extent);
    const [world, water] = await Promise.all([WORLD, WATER].map((file) => this.topology(file)));
    const answer: Surroundings = { box, world: coarseOutside(world!, box), water: coarseOutside(water!, box) };
    return jsonBody(answer);
  }

  private async topology(file: string): Promise<Topology> {
    return JSON.parse(new TextDecoder().decode((await this.data.body(file)).bytes)) as Topology;
  }

  private async firstAnswer(source: string, hasHistory: boolean): Promise<FirstAnswer> {
    const last = (await this.editions(source)).at(-1);
    const asOf = last ? editionStamp(last) : null;
    const nothing: FirstAnswer = { schema: 'foothold/1', asOf, source, picture: null };
    if (!hasHistory || !last || !this.data.has(WORLD)) return nothing;
    const world = await this.topology(WORLD);
    return { ...nothing, picture: firstPicture(this.reader.history(source), this.theatre, world) };
  }

  /** A source's editions so far; none while nothing has been imported. */
  async editions(source: string): Promise<History['editions']> {
    return (await this.historyBody(source)) ? this.reader.history(source).editions : [];
  }

  async stamp(source: string): Promise<SourceStamp> {
    const body = await this.historyBody(source);
    const editions = await this.editions(source);
    const [first, last] = [editions[0], editions.at(-1)];
    return {
      id: source,
      editions: editions.length,
      first: first ? editionStamp(first) : null,
      last: last ? editionStamp(last) : null,
      history: body ? { address: `api/histories/${source}`, sha256: body.sha256, bytes: body.bytes.length } : null,
    };
  }
}

function featuresOf(body: PackedBody | undefined): readonly unknown[] {
  const parsed = body && (JSON.parse(new TextDecoder().decode(body.bytes)) as { features?: unknown });
  return Array.isArray(parsed?.features) ? parsed.features : [];
}

export function editionStamp(edition: { readonly id: string; readonly published: number }): EditionStamp {
  return { edition: edition.id, published: formatInstant(edition.published) };
}
