import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { smallTheatre } from '../../../test/browser/small-workspace.ts';
import { parseHouseStyle } from './house-style.ts';
import { OWN_STYLE } from './picture-style.ts';
import { restyledPalette, restyledTheatre } from './restyle.ts';
import { confusable } from './tell-apart.ts';

const spec = readFileSync(new URL('../../../docs/spec/house-style.md', import.meta.url), 'utf8');
const example = /```json\n([\s\S]*?)```/.exec(spec)![1]!;
const parse = (members: object) =>
  parseHouseStyle(JSON.stringify({ schema: 'foothold-house-style/1', name: 'House', ...members }), 'house.json');
const shade = (light: string) => ({ light, dark: '#000000' });

test('the example of the spec is a house style, and all of it is kept', () => {
  const { statuses, parties, colors, style, name } = parseHouseStyle(example, 'example');
  const written = JSON.parse(example);
  expect({ name, statuses, parties, colors }).toEqual({
    name: written.name,
    statuses: written.statuses,
    parties: written.parties,
    colors: written.colors,
  });
  expect(style.fontFamily).toBe("'Guardian Sans', 'Helvetica Neue', sans-serif");
  expect(style.strokes).toEqual({ ...OWN_STYLE.strokes, front: 3.2, borders: 1 });
  expect(style.margins).toEqual(written.margins);
  expect(style.corner).toMatchObject({ text: 'The Daily Example', logo: { width: 120, height: 24 } });
});

test('a refusal reads as the spec says', () => {
  const message = 'strokes has the unknown key "fornt": known are ground, front, bands, borders, regions.';
  expect(spec).toContain(message);
  expect(() => parse({ strokes: { fornt: 3 } })).toThrow(message);
});

test.each([
  [{ schema: 'foothold-house-style/2', colour: 1 }, 'schema is "foothold-house-style/2"'],
  [{ logo: 'x' }, 'The file has the unknown key "logo"'],
  [{ statuses: { held: { colour: '#fff' } } }, 'statuses.held has the unknown key "colour"'],
  [{ colors: { paper: { light: 'white', dark: '#000000' } } }, 'colors.paper.light is "white"'],
  [{ type: { families: ["x'; url(evil)"] } }, 'type.families[0] is'],
  [{ margins: { side: 400 } }, 'margins.side is 400: expected a number from 0 to 160'],
  [{ corner: {} }, 'corner is an object: expected "text", "logo" or both'],
  [{ corner: { logo: { width: 9, height: 9, path: 'M0 0A1 1 0 0 0 2 2Z' } } }, 'corner.logo.path is'],
])('%j is refused with its place', (members, message) => {
  expect(() => parse(members)).toThrow(message);
});

test('what a style names is changed, and what it leaves out stays', () => {
  const theatre = smallTheatre(['look']);
  const styled = restyledTheatre(
    theatre,
    parse({ statuses: { unclear: { hatch: null }, elsewhere: {} }, parties: { north: shade('#123456') } }),
  );
  expect(styled.parties.map(({ color }) => color.light)).toEqual(['#123456', '#9a5f0b']);
  expect(styled.statuses.map(({ hatch }) => hatch)).toEqual([null, null, null]);
  expect(styled.statuses[0]).toEqual(theatre.statuses[0]);
  const palette = { paper: '#f7f5f0', sea: '#e4eaec' } as Parameters<typeof restyledPalette>[0];
  const house = parse({ colors: { sea: shade('#abcdef') } });
  expect(restyledPalette(palette, house, 'light')).toEqual({ paper: '#f7f5f0', sea: '#abcdef' });
});

test('a style whose colours colour-blind readers take for one is known by the pair', () => {
  const alike = parse({ statuses: { north: { color: shade('#b4806e') }, south: { color: shade('#949064') } } });
  const apart = parse({ statuses: { north: { color: shade('#5a2a83') }, south: { color: shade('#e8d44d') } } });
  const pairs = (style: typeof alike) => confusable(restyledTheatre(smallTheatre(['look']), style).statuses, 'light');
  expect(pairs(alike)).toMatchObject([{ one: 'north', other: 'south' }]);
  expect(pairs(apart)).toEqual([]);
});
