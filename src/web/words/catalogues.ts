// The languages that the page speaks, and which of them a reader gets.

import { english } from './english.ts';
import { ukrainian } from './ukrainian.ts';
import type { Words } from './words.ts';

export const CATALOGUES: Readonly<Record<string, Words>> = { en: english, uk: ukrainian };

/** The first language that both the reader and the page speak, else English. */
export function chooseLanguage(wishes: readonly string[]): string {
  for (const wish of wishes) {
    const language = wish.toLowerCase().split('-')[0]!;
    if (Object.hasOwn(CATALOGUES, language)) return language;
  }
  return 'en';
}

/** A name in the reader's language, else in English, else in any. */
export function nameIn(names: Readonly<Record<string, string>>, language: string): string {
  return names[language] ?? names.en ?? Object.values(names)[0] ?? '';
}
