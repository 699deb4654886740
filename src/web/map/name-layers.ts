// Names on the map: countries, places with their dots, and the mark of the selected spot above all.

import type { LayerSpecification } from 'maplibre-gl';
import { widthByZoom } from './by-zoom.ts';
import type { Palette } from './palette.ts';

export const REGULAR = 'Foothold Regular';
export const SEMIBOLD = 'Foothold Semibold';

/** Layers of places, which leave out the selected one: it has a mark and a name of its own. */
export const PLACE_LAYERS = ['place-dots', 'place-names'];

export function nameLayers(palette: Palette): LayerSpecification[] {
  return [countryNames(palette), placeDots(palette), placeNames(palette), spotMark(palette)];
}

/** Which places are there at a zoom: by inhabitants, all from zoom 9.5; never the one with this id. */
export function placeFilter(without = ''): never {
  const steps = [1_500_000, 4, 700_000, 5, 250_000, 6, 80_000, 7, 20_000, 8, 4000, 9, 900, 9.5, 0];
  return ['all', ['>=', ['get', 'population'], ['step', ['zoom'], ...steps]], ['!=', ['get', 'id'], without]] as never;
}

function countryNames(palette: Palette): LayerSpecification {
  return {
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
    paint: { 'text-color': palette.ink2, ...halo(palette) },
  };
}

function placeDots(palette: Palette): LayerSpecification {
  return {
    id: 'place-dots',
    type: 'circle',
    source: 'places',
    filter: placeFilter(),
    paint: {
      'circle-radius': widthByZoom([5, 1.6], [9, 2.2], [12, 3]),
      'circle-color': palette.paper,
      'circle-stroke-color': palette.ink,
      'circle-stroke-width': 1.2,
    },
  };
}

function placeNames(palette: Palette): LayerSpecification {
  return {
    id: 'place-names',
    type: 'symbol',
    source: 'places',
    filter: placeFilter(),
    layout: {
      'text-field': ['get', 'name'],
      'text-font': ['case', isOver(TOWN), ['literal', [SEMIBOLD]], ['literal', [REGULAR]]] as never,
      'text-size': placeNameSize(),
      'text-variable-anchor': ANCHORS,
      'text-radial-offset': 0.55,
      'text-justify': 'auto',
      'text-padding': 3,
      'symbol-sort-key': ['-', ['get', 'population']],
    },
    paint: { 'text-color': palette.ink, ...halo(palette) },
  };
}

function spotMark(palette: Palette): LayerSpecification {
  return {
    id: 'spot',
    type: 'symbol',
    source: 'spot',
    layout: {
      'icon-image': 'spot',
      'icon-allow-overlap': true,
      'icon-ignore-placement': true,
      'text-field': ['get', 'name'],
      'text-font': [SEMIBOLD],
      'text-size': 21,
      'text-variable-anchor': ANCHORS,
      'text-radial-offset': 1.05,
      'text-justify': 'auto',
      'text-allow-overlap': true,
    },
    paint: { 'text-color': palette.ink, ...halo(palette) },
  };
}

const ANCHORS: ('left' | 'right' | 'top' | 'bottom' | 'top-left' | 'top-right' | 'bottom-left' | 'bottom-right')[] = [
  'left',
  'right',
  'top-left',
  'top-right',
  'bottom-left',
  'bottom-right',
  'top',
  'bottom',
];

/** Inhabitants from which a place is labelled as a town. */
const TOWN = 5000;

function isOver(population: number): unknown {
  return ['>=', ['get', 'population'], population];
}

function placeNameSize(): never {
  const far = ['case', isOver(300_000), 14, 12.5];
  const near = ['case', isOver(100_000), 21, isOver(TOWN), 17, 14];
  return ['interpolate', ['linear'], ['zoom'], 5, far, 10, near] as never;
}

function halo(palette: Palette) {
  return { 'text-halo-color': palette.paper, 'text-halo-width': 1.8, 'text-halo-blur': 0.4 };
}
