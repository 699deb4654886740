import { expect, test } from 'vitest';
import { includesFuzzily, meaningOf, tidyName } from './deepstate-names.ts';

test.each([
  ['occupied', ['Окуповано', 'Захоплено', 'Окуповано // Occupied', 'x /// y /// geoJSON.status.occupied']],
  ['before', ['ОРДЛО', 'Окупований Крим /// Occupied Crimea', 'Крим', 'a /// b /// geoJSON.territories.tuzla']],
  [
    'retaken',
    ['Звільнено 26.06 /// Taken back 23.06', 'Recaptured', 'x /// y /// geoJSON.status.dismissed_at {{at:27.03}}'],
  ],
  ['unknown', ['Під питанням', 'Contensed', 'Contenesed', 'Сіра\u00a0зона\n', 'x /// Unknown status']],
  [
    'commentary',
    ['Окуповано /// Occupied /// geoJSON.territories.pechorsky-district', 'Придністров’я', 'Occupied Abkhazia'],
  ],
  ['place', ['Острів Зміїний', 'x /// y /// geoJSON.zmiinyi_island']],
] as const)('names of all three generations mean %s', (meaning, names) => {
  for (const name of names) expect(meaningOf(name), name).toBe(meaning);
});

test('a joke, a number and nothing mean nothing', () => {
  for (const name of ['Вологі мрії одного з адмінів', 'Багатокутник 36', '', 'geoJSON.', 'geoJSON.constructor'])
    expect(meaningOf(name)).toBeNull();
});

test('two letters lost in a word still tell it, three do not', () => {
  expect(meaningOf('Окупо\ufffd\ufffdано')).toBe('occupied');
  expect(meaningOf('\ufffd\ufffdкупо\ufffd\ufffdано')).toBe('occupied');
  expect(includesFuzzily('\ufffdк\ufffdпо\ufffdан', 'окупован')).toBe(false);
});

test('a name is tidied to one line, with one mark for each lost letter', () => {
  expect(tidyName(' a\u00a0\n b\ufffd\ufffdc ')).toBe('a b\ufffdc');
});
