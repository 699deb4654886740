// Texts of the heat maps: their classes of days.

import { counted } from './plural.ts';

export interface HeatWords {
  /** A class of days, both ends within; from 0 = at most `to`, to infinity = more than `from` − 1. */
  dayRange(from: number, to: number): string;
}

const english = counted('en');
const ukrainian = counted('uk');

export const heatEnglish: HeatWords = {
  dayRange: (from, to) => {
    if (to === Number.POSITIVE_INFINITY) return `more than ${english(from - 1, { one: '# day', other: '# days' })}`;
    const days = english(to, { one: '# day', other: '# days' });
    return from === 0 ? `up to ${days}` : `${from}–${days}`;
  },
};

export const heatUkrainian: HeatWords = {
  dayRange: (from, to) => {
    // After "понад" and "до" stands the genitive.
    const genitive = { one: '# дня', other: '# днів' };
    if (to === Number.POSITIVE_INFINITY) return `понад ${ukrainian(from - 1, genitive)}`;
    if (from === 0) return `до ${ukrainian(to, genitive)}`;
    return `${from}–${ukrainian(to, { one: '# день', few: '# дні', many: '# днів', other: '# дня' })}`;
  },
};
