import { expect, test } from 'vitest';
import { CATALOGUES, chooseLanguage, nameIn } from './catalogues.ts';

test('the first wished language that the page speaks is chosen', () => {
  expect(chooseLanguage(['de-DE', 'uk-UA', 'en'])).toBe('uk');
  expect(chooseLanguage(['toString', 'fr'])).toBe('en');
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
  const allowed = /Foothold|foothold|import|--source|ID|WebGL|Enter|Shift|\bN\b|Natural Earth/g;
  for (const text of texts) expect(text.replace(allowed, '')).not.toMatch(/[A-Za-z]/);
});
