import { expect, test } from 'vitest';
import { cyrillicNames } from './cyrillic-names.ts';

test.each([
  ['Bakhmut', ['Артемовск', 'Артемівськ', 'Бахмут'], { uk: 'Бахмут', ru: 'Бахмут' }],
  ['Donetsk', ['Данецк', 'Донецк', 'Донецьк', 'Доњецк'], { uk: 'Донецьк', ru: 'Донецк' }],
  ['Belgorod', ['Белгород', 'Бєлгород', 'Белгород балһсн'], { uk: 'Бєлгород', ru: 'Белгород' }],
  ['Tiraspol', ['Тираспол', 'Тирасполь'], { uk: 'Тирасполь', ru: 'Тирасполь' }],
  ['Pokrovsk', ['Красноармейск', 'Покровськ'], { uk: 'Покровськ' }],
  ['Moscow', ['モスクワ', 'Maskva'], {}],
])('of the spellings of %s, Ukrainian and Russian names are told apart', (main, spellings, names) => {
  expect(cyrillicNames(main, spellings)).toEqual(names);
});
