// The names that a theatre gives its parties, as words of a language pack: a war that no pack knows can be read too.

import { caseForms } from '../gazetteer/place-forms.ts';
import type { ConflictProfile } from '../packs/conflicts.ts';
import type { LanguagePack, PartyWords } from '../packs/pack.ts';
import { POSSESSIVE } from './place-mentions.ts';

/** A name, and the language that it is in; null for one that stands in texts of any. */
export interface PartyName {
  readonly name: string;
  readonly language: string | null;
}

/** Names by the party's id. */
export type PartyNames = Readonly<Record<string, readonly PartyName[]>>;

/** Signs of the notation of phrases, which a name must not bring along. */
const NOTATION = /[,|*?<>]|\.\./g;
/** A name has no more words. */
const MAX_WORDS = 6;

const made = new WeakMap<PartyNames, Map<LanguagePack, LanguagePack>>();

/** A pack with a theatre's parties among its words, in the cases that its rules make. The same arguments give the same pack. */
export function packWithParties(pack: LanguagePack, names: PartyNames): LanguagePack {
  const byPack = made.get(names) ?? new Map<LanguagePack, LanguagePack>();
  made.set(names, byPack);
  const known = byPack.get(pack);
  if (known) return known;
  const parties: Record<string, PartyWords> = { ...pack.parties };
  for (const [id, all] of Object.entries(names)) {
    const own = all.filter(({ language }) => language === null || language === pack.language);
    for (const { name } of own) parties[id] = withName(parties[id] ?? {}, name, pack);
  }
  const extended = { ...pack, parties };
  byPack.set(pack, extended);
  return extended;
}

function withName({ names = '', adjectives = '' }: PartyWords, name: string, pack: LanguagePack): PartyWords {
  const plain = name.toLowerCase().replace(NOTATION, ' ').replace(/\s+/g, ' ').trim();
  if (plain === '' || plain.split(' ').length > MAX_WORDS) return { names, adjectives };
  const forms = caseForms(plain, pack.cases);
  const joined = (list: string, more: readonly string[]) => [list, ...more].filter((words) => words !== '').join(', ');
  return {
    names: joined(
      names,
      forms.filter((form) => !POSSESSIVE.test(form)),
    ),
    adjectives: joined(
      adjectives,
      forms.filter((form) => POSSESSIVE.test(form)),
    ),
  };
}

/** The war of a theatre that no profile tells of: every party is a side of its own. */
export function profileOfParties(names: PartyNames): ConflictProfile {
  return {
    id: 'theatre',
    since: 1945,
    sides: Object.keys(names).map((id) => [id]),
    perspective: {},
    capital: null,
  };
}
