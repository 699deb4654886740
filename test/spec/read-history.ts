// A reader of history files, written from docs/spec/history.md alone: it shares no line with the engine.

export interface SpecEdition {
  readonly id: string;
  readonly published: number;
  readonly polygons: readonly SpecPolygon[];
}

export interface SpecPolygon {
  readonly status: string;
  /** Outlines as [x, y] positions. */
  readonly outlines: readonly (readonly (readonly [number, number])[])[];
}

interface Shape {
  readonly status: number;
  readonly outlines: readonly (readonly number[])[];
}

class Stream {
  private readonly bytes: Uint8Array;
  private at = 0;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  get isOver(): boolean {
    return this.at === this.bytes.length;
  }

  byte(): number {
    if (this.isOver) throw new Error('The stream is over.');
    return this.bytes[this.at++]!;
  }

  take(count: number): Uint8Array {
    this.at += count;
    if (this.at > this.bytes.length) throw new Error('The stream is over.');
    return this.bytes.subarray(this.at - count, this.at);
  }

  u(): number {
    let [value, scale, byte] = [0, 1, 0x80];
    while (byte >= 0x80) {
      byte = this.byte();
      value += (byte % 0x80) * scale;
      scale *= 0x80;
    }
    return value;
  }

  s(): number {
    const n = this.u();
    return n % 2 === 0 ? n / 2 : -(n + 1) / 2;
  }
}

const NAMES = ['header', 'times', 'ids', 'changes', 'list', 'shapes', 'ops', 'copies', 'dx', 'dy'] as const;
type Streams = Record<(typeof NAMES)[number], Stream>;

export function readHistoryBySpec(file: Uint8Array): { header: Record<string, unknown>; editions: SpecEdition[] } {
  const whole = new Stream(file);
  if (new TextDecoder().decode(whole.take(19)) !== 'foothold-history/1\n') throw new Error('Another version.');
  const vertices: [number, number][] = [];
  const editions: SpecEdition[] = [];
  let header: Record<string, unknown> = {};
  let shapes: Shape[] = [];
  while (!whole.isOver) {
    const length = whole.u();
    whole.take(4);
    const payload = new Stream(whole.take(length));
    const streams = Object.fromEntries(NAMES.map((name) => [name, new Stream(payload.take(payload.u()))])) as Streams;
    if (editions.length === 0 && Object.keys(header).length === 0) {
      const text: number[] = [];
      while (!streams.header.isOver) text.push(streams.header.byte());
      header = JSON.parse(new TextDecoder().decode(Uint8Array.from(text))) as Record<string, unknown>;
    }
    const statuses = header.statuses as string[];
    const reader = new BlockReader(streams, vertices);
    const stamps = reader.stamps(editions.at(-1)?.published ?? null);
    let wait = streams.changes.isOver ? -1 : streams.changes.u();
    for (const stamp of stamps) {
      if (wait === 0) {
        shapes = reader.list(shapes);
        wait = streams.changes.isOver ? -1 : streams.changes.u();
      } else if (wait > 0) wait--;
      const polygons = shapes.map(({ status, outlines }) => ({
        status: statuses[status]!,
        outlines: outlines.map((outline) => outline.map((vertex) => vertices[vertex]!)),
      }));
      editions.push({ ...stamp, polygons });
    }
  }
  return { header, editions };
}

class BlockReader {
  private readonly streams: Streams;
  private readonly vertices: [number, number][];
  private last = -1;

  constructor(streams: Streams, vertices: [number, number][]) {
    this.streams = streams;
    this.vertices = vertices;
  }

  stamps(before: number | null): { id: string; published: number }[] {
    const { times, ids } = this.streams;
    const named = new Map<number, string>();
    while (!ids.isOver) {
      const place = ids.u();
      named.set(place, new TextDecoder().decode(ids.take(ids.u())));
    }
    let published = before;
    return Array.from({ length: times.u() }, (_, k) => {
      published = published === null ? times.s() : published + times.u();
      return { id: named.get(k) ?? String(published), published };
    });
  }

  list(old: readonly Shape[]): Shape[] {
    const { list } = this.streams;
    const next: Shape[] = [];
    let cursor = 0;
    for (;;) {
      const token = list.u();
      const [count, kind] = [Math.floor(token / 4), token % 4];
      if (kind === 3) {
        if (count === 0) return next;
        const named = count === 1 ? undefined : old[list.u()]!;
        if (count === 3) next.push(named!);
        else next.push(this.shape(named, count === 4));
        continue;
      }
      for (let k = 0; k < count; k++, cursor++) {
        if (kind === 0) next.push(old[cursor]!);
        if (kind === 1) next.push(this.shape(old[cursor]!, true));
      }
    }
  }

  private shape(base: Shape | undefined, goesOn: boolean): Shape {
    const { shapes } = this.streams;
    const status = goesOn ? base!.status : shapes.u();
    const code = shapes.u();
    const outlines = Array.from({ length: Math.floor(code / 2) }, (_, k) => {
      const from = code % 2 === 1 ? shapes.u() - 1 : k;
      return this.outline(base?.outlines[from] ?? []);
    });
    return { status, outlines };
  }

  private outline(old: readonly number[]): number[] {
    const { ops, copies, dx, dy } = this.streams;
    const outline: number[] = [];
    let cursor = 0;
    for (;;) {
      const token = ops.u();
      const [count, kind] = [Math.floor(token / 4), token % 4];
      if (kind === 0 && count === 0) return outline;
      if (kind === 0) outline.push(...old.slice(cursor, cursor + count));
      if (kind < 2) cursor += count;
      if (kind === 2) {
        for (let k = 0; k < count; k++) {
          const [x, y] = this.vertices[outline.at(-1) ?? this.last] ?? [0, 0];
          this.last = this.vertices.push([x + dx.s(), y + dy.s()]) - 1;
          outline.push(this.last);
        }
      }
      if (kind === 3) {
        const first = this.last + copies.s();
        const step = count > 1 && copies.byte() === 1 ? -1 : 1;
        for (let k = 0; k < count; k++) outline.push(first + step * k);
        this.last = outline.at(-1)!;
      }
    }
  }
}
