import { afterEach, expect, test } from 'vitest';
import { otherName, whereOf, wholeWhere } from './place-where.ts';
import { regionsText } from './regions.ts';
import { language } from './state.ts';

const region = (id: string, name_en: string, name_uk: string) => ({
  type: 'Feature',
  properties: { id, name: name_en, name_en, name_uk },
  geometry: { type: 'Polygon', coordinates: [] },
});
const known = [
  region('UA-14', 'Donetsk Oblast', 'Донецька область'),
  region('RU-KRS', 'Kursk Oblast', 'Курська область'),
];
const place = (named: string, country: string) => ({ district: '', region: named, country });

afterEach(() => {
  regionsText.value = null;
  language.value = 'en';
});

test.each([
  ['UA-14', 'en', 'Donetsk Oblast'],
  ['UA-14', 'uk', 'Донецька область'],
  ['Kursk Oblast', 'uk', 'Курська область'],
  ['Sudzhansky rayon', 'uk', 'Sudzhansky rayon'],
])('a place in %s lies, for readers of %s, in %s', (named, reader, told) => {
  regionsText.value = JSON.stringify({ type: 'FeatureCollection', features: known });
  language.value = reader;
  expect(whereOf(place(named, ''))).toBe(told);
});

test('a code that no region of the theatre bears is not shown to readers', () => {
  expect(whereOf(place('UA-14', 'UA'))).toBe('');
});

test('a country is named, not coded', () => {
  expect(wholeWhere(place('UA-14', 'UA'))).toBe('Ukraine');
  language.value = 'uk';
  expect(wholeWhere(place('', 'RU'))).toBe('Росія');
});

test('beside the name that readers know stands the one that its own country gives it', () => {
  const names = { en: 'Pokrovsk', ru: 'Красноармейск', uk: 'Покровськ' };
  expect(otherName({ names, country: 'UA' }, 'Pokrovsk')).toBe('Покровськ');
  expect(otherName({ names, country: 'UA' }, 'Покровськ')).toBe('Pokrovsk');
  expect(otherName({ names: { en: 'Sudzha', ru: 'Суджа' }, country: 'RU' }, 'Sudzha')).toBe('Суджа');
  expect(otherName({ names: { en: 'Alder' }, country: '' }, 'Alder')).toBe('');
});
