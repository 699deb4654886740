// Reads a newsroom's house style for pictures. The spec is docs/spec/house-style.md; unknown keys are refused by name.

import {
  type Found,
  freeMembers,
  list,
  members,
  numberWithin,
  optional,
  parseJson,
  refuse,
  text,
} from '../../model/json-door.ts';
import { parseHatch, shade } from '../../model/status-parser.ts';
import type { Hatch, Shade } from '../../model/theatre.ts';
import { logoOutlines } from './logo-path.ts';
import { type Corner, type Logo, OWN_STYLE, type PictureStyle, STROKE_TOKENS } from './picture-style.ts';

/** How a status is drawn in place of what the theatre says; what is left out stays. */
export interface StatusTokens {
  readonly color?: Shade;
  readonly hatch?: Hatch | null;
}

export const COLOR_TOKENS = [
  'panel',
  'paper',
  'sea',
  'ink',
  'ink2',
  'ink3',
  'rule',
  'ruleStrong',
  'border',
  'front',
] as const;
export type ColorToken = (typeof COLOR_TOKENS)[number];

export interface HouseStyle {
  readonly name: string;
  /** By id; a house style may serve several theatres, so that ids that one of them lacks do no harm. */
  readonly statuses: Readonly<Record<string, StatusTokens>>;
  readonly parties: Readonly<Record<string, Shade>>;
  readonly colors: Readonly<Partial<Record<ColorToken, Shade>>>;
  readonly style: PictureStyle;
}

const SCHEMA = 'foothold-house-style/1';

/** The style that a file's text holds. Throws InputError naming the place in the file, what was there and what was expected. */
export function parseHouseStyle(json: string, file: string): HouseStyle {
  const found = parseJson(json, file);
  checkVersion(found);
  const top = members(found, {
    required: ['schema', 'name'],
    optional: ['statuses', 'parties', 'colors', 'type', 'strokes', 'margins', 'corner'],
  });
  const own = OWN_STYLE;
  return {
    name: line(top.name),
    statuses: optional(top.statuses, (at) => byKey(at, parseStatusTokens), {}),
    parties: optional(top.parties, (at) => byKey(at, shade), {}),
    colors: optional(top.colors, parseColors, {}),
    style: {
      fontFamily: optional(top.type, parseType, own.fontFamily),
      strokes: optional(top.strokes, parseStrokes, own.strokes),
      margins: optional(top.margins, parseMargins, own.margins),
      corner: optional(top.corner, parseCorner, own.corner),
    },
  };
}

/** First of all: a file of a later version would be refused for its new keys, which would hide the reason. */
function checkVersion(found: Found): void {
  const { value } = found;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) refuse(found, 'an object: a house style');
  const { schema } = value as { readonly schema?: unknown };
  if (schema !== SCHEMA)
    refuse({ ...found, path: 'schema', value: schema }, `"${SCHEMA}", the version that this Foothold reads`);
}

function byKey<Value>(found: Found, read: (item: Found) => Value): Readonly<Record<string, Value>> {
  return Object.fromEntries(freeMembers(found).map(([key, item]) => [key, read(item)]));
}

function parseStatusTokens(found: Found): StatusTokens {
  const { color, hatch } = members(found, { required: [], optional: ['color', 'hatch'] });
  return {
    ...(color && { color: shade(color) }),
    ...(hatch && { hatch: hatch.value === null ? null : parseHatch(hatch) }),
  };
}

function parseColors(found: Found): HouseStyle['colors'] {
  const at = members(found, { required: [], optional: COLOR_TOKENS });
  return Object.fromEntries(COLOR_TOKENS.flatMap((token) => (at[token] ? [[token, shade(at[token])]] : [])));
}

/** Names in quotes, then what every system has. */
function parseType(found: Found): string {
  const { families } = members(found, { required: ['families'], optional: [] });
  const names = list(families, (item) => {
    const name = line(item);
    return /^[\p{L}\p{N}][\p{L}\p{N} -]*$/u.test(name)
      ? name
      : refuse(item, 'the name of a typeface, such as "Fira Sans"');
  });
  if (names.length === 0 || names.length > 8) refuse(families, 'one to eight names of typefaces');
  return [...names.map((name) => `'${name}'`), 'sans-serif'].join(', ');
}

/** Thinner lines vanish in print, thicker ones hide ground. */
const [MIN_STROKE, MAX_STROKE] = [0.1, 12];

function parseStrokes(found: Found): PictureStyle['strokes'] {
  const at = members(found, { required: [], optional: STROKE_TOKENS });
  const width = (token: (typeof STROKE_TOKENS)[number]) =>
    optional(at[token], (item) => numberWithin(item, MIN_STROKE, MAX_STROKE), OWN_STYLE.strokes[token]);
  return {
    ground: width('ground'),
    front: width('front'),
    bands: width('bands'),
    borders: width('borders'),
    regions: width('regions'),
  };
}

/** More would leave no room for the map in a column. */
const MAX_MARGIN = 160;

function parseMargins(found: Found): PictureStyle['margins'] {
  const at = members(found, { required: [], optional: ['side', 'top', 'bottom'] });
  const { side, top, bottom } = OWN_STYLE.margins;
  const margin = (item: Found | undefined, absent: number) =>
    optional(item, (value) => numberWithin(value, 0, MAX_MARGIN), absent);
  return { side: margin(at.side, side), top: margin(at.top, top), bottom: margin(at.bottom, bottom) };
}

function parseCorner(found: Found): Corner {
  const { text: words, logo } = members(found, { required: [], optional: ['text', 'logo'] });
  if (!words && !logo) refuse(found, '"text", "logo" or both');
  return { text: words ? line(words) : '', logo: logo ? parseLogo(logo) : null };
}

function parseLogo(found: Found): Logo {
  const { width, height, path } = members(found, { required: ['width', 'height', 'path'], optional: [] });
  const outlines = logoOutlines(text(path));
  if (outlines === null)
    refuse(path, 'the d of an SVG path of lines and curves (M, L, H, V, C, S, Q, T, Z), without arcs');
  return { width: numberWithin(width, 1, 10_000), height: numberWithin(height, 1, 10_000), outlines };
}

/** Longer names and credits would run into the foot. */
function line(found: Found): string {
  const words = text(found).trim();
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this refuses
  if (words.length > 60 || /[\u0000-\u001f]/.test(words)) refuse(found, 'a line of at most 60 characters');
  return words;
}
