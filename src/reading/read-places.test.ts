// Which places of a gazetteer a text's names mean, where a name could be of another kind.

import { beforeAll, expect, test } from 'vitest';
import type { Place } from '../model/place.ts';
import { gazetteerOf } from './gazetteer/place-forms.ts';
import { PACKS } from './packs/index.ts';
import type { LanguagePack } from './packs/pack.ts';
import { readClaims } from './read-claims.ts';

let pack: LanguagePack;
beforeAll(async () => {
  pack = await PACKS.uk!();
});

const village: Place = {
  ...{ id: 'malynshchyna', names: { uk: 'Малинщина' }, variants: [], position: [35.2, 51.2] },
  ...{ region: '', district: '', country: '', population: 0, kind: '' },
};

/** Of each claim: the place's id, or how the text names it. */
function placesOf(text: string, places: readonly Place[]): string[] {
  const passage = { text, lang: 'uk', published: '2024-05-15', conflict: 'rus-ukr', outlet: null };
  const gazetteer = gazetteerOf(places, { uk: pack.cases });
  return readClaims(passage, { pack, gazetteer }).map(({ place }) => place.id ?? place.mention);
}

test('a village whose name ends as regions do is that village, where a gazetteer has it', () => {
  expect(placesOf('Російські війська захопили Малинщину.', [village])).toEqual(['malynshchyna']);
  expect(placesOf('Російські війська захопили Малинщину.', [])).toEqual(['Малинщину']);
});
