// The page's address: everything after # that restores what a reader sees. Nothing in it is sent to the server.

import { THEMES, type Theme } from '../model/look.ts';

/** What the page shows of an edition: its map, what it changed, how long ground was held, when it last changed, figures. */
export const VIEWS = ['map', 'compare', 'held', 'changed', 'numbers'] as const;
export type ViewName = (typeof VIEWS)[number];

/** How two editions are compared: their difference, one swiped over the other, or side by side. */
export const COMPARE_MODES = ['difference', 'swipe', 'side'] as const;
export type CompareMode = (typeof COMPARE_MODES)[number];

/** What a link says; whatever it leaves out is the page's own choice. */
export interface Link {
  readonly source?: string;
  /** Edition id. */
  readonly edition?: string;
  readonly camera?: { readonly zoom: number; readonly center: readonly [number, number] };
  /** The selected spot, [lon, lat]. */
  readonly point?: readonly [number, number];
  readonly language?: string;
  readonly theme?: Theme;
  readonly view?: ViewName;
  /** The edition (an id) that the shown one is compared with, or that a period begins with. */
  readonly from?: string;
  readonly mode?: CompareMode;
  /** How many days of fresh changes are marked; 0 = none. */
  readonly days?: number;
  /** The region (an id) that figures are of. */
  readonly region?: string;
  /** Opens the claims desk, where the server has one. */
  readonly desk?: true;
  /** Opens checks: a claim's id, a question as the API takes it, `records`, or nothing for the form alone. */
  readonly check?: string;
}

type Draft = { -readonly [Key in keyof Link]: Link[Key] };

/** More days than any war here has lasted are a mangled link. */
const MAX_DAYS = 36_500;
/** A question of speaker, day, place and what was claimed. */
const MAX_CHECK = 600;
/** About a metre: less than a pixel at the closest zoom. */
const POSITION_DECIMALS = 5;

/** `#source=deepstate&at=1741781084&map=9.20/51.1911/35.2703&point=35.2703,51.1911` */
export function writeLink(link: Link): string {
  const parts: string[] = [];
  const add = (key: string, value: string | undefined): void => {
    if (value !== undefined) parts.push(`${key}=${encodeURIComponent(value)}`);
  };
  add('source', link.source);
  add('at', link.edition);
  if (link.view !== 'map') add('view', link.view);
  add('from', link.from);
  if (link.mode !== 'difference') add('mode', link.mode);
  // Slashes and commas need no escape after #, and are easier to read without.
  if (link.camera) {
    const [lon, lat] = link.camera.center;
    parts.push(`map=${link.camera.zoom.toFixed(2)}/${position(lat)}/${position(lon)}`);
  }
  if (link.point) parts.push(`point=${link.point.map(position).join(',')}`);
  if (link.days !== undefined) add('days', String(link.days));
  add('region', link.region);
  add('lang', link.language);
  add('theme', link.theme);
  if (link.desk) parts.push('desk');
  add('check', link.check);
  return `#${parts.join('&')}`;
}

function position(value: number): number {
  // + 0: a minus in front of a zero says nothing.
  return Number(value.toFixed(POSITION_DECIMALS)) + 0;
}

/** Reads what can be read and leaves out the rest: a mangled link still opens the page. */
export function readLink(hash: string): Link {
  const parts = new URLSearchParams(hash.replace(/^#/, '').replaceAll('+', '%2B'));
  const link: Draft = {};
  const texts = { source: 'source', at: 'edition', from: 'from', region: 'region' } as const;
  for (const [key, name] of Object.entries(texts)) {
    const value = parts.get(key);
    if (value) link[name] = value;
  }
  const language = parts.get('lang');
  if (language && /^[a-z]{2,3}$/.test(language)) link.language = language;
  readChoices(parts, link);
  const camera = numbers(parts.get('map'), '/', 3);
  if (camera && isPosition(camera[2], camera[1]) && camera[0] >= 0 && camera[0] <= 24) {
    link.camera = { zoom: camera[0], center: [camera[2], camera[1]] };
  }
  const point = numbers(parts.get('point'), ',', 2);
  if (point && isPosition(point[0], point[1])) link.point = [point[0], point[1]];
  const days = parts.get('days');
  if (parts.has('desk')) link.desk = true;
  const check = parts.get('check');
  if (check !== null && check.length <= MAX_CHECK) link.check = check;
  if (days !== null && /^\d{1,5}$/.test(days) && Number(days) <= MAX_DAYS) link.days = Number(days);
  return link;
}

function readChoices(parts: URLSearchParams, link: Draft): void {
  const view = VIEWS.find((name) => name === parts.get('view'));
  const mode = COMPARE_MODES.find((name) => name === parts.get('mode'));
  const theme = THEMES.find((name) => name === parts.get('theme'));
  if (view) link.view = view;
  if (mode) link.mode = mode;
  if (theme) link.theme = theme;
}

function numbers(text: string | null, separator: string, count: 2 | 3): [number, number, number] | undefined {
  const values = (text ?? '').split(separator).map((part) => (part.trim() === '' ? Number.NaN : Number(part)));
  if (values.length !== count || values.some((value) => !Number.isFinite(value))) return undefined;
  return [values[0]!, values[1]!, values[2] ?? 0];
}

function isPosition(lon: number, lat: number): boolean {
  return Math.abs(lon) <= 180 && Math.abs(lat) <= 90;
}
