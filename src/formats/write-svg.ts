// A map as SVG: areas with hatches in named layers, date and legend as live text, a scale bar, and whose map it is.

import { type GridRing, toDegrees } from '../model/ground.ts';
import type { Hatch } from '../model/theatre.ts';
import { escapeXml as escaped } from './escape-xml.ts';

export interface SvgArea {
  readonly id: string;
  readonly name: string;
  readonly color: string;
  readonly hatch: Hatch | null;
  readonly areaKm2: number;
  readonly polygons: readonly (readonly GridRing[])[];
}

export interface SvgMap {
  readonly title: string;
  /** Lines under the title. */
  readonly subtitle: readonly string[];
  /** Lines at the foot: source, edition, terms. */
  readonly foot: readonly string[];
  readonly areas: readonly SvgArea[];
  /** west, south, east, north in degrees. */
  readonly extent: readonly [number, number, number, number];
}

const WIDTH = 1200;
const EDGE = 36;
const HEAD = 132;
const KM_PER_DEGREE = 111.32;

/** The whole document. Degrees are drawn equirectangular, true to scale at the middle of the extent. */
export function writeSvg(map: SvgMap): string {
  const [west, south, east, north] = map.extent;
  const squeeze = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const scale = (WIDTH - 2 * EDGE) / ((east - west) * squeeze);
  const mapHeight = (north - south) * scale;
  const top = HEAD + 22 * Math.ceil(map.areas.length / 3);
  const height = Math.round(top + mapHeight + 40 + 18 * map.foot.length);
  const place = (x: number, y: number): string =>
    `${round((toDegrees(x) - west) * squeeze * scale + EDGE)} ${round((north - toDegrees(y)) * scale + top)}`;
  const layers = map.areas.map(
    (area) =>
      `<g id="area-${escaped(area.id)}"><title>${escaped(area.name)}</title>` +
      `<path fill-rule="evenodd" fill="${fillOf(area)}" stroke="${escaped(area.hatch?.ink.light ?? area.color)}" stroke-width="0.8" stroke-linejoin="round" d="${pathOf(area.polygons, place)}"/></g>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" font-family="'Fira Sans', 'Helvetica Neue', Arial, sans-serif">`,
    `<title>${escaped(map.title)}</title>`,
    `<defs>${map.areas.map(patternOf).join('')}<clipPath id="frame"><rect x="${EDGE}" y="${top}" width="${WIDTH - 2 * EDGE}" height="${round(mapHeight)}"/></clipPath></defs>`,
    `<rect width="${WIDTH}" height="${height}" fill="#fdfcf9"/>`,
    `<g id="title"><text x="${EDGE}" y="58" font-size="40" font-weight="700" fill="#1b1f20">${escaped(map.title)}</text>${map.subtitle
      .map((line, k) => `<text x="${EDGE}" y="${86 + 20 * k}" font-size="15" fill="#585c5b">${escaped(line)}</text>`)
      .join('')}</g>`,
    `<g id="legend" font-size="14" fill="#1b1f20">${map.areas.map(legendEntry).join('')}</g>`,
    `<rect x="${EDGE}" y="${top}" width="${WIDTH - 2 * EDGE}" height="${round(mapHeight)}" fill="#f7f5f0" stroke="#b9b5aa"/>`,
    `<g id="areas" clip-path="url(#frame)">${layers.join('')}</g>`,
    scaleBar(scale / KM_PER_DEGREE, top + mapHeight),
    `<g id="foot" font-size="12.5" fill="#585c5b">${map.foot
      .map((line, k) => `<text x="${EDGE}" y="${round(top + mapHeight + 34 + 18 * k)}">${escaped(line)}</text>`)
      .join('')}</g>`,
    '</svg>\n',
  ].join('\n');
}

function pathOf(polygons: SvgArea['polygons'], place: (x: number, y: number) => string): string {
  const parts: string[] = [];
  for (const ring of polygons.flat()) {
    const points: string[] = [];
    for (let i = 0; i < ring.length; i += 2) points.push(place(ring[i]!, ring[i + 1]!));
    parts.push(`M${points.join('L')}Z`);
  }
  return parts.join('');
}

function fillOf({ id, hatch, color }: SvgArea): string {
  return hatch && hatch.kind !== 'outline' ? `url(#hatch-${escaped(id)})` : escaped(color);
}

function patternOf({ id, hatch, color }: SvgArea): string {
  if (!hatch || hatch.kind === 'outline') return '';
  const pitch = hatch.pitch ?? 6;
  const ink = escaped(hatch.ink.light);
  const mark =
    hatch.kind === 'dots'
      ? `<circle cx="${pitch / 4}" cy="${pitch / 4}" r="${hatch.radius ?? 1}" fill="${ink}"/><circle cx="${(3 * pitch) / 4}" cy="${(3 * pitch) / 4}" r="${hatch.radius ?? 1}" fill="${ink}"/>`
      : `<path d="M${pitch / 2} 0V${pitch}" stroke="${ink}" stroke-width="${hatch.width ?? 1}"/>`;
  return (
    `<pattern id="hatch-${escaped(id)}" width="${pitch}" height="${pitch}" patternUnits="userSpaceOnUse" patternTransform="rotate(${hatch.angle ?? 0})">` +
    `<rect width="${pitch}" height="${pitch}" fill="${escaped(color)}"/>${mark}</pattern>`
  );
}

function legendEntry(area: SvgArea, k: number): string {
  const [x, y] = [EDGE + (k % 3) * 380, HEAD + 8 + 22 * Math.floor(k / 3)];
  const km2 = area.areaKm2.toLocaleString('en', { maximumFractionDigits: 1 });
  return `<rect x="${x}" y="${y - 12}" width="24" height="14" fill="${fillOf(area)}"/><text x="${x + 32}" y="${y}">${escaped(area.name)}: ${km2} km²</text>`;
}

/** A round number of kilometres that takes between a tenth and a quarter of the width. */
function scaleBar(pxPerKm: number, bottom: number): string {
  const longest = (WIDTH - 2 * EDGE) / 4 / pxPerKm;
  const power = 10 ** Math.floor(Math.log10(longest));
  const km = [5, 2, 1].map((step) => step * power).find((length) => length <= longest) ?? power;
  const x = WIDTH - EDGE - km * pxPerKm - 12;
  const y = round(bottom - 14);
  return `<g id="scale" font-size="12" fill="#1b1f20"><path d="M${round(x)} ${y - 5}V${y}H${round(x + km * pxPerKm)}V${y - 5}" fill="none" stroke="#1b1f20"/><text x="${round(x)}" y="${y - 8}">${km} km</text></g>`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
