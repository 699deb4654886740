// The page's address: everything after # that restores what a reader sees. Nothing in it is sent to the server.

/** What a link says; whatever it leaves out is the page's own choice. */
export interface Link {
  readonly source?: string;
  /** Edition id. */
  readonly edition?: string;
  readonly camera?: { readonly zoom: number; readonly center: readonly [number, number] };
  /** The selected spot, [lon, lat]. */
  readonly point?: readonly [number, number];
  readonly language?: string;
  /** What is shown of the edition: its map, or what it changed against the edition `from` (an id). */
  readonly view?: 'compare';
  readonly from?: string;
}

/** `#source=deepstate&at=1741781084&map=9.20/51.1911/35.2703&point=35.2703,51.1911` */
export function writeLink(link: Link): string {
  const parts: string[] = [];
  if (link.source !== undefined) parts.push(`source=${encodeURIComponent(link.source)}`);
  if (link.edition !== undefined) parts.push(`at=${encodeURIComponent(link.edition)}`);
  if (link.camera) {
    const [lon, lat] = link.camera.center;
    parts.push(`map=${link.camera.zoom.toFixed(2)}/${lat.toFixed(4)}/${lon.toFixed(4)}`);
  }
  if (link.point) parts.push(`point=${link.point.map((value) => Number(value.toFixed(5))).join(',')}`);
  if (link.language !== undefined) parts.push(`lang=${encodeURIComponent(link.language)}`);
  if (link.view !== undefined) parts.push(`view=${link.view}`);
  if (link.from !== undefined) parts.push(`from=${encodeURIComponent(link.from)}`);
  return `#${parts.join('&')}`;
}

/** Reads what can be read and leaves out the rest: a mangled link still opens the page. */
export function readLink(hash: string): Link {
  const parts = new URLSearchParams(hash.replace(/^#/, ''));
  const link: { -readonly [Key in keyof Link]: Link[Key] } = {};
  const [source, edition, language] = [parts.get('source'), parts.get('at'), parts.get('lang')];
  if (source) link.source = source;
  if (edition) link.edition = edition;
  if (language && /^[a-z]{2,3}$/.test(language)) link.language = language;
  const view = numbers(parts.get('map'), '/', 3);
  if (view && isPosition(view[2], view[1]) && view[0] >= 0 && view[0] <= 24) {
    link.camera = { zoom: view[0], center: [view[2], view[1]] };
  }
  const from = parts.get('from');
  if (parts.get('view') === 'compare') link.view = 'compare';
  if (from) link.from = from;
  const point = numbers(parts.get('point'), ',', 2);
  if (point && isPosition(point[0], point[1])) link.point = [point[0], point[1]];
  return link;
}

function numbers(text: string | null, separator: string, count: 2 | 3): [number, number, number] | undefined {
  const values = (text ?? '').split(separator).map((part) => (part.trim() === '' ? Number.NaN : Number(part)));
  if (values.length !== count || values.some((value) => !Number.isFinite(value))) return undefined;
  return [values[0]!, values[1]!, values[2] ?? 0];
}

function isPosition(lon: number, lat: number): boolean {
  return Math.abs(lon) <= 180 && Math.abs(lat) <= 90;
}
