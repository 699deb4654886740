// Vector tiles of unknown schema, drawn in the page's colours by the names that the usual schemas give their layers.

import type { LayerSpecification } from 'maplibre-gl';
import type { Palette } from '../map/palette.ts';
import { OWN } from './plan.ts';

/** How features of a layer are drawn; what has no colour is left out. */
interface Drawing {
  readonly name: RegExp;
  readonly fill?: keyof Palette;
  readonly line?: keyof Palette;
  readonly opacity: number;
  readonly width: number;
}

/** From the bottom up: OpenMapTiles, Protomaps and Shortbread call them so. */
const DRAWINGS: readonly Drawing[] = [
  // Names, borders and coasts are our own, above the ground; the land is our paper.
  { name: /name|label|place|poi|boundar|earth|^land$/i, opacity: 0, width: 0 },
  { name: /landcover|landuse|natural|park|wood|forest|^sites$/i, fill: 'rule', opacity: 0.5, width: 0 },
  { name: /water|ocean|lake|river|sea/i, fill: 'sea', line: 'water', opacity: 1, width: 0.8 },
  { name: /building/i, fill: 'ruleStrong', opacity: 0.6, width: 0 },
  { name: /road|street|transport|rail|highway|ferr/i, line: 'ruleStrong', opacity: 1, width: 1 },
  // Whatever else it has is there to be seen.
  { name: /./, line: 'ink3', opacity: 0.7, width: 0.7 },
];

export function vectorLayers(source: string, names: readonly string[], palette: Palette): LayerSpecification[] {
  return DRAWINGS.flatMap((drawing) =>
    names
      .filter((name) => DRAWINGS.find((candidate) => candidate.name.test(name)) === drawing)
      .flatMap((name) => [...fills(drawing, { source, name, palette }), ...lines(drawing, { source, name, palette })]),
  );
}

interface VectorLayer {
  readonly source: string;
  readonly name: string;
  readonly palette: Palette;
}

function fills({ fill, opacity }: Drawing, { source, name, palette }: VectorLayer): LayerSpecification[] {
  if (!fill) return [];
  return [
    {
      id: `${OWN}${name}/fill`,
      type: 'fill',
      source,
      'source-layer': name,
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: { 'fill-color': palette[fill], 'fill-opacity': opacity },
    },
  ];
}

function lines({ line, opacity, width }: Drawing, { source, name, palette }: VectorLayer): LayerSpecification[] {
  if (!line) return [];
  return [
    {
      id: `${OWN}${name}/line`,
      type: 'line',
      source,
      'source-layer': name,
      filter: ['==', ['geometry-type'], 'LineString'],
      paint: { 'line-color': palette[line], 'line-opacity': opacity, 'line-width': width },
    },
  ];
}
