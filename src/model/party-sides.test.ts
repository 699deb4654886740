import { expect, test } from 'vitest';
import { sideAt, sideSpans, sideTurnsWithin } from './party-sides.ts';
import type { Allegiance, Party } from './theatre.ts';

const shade = { light: '#112233', dark: '#445566' };

test('a militia fights for whoever its unit fights for, and for itself where nobody is told', () => {
  const parties = [
    party('north'),
    party('south'),
    party('corps', [
      { party: 'south', from: null, to: '2024-03-01' },
      { party: null, from: '2024-03-01', to: '2024-03-05' },
      { party: 'north', from: '2024-03-05', to: null },
    ]),
    party('militia', [{ party: 'corps', from: '2024-01-01', to: null }]),
  ];
  expect(sideSpans(parties, 'militia')).toEqual([
    { party: 'militia', from: null, to: '2024-01-01' },
    { party: 'south', from: '2024-01-01', to: '2024-03-01' },
    { party: 'corps', from: '2024-03-01', to: '2024-03-05' },
    { party: 'north', from: '2024-03-05', to: null },
  ]);
  expect(sideSpans(parties, 'north')).toEqual([{ party: 'north', from: null, to: null }]);
});

test('a day of changing sides begins at midnight of the theatre', () => {
  const corps = party('corps', [{ party: 'north', from: '2024-03-05', to: null }]);
  const theatre = { parties: [party('north'), corps], timeZone: 'Europe/Kyiv' };
  const midnight = Date.UTC(2024, 2, 4, 22) / 1000;
  expect([midnight - 1, midnight].map((at) => sideAt(theatre, 'corps', at))).toEqual(['corps', 'north']);
  expect(sideTurnsWithin(theatre, 'corps', { from: midnight - 60, to: null })).toEqual([
    { party: 'corps', from: midnight - 60 },
    { party: 'north', from: midnight },
  ]);
  // Half-open on both ends: what turns as the period ends is not of it.
  expect(sideTurnsWithin(theatre, 'corps', { from: midnight - 60, to: midnight })).toHaveLength(1);
  expect(sideTurnsWithin(theatre, 'corps', { from: midnight, to: midnight + 60 })).toEqual([
    { party: 'north', from: midnight },
  ]);
});

function party(id: string, parents: readonly Allegiance[] = []): Party {
  return { id, name: { en: id }, aliases: [], color: shade, parents };
}
