// Reads positions as people paste them: lon,lat as this project writes it, and the forms that say what is what.

import { InputError } from '../../model/errors.ts';

/** [lon, lat] in degrees. */
export type Position = readonly [number, number];

/** west, south, east, north in degrees; west > east across the antimeridian. */
export type Extent = readonly [number, number, number, number];

/**
 * The position that a text gives, or null where it is a name or an id. Two plain numbers are lon,lat. Forms that bear
 * their own order are taken at their word: `51°11'28"N 35°16'13"E`, `51.1911N, 35.2703E`, `geo:51.1911,35.2703`, and
 * addresses of maps, `…#12/51.1911/35.2703`, `…#map=12/51.1911/35.2703`, `…/@51.1911,35.2703,12z`, `…?q=51.1911,35.2703`. Throws InputError for decimals with a comma and for what is off the globe.
 */
export function parsePosition(text: string): Position | null {
  const trimmed = text.trim();
  if (trimmed.length > MAX_LENGTH) return null;
  const position = plainNumbers(trimmed) ?? withHemispheres(trimmed) ?? inAddress(trimmed);
  if (position) return onGlobe(position, trimmed);
  if (DECIMAL_COMMAS.test(trimmed)) {
    throw new InputError(
      `"${trimmed}" has commas both in and between numbers: write decimals with a point, lon,lat, such as 35.2703,51.1911.`,
    );
  }
  return null;
}

/**
 * Refuses a position that lies outside the extent where the swapped order lies inside. `command` writes what to type
 * instead: `foothold place 35.2703,51.1911 --source deepstate`.
 */
export function refuseSwapped(position: Position, extent: Extent, command: (lonLat: string) => string): void {
  const swapped = unswapped(position, extent);
  if (!swapped) return;
  throw new InputError(
    `${position.join(',')} lies outside the theatre: coordinates are lon,lat; did you mean ${command(swapped.join(','))}`,
  );
}

/** The position with its numbers in the other order, where that one alone lies inside the extent; else null. */
export function unswapped(position: Position, extent: Extent): Position | null {
  const swapped = [position[1], position[0]] as const;
  return !isInExtent(position, extent) && isInExtent(swapped, extent) ? swapped : null;
}

function isInExtent([lon, lat]: Position, [west, south, east, north]: Extent): boolean {
  const isBetween = west <= east ? west <= lon && lon <= east : lon >= west || lon <= east;
  return isBetween && south <= lat && lat <= north;
}

/** The longest form, in degrees, minutes and seconds with many decimals, has about 60 characters. */
const MAX_LENGTH = 120;
const PLAIN = /^([+\-−]?\d+(?:\.\d*)?)(?:\s*[,;]\s*|\s+)([+\-−]?\d+(?:\.\d*)?)$/;
const DECIMAL_COMMAS = /^[+\-−]?\d+,\d+(?:\s*[,;]\s*|\s+)[+\-−]?\d+,\d+$/;

function plainNumbers(text: string): Position | null {
  const match = PLAIN.exec(text);
  return match ? [numberOf(match[1]!), numberOf(match[2]!)] : null;
}

/** Degrees, minutes and seconds, as far as they are given; marks may be left out where spaces part the numbers. */
const NUMBERS = String.raw`(\d+(?:\.\d+)?)(?:[°º\s]+(\d+(?:\.\d+)?)(?:['′’\s]+(\d+(?:\.\d+)?))?)?[°º'′’"″”\s]*`;
const LETTER_LAST = new RegExp(`^${NUMBERS}([NSEW])\\s*[,;]?\\s*${NUMBERS}([NSEW])$`, 'i');
const LETTER_FIRST = new RegExp(`^([NSEW])\\s*${NUMBERS}[,;]?\\s*([NSEW])\\s*${NUMBERS}$`, 'i');

function withHemispheres(text: string): Position | null {
  const last = LETTER_LAST.exec(text)?.slice(1);
  const first = LETTER_FIRST.exec(text)?.slice(1);
  const parts = last ?? (first && [...first.slice(1, 4), first[0], ...first.slice(5), first[4]]);
  if (!parts) return null;
  const [one, other] = [angleOf(parts.slice(0, 4)), angleOf(parts.slice(4))];
  if (!one || !other || one.axis === other.axis) return null;
  return one.axis === 'lon' ? [one.degrees, other.degrees] : [other.degrees, one.degrees];
}

function angleOf(
  parts: readonly (string | undefined)[],
): { readonly axis: 'lon' | 'lat'; readonly degrees: number } | null {
  const [degrees, minutes = '0', seconds = '0', letter = ''] = parts;
  if (Number(minutes) >= 60 || Number(seconds) >= 60) return null;
  const size = Number(degrees) + Number(minutes) / 60 + Number(seconds) / 3600;
  return {
    axis: /[ew]/i.test(letter) ? 'lon' : 'lat',
    degrees: rounded(/[sw]/i.test(letter) ? -size : size),
  };
}

/** RFC 5870, and the addresses of map pages: both put the latitude first. */
const ADDRESS =
  /^(?:geo:|(?:https?:\/\/\S*)?#(?:\S*&)?(?:map=)?\d+(?:\.\d+)?\/|https?:\/\/\S*?(?:\/@|[?&](?:q|query)=))([+-]?\d+(?:\.\d+)?)[,/]([+-]?\d+(?:\.\d+)?)(?:[,;?/&]\S*)?$/i;

function inAddress(text: string): Position | null {
  const match = ADDRESS.exec(text);
  return match ? [numberOf(match[2]!), numberOf(match[1]!)] : null;
}

function numberOf(text: string): number {
  return Number(text.replace('−', '-'));
}

/** Seven decimals are the grid's. */
function rounded(degrees: number): number {
  return Math.round(degrees * 1e7) / 1e7;
}

function onGlobe(position: Position, text: string): Position {
  if (Math.abs(position[0]) <= 180 && Math.abs(position[1]) <= 90) return position;
  throw new InputError(`${text} is not on the globe: give lon,lat in degrees, such as 35.2703,51.1911.`);
}
