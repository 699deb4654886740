import { expect, test } from 'vitest';
import { headerFor } from '../../../test/oracle/header.ts';
import { mapCount } from '../../../test/oracle/map-count.ts';
import { random, seedOf } from '../../../test/oracle/random.ts';
import { randomMap } from '../../../test/oracle/random-map.ts';
import { faceAt } from '../../engine/answers.ts';
import { buildComposite, type Composite } from '../../engine/composite.ts';
import { decodeHistory, encodeHistory } from '../../engine/history-file.ts';
import { finished } from '../../engine/work.ts';
import { mercatorX, mercatorY } from '../../formats/mercator.ts';
import { GRID } from '../../model/ground.ts';
import { type PixelView, stretchesOfFaces } from './pixel-faces.ts';

const seed = seedOf(61);
/** Each is looked at pixel by pixel. */
const MAPS = Math.ceil(mapCount / 3);

/** The faces just around the middle of a pixel, on the grid. */
function facesAround(composite: Composite, { left, top, scale }: PixelView, column: number, row: number): Set<number> {
  const y = top + (row + 0.5) / scale;
  const x = Math.round((360 * (left + (column + 0.5) / scale) - 180) * GRID);
  const lat = Math.round(((Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI) * GRID);
  const steps = [-2, 0, 2];
  return new Set(steps.flatMap((dx) => steps.map((dy) => faceAt(composite, x + dx, lat + dy))));
}

test(`each pixel of a view lies in the face of its middle, and in no other (seed ${seed})`, () => {
  const source = random(seed);
  let compared = 0;
  for (let k = 0; k < MAPS; k++) {
    const { statuses, overlap, grounds, frame } = randomMap(source, { step: 40_000, editions: 4 });
    const composite = buildComposite(decodeHistory(encodeHistory(headerFor(statuses, overlap), grounds)));
    const width = mercatorX(frame.originX + frame.lines * frame.step) - mercatorX(frame.originX);
    const [columns, rows] = [30 + source.below(30), 20 + source.below(30)];
    // Some views see the whole map, others a part of it, from within.
    const shown = width * source.pick([1.4, 1, 0.3]);
    const view: PixelView = {
      left: mercatorX(frame.originX) + (width - shown) * source.pick([0, 0.5, 1]),
      top: mercatorY(frame.originY + frame.lines * frame.step) + (width - shown) * source.pick([0, 0.5]),
      scale: columns / shown,
      ratio: 1,
      columns,
      rows,
    };
    const faces = new Int32Array(columns * rows).fill(-1);
    finished(
      stretchesOfFaces(composite, view, (row, face, from, until) => {
        expect(until).toBeLessThanOrEqual(columns);
        faces.fill(face, row * columns + from, row * columns + until);
      }),
    );
    expect(faces.includes(-1)).toBe(false);
    for (let pixel = 0; pixel < faces.length; pixel += 3) {
      const around = facesAround(composite, view, pixel % columns, Math.floor(pixel / columns));
      // On a boundary either face may be right.
      if (around.size > 1) continue;
      compared++;
      expect(around.has(faces[pixel]!)).toBe(true);
    }
  }
  expect(compared).toBeGreaterThan(100 * MAPS);
});
