import { describe, expect, test } from 'vitest';
import { type StatedRelation, type Statement, statusFromStatements } from './statement-status.ts';

const LATE = Date.parse('2030-01-01T00:00:00Z') / 1000;

/** `['2024-08-14', 'liberated', 'ukraine']`, published at that day's end unless said otherwise. */
type Told = readonly [
  day: string,
  relation: StatedRelation,
  party: string | null,
  extent?: 'whole' | 'part',
  published?: string,
];

function statement([day, relation, party, extent = 'whole', published = day]: Told): Statement {
  return { day, relation, party, extent, published: Date.parse(`${published}T23:59:59Z`) / 1000 };
}

function statusOn(day: string, ...told: readonly Told[]): string {
  const status = statusFromStatements(told.map(statement), day, LATE);
  return status === null ? 'nothing' : [status.kind, status.party].filter((part) => part !== null).join(' ');
}

describe('the status of a place from what was said of it', () => {
  const TAKEN: Told = ['2024-08-14', 'liberated', 'ukraine'];

  test('nothing said is nothing', () => {
    expect(statusOn('2024-08-14')).toBe('nothing');
    expect(statusOn('2024-08-13', TAKEN)).toBe('nothing');
  });

  test('who was said to have taken it holds it until something else is said', () => {
    expect(statusOn('2024-08-14', TAKEN)).toBe('held ukraine');
    expect(statusOn('2025-03-11', TAKEN)).toBe('held ukraine');
    expect(statusOn('2025-03-12', TAKEN, ['2025-03-12', 'captured', 'russia'])).toBe('held russia');
  });

  test('who lost it no longer holds it; that says nothing of who does', () => {
    expect(statusOn('2025-03-12', TAKEN, ['2025-03-12', 'lost', 'ukraine'])).toBe('no-longer-held ukraine');
  });

  test('of a capture and a loss told of one day, the capture says more', () => {
    const [captured, lost]: Told[] = [
      ['2025-03-12', 'captured', 'russia'],
      ['2025-03-12', 'lost', 'ukraine'],
    ];
    expect(statusOn('2025-03-12', TAKEN, captured!, lost!)).toBe('held russia');
    expect(statusOn('2025-03-12', TAKEN, lost!, captured!)).toBe('held russia');
  });

  test('the other side inside makes it contested for two weeks', () => {
    const entered: Told = ['2024-12-13', 'entered', 'russia', 'part'];
    expect(statusOn('2024-12-13', TAKEN, entered)).toBe('contested');
    expect(statusOn('2024-12-26', TAKEN, entered)).toBe('contested');
    expect(statusOn('2024-12-27', TAKEN, entered)).toBe('held ukraine');
  });

  test('the holder inside is no news', () => {
    expect(statusOn('2024-08-16', TAKEN, ['2024-08-16', 'entered', 'ukraine', 'part'])).toBe('held ukraine');
  });

  test('taking a part decides nothing', () => {
    expect(statusOn('2024-09-14', ['2024-09-14', 'captured', 'ukraine', 'part'])).toBe('seen ukraine');
  });

  test('after a loss, the other side seen there stays told; the loser seen there disputes it for two weeks', () => {
    const lost: Told = ['2024-10-10', 'lost', 'ukraine'];
    const russia: Told = ['2024-11-07', 'entered', 'russia', 'part'];
    const ukraine: Told = ['2024-12-14', 'entered', 'ukraine', 'part'];
    expect(statusOn('2025-03-01', TAKEN, lost, russia)).toBe('seen russia');
    expect(statusOn('2024-12-20', TAKEN, lost, ukraine)).toBe('contested');
    expect(statusOn('2024-12-28', TAKEN, lost, ukraine)).toBe('no-longer-held ukraine');
  });

  test('where nobody says who holds it, who was last seen there is told for three months', () => {
    const seen: Told = ['2024-08-20', 'entered', 'ukraine', 'part'];
    expect(statusOn('2024-11-17', seen)).toBe('seen ukraine');
    expect(statusOn('2024-11-18', seen)).toBe('nothing');
  });

  test('both sides seen within two weeks is contested', () => {
    const ukraine: Told = ['2024-08-26', 'entered', 'ukraine', 'part'];
    const russia: Told = ['2024-09-07', 'entered', 'russia', 'part'];
    expect(statusOn('2024-09-08', ukraine, russia)).toBe('contested');
    expect(statusOn('2024-09-09', ukraine, russia)).toBe('seen russia');
    expect(statusOn('2024-08-20', ['2024-08-20', 'contested', null])).toBe('contested');
  });

  test('what was not published yet was not known, and what was told late still lies in its own day', () => {
    const told = [
      statement(['2024-08-06', 'liberated', 'ukraine', 'whole', '2024-08-08']),
      statement(['2024-08-07', 'captured', 'russia']),
    ];
    const at = (day: string): number => Date.parse(`${day}T23:59:59Z`) / 1000;
    expect(statusFromStatements(told.slice(0, 1), '2024-08-07', at('2024-08-07'))).toBeNull();
    expect(statusFromStatements(told, '2024-08-08', at('2024-08-08'))).toEqual({ kind: 'held', party: 'russia' });
  });

  test('the order of the statements does not matter', () => {
    const told: Told[] = [TAKEN, ['2024-10-10', 'lost', 'ukraine'], ['2024-11-07', 'entered', 'russia', 'part']];
    expect(statusOn('2024-12-01', ...[...told].reverse())).toBe(statusOn('2024-12-01', ...told));
  });
});
