// Who is inside: the side that is surrounded, or in no danger of it.

import type { Annotated } from '../mentions/annotated.ts';
import type { PartyMention } from '../mentions/party-mentions.ts';
import type { Trigger } from '../phrases/triggers.ts';
import { agentMention } from './agent-mentions.ts';
import { partyOfThem } from './pronoun-roles.ts';
import { afterColon, isAmongOthers, isAmongThings } from './role-clues.ts';
import { hasPlaceAsSubject, hasStranger, isBlocked, isManagedObject, subjectBeside, subjectOf } from './subjects.ts';
import { otherThan, type Role, type RoleContext, roleOf, roleOfOther } from './viewpoint.ts';

/** Why a claim is about the other side than who is named. */
const AROUND = 'the other side surrounds';
const NO_ARMY: Role = { party: null, reason: 'no army surrounds it' };

/** For frames about those inside: who is surrounded, who is in no danger of it. */
export function patientOf(trigger: Trigger, context: RoleContext): Role {
  const { sentence, clause, viewpoint } = context;
  if (trigger.party) return roleOf(trigger.party, viewpoint, 'in the phrase');
  const around = sentence.parties.find(({ start, end }) => start > trigger.start && end < trigger.end);
  // «Нет угрозы окружения A»: of whom there is none.
  if (around && trigger.spec.relation === 'not-encircled') return roleOf(around, viewpoint, 'in the phrase');
  if (around && trigger.spec.kind === 'state') return roleOfOther(around, viewpoint, 'the other side is around');
  const isDone = trigger.voice !== 'passive' && trigger.spec.kind === 'verb';
  const ofVerb = isDone ? besiegedBy(trigger, context) : undefined;
  if (ofVerb) return ofVerb;
  // Prices hold out too.
  if (trigger.spec.relation === 'controls' && hasStranger(sentence, clause, trigger))
    return { party: null, reason: 'somebody else' };
  // «Окружение украинских войск»: whose it is, where those around would stand in another case.
  const { right } = context;
  const isInside = trigger.spec.kind === 'noun' && sentence.lexicon.grammar.hasCases && right?.start === trigger.end;
  if (isInside && right && !right.isAgent) return roleOf(right, viewpoint, 'those surrounded');
  const by = agentMention(sentence, trigger, context);
  if (by) return roleOfOther(by, viewpoint, AROUND);
  if (right && isRingOf(trigger, context, right)) return roleOfOther(right, viewpoint, AROUND);
  if (isByTheirs(trigger, context)) return otherThan(viewpoint.own ?? '', viewpoint, 'the speaker surrounds');
  if (trigger.spec.kind === 'noun') {
    const besieger = subjectOf(sentence, trigger, clause) ?? sentence.parties.find(({ end }) => end === trigger.start);
    if (besieger) return roleOfOther(besieger, viewpoint, AROUND);
    const isAfterDeed = sentence.lexicon.grammar.omitsSubjects && trigger.spec.relation === 'encircled';
    if (isAfterDeed && context.previous !== null) return otherThan(context.previous, viewpoint, AROUND);
  }
  if (trigger.voice === 'passive' && isAmongThings(sentence, trigger)) return NO_ARMY;
  return inside(trigger, context);
}

/** «Місто в оточенні російських військ»: whose ring it is. */
function isRingOf(
  { spec, end }: Trigger,
  { sentence: { lexicon, tokens } }: RoleContext,
  right: PartyMention,
): boolean {
  const isRing = spec.relation === 'encircled' && spec.kind === 'state' && right.start === end;
  return isRing && tokens.slice(right.start, right.end).some(({ word }) => lexicon.object?.test(word) ?? false);
}

/** «Місто оточене їхніми силами»: of whoever speaks. */
function isByTheirs({ end, voice }: Trigger, { sentence, viewpoint }: RoleContext): boolean {
  const { lexicon, classes, isForceAt } = sentence;
  const isTold = voice === 'passive' && viewpoint.isSpeakers && viewpoint.own !== null;
  return isTold && lexicon.grammar.hasCases && classes.has('there', end) && isForceAt(end + 1);
}

/** Of a verb: who surrounds, or whom, by where they stand. */
function besiegedBy(trigger: Trigger, context: RoleContext): Role | undefined {
  const { sentence, clause, viewpoint, right, previous } = context;
  // «Кажуть, що оточили ЗСУ»: who did it says so.
  const isOwnDeed =
    sentence.lexicon.grammar.omitsSubjects && clause.door === 'clause' && sentence.classes.has('that', clause.at);
  if (right && trigger.start === clause.start && !isOwnDeed) return roleOfOther(right, viewpoint, AROUND);
  if (right) return roleOf(right, viewpoint, 'those surrounded');
  const subject = subjectOf(sentence, trigger, clause);
  if (subject && isManagedObject(sentence, trigger, subject)) return roleOf(subject, viewpoint, 'those surrounded');
  if (subject) return roleOfOther(subject, viewpoint, AROUND);
  if (clause.door === 'trigger' && previous !== null) return otherThan(previous, viewpoint, AROUND);
  const they = sentence.lexicon.grammar.omitsSubjects ? undefined : partyOfThem(trigger, context)?.party;
  if (they) return otherThan(they, viewpoint, AROUND);
  return isAmongOthers(sentence, trigger) || hasPlaceAsSubject(sentence, clause, trigger) ? NO_ARMY : undefined;
}

/** «A взяли X, город окружён»: a place is surrounded, and none of those who act. */
function hasPlaceOrNoun({ classes, placeAt }: Annotated, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (placeAt[k] || classes.hasAny(['settlement', 'facility', 'area'], k)) return true;
  return false;
}

/** Those who are said to be inside, else whoever the context leaves. */
function inside(trigger: Trigger, context: RoleContext): Role {
  const { sentence, clause, viewpoint, right } = context;
  const { relation, kind } = trigger.spec;
  const subject =
    subjectBeside(sentence, trigger, clause) ?? (right && !isBlocked(sentence, right) ? right : undefined);
  if (subject) return roleOf(subject, viewpoint, 'the subject');
  const isOfPlace = trigger.voice === 'passive' && hasPlaceOrNoun(sentence, clause.start, trigger.start);
  if (isOfPlace && context.gainer !== null && relation === 'encircled')
    return otherThan(context.gainer, viewpoint, AROUND);
  if (clause.door === 'trigger' && context.previous && trigger.voice === 'passive' && right === undefined)
    return { party: context.previous, reason: 'the subject of the phrase before' };
  if (relation === 'not-encircled' && context.before)
    return { party: context.before, reason: 'the party spoken of before' };
  const told = afterColon(sentence, trigger);
  if (told) return roleOfOther(told, viewpoint, `${AROUND}, as is told after the colon`);
  // «Повстанцы заявили, что окружили X», `officials said their soldiers had surrounded X`: they are around it.
  const isSpeakersDeed = kind === 'verb' && trigger.voice === 'active';
  if (isSpeakersDeed && viewpoint.isSpeakers && viewpoint.own !== null && relation === 'encircled')
    return otherThan(viewpoint.own, viewpoint, 'the speaker surrounds');
  // Of one's own one says that there is no danger; that a town is surrounded, of the side whose towns are.
  const isOfOwn = viewpoint.isSpeakers && relation !== 'encircled';
  const besieged = isOfOwn ? undefined : viewpoint.profile?.besieged;
  return besieged === undefined
    ? { party: viewpoint.own, reason: "the speaker's side" }
    : { party: besieged, reason: 'whose towns are surrounded in this war' };
}
