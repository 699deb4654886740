import { expect, test } from 'vitest';
import { areaFigure, changeFigure, coordinates, roundLengthText } from './numbers.ts';
import { english } from './words/english.ts';
import { ukrainian } from './words/ukrainian.ts';

test('areas have one decimal up to 1,000 km² and none above', () => {
  expect(areaFigure(57.4543, 'en')).toBe('57.5');
  expect(areaFigure(0, 'en')).toBe('0.0');
  expect(areaFigure(108_234.6, 'en')).toBe('108,235');
  expect(areaFigure(57.4543, 'uk')).toBe('57,5');
});

test('changes have a sign, the true minus, and none at a rounded zero', () => {
  expect(changeFigure(57.45, 'en')).toBe('+57.5');
  expect(changeFigure(-26.6, 'en')).toBe('−26.6');
  expect(changeFigure(-0.004, 'en')).toBe('0.0');
});

test('coordinates name their hemispheres', () => {
  expect(coordinates([35.2703, 51.1911])).toBe('51.1911° N, 35.2703° E');
  expect(coordinates([-70.5, -33.45])).toBe('33.4500° S, 70.5000° W');
});

test('a scale is written in the reader’s words, below a kilometre in metres', () => {
  expect(roundLengthText(500, english, 'en')).toBe('500 km');
  expect(roundLengthText(500, ukrainian, 'uk')).toBe('500 км');
  expect(roundLengthText(0.3, ukrainian, 'uk')).toBe('300 м');
});
