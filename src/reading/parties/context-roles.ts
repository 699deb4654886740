// Whose doing it is where nobody is named beside the phrase: who was spoken of before, who speaks, who takes towns in this war.

import type { Annotated } from '../mentions/annotated.ts';
import { holderOf, opponentOf } from '../packs/conflicts.ts';
import type { Trigger } from '../phrases/triggers.ts';
import { isAfterBy } from './agent-mentions.ts';
import { partyOfMention, type Role, type RoleContext, type Viewpoint } from './viewpoint.ts';

/** Relations that the speaker's enemy brings about where nobody else is named. */
export const BY_ENEMY = new Set(['captured', 'advanced', 'entered', 'encircled']);
/** Ground that one's own side frees, loses or leaves. */
const BY_OWN = new Set(['liberated', 'lost', 'withdrew-from', 'controls']);

/** `…, although militants still hold a street`: a party of what is said besides. */
function isOfOtherClause({ classes, tokens }: Annotated, { end }: Trigger, party: number): boolean {
  if (party < end) return false;
  return tokens.some(({ text }, k) => k >= end && k < party && text === ',' && classes.has('clause', k + 1));
}

/** Whoever besieges the other's towns tells of what it took itself. */
function isBesieger({ own, profile, named }: Viewpoint): boolean {
  const { besieged } = profile ?? {};
  return own !== null && besieged !== undefined && opponentOf(profile, own, named) === besieged;
}

/** Why a claim is about who gained ground before it. */
export const GAINED = 'who gained ground just before';
export const PRAISED = "words of praise: the speaker's own side";

/** «ВСУ вошли в A. Освобождён B»: who gained ground tells more than the language whose success it is. */
function isOfGainer({ voice, spec }: Trigger, { viewpoint, gainer }: RoleContext): boolean {
  const isSuccess = spec.relation === 'liberated' || (spec.relation === 'captured' && spec.favours === 'own');
  return viewpoint.isAssumed && gainer !== null && isSuccess && (voice === 'passive' || voice === 'noun');
}

/** Whose doing it is where no words near the phrase tell. */
export function contextual(trigger: Trigger, context: RoleContext): Role {
  const { viewpoint, before, sentence } = context;
  const { relation } = trigger.spec;
  const { own, profile, named: mentioned } = viewpoint;
  const isPassive = trigger.voice === 'passive' || trigger.voice === 'noun' || trigger.voice === 'state';
  if (isOfGainer(trigger, context)) return { party: context.gainer, reason: GAINED };
  if (relation === 'liberated' && own !== null)
    return { party: holderOf(profile, own, mentioned), reason: "liberated: the speaker's own side" };
  const parties = new Set(
    sentence.parties
      .filter(({ isAttribute, start }) => !isAttribute && !isOfOtherClause(sentence, trigger, start))
      .filter(({ start }) => !sentence.lexicon.grammar.hasCases || !sentence.placeAt[start]?.isLocated)
      .filter(({ start }) => isPassive || sentence.lexicon.grammar.hasCases || !isAfterBy(sentence, start))
      .map((party) => partyOfMention(party, viewpoint)),
  );
  const [only] = parties;
  if (!isPassive && parties.size === 1 && only) return { party: only, reason: 'the only party named' };
  if (trigger.spec.favours === 'own' && own !== null && isPassive) return { party: own, reason: PRAISED };
  if (relation === 'lost' && (viewpoint.isSpeakers || isPassive) && own !== null)
    return { party: own, reason: "the speaker's own side" };
  // «Місто під окупацією»: not by those whom the text looks through.
  const isBlamed = trigger.spec.favours === 'enemy' && before === own;
  if (before !== null && !isBlamed) return { party: before, reason: 'the party spoken of before' };
  const taker =
    BY_ENEMY.has(relation) && own === null && (isPassive || trigger.spec.kind === 'fall') ? profile?.taker : undefined;
  if (taker) return { party: taker, reason: 'who takes towns in this war' };
  if (own === null) return { party: null, reason: 'nobody named' };
  if (trigger.spec.favours === 'enemy')
    return { party: opponentOf(profile, own, mentioned), reason: "words of blame: the speaker's enemy" };
  if (BY_OWN.has(relation) || trigger.spec.favours === 'own') return { party: own, reason: "the speaker's own side" };
  if (BY_ENEMY.has(relation) && isBesieger(viewpoint))
    return { party: own, reason: 'the side that takes towns in this war' };
  if (BY_ENEMY.has(relation)) return { party: opponentOf(profile, own, mentioned), reason: "the speaker's enemy" };
  return { party: null, reason: 'nobody named' };
}
