import { expect, test } from 'vitest';
import { writeCsv } from './write-csv.ts';

test('a row per line, with what would break it quoted', () => {
  expect(
    writeCsv(
      ['name', 'km2'],
      [
        ['Sudzha', 1.5],
        ['a "b", c', null],
      ],
    ),
  ).toBe('name,km2\r\nSudzha,1.5\r\n"a ""b"", c",\r\n');
});

test('text that a spreadsheet would run stays text, and a negative number a number', () => {
  expect(
    writeCsv(
      ['a', 'b'],
      [
        ['=1+1', -1],
        ['-x', 0],
      ],
    ),
  ).toBe("a,b\r\n'=1+1,-1\r\n'-x,0\r\n");
});
