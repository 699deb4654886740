// Saves a chart as a PNG: a copy of its drawing with the page's colours written into it, and whose figures they are.

import { currentProvenance } from '../../provenance.ts';
import { fileName, saveFile } from '../../save.ts';

/** Pixels of the picture for one of the drawing. */
const SCALE = 2;
const HEAD = 34;
const EDGE = 12;
const TITLE = { px: 15, weight: 600 };
const LEADING = 15;
const SMALL = { px: 11.5, weight: 400 };
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
  const context = canvas.getContext('2d')!;
  const token = (name: string): string => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  const fontOf = ({ px, weight }: typeof TITLE): string => `${weight} ${px}px ${token('--sans')}`;
  context.font = fontOf(SMALL);
  const lines = currentProvenance().flatMap((line) => broken(line, context, width - 2 * EDGE));
  const foot = HEAD + height + 16;
  canvas.width = width * SCALE;
  canvas.height = (foot + LEADING * lines.length) * SCALE;
  context.scale(SCALE, SCALE);
  context.fillStyle = token('--panel');
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(picture, 0, HEAD, width, height);
  context.fillStyle = token('--ink');
  context.font = fontOf(TITLE);
  context.fillText(title, EDGE, 24, width - 2 * EDGE);
  context.fillStyle = token('--ink-2');
  context.font = fontOf(SMALL);
  for (const [k, line] of lines.entries()) context.fillText(line, EDGE, foot + LEADING * k, width - 2 * EDGE);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (blob) saveFile(blob, fileName(title, 'png'));
}

/** A text in lines of at most this width; a word that is longer stands alone. */
function broken(text: string, context: CanvasRenderingContext2D, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && context.measureText(longer).width <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
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
