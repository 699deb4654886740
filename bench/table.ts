// One row per figure: what was measured, against what, and whether it reaches what we hold to.

export interface Row {
  readonly what: string;
  readonly ours: string;
  readonly peer?: string;
  /** Ours / peer, or another number that `target` speaks of. */
  readonly figure?: number;
  readonly target?: string;
  readonly reached?: boolean;
}

export function printRow(row: Row): void {
  const mark = row.reached === undefined ? ' ' : row.reached ? '✓' : '✗';
  const figure = row.figure === undefined ? '' : significant(row.figure);
  console.log(
    `${mark} ${row.what.padEnd(58)} ${row.ours.padStart(12)} ${(row.peer ?? '').padStart(12)} ${figure.padStart(8)}  ${row.target ?? ''}`,
  );
}

export function printHead(title: string): void {
  console.log(
    `\n${title}\n  ${''.padEnd(58)} ${'ours'.padStart(12)} ${'peer'.padStart(12)} ${'ratio'.padStart(8)}  target`,
  );
}

export function significant(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}

export function milliseconds(value: number): string {
  return value >= 10_000 ? `${(value / 1000).toFixed(1)} s` : `${significant(value)} ms`;
}

export function bytes(value: number): string {
  return value >= 1e6 ? `${(value / 1e6).toFixed(2)} MB` : `${(value / 1e3).toFixed(1)} kB`;
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** The answer of a step and how long it took. */
export function timed<T>(step: () => T): [T, number] {
  const begin = performance.now();
  const answer = step();
  return [answer, performance.now() - begin];
}
