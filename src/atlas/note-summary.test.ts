import { expect, test } from 'vitest';
import { NoteCollector } from './note-summary.ts';

const hole = (feature: number) => ({ kind: 'hole-outside-shell', message: 'A hole.', file: 'a.json', feature });

test('a feature that comes again in other editions is told once, with how many have it', () => {
  const notes = new NoteCollector();
  notes.add('1', [hole(1)], Int32Array.of(0, 5, 70, 6, 9, 71));
  // The same bytes (key 71) now stand first.
  notes.add('2', [hole(0)], Int32Array.of(0, 3, 71));
  expect(notes.summaries()).toEqual([
    { kind: 'hole-outside-shell', message: 'A hole.', file: 'a.json', feature: 1, firstEdition: '1', count: 2 },
  ]);
});

test('an edition that draws a feature twice counts once', () => {
  const notes = new NoteCollector();
  notes.add('1', [hole(0), hole(1)], Int32Array.of(0, 3, 71, 4, 7, 71));
  expect(notes.summaries().map(({ count }) => count)).toEqual([1]);
});

test('other features, other kinds and whole editions are told apart', () => {
  const notes = new NoteCollector();
  const pieces = Int32Array.of(0, 3, 70, 4, 7, 71);
  const whole = { kind: 'overlap', message: 'On 3 km².', areaKm2: 3 };
  notes.add('1', [hole(0), hole(1), { ...hole(1), kind: 'no-area' }, whole], pieces);
  notes.add('2', [whole], pieces);
  expect(notes.summaries()).toHaveLength(5);
});

test('the weightiest come first: by area, then by how many editions have them', () => {
  const notes = new NoteCollector();
  const pieces = Int32Array.of(0, 3, 70, 4, 7, 71);
  notes.add('1', [hole(0), hole(1), { kind: 'overlap', message: 'Small.', areaKm2: 1 }], pieces);
  notes.add('2', [hole(1), { kind: 'overlap', message: 'Large.', areaKm2: 9 }], pieces);
  expect(notes.summaries().map(({ message, feature }) => [message, feature])).toEqual([
    ['Large.', null],
    ['Small.', null],
    ['A hole.', 1],
    ['A hole.', 0],
  ]);
});
