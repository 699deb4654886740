// Laws of all readers of texts, on files that nobody would write in good faith.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { InputError } from '../../model/errors.ts';
import { readHtmlPage } from './html-page.ts';
import { readPlain } from './plain.ts';
import { readRss } from './rss.ts';
import { readTelegram } from './telegram.ts';
import type { TextItem } from './text-item.ts';

const SOUP = [
  ...'<rss>|<channel>|<item>|</item>|<title>|</title>|<description>|<![CDATA[|]]>|<entry>|<content type="xhtml">|<content type="html">'.split(
    '|',
  ),
  ...'<html>|<body>|<article>|<p>|</p>|<br>|<script>|</script>|<noscript>|<template>|<svg>|<table>|<td>|<a href="x">|<img src=//a>'.split(
    '|',
  ),
  ...'<meta property="og:title" content="x">|<link rel=canonical href="http://[">|<time datetime="2024">|<title|xmlns:__proto__="x"|<__proto__>'.split(
    '|',
  ),
  ...'&amp;|&#0;|&#xD800;|&#1114112;|&|<!--|-->|<!DOCTYPE x>|"|\u202e|\0|слово, слово'.split('|'),
];
const soup = fc.array(fc.oneof(fc.constantFrom(...SOUP), fc.string({ maxLength: 5 })), { maxLength: 60 });
const heads = [
  '',
  '<rss><channel><item>',
  '<feed xmlns="http://www.w3.org/2005/Atom"><entry>',
  '<html><article><p>Довге речення, з комами, щоб було що читати, і ще трохи, і ще.</p>',
];

function expectTame(items: Iterable<TextItem>): void {
  for (const item of items) {
    if (item.kind === 'note') continue;
    const { id, url, outlet, author, title, text } = item.text;
    for (const name of [id, url, outlet, author, title]) expect(name ?? '').not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect(url ?? 'https://').toMatch(/^https?:\/\//);
    expect(text).not.toMatch(/\0|\p{Cs}/u);
  }
}

test.each([
  ['feed', readRss],
  ['page', readHtmlPage],
  ['plain text', readPlain],
])('whatever a %s holds, it is read or refused, and its names and addresses are tame', (_, reader) => {
  fc.assert(
    fc.property(fc.constantFrom(...heads), soup, (head, parts) => {
      try {
        expectTame(reader(new TextEncoder().encode(head + parts.join('')), 'x'));
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
      }
    }),
    { numRuns: 300 },
  );
});

const JSON_SOUP = [
  ...'{ } [ ] , : "messages" "chats" "list" "name" "type" "text" "id" 1 null "a" "\\ud800" "photo" "date_unixtime" "1722938400"'.split(
    ' ',
  ),
  '{"id":1,"text":"x","type":"message"}',
  '{"id":"\\u202e1","from":"\\u0007","text":[{"text":1},null,[],"\\u0000"],"photo":5,"poll":{"question":{}}}',
];

test('whatever an export holds, it is read or refused, in whatever pieces it comes', async () => {
  const starts = ['', '{"messages":[', '{"chats":{"list":[{"type":"public_channel","messages":['];
  const pieces = fc.array(fc.constantFrom(...JSON_SOUP), { maxLength: 40 });
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...starts),
      pieces,
      fc.integer({ min: 1, max: 20 }),
      async (start, parts, size) => {
        const bytes = new TextEncoder().encode(start + parts.join(''));
        async function* chunks(): AsyncGenerator<Uint8Array> {
          for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
        }
        const items: TextItem[] = [];
        try {
          for await (const item of readTelegram(chunks(), 'result.json')) items.push(item);
        } catch (error) {
          if (!(error instanceof InputError)) throw error;
        }
        expectTame(items);
      },
    ),
    { numRuns: 500 },
  );
});
