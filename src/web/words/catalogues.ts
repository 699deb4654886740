// The languages that the page speaks, and which of them a reader gets.

import { arabic } from './arabic.ts';
import { english } from './english.ts';
import { ukrainian } from './ukrainian.ts';
import type { Words } from './words.ts';

export const CATALOGUES: Readonly<Record<string, Words>> = { en: english, uk: ukrainian, ar: arabic };

/** Complete, but read by nobody yet whose language it is: offered to those only who ask for it. */
const ON_TRIAL = ['ar'];

/** The languages to choose from, for a reader who wishes these. */
export function offeredLanguages(wishes: readonly string[]): string[] {
  const wished = wishes.map(primary);
  return Object.keys(CATALOGUES).filter((language) => !ON_TRIAL.includes(language) || wished.includes(language));
}

/** The first language that both the reader and the page speak, else English. */
export function chooseLanguage(wishes: readonly string[]): string {
  for (const wish of wishes) {
    const language = primary(wish);
    if (Object.hasOwn(CATALOGUES, language)) return language;
  }
  return 'en';
}

/** `uk` of `uk-UA` */
function primary(tag: string): string {
  return tag.toLowerCase().split('-')[0]!;
}

/** A name in the reader's language, else in English, else in any. */
export function nameIn(names: Readonly<Record<string, string>>, language: string): string {
  return names[language] ?? names.en ?? Object.values(names)[0] ?? '';
}
