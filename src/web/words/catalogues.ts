// The languages that the page speaks, and which of them a reader gets.

import { english } from './english.ts';
import { ukrainian } from './ukrainian.ts';
import type { Words } from './words.ts';

/** Those that are part of the first load. */
export const CATALOGUES: Readonly<Record<string, Words>> = { en: english, uk: ukrainian };

/** Those that are fetched when a reader chooses them. */
const LATER: Readonly<Record<string, () => Promise<Words>>> = {
  ar: async () => (await import('./arabic.ts')).arabic,
};

/** Each language's name in itself, in the order in which they are offered. */
export const LANGUAGE_NAMES: Readonly<Record<string, string>> = {
  en: english.languageName,
  uk: ukrainian.languageName,
  ar: 'العربية',
};

/** The catalogue of a language that is not part of the first load; undefined where there is none. */
export function laterCatalogue(language: string): Promise<Words> | undefined {
  return Object.hasOwn(LATER, language) ? LATER[language]!() : undefined;
}

/** Complete, but read by nobody yet whose language it is: offered to those only who ask for it. */
const ON_TRIAL = ['ar'];

/** The languages to choose from, for a reader who wishes these. */
export function offeredLanguages(wishes: readonly string[]): string[] {
  const wished = wishes.map(primary);
  return Object.keys(LANGUAGE_NAMES).filter((language) => !ON_TRIAL.includes(language) || wished.includes(language));
}

/** The first language that both the reader and the page speak, else English. */
export function chooseLanguage(wishes: readonly string[]): string {
  for (const wish of wishes) {
    const language = primary(wish);
    if (Object.hasOwn(LANGUAGE_NAMES, language)) return language;
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
