// Makes variants of labelled passages by rule: other places, other speakers, other days, the labels changed alike.

import { addDays } from '../../src/reading/dates/calendar.ts';
import type { Labelled, LabelledClaim } from './passage-reader.ts';

/** Names that stand in for the passages' own: none is in the shipped gazetteer, so that only the words around help. */
const PLACES =
  'Ostrohradka Velmezh Karasove Lubenka Tyrnava Dovhove Zarichna Hlynsk Borshchova Melnyky Sosnivka Rohachiv Kryvets Tarutne Vilshana Drozdy Lypovets Orlivka Stavky Yaremche'.split(
    ' ',
  );
const PEOPLE = [
  'Andrii Moroz',
  'Petro Hlushko',
  'Iryna Savchuk',
  'Maksym Doroshenko',
  'Stepan Bilyk',
  'Oleh Kravets',
  'Taras Yurchenko',
  'Marko Levytskyi',
];
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** The passages once more, number `variant` of as many as one likes. */
export function variantOf(passages: readonly Labelled[], variant: number): Labelled[] {
  const renames = [...placeRenames(passages, variant), ...speakerRenames(passages, variant)];
  const days = variant % 7;
  return passages.map((passage) => {
    const rename = (text: string) => rotated(renamed(text, renames), days);
    const text = rename(passage.text);
    return {
      ...passage,
      text,
      published: passage.published === null ? null : addDays(passage.published, days),
      claims: passage.claims.map((claim) => shifted(claim, { rename, days, text })),
    };
  });
}

type Rename = readonly [from: string, to: string];

function placeRenames(passages: readonly Labelled[], variant: number): Rename[] {
  const heads = passages.flatMap(({ claims }) =>
    claims.flatMap(({ place }) => [place.mention ?? '', place.name].map((name) => name.split(' ')[0] ?? '')),
  );
  const names = [...new Set(heads.filter((head) => /^[A-Z][a-z]{3,}$/.test(head)))].sort();
  return names.map((name, k) => [name, PLACES[(variant * 3 + k) % PLACES.length]!]);
}

/** Speakers with a first and a last name that stand so in a text. */
function speakerRenames(passages: readonly Labelled[], variant: number): Rename[] {
  const names = passages.flatMap(({ claims }) => claims.map(({ source }) => source.name));
  const people = [...new Set(names.filter((name) => /^[A-Z][a-z]+ [A-Z][a-z]+$/.test(name)))]
    .filter((name) => !/forces|officials|army|sources|milblogger/i.test(name))
    .filter((name) => passages.some(({ text }) => text.includes(name)))
    .sort();
  return people.map((name, k) => [name, PEOPLE[(variant + k * 3) % PEOPLE.length]!]);
}

function renamed(text: string, renames: readonly Rename[]): string {
  return renames.reduce((made, [from, to]) => made.split(from).join(to), text);
}

function rotated(text: string, days: number): string {
  return text.replace(
    /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/g,
    (day) => DAYS[(DAYS.indexOf(day) + days) % 7]!,
  );
}

interface Shift {
  readonly rename: (text: string) => string;
  readonly days: number;
  readonly text: string;
}

/** The label with the new names; days that the weekday told move along. Quotations are found again in the new text. */
function shifted(claim: LabelledClaim, { rename, days, text }: Shift): LabelledClaim {
  const { source, place, date } = claim;
  const byWeekday = date !== null && DAYS.some((day) => date.expr.includes(day));
  const move = (day: string | null) => (day === null || !byWeekday ? day : addDays(day, days));
  return {
    ...claim,
    source: { ...source, name: rename(source.name), aliases: source.aliases.map(rename) },
    place: {
      ...place,
      name: rename(place.name),
      mention: place.mention === null ? null : rename(place.mention),
      aliases: place.aliases.map(rename),
    },
    date: date && { from: move(date.from), to: move(date.to), expr: rename(date.expr) },
    ...('quote' in claim ? { quote: quoteIn(text, rename((claim.quote as { readonly text: string }).text)) } : {}),
  };
}

function quoteIn(text: string, quotation: string) {
  const start = Math.max(0, text.indexOf(quotation));
  return { start, end: start + quotation.length, text: text.slice(start, start + quotation.length) };
}
