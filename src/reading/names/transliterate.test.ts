import { expect, test } from 'vitest';
import { romaniseRussian, romaniseUkrainian } from './transliterate.ts';

// Examples of resolution 55 of the Cabinet of Ministers of Ukraine, 27 January 2010.
test.each([
  ['Алушта', 'Alushta'],
  ['Борщагівка', 'Borshchahivka'],
  ['Гадяч', 'Hadiach'],
  ['Ґалаґан', 'Galagan'],
  ['Єнакієве', 'Yenakiieve'],
  ['Згурський', 'Zghurskyi'],
  ['Їжакевич', 'Yizhakevych'],
  ['Кадиївка', 'Kadyivka'],
  ['Йосипівка', 'Yosypivka'],
  ['Костянтин', 'Kostiantyn'],
  ['Розгон', 'Rozghon'],
  ['Щербухи', 'Shcherbukhy'],
  ['Юрій', 'Yurii'],
  ['Яготин', 'Yahotyn'],
  ["Знам'янка", 'Znamianka'],
  ['Куп’янськ-Вузловий', 'Kupiansk-Vuzlovyi'],
  ['Красний Яр (перший)', 'Krasnyi Yar (pershyi)'],
])('%s is written %s in the Ukrainian system', (cyrillic, latin) => {
  expect(romaniseUkrainian(cyrillic)).toBe(latin);
});

test.each([
  ['Суджа', 'Sudzha'],
  ['Ельня', 'Yelnya'],
  ['Королёво', 'Korolyovo'],
  ['Большое Солдатское', 'Bolshoye Soldatskoye'],
  ['Щигры', 'Shchigry'],
  ['Подъельник', 'Podyelnik'],
])('%s is written %s in the system for Russian', (cyrillic, latin) => {
  expect(romaniseRussian(cyrillic)).toBe(latin);
});
