// A MapLibre style of another host as a basemap: its sources and layers below the ground, without its labels.

import type { LayerSpecification, SourceSpecification } from 'maplibre-gl';
import { creditText } from './credit-text.ts';
import { BasemapError, type BasemapLook, type BasemapPlan, OWN } from './plan.ts';

/** The longest styles in use have about a tenth of it. */
const MOST_LETTERS = 5_000_000;

/** Fetches the style. Throws BasemapError where its host does not answer or answers with something else. */
export async function styleAt(address: string): Promise<BasemapPlan> {
  const response = await fetch(address, { credentials: 'omit' }).catch(() => null);
  if (!response?.ok) throw new BasemapError('unreachable');
  return stylePlan(await response.text(), address);
}

export function stylePlan(text: string, address: string): BasemapPlan {
  const style = readStyle(text);
  const sources = Object.entries(style.sources);
  const layers = style.layers.filter(isTaken).map(renamed);
  const hasPatterns = layers.some(({ paint }) => Object.keys(paint ?? {}).some((key) => key.endsWith('-pattern')));
  const credits = sources.map(([, source]) => creditText(source.attribution)).filter((credit) => credit !== '');
  return {
    sources: Object.fromEntries(sources.map(([id, source]) => [OWN + id, withAddresses(source, address)])),
    layers: (look) => [...layers, veil(look)],
    sprite: hasPatterns && typeof style.sprite === 'string' ? absolute(style.sprite, address) : null,
    credit: [...new Set(credits)].join(' · '),
  };
}

type Members = Readonly<Record<string, unknown>>;

interface Style {
  readonly sources: Readonly<Record<string, Members>>;
  readonly layers: readonly Members[];
  readonly sprite: unknown;
}

/** What is not as MapLibre's specification has it is refused by MapLibre, layer by layer. */
function readStyle(text: string): Style {
  const style = text.length <= MOST_LETTERS ? parsed(text) : null;
  if (!isMembers(style) || style.version !== 8 || !isMembers(style.sources) || !Array.isArray(style.layers))
    throw new BasemapError('no-style');
  const sources = Object.entries(style.sources).filter((entry): entry is [string, Members] => isMembers(entry[1]));
  return { sources: Object.fromEntries(sources), layers: style.layers.filter(isMembers), sprite: style.sprite };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Labels would stand beneath the ground, and twice beside ours. */
function isTaken({ id, type }: Members): boolean {
  return typeof id === 'string' && typeof type === 'string' && type !== 'symbol' && type !== 'custom';
}

function renamed(layer: Members): LayerSpecification {
  const source = typeof layer.source === 'string' ? { source: OWN + layer.source } : {};
  return { ...layer, ...source, id: OWN + String(layer.id) } as unknown as LayerSpecification;
}

function withAddresses(source: Members, base: string): SourceSpecification {
  const whole = (value: unknown) => (typeof value === 'string' ? absolute(value, base) : value);
  const { url, data, tiles } = source;
  return {
    ...source,
    ...(url === undefined ? {} : { url: whole(url) }),
    ...(data === undefined ? {} : { data: whole(data) }),
    ...(Array.isArray(tiles) ? { tiles: tiles.map(whole) } : {}),
  } as unknown as SourceSpecification;
}

/** `new URL` would encode the braces of `{z}/{x}/{y}`. */
function absolute(address: string, base: string): string {
  if (/^[a-z]+:/i.test(address)) return address;
  if (address.startsWith('/')) return new URL(base).origin + address;
  return new URL('.', base).href + address.replace(/^\.\//, '');
}

/** Dims on dark pages what was drawn for light ones. */
function veil({ theme, palette }: BasemapLook): LayerSpecification {
  return {
    id: `${OWN}veil`,
    type: 'background',
    paint: { 'background-color': palette.paper, 'background-opacity': theme === 'dark' ? 0.6 : 0 },
  };
}
