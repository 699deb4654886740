import { expect, test } from 'vitest';
import { arabic } from './arabic.ts';
import { CATALOGUES, chooseLanguage, LANGUAGE_NAMES, laterCatalogue, nameIn, offeredLanguages } from './catalogues.ts';
import { english } from './english.ts';

test('the first wished language that the page speaks is chosen', () => {
  expect(chooseLanguage(['de-DE', 'uk-UA', 'en'])).toBe('uk');
  expect(chooseLanguage(['toString', 'fr'])).toBe('en');
});

test('a language on trial is offered to those alone who ask for it', () => {
  expect(offeredLanguages(['de-DE', 'uk'])).toEqual(['en', 'uk']);
  expect(offeredLanguages(['en', 'ar-EG'])).toEqual(['en', 'uk', 'ar']);
  expect(chooseLanguage(['ar', 'en'])).toBe('ar');
});

test('a language that comes later has its name beforehand', async () => {
  expect((await laterCatalogue('ar'))?.languageName).toBe(LANGUAGE_NAMES.ar);
  expect(laterCatalogue('toString')).toBeUndefined();
});

test('a name that a language lacks comes in English, else in any', () => {
  expect(nameIn({ en: 'Sudzha', uk: 'Суджа' }, 'uk')).toBe('Суджа');
  expect(nameIn({ en: 'Sudzha' }, 'uk')).toBe('Sudzha');
  expect(nameIn({ ru: 'Суджа' }, 'uk')).toBe('Суджа');
});

test('Ukrainian counts in three forms', () => {
  const { days } = CATALOGUES.uk!;
  expect([1, 2, 5, 11, 21, 22, 620].map(days)).toEqual([
    '1 день',
    '2 дні',
    '5 днів',
    '11 днів',
    '21 день',
    '22 дні',
    '620 днів',
  ]);
});

test('Arabic counts in six forms, and says two without a figure', () => {
  const { days } = arabic;
  expect([1, 2, 3, 11, 100, 620].map(days)).toEqual(['يوم واحد', 'يومان', '3 أيام', '11 يومًا', '100 يوم', '620 يومًا']);
});

test('the Arabic catalogue speaks Arabic, or English where it lacks a text', () => {
  const keys = Object.keys(english) as (keyof typeof english)[];
  const texts = keys.filter((key) => typeof english[key] === 'string').map((key) => [key, arabic[key]] as const);
  const own = texts.filter(([key, text]) => text !== english[key]);
  expect(own.length).toBeGreaterThan(70);
  for (const [key, text] of own) expect(text, key).toMatch(/\p{Script=Arabic}/u);
});

test('a class of days says its ends, and its count in the right form', () => {
  const { en, uk } = CATALOGUES;
  expect([en!.dayRange(0, 1), en!.dayRange(2, 7), en!.dayRange(731, Number.POSITIVE_INFINITY)]).toEqual([
    'up to 1 day',
    '2–7 days',
    'more than 730 days',
  ]);
  expect([uk!.dayRange(0, 1), uk!.dayRange(0, 7), uk!.dayRange(2, 7), uk!.dayRange(8, 21)]).toEqual([
    'до 1 дня',
    'до 7 днів',
    '2–7 днів',
    '8–21 день',
  ]);
});

test('days of the week stand in the right case', () => {
  const { moment } = CATALOGUES.uk!;
  const formatter = new Intl.DateTimeFormat('uk', { weekday: 'long', timeZone: 'UTC' });
  const said = [10, 11, 12, 13, 14, 15, 16].map((day) =>
    moment(formatter.format(Date.UTC(2025, 2, day)), `${day} березня 2025`, '14:04', 'за Києвом'),
  );
  expect(said.map((text) => text.split(',')[0])).toEqual([
    'понеділка',
    'вівторка',
    'середи',
    'четверга',
    'пʼятниці',
    'суботи',
    'неділі',
  ]);
});

test('catalogues have no text in another language’s script left over', () => {
  const texts = Object.values(CATALOGUES.uk!).filter((value): value is string => typeof value === 'string');
  const allowed = /CSV|PNG|SVG|GIF|Foothold|foothold|import|--source|ID|WebGL|Enter|Shift|\bN\b|Natural Earth/g;
  for (const text of texts) expect(text.replace(allowed, '')).not.toMatch(/[A-Za-z]/);
});
