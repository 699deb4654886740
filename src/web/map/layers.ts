// The map's layers from the bottom up, as data: paper, water, (ground,) borders, places, the selected spot.

import type { LayerSpecification } from 'maplibre-gl';
import { fadeByZoom, widthByZoom } from './by-zoom.ts';
import { nameLayers } from './name-layers.ts';
import type { Palette } from './palette.ts';

/** From this zoom on borders between the theatre's zones are drawn finer than the world's. */
export const ZONE_BORDERS_FROM = 7;
/** Ground lies under this layer. */
export const ABOVE_GROUND = 'regions';

export function mapLayers(palette: Palette): LayerSpecification[] {
  return [...baseLayers(palette), ...lineLayers(palette), ...nameLayers(palette)];
}

function baseLayers(palette: Palette): LayerSpecification[] {
  // Sea and land are so near in colour that a soft edge is not seen, and it costs a program and a drawing of its own.
  const edge = { 'fill-antialias': false };
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': palette.sea } },
    { id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': palette.paper, ...edge } },
    // 1:50 million: gone before its strokes would show.
    {
      id: 'lakes',
      type: 'fill',
      source: 'lakes',
      maxzoom: 8,
      paint: { 'fill-color': palette.sea, 'fill-opacity': fadeByZoom(7, 8), ...edge },
    },
    {
      id: 'rivers',
      type: 'line',
      source: 'rivers',
      maxzoom: 7.5,
      paint: { 'line-color': palette.water, 'line-width': 0.8, 'line-opacity': fadeByZoom(6, 7.5, 0.7) },
    },
  ];
}

function lineLayers(palette: Palette): LayerSpecification[] {
  const border = {
    'line-color': palette.border,
    'line-width': widthByZoom([3, 0.7], [5, 1], [8, 1.2], [13, 1.4]),
    'line-dasharray': [7, 2.5, 1.2, 2.5],
  };
  const layout = { 'line-join': 'round' } as const;
  return [
    {
      id: 'regions',
      type: 'line',
      source: 'regions',
      minzoom: 6,
      maxzoom: 9.5,
      layout,
      paint: {
        'line-color': palette.border,
        'line-width': widthByZoom([6, 0.4], [9, 0.7], [13, 0.9]),
        'line-dasharray': [1, 3],
        'line-opacity': fadeByZoom(8.5, 9.5, 0.7),
      },
    },
    {
      // Within its own ground, so that two neighbours' dashes stand side by side.
      id: 'draft',
      type: 'line',
      source: 'draft',
      layout,
      paint: {
        'line-color': ['get', 'color'],
        'line-width': widthByZoom([6, 1], [9, 1.6], [13, 2.4]),
        'line-offset': widthByZoom([6, -0.8], [9, -1.2], [13, -1.8]),
        'line-dasharray': [3, 2],
      },
    },
    {
      id: 'borders',
      type: 'line',
      source: 'borders',
      maxzoom: 8,
      layout,
      paint: { ...border, 'line-opacity': fadeByZoom(7, 8, 0.9) },
    },
    {
      // The theatre's own lines, of 1:10 million: a kilometre off in places, so gone before that is ten pixels.
      id: 'zone-borders',
      type: 'line',
      source: 'zone-borders',
      minzoom: ZONE_BORDERS_FROM,
      maxzoom: 9.5,
      layout,
      paint: { ...border, 'line-opacity': fadeByZoom(8.5, 9.5, 0.9) },
    },
  ];
}
