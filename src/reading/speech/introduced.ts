// Whose side speakers are on that the text introduces elsewhere: `Jane Doe, the governor of Russia's X region … Doe said`.

import type { Annotated } from '../mentions/annotated.ts';
import type { Attribution } from './attributed.ts';

/** A text with more speakers is looked through for the first. */
const MAX_SPEAKERS = 200;
/** Words before a name that may be its title, and after it those of an apposition. */
const MAX_TITLE = 7;
const MAX_APPOSITION = 12;
/** Letters of a surname that case endings leave alone at least, and that they add at most. */
const MIN_STEM = 3;
const MAX_ENDING = 3;

/** The attributions, with the party of who speaks where the title beside his name tells it. */
export function introduced(
  sentences: readonly Annotated[],
  said: readonly Attribution[][],
  outletParty: string | null,
): Attribution[][] {
  const known = new Map<string, string | null>();
  return said.map((attributions) =>
    attributions.map((attribution) => {
      if (attribution.party !== null || attribution.source === null || attribution.kind === 'film') return attribution;
      const { source } = attribution;
      if (!known.has(source) && known.size < MAX_SPEAKERS)
        known.set(source, partyOf(sentences, source) ?? (outletParty === null ? ofBody(sentences[0]!, source) : null));
      const party = known.get(source) ?? null;
      return party === null ? attribution : { ...attribution, party };
    }),
  );
}

/** `The defence ministry`, and nobody says whose: not in an outlet of a side, which means its own. */
function ofBody({ lexicon, allowed }: Annotated, source: string): string | null {
  const parties = Object.entries(lexicon.pack.parties).filter(([party]) => allowed?.has(party));
  const body = parties.find(([, { bodies }]) => bodies?.split(', ').includes(source.toLowerCase()));
  return body?.[0] ?? null;
}

function partyOf(sentences: readonly Annotated[], source: string): string | null {
  const surname = source.split(' ').at(-1) ?? '';
  if (!/^\p{Lu}\p{L}/u.test(surname) || surname.length < MIN_STEM) return null;
  const stem = surname.slice(0, Math.max(MIN_STEM, surname.length - 2));
  for (const sentence of sentences) {
    const { tokens, partyAt, placeAt } = sentence;
    for (const [k, { isCapital, text }] of tokens.entries()) {
      const isName = isCapital && text.startsWith(stem) && text.length <= surname.length + MAX_ENDING;
      if (!isName || partyAt[k] || placeAt[k]?.isKnown) continue;
      const party = titleBefore(sentence, k) ?? titleAfter(sentence, k);
      if (party) return party;
    }
  }
  return null;
}

/** `Ukrainian military spokesman Jane Doe` */
function titleBefore(sentence: Annotated, name: number): string | undefined {
  let from = name;
  while (from > 0 && name - from < MAX_TITLE && sentence.tokens[from - 1]!.kind === 'word') from--;
  return partyOfTitle(sentence, from, name);
}

/** `Jane Doe, the acting governor of Russia's Kursk region,` */
function titleAfter(sentence: Annotated, name: number): string | undefined {
  const { tokens } = sentence;
  if (tokens[name + 1]?.text !== ',') return undefined;
  const from = name + 2;
  const sign = tokens.findIndex(({ kind }, k) => k >= from && kind === 'sign');
  return partyOfTitle(sentence, from, Math.min(sign === -1 ? tokens.length : sign, from + MAX_APPOSITION));
}

/** The party among words that hold a title, which nothing said of anybody else parts from the name. */
function partyOfTitle({ classes, parties }: Annotated, from: number, to: number): string | undefined {
  const title = classes.firstOf('speaker', from, to);
  if (title === -1 || classes.firstOf('report', from, to) !== -1) return undefined;
  // «Мер окупованого росіянами міста»: whose doing the town suffered.
  const inside = parties.filter(({ start, end, isAgent }) => start >= from && end <= to && !isAgent);
  return inside.find(({ party }) => party !== 'own' && party !== 'enemy')?.party;
}
