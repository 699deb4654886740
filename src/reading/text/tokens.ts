// Cuts a text into words, numbers and signs that remember where they stood.

export interface Token {
  /** In UTF-16 code units of the whole text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Small letters, ё as е, one kind of apostrophe and hyphen: the form that packs are written in. */
  readonly word: string;
  readonly kind: 'word' | 'number' | 'sign';
  readonly isCapital: boolean;
  /** Of a script without capitals. */
  readonly isCaseless: boolean;
  /** True where white space or the text's start stands before it. */
  readonly isSpaced: boolean;
}

/**
 * A number, a word or a sign, each in a group of its own. Words keep inner apostrophes and hyphens; `U.S.`, `2nd` and
 * «36-й» are words, `7.5` and `06:00` numbers.
 */
const TOKEN =
  /(\p{N}+(?:[.,:]\p{N}+)*%?(?![\p{L}\p{M}\p{N}]|-\p{Script=Cyrillic}{1,3}(?!\p{L})))|(@?(?:\p{L}\.){2,5}|(?:н\.п)|@?[\p{L}\p{N}][\p{L}\p{M}\p{N}]{0,63}(?:['’ʼ`‘_-][\p{L}\p{N}][\p{L}\p{M}\p{N}]{0,63}){0,8})|\.{2,}|\S/gu;

const LETTER = /\p{L}/u;

export interface TokenOptions {
  readonly limit?: number;
  /** Matches the beginning of a word that is a word of its own: and-the-town. */
  readonly proclitic?: RegExp | null;
}

/** The tokens of a stretch of text, whole text by default; bounded by `limit` tokens. */
export function tokensOf(text: string, { limit = 20_000, proclitic = null }: TokenOptions = {}): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match && tokens.length < limit; match = TOKEN.exec(text)) {
    const start = match.index;
    const [raw, number, word] = match;
    // In `fighting in #Bakhmut` the mark is no word of the sentence.
    if (raw === '#' && LETTER.test(text.charAt(start + 1))) continue;
    const kind = word ? 'word' : number ? 'number' : 'sign';
    const cut = kind === 'word' ? (proclitic?.exec(raw)?.[0].length ?? 0) : 0;
    if (cut > 0) tokens.push(tokenOf(raw.slice(0, cut), start, kind, tokens.at(-1)));
    tokens.push(tokenOf(raw.slice(cut), start + cut, kind, tokens.at(-1)));
  }
  return tokens;
}

function tokenOf(text: string, start: number, kind: Token['kind'], previous: Token | undefined): Token {
  return {
    start,
    end: start + text.length,
    text,
    word: kind === 'word' ? wordForm(text) : text,
    kind,
    isCapital: kind === 'word' && CAPITAL.test(text),
    isCaseless: kind === 'word' && CASELESS.test(text),
    isSpaced: previous === undefined || previous.end < start,
  };
}

/** `al-Bab`, `ez-Zor` and «эш-Шадади» are names too. */
const CAPITAL = /^(?:@?\p{Lu}|(?:al|el|an|ar|as|at|ad|ez|ed|[аэе](?:ль|[дзнрстш]))-\p{Lu})/u;

/** Small letters of which nothing need be replaced. */
const PLAIN = /^[a-zа-яєіїґ\d'.-]*$/;

const CASELESS = /^\p{Lo}/u;

/** The form of a word that packs are written in. */
export function wordForm(raw: string): string {
  const small = raw.toLowerCase();
  if (PLAIN.test(small)) return small;
  return raw
    .normalize('NFC')
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/[’ʼ`‘]/g, "'")
    .replace(/[\u0301\u064b-\u0652\u0640]/g, '');
}
