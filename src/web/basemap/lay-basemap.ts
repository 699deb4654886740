// Opens the theatre's own basemap and lays it into a map, below the ground.

import type { ErrorEvent, Map as MapLibreMap } from 'maplibre-gl';
import { isStyleAddress } from '../../model/basemap.ts';
import { type BasemapLook, type BasemapPlan, OWN } from './plan.ts';
import { styleAt } from './style-address.ts';
import { tileFile } from './tile-file.ts';

/** What is needed of the map: an id of the layer that the basemap lies under, and how the page looks. */
export interface BasemapPlace {
  readonly map: MapLibreMap;
  readonly look: BasemapLook;
  below(): string;
  onGap(): void;
}

/** Reads what the theatre names. Throws BasemapError where it cannot be shown. */
export function openBasemap(basemap: string): Promise<BasemapPlan> {
  return isStyleAddress(basemap) ? styleAt(basemap) : tileFile(basemap);
}

export function layBasemap(plan: BasemapPlan, { map, look, below, onGap }: BasemapPlace): void {
  map.on('error', (event: ErrorEvent & { readonly sourceId?: string }) => {
    if (event.sourceId?.startsWith(OWN)) onGap();
    else console.error(event.error);
  });
  if (plan.sprite !== null) map.setSprite(plan.sprite);
  for (const [id, source] of Object.entries(plan.sources)) map.addSource(id, source);
  const layers = plan.layers(look);
  for (const layer of layers) map.addLayer(layer, below());
  // MapLibre leaves out a layer that is not as its specification has it.
  if (layers.some(({ id }) => !map.getLayer(id))) onGap();
}
