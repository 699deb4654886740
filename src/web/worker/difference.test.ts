import { expect, test } from 'vitest';
import { buildComposite } from '../../engine/composite.ts';
import { decodeHistory, encodeHistory } from '../../engine/history-file.ts';
import type { GroundPolygon } from '../../model/ground.ts';
import { becameOf, difference } from './difference.ts';

test('ground that came to a party, left one, stayed, or only changed its status is told apart', () => {
  expect(becameOf(null, 'north', false)).toBe('to-north');
  expect(becameOf('south', 'north', false)).toBe('to-north');
  expect(becameOf('north', null, false)).toBe('from-north');
  expect(becameOf('north', 'north', false)).toBe('changed');
  expect(becameOf(null, null, false)).toBe('changed');
  expect(becameOf('north', 'north', true)).toBe('same-north');
  expect(becameOf(null, null, true)).toBe(null);
});

test('two editions compared have the figures of the engine and the places that changed', () => {
  const square = (status: string, west: number): GroundPolygon => ({
    status,
    rings: [Int32Array.from([west, 0, west + 1, 0, west + 1, 1, west, 1], (degrees) => degrees * 1e7)],
  });
  const header = {
    schema: 'foothold-history/1',
    source: 'watch',
    name: { en: 'Watch' },
    attribution: '',
    terms: '',
    private: false,
    timeZone: 'UTC',
    statuses: ['n', 's'],
    overlap: [],
  } as const;
  const grounds = [
    { edition: '1', published: 1, polygons: [square('n', 0), square('n', 1)] },
    { edition: '2', published: 2, polygons: [square('n', 0), square('s', 1)] },
  ];
  const composite = buildComposite(decodeHistory(encodeHistory(header, grounds)));
  const rules = {
    n: { party: 'north', isDrawn: true, isPlain: true },
    s: { party: 'south', isDrawn: true, isPlain: true },
  };
  const positions = Float64Array.from([0.5, 0.5, 1.5, 0.5, 5, 5]);
  const { changes, places, mesh } = difference(composite, {
    from: 0,
    to: 1,
    positions,
    before: rules,
    after: rules,
    origin: [0.5, 0.5],
  });
  expect(changes).toMatchObject([{ from: 'n', to: 's', faces: 1 }]);
  expect(places).toEqual([{ index: 1, from: 'n', to: 's' }]);
  expect([...mesh.statuses].sort()).toEqual(['same-north', 'to-south']);
  expect(mesh.triangles.length).toBe(12);
});
