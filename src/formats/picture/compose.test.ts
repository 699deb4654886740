// What a picture keeps, whatever its shape and however much there is to say under it.

import { describe, expect, test } from 'vitest';
import { composePicture } from './compose.ts';
import type { PictureContent } from './content.ts';
import { OWN_STYLE } from './picture-style.ts';
import type { ScenePath } from './scene.ts';

const LOOK = { id: 'held', drawn: true, color: { light: '#64a6aa', dark: '#24686c' }, hatch: null };

function content(changed: Partial<PictureContent>): PictureContent {
  return {
    ...{ width: 720, height: 720, theme: 'light', hatchFactor: 1, style: OWN_STYLE, km: 'km', made: 'made today' },
    palette: {
      ...{ panel: '#fffffe', paper: '#fffffd', sea: '#eeeeee', ink: '#000000', ink2: '#222222', ink3: '#333333' },
      ...{ rule: '#dddddd', ruleStrong: '#cccccc', border: '#555555', front: '#111111' },
    },
    headline: { day: '15 March', year: '2025', line: 'Ground as drawn on the map of somebody' },
    seen: [34, 50.8, 36, 51.6],
    extent: [34, 50.8, 36, 51.6],
    lines: { coasts: [], zones: [], borders: [], regions: [] },
    spot: null,
    ground: [],
    marks: [],
    fronts: { meets: [], bands: [] },
    places: [],
    legendFor: () =>
      Array.from({ length: 5 }, () => ({
        look: LOOK,
        text: 'Said to be no longer held by anybody',
        figure: '472.2 km²',
      })),
    frameWords: () => 'In this frame, 50.80–51.60° N, 34.00–36.00° E:',
    foot: Array.from({ length: 4 }, () => 'Own work from dated and cited statements. '.repeat(2)),
    measure: (text, size) => text.length * size * 0.52,
    ...changed,
  } as PictureContent;
}

describe('a picture', () => {
  test.each([
    [720, 720],
    [1080, 1080],
    [720, 900],
  ])('of %i × %i keeps nearly half its height for the map, though there is much to say under it', (width, height) => {
    const { layers } = composePicture(content({ width, height }));
    const map = layers.find(({ id }) => id === 'ground')!.clip!;
    expect(map.height).toBeGreaterThanOrEqual(0.45 * height);
    const legend = layers.find(({ id }) => id === 'legend')!;
    const sizes = legend.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.size] : []));
    // Letters that are to be read on a phone.
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(11);
  });

  test('tells where its frame lies in the land around, also where the frame shows the whole theatre', () => {
    const { layers } = composePicture(content({ width: 1080, height: 1080 }));
    const { clip, shapes } = layers.find(({ id }) => id === 'locator')!;
    const [west, north, east] = (shapes.at(-1) as ScenePath).lines[0]!;
    expect(east! - west!).toBeLessThanOrEqual(clip!.width / 3);
    expect(west).toBeGreaterThan(clip!.x);
    expect(north).toBeGreaterThan(clip!.y);
  });
});
