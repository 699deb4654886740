// The settled ground of an edition as a picture, set by the same hands as the page's: date, map, legend, whose map it is.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildComposite, type RegionShape } from '../engine/composite.ts';
import { areaInFrameKm2, type Frame } from '../engine/frame-area.ts';
import { front, lineKm } from '../engine/front.ts';
import { decodeHistory, encodeHistory, groundAt } from '../engine/history-file.ts';
import { settledAt } from '../engine/outline.ts';
import { mercatorY } from '../formats/mercator.ts';
import { composePicture } from '../formats/picture/compose.ts';
import type { LegendEntry, LookedGround, PictureContent, Position } from '../formats/picture/content.ts';
import { extentText } from '../formats/picture/extent-text.ts';
import { OWN_STYLE } from '../formats/picture/picture-style.ts';
import { PRINT_PALETTE } from '../formats/picture/print-palette.ts';
import { restyledPalette, restyledTheatre } from '../formats/picture/restyle.ts';
import { sceneSvg } from '../formats/picture/scene-svg.ts';
import { textWidth } from '../formats/picture/text-width.ts';
import { geometryOf, type Topology } from '../formats/topology.ts';
import { sharedBorders, type ZoneFeatures } from '../formats/zone-borders.ts';
import { toDegrees, toGrid } from '../model/ground.ts';
import { dayOf, formatInstant, type Instant } from '../model/instant.ts';
import { sideAt } from '../model/party-sides.ts';
import type { Place } from '../model/place.ts';
import { sideLook } from '../model/side-look.ts';
import type { Source, Theatre } from '../model/theatre.ts';
import { ZoneFinder } from '../model/zone-finder.ts';
import { refusedByDisk } from './durable-file.ts';
import type { GroundQuery, GroundReader } from './export.ts';
import { readHouseStyle } from './house-style.ts';
import { packageFolder } from './init.ts';
import { readRegions } from './regions.ts';
import { readZones } from './zones.ts';

export interface PictureReader extends GroundReader {
  readonly dir: string;
  readPlaces(): Promise<readonly Place[]>;
}

export interface PictureQuery extends GroundQuery {
  /** For the day on which the picture was made. */
  readonly now: Instant;
}

/** The picture as SVG: named layers and live text, for those who go on drawing. */
export async function settledSvg(reader: PictureReader, query: PictureQuery): Promise<string> {
  const house = await readHouseStyle(reader);
  const theatre = house ? restyledTheatre(reader.theatre, house) : reader.theatre;
  const { source } = query;
  const history = reader.history(source.id);
  const edition = history.editions[reader.when(query.when, source.id)]!;
  const day = dayInWords(edition.published, theatre.timeZone);
  const content: PictureContent = {
    ...sizeOf(theatre.extent),
    theme: 'light',
    palette: house ? restyledPalette(PRINT_PALETTE, house, 'light') : PRINT_PALETTE,
    style: house?.style ?? OWN_STYLE,
    hatchFactor: 1.2,
    headline: { ...day, line: `Ground as drawn on the map of ${source.name.en}` },
    seen: theatre.extent,
    extent: theatre.extent,
    lines: await linesOf(reader),
    spot: null,
    marks: [],
    ...(await groundOf(reader, { theatre, source, edition: history.editions.indexOf(edition) })),
    places: (await reader.readPlaces()).map(pictured),
    frameWords: (extent) => `In this frame, ${extentText(extent, { north: 'N', south: 'S', east: 'E', west: 'W' })}:`,
    foot: [
      `${source.name.en}, edition ${edition.id}, published ${formatInstant(edition.published)}.`,
      source.terms.attribution,
      source.terms.statement.en,
      'What a source drew or said, not a verdict; not a warning service.',
      attributionsOf(theatre).join(' · '),
    ],
    made: `made ${Object.values(dayInWords(query.now, theatre.timeZone)).join(' ')}`,
    km: 'km',
    measure: textWidth,
  };
  return sceneSvg(composePicture(content));
}

/** Coasts and borders are credited once. */
function attributionsOf({ attributions }: Theatre): readonly string[] {
  const isCredited = attributions.some((line) => line.includes('Natural Earth'));
  return isCredited ? attributions : [...attributions, 'Coasts and borders: Natural Earth.'];
}

/** As wide as a page of a screen, and as high as the extent needs with its head and foot. */
const WIDTH = 1200;
const TEXTS_PX = 420;
const [LEAST_PX, MOST_PX] = [900, 2000];

function sizeOf([west, south, east, north]: Theatre['extent']): { readonly width: number; readonly height: number } {
  const turn = (east > west ? east - west : east - west + 360) / 360;
  const map = (WIDTH * (mercatorY(toGrid(south)) - mercatorY(toGrid(north)))) / turn;
  return { width: WIDTH, height: Math.round(Math.min(MOST_PX, Math.max(LEAST_PX, map + TEXTS_PX))) };
}

interface Pictured {
  readonly theatre: Theatre;
  readonly source: Source;
  readonly edition: number;
}

/** The edition overlaid alone: its ground in the theatre's looks, its front, and what a legend has to say of a frame. */
async function groundOf(
  reader: PictureReader,
  { theatre, source, edition }: Pictured,
): Promise<Pick<PictureContent, 'ground' | 'fronts' | 'legendFor'>> {
  const history = reader.history(source.id);
  const { published } = history.editions[edition]!;
  const composite = buildComposite(decodeHistory(encodeHistory(history.header, [groundAt(history, edition)])));
  const statusOf = (id: string) => theatre.statuses.find((status) => status.id === id);
  const sideOf = (party: string | null) => (party === null ? null : sideAt(theatre, party, published));
  const ground = settledAt(composite, 0).flatMap(({ status, polygons }): LookedGround[] => {
    const known = statusOf(status);
    if (!known?.drawn) return [];
    const side = sideOf(known.party);
    return [{ look: side === null ? known : sideLook(theatre, known, side), rings: polygons.flat() }];
  });
  const zones = new ZoneFinder(await readZones(reader.dir, theatre));
  const lines = front(composite, 0, {
    partyOf: (id) => sideOf(statusOf(id)?.party ?? null),
    isPlain: (id) => statusOf(id)?.kind === 'held' && !statusOf(id)?.hatch,
    impliedPartyAt: (lon, lat) => sideOf(zones.partyAt(source.blank, lon, lat)),
  }).filter(({ line }) => lineKm(line) >= SHORTEST_FRONT_KM);
  const of = (wished: 'meets' | 'band') => lines.filter(({ kind }) => kind === wished).map(({ line }) => line);
  return {
    ground,
    fronts: { meets: of('meets'), bands: of('band') },
    legendFor: (extent) => legendOf(ground, theatre, extent.map((degrees) => toGrid(degrees)) as unknown as Frame),
  };
}

/** Shorter pieces are where a border and an edition's outline of it lie apart. */
const SHORTEST_FRONT_KM = 1.5;

function legendOf(ground: readonly LookedGround[], { statuses }: Theatre, frame: Frame): LegendEntry[] {
  const drawn = ground
    .map(({ look, rings }) => ({ look, areaKm2: areaInFrameKm2([rings], frame) }))
    .filter(({ areaKm2 }) => areaKm2 > 0)
    .map(({ look, areaKm2 }) => ({
      look,
      text: statuses.find(({ id }) => id === look.id)?.name.en ?? look.id,
      figure: `${areaKm2.toLocaleString('en', { maximumFractionDigits: areaKm2 < 1000 ? 1 : 0 })} km²`,
    }));
  return [...drawn, { look: null, text: 'Not drawn', figure: '' }];
}

async function linesOf({ dir, theatre }: PictureReader): Promise<PictureContent['lines']> {
  const world = JSON.parse(await readText(packageFolder('data', 'basemap', 'world.json'))) as Topology;
  const linesIn = (name: string): readonly (readonly Position[])[] => {
    const geometry = geometryOf(world, name);
    return geometry.type === 'MultiLineString' ? geometry.coordinates : geometry.coordinates.flat();
  };
  const zones = theatre.zonesFile === null ? null : await readText(join(dir, theatre.zonesFile));
  return {
    coasts: linesIn('land'),
    borders: linesIn('borders'),
    zones: zones === null ? [] : sharedBorders(JSON.parse(zones) as ZoneFeatures),
    regions: (await readRegions(dir, theatre)).flatMap(outlineOf),
  };
}

async function readText(path: string): Promise<string> {
  return readFile(path, 'utf8').catch((error: unknown) => {
    throw refusedByDisk(error, path);
  });
}

function outlineOf({ polygons }: RegionShape): Position[][] {
  return polygons.flat().map((ring) => {
    const line: Position[] = [];
    for (let i = 0; i < ring.length; i += 2) line.push([toDegrees(ring[i]!), toDegrees(ring[i + 1]!)]);
    return line.length > 0 ? [...line, line[0]!] : line;
  });
}

function pictured({ id, names, position, population }: Place): PictureContent['places'][number] {
  return { id, name: names.en ?? Object.values(names)[0] ?? id, position, population, isSelected: false };
}

function dayInWords(instant: Instant, timeZone: string): { readonly day: string; readonly year: string } {
  const [year, month, day] = dayOf(instant, timeZone).split('-');
  const name = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' }).format(
    Date.UTC(2000, Number(month) - 1),
  );
  return { day: `${Number(day)} ${name}`, year: year! };
}
