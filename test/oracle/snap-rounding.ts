// The contract's noding by its definition, with fractions and without any cleverness: for small maps only.

export type Segment = readonly [ax: number, ay: number, bx: number, by: number];

/** For each segment the chain of hot pixels that it is routed through, as [x, y] from its first end to its second. */
export function snapRound(segments: readonly Segment[]): [number, number][][] {
  const hot = new Map<string, [number, number]>();
  const add = (x: number, y: number) => hot.set(`${x} ${y}`, [x, y]);
  for (const [ax, ay, bx, by] of segments) {
    add(ax, ay);
    add(bx, by);
  }
  for (let i = 0; i < segments.length; i++) {
    for (let j = 0; j < i; j++) {
      const crossing = crossingOf(segments[i]!, segments[j]!);
      if (crossing) add(...crossing);
    }
  }
  return segments.map((segment) => route(segment, [...hot.values()]));
}

/** Where two segments cross inside both, rounded half up; null where they do not, or share an end, or overlap. */
function crossingOf(s: Segment, t: Segment): [number, number] | null {
  if (Math.max(s[0], s[2]) < Math.min(t[0], t[2]) || Math.max(t[0], t[2]) < Math.min(s[0], s[2])) return null;
  if (Math.max(s[1], s[3]) < Math.min(t[1], t[3]) || Math.max(t[1], t[3]) < Math.min(s[1], s[3])) return null;
  const [ax, ay, bx, by] = s.map(BigInt) as [bigint, bigint, bigint, bigint];
  const [cx, cy, dx, dy] = t.map(BigInt) as [bigint, bigint, bigint, bigint];
  const whole = (bx - ax) * (dy - cy) - (by - ay) * (dx - cx);
  if (whole === 0n) return null;
  const alongS = (cx - ax) * (dy - cy) - (cy - ay) * (dx - cx);
  const alongT = (cx - ax) * (by - ay) - (cy - ay) * (bx - ax);
  if (!isShare(alongS, whole) || !isShare(alongT, whole)) return null;
  return [
    Number(halfUp(ax * whole + alongS * (bx - ax), whole)),
    Number(halfUp(ay * whole + alongS * (by - ay), whole)),
  ];
}

/** Is part / whole within [0, 1]? */
function isShare(part: bigint, whole: bigint): boolean {
  return whole > 0n ? part >= 0n && part <= whole : part <= 0n && part >= whole;
}

/** floor(part / whole + 1/2) */
function halfUp(part: bigint, whole: bigint): bigint {
  return floorDivide(2n * part + whole, 2n * whole);
}

function floorDivide(part: bigint, whole: bigint): bigint {
  const quotient = part / whole;
  return quotient * whole !== part && part < 0n !== whole < 0n ? quotient - 1n : quotient;
}

function route(segment: Segment, hot: readonly [number, number][]): [number, number][] {
  const [ax, ay, bx, by] = segment;
  const along = ([x, y]: readonly [number, number]): number =>
    (x - ax) * Math.sign(bx - ax) + (y - ay) * Math.sign(by - ay);
  return hot.filter(([x, y]) => meetsPixel(segment, x, y)).sort((p, q) => along(p) - along(q));
}

/** A share of the way along a segment, as a fraction with a positive denominator, and whether it still belongs. */
interface Limit {
  readonly part: bigint;
  readonly whole: bigint;
  readonly closed: boolean;
}

/** Does the segment meet the pixel [x - 1/2, x + 1/2) × [y - 1/2, y + 1/2)? By clipping the segment's [0, 1]. */
export function meetsPixel([ax, ay, bx, by]: Segment, x: number, y: number): boolean {
  if (Math.max(ax, bx) < x || Math.min(ax, bx) > x || Math.max(ay, by) < y || Math.min(ay, by) > y) return false;
  const lows: Limit[] = [{ part: 0n, whole: 1n, closed: true }];
  const highs: Limit[] = [{ part: 1n, whole: 1n, closed: true }];
  for (const [from, to, middle] of [
    [ax, bx, x],
    [ay, by, y],
  ] as const) {
    const [start, step, low, high] = [
      2n * BigInt(from),
      2n * BigInt(to - from),
      2n * BigInt(middle) - 1n,
      2n * BigInt(middle) + 1n,
    ];
    if (step === 0n) {
      if (start < low || start >= high) return false;
    } else if (step > 0n) {
      lows.push({ part: low - start, whole: step, closed: true });
      highs.push({ part: high - start, whole: step, closed: false });
    } else {
      lows.push({ part: start - high, whole: -step, closed: false });
      highs.push({ part: start - low, whole: -step, closed: true });
    }
  }
  return lows.every((low) =>
    highs.every((high) => {
      const gap = high.part * low.whole - low.part * high.whole;
      return gap > 0n || (gap === 0n && low.closed && high.closed);
    }),
  );
}
