import { expect, test } from 'vitest';
import { type Link, readLink, writeLink } from './link.ts';

test('a link written and read again says the same', () => {
  const link: Link = {
    source: 'deepstate',
    edition: '1741781084',
    camera: { zoom: 9.25, center: [35.2703, 51.1911] },
    point: [35.2703, 51.1911],
    language: 'uk',
    view: 'compare',
    from: '1741694646',
  };
  expect(readLink(writeLink(link))).toEqual(link);
});

test('a link may say nothing', () => {
  expect(readLink('')).toEqual({});
  expect(readLink(writeLink({}))).toEqual({});
});

test('ids of any characters survive', () => {
  const link: Link = { source: 'a&b=c#d', edition: '12 березня/2' };
  expect(readLink(writeLink(link))).toEqual(link);
});

test.each([
  '#map=9/100/35',
  '#map=9//35',
  '#map=x/51/35',
  '#point=35',
  '#point=,',
  '#point=181,0',
  '#lang=<b>',
  '#at=',
  '#view=<b>',
  '#from=',
])('what cannot be read in %s is left out', (hash) => {
  expect(readLink(hash)).toEqual({});
});
