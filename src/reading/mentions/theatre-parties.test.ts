import { expect, test } from 'vitest';
import { NO_GAZETTEER } from '../gazetteer/place-forms.ts';
import { pack as english } from '../packs/en.ts';
import { pack as ukrainian } from '../packs/uk.ts';
import { readClaims } from '../read-claims.ts';
import { packWithParties } from './theatre-parties.ts';

const PARTIES = {
  north: [
    { language: 'en', name: 'Veyland' },
    { language: 'uk', name: 'Вейландія' },
  ],
  south: [
    { language: 'en', name: 'the Marsh League' },
    { language: 'uk', name: 'Болотна Ліга' },
  ],
};

function read(text: string, lang: string) {
  const passage = { text, lang, published: '2031-05-06', outlet: null, conflict: null };
  const pack = lang === 'uk' ? ukrainian : english;
  return readClaims(passage, { pack, gazetteer: NO_GAZETTEER, partyNames: PARTIES }).map(
    ({ relation, party, place }) => `${party} ${relation} ${place.name}`,
  );
}

test('a war that no pack knows is read by the names that its theatre gives the parties', () => {
  expect(read('The Marsh League captured the town of Ostholm.', 'en')).toEqual(['south captured Ostholm']);
  expect(read("Veyland's army withdrew from Ostholm.", 'en')).toEqual(['north withdrew-from Ostholm']);
});

test('whoever is driven out of a place was driven out by the other side', () => {
  expect(read('The Marsh League was driven out of Ostholm.', 'en')).toEqual(['north captured Ostholm']);
});

test("a party's name is known in its cases", () => {
  expect(read('Місто Остгольм захоплене Болотною Лігою.', 'uk')).toEqual(['south captured Остгольм']);
});

test('a name that looks like notation is read as the words it has', () => {
  const pack = packWithParties(english, { odd: [{ language: null, name: 'A|B* <party>' }] });
  expect(pack.parties.odd?.names).toContain('a b party');
});
