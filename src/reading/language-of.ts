// Tells which language a text is in, by letters that only one of the packs has, its commonest words, and what it says of war.

import type { LanguagePack } from './packs/pack.ts';
import { lexiconOf } from './text/lexicon.ts';
import { tokensOf, wordForm } from './text/tokens.ts';

/** Enough to tell; the rest of a long text says the same. */
const SAMPLE = 4000;
/** A letter that no other pack has tells as much as so many common words. */
const LETTER_WEIGHT = 2;
/** So near to one another, a line or two decide nothing by their commonest words. */
const CLOSE = 2;

/** The pack that fits a text best; the first where none does. */
export function languageOf(text: string, packs: readonly LanguagePack[]): LanguagePack {
  const sample = wordForm(text.slice(0, SAMPLE));
  const words = sample.match(/[\p{L}\p{M}']+/gu) ?? [];
  const written = packs.filter((pack) => isWritten(sample, pack));
  if (written.length <= 1) return written[0] ?? packs[0]!;
  const scored = written.map((pack) => ({ pack, score: commonScore(sample, words, pack) }));
  const highest = Math.max(...scored.map(({ score }) => score));
  const close = scored.filter(({ score }) => highest - score <= CLOSE);
  if (close.length === 1) return close[0]!.pack;
  return highestOf(close.map(({ pack, score }) => ({ pack, score: score + phrasesIn(text, pack) })));
}

/** Whether the text has letters that the language is written with. */
function isWritten(sample: string, pack: LanguagePack): boolean {
  const { alphabet } = signsOf(pack);
  for (const letter of sample) if (alphabet.has(letter)) return true;
  return false;
}

function commonScore(sample: string, words: readonly string[], pack: LanguagePack): number {
  const { common, letters } = signsOf(pack);
  let score = words.filter((word) => common.has(word)).length;
  for (const letter of sample) if (letters.has(letter)) score += LETTER_WEIGHT;
  return score;
}

interface Signs {
  readonly common: ReadonlySet<string>;
  readonly letters: ReadonlySet<string>;
  /** Letters of its commonest words: no whole alphabet, and enough to tell the script. */
  readonly alphabet: ReadonlySet<string>;
}

/** Made once for each pack: a stream of posts asks for every one of them. */
function signsOf(pack: LanguagePack): Signs {
  const known = signs.get(pack);
  if (known) return known;
  const made = {
    common: new Set(pack.commonWords.split(' ')),
    letters: new Set(pack.letters),
    alphabet: new Set(pack.commonWords.replaceAll(' ', '')),
  };
  signs.set(pack, made);
  return made;
}

const signs = new WeakMap<LanguagePack, Signs>();

/** Phrases that say a relation and names of parties: «освободили», «войска». */
function phrasesIn(text: string, pack: LanguagePack): number {
  const lexicon = lexiconOf(pack);
  const tokens = tokensOf(text.slice(0, SAMPLE), lexicon);
  const isSaid = (k: number): boolean =>
    lexicon.frames.at(tokens, k).length > 0 || lexicon.parties.at(tokens, k).length > 0;
  let count = 0;
  for (let k = 0; k < tokens.length; k++) if (isSaid(k)) count++;
  return count;
}

/** The first of those with the highest score. */
function highestOf(scored: readonly { readonly pack: LanguagePack; readonly score: number }[]): LanguagePack {
  return scored.reduce((best, one) => (one.score > best.score ? one : best)).pack;
}
