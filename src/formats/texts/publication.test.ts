import { expect, test } from 'vitest';
import { publicationOf } from './publication.ts';

const TEN = Date.UTC(2024, 7, 6, 10) / 1000;

test.each([
  'Tue, 06 Aug 2024 10:00:00 GMT',
  'Tue, 06 Aug 2024 13:00:00 +0300',
  '6 August 2024 13:00 EEST',
  'Вт, 6 Aug 24 06:00:00 EDT',
  '2024-08-06T10:00:00Z',
  '2024-08-06T13:00+03:00',
  '2024-08-06 13:00:00.250 +0300',
  '1722938400',
  '1722938400123',
])('%s is ten o’clock UTC on 6 August 2024', (text) => {
  expect(publicationOf(text)).toEqual({ published: TEN, guess: null });
});

test.each(['2024-08-06T10:00:00', '06 Aug 2024 10:00', 'Tue, 06 Aug 2024 10:00:00 XYZ'])(
  '%s has no time zone that is known, and is taken as UTC with a note',
  (text) => {
    expect(publicationOf(text)).toEqual({ published: TEN, guess: 'no-offset' });
  },
);

test('a day without a time is its noon UTC, which is the same day in every theatre', () => {
  expect(publicationOf('2024-08-06')).toEqual({ published: TEN + 7200, guess: 'day-only' });
});

test.each([
  '',
  'yesterday',
  '2024-02-30',
  '31 Foo 2024 10:00 GMT',
  '06 Aug 2024 25:00 GMT',
  '1901-01-01',
  '12',
  '99999999999',
])('%j is no date', (text) => {
  expect(publicationOf(text)).toBeNull();
});
