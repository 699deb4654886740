// What readers make of a sample file for each quirk: test/input/NAME.geojson in, test/output/NAME.json out.

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { equalBytes } from '../src/atlas/memory-compare.ts';
import { EditionReader } from '../src/formats/geojson-edition.ts';
import type { ReadEdition } from '../src/model/edition.ts';
import { InputError } from '../src/model/errors.ts';
import { toDegrees } from '../src/model/ground.ts';

const INPUT = resolve(import.meta.dirname, 'input');
const OUTPUT = resolve(import.meta.dirname, 'output');
const SUFFIX = '.geojson';

/** A case whose name begins so is one of Deep State's files; the rest is read by two rules on colour. */
const DEEP_STATE = 'deepstate-';

function readerOf(name: string): EditionReader {
  const rules = {
    format: name.startsWith(DEEP_STATE) ? 'deepstate' : 'geojson',
    rules: [
      { when: { property: 'side', in: ['red'] }, status: 'red' },
      { when: { property: 'side', matches: '^blue' }, status: 'blue' },
    ],
    statuses: new Set(['red', 'blue']),
    extent: name.startsWith('extent-') ? ([30, 45, 40, 55] as const) : null,
  };
  return new EditionReader(rules, { sameBytes: equalBytes });
}

function answerOf(name: string): unknown {
  const bytes = readFileSync(resolve(INPUT, `${name}${SUFFIX}`));
  try {
    return shown(readerOf(name).read(bytes, 'map.geojson'));
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { refused: error.message, where: error.where };
  }
}

/** An edition as one would draw it: rings in degrees, a text a ring. */
function shown({ polygons, markers, notes, links, features }: ReadEdition): unknown {
  return {
    features,
    polygons: polygons.map(({ status, rings }) => ({ status, rings: rings.map(ringText) })),
    markers,
    notes: notes.map(({ kind, feature, message }) => `${feature ?? 'edition'} ${kind}: ${message}`),
    links,
  };
}

function ringText(ring: Int32Array): string {
  return Array.from({ length: ring.length / 2 }, (_, k) =>
    [toDegrees(ring[2 * k]!), toDegrees(ring[2 * k + 1]!)].join(','),
  ).join(' ');
}

const names = readdirSync(INPUT)
  .filter((file) => file.endsWith(SUFFIX))
  .map((file) => file.slice(0, -SUFFIX.length));

test.each(names)('%s is read as its answer says', (name) => {
  const path = resolve(OUTPUT, `${name}.json`);
  const answer = `${JSON.stringify(answerOf(name), null, 2)}\n`;
  // A missing answer is written at home, to be read like code before it is committed.
  if (!existsSync(path) && !process.env.CI) writeFileSync(path, answer);
  expect(answer).toBe(readFileSync(path, 'utf8'));
});

test('reading a file after all others gives the same as reading it alone', () => {
  for (const style of [true, false]) {
    const ours = names.filter((name) => name.startsWith(DEEP_STATE) === style && !name.startsWith('extent-'));
    const reader = readerOf(ours[0]!);
    for (const round of [1, 2]) {
      for (const name of ours) {
        const alone = answerOf(name);
        const bytes = readFileSync(resolve(INPUT, `${name}${SUFFIX}`));
        let among: unknown;
        try {
          among = shown(reader.read(bytes, 'map.geojson'));
        } catch (error) {
          if (!(error instanceof InputError)) throw error;
          among = { refused: error.message, where: error.where };
        }
        expect(among, `${name}, round ${round}`).toEqual(alone);
      }
    }
  }
});
