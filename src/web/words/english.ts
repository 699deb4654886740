// The page in English.

import type { Age } from '../../model/instant.ts';
import { figure } from '../numbers.ts';
import { basemapEnglish } from './basemap-words.ts';
import { checkEntryEnglish } from './check-entry-words.ts';
import { descriptionEnglish } from './description-english.ts';
import { draftEnglish } from './draft-words.ts';
import { heatEnglish } from './heat-words.ts';
import { keyEnglish } from './key-words.ts';
import { pictureEnglish } from './picture-words.ts';
import { counted } from './plural.ts';
import { problemEnglish } from './problem-words.ts';
import { shareEnglish } from './share-words.ts';
import { sideEnglish } from './side-words.ts';
import { viewEnglish } from './view-words.ts';
import type { Words } from './words.ts';

const count = counted('en');

export const english: Words = {
  ...basemapEnglish,
  ...checkEntryEnglish,
  ...descriptionEnglish,
  ...draftEnglish,
  ...heatEnglish,
  ...keyEnglish,
  ...pictureEnglish,
  ...problemEnglish,
  ...shareEnglish,
  ...sideEnglish,
  ...viewEnglish,
  languageName: 'English',
  zone: (timeZone) => `${city(timeZone)} time`,
  days: (days) => count(days, { one: '# day', other: '# days' }),
  published: (source, time, zone) => `${source}, edition published ${time} ${zone}`,
  age: (age) => `The map is ${howOld(age)} old.`,
  delay: (hours) => `Delay ${hours} h.`,
  mapOf: (date, age) => `map of ${date}, ${howOld(age)} old`,
  ground: 'Ground in this edition',
  squareKm: 'km²',
  versus: (date) => `vs ${date}`,
  notDrawn: 'Not drawn',
  notDrawnNote: 'By this source’s convention:',
  nothingDrawn: 'Nothing is drawn in this edition.',
  noFigures: 'There are no figures:',
  convention: 'By this source’s convention:',
  notDrawnSince: (source, when) => `Not drawn on ${possessive(source)} map since ${when}.`,
  drawnSince: (source, status, when) => `Drawn on ${possessive(source)} map as ${lowerFirst(status)} since ${when}.`,
  neverDrawn: (source, first) => `Not drawn on ${possessive(source)} map in any edition since the first, of ${first}.`,
  before: (status, days) => `Before that, drawn as ${lowerFirst(status)} for ${english.days(days)}.`,
  beforeNotDrawn: (days) => `Before that, not drawn for ${english.days(days)}.`,
  moment: (weekday, date, time, zone) => `${weekday} ${date}, ${time} ${zone}`,
  historyOfControl: 'History of control, as drawn',
  status: 'Drawn as',
  from: 'From',
  until: 'Until',
  now: 'the latest edition',
  firstEdition: 'first edition here',
  changedBetween: (from, to) => `Changed at some time between ${from} and ${to}.`,
  edition: (id) => `edition ${id}`,
  showEdition: 'Show the map of this edition',
  near: (place, km) => `${km} km from ${place}`,
  openGround: 'Open ground',
  close: 'Close',
  play: 'Play through the editions',
  pause: 'Pause',
  previous: 'Previous edition',
  next: 'Next edition',
  latest: 'Latest edition',
  time: 'Edition',
  editionOf: (index, all) => `Edition ${figure(index, 'en', 0)} of ${figure(all, 'en', 0)}`,
  map: 'Map',
  comparedWith: 'Compared with',
  editionBefore: 'the edition before',
  daysBefore: (days) => `${english.days(days)} before`,
  firstOfAll: 'the first edition',
  otherEdition: 'another edition',
  becomes: (was, is) => `${was} → ${is}`,
  placesChanged: 'Places that changed',
  nothingChanged: 'Nothing changed between these editions.',
  comparing: 'Comparing …',
  chart: (party) => `Drawn as held by ${party}, change in km² a day; this edition:`,
  chartFigures: (gained, lost) => `+${gained} −${lost} km²`,
  search: 'Place or coordinates',
  searchHint: 'Type a name in any language, or coordinates. Arrows choose, Enter goes there.',
  noPlace: (text) => `No place is called “${text}”.`,
  noPosition: (example) => `No such position on the globe. Write degrees with a decimal point: ${example}.`,
  mapHint:
    'Map. Arrow keys move a cursor over the ground, with Shift ten times as far; plus and minus zoom. Enter shows the history of the ground at the cursor. N tells the nearest ground of another status, Shift and N goes there. The brackets go to the previous and the next change of the chosen spot.',
  hint: 'Click the ground for its history.',
  theme: 'Light or dark',
  language: 'Language',
  source: 'Source',
  sourcesAndTerms: 'Sources and terms',
  viewOnly: 'View only: the terms do not let the geometry be published.',
  notWarning: 'Not a warning service.',
  baseData: 'Base map: Natural Earth, 1:50 million.',
  loading: 'Loading the history …',
  empty: 'No edition yet',
  emptyHint: 'Import one: foothold import FILES --source ID. Then load this page again.',
  failed: 'The map could not be loaded.',
  tryAgain: 'Try again',
  offline: 'Offline.',
  offlineSaved: (date) => `Offline. This map was saved on this device on ${date}.`,
  keptHere: 'This page keeps itself and the last history on this device, and tells nobody what you look at.',
  forget: 'Forget everything',
  noWebgl: 'This browser cannot draw the map (WebGL 2 is missing). Date, figures and legend still hold.',
};

function howOld({ unit, count: number }: Age): string {
  if (unit === 'day') return english.days(number);
  return number === 0 ? 'less than an hour' : count(number, { one: '# hour', other: '# hours' });
}

function city(timeZone: string): string {
  return (timeZone.split('/').at(-1) ?? timeZone).replaceAll('_', ' ');
}

function possessive(name: string): string {
  return `${name}${name.endsWith('s') ? '’' : '’s'}`;
}

/** A status' name within a sentence: "Occupied by Russia" → "occupied by Russia", and abbreviations stay. */
function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
