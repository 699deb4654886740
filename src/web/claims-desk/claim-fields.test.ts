import { expect, test } from 'vitest';
import { handClaim } from '../../../test/hand-book.ts';
import { parseInstant, startOfDay } from '../../model/instant.ts';
import { allWords, EMPTY_FIELDS, fieldsOf, wordsOf } from './claim-fields.ts';

const ZONE = 'Europe/Kyiv';
const claim = handClaim('c', 'Alder', {
  valid: {
    from: startOfDay('2025-03-11', ZONE),
    to: startOfDay('2025-03-13', ZONE),
    precision: 'span',
    expression: 'these days',
  },
});
const fields = fieldsOf(claim, ZONE);

test('a claim is filled in as it was read, its days as days of the theatre', () => {
  expect(fields).toMatchObject({
    source: 'Herald',
    relation: 'captured',
    party: 'north',
    from: '2025-03-11',
    to: '2025-03-12',
  });
  const undated = { ...claim, valid: { ...claim.valid, precision: 'publication' as const } };
  expect(fieldsOf(undated, ZONE)).toMatchObject({ from: '', to: '' });
  const open = { ...claim, valid: { ...claim.valid, from: null, to: parseInstant('2025-03-14T22:00:00Z') } };
  expect(fieldsOf(open, ZONE)).toMatchObject({ from: '', to: '2025-03-14' });
});

test('only what was changed is told', () => {
  expect(wordsOf(fields, fields)).toBeNull();
  expect(wordsOf({ ...fields, source: ' Herald ' }, fields)).toBeNull();
  expect(wordsOf({ ...fields, party: 'none', place: ' p1 ' }, fields)).toEqual({ party: 'none', place: 'p1' });
});

test.each([
  [{ from: '', to: '' }, 'none'],
  [{ from: '2025-03-12', to: '2025-03-12' }, '2025-03-12'],
  [{ from: '', to: '2025-03-14' }, '..2025-03-14'],
  [{ from: '2025-03-01', to: '' }, '2025-03-01..'],
])('the days %j are told as %s', (days, told) => {
  expect(wordsOf({ ...fields, ...days }, fields)?.on).toBe(told);
});

test('of a claim that nobody read all is told', () => {
  expect(allWords({ ...EMPTY_FIELDS, source: ' The staff ', place: 'Alder' })).toEqual({
    source: 'The staff',
    act: 'asserts',
    relation: 'controls',
    party: 'none',
    place: 'Alder',
    extent: 'whole',
    certainty: 'certain',
    on: 'none',
  });
});
