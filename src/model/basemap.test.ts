import { expect, test } from 'vitest';
import { parseBasemap, styleOrigin } from './basemap.ts';

const parse = (value: unknown) => parseBasemap({ value, path: 'basemap', file: 'theatre.json' });

test('a basemap is a PMTiles file of the workspace or the address of a style', () => {
  expect(parse('terrain.pmtiles')).toBe('terrain.pmtiles');
  expect(parse('maps/Relief.PMTILES')).toBe('maps/Relief.PMTILES');
  expect(parse('https://tiles.example/style.json?key=1')).toBe('https://tiles.example/style.json?key=1');
});

test.each([
  ['journal', 'a PMTiles file'],
  ['../terrain.pmtiles', 'a file in the workspace folder'],
  ['/etc/terrain.pmtiles', 'a file in the workspace folder'],
  ['http://tiles.example/style.json', 'a PMTiles file'],
  ['https://', 'a PMTiles file'],
  ['https://user:secret@tiles.example/style.json', 'a PMTiles file'],
  ['https://*/style.json', 'a PMTiles file'],
  ['https://a;script-src/style.json', 'a PMTiles file'],
  [7, 'a text'],
])('the basemap %s is refused: expected %s', (value, expected) => {
  expect(() => parse(value)).toThrow(`expected ${expected}`);
});

test('only a style on another host is asked of somebody else', () => {
  expect(styleOrigin(null)).toBeNull();
  expect(styleOrigin('terrain.pmtiles')).toBeNull();
  expect(styleOrigin('https://Tiles.example:8443/a/style.json')).toBe('https://tiles.example:8443');
  expect(styleOrigin('http://127.0.0.1:8080/style.json')).toBe('http://127.0.0.1:8080');
});
