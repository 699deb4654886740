// Names in their cases, as the packs' rules make them.

import { expect, test } from 'vitest';
import type { Place } from '../../model/place.ts';
import { pack as ru } from '../packs/ru.ts';
import { pack as uk } from '../packs/uk.ts';
import { caseForms, gazetteerOf } from './place-forms.ts';

test.each([
  ['Суджа', ['Суджі', 'Суджу', 'Суджею']],
  ['Кліщіївка', ['Кліщіївки', 'Кліщіївці', 'Кліщіївку']],
  ['Роботине', ['Роботиного', 'Роботиному']],
  ['Харків', ['Харкова', 'Харкову', 'Харкові']],
  ['Часів Яр', ['Часів Яру', 'Часова Яра']],
  ['Терни', ['Тернів', 'Тернах']],
  ['Куп’янськ', ['Куп’янська', 'Куп’янську']],
])('%s is also %s', (name, forms) => {
  expect(caseForms(name, uk.cases)).toEqual(expect.arrayContaining(forms));
});

test.each([
  ['Суджа', ['Судже', 'Суджу', 'Суджей']],
  ['Авдеевка', ['Авдеевки', 'Авдеевке', 'Авдеевкой']],
  ['Попасная', ['Попасной', 'Попасную']],
])('%s is in Russian also %s', (name, forms) => {
  expect(caseForms(name, ru.cases)).toEqual(expect.arrayContaining(forms));
});

function place(id: string, names: Record<string, string>, variants: string[] = []): Place {
  return { id, names, variants, position: [35, 51], region: '', district: '', country: '', population: 0, kind: '' };
}

test('a form finds its place, whatever its apostrophe and case; what only resembles it finds nothing', () => {
  const { find } = gazetteerOf([place('a', { uk: "Куп'янськ" }), place('b', { uk: 'Суджа', en: 'Sudzha' })], {
    uk: uk.cases,
  });
  expect(find('КУП’ЯНСЬКА').map(({ id }) => id)).toEqual(['a']);
  expect(find('Суджу').map(({ id }) => id)).toEqual(['b']);
  expect(find('Судза')).toEqual([]);
});

test('a variant counts only where no name is so', () => {
  const { find } = gazetteerOf([place('new', { en: 'Lyman' }), place('old', { en: 'Velykyi' }, ['Lyman'])], {});
  expect(find('Lyman').map(({ id }) => id)).toEqual(['new']);
});
