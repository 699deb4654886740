import { expect, test } from 'vitest';
import { NO_GAZETTEER } from './gazetteer/place-forms.ts';
import { checkedAnswer, mergedClaims } from './model-claims.ts';
import { pack } from './packs/en.ts';
import { readClaims } from './read-claims.ts';

const passage = {
  text: 'Russian forces captured Ostholm. Ukrainian troops are still in Tarnow.',
  lang: 'en',
  published: '2025-03-12',
  outlet: null,
  conflict: 'rus-ukr',
};
const context = { pack, gazetteer: NO_GAZETTEER, parties: ['russia', 'ukraine'], model: 'small' };

function claim(relation: string, party: string, place: string, quote: string) {
  return {
    source: null,
    act: 'asserts',
    relation,
    party,
    place,
    extent: 'whole',
    date: null,
    certainty: 'certain',
    quote,
  };
}

test('where rules and model agree there is one claim, and each claim says who proposed it', () => {
  const answer = JSON.stringify({
    claims: [
      claim('captured', 'russia', 'Ostholm', 'Russian forces captured Ostholm'),
      claim('controls', 'ukraine', 'Tarnow', 'Ukrainian troops are still in Tarnow'),
    ],
  });
  const byModel = checkedAnswer(answer, passage, context).claims;
  const byRules = readClaims(passage, context).filter(({ place }) => place.name === 'Ostholm');
  const merged = mergedClaims(byRules, byModel, 'small');
  expect(merged.map(({ place, reasons }) => [place.name, reasons.at(-1)])).toEqual([
    ['Ostholm', 'proposed by rules and by the model small'],
    ['Tarnow', 'proposed by the model small'],
  ]);
});

test('a fight has no party, whatever the model says', () => {
  const answer = JSON.stringify({
    claims: [claim('contested', 'russia', 'Ostholm', 'Russian forces captured Ostholm')],
  });
  expect(checkedAnswer(answer, passage, context).claims[0]?.party).toBeNull();
});

test('an answer that is no list of claims is told apart from one without claims', () => {
  expect(checkedAnswer('{"claims": []}', passage, context)).toEqual({ claims: [], refused: [] });
  for (const answer of ['[]', '{"claims": {}}', 'null', 'certainly!'])
    expect(() => checkedAnswer(answer, passage, context)).toThrow(SyntaxError);
});
