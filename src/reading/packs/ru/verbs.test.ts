// Russian verbs: all forms out of a few, and what each of them is.

import { expect, test } from 'vitest';
import { anyOf } from './conjugation.ts';
import { verbForms } from './verbs.ts';

const formsOf = (verb: string) => anyOf({ perfective: [verb] }).split('|');

test.each([
  ['взять возьмет взят', ['взяла', 'возьмут', 'возьмем', 'взяв', 'взявшие', 'взята', 'взятого']],
  ['освободить освободит освобожден', ['освободили', 'освободят', 'освободив', 'освобождено', 'освобожденными']],
  ['войти войдет вошел', ['вошла', 'вошли', 'войдут', 'войдя', 'вошедших']],
  ['ворваться ворвется', ['ворвался', 'ворвалась', 'ворвутся', 'ворвавшись', 'ворвавшиеся']],
  ['вывести выведет вывел выведен', ['вывели', 'выведут', 'выведя', 'выведены']],
  ['проникнуть проникнет проник', ['проникла', 'проникнут', 'проникнув', 'проникшие']],
])('%s has the forms that it has in speech', (verb, forms) => {
  expect(formsOf(verb)).toEqual(expect.arrayContaining(forms));
});

test('a word tells when it happens where its ending alone does not', () => {
  expect(verbForms).toMatchObject({
    захватят: 'perfective',
    вернут: 'perfective',
    держат: 'present',
    проник: 'past',
    занято: 'passive',
    отойдя: 'gerund',
  });
});
