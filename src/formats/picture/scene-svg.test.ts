import { expect, test } from 'vitest';
import { placeLabels } from './place-labels.ts';
import { rectangle, type Scene } from './scene.ts';
import { sceneSvg } from './scene-svg.ts';

const HATCH = { kind: 'lines', angle: 45, pitch: 6, weight: 1, ink: '#111111' } as const;
const scene = (layers: Scene['layers']): Scene => ({
  width: 100,
  height: 50,
  background: '#ffffff',
  fontFamily: 'Fira Sans',
  title: 'A <title>',
  layers,
});

test('layers have names, and text from outside is text', () => {
  const text = { kind: 'text', x: 1, y: 2, text: '<script>"&\u0007', size: 10, color: '"><x' } as const;
  const svg = sceneSvg(scene([{ id: 'a"b', shapes: [text] }]));
  expect(svg).toContain('<g id="a&quot;b">');
  expect(svg).toContain('>&lt;script&gt;&quot;&amp;</text>');
  expect(svg).toContain('fill="&quot;&gt;&lt;x"');
  expect(svg).toContain('<title>A &lt;title&gt;</title>');
});

test('what follows a text is set where the text ends, in letters of its own', () => {
  const tail = { text: '2024 & on', weight: 400, gap: 3 } as const;
  const svg = sceneSvg(
    scene([{ id: 'a', shapes: [{ kind: 'text', x: 0, y: 9, text: 'May', size: 9, color: '#111111', tail }] }]),
  );
  expect(svg).toContain('>May<tspan dx="3" font-weight="400">2024 &amp; on</tspan></text>');
});

test('equal hatches are one pattern, and a clip is the layer’s own', () => {
  const box = { x: 0, y: 0, width: 10, height: 10 };
  const shapes = [rectangle(box, { hatch: HATCH }), rectangle(box, { fill: '#222222', hatch: { ...HATCH } })];
  const svg = sceneSvg(scene([{ id: 'one', clip: box, shapes }]));
  expect(svg.match(/<pattern /g)).toHaveLength(1);
  expect(svg.match(/url\(#hatch-0\)/g)).toHaveLength(2);
  expect(svg).toContain('<g id="one" clip-path="url(#clip-0)">');
});

test('labels keep apart, off all points and within the frame, the weightier first', () => {
  const frame = { x: 0, y: 0, width: 100, height: 60 };
  const label = (id: string, x: number, weight: number) => ({ id, x, y: 30, width: 30, height: 10, weight });
  const placed = placeLabels([label('light', 52, 1), label('heavy', 50, 2)], { frame, gap: 4 });
  expect(placed.map(({ id }) => id)).toEqual(['heavy', 'light']);
  // To the right the heavy one's name would cover the light one's point.
  expect(placed[0]).toMatchObject({ x: 16 });
  expect(placed[1]).toMatchObject({ x: 56 });
  expect(placeLabels([label('edge', 99, 1)], { frame, gap: 4 })[0]!.x).toBeLessThan(70);
  expect(placeLabels([{ ...label('wide', 50, 1), width: 200 }], { frame, gap: 4 })).toEqual([]);
  // The scale bar stands to the right.
  const taken = [{ x: 50, y: 20, width: 50, height: 20 }];
  expect(placeLabels([label('one', 45, 1)], { frame, gap: 4, taken })[0]!.x).toBe(11);
});
