// The geometry of a chart: scales, round ticks and lines, in pixels of the drawing.

/** A value's place: value `from` at `start`, value `to` at `end`. */
export type Scale = (value: number) => number;

export function linear(from: number, to: number, start: number, end: number): Scale {
  const span = to - from || 1;
  return (value) => start + ((value - from) / span) * (end - start);
}

/** Round values from 0 on, about `count` of them, the last at or above the largest. */
export function roundTicks(largest: number, count = 4): number[] {
  if (!(largest > 0)) return [0, 1];
  const rough = largest / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 2.5, 5, 10].find((factor) => factor * power >= rough) ?? 10);
  const steps = Math.ceil(largest / step - 1e-9);
  return Array.from({ length: steps + 1 }, (_, k) => Number((k * step).toPrecision(12)));
}

/** A line that keeps each value until the next: what an edition shows holds until another edition. */
export function stepLine(points: readonly (readonly [x: number, y: number])[], end: number): string {
  return points
    .map(([x, y], k) => (k === 0 ? `M${round(x)} ${round(y)}` : `H${round(x)}V${round(y)}`))
    .concat(points.length > 0 ? `H${round(end)}` : [])
    .join('');
}

/** Labels beside the ends of lines, moved apart where they would touch: their heights in the order given. */
export function spreadLabels(
  heights: readonly number[],
  gap: number,
  [top, bottom]: readonly [number, number],
): number[] {
  const order = heights.map((_, k) => k).sort((a, b) => heights[a]! - heights[b]!);
  const placed = heights.slice();
  let last = Number.NEGATIVE_INFINITY;
  for (const k of order) last = placed[k] = Math.max(placed[k]!, last + gap, top);
  let next = bottom + gap;
  for (const k of order.reverse()) next = placed[k] = Math.min(placed[k]!, next - gap);
  return placed;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
