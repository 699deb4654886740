// A scene as SVG: named layers, live text, hatches as patterns. Text from outside is text.

import { escapeXml as escaped } from '../escape-xml.ts';
import type { Scene, SceneHatch, SceneLayer, ScenePath, SceneShape, SceneText } from './scene.ts';

export function sceneSvg(scene: Scene): string {
  const hatches = new HatchTable();
  const layers = scene.layers.map((layer, k) => layerSvg(layer, k, hatches));
  const clips = scene.layers.flatMap(({ clip }, k) =>
    clip
      ? [
          `<clipPath id="clip-${k}"><rect x="${n(clip.x)}" y="${n(clip.y)}" width="${n(clip.width)}" height="${n(clip.height)}"/></clipPath>`,
        ]
      : [],
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${n(scene.width)} ${n(scene.height)}" width="${n(scene.width)}" height="${n(scene.height)}" font-family="${escaped(scene.fontFamily)}">`,
    `<title>${escaped(scene.title)}</title>`,
    `<defs>${clips.join('')}${hatches.defs()}</defs>`,
    `<rect id="background" width="${n(scene.width)}" height="${n(scene.height)}" fill="${escaped(scene.background)}"/>`,
    ...layers,
    '</svg>\n',
  ].join('\n');
}

function layerSvg({ id, clip, shapes }: SceneLayer, k: number, hatches: HatchTable): string {
  const clipped = clip ? ` clip-path="url(#clip-${k})"` : '';
  return `<g id="${escaped(id)}"${clipped}>${shapes.map((shape) => shapeSvg(shape, hatches)).join('')}</g>`;
}

function shapeSvg(shape: SceneShape, hatches: HatchTable): string {
  return shape.kind === 'text' ? textSvg(shape) : pathSvg(shape, hatches);
}

function pathSvg(path: ScenePath, hatches: HatchTable): string {
  const d = path.lines.map((line) => lineData(line, path.isClosed)).join('');
  const stroke = path.stroke
    ? ` stroke="${escaped(path.stroke)}" stroke-width="${n(path.strokeWidth ?? 1)}" stroke-linejoin="round"${path.dash ? ` stroke-dasharray="${path.dash.map(n).join(' ')}"` : ''}`
    : '';
  const filled = `<path fill-rule="evenodd" fill="${path.fill ? escaped(path.fill) : 'none'}"${stroke} d="${d}"/>`;
  return path.hatch ? `${filled}<path fill-rule="evenodd" fill="url(#${hatches.idOf(path.hatch)})" d="${d}"/>` : filled;
}

function lineData(line: readonly number[], isClosed: boolean): string {
  const points: string[] = [];
  for (let i = 0; i < line.length; i += 2) points.push(`${n(line[i]!)} ${n(line[i + 1]!)}`);
  return `M${points.join('L')}${isClosed ? 'Z' : ''}`;
}

function textSvg(shape: SceneText): string {
  const { x, y, text, size, weight = 400, color, anchor = 'start', letterSpacing, halo, tail } = shape;
  const after = tail ? `<tspan dx="${n(tail.gap)}" font-weight="${tail.weight}">${escaped(tail.text)}</tspan>` : '';
  const spacing = letterSpacing ? ` letter-spacing="${n(letterSpacing)}"` : '';
  const around = halo
    ? ` stroke="${escaped(halo)}" stroke-width="${n(size / 4)}" stroke-linejoin="round" paint-order="stroke"`
    : '';
  return `<text x="${n(x)}" y="${n(y)}" font-size="${n(size)}" font-weight="${weight}" fill="${escaped(color)}" text-anchor="${anchor}"${spacing}${around}>${escaped(text)}${after}</text>`;
}

/** Patterns by how they look: equal ones are written once. */
class HatchTable {
  private readonly ids = new Map<string, string>();

  idOf(hatch: SceneHatch): string {
    const pattern = patternSvg(hatch);
    const known = this.ids.get(pattern);
    if (known) return known;
    const id = `hatch-${this.ids.size}`;
    this.ids.set(pattern, id);
    return id;
  }

  defs(): string {
    return [...this.ids].map(([pattern, id]) => pattern.replace('<pattern', `<pattern id="${id}"`)).join('');
  }
}

function patternSvg({ kind, angle, pitch, weight, ink }: SceneHatch): string {
  const color = escaped(ink);
  const dot = (at: number): string =>
    `<circle cx="${n(at * pitch)}" cy="${n(at * pitch)}" r="${n(weight)}" fill="${color}"/>`;
  const mark =
    kind === 'dots'
      ? dot(0.25) + dot(0.75)
      : `<path d="M${n(pitch / 2)} 0V${n(pitch)}" stroke="${color}" stroke-width="${n(weight)}"/>`;
  return `<pattern width="${n(pitch)}" height="${n(pitch)}" patternUnits="userSpaceOnUse" patternTransform="rotate(${n(angle)})">${mark}</pattern>`;
}

function n(value: number): string {
  return String(Math.round(value * 100) / 100);
}
