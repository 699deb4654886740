import { expect, test } from 'vitest';
import { linksIn } from './links.ts';

test('links are found in prose and in HTML, once each, without the marks of the sentence', () => {
  const text =
    'See https://t.me/a/1, (http://b.org/x?y=1&amp;z=2). <a href="https://t.me/a/1">it</a> <https://c.net/ї>';
  expect(linksIn(text)).toEqual(['https://t.me/a/1', 'http://b.org/x?y=1&z=2', 'https://c.net/ї']);
});

test('nothing but http and https is a link', () => {
  expect(linksIn('javascript:alert(1) data:text/html,x file:///etc/passwd ftp://a.b mailto:a@b.c xhttps://no')).toEqual(
    [],
  );
  expect(linksIn('http:// https://. http://[ http://a b')).toEqual(['http://a']);
});

test('a hundred thousand marks after a link cost nothing', () => {
  const begin = performance.now();
  expect(linksIn(`http://a.b/${')'.repeat(100_000)}x`)).toHaveLength(1);
  expect(linksIn('http://'.repeat(20_000)).length).toBeLessThan(2);
  expect(performance.now() - begin).toBeLessThan(1000);
});
