// The map's layers from the bottom up, as data: paper, water, ground, borders, places, the selected spot.

import type { LayerSpecification } from 'maplibre-gl';
import type { Status, Theatre } from '../../model/theatre.ts';
import type { Theme } from './hatch.ts';
import type { Palette } from './palette.ts';

export interface LayerContext {
  readonly theatre: Theatre;
  readonly theme: Theme;
  readonly palette: Palette;
}

export const REGULAR = 'Foothold Regular';
export const SEMIBOLD = 'Foothold Semibold';

/** The image of a status' hatch; each theme has its own, so that a change of theme needs no reload. */
export function hatchImage(status: Status, theme: Theme): string {
  return `hatch-${theme}-${status.id}`;
}

export function mapLayers(context: LayerContext): LayerSpecification[] {
  return [...baseLayers(context), ...groundLayers(context), ...lineLayers(context), ...nameLayers(context)];
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
      paint: { 'fill-color': palette.sea, 'fill-opacity': fade(7, 8) },
    },
    {
      id: 'rivers',
      type: 'line',
      source: 'rivers',
      maxzoom: 7.5,
      paint: { 'line-color': palette.water, 'line-width': 0.8, 'line-opacity': fade(6, 7.5, 0.7) },
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
        ? width([5, 0.6], [7, 1], [9, 1.4], [11, 1.8], [13, 2.2])
        : width([5, 0.3], [9, 0.6], [13, 0.9]),
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
        'line-width': width([3, 0.7], [5, 1], [8, 1.2]),
        'line-dasharray': [7, 2.5, 1.2, 2.5],
        'line-opacity': fade(7, 8, 0.9),
      },
    },
  ];
}

function nameLayers({ palette }: LayerContext): LayerSpecification[] {
  return [
    {
      id: 'country-names',
      type: 'symbol',
      source: 'countries',
      maxzoom: 8,
      layout: {
        'text-field': ['get', 'name'],
        'text-font': [SEMIBOLD],
        'text-size': 13,
        'text-letter-spacing': 0.34,
        'text-transform': 'uppercase',
        'text-max-width': 8,
      },
      paint: { 'text-color': palette.ink2, 'text-halo-color': palette.paper, 'text-halo-width': 1.4 },
    },
    {
      id: 'place-dots',
      type: 'circle',
      source: 'places',
      filter: bigEnough(),
      paint: {
        'circle-radius': width([5, 1.6], [9, 2.2], [12, 3]),
        'circle-color': palette.paper,
        'circle-stroke-color': palette.ink,
        'circle-stroke-width': 1.2,
      },
    },
    {
      id: 'place-names',
      type: 'symbol',
      source: 'places',
      filter: bigEnough(),
      layout: {
        'text-field': ['get', 'name'],
        'text-font': [
          'case',
          ['>=', ['get', 'population'], TOWN],
          ['literal', [SEMIBOLD]],
          ['literal', [REGULAR]],
        ] as never,
        'text-size': [
          'interpolate',
          ['linear'],
          ['zoom'],
          5,
          ['case', ['>=', ['get', 'population'], 300_000], 14, 12.5],
          10,
          ['case', ['>=', ['get', 'population'], 100_000], 21, ['>=', ['get', 'population'], TOWN], 17, 14],
        ] as never,
        'text-variable-anchor': [
          'left',
          'right',
          'top',
          'bottom',
          'top-left',
          'top-right',
          'bottom-left',
          'bottom-right',
        ],
        'text-radial-offset': 0.55,
        'text-justify': 'auto',
        'text-padding': 3,
        'symbol-sort-key': ['-', ['get', 'population']],
      },
      paint: {
        'text-color': palette.ink,
        'text-halo-color': palette.paper,
        'text-halo-width': 1.8,
        'text-halo-blur': 0.4,
      },
    },
    {
      id: 'spot',
      type: 'symbol',
      source: 'spot',
      layout: { 'icon-image': 'spot', 'icon-allow-overlap': true, 'icon-ignore-placement': true },
    },
  ];
}

/** Inhabitants from which a place is labelled as a town. */
const TOWN = 5000;

/** Which places are there at a zoom: by inhabitants, all from zoom 9.5. */
function bigEnough(): never {
  return [
    '>=',
    ['get', 'population'],
    ['step', ['zoom'], 1_500_000, 4, 700_000, 5, 250_000, 6, 80_000, 7, 20_000, 8, 4000, 9, 900, 9.5, 0],
  ] as never;
}

function anyOf(statuses: readonly Status[]): never {
  return ['in', ['get', 'status'], ['literal', statuses.map((status) => status.id)]] as never;
}

function width(...stops: (readonly [zoom: number, px: number])[]): never {
  return ['interpolate', ['linear'], ['zoom'], ...stops.flat()] as never;
}

function fade(from: number, to: number, opacity = 1): never {
  return ['interpolate', ['linear'], ['zoom'], from, opacity, to, 0] as never;
}
