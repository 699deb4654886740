// A language pack with a theatre's own parties in it: whoever follows a war names its sides, in any language.

import type { Party, Theatre } from '../model/theatre.ts';
import type { LanguagePack } from '../reading/packs/pack.ts';
import { caseForms } from '../reading/place-forms.ts';
import { tokensOf } from '../reading/tokens.ts';

/** The pack, to whose words for parties the theatre's names and aliases are added, in the case forms of the language. */
export function packOfTheatre(pack: LanguagePack, { parties }: Pick<Theatre, 'parties'>): LanguagePack {
  const named = parties.map((party) => {
    const known = pack.parties[party.id];
    const names = [known?.names ?? '', ...phrasesOf(party, pack)].filter((phrase) => phrase !== '');
    return [party.id, { ...known, names: names.join(', ') }] as const;
  });
  return { ...pack, parties: { ...pack.parties, ...Object.fromEntries(named) } };
}

/** A name in its case forms, in the words of a pack's notation: names that have signs in them can't be told in it. */
function phrasesOf({ name, aliases }: Party, { language, cases }: LanguagePack): string[] {
  const names = [name[language], ...aliases].filter((one) => one !== undefined);
  const forms = names.flatMap((one) => caseForms(one, cases));
  const phrases = forms
    .map((form) => tokensOf(form))
    .filter((tokens) => tokens.every(({ kind }) => kind === 'word'))
    .map((tokens) => tokens.map(({ word }) => word).join(' '));
  return [...new Set(phrases)];
}
