// Builds the zones of the theatre `ukraine` from OpenStreetMap's borders (ODbL): `node scripts/build-zones.mjs`.
//
// Run by hand. OpenStreetMap draws Crimea twice, within Ukraine and within Russia; here it is Ukraine's. The two zones
// are made of the very same arcs, so that no spot along their border lies in both or in neither.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { merge } from 'topojson-client';
import { topology } from 'topojson-server';
import { sourcePackage } from './install-source.mjs';
import { coarser, isInside, roundRing, signedArea } from './rings.mjs';

const SOURCE = ['@geo-maps/countries-land-250m', '0.6.0'];
const out = fileURLToPath(new URL('../data/theatres/ukraine/zones.geojson', import.meta.url));

/** The source's lines are true to 250 m: near the war coasts and other borders bear this more, the border between the two as it is. */
const COAST_TOLERANCE_DEG = 0.003;
/** Beyond this box Russia's outline is only for telling land from sea. */
const [NEAR_WEST, NEAR_SOUTH, NEAR_EAST, NEAR_NORTH] = [19, 43, 46, 57];
const FAR_TOLERANCE_DEG = 0.2;
/** Islets smaller than about 0.1 km². */
const MIN_AREA_DEG2 = 1e-5;

const { features } = JSON.parse(readFileSync(join(sourcePackage(...SOURCE), 'map.geo.json'), 'utf8'));
// The source cuts lakes and reservoirs out as holes: a zone has them. Neither country has a hole that is another's.
const shells = (code) =>
  features
    .find(({ properties }) => properties.A3 === code)
    .geometry.coordinates.map(([shell]) => roundRing(shell))
    .filter((ring) => ring.length > 3 && Math.abs(signedArea(ring)) > MIN_AREA_DEG2);

const ukraine = shells('UKR');
const russia = shells('RUS').filter(
  (ring) => isNear(ring) && !ukraine.some((shell) => isInside(shell, middleOf(ring))),
);

const area = (id, rings) => ({
  type: 'Feature',
  id,
  geometry: { type: 'MultiPolygon', coordinates: rings.map((ring) => [ring]) },
});
const topo = topology({
  areas: { type: 'FeatureCollection', features: [area('ukraine', ukraine), area('russia', russia)] },
});
const arcsOf = (k) => new Set(topo.objects.areas.geometries[k].arcs.flat(2).map((arc) => (arc < 0 ? ~arc : arc)));
const [ukrainian, russian] = [arcsOf(0), arcsOf(1)];
const arcs = topo.arcs.map((arc, k) => {
  if (ukrainian.has(k) && russian.has(k)) return arc;
  return stretches(arc).flatMap((line, n) => thinned(line).slice(n && 1));
});

const NAMES = { ukraine: ['Ukraine', 'Україна', 'Украина'], russia: ['Russia', 'Росія', 'Россия'] };
const lines = topo.objects.areas.geometries.map((geometry) => {
  const [name, name_uk, name_ru] = NAMES[geometry.id];
  const { coordinates } = merge({ ...topo, arcs }, [geometry]);
  const polygons = coordinates.filter(([shell]) => shell.length > 3 && signedArea(shell) !== 0);
  console.log(`${geometry.id}: ${polygons.length} polygons, ${polygons.flat(2).length} positions`);
  return JSON.stringify({
    type: 'Feature',
    properties: { zone: geometry.id, name, name_en: name, name_uk, name_ru },
    geometry: { type: 'MultiPolygon', coordinates: polygons },
  });
});
const text = `{"type":"FeatureCollection","features":[\n${lines.join(',\n')}\n]}\n`;
writeFileSync(out, text);
console.log(`zones.geojson ${(text.length / 1000).toFixed(0)} kB`);

/** The ends of a stretch lie at the box's edge, so its middle tells on which side it is. */
function thinned(line) {
  const isNearLine = isNear([line[line.length >> 1]]);
  return coarser(line, isNearLine ? COAST_TOLERANCE_DEG : FAR_TOLERANCE_DEG);
}

/** A line cut where it enters or leaves the box; neighbours share the position at the cut. */
function stretches(line) {
  const cuts = line.flatMap((position, i) => (i > 0 && isNear([position]) !== isNear([line[i - 1]]) ? [i] : []));
  return [0, ...cuts].map((from, k) => line.slice(from, (cuts[k] ?? line.length - 1) + 1));
}

function isNear(line) {
  return line.some(([x, y]) => x > NEAR_WEST && x < NEAR_EAST && y > NEAR_SOUTH && y < NEAR_NORTH);
}

function middleOf(ring) {
  return [0, 1].map((axis) => ring.reduce((sum, position) => sum + position[axis], 0) / ring.length);
}
