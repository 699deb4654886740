// The theatre's regions: their outlines for the map and the overlay, and their names in the reader's language.

import { computed, signal } from '@preact/signals';
import { labelRegions } from '../reading/gazetteer/region-labels.ts';
import { fetchText } from './api.ts';
import { language } from './state.ts';

interface RegionFeature {
  readonly properties: Readonly<Record<string, unknown>> | null;
  readonly geometry: { readonly type: string } | null;
}

/** The GeoJSON of all regions; null until it is there, and where there is none. */
export const regionsText = signal<string | null>(null);

/** Fetched once for all sources. */
export async function loadRegions(): Promise<string | null> {
  loading ??= fetchText('api/regions').catch(() => null);
  regionsText.value = await loading;
  return regionsText.value;
}

let loading: Promise<string | null> | undefined;

/** The parsed GeoJSON, for the map. */
export const regionFeatures = computed<readonly RegionFeature[]>(() => {
  if (regionsText.value === null) return [];
  return (JSON.parse(regionsText.value) as { features?: readonly RegionFeature[] }).features ?? [];
});

const labels = computed(() => {
  const drawn = regionFeatures.value.filter(({ geometry }) => /Polygon|Collection/.test(geometry?.type ?? ''));
  const properties = drawn.map((feature) => feature.properties ?? {});
  return labelRegions(properties).map((label, k) => ({ ...label, properties: properties[k]! }));
});

const propertiesById = computed(() => new Map(labels.value.map(({ id, properties }) => [id, properties])));

/** A region's name in the reader's language (property `name_LANGUAGE`), else the one that answers use. */
export function regionName(id: string, name: string): string {
  const own = propertiesById.value.get(id)?.[`name_${language.value}`];
  return typeof own === 'string' && own !== '' ? own : name;
}

/** The name, in the reader's language, of the region that a gazetteer gives by its id or its name; none of no region here. */
export function regionCalled(called: string): string | undefined {
  const region = labels.value.find(({ id, name }) => id === called || name === called);
  return region && regionName(region.id, region.name);
}
