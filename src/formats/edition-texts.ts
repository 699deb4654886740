// What a publisher wrote beside each edition: Deep State's editions.json, a list with an id, a text, an English text.

import { InputError } from '../model/errors.ts';
import { JsonCursor } from './json-cursor.ts';
import { startOfText } from './json-scan.ts';
import { linksIn } from './links.ts';

/** The publisher's words of one edition, as published: plain text or HTML, untrusted, to be shown as text. */
export interface EditionTexts {
  /** By language tag; languages without a text are absent. */
  readonly texts: Readonly<Record<string, string>>;
  readonly links: readonly string[];
}

const LANGUAGES = [
  ['uk', 'description'],
  ['en', 'descriptionEn'],
] as const;

/** Texts by edition id. Throws InputError where the file is no such list; entries without an id or text are left out. */
export function parseEditionTexts(bytes: Uint8Array, file: string): Map<string, EditionTexts> {
  const entries = parseJson(bytes, file);
  if (!Array.isArray(entries)) {
    throw new InputError('Not a list of edition texts: expected [{"id", "description", "descriptionEn"}, …].', {
      file,
    });
  }
  const byId = new Map<string, EditionTexts>();
  for (const entry of entries as unknown[]) {
    if (typeof entry !== 'object' || entry === null) continue;
    const record = entry as Readonly<Record<string, unknown>>;
    const id = typeof record.id === 'number' && Number.isSafeInteger(record.id) ? String(record.id) : record.id;
    if (typeof id !== 'string' || id === '') continue;
    const texts: Record<string, string> = {};
    for (const [language, key] of LANGUAGES) {
      const text = record[key];
      if (typeof text === 'string' && text.trim() !== '') texts[language] = text;
    }
    if (Object.keys(texts).length === 0) continue;
    byId.set(id, { texts, links: [...new Set(Object.values(texts).flatMap(linksIn))] });
  }
  return byId;
}

function parseJson(bytes: Uint8Array, file: string): unknown {
  const cursor = new JsonCursor(bytes, startOfText(bytes), file);
  const value = cursor.readValue();
  cursor.checkEnd();
  return value;
}
