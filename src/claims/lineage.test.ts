import { describe, expect, test } from 'vitest';
import type { TextRecord } from '../model/claim-record.ts';
import { LineageIndex } from './lineage.ts';

const DAY = 86_400;
const POST =
  'Units of the northern brigade entered the village of Alder this morning and are clearing the eastern streets. Fighting goes on near the mill.';

function text(id: string, words: string, more: Partial<TextRecord> = {}): TextRecord {
  return {
    id,
    outlet: 'Watch',
    number: null,
    author: null,
    title: null,
    text: words,
    language: 'en',
    published: 0,
    url: null,
    origin: null,
    copyOf: null,
    edition: null,
    evidence: [],
    file: 'posts.json',
    recorded: 0,
    ...more,
  };
}

/** Whose copy the second text is, where the first is known. */
function copyOf(words: string, more: Partial<TextRecord> = {}, first: string = POST): string | null {
  return new LineageIndex([text('first', first, { number: '7' })]).copyOf(text('second', words, more));
}

describe('a copy', () => {
  test('is the same words, whatever the case, signs, emoji and hidden characters', () => {
    expect(copyOf(`⚡️⚡️ ${POST.toUpperCase().replaceAll(' ', '\u200b ')} 🔥`)).toBe('first');
  });

  test('is the same words with another apostrophe', () => {
    expect(copyOf('Сьогодні обʼєкт біля Вільхи наш', {}, 'Сьогодні об’єкт біля Вiльхи наш'.replace('i', 'і'))).toBe(
      'first',
    );
  });

  test('is what is wrapped in links, handles and a line that says where it is from', () => {
    expect(copyOf(`Forwarded from The Watch\nBREAKING: ${POST}\nhttps://t.me/watch/7\n@watch | Subscribe`)).toBe(
      'first',
    );
    expect(copyOf(`Переслано з Варти\n${POST}\nПідписатися на канал`)).toBe('first');
  });

  test('is a text with a cut tail or a corrected word', () => {
    expect(copyOf(POST.replace(' Fighting goes on near the mill.', ''))).toBe('first');
    expect(copyOf(POST.replace('clearing', 'sweeping'))).toBe('first');
  });

  test('leads to the first of its lineage, through whatever copy it was found', () => {
    const index = new LineageIndex([
      text('a', POST),
      text('b', POST, { copyOf: 'a' }),
      text('c', POST, { copyOf: 'b' }),
    ]);
    expect(index.copyOf(text('d', POST))).toBe('a');
  });

  test('is a picture without words that is forwarded', () => {
    const index = new LineageIndex([text('first', '', { number: '7' })]);
    expect(index.copyOf(text('second', '', { origin: { kind: 'forward', name: 'WATCH', id: '7' } }))).toBe('first');
    expect(index.copyOf(text('third', ''))).toBe(null);
  });
});

describe('a text of its own', () => {
  test('names another place in the same words', () => {
    expect(copyOf(POST.replace('Alder', 'Birch'))).toBe(null);
  });

  test('gives another number in the same words', () => {
    expect(copyOf(`${POST} Losses: 12.`, {}, `${POST} Losses: 14.`)).toBe(null);
  });

  test('denies what it repeats', () => {
    expect(copyOf(`Fake: ${POST}`)).toBe(null);
    expect(copyOf(POST.replace('entered', 'have not entered'))).toBe(null);
    expect(copyOf(POST, {}, POST.replace('entered', 'have not entered'))).toBe(null);
    expect(copyOf('Вільху взяли?', {}, 'Вільху взяли.')).toBe(null);
  });

  test('says the same again three days later, unless it is marked as a forward', () => {
    const later = { published: 5 * DAY };
    expect(copyOf(POST, later)).toBe(null);
    expect(copyOf(POST, { ...later, origin: { kind: 'forward', name: 'Watch', id: null } })).toBe('first');
  });

  test('is a short one that is worded like another', () => {
    expect(copyOf('we hold the mill and the bridge', {}, 'we hold the mill and the ford')).toBe(null);
  });
});

describe('a source that quotes itself', () => {
  const origin = { kind: 'quote', name: 'The Watch (English)', id: '7' } as const;

  test('counts once where it adds nothing', () => {
    const lineageOf = (name: string): string => (name.includes('Watch') ? 'watch' : name);
    const index = new LineageIndex([text('first', POST, { number: '7' })], lineageOf);
    const excerpt = text('second', 'Fighting goes on near the mill.', { origin, published: 9 * DAY });
    expect(index.copyOf(excerpt)).toBe('first');
    expect(index.copyOf({ ...excerpt, text: 'Fighting goes on near the mill. Birch is ours as well.' })).toBe(null);
  });

  test('is another source where nothing says that they are one', () => {
    expect(copyOf('Fighting goes on near the mill.', { origin })).toBe(null);
  });
});

test('twenty thousand texts of which nine tenths are copies are told apart before a test runs out of time', () => {
  const index = new LineageIndex([]);
  let copies = 0;
  for (let k = 0; k < 20_000; k++) {
    const one = text(`t${k}`, `${POST} Report ${k - (k % 10)} of the day.`);
    const copyOf = index.copyOf(one);
    if (copyOf !== null) copies++;
    index.add({ ...one, copyOf });
  }
  expect(copies).toBe(18_000);
});
