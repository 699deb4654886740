// What stands bottom right of a picture: whose it is, and when it was made.

import type { PictureContent } from './content.ts';
import type { Measures } from './measures.ts';
import { OWN_STYLE } from './picture-style.ts';
import type { SceneShape } from './scene.ts';

/** Sizes of small letters and of their lines, in units. */
export const SMALL = 14.5;
export const LINE = 20;
/** Of a name or a logo; the line under it may be wider. */
const MOST_WIDTH = 136;
const LOGO_HEIGHT = 26;
const NAME_LETTERS = 24;
/** To the texts beside it. */
const GAP = 14;

/** Pixels that the corner takes from the lines beside it. */
export function cornerWidth(content: PictureContent, u: number): number {
  return Math.max(MOST_WIDTH * u, content.measure(lastLine(content), SMALL * u, 400)) + GAP * u;
}

/** `top` is the rule's. Foothold and the day stand under a house's own name, and alone where there is none. */
export function cornerShapes(content: PictureContent, { u, edge, top }: Measures): SceneShape[] {
  const { measure, palette, style, width } = content;
  const { logo, text } = style.corner;
  const end = width - edge;
  const scale = logo ? Math.min(MOST_WIDTH / logo.width, LOGO_HEIGHT / logo.height) * u : 0;
  const placed = (outline: readonly number[]): number[] =>
    outline.map((value, k) => (k % 2 === 0 ? end + (value - logo!.width) * scale : top + 8 * u + value * scale));
  const wide = measure(text, NAME_LETTERS * u, 700);
  const size = logo ? SMALL * u : NAME_LETTERS * u * Math.min(1, (MOST_WIDTH * u) / Math.max(1, wide));
  const level = logo ? top + 8 * u + logo.height * scale + 18 * u : top + 26 * u;
  const said = { kind: 'text', anchor: 'end', x: end } as const;
  const shapes: SceneShape[] = [
    { kind: 'path', lines: [[edge, top, end, top]], isClosed: false, stroke: palette.rule, strokeWidth: u },
  ];
  if (logo) shapes.push({ kind: 'path', lines: logo.outlines.map(placed), isClosed: true, fill: palette.ink });
  if (text !== '') shapes.push({ ...said, y: level, text, size, weight: 700, color: palette.ink });
  const last = text === '' ? level : level + LINE * u;
  return [...shapes, { ...said, y: last, text: lastLine(content), size: SMALL * u, color: palette.ink2 }];
}

function lastLine({ made, style }: PictureContent): string {
  return style.corner === OWN_STYLE.corner ? made : `Foothold, ${made}`;
}
