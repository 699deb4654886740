// Telling languages and wars from a text.

import { beforeAll, expect, test } from 'vitest';
import { conflictOf } from './conflict-of.ts';
import { languageOf } from './language-of.ts';
import { PACKS } from './packs/index.ts';
import type { LanguagePack } from './packs/pack.ts';

let packs: LanguagePack[];
beforeAll(async () => {
  packs = await Promise.all(Object.values(PACKS).map((load) => load()));
});

test.each([
  ['The enemy occupied the village.', 'en'],
  ['Ворог захопив село, але їх зупинили.', 'uk'],
  ['Противник занял посёлок, были бои.', 'ru'],
  ['انسحبت القوات من المدينة.', 'ar'],
  ['12345', 'en'],
  ['Российские войска освободили Суджу.', 'ru'],
  ['ВСУ вошли в Суджу за рекой.', 'ru'],
  ['ЗСУ увійшли в Суджу.', 'uk'],
  ['Наші захисники взяли під контроль Суджу.', 'uk'],
  ['Бои за Суджу.', 'ru'],
  ['Бої за Суджу.', 'uk'],
  ['Army captures Sudzha.', 'en'],
])('%s', (text, language) => {
  expect(languageOf(text, packs).language).toBe(language);
});

test.each([
  ['Russian forces took Lyman, Ukraine said.', 'rus-ukr'],
  ['The RSF besieged El Fasher.', 'sudan'],
  ['The Taliban entered Kabul.', 'afghanistan'],
  ['It rained in the hills.', null],
])('%s is of %s', (text, conflict) => {
  expect(conflictOf(text, packs.find(({ language }) => language === 'en')!)).toBe(conflict);
});
