import { expect, test } from 'vitest';
import { headerFor } from '../../../test/oracle/header.ts';
import { mapCount } from '../../../test/oracle/map-count.ts';
import { random, seedOf } from '../../../test/oracle/random.ts';
import { randomMap } from '../../../test/oracle/random-map.ts';
import { encodeHistory } from '../../engine/history-file.ts';
import { finished } from '../../engine/work.ts';
import { mercatorX, mercatorY } from '../../formats/mercator.ts';
import type { Ground } from '../../model/ground.ts';
import type { EdgeRules } from './eras.ts';
import { tileCount } from './face-map.ts';
import { HistoryDesk } from './history-desk.ts';
import type { PixelView } from './pixel-faces.ts';
import type { TintedGround } from './protocol.ts';
import { CHANNELS, SHEET_TILES, TILE } from './tile-painter.ts';

const seed = seedOf(62);
const RULES: EdgeRules = {
  amber: { party: 'north', isDrawn: true, isPlain: true },
  blue: { party: 'south', isDrawn: true, isPlain: true },
  coral: { party: 'north', isDrawn: true, isPlain: false },
  dune: { party: null, isDrawn: true, isPlain: false },
};
const WIDTHS = { byKind: [0.5, 1, 2], casing: 4 };

async function deskOf(statuses: readonly string[], grounds: readonly Ground[]): Promise<HistoryDesk> {
  const desk = new HistoryDesk(encodeHistory(headerFor(statuses, []), grounds), RULES, {});
  desk.overlayWith({ regions: null, blank: [], zones: { features: [] } });
  finished(desk.frontLengths());
  return desk;
}

/** Lays a tint over the pixels of a view, CHANNELS numbers each. */
function lay(pixels: Uint8Array, { tiles, sheet }: TintedGround, { columns, rows }: PixelView): void {
  const across = Math.ceil(columns / TILE);
  for (const [place, tile] of tiles.entries()) {
    for (let k = 0; k < TILE * TILE; k++) {
      const [x, y] = [(tile % across) * TILE + (k % TILE), Math.floor(tile / across) * TILE + Math.floor(k / TILE)];
      if (x >= columns || y >= rows) continue;
      const column = (place % SHEET_TILES) * TILE + (k % TILE);
      const row = Math.floor(place / SHEET_TILES) * TILE + Math.floor(k / TILE);
      const from = (row * SHEET_TILES * TILE + column) * CHANNELS;
      pixels.set(sheet.subarray(from, from + CHANNELS), (y * columns + x) * CHANNELS);
    }
  }
}

test(`tints laid over one another come to what the last edition looks like (seed ${seed})`, async () => {
  const source = random(seed);
  for (let k = 0; k < Math.min(12, mapCount); k++) {
    const { statuses, grounds, frame } = randomMap(source, { step: 40_000, editions: 5 });
    const desk = await deskOf(statuses, grounds);
    const left = mercatorX(frame.originX);
    const columns = 90 + source.below(40);
    const view: PixelView = {
      left,
      top: mercatorY(frame.originY + frame.lines * frame.step),
      scale: columns / (mercatorX(frame.originX + frame.lines * frame.step) - left),
      ratio: source.pick([1, 1.5]),
      columns,
      rows: 70 + source.below(40),
    };
    expect(finished(desk.faceMap({ map: 1, edition: 0, view, widths: WIDTHS }))).toBe(true);
    const whole = (edition: number): Uint8Array => {
      const pixels = new Uint8Array(view.columns * view.rows * CHANNELS);
      const marked = new Uint8Array(tileCount(view)).fill(1);
      lay(pixels, desk.tint({ map: 1, edition, before: edition, marked })!, view);
      return pixels;
    };
    let before = 0;
    const pixels = whole(before);
    for (let turn = 0; turn < 6; turn++) {
      const edition = source.below(grounds.length);
      lay(pixels, desk.tint({ map: 1, edition, before, marked: null })!, view);
      before = edition;
      // Compared as bytes: there are tens of thousands.
      expect(Buffer.compare(pixels, whole(edition))).toBe(0);
    }
  }
});

const box = (status: string, west: number, east: number) => ({
  status,
  rings: [Int32Array.from([west, 0, east, 0, east, 40, west, 40], (degrees) => degrees * 1e7)],
});
const VIEW: PixelView = {
  left: mercatorX(0),
  top: mercatorY(30e7),
  scale: 64 / (mercatorX(64e7) - mercatorX(0)),
  ratio: 1,
  columns: 64,
  rows: 16,
};

test('a line is as strong as the two sides make it, and none runs within a status', async () => {
  const grounds = [
    { edition: 'a', published: 1, polygons: [box('amber', 8, 20), box('blue', 20, 30), box('coral', 30, 44)] },
    { edition: 'b', published: 2, polygons: [box('amber', 8, 30), box('coral', 30, 44)] },
  ];
  const desk = await deskOf(['amber', 'blue', 'coral', 'dune'], grounds);
  finished(desk.faceMap({ map: 1, edition: 0, view: VIEW, widths: WIDTHS }));
  const marked = new Uint8Array(tileCount(VIEW)).fill(1);
  const row = (edition: number) => {
    const pixels = new Uint8Array(VIEW.columns * VIEW.rows * CHANNELS);
    lay(pixels, desk.tint({ map: 1, edition, before: 0, marked })!, VIEW);
    return (x: number) => [
      ...pixels.subarray((5 * VIEW.columns + x) * CHANNELS, (5 * VIEW.columns + x + 1) * CHANNELS),
    ];
  };
  const [first, second] = [row(0), row(1)];
  // Amber, then blue across the front, then coral, whose party is amber's.
  expect([first(3), first(14)]).toEqual([
    [0, 0, 0, 0],
    [1, 0, 0, 0],
  ]);
  expect(first(19)).toEqual([1, 0, 15, 255]);
  expect(first(25)).toEqual([2, 0, 0, 0]);
  expect(second(19)).toEqual([1, 0, 0, 0]);
  // A hair line of coral's ink, half a pixel wide.
  expect(second(29)[1]).toBe(3);
  expect(second(29)[3]).toBe(0);
});

test('of a map that another one has followed there are no tints, nor before lines are known', async () => {
  const grounds = [{ edition: 'a', published: 1, polygons: [box('amber', 8, 20)] }];
  const desk = new HistoryDesk(encodeHistory(headerFor(['amber'], []), grounds), RULES, {});
  desk.overlayWith({ regions: null, blank: [], zones: { features: [] } });
  const ask = { edition: 0, view: VIEW, widths: WIDTHS };
  expect(finished(desk.faceMap({ map: 1, ...ask }))).toBe(false);
  finished(desk.frontLengths());
  expect(finished(desk.faceMap({ map: 2, ...ask }))).toBe(true);
  expect(desk.tint({ map: 1, edition: 0, before: 0, marked: null })).toBeNull();
  expect(desk.tint({ map: 2, edition: 0, before: 0, marked: null })).toMatchObject({ edition: 0, statuses: ['amber'] });
});
