// Reads texts by language, as theatre.json has them everywhere: {"en": "Ukraine", "uk": "Україна"}.

import { type Found, freeMembers, refuse, text } from './json-door.ts';
import type { Names } from './theatre.ts';

/** Text by language tag. Throws InputError where English is missing. */
export function parseNames(found: Found): Names {
  const entries = freeMembers(found).map(([tag, name]) => {
    if (!isLanguage(tag)) refuse({ ...name, value: tag }, 'a language tag as the key, such as "en" or "uk"');
    return [tag, text(name)] as const;
  });
  const names: Readonly<Record<string, string>> = Object.fromEntries(entries);
  const { en } = names;
  return en === undefined ? refuse(found, 'texts by language, English ("en") among them') : { ...names, en };
}

/** True for a well-formed BCP 47 tag in its canonical case. */
export function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag;
  } catch {
    return false;
  }
}
