// The language of texts on record: their own tag, else what their letters and words tell.

import type { TextRecord } from '../model/claim-record.ts';
import { languageOf } from '../reading/language-of.ts';
import { PACKS } from '../reading/packs/index.ts';

export type LanguageTeller = (text: TextRecord) => string;

/** Loads what tells languages apart; each text is looked at once. The answer is a bare language: `uk` of `uk-UA`. */
export async function languageTeller(): Promise<LanguageTeller> {
  const packs = await Promise.all(Object.values(PACKS).map((load) => load()));
  const known = new Map<string, string>();
  return ({ id, language, text }) => {
    const told = known.get(id) ?? (language?.split('-')[0] || languageOf(text, packs).language);
    known.set(id, told);
    return told;
  };
}
