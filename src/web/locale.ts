// What the browser must know of a language to write its figures and dates, and from which side it is read.

/** Where a bare language would not do: `en` alone writes "March 12", and figures stay in the digits of the map's links. */
const LOCALES: Readonly<Record<string, string>> = { en: 'en-GB', ar: 'ar-u-nu-latn' };

const RIGHT_TO_LEFT = ['ar', 'fa', 'he', 'ur'];

/** The tag by which Intl formats for readers of the language. */
export function localeOf(language: string): string {
  return LOCALES[language] ?? language;
}

export function directionOf(language: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.includes(language) ? 'rtl' : 'ltr';
}

/** A name or figure from elsewhere within a sentence, so that its own direction cannot turn the sentence's. */
export function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}
