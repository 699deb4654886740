// Tables of sentences and the claims that are to be read of them, each a test.

import { beforeAll, expect, test } from 'vitest';
import type { ProposedClaim } from '../../src/model/claim.ts';
import { NO_GAZETTEER } from '../../src/reading/gazetteer/place-forms.ts';
import { PACKS } from '../../src/reading/packs/index.ts';
import type { LanguagePack } from '../../src/reading/packs/pack.ts';
import { readClaims } from '../../src/reading/read-claims.ts';

export type Case = readonly [text: string, ...claims: string[]];

export interface ReadsOptions {
  /** The day of publication; a Wednesday where none is given. */
  readonly published?: string;
  readonly conflict?: string | null;
  readonly outlet?: string | null;
  /** How a claim is written in the table; by default its act, party, relation and place. */
  readonly written?: (claim: ProposedClaim) => string;
}

const written = ({ act, party, relation, place }: ProposedClaim) =>
  `${act} ${party ?? '-'} ${relation} ${place.mention}`;

/** Makes tests of tables: all that is read of each sentence, in its order, and no more. */
export function readsIn(lang: keyof typeof PACKS, options: ReadsOptions = {}): (cases: readonly Case[]) => void {
  let pack: LanguagePack;
  beforeAll(async () => {
    pack = await PACKS[lang]!();
  });
  const { published = '2024-05-15', conflict = 'rus-ukr', outlet = null } = options;
  return (cases) =>
    test.each(cases)('%s', (text, ...claims) => {
      const read = readClaims({ text, lang, published, conflict, outlet }, { pack, gazetteer: NO_GAZETTEER });
      expect(read.map(options.written ?? written)).toEqual(claims);
    });
}
