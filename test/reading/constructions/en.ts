// English: each wording in each construction of its kind, each name of a side, each way of saying where, each of who says so.

import type { Construction, ToRead } from './construction.ts';
import type { Clause, Named, NounClause } from './en-clauses.ts';
import { ACTIVE, capital, EMPTY, EMPTY_NOMINAL, HOLDING, NOMINAL, PASSIVE, REDUCED } from './en-clauses.ts';
import { FRAMES, OTHERWISE } from './en-frames.ts';
import { groundsOf, PLACES, PLAIN, partsOf, SIDES, type Side } from './en-names.ts';
import { fights, otherFights, otherTurns } from './en-turns.ts';
import { ASSAULTS, DOING, EVENTS, HOLDINGS, SIEGES, type Verb } from './en-wordings.ts';

/** Nobody wants, plans or is ordered to lose a town. */
const OF_LOSSES: ReadonlySet<string> = new Set([
  'condition',
  'could',
  'may',
  'fear',
  'warned',
  'will they?',
  'history',
]);
const OF_PLANS: ReadonlySet<string> = new Set(['captured', 'liberated', 'withdrew-from']);
/** One verb for each relation. */
const PLAIN_VERBS: readonly Verb[] = [...EVENTS, ...HOLDINGS, ...ASSAULTS].filter(({ base }) =>
  ['capture', 'liberate', 'lose', 'withdraw from', 'enter', 'advance near', 'hold', 'attack near'].includes(base),
);

/** Every seventh sentence unless told otherwise: a number that no table is as wide as, so that each row and column has its share. */
export function* constructionsOfEnglish(every = 7): Generator<Construction> {
  let k = 0;
  for (const said of [...claiming(), ...empty()]) if (k++ % every === 0) yield said;
}

function* claiming(): Generator<Construction> {
  yield* crossed(EVENTS, { ...ACTIVE, ...REDUCED });
  yield* crossed(
    EVENTS.filter(({ isTransitive }) => isTransitive),
    ofPlaces(PASSIVE),
  );
  yield* crossed(HOLDINGS, HOLDING);
  yield* crossed(SIEGES, ACTIVE);
  yield* crossed(ASSAULTS, ACTIVE);
  yield* nominal();
  yield* named();
  yield* grounded();
  yield* framed();
  yield* fights(placeAt);
  yield* otherFights(placeAt);
  yield* otherTurns(placeAt);
}

const placeAt = (k: number) => PLACES[k % PLACES.length]!;
const ofPlaces = (all: Named<Clause>): Named<Clause> =>
  Object.fromEntries(Object.entries(all).map(([name, clause]) => [`passive, ${name}`, clause]));

/** What is to be read of a verb: who did it, or who is inside. */
function toRead({ relation, orElse }: Verb, { party }: Side, place: string): ToRead {
  if (relation === 'contested') return { relation, party: null, place };
  const other = party === 'russia' ? 'ukraine' : 'russia';
  return { relation, orElse, party: relation === 'encircled' ? other : party, place };
}

function* crossed(verbs: readonly Verb[], all: Named<Clause>): Generator<Construction> {
  for (const [v, verb] of verbs.entries()) {
    for (const [c, [construction, clause]] of Object.entries(all).entries()) {
      const [by, at] = [PLAIN[(v + c) % PLAIN.length]!, placeAt(v + 2 * c)];
      const text = clause({ by, verb, at });
      if (text) yield { wording: verb.base, construction, text, toRead: [toRead(verb, by, at)] };
    }
  }
}

function* nominal(): Generator<Construction> {
  for (const [n, { noun, relation, orElse }] of DOING.entries()) {
    for (const [c, [construction, clause]] of Object.entries(NOMINAL).entries()) {
      const [by, at] = [PLAIN[(n + c) % PLAIN.length]!, placeAt(n + 2 * c)];
      const wanted = [{ relation, orElse, party: by.party, place: at }];
      yield { wording: noun, construction: `noun, ${construction}`, text: clause({ by, noun, at }), toRead: wanted };
    }
  }
}

/** Each name of a side with a verb of each relation, before and after it. */
function* named(): Generator<Construction> {
  for (const [n, by] of SIDES.entries()) {
    for (const verb of PLAIN_VERBS) {
      const at = placeAt(n);
      const text = ACTIVE.past!({ by, verb, at })!;
      yield { wording: verb.base, construction: `side: ${by.name}`, text, toRead: [toRead(verb, by, at)] };
    }
    const [verb, at] = [PLAIN_VERBS[0]!, placeAt(n + 3)];
    const text = PASSIVE.past!({ by, verb, at })!;
    yield { wording: verb.base, construction: `agent: ${by.name}`, text, toRead: [toRead(verb, by, at)] };
  }
}

/** Each way of saying where with a verb of each relation. */
function* grounded(): Generator<Construction> {
  for (const [v, verb] of PLAIN_VERBS.entries()) {
    const names = [placeAt(v), placeAt(v + 1), placeAt(v + 2)];
    for (const [g, { kind, phrase, names: read }] of groundsOf(names).entries()) {
      const by = PLAIN[(v + g) % PLAIN.length]!;
      const wanted = read.map((name) => toRead(verb, by, name));
      const text = ACTIVE.past!({ by, verb, at: phrase })!;
      yield { wording: verb.base, construction: `place: ${kind}`, text, toRead: wanted };
    }
    if (/near$/.test(verb.base)) continue;
    for (const [g, { kind, phrase, names: read }] of partsOf(placeAt(v)).entries()) {
      const by = PLAIN[(v + g) % PLAIN.length]!;
      const text = ACTIVE.past!({ by, verb, at: phrase })!;
      yield {
        wording: verb.base,
        construction: `part: ${kind}`,
        text,
        toRead: read.map((name) => toRead(verb, by, name)),
      };
    }
  }
}

/** Each way of saying who says so around a verb of each relation. */
function* framed(): Generator<Construction> {
  for (const [v, verb] of PLAIN_VERBS.entries()) {
    for (const [f, { kind, around, source, act = 'asserts' }] of FRAMES.entries()) {
      if (act === 'denies' && ['contested', 'advanced'].includes(verb.relation)) continue;
      const [by, at] = [PLAIN[(v + f) % PLAIN.length]!, placeAt(v + f)];
      const sentence = ACTIVE[v % 2 === 0 ? 'perfect' : 'past']!({ by, verb, at })!;
      const small = sentence.slice(0, -1).replace(/^The /, 'the ');
      const wanted: ToRead = { ...toRead(verb, by, at), act, ...(source === undefined ? {} : { source }) };
      yield { wording: verb.base, construction: `frame: ${kind}`, text: around(small), toRead: [wanted] };
    }
  }
}

function* empty(): Generator<Construction> {
  for (const [v, verb] of [...EVENTS, ...SIEGES].entries()) {
    for (const [c, [construction, clause]] of Object.entries(EMPTY).entries()) {
      if (verb.relation === 'lost' && !OF_LOSSES.has(construction)) continue;
      const text = clause({ by: PLAIN[(v + c) % PLAIN.length]!, verb, at: placeAt(v + c) });
      if (text) yield { wording: verb.base, construction: `empty, ${construction}`, text, toRead: [] };
    }
  }
  for (const [n, { noun, relation }] of DOING.entries()) {
    if (OF_PLANS.has(relation)) yield* emptyOf(noun, n, EMPTY_NOMINAL);
  }
  for (const [o, otherwise] of OTHERWISE.entries()) {
    for (const far of [0, 5]) {
      const text = capital(otherwise(placeAt(o + far), placeAt(o + far + 1)));
      yield { wording: 'none', construction: `otherwise ${o}`, text, toRead: [] };
    }
  }
}

function* emptyOf(noun: string, n: number, all: Named<NounClause>): Generator<Construction> {
  for (const [c, [construction, clause]] of Object.entries(all).entries()) {
    const text = clause({ by: PLAIN[(n + c) % PLAIN.length]!, noun, at: placeAt(n + c) });
    yield { wording: noun, construction: `empty noun, ${construction}`, text, toRead: [] };
  }
}
