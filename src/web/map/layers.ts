// The map's layers from the bottom up, as data: paper, water, ground, borders, places, the selected spot.

import type { LayerSpecification } from 'maplibre-gl';
import type { Status, Theatre } from '../../model/theatre.ts';
import { fadeByZoom, widthByZoom } from './by-zoom.ts';
import type { Theme } from './hatch.ts';
import { nameLayers } from './name-layers.ts';
import type { Palette } from './palette.ts';

export interface LayerContext {
  readonly theatre: Theatre;
  readonly theme: Theme;
  readonly palette: Palette;
}

/** The image of a status' hatch; each theme has its own, so that a change of theme needs no reload. */
export function hatchImage(status: Status, theme: Theme): string {
  return `hatch-${theme}-${status.id}`;
}

export function mapLayers(context: LayerContext): LayerSpecification[] {
  return [...baseLayers(context), ...groundLayers(context), ...lineLayers(context), ...nameLayers(context.palette)];
}

function baseLayers({ palette }: LayerContext): LayerSpecification[] {
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': palette.sea } },
    { id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': palette.paper } },
    // 1:50 million: gone before its strokes would show.
    {
      id: 'lakes',
      type: 'fill',
      source: 'lakes',
      maxzoom: 8,
      paint: { 'fill-color': palette.sea, 'fill-opacity': fadeByZoom(7, 8) },
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

function groundLayers({ theatre, theme, palette }: LayerContext): LayerSpecification[] {
  const drawn = theatre.statuses.filter((status) => status.drawn && status.id !== 'none');
  const plain = drawn.filter((status) => status.hatch?.kind !== 'outline');
  const colors = plain.flatMap((status) => [status.id, status.color[theme]]);
  const fill: LayerSpecification[] =
    colors.length === 0
      ? []
      : [
          {
            id: 'ground',
            type: 'fill',
            source: 'ground',
            filter: anyOf(plain),
            layout: { 'fill-sort-key': ['get', 'order'] },
            paint: { 'fill-color': ['match', ['get', 'status'], ...colors, palette.paper] as never },
          },
        ];
  return [...fill, ...drawn.flatMap((status) => statusLayers(status, { theme, palette }))];
}

function statusLayers(status: Status, { theme, palette }: Omit<LayerContext, 'theatre'>): LayerSpecification[] {
  const layers: LayerSpecification[] = [];
  const { hatch } = status;
  const filter = anyOf([status]);
  if (hatch && hatch.kind !== 'outline') {
    layers.push({
      id: `hatch ${status.id}`,
      type: 'fill',
      source: 'ground',
      filter,
      layout: { 'fill-sort-key': ['get', 'order'] },
      paint: { 'fill-pattern': hatchImage(status, theme), 'fill-antialias': false },
    });
  }
  const isHeld = status.kind === 'held' && !hatch;
  layers.push({
    id: `edge ${status.id}`,
    type: 'line',
    source: 'ground',
    filter,
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': isHeld ? palette.front : (hatch?.ink[theme] ?? palette.ink3),
      'line-width': isHeld
        ? widthByZoom([5, 0.6], [7, 1], [9, 1.4], [11, 1.8], [13, 2.2])
        : widthByZoom([5, 0.3], [9, 0.6], [13, 0.9]),
      'line-opacity': isHeld ? 0.85 : 0.7,
    },
  });
  return layers;
}

function lineLayers({ palette }: LayerContext): LayerSpecification[] {
  return [
    {
      id: 'borders',
      type: 'line',
      source: 'borders',
      maxzoom: 8,
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': palette.border,
        'line-width': widthByZoom([3, 0.7], [5, 1], [8, 1.2]),
        'line-dasharray': [7, 2.5, 1.2, 2.5],
        'line-opacity': fadeByZoom(7, 8, 0.9),
      },
    },
  ];
}

function anyOf(statuses: readonly Status[]): never {
  return ['in', ['get', 'status'], ['literal', statuses.map((status) => status.id)]] as never;
}
