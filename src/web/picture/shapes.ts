// The shapes that pictures come in, by where they go.

export const SHAPES = ['seen', 'wide', 'square', 'tall', 'column', 'page'] as const;
export type Shape = (typeof SHAPES)[number];

const SIZES: Readonly<Record<Exclude<Shape, 'seen'>, { readonly width: number; readonly height: number }>> = {
  wide: { width: 1920, height: 1080 },
  square: { width: 1080, height: 1080 },
  tall: { width: 1080, height: 1350 },
  column: { width: 720, height: 900 },
  /** A4 at 150 dots an inch. */
  page: { width: 1240, height: 1754 },
};

/** Paper swallows what is fine: hatches of what is printed are coarser. */
export function hatchFactorOf(shape: Shape): number {
  return shape === 'column' || shape === 'page' ? 1.2 : 1;
}

/** Even numbers: video has colour for every second pixel only. */
export function sizeOf(shape: Shape): { readonly width: number; readonly height: number } {
  if (shape !== 'seen') return SIZES[shape];
  const even = (value: number): number => 2 * Math.max(180, Math.round(value / 2));
  return { width: even(innerWidth), height: even(innerHeight) };
}
