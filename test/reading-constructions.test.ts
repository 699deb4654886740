// What can be said with one word can be said with each of its kind: wordings crossed with the constructions of a language.

import { beforeAll, describe, expect, test } from 'vitest';
import type { ProposedClaim } from '../src/model/claim.ts';
import type { Construction, Constructions, ToRead } from './reading/constructions/construction.ts';
import { constructionsOfEnglish } from './reading/constructions/en.ts';
import { constructionsOfRussian } from './reading/constructions/ru.ts';
import { constructionsOfUkrainian } from './reading/constructions/uk.ts';
import { PassageReader } from './reading/passage-reader.ts';

/** By language: what it holds, and the share of it that must be read. */
const LANGUAGES: readonly (readonly [language: string, all: Constructions, share: number])[] = [
  ['en', constructionsOfEnglish, 0.96],
  ['ru', constructionsOfRussian, 0.98],
  ['uk', constructionsOfUkrainian, 0.95],
];

let reader: PassageReader;
beforeAll(async () => {
  reader = await PassageReader.open();
});

describe.each(LANGUAGES)('the constructions of %s', (language, all, share) => {
  test('are read with each wording', () => {
    const claiming = [...all()].filter(({ toRead }) => toRead.length > 0);
    const wrong = claiming.filter((said) => !isRead(said, read(said, language)));
    expect(claiming.length).toBeGreaterThan(0);
    expect(1 - wrong.length / claiming.length, worstOf(wrong)).toBeGreaterThanOrEqual(share);
  });

  test('are not read where they claim nothing', () => {
    const empty = [...all()].filter(({ toRead }) => toRead.length === 0);
    const wrong = empty.filter((said) => read(said, language).length > 0);
    expect(empty.length).toBeGreaterThan(0);
    expect(1 - wrong.length / empty.length, worstOf(wrong)).toBeGreaterThanOrEqual(share);
  });
});

function read({ text }: Construction, lang: string): ProposedClaim[] {
  return reader.read({
    ...{ id: 'said', set: 'constructions', lang, published: '2024-05-20', outlet: null, conflict: 'rus-ukr' },
    ...{ text, negative: null, claims: [] },
  });
}

/** True where each claim is there, and none besides. */
function isRead({ toRead }: Construction, claims: readonly ProposedClaim[]): boolean {
  if (claims.length !== toRead.length) return false;
  return toRead.every((wanted) => claims.some((claim) => isSame(claim, wanted)));
}

function isSame(
  claim: ProposedClaim,
  { relation, orElse = [], party, place, act = 'asserts', source }: ToRead,
): boolean {
  if (![relation, ...orElse].includes(claim.relation) || claim.act !== act) return false;
  if (claim.relation !== 'contested' && claim.party !== party) return false;
  if (source !== undefined && !claim.source.name.includes(source)) return false;
  return claim.place.mention.includes(place);
}

function worstOf(wrong: readonly Construction[]): string {
  const times = new Map<string, number>();
  for (const { construction } of wrong) times.set(construction, (times.get(construction) ?? 0) + 1);
  const worst = [...times].toSorted(([, a], [, b]) => b - a).slice(0, 10);
  return `misread most: ${worst.map(([construction, count]) => `${construction} (${count})`).join(', ')}`;
}
