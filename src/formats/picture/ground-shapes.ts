// Ground and swatches in a picture: fill, hatch and hair line, scaled so that a hatch can be read at any size.

import type { GroundLook, Theme } from '../../model/look.ts';
import type { Hatch } from '../../model/theatre.ts';
import type { LookedGround, PictureContent, PicturePalette } from './content.ts';
import type { MapFrame } from './map-frame.ts';
import { type Box, rectangle, type SceneHatch, type SceneShape } from './scene.ts';

/** A picture this wide has hatches as the page has them. */
const PAGE_WIDTH = 880;
/** What is finer melts into a tint, in pixels of the picture. */
const LEAST_PITCH = 5;
const LEAST_WEIGHT = 1;

export function hatchScale({ width, hatchFactor }: Pick<PictureContent, 'width' | 'hatchFactor'>): number {
  return (hatchFactor * width) / PAGE_WIDTH;
}

export function groundShapes(
  { look, rings }: LookedGround,
  frame: MapFrame,
  { theme, hatch, hair }: { theme: Theme; hatch: number; hair: number },
): SceneShape[] {
  const lines = rings.map((ring) => frame.ring(ring)).filter((line) => line.length > 0);
  if (lines.length === 0 || !look.drawn) return [];
  return [
    {
      kind: 'path',
      lines,
      isClosed: true,
      fill: look.hatch?.kind === 'outline' ? null : (look.color?.[theme] ?? null),
      hatch: sceneHatch(look.hatch, theme, hatch),
      stroke: look.hatch?.ink[theme] ?? look.color?.[theme] ?? '#000000',
      strokeWidth: hair,
    },
  ];
}

/** How ground looks, in a box; what is not drawn is a dashed frame. */
export function lookShapes(
  look: GroundLook | null,
  box: Box,
  { theme, hatch, palette }: { theme: Theme; hatch: number; palette: PicturePalette },
): SceneShape[] {
  if (!look) return [rectangle(box, { stroke: palette.ink3, strokeWidth: 1, dash: [2, 2] })];
  const fill = look.hatch?.kind === 'outline' ? null : (look.color?.[theme] ?? null);
  const stroke = look.hatch?.ink[theme] ?? fill ?? palette.ink3;
  return [rectangle(box, { fill, hatch: sceneHatch(look.hatch, theme, hatch), stroke, strokeWidth: 0.7 * hatch })];
}

function sceneHatch(hatch: Hatch | null, theme: Theme, scale: number): SceneHatch | null {
  if (!hatch || hatch.kind === 'outline') return null;
  return {
    kind: hatch.kind,
    angle: hatch.angle ?? 0,
    pitch: Math.max(LEAST_PITCH, (hatch.pitch ?? 6) * scale),
    weight: Math.max(
      hatch.kind === 'dots' ? LEAST_WEIGHT / 1.25 : LEAST_WEIGHT,
      ((hatch.kind === 'dots' ? hatch.radius : hatch.width) ?? 1) * scale,
    ),
    ink: hatch.ink[theme],
  };
}
