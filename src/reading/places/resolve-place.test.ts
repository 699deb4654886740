// Which of several namesakes a text means.

import { expect, test } from 'vitest';
import type { Place } from '../../model/place.ts';
import { gazetteerOf } from '../gazetteer/place-forms.ts';
import type { PlaceReference } from './discourse.ts';
import { resolvePlace } from './resolve-place.ts';

function place(id: string, en: string, position: [number, number], population = 0): Place {
  return { id, names: { en }, variants: [], position, region: '', district: '', country: '', population, kind: '' };
}

function named(...names: string[]): PlaceReference[] {
  return names.map((name, k) => ({ name, mention: name, aliases: [], kind: 'settlement', isLikely: true, at: k * 10 }));
}

const gazetteer = gazetteerOf(
  [
    place('north', 'Stavky', [37, 50]),
    place('south', 'Stavky', [33, 46]),
    place('near-north', 'Verbne', [37.1, 50.05]),
    place('hamlet', 'Lone', [30, 49]),
    place('city', 'Metropol', [30, 50], 900_000),
  ],
  {},
);

function idOf(all: PlaceReference[], grounds: [number, number, number][] = []): string | null {
  return resolvePlace(all[0]!, { gazetteer, all, grounds }).id;
}

test('the one near another place of the text is meant', () => {
  expect(idOf(named('Stavky', 'Verbne'))).toBe('north');
});

test('where nothing tells, none is, and all are candidates', () => {
  const all = named('Stavky');
  const resolved = resolvePlace(all[0]!, { gazetteer, all, grounds: [] });
  expect(resolved).toMatchObject({ id: null, position: null, name: 'Stavky' });
  expect(resolved.candidates.map(({ id }) => id)).toEqual(['north', 'south']);
});

test('the one where the war is fought is meant', () => {
  expect(idOf(named('Stavky'), [[33, 46, 50]])).toBe('south');
});

test('a city needs no context; a hamlet that a gazetteer has once may have namesakes that it has not', () => {
  expect(idOf(named('Metropol'))).toBe('city');
  expect(idOf(named('Lone'))).toBeNull();
});
