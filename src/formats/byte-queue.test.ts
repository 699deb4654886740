import { expect, test } from 'vitest';
import { ByteQueue } from './byte-queue.ts';

/** Pieces of a stream, and whether it was let go. */
function streamOf(...pieces: number[][]) {
  const state = { isClosed: false, pulled: 0 };
  async function* chunks() {
    try {
      for (const piece of pieces) {
        state.pulled++;
        yield Uint8Array.from(piece);
      }
    } finally {
      state.isClosed = true;
    }
  }
  return { queue: new ByteQueue(chunks()), state };
}

test('bytes come in the pieces asked for, however the stream is cut', async () => {
  for (const pieces of [[[1, 2, 3, 4, 5]], [[1], [2], [], [3], [4, 5]], [[1, 2], [3, 4], [5]]]) {
    const { queue } = streamOf(...pieces);
    expect([...(await queue.peek(2))]).toEqual([1, 2]);
    expect([...(await queue.read(3))!]).toEqual([1, 2, 3]);
    expect(await queue.skip(1)).toBe(true);
    expect([...(await queue.peek(9))]).toEqual([5]);
    expect(await queue.read(2)).toBeNull();
  }
});

test('asking for nothing gets nothing, also at the end', async () => {
  const { queue } = streamOf([1]);
  expect(await queue.read(0)).toHaveLength(0);
  await queue.skip(1);
  expect(await queue.read(0)).toHaveLength(0);
  expect(await queue.skip(1)).toBe(false);
});

test('the rest is told its length as it grows, and may be refused on the way', async () => {
  const { queue, state } = streamOf([1, 2], [3], [4]);
  const lengths: number[] = [];
  await expect(
    queue.readRest((length) => {
      lengths.push(length);
      if (length > 2) throw new Error('enough');
    }),
  ).rejects.toThrow('enough');
  expect(lengths).toEqual([2, 3]);
  expect(state.pulled).toBe(2);
});

test('a source that is not read to its end is let go', async () => {
  const { queue, state } = streamOf([1], [2]);
  await queue.peek(1);
  await queue.close();
  expect(state.isClosed).toBe(true);
});
