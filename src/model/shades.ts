// Shades made of shades: tints on the paper of a page in either theme.

import type { Shade } from './theatre.ts';

/** What ground is drawn on. */
export const PAPER: Shade = { light: '#f7f5f0', dark: '#14191b' };

/** A colour thinned with paper; `share` is how much of the colour stays, from 0 to 1. */
export function mixed(color: Shade, share: Readonly<Record<keyof Shade, number>>): Shade {
  return { light: mix(color.light, PAPER.light, share.light), dark: mix(color.dark, PAPER.dark, share.dark) };
}

function mix(one: string, other: string, share: number): string {
  const [a, b] = [one, other].map((color) => Number.parseInt(color.slice(1), 16)) as [number, number];
  const channel = (shift: number): number =>
    Math.round(((a >> shift) & 255) * share + ((b >> shift) & 255) * (1 - share));
  return `#${[16, 8, 0].map((shift) => channel(shift).toString(16).padStart(2, '0')).join('')}`;
}

/** Of two colours the one that stands out more from the paper, as a line must. */
export function bolder(one: Shade, other: Shade, theme: keyof Shade): string {
  const distance = (shade: Shade): number => Math.abs(lightness(shade[theme]) - lightness(PAPER[theme]));
  return distance(one) >= distance(other) ? one[theme] : other[theme];
}

/** Of a colour as screens give it (ITU-R BT.709), from 0 to 255: near enough to tell pale from dark. */
function lightness(color: string): number {
  const value = Number.parseInt(color.slice(1), 16);
  return 0.2126 * (value >> 16) + 0.7152 * ((value >> 8) & 255) + 0.0722 * (value & 255);
}
