import { expect, test } from 'vitest';
import { bolder } from './shades.ts';

const teal = { light: '#8cbdb9', dark: '#255e5d' };
const deepTeal = { light: '#2f7a7e', dark: '#7ec3c0' };
const paper = { light: '#fbfdfc', dark: '#14191b' };

test('of a fill and its hatch the one that is not lost on the paper is drawn as a line', () => {
  expect(bolder(teal, paper, 'light')).toBe('#8cbdb9');
  expect(bolder(teal, paper, 'dark')).toBe('#255e5d');
  expect(bolder(teal, deepTeal, 'light')).toBe('#2f7a7e');
  expect(bolder(teal, deepTeal, 'dark')).toBe('#7ec3c0');
});
