// Reads gazetteers: a TSV with a head line, or the country files of GeoNames. What is wrong with a row is a note.

import type { Note } from '../../model/note.ts';
import type { Place } from '../../model/place.ts';
import { checkedPlace, type RowReading } from './checked-place.ts';
import { geonamesRow, isGeonamesLine } from './geonames-dump.ts';

export interface ReadPlaces {
  readonly places: Place[];
  readonly notes: Note[];
}

/** More notes than these tell nobody more: the rest are counted in one. */
const MAX_NOTES = 100;
/** Ten times all settlements of Ukraine and Russia together. */
const MAX_PLACES = 2_000_000;
/** The longest row of GeoNames' country files has about 15,000 characters of alternate names. */
const MAX_LINE = 50_000;

/**
 * Places of a TSV with a head line, in the file's order, an id once. Columns: `id`; `name` and `name_<language>`;
 * `lat` and `lon`; and, all optional, `kind`, `population`, `country`, `region`, `district`, and `other_names`, parted by
 * `|`. A file without a head line is read as a country file of GeoNames (`UA.txt`), of which the settlements are taken.
 */
export function parsePlacesTsv(text: string): ReadPlaces {
  const notes = new RowNotes();
  const placeById = new Map<string, Place>();
  let read: ((fields: readonly string[]) => RowReading) | undefined;
  for (const { line, number } of linesOf(text)) {
    if (!read) {
      if (isGeonamesLine(line)) read = geonamesRow;
      else {
        read = rowReader(line, notes);
        if (!read) break;
        continue;
      }
    }
    if (placeById.size >= MAX_PLACES) {
      notes.add('too-many-places', number, `only the first ${MAX_PLACES} places were read`);
      break;
    }
    const row =
      line.length > MAX_LINE ? { wrong: `it has ${line.length} characters` } : read(cleaned(line).split('\t'));
    if ('wrong' in row) notes.add('bad-row', number, `${row.wrong}; the row was left out`);
    else if ('passedOver' in row) notes.count(row.passedOver);
    else if (placeById.has(row.place.id))
      notes.add('repeated-id', number, `the id ${row.place.id} came before; the row was left out`);
    else placeById.set(row.place.id, row.place);
  }
  return { places: [...placeById.values()], notes: notes.all() };
}

class RowNotes {
  private readonly notes: Note[] = [];
  private readonly passedOver = new Map<string, number>();
  private more = 0;

  add(kind: string, line: number, message: string): void {
    if (this.notes.length < MAX_NOTES) this.notes.push({ kind, message: `Line ${line}: ${message}.` });
    else this.more++;
  }

  /** Counts rows that are as they should be and yet no places. */
  count(what: string): void {
    this.passedOver.set(what, (this.passedOver.get(what) ?? 0) + 1);
  }

  all(): Note[] {
    const counted = [...this.passedOver].map(([what, count]) => ({
      kind: 'passed-over',
      message: `${count} rows are ${what}; they were passed over.`,
    }));
    const rest = this.more > 0 ? [{ kind: 'more-notes', message: `${this.more} more rows were left out.` }] : [];
    return [...this.notes, ...counted, ...rest];
  }
}

function* linesOf(text: string): Generator<{ readonly line: string; readonly number: number }> {
  let start = text.startsWith('\uFEFF') ? 1 : 0;
  for (let number = 1; start < text.length; number++) {
    const found = text.indexOf('\n', start);
    const end = found === -1 ? text.length : found;
    const line = text.slice(start, text[end - 1] === '\r' ? end - 1 : end);
    if (line !== '') yield { line, number };
    start = end + 1;
  }
}

/** Control characters and those that turn the direction of writing, which can make a name look like another. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this takes out
const INVISIBLE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

function cleaned(line: string): string {
  return line.replace(INVISIBLE, '');
}

type Role = 'id' | 'lat' | 'lon' | 'kind' | 'population' | 'country' | 'region' | 'district' | 'variants';

const ROLE_BY_COLUMN: Readonly<Record<string, Role>> = {
  id: 'id',
  lat: 'lat',
  latitude: 'lat',
  lon: 'lon',
  lng: 'lon',
  longitude: 'lon',
  kind: 'kind',
  population: 'population',
  country: 'country',
  region: 'region',
  oblast: 'region',
  oblast_iso: 'region',
  district: 'district',
  raion: 'district',
  other_names: 'variants',
  variants: 'variants',
};

/** A reader of rows under this head line; none, with a note, where it lacks what a gazetteer needs. */
function rowReader(head: string, notes: RowNotes): ((fields: readonly string[]) => RowReading) | undefined {
  const columnByRole = new Map<Role, number>();
  const names: { readonly language: string; readonly column: number }[] = [];
  const ignored: string[] = [];
  for (const [column, raw] of cleaned(head).split('\t').entries()) {
    const title = raw.trim().toLowerCase();
    const language = /^name(?:[_:]([a-z]{2,3}))?$/.exec(title);
    const role = Object.hasOwn(ROLE_BY_COLUMN, title) ? ROLE_BY_COLUMN[title] : undefined;
    if (language) names.push({ language: language[1] ?? 'en', column });
    else if (role && !columnByRole.has(role)) columnByRole.set(role, column);
    else ignored.push(title);
  }
  if (names.length === 0 || !columnByRole.has('lat') || !columnByRole.has('lon')) {
    notes.add('bad-head', 1, 'the head line needs columns name (or name_en, …), lat and lon, parted by tabs');
    return undefined;
  }
  if (ignored.length > 0)
    notes.add('ignored-column', 1, `no use was made of the columns ${ignored.slice(0, 20).join(', ')}`);
  return (fields) => placeOf(fields, columnByRole, names);
}

function placeOf(
  fields: readonly string[],
  columnByRole: ReadonlyMap<Role, number>,
  nameColumns: readonly { readonly language: string; readonly column: number }[],
): RowReading {
  const field = (role: Role) => fields[columnByRole.get(role) ?? -1]?.trim() ?? '';
  const names: Record<string, string> = {};
  for (const { language, column } of nameColumns) {
    const name = fields[column]?.trim();
    if (name && names[language] === undefined) names[language] = name;
  }
  return checkedPlace({
    id: field('id'),
    names,
    variants: field('variants').split('|'),
    lat: field('lat'),
    lon: field('lon'),
    region: field('region'),
    district: field('district'),
    country: field('country'),
    population: field('population'),
    kind: field('kind'),
  });
}
