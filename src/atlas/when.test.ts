import { describe, expect, test } from 'vitest';
import { InputError, UsageError } from '../model/errors.ts';
import { parseInstant } from '../model/instant.ts';
import { editionIndexOf, lastBefore } from './when.ts';

const TIMES = ['2025-03-10T08:56:02Z', '2025-03-11T12:04:06Z', '2025-03-12T12:04:44Z', '2025-03-12T22:30:00Z'];
const editions = TIMES.map((time) => ({ id: String(parseInstant(time)), published: parseInstant(time) }));
const list = { source: 'watch', timeZone: 'Europe/Kyiv', editions };

describe('WHEN is', () => {
  test('the id of an edition', () => {
    expect(editionIndexOf(list, '1741694646')).toBe(1);
  });

  test('an instant: the last edition at or before it, to the second and with any offset', () => {
    expect(editionIndexOf(list, '2025-03-12T12:04:44Z')).toBe(2);
    expect(editionIndexOf(list, '2025-03-12T12:04:43Z')).toBe(1);
    expect(editionIndexOf(list, '2025-03-12T14:04:44+02:00')).toBe(2);
  });

  test("a day of the theatre's time zone: the last edition before that day ends", () => {
    // 22:30 UTC on the 12th is half past midnight on the 13th in Kyiv.
    expect(editionIndexOf(list, '2025-03-12')).toBe(2);
    expect(editionIndexOf(list, '2025-03-13')).toBe(3);
    expect(editionIndexOf({ ...list, timeZone: 'UTC' }, '2025-03-12')).toBe(3);
  });

  test('latest', () => {
    expect(editionIndexOf(list, 'latest')).toBe(3);
  });
});

describe('WHEN is refused', () => {
  test('before the first edition, naming it', () => {
    expect(() => editionIndexOf(list, '2020-01-01')).toThrow(
      /first edition of "watch" is 1741596962 of 2025-03-10T08:56:02Z/,
    );
  });

  test('where no edition has the id, naming the nearest', () => {
    expect(() => editionIndexOf(list, '1741694647')).toThrow(/no edition 1741694647: the nearest is 1741694646/);
  });

  test.each(['2025-03-12T12:04:44', '2025-02-30', 'yesterday', '', '12.03.2025'])('as wrong usage: "%s"', (when) => {
    expect(() => editionIndexOf(list, when)).toThrow(UsageError);
  });

  test('as bad input rather than wrong usage where nothing has been imported', () => {
    const empty = { ...list, editions: [] };
    expect(() => editionIndexOf(empty, 'latest')).toThrow(InputError);
    expect(() => editionIndexOf(empty, 'latest')).not.toThrow(UsageError);
  });
});

test('the last edition before an instant excludes the instant itself', () => {
  expect(lastBefore(editions, editions[1]!.published)).toBe(0);
  expect(lastBefore(editions, 0)).toBe(-1);
});
