// Paints a scene on a canvas: for PNG, GIF and video.

import type { Scene, SceneHatch, ScenePath, SceneText } from '../../formats/picture/scene.ts';

export function paintScene(context: CanvasRenderingContext2D, scene: Scene): void {
  const { width, height, background, fontFamily, layers } = scene;
  context.save();
  context.fillStyle = background;
  context.fillRect(0, 0, width, height);
  for (const { clip, shapes } of layers) {
    context.save();
    if (clip) {
      context.beginPath();
      context.rect(clip.x, clip.y, clip.width, clip.height);
      context.clip();
    }
    for (const shape of shapes) {
      if (shape.kind === 'text') paintText(context, shape, fontFamily);
      else paintPath(context, shape);
    }
    context.restore();
  }
  context.restore();
}

function paintPath(context: CanvasRenderingContext2D, path: ScenePath): void {
  context.beginPath();
  for (const line of path.lines) {
    for (let i = 0; i < line.length; i += 2) {
      if (i === 0) context.moveTo(line[0]!, line[1]!);
      else context.lineTo(line[i]!, line[i + 1]!);
    }
    if (path.isClosed) context.closePath();
  }
  if (path.fill) {
    context.fillStyle = path.fill;
    context.fill('evenodd');
  }
  if (path.hatch) {
    context.fillStyle = hatchPattern(context, path.hatch);
    context.fill('evenodd');
  }
  if (path.stroke) {
    context.strokeStyle = path.stroke;
    context.lineWidth = path.strokeWidth ?? 1;
    context.lineJoin = 'round';
    context.setLineDash([...(path.dash ?? [])]);
    context.stroke();
  }
}

/** One tile, turned by the pattern's own transform, as in SVG. */
function hatchPattern(
  context: CanvasRenderingContext2D,
  { kind, angle, pitch, weight, ink }: SceneHatch,
): CanvasPattern {
  // A tile has whole pixels; drawn larger, what is rounded is less than can be seen.
  const detail = 4;
  const side = Math.max(2, Math.round(pitch * detail));
  const tile = document.createElement('canvas');
  tile.width = side;
  tile.height = side;
  const pen = tile.getContext('2d')!;
  pen.fillStyle = ink;
  if (kind === 'lines') pen.fillRect((side - weight * detail) / 2, 0, weight * detail, side);
  else {
    for (const at of [0.25, 0.75]) {
      pen.beginPath();
      pen.arc(at * side, at * side, weight * detail, 0, 2 * Math.PI);
      pen.fill();
    }
  }
  const pattern = context.createPattern(tile, 'repeat')!;
  pattern.setTransform(new DOMMatrix().rotate(angle).scale(pitch / side));
  return pattern;
}

function paintText(context: CanvasRenderingContext2D, text: SceneText, fontFamily: string): void {
  context.font = `${text.weight ?? 400} ${text.size}px ${fontFamily}`;
  context.textAlign = text.anchor === 'middle' ? 'center' : (text.anchor ?? 'start');
  context.letterSpacing = `${text.letterSpacing ?? 0}px`;
  if (text.halo) {
    context.strokeStyle = text.halo;
    context.lineWidth = text.size / 4;
    context.lineJoin = 'round';
    context.setLineDash([]);
    context.strokeText(text.text, text.x, text.y);
  }
  context.fillStyle = text.color;
  context.fillText(text.text, text.x, text.y);
  if (!text.tail) return;
  const { text: words, weight, gap } = text.tail;
  const { width } = context.measureText(text.text);
  const { tail: _, ...rest } = text;
  paintText(context, { ...rest, text: words, weight, x: text.x + width + gap }, fontFamily);
}
