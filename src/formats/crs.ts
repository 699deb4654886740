// The `crs` member that old GeoJSON may have: degrees as they are, web Mercator taken back to degrees, the rest refused.

import { InputError } from '../model/errors.ts';
import { GRID, toGrid } from '../model/ground.ts';
import { shownText } from './shown-text.ts';

/** In what the positions of a file are told. */
export type Crs = 'degrees' | 'mercator';

const DEGREES = /(^|[:/])(CRS84|CRS:84|WGS84|WGS 84|4326|4979|4258)h?$/i;
const MERCATOR = /(^|[:/])(3857|900913|3785|102100|102113)$/;

/** Reads a `crs` member. Throws InputError for any other system, naming it. */
export function readCrs(value: unknown, file: string): Crs {
  if (value === null || value === undefined) return 'degrees';
  const name = nameOf(value);
  if (name !== undefined && DEGREES.test(name)) return 'degrees';
  if (name !== undefined && MERCATOR.test(name)) return 'mercator';
  throw new InputError(
    `The coordinates are in ${name === undefined ? 'a system that the crs member does not name' : `"${shownText(name)}"`}: ` +
      'convert the file to WGS 84 degrees (for example ogr2ogr -t_srs EPSG:4326) and import it again.',
    { file },
  );
}

function nameOf(value: unknown): string | undefined {
  const properties = (value as { properties?: { name?: unknown } }).properties;
  const name = typeof value === 'string' ? value : properties?.name;
  return typeof name === 'string' ? name.trim() : undefined;
}

/** EPSG:3857 is a sphere of this radius in metres, whatever the earth is. */
const RADIUS_M = 6378137;
const DEGREES_PER_RADIAN = 180 / Math.PI;

/** Steps of 1e-7 metres to steps of 1e-7 degrees, in place; exact to rounding. */
export function unprojectMercator(steps: number[]): void {
  for (let i = 0; i < steps.length; i += 2) {
    steps[i] = toGrid((steps[i]! / GRID / RADIUS_M) * DEGREES_PER_RADIAN);
    steps[i + 1] = toGrid(Math.atan(Math.sinh(steps[i + 1]! / GRID / RADIUS_M)) * DEGREES_PER_RADIAN);
  }
}
