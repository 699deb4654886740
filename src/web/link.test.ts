import fc from 'fast-check';
import { expect, test } from 'vitest';
import { COMPARE_MODES, type Link, readLink, VIEWS, writeLink } from './link.ts';

const id = fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' });
/** As exact as a link is: a hundredth of a zoom, 1e-5 degrees. */
const degrees = (limit: number) =>
  fc.integer({ min: -limit * 1e5, max: limit * 1e5 }).map((units) => Number((units / 1e5).toFixed(5)) + 0);
const position = fc.tuple(degrees(180), degrees(90));
const anyLink: fc.Arbitrary<Link> = fc.record(
  {
    source: id,
    edition: id,
    camera: fc.record({
      zoom: fc.integer({ min: 0, max: 2400 }).map((hundredths) => hundredths / 100),
      center: position,
    }),
    point: position,
    language: fc.constantFrom('en', 'uk', 'ar'),
    theme: fc.constantFrom('light', 'dark'),
    // The page's own choices are left out of a link, and read as such.
    view: fc.constantFrom(...VIEWS.filter((name) => name !== 'map')),
    from: id,
    mode: fc.constantFrom(...COMPARE_MODES.filter((name) => name !== 'difference')),
    days: fc.integer({ min: 0, max: 36_500 }),
    region: id,
  },
  { requiredKeys: [] },
);

test('any link written and read again says the same', () => {
  fc.assert(
    fc.property(anyLink, (link) => {
      expect(readLink(writeLink(link))).toEqual(link);
    }),
    { seed: 20250312, numRuns: 500 },
  );
});

test('any text after # is read without failing, and what is read survives', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const link = readLink(`#${text}`);
      expect(readLink(writeLink(link))).toEqual(link);
    }),
    { seed: 20250312, numRuns: 300 },
  );
});

test('a link is short and can be read by people', () => {
  const link: Link = {
    source: 'watch',
    edition: '1741781084',
    view: 'compare',
    from: '1741694646',
    mode: 'swipe',
    camera: { zoom: 9.25, center: [35.2703, 51.1911] },
    point: [35.2703, 51.1911],
    days: 7,
    region: 'sumy',
    language: 'uk',
    theme: 'dark',
  };
  expect(writeLink(link)).toBe(
    '#source=watch&at=1741781084&view=compare&from=1741694646&mode=swipe&map=9.25/51.1911/35.2703' +
      '&point=35.2703,51.1911&days=7&region=sumy&lang=uk&theme=dark',
  );
});

test('a link may say nothing', () => {
  expect(readLink('')).toEqual({});
  expect(readLink(writeLink({}))).toEqual({});
  expect(writeLink({ view: 'map', mode: 'difference' })).toBe('#');
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
  '#mode=toString',
  '#theme=red',
  '#days=-1',
  '#days=1.5',
  '#days=99999',
  '#from=',
])('what cannot be read in %s is left out', (hash) => {
  expect(readLink(hash)).toEqual({});
});
