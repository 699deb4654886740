// Scores how mentions of places are resolved, on links of a map's edition texts; the links themselves are only the truth.

import { existsSync, readFileSync } from 'node:fs';
import { gazetteerOf } from '../src/reading/gazetteer/place-forms.ts';
import { parsePlacesTsv } from '../src/reading/gazetteer/places-tsv.ts';
import { PACKS } from '../src/reading/packs/index.ts';
import type { LanguagePack } from '../src/reading/packs/pack.ts';
import { readPlaces } from '../src/reading/places/read-places.ts';

const LINKS = '../shared/eval/places-deepstate.tsv';
const TEXTS = '../shared/data/feeds/deepstate-edition-descriptions.json';
const PLACES = '../shared/data/gazetteer/places.tsv';
if (![LINKS, TEXTS, PLACES].every((file) => existsSync(file))) {
  process.stdout.write('Left out: there is no ../shared beside the project.\n');
  process.exit(0);
}

interface Row {
  readonly lang: string;
  readonly form: string;
  readonly lat: number;
  readonly lon: number;
}
interface Link extends Row {
  readonly text: string;
  readonly at: number;
}

const packs: Record<string, LanguagePack> = {};
for (const [language, load] of Object.entries(PACKS)) packs[language] = await load();
const places = parsePlacesTsv(readFileSync(PLACES, 'utf8')).places;
const gazetteer = gazetteerOf(places, Object.fromEntries(Object.entries(packs).map(([id, { cases }]) => [id, cases])));
const rows = readFileSync(LINKS, 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line): Row => {
    const [lang = '', form = '', lat, lon] = line.split('\t');
    return { lang, form, lat: Number(lat), lon: Number(lon) };
  });
const linksByForm = grouped(linksOfTexts());

const tally = { rows: rows.length, inText: 0, found: 0, covered: 0, answered: 0, within10: 0, within161: 0 };
const wrong: string[] = [];
for (const row of rows) {
  const isCovered = places.some((place) => km(row, place.position) <= 10);
  if (isCovered) tally.covered++;
  const link = (linksByForm.get(`${row.lang}\t${row.form}`) ?? []).find(
    (candidate) => km(row, [candidate.lon, candidate.lat]) <= 10,
  );
  const text = link?.text ?? row.form;
  if (link) tally.inText++;
  const found = readPlaces(
    { text, lang: row.lang, published: null, outlet: null, conflict: 'rus-ukr' },
    { pack: packs[row.lang]!, gazetteer },
  );
  const at = link?.at ?? 0;
  const here = found.find(
    ({ at: start, place }) =>
      start >= at - 25 && start <= at + row.form.length && row.form.includes(place.mention.slice(0, 4)),
  );
  const position = here?.place.position;
  if (here) tally.found++;
  if (!position) continue;
  tally.answered++;
  const distance = km(row, position);
  if (distance <= 10) tally.within10++;
  if (distance <= 161) tally.within161++;
  if (distance > 10)
    wrong.push(
      `${row.lang} ${row.form} ${row.lat},${row.lon} ${here.place.name} ${here.place.id} ${distance.toFixed(0)} km  ${here.place.candidates.map((c) => `${c.id}:${c.score}`).join(' ')}`,
    );
}
const share = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`;
process.stdout.write(
  `${tally.rows} rows, ${tally.inText} with their text, ${tally.found} found as places; a gazetteer row within 10 km: ${share(tally.covered, tally.rows)}\n` +
    `answered ${share(tally.answered, tally.rows)}; of those within 10 km ${share(tally.within10, tally.answered)}, within 161 km ${share(tally.within161, tally.answered)}\n`,
);
if (process.argv.includes('--details')) process.stdout.write(`${wrong.join('\n')}\n`);

function grouped(links: readonly Link[]): Map<string, Link[]> {
  const map = new Map<string, Link[]>();
  for (const link of links) {
    const key = `${link.lang}\t${link.form}`;
    map.set(key, [...(map.get(key) ?? []), link]);
  }
  return map;
}

/** Each link with the plain text around it. */
function linksOfTexts(): Link[] {
  const texts = JSON.parse(readFileSync(TEXTS, 'utf8')) as unknown;
  const links: Link[] = [];
  walk(texts, (lang, html) => links.push(...linksOf(lang, html)));
  return links;
}

function walk(value: unknown, visit: (lang: string, html: string) => void): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (typeof inner === 'string' && inner.includes('<a ')) visit(/en/i.test(key) ? 'en' : 'uk', inner);
    else walk(inner, visit);
  }
}

function linksOf(lang: string, html: string): Link[] {
  const found: { form: string; lat: number; lon: number; at: number }[] = [];
  let text = '';
  let last = 0;
  for (const match of html.matchAll(/<a[^>]*#[\d.]+\/([\d.]+)\/([\d.]+)[^>]*>([^<]*)(?:<\/a>)?|<[^>]*>/g)) {
    text += plain(html.slice(last, match.index));
    if (match[3] !== undefined) {
      const form = plain(match[3]).trim();
      found.push({ form, lat: Number(match[1]), lon: Number(match[2]), at: text.length });
      text += form;
    } else text += ' ';
    last = match.index + match[0].length;
  }
  text += plain(html.slice(last));
  return found.map((link) => ({ ...link, lang, text }));
}

function plain(html: string): string {
  return html
    .replace(/&nbsp;/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/&#0?39;/g, "'")
    .replace(/\u00a0/g, ' ');
}

function km(
  { lat, lon }: { readonly lat: number; readonly lon: number },
  [otherLon, otherLat]: readonly [number, number],
): number {
  return Math.hypot((lon - otherLon) * Math.cos((lat * Math.PI) / 180), lat - otherLat) * 111.2;
}
