// Everything that the words of Ukrainian for ground say in each of its constructions.

import type { Construction, Constructions, ToRead } from './construction.ts';
import { PLACES, type Place, type Side } from './uk-names.ts';
import { STANDING } from './uk-nouns.ts';
import { CLAIMING, EMPTY, type Parts, type VerbConstruction } from './uk-sentences.ts';
import { pastFor, VERBS, type Verb } from './uk-verbs.ts';

const ANYWHERE: Place = {
  ...{ nominative: '…', genitive: '…', accusative: '…', instrumental: '…', locative: '…', which: '' },
};

export const constructionsOfUkrainian: Constructions = function* () {
  let turn = 0;
  for (const verb of VERBS) {
    for (const construction of [...CLAIMING, ...EMPTY]) {
      // Sides and places take turns, so that each meets many words without meeting all.
      const said = sentence(verb, construction, turn++);
      if (said) yield said;
    }
  }
  yield* STANDING;
};

function sentence(verb: Verb, construction: VerbConstruction, turn: number): Construction | null {
  const parts = partsOf(verb, turn);
  const text = construction.say(parts);
  if (text === null) return null;
  const places = construction.places?.(parts) ?? [parts.place];
  const toRead = EMPTY.includes(construction) ? [] : places.map((place) => claimOf(parts, construction, place));
  const wording = `${verb.past} ${verb.object(ANYWHERE, parts.side)}`;
  return { wording, construction: construction.name, text, toRead };
}

function partsOf(verb: Verb, turn: number): Parts {
  const side = taking(verb.sides, turn);
  const place = taking(PLACES, turn);
  const object = verb.object(place, side);
  const others = [taking(PLACES, turn + 3), taking(PLACES, turn + 5)] as const;
  const did = (gender: Side['gender']) => `${pastFor(gender, verb.past)} ${object}`;
  return { verb, side, place, others, object, did: did(side.gender), manyDid: did('plural') };
}

function claimOf({ verb, side }: Parts, { act, source }: VerbConstruction, place: Place): ToRead {
  const { relation, orElse } = verb;
  const told = {
    relation,
    orElse,
    party: relation === 'contested' ? null : side.party,
    place: place.nominative.slice(0, 4),
  };
  return { ...told, ...(act && { act }), ...(source && { source }) };
}

function taking<Item>(items: readonly Item[], turn: number): Item {
  const item = items[turn % items.length];
  if (item === undefined) throw new RangeError('Nothing to take turns with.');
  return item;
}
