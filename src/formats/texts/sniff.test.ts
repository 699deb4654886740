import { expect, test } from 'vitest';
import { type TextFormat, textFormat } from './sniff.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test.each<[TextFormat, string, string]>([
  ['telegram', 'result.json', '\uFEFF{"name":'],
  ['telegram', '-', '  {"about":'],
  ['rss', 'feed', '<?xml version="1.0"?>\n<rss version="2.0">'],
  ['rss', 'feed.xml', '<!-- made by hand --><feed xmlns="http://www.w3.org/2005/Atom">'],
  ['rss', 'feed.rdf', '<rdf:RDF>'],
  ['rss', 'map.kml', '<?xml version="1.0"?><kml>'],
  ['html', 'page', '<!DOCTYPE html><html>'],
  ['html', '-', '<!-- saved from url=(0021)https://visti.example/ -->\n<html>'],
  ['html', 'page', '<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN">'],
  ['html', 'page.htm', 'Суджа<br>'],
  ['plain', 'x.txt', '{"a": 1} they said'],
  ['plain', '-', 'Суджа'],
  ['plain', '-', ''],
])('%s: %s beginning with %j', (format, name, head) => {
  expect(textFormat(name, bytes(head))).toBe(format);
});

test('UTF-16 is text by its byte order mark', () => {
  expect(textFormat('page', Uint8Array.from([0xff, 0xfe, 0x3c, 0, 0x68, 0, 0x74, 0, 0x6d, 0, 0x6c, 0, 0x3e, 0]))).toBe(
    'html',
  );
});

test.each([
  ['photo.jpg', '\xff\xd8\xff\xe0\0\x10JFIF', /This is no text: expected a feed/],
  ['x.pdf', '%PDF-1.7', /This is a PDF/],
  [
    'page.mhtml',
    'From: <Saved by Blink>\r\nSnapshot-Content-Location: https://visti.example/',
    /This is MHTML: save the page as HTML/,
  ],
  ['editions.json', '[{"id": 1}]', /This is a JSON list/],
  ['x.svg', '<svg xmlns="http://www.w3.org/2000/svg">', /markup of another kind/],
])('%s is refused with what was expected', (name, head, message) => {
  expect(() => textFormat(name, bytes(head))).toThrow(message);
});
