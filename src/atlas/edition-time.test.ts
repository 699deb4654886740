import { expect, test } from 'vitest';
import type { Source } from '../model/theatre.ts';
import { editionTime } from './edition-time.ts';

const SOURCE: Source = {
  id: 'watch',
  name: { en: 'The Watch' },
  aliases: [],
  affiliation: null,
  language: 'en',
  terms: { statement: { en: 'Free.' }, attribution: '', allows: ['look'] },
  format: 'geojson',
  rules: [],
  time: { from: 'file-name' },
  overlap: [],
  blank: [],
};

function timeOf(name: string, source: Source = SOURCE, content: unknown = {}, published: number | null = null) {
  return editionTime({ name, bytes: Buffer.from(JSON.stringify(content)), source, timeZone: 'Europe/Kyiv', published });
}

test('unix seconds in a file name are the instant and the id of the publisher', () => {
  expect(timeOf('maps/1741781084.geojson')).toEqual({ published: 1741781084, ownId: '1741781084' });
});

test("a date in a file name is the day's first moment in the theatre's time zone", () => {
  const midnight = Date.parse('2024-12-25T22:00:00Z') / 1000;
  expect(timeOf('20241226.json')).toEqual({ published: midnight, ownId: null });
  expect(timeOf('front-2024-12-26.geojson').published).toBe(midnight);
});

test('a time of day in a file name is UTC', () => {
  expect(timeOf('2024-12-26T12-30-05Z.geojson').published).toBe(Date.parse('2024-12-26T12:30:05Z') / 1000);
});

test('--published outweighs the name', () => {
  expect(timeOf('1741781084.geojson', SOURCE, {}, 5)).toEqual({ published: 5, ownId: null });
});

test('a property of the collection or of its features tells the time where the theatre says so', () => {
  const source: Source = { ...SOURCE, time: { from: 'property', property: 'asOf' } };
  const instant = Date.parse('2024-12-26T12:00:00Z') / 1000;
  expect(timeOf('a.json', source, { asOf: '2024-12-26T12:00:00Z' }).published).toBe(instant);
  expect(timeOf('a.json', source, { features: [{ properties: { asOf: instant * 1000 } }] }).published).toBe(instant);
  expect(() => timeOf('a.json', source, { features: [] })).toThrow(/--published/);
});

test('a name that tells no time is refused with what to do', () => {
  expect(() => timeOf('map.geojson')).toThrow(/--published INSTANT/);
  expect(() => timeOf('20241340.json')).toThrow(/--published INSTANT/);
});

test('a property that is no time is refused in one line, whatever stands there', () => {
  const source: Source = { ...SOURCE, time: { from: 'property', property: 'date' } };
  for (const date of [1e300, -1e300, true, ['x'], 'soon', `2025\n${'x'.repeat(1000)}`, {}]) {
    const failure = (() => {
      try {
        return `taken for ${timeOf('map.json', source, { date }).published}`;
      } catch (error) {
        return (error as Error).message;
      }
    })();
    expect(failure).toMatch(/^.{20,200}$/);
    expect(failure).not.toMatch(/^taken/);
  }
});
