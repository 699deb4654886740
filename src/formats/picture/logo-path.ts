// The outlines of a logo from the d of an SVG path: lines as they are, curves as short lines.

type Point = readonly [x: number, y: number];

/** A logo is a thumb's breadth high: more pieces of a curve would not be seen. */
const PIECES = 12;
const TOKENS = /([a-z])|([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)|[\s,]+/gi;
/** Numbers that a command takes at a time. */
const TAKES: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, Z: 0 };

/** Each x0, y0, x1, y1, …; null where the text is no path, or has an arc. */
export function logoOutlines(d: string): number[][] | null {
  const commands = readCommands(d);
  if (commands === null || commands.length === 0 || commands[0]!.name.toUpperCase() !== 'M') return null;
  const pen = new Pen();
  for (const { name, numbers } of commands) pen.draw(name, numbers);
  return pen.outlines.filter((outline) => outline.length >= 6);
}

interface Command {
  readonly name: string;
  readonly numbers: readonly number[];
}

/** One command for each group of numbers: `L 1 1 2 2` is two. */
function readCommands(d: string): Command[] | null {
  const commands: Command[] = [];
  let [name, numbers, end]: [string, number[], number] = ['', [], 0];
  const isWhole = (): boolean => name === '' || name.toUpperCase() === 'Z' || numbers.length === 0;
  for (const match of d.matchAll(TOKENS)) {
    if (match.index !== end) return null;
    end = match.index + match[0].length;
    const [, letter, number] = match;
    if (letter !== undefined) {
      if (!isWhole() || TAKES[letter.toUpperCase()] === undefined) return null;
      name = letter;
      if (letter.toUpperCase() === 'Z') commands.push({ name, numbers: [] });
    } else if (number !== undefined) {
      numbers.push(Number(number));
      const takes = TAKES[name.toUpperCase()];
      if (!takes) return null;
      if (numbers.length < takes) continue;
      commands.push({ name, numbers });
      numbers = [];
      // "If a moveto is followed by multiple pairs of coordinates, the subsequent pairs are treated as implicit lineto commands."
      if (name === 'M') name = 'L';
      if (name === 'm') name = 'l';
    }
  }
  return end === d.length && isWhole() ? commands : null;
}

class Pen {
  readonly outlines: number[][] = [];
  private at: Point = [0, 0];
  private start: Point = [0, 0];
  /** The last control point, and of which kind of curve. */
  private control: { readonly kind: 'C' | 'Q'; readonly point: Point } | null = null;

  draw(name: string, numbers: readonly number[]): void {
    const kind = name.toUpperCase();
    const [x0, y0] = name === kind ? [0, 0] : this.at;
    const point = (k: number): Point => [numbers[k]! + x0, numbers[k + 1]! + y0];
    const { control } = this;
    this.control = null;
    switch (kind) {
      case 'M':
        this.begin(point(0));
        break;
      case 'L':
        this.line(point(0));
        break;
      case 'H':
        this.line([numbers[0]! + x0, this.at[1]]);
        break;
      case 'V':
        this.line([this.at[0], numbers[0]! + y0]);
        break;
      case 'C':
        this.curve('C', [point(0), point(2), point(4)]);
        break;
      case 'S':
        this.curve('C', [this.mirrored('C', control), point(0), point(2)]);
        break;
      case 'Q':
        this.curve('Q', [point(0), point(2)]);
        break;
      case 'T':
        this.curve('Q', [this.mirrored('Q', control), point(0)]);
        break;
      default:
        this.begin(this.start);
    }
  }

  private begin(to: Point): void {
    this.outlines.push([...to]);
    this.at = to;
    this.start = to;
  }

  private line(to: Point): void {
    this.outlines.at(-1)!.push(...to);
    this.at = to;
  }

  /** By de Casteljau's way: control points are drawn together until one is left. */
  private curve(kind: 'C' | 'Q', points: readonly Point[]): void {
    const from = this.at;
    for (let piece = 1; piece <= PIECES; piece++) {
      const t = piece / PIECES;
      let row: readonly Point[] = [from, ...points];
      while (row.length > 1)
        row = row.slice(1).map(([x, y], k): Point => [row[k]![0] * (1 - t) + x * t, row[k]![1] * (1 - t) + y * t]);
      this.line(row[0]!);
    }
    this.control = { kind, point: points.at(-2)! };
  }

  /** "The reflection of the second control point on the previous command relative to the current point", else the point itself. */
  private mirrored(kind: 'C' | 'Q', control: Pen['control']): Point {
    if (control?.kind !== kind) return this.at;
    return [2 * this.at[0] - control.point[0], 2 * this.at[1] - control.point[1]];
  }
}
