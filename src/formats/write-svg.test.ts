import { expect, test } from 'vitest';
import { writeSvg } from './write-svg.ts';

const square = Int32Array.from([10, 50, 11, 50, 11, 51, 10, 51], (degrees) => degrees * 1e7);
const map = {
  title: '12 March 2025',
  subtitle: ['A <map> & more'],
  foot: ['Terms: "none"'],
  extent: [9, 49, 12, 52] as const,
  areas: [
    {
      id: 'held',
      name: 'Held <script>alert(1)</script>',
      color: '#aabbcc',
      hatch: { kind: 'lines', angle: 45, pitch: 8, ink: { light: '#112233', dark: '#000000' } } as const,
      areaKm2: 1234.56,
      polygons: [[square]],
    },
  ],
};

test('layers, hatches and text have names of their own, and outside text stays text', () => {
  const svg = writeSvg(map);
  for (const id of ['title', 'legend', 'areas', 'area-held', 'scale', 'foot', 'hatch-held'])
    expect(svg).toContain(`id="${id}"`);
  expect(svg).not.toContain('<script');
  expect(svg).toContain('A &lt;map&gt; &amp; more');
  expect(svg).toContain('1,234.6 km²');
});

test('a degree is as wide as it is at the middle of the extent', () => {
  const points = /d="M([^"]+)Z"/
    .exec(writeSvg(map))![1]!
    .split('L')
    .map((point) => point.split(' ').map(Number));
  const [width, height] = [points[1]![0]! - points[0]![0]!, points[1]![1]! - points[2]![1]!];
  expect(width / height).toBeCloseTo(Math.cos((50.5 * Math.PI) / 180), 3);
});
