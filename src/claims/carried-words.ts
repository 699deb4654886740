// What a text says without the wrapping that a channel puts around what it carries: links, handles, "forwarded from".

import { type FoldedWord, foldedWord, foldedWords } from './folded-words.ts';

/** Texts are untrusted: of a longer one the beginning decides. */
const MOST_CHARACTERS = 20_000;
const ADDRESS = /(?:https?:\/\/|www\.|t\.me\/)\S+|(?<![\p{L}\p{N}])[@#][\p{L}\p{N}_]+/giu;
const CARRIER_LINE =
  /^[^\p{L}]*(?:(?:re)?posted from|forwarded from|source|via|переслано (?:від|з|из|от)|репост(?: (?:від|з|из|от))?|джерело|источник)(?![\p{L}])/iu;
const ADVERTISING = /subscri|follow us|join us|підпис|підпиш|подпис|подпиш|надіслати новину|прислать новость/iu;
/** A line of advertising is short; a longer one with such a word tells something. */
const MOST_ADVERTISING_WORDS = 8;
/** What stands before news and says nothing. */
const LEADS = new Set(['breaking', 'urgent', 'терміново', 'срочно', 'молния', 'увага', 'внимание'].map(foldedWord));

export function carriedWords(text: string): FoldedWord[] {
  const words: FoldedWord[] = [];
  for (const line of text.slice(0, MOST_CHARACTERS).split('\n')) {
    if (CARRIER_LINE.test(line) && line.length < 120) continue;
    const told = foldedWords(line.replace(ADDRESS, ' '));
    if (told.length <= MOST_ADVERTISING_WORDS && ADVERTISING.test(line)) continue;
    for (const one of told) if (words.length > 0 || !LEADS.has(one.word)) words.push(one);
  }
  return words;
}
