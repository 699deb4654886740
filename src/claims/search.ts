// Searching claims as an editor types: words in any of three languages, whatever their case, accents and endings.

import type { StandingClaim } from '../model/claim-record.ts';
import { foldedWord } from './folded-words.ts';

/** Names of a gazetteer's place in all languages, by its id; none where it is not there. */
export type NamesOf = (place: string) => readonly string[];

/** What can be found of a claim: its quotation, place in all languages, source, go-betweens and outlet, as folded words. */
export function searchableText({ claim }: StandingClaim, namesOf: NamesOf): string {
  const { place, source, via, outlet, quote, party, relation } = claim;
  const names = [place.name, place.mention, ...place.aliases, ...(place.id === null ? [] : namesOf(place.id))];
  const parts = [quote?.text, ...names, source.name, source.id, ...via, outlet, party, relation];
  return ` ${[...new Set(parts.flatMap((part) => wordsOf(part ?? '')))].join(' ')}`;
}

/** Whether each word of a search begins a word of the text, in whatever form either stands. */
export function searchFor(search: string): (text: string) => boolean {
  const stems = wordsOf(search.slice(0, MOST_CHARACTERS)).map((word) => ` ${stemOf(word)}`);
  return (text) => stems.every((stem) => text.includes(stem));
}

const MOST_CHARACTERS = 200;
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’ʼ`]*/gu;

function wordsOf(text: string): string[] {
  return [...text.matchAll(WORD)].map(([word]) => foldedWord(word));
}

/** Endings as folding leaves them: й is и, ї is і. The longest first. */
const CYRILLIC =
  /(?:иями|ями|ами|ого|его|ому|ему|ими|ыми|ією|іею|ах|ях|ів|ов|ев|ам|ям|ом|ем|єм|ою|ею|єю|ии|іи|ыи|ои|ая|яя|ую|юю|ое|ее|их|ых|ию|ія|ия|[аяиіуюоеєьыв])$/u;
const LATIN = /(?:ings?|ed|es|e|s)$/u;
/** A shorter beginning would find too much. */
const SHORTEST = 3;

/** The beginning that a word's forms share: `суджу` → `судж`, `captured` → `captur`. */
function stemOf(word: string): string {
  const stem = word.replace(/\p{Script=Cyrillic}/u.test(word) ? CYRILLIC : LATIN, '');
  return stem.length < SHORTEST ? word : stem;
}
