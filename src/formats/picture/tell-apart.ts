// What tells two drawn grounds apart: how far their colours are, also for the colour-blind, or a pattern that can be seen.

import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  modeLab65,
  modeLrgb,
  modeRgb,
  parse,
  useMode,
  wcagContrast,
} from 'culori/fn';
import type { Theme } from '../../model/look.ts';
import type { Hatch, Shade } from '../../model/theatre.ts';

/** What is looked at: a fill and what lies on it. */
export interface Look {
  readonly id: string;
  readonly color: Shade;
  readonly hatch: Hatch | null;
}

// Of culori's thirty ways to write a colour these three are needed.
for (const mode of [modeRgb, modeLrgb, modeLab65]) useMode(mode);

const EYES = [filterDeficiencyProt(1), filterDeficiencyDeuter(1), filterDeficiencyTrit(1)];
const difference = differenceCiede2000();

/** CIEDE2000 between two colours for the eye that tells them least apart: protan, deutan or tritan, nothing of it left. */
export function colorDistance(one: string, other: string): number {
  const [a, b] = [parse(one)!, parse(other)!];
  return Math.min(...EYES.map((eye) => difference(eye(a), eye(b))));
}

/** Neighbouring fills are told apart from here on; the same is asked of a hatch's ink on its own fill. */
export const CLEAR = 15;

/** Fine lines look grey from 4 px down, and over 12 px a small patch may have none. */
const PITCH_PX = [4, 12] as const;
/** The thinnest stroke, and the smallest dot's diameter, that one pixel still shows. */
const STROKE_PX = 0.8;
const DOT_PX = 1.6;
const SLANT_DEG = 40;
const PITCH_RATIO = 1.5;
/** Bands against lines. */
const WIDTH_RATIO = 2;

/** A pattern counts where it can be seen at one pixel per CSS pixel: wide enough, close enough, and its ink clear of its fill. */
export function isVisible({ color, hatch }: Look, theme: Theme): boolean {
  if (!hatch || hatch.kind === 'outline') return false;
  const pitch = hatch.pitch ?? 6;
  const isWide = hatch.kind === 'dots' ? 2 * (hatch.radius ?? 1) >= DOT_PX : (hatch.width ?? 1) >= STROKE_PX;
  const isClose = pitch >= PITCH_PX[0] && pitch <= PITCH_PX[1];
  return isWide && isClose && colorDistance(hatch.ink[theme], color[theme]) >= CLEAR;
}

/** Plain against hatched, lines against dots, another slant, bands against lines, or half as far apart again. */
export function isOtherPattern(one: Look, other: Look, theme: Theme): boolean {
  const [a, b] = [one, other].map((look) => (isVisible(look, theme) ? look.hatch : null));
  if (!a || !b) return Boolean(a) !== Boolean(b);
  if (a.kind !== b.kind) return true;
  if (ratio(a.pitch ?? 6, b.pitch ?? 6) >= PITCH_RATIO) return true;
  if (a.kind !== 'lines') return false;
  return slantBetween(a, b) >= SLANT_DEG || ratio(a.width ?? 1, b.width ?? 1) >= WIDTH_RATIO;
}

function ratio(a: number, b: number): number {
  return Math.max(a, b) / Math.min(a, b);
}

function slantBetween(a: Hatch, b: Hatch): number {
  const turn = Math.abs((a.angle ?? 0) - (b.angle ?? 0)) % 180;
  return Math.min(turn, 180 - turn);
}

export interface LookalikePair {
  readonly one: string;
  readonly other: string;
  /** Of their colours. */
  readonly distance: number;
}

/** The pairs (ids) that neither colour nor pattern tells apart. */
export function confusable(looks: readonly Look[], theme: Theme): LookalikePair[] {
  return looks.flatMap((one, k) =>
    looks.slice(k + 1).flatMap((other) => {
      const distance = colorDistance(one.color[theme], other.color[theme]);
      const isClear = distance >= CLEAR || isOtherPattern(one, other, theme);
      return isClear ? [] : [{ one: one.id, other: other.id, distance }];
    }),
  );
}

/** Contrast of text on a ground, 1 to 21. */
export function contrast(ink: string, ground: string): number {
  return wcagContrast(ink, ground);
}
