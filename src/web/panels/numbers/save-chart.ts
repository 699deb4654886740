// Saves a chart as a PNG: a copy of its drawing with the page's colours written into it, and whose figures they are.

import { currentProvenance } from '../../provenance.ts';
import { fileName, saveFile } from '../../save.ts';

/** Pixels of the picture for one of the drawing. */
const SCALE = 2;
const FOOT = 46;
/** What a drawing takes from the page's style sheets. */
const STYLES = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'opacity',
  'font-size',
  'font-weight',
  'font-family',
];

export async function saveChart(chart: SVGSVGElement, title: string): Promise<void> {
  const { width, height } = chart.viewBox.baseVal;
  const picture = await imageOf(selfContained(chart, { width, height }));
  const canvas = document.createElement('canvas');
  canvas.width = width * SCALE;
  canvas.height = (height + 34 + FOOT) * SCALE;
  const context = canvas.getContext('2d')!;
  const token = (name: string): string => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  context.scale(SCALE, SCALE);
  context.fillStyle = token('--panel');
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(picture, 0, 34, width, height);
  context.fillStyle = token('--ink');
  context.font = `600 15px ${token('--sans')}`;
  context.fillText(title, 12, 24, width - 24);
  context.fillStyle = token('--ink-2');
  context.font = `400 11.5px ${token('--sans')}`;
  for (const [k, line] of currentProvenance().entries())
    context.fillText(line, 12, height + 34 + 16 + 15 * k, width - 24);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (blob) saveFile(blob, fileName(title, 'png'));
}

/** The drawing with every style that it has on the page written into it: a picture knows no style sheet. */
function selfContained(chart: SVGSVGElement, size: { width: number; height: number }): string {
  const copy = chart.cloneNode(true) as SVGSVGElement;
  const originals = [chart, ...chart.querySelectorAll('*')];
  [copy, ...copy.querySelectorAll('*')].forEach((element, k) => {
    const style = getComputedStyle(originals[k]!);
    for (const name of STYLES) element.setAttribute(name, style.getPropertyValue(name));
    element.removeAttribute('class');
    element.removeAttribute('style');
  });
  copy.setAttribute('width', String(size.width * SCALE));
  copy.setAttribute('height', String(size.height * SCALE));
  return new XMLSerializer().serializeToString(copy);
}

async function imageOf(svg: string): Promise<HTMLImageElement> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    return image;
  } finally {
    URL.revokeObjectURL(address);
  }
}
