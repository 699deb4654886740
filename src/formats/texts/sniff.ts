// Which reader of texts a file needs, told by its first bytes and, where these say nothing, by its name.

import { InputError } from '../../model/errors.ts';

export type TextFormat = 'rss' | 'telegram' | 'html' | 'plain';

/** So many bytes are enough to tell. */
export const SNIFFED_BYTES = 1024;

const PLAIN_NAME = /\.(txt|text|md)$/i;
const HTML_NAME = /\.(html?|xhtml)$/i;
const HTML =
  /^(?:<\?xml[^>]*\?>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body|title|meta|div|article|p)\b/is;
const FEED = /^(?:<\?xml\b|<!--|<!doctype\s+rss|<(?:\w+:)?(?:rss|feed|RDF)\b)/i;

/** Throws InputError where the file is none that can be read, saying what was expected. */
export function textFormat(name: string, head: Uint8Array): TextFormat {
  const text = lettersOf(head, name).trimStart();
  if (PLAIN_NAME.test(name)) return 'plain';
  if (text.startsWith('{')) return 'telegram';
  if (text.startsWith('[')) throw none(name, 'This is a JSON list');
  if (/^From: <?Saved by|^MIME-Version:/im.test(text.slice(0, 300)))
    throw none(name, 'This is MHTML: save the page as HTML');
  if (HTML_NAME.test(name) || HTML.test(text)) return 'html';
  if (FEED.test(text)) return 'rss';
  if (text.startsWith('<')) throw none(name, 'This is markup of another kind');
  return 'plain';
}

/** The head as letters. Throws InputError where it is none: a picture, an archive, a film. */
function lettersOf(head: Uint8Array, name: string): string {
  const [first, second] = head;
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(head);
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(head);
  // Of all that is text only UTF-16 has zeros.
  if (head.includes(0)) throw none(name, 'This is no text');
  const text = new TextDecoder().decode(head);
  if (text.startsWith('%PDF')) throw none(name, 'This is a PDF: save its words as text');
  return text;
}

function none(file: string, came: string): InputError {
  return new InputError(
    `${came}: expected a feed (RSS or Atom), result.json of a Telegram export, a saved HTML page or plain text.`,
    { file },
  );
}
