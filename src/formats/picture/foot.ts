// The foot of a picture: the legend of what is in the frame, whose map it is, and who made the picture.

import type { PictureContent } from './content.ts';
import { cornerShapes, cornerWidth, LINE, SMALL } from './corner.ts';
import { hatchScale, lookShapes } from './ground-shapes.ts';
import { legendRows, wrapped } from './layout.ts';
import type { Rectangle } from './map-frame.ts';
import type { Measures } from './measures.ts';
import type { SceneLayer, SceneShape } from './scene.ts';

export interface Foot {
  readonly layers: SceneLayer[];
  readonly height: number;
}

/** Size of letters, in units. */
const LEGEND_LETTERS = 16;

/** For what a frame (degrees) shows; as high as its texts need. */
export function footOf(content: PictureContent, extent: Rectangle, measures: Measures): Foot {
  const { height, measure, palette, style, width } = content;
  const { u, edge } = measures;
  const beside = cornerWidth(content, u);
  const rows = legendRows(content.legendFor(extent), { u, room: width - 2 * edge, measure });
  const lines = content.foot.flatMap((text) =>
    wrapped(text, width - 2 * edge - beside, (part) => measure(part, SMALL * u, 400)),
  );
  const legendHeight = LINE * u + (rows.at(-1)?.y ?? 0) + 34 * u;
  const total = legendHeight + lines.length * LINE * u + (30 + style.margins.bottom) * u;
  const top = height - total;
  const rule = top + legendHeight + 6 * u;
  const provenance = lines.map(
    (text, k): SceneShape => ({
      kind: 'text',
      x: edge,
      y: rule + 22 * u + LINE * u * k,
      text,
      size: SMALL * u,
      color: palette.ink2,
    }),
  );
  return {
    layers: [
      {
        id: 'legend',
        shapes: [
          frameLine(content, extent, { ...measures, top }),
          ...legendShapes(content, rows, { ...measures, top }),
        ],
      },
      { id: 'provenance', shapes: [...cornerShapes(content, { ...measures, top: rule }), ...provenance] },
    ],
    height: total,
  };
}

/** Of what the figures are: the frame, which shows more or less than the theatre. */
function frameLine(content: PictureContent, extent: Rectangle, { u, edge, top }: Measures): SceneShape {
  const { palette } = content;
  return {
    kind: 'text',
    x: edge,
    y: top + 22 * u,
    text: content.frameWords(extent),
    size: SMALL * u,
    color: palette.ink2,
  };
}

function legendShapes(
  content: PictureContent,
  rows: ReturnType<typeof legendRows<ReturnType<PictureContent['legendFor']>[number]>>,
  { u, edge, top }: Measures,
): SceneShape[] {
  const { palette, theme } = content;
  const size = LEGEND_LETTERS * u;
  return rows.flatMap(({ entry, x, y }): SceneShape[] => {
    const level = top + LINE * u + y;
    const swatch = { x: edge + x, y: level + 14 * u, width: 30 * u, height: 17 * u };
    const words = { kind: 'text', y: level + 28 * u, size, color: palette.ink } as const;
    const tail = { text: entry.figure, weight: 600, gap: 6 * u } as const;
    return [
      ...lookShapes(entry.look, swatch, { theme, hatch: hatchScale(content), palette }),
      { ...words, x: edge + x + 38 * u, text: entry.text, ...(entry.figure === '' ? {} : { tail }) },
    ];
  });
}
