import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { lab65 } from 'culori';
import { describe, expect, test } from 'vitest';
import {
  CLEAR,
  colorDistance,
  confusable,
  contrast,
  isOtherPattern,
  isVisible,
  type Look,
} from '../src/formats/picture/tell-apart.ts';
import { THEMES } from '../src/model/look.ts';
import type { Shade, Status, Theatre } from '../src/model/theatre.ts';
import { parseTheatre } from '../src/model/theatre-parser.ts';
import { differenceStatuses, freshLooks } from '../src/web/map/difference-statuses.ts';
import { groundStyle } from '../src/web/map/ground-style.ts';
import { type HeatKind, heatStatuses } from '../src/web/map/heat-classes.ts';
import type { Palette } from '../src/web/map/palette.ts';

const TOKENS = readTokens('src/web/styles/tokens.css');
const BLANK: Look = { id: 'none', color: shadeOf('--paper'), hatch: null };
const INK = shadeOf('--ink');
const THEATRES = ['demo/theatre.json', 'data/theatres/ukraine/theatre.json'].map((path): [string, Theatre] => [
  path,
  parseTheatre(read(path), path),
]);
/** No ground comes to these any more. */
const OF_THE_PAST = ['occupied-before-2022'];
const CASES = THEATRES.flatMap(([name, theatre]) => THEMES.map((theme) => ({ name, theatre, theme })));
const HEAT = (['held', 'changed'] as const).flatMap((kind) => THEMES.map((theme) => ({ kind, theme })));

describe.each(CASES)('the ground of $name on $theme paper', ({ theatre, theme }) => {
  const drawn = theatre.statuses.filter((status) => status.drawn);

  test('has no two statuses that colour blindness makes one', () => {
    expect(drawn.length).toBeGreaterThan(4);
    expect(confusable([BLANK, ...drawn], theme)).toEqual([]);
  });

  test('has no two kinds of difference that colour blindness makes one', () => {
    expect(confusable([BLANK, ...differenceStatuses(theatre)], theme)).toEqual([]);
  });

  test('tells what a party gained from what it lost by colour or slant, on the map and in the bars', () => {
    const looks = new Map(differenceStatuses(theatre).map((status) => [status.id, status]));
    for (const { id, color } of theatre.parties) {
      expect(isOtherPattern(looks.get(`to-${id}`)!, looks.get(`from-${id}`)!, theme), id).toBe(true);
      expect(colorDistance(color[theme], shadeOf('--ink-3')[theme]), id).toBeGreaterThanOrEqual(CLEAR);
    }
  });

  test('has no hatch that one pixel per CSS pixel would not show', () => {
    const hatched = [...drawn, ...differenceStatuses(theatre)].filter(({ hatch }) => hatch !== null);
    expect(hatched.filter((status) => !isVisible(status, theme)).map(({ id }) => id)).toEqual([]);
  });

  test('shows what came and what left lately on all ground where it can lie', () => {
    const marks = freshLooks(theatre);
    for (const [k, mark] of marks.entries()) {
      const [isGain, party] = [mark.id.startsWith('fresh-to-'), mark.id.replace(/^fresh-(to|from)-/, '')];
      const grounds = isGain ? drawn.filter(({ id }) => !OF_THE_PAST.includes(id)) : [BLANK, ...drawn];
      const over = grounds.filter((ground) => isGain === (partyOf(ground) === party));
      expect(over.length).toBeGreaterThan(0);
      for (const { id, color } of over) {
        expect(isVisible({ ...mark, color }, theme), `${mark.id} on ${id}`).toBe(true);
        for (const other of marks.slice(k + 1)) {
          expect(isOtherPattern({ ...mark, color }, { ...other, color }, theme), `${mark.id}, ${other.id}`).toBe(true);
        }
      }
    }
  });

  test('lets names be read on every fill', () => {
    for (const { id, color } of [BLANK, ...drawn, ...differenceStatuses(theatre)]) {
      expect(contrast(INK[theme], color[theme]), id).toBeGreaterThanOrEqual(4.5);
    }
  });
});

describe.each(HEAT)('the heat map "$kind" on $theme paper', ({ kind, theme }) => {
  const colors = heatStatuses(kind).map(({ color }) => color[theme]);
  const lightness = colors.map((color) => lab65(color)!.l);

  test('has seven classes whose lightness goes one way, 5 L* at least from each to the next', () => {
    const steps = lightness.slice(1).map((value, k) => value - lightness[k]!);
    expect(colors).toHaveLength(7);
    for (const step of steps) expect(Math.sign(steps[0]!) * step).toBeGreaterThanOrEqual(5);
  });

  test('stands out from the paper most where it was held longest, or changed last', () => {
    const distances = colors.map((color) => colorDistance(color, BLANK.color[theme]));
    const rising = kind === 'held' ? distances : distances.toReversed();
    expect(rising).toEqual([...rising].sort((a, b) => a - b));
    expect(rising[0]).toBeGreaterThanOrEqual(5);
    expect(rising[6]).toBeGreaterThanOrEqual(25);
  });

  test('lets names be read on every class', () => {
    for (const color of colors) expect(contrast(INK[theme], color)).toBeGreaterThanOrEqual(4.5);
  });
});

test('a mesh of heat classes is drawn in their colours, plain', () => {
  const looks = heatStatuses('changed');
  const palette = { ink3: '#8a8b86', front: '#0f1516', paper: '#f7f5f0' } as Palette;
  const style = groundStyle({ looks, statuses: ['changed-6', 'changed-0'], theme: 'light', palette });
  const hex = [...style.fill.subarray(0, 8)].map((value) => Math.round(value * 255));
  expect(hex).toEqual([0xf9, 0xd5, 0xe7, 255, 0xc3, 0x6d, 0x9d, 255]);
  expect(Math.max(...style.hatch)).toBe(0);
});

test('classes of heat say their days in words', () => {
  const names = (kind: HeatKind) => heatStatuses(kind).map(({ name }) => name.en);
  expect(names('changed').slice(0, 3)).toEqual(['up to 1 day', '2–7 days', '8–30 days']);
  expect(names('held').at(-1)).toBe('more than 730 days');
  expect(heatStatuses('held')[0]).toMatchObject({ id: 'held-0', name: { uk: 'до 7 днів' } });
});

describe('the measure itself', () => {
  const plain = (color: string): Look => ({ id: color, color: { light: color, dark: color }, hatch: null });
  const ink = { light: '#1b1f20', dark: '#1b1f20' };

  test('takes a red and a green of one lightness for one colour, and lets a hatch tell them apart', () => {
    const [red, green] = [plain('#b4806e'), plain('#949064')];
    expect(confusable([red, green], 'light')).toHaveLength(1);
    const hatched: Look = { ...green, hatch: { kind: 'lines', angle: 45, pitch: 6, width: 1, ink } };
    expect(confusable([red, hatched], 'light')).toEqual([]);
  });

  test('counts no hatch that cannot be seen, and no slant that is nearly the same', () => {
    const lines = (angle: number, width: number): Look => ({
      ...plain('#cbc7be'),
      hatch: { kind: 'lines', angle, pitch: 6, width, ink },
    });
    expect(isOtherPattern(plain('#cbc7be'), lines(45, 0.3), 'light')).toBe(false);
    expect(isOtherPattern(lines(45, 1), lines(60, 1), 'light')).toBe(false);
    expect(isOtherPattern(lines(90, 1), lines(-80, 1), 'light')).toBe(false);
    expect(isOtherPattern(lines(45, 1), lines(-45, 1), 'light')).toBe(true);
  });
});

function partyOf(ground: Look | Status): string | null {
  return 'party' in ground ? ground.party : null;
}

function shadeOf(token: string): Shade {
  return { light: TOKENS.light.get(token)!, dark: TOKENS.dark.get(token)! };
}

/** The colours of both themes, from the style sheet that is their home. */
function readTokens(path: string): Record<keyof Shade, Map<string, string>> {
  const css = read(path);
  const block = (selector: string) => {
    const body = css.slice(css.indexOf(selector)).split('}')[0]!;
    return new Map([...body.matchAll(/(--[\w-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name!, value!]));
  };
  return { light: block(':root {'), dark: block('[data-theme="dark"] {') };
}

function read(path: string): string {
  return readFileSync(fileURLToPath(new URL(`../${path}`, import.meta.url)), 'utf8');
}
