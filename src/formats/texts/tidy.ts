// Names, ids, addresses and words out of other people's files, as far as they may be trusted to be what they say.

/** Longer names are no names. */
const MAX_NAME = 500;
/** Browsers and servers refuse longer addresses. */
const MAX_ADDRESS = 2048;
/** A book has a million letters; a text of that length is cut, which is noted. */
export const MAX_TEXT = 1_000_000;

/** What a screen obeys rather than shows: control and format characters, marks of direction, halves of pairs. */
const OBEYED = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
/** No database keeps these, and no reader can show them. */
const UNSTORABLE = /\0|\p{Cs}/gu;

/** Words as they came; only what can be stored nowhere becomes U+FFFD, and lines end in a newline alone. */
export function wordsOf(text: string): string {
  return text.slice(0, MAX_TEXT).replace(UNSTORABLE, '\uFFFD').replace(/\r\n?/g, '\n');
}

/** A name or title in one line, or null where nothing is left. */
export function nameOf(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const line = value.slice(0, MAX_NAME).replace(/\s+/gu, ' ').replace(OBEYED, '').trim();
  return line === '' ? null : line;
}

/** A publisher's own id, a number or a word, or null. One that is too long is none: cut, it might be another's. */
export function idOf(value: unknown): string | null {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? String(value) : null;
  if (typeof value !== 'string' || value.length > MAX_ADDRESS) return null;
  const id = value.replace(OBEYED, '').trim();
  return id === '' ? null : id;
}

/** An http or https address, whole, without a password; relative ones are taken from `base`. Null for any other. */
export function addressOf(value: unknown, base: string | null = null): string | null {
  if (typeof value !== 'string' || value.length > MAX_ADDRESS) return null;
  const text = value.replace(OBEYED, '').trim();
  if (text === '' || !URL.canParse(text, base ?? undefined)) return null;
  const url = new URL(text, base ?? undefined);
  const isWeb = (url.protocol === 'http:' || url.protocol === 'https:') && url.hostname !== '';
  if (!isWeb || url.username !== '' || url.password !== '') return null;
  return url.href.length > MAX_ADDRESS ? null : url.href;
}

/** A language tag in its canonical form, `uk_ua` as uk-UA; null where it is none. */
export function languageTag(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > 35) return null;
  try {
    return Intl.getCanonicalLocales(value.trim().replaceAll('_', '-'))[0] ?? null;
  } catch {
    return null;
  }
}

/** A media type such as image/jpeg, or null. */
export function mediaType(value: unknown): string | null {
  return typeof value === 'string' && /^[a-z]+\/[a-z0-9.+-]{1,80}$/i.test(value) ? value.toLowerCase() : null;
}
