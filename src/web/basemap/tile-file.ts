// The workspace's PMTiles file as a basemap: pictures, elevation as hillshade, or vector tiles in the page's colours.

import * as maplibregl from 'maplibre-gl';
import { type Header, PMTiles, Protocol, TileType } from 'pmtiles';
import { creditText } from './credit-text.ts';
import { elevationEncoding } from './elevation.ts';
import { BasemapError, type BasemapLook, type BasemapPlan, OWN } from './plan.ts';
import { vectorLayers } from './vector-layers.ts';

const protocol = new Protocol();
maplibregl.addProtocol('pmtiles', protocol.tile);

const TILES = `${OWN}tiles`;

/** Reads the file's header, description and a first tile. Throws BasemapError where it is missing or is something else. */
export async function tileFile(fileName: string): Promise<BasemapPlan> {
  const address = new URL('api/basemap', document.baseURI).href;
  await requireFile(address);
  const archive = new PMTiles(address);
  try {
    const header = await archive.getHeader();
    const metadata = membersOf(await archive.getMetadata());
    protocol.add(archive);
    const tiles = {
      tiles: [`pmtiles://${address}/{z}/{x}/{y}`],
      minzoom: header.minZoom,
      maxzoom: header.maxZoom,
      bounds: [header.minLon, header.minLat, header.maxLon, header.maxLat] as [number, number, number, number],
    };
    const own = { sprite: null, credit: creditText(metadata.attribution) };
    if (header.tileType === TileType.Mvt || header.tileType === TileType.Mlt) {
      const encoding = header.tileType === TileType.Mlt ? 'mlt' : 'mvt';
      const names = vectorLayerNames(metadata.vector_layers);
      if (names.length === 0) throw new BasemapError('broken');
      return {
        ...own,
        sources: { [TILES]: { type: 'vector', encoding, ...tiles } },
        layers: ({ palette }) => vectorLayers(TILES, names, palette),
      };
    }
    const tileSize = await sizeOfTile(archive, header);
    const encoding = elevationEncoding(fileName, metadata);
    if (encoding !== null)
      return { ...own, sources: { [TILES]: { type: 'raster-dem', encoding, tileSize, ...tiles } }, layers: hillshade };
    return { ...own, sources: { [TILES]: { type: 'raster', tileSize, ...tiles } }, layers: raster };
  } catch (error) {
    throw error instanceof BasemapError ? error : new BasemapError('broken');
  }
}

/** Asks for the name with which every PMTiles file begins. */
async function requireFile(address: string): Promise<void> {
  const response = await fetch(address, { headers: { Range: `bytes=0-${MAGIC.length - 1}` } }).catch(() => null);
  if (!response) throw new BasemapError('unreachable');
  if (response.status === 404) throw new BasemapError('missing');
  // An empty file has not even a first byte: 416.
  if (response.status !== 206 || (await response.text()) !== MAGIC) throw new BasemapError('broken');
}

const MAGIC = 'PMTiles';

/** Pixels of a tile's side, 256 or 512 for most: the file does not say, its tiles do. */
async function sizeOfTile(archive: PMTiles, header: Header): Promise<number> {
  const { minZoom, minLon, minLat, maxLon, maxLat } = header;
  const { x, y } = maplibregl.MercatorCoordinate.fromLngLat([(minLon + maxLon) / 2, (minLat + maxLat) / 2]);
  const [column, row] = [x, y].map((share) => Math.floor(share * 2 ** minZoom));
  const tile = await archive.getZxy(minZoom, column!, row!);
  if (!tile) return 256;
  const image = await createImageBitmap(new Blob([tile.data]));
  const { width } = image;
  image.close();
  return width;
}

function raster({ theme }: BasemapLook): ReturnType<BasemapPlan['layers']> {
  const isDark = theme === 'dark';
  return [
    {
      id: `${OWN}raster`,
      type: 'raster',
      source: TILES,
      // Dimmed on dark pages, so that ground and names keep their contrast.
      paint: {
        'raster-brightness-max': isDark ? 0.45 : 1,
        'raster-saturation': isDark ? -0.3 : 0,
        'raster-fade-duration': 0,
      },
    },
  ];
}

/** The offline basemap shows through: paper with its relief. */
function hillshade({ theme }: BasemapLook): ReturnType<BasemapPlan['layers']> {
  const isDark = theme === 'dark';
  return [
    {
      id: `${OWN}hillshade`,
      type: 'hillshade',
      source: TILES,
      paint: {
        'hillshade-exaggeration': 0.4,
        'hillshade-shadow-color': isDark ? '#000000' : '#6f6a60',
        'hillshade-highlight-color': isDark ? '#333c3e' : '#ffffff',
        'hillshade-accent-color': isDark ? '#000000' : '#6f6a60',
      },
    },
  ];
}

function vectorLayerNames(layers: unknown): string[] {
  if (!Array.isArray(layers)) return [];
  return layers.map((layer) => membersOf(layer).id).filter((id) => typeof id === 'string');
}

function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}
