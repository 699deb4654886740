// Everything that the words of Ukrainian for ground say in each of its constructions.

import type { Gender, Place } from './cases.ts';
import type { Construction, Constructions, ToRead } from './construction.ts';
import { ANYWHERE, PLACES } from './uk-names.ts';
import { NOTHING_TOLD } from './uk-nothing.ts';
import { STANDING } from './uk-nouns.ts';
import { CLAIMING, EMPTY, type Parts, type VerbConstruction } from './uk-sentences.ts';
import { TELLINGS } from './uk-tellings.ts';
import { pastFor, VERBS, type Verb } from './uk-verbs.ts';

export const constructionsOfUkrainian: Constructions = function* () {
  let turn = 0;
  for (const [v, verb] of VERBS.entries()) {
    for (const [c, construction] of [...CLAIMING, ...EMPTY].entries()) {
      turn++;
      // Sides and places take turns, and so do constructions: each meets many without meeting all.
      const said = (v + c) % 3 === 0 ? sentence(verb, construction, turn) : null;
      if (said) yield said;
    }
  }
  yield* STANDING;
  for (const [said, texts] of Object.entries(TELLINGS)) for (const text of texts) yield telling(said, text, turn++);
  for (const text of NOTHING_TOLD) yield telling(null, text, turn++);
};

function telling(said: string | null, text: string, turn: number): Construction {
  const place = taking(PLACES, turn);
  const { gen: g, acc: a, ins: i, loc: l } = place;
  const names: Readonly<Record<string, string>> = { g, a, i, l };
  const told = { construction: 'telling', text: text.replace(/\{(.)\}/g, (_, name: string) => names[name] ?? '') };
  return { ...told, wording: text, toRead: said === null ? [] : [claimTold(said, place)] };
}

function claimTold(said: string, place: Place): ToRead {
  const words = said.split(' ');
  const [party = '-', relation = '', act = 'asserts'] = words.toReversed();
  const told = { relation, party: party === '-' ? null : party, place: place.nom.slice(0, 4) };
  return { ...told, act: act as NonNullable<ToRead['act']> };
}

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
  const did = (gender: Gender) => `${pastFor(gender, verb.past)} ${object}`;
  return { verb, side, place, others, object, did: did(side.gender), manyDid: did('pl') };
}

function claimOf({ verb, side }: Parts, { act, source }: VerbConstruction, place: Place): ToRead {
  const { relation, orElse } = verb;
  const told = {
    relation,
    orElse,
    party: relation === 'contested' ? null : side.party,
    place: place.nom.slice(0, 4),
  };
  return { ...told, ...(act && { act }), ...(source && { source }) };
}

function taking<Item>(items: readonly Item[], turn: number): Item {
  const item = items[turn % items.length];
  if (item === undefined) throw new RangeError('Nothing to take turns with.');
  return item;
}
