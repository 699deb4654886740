import { describe, expect, test } from 'vitest';
import type { Raster } from './raster.ts';
import { wayOut } from './way-out.ts';

/** A window drawn by hand: `#` is open, `.` is not; cells of one km, the first line in the north. */
function drawn(...lines: readonly string[]): { readonly window: Raster; readonly isOpen: Uint8Array } {
  const side = lines.length;
  const south = [...lines].reverse().join('');
  const middles = Float64Array.from({ length: side }, (_, k) => k);
  return {
    window: { side, cellKm: 1, x: middles, y: middles },
    isOpen: Uint8Array.from(south, (sign) => (sign === '#' ? 1 : 0)),
  };
}

describe('the way out of a pocket', () => {
  test('is as wide as its narrowest place, and says where that is', () => {
    const { window, isOpen } = drawn(
      '.........',
      '.........',
      '..#####..',
      '..#####..',
      '..#####..',
      '....#....',
      '..#####..',
      '..#####..',
      '#########',
    );
    expect(wayOut(window, isOpen)).toEqual({ km: 1, x: 4, y: 3 });
  });

  test('is nothing where the pocket is closed, and is not told of ground that is not held', () => {
    const { window, isOpen } = drawn('.....', '.###.', '.###.', '.###.', '.....');
    expect(wayOut(window, isOpen)).toEqual({ km: 0, x: null, y: null });
    const other = drawn('#####', '#...#', '#...#', '#...#', '#####');
    expect(wayOut(other.window, other.isOpen)).toBeNull();
  });

  test('takes the wider of two ways', () => {
    const { window, isOpen } = drawn(
      '....#....',
      '....#....',
      '.#######.',
      '.#######.',
      '.#######.',
      '.#######.',
      '.#######.',
      '...###...',
      '...###...',
    );
    expect(wayOut(window, isOpen)?.km).toBe(3);
  });

  test('does not grow when ground is taken away', () => {
    let seed = 7;
    const random = (): number => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed / 2_147_483_647;
    };
    for (let round = 0; round < 200; round++) {
      const isOpen = Uint8Array.from({ length: 81 }, () => (random() < 0.75 ? 1 : 0));
      isOpen[40] = 1;
      const { window } = drawn(...Array.from({ length: 9 }, () => '#########'));
      const before = wayOut(window, isOpen)!;
      const lost = isOpen.slice();
      lost[Math.floor(random() * 81)] = 0;
      const after = wayOut(window, lost);
      // The middle of the ground, from where the way is counted, may move by a cell.
      expect(after?.km ?? 0).toBeLessThanOrEqual(before.km + 2 * Math.SQRT2);
      if (before.km === 0) expect(after?.km ?? 0).toBe(0);
    }
  });
});
