// From the words that say a relation to the places that follow them: one step after another, until something else stands there.

import type { Relation } from '../../model/claim.ts';
import type { Annotated } from '../mentions/annotated.ts';
import type { Trigger } from '../phrases/triggers.ts';
import type { Walk } from './walk.ts';
import { meetParty, meetPlace } from './walk-names.ts';
import { meetWord } from './walk-nouns.ts';
import { meetSign } from './walk-signs.ts';
import { WalkState } from './walk-state.ts';

/** «Наступ України»: nouns after which a country is who does it. */
const OF_DOERS: ReadonlySet<Relation> = new Set(['contested', 'advanced', 'entered', 'withdrew-from']);
/** A list of places longer than this is no list. */
const MAX_WALK = 90;

/** Walks right from a phrase over articles, kinds, attributes and lists, until something else stands there. */
export function walkRight(sentence: Annotated, trigger: Trigger, isTriggerAt: (token: number) => boolean): Walk {
  const walk = new WalkState(sentence, trigger, isTriggerAt);
  run(walk);
  return walk;
}

function run(walk: WalkState): void {
  // «X наше, Y наше»: a sign ends the phrase.
  const last = walk.sentence.tokens[walk.trigger.end - 1]!;
  if (last.kind === 'sign' && !'»”"'.includes(last.text)) return;
  const limit = Math.min(walk.sentence.tokens.length, walk.trigger.end + MAX_WALK);
  while (walk.k < limit) {
    const before = walk.k;
    if (!step(walk) || walk.k === before) return;
  }
}

/** Takes what stands at `k`; false where the walk ends. */
function step(walk: WalkState): boolean {
  const { tokens, timeAt, placeAt, partyAt } = walk.sentence;
  const token = tokens[walk.k]!;
  if (token.kind === 'sign') return meetSign(walk, token.text);
  const time = timeAt[walk.k];
  if (time) return walk.move(Math.max(time.end, walk.k + 1));
  const place = placeAt[walk.k];
  // «Прапор України в селі»: whose it is, where no place can follow yet.
  const isOwner = place?.kind === 'country' && partyAt[walk.k] !== undefined && walk.places.length === 0;
  const isDoer =
    isOwner && walk.slot === null && walk.trigger.voice === 'noun' && OF_DOERS.has(walk.trigger.spec.relation);
  if (place && place.start === walk.k && !isDoer && !(isOwner && !walk.mayTakeFirst())) return meetPlace(walk, place);
  if (walk.isTriggerAt(walk.k)) return false;
  const party = partyAt[walk.k];
  if (party) return meetParty(walk, party);
  return meetWord(walk);
}
