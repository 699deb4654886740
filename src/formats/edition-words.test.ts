import { expect, test } from 'vitest';
import { editionWords } from './edition-words.ts';

const read = (markup: string) => editionWords(markup, 'editions.json');

test('markup goes, the words stay, and each link to the map keeps its words', () => {
  const { text, links } = read(
    'Ворог окупував <a href="https://map.example/#14/51.19/35.27">Суджу</a> та <a href="https://map.example/en#14/51.2/35.3">Замостя</a>.',
  );
  expect(text).toBe('Ворог окупував Суджу та Замостя.');
  expect(links.map(({ start, end, position }) => [text.slice(start, end), ...position])).toEqual([
    ['Суджу', 35.27, 51.19],
    ['Замостя', 35.3, 51.2],
  ]);
});

test('of two links with the same words each has its own place', () => {
  const { links } = read('<a href="#9/51/35">Лука</a> і <a href="#9/49/38">Лука</a>');
  expect(links).toEqual([
    { start: 0, end: 4, position: [35, 51] },
    { start: 7, end: 11, position: [38, 49] },
  ]);
});

test('lines are parted by newlines and by breaks alike', () => {
  expect(read('One.\n\nTwo.<br/>Three &amp; a < b.').text).toBe('One.\nTwo.\nThree & a < b.');
});

test('a link left open, to nowhere on the ground, or to no map leaves its words', () => {
  const { text, links } = read(
    '<a href="#9/95/35">North</a> <a href="javascript:alert(1)">South</a> <a href="#9/50/30">West',
  );
  expect(text).toBe('North South West');
  expect(links).toEqual([{ start: 12, end: 16, position: [30, 50] }]);
});

test('scripts are no words, and what was escaped stays as it was written', () => {
  expect(read('<script>run()</script>Held &lt;b&gt;here&lt;/b&gt;').text).toBe('Held <b>here</b>');
});
