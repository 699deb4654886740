// English: words for dates.

import type { DateWords } from '../pack.ts';

export const dates: DateWords = {
  months: [
    'january|jan',
    'february|feb',
    'march|mar',
    'april|apr',
    'may',
    'june|jun',
    'july|jul',
    'august|aug',
    'september|sept|sep',
    'october|oct',
    'november|nov',
    'december|dec',
  ],
  weekdays: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
  relativeDays: {
    today: 0,
    tonight: 0,
    'this morning': 0,
    yesterday: 1,
    'last night': 1,
    'the day before yesterday': 2,
    tomorrow: -1,
  },
  since: 'since, from, as of, starting',
  by: 'by, no later than, until, before',
  on: 'on, in, during, on the night of, at, the night of, on the morning of, this, early on, late on, overnight on, over, of',
  units: { day: 'day|days', week: 'week|weeks', month: 'month|months', year: 'year|years' },
  ago: 'ago, earlier',
  numbers: { a: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10 },
  vague: 'mid, early, late, mid-*',
  endOf: 'end of',
  last: 'last, previous, the previous, past',
  next: 'next, coming',
  yearWords: 'of, year',
  afterwards: 'after',
};
