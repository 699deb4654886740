import { expect, test } from 'vitest';
import type { Scene } from '../../formats/picture/scene.ts';
import { eachFrame, type Film, filmEditions } from './film.ts';

function film(frames: number, onFrame: (done: number) => void, signal = new AbortController().signal) {
  const asked: number[] = [];
  const made: Film = {
    width: 8,
    height: 8,
    frames,
    colors: [],
    signal,
    onFrame,
    scene: async (frame) => {
      asked.push(frame);
      return { title: String(frame) } as Scene;
    },
  };
  return { made, asked };
}

test('frames come in order, each is told of, and the last one stands longest', async () => {
  const told: number[] = [];
  const taken: (readonly [string, number])[] = [];
  const { made } = film(3, (done) => told.push(done));
  await eachFrame(made, async ({ title }, { seconds }) => {
    taken.push([title, seconds]);
  });
  expect(told).toEqual([1, 2, 3]);
  expect(taken).toEqual([
    ['0', 0.16],
    ['1', 0.16],
    ['2', 2],
  ]);
});

test('a film that is given up makes no further frame', async () => {
  const control = new AbortController();
  const { made, asked } = film(100, (done) => done === 2 && control.abort(), control.signal);
  await expect(eachFrame(made, async () => undefined)).rejects.toMatchObject({ name: 'AbortError' });
  expect(asked).toEqual([0, 1]);
});

test('a film that is given up while its scene is composed does not take it', async () => {
  const control = new AbortController();
  const { made } = film(3, () => undefined, control.signal);
  const scene = async () => {
    control.abort();
    return {} as Scene;
  };
  const taken: unknown[] = [];
  const take = async (one: Scene) => void taken.push(one);
  await expect(eachFrame({ ...made, scene }, take)).rejects.toMatchObject({ name: 'AbortError' });
  expect(taken).toEqual([]);
});

test('between two frames the page answers: a timer that was set before comes before the next frame', async () => {
  const order: string[] = [];
  const { made } = film(2, (done) => {
    if (done === 1) setTimeout(() => order.push('reader'));
  });
  await eachFrame(made, async ({ title }) => void order.push(title));
  expect(order).toEqual(['0', 'reader', '1']);
});

test('a long period is thinned evenly, with its first and its last edition', () => {
  expect(filmEditions(3, 6)).toEqual([3, 4, 5, 6]);
  expect(filmEditions(5, 5)).toEqual([5]);
  const many = filmEditions(0, 1000);
  expect([many.length, many[0], many.at(-1)]).toEqual([120, 0, 1000]);
});
