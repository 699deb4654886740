// Which party a phrase is about: who it names, its subject, its agent, or the one that the context leaves.

import type { Annotated } from '../mentions/annotated.ts';
import type { PartyMention } from '../mentions/party-mentions.ts';
import { POSSESSIVE } from '../mentions/place-mentions.ts';
import type { ClauseStart } from '../phrases/clause.ts';
import type { Trigger } from '../phrases/triggers.ts';
import { agentMention, isByOthers, loserBefore, losing, throughWhom } from './agent-mentions.ts';
import { BY_ENEMY, contextual } from './context-roles.ts';
import { driverOf, isOfIntruder } from './drivers.ts';
import { agentOfNoun } from './noun-agents.ts';
import { holderByPronoun, partyOfRouted, partyOfTheirForces, partyOfThem } from './pronoun-roles.ts';
import { doerBehind, hasOwn, isGerundOfDriver, isNewDoer, isOthersControl, ofPronoun } from './role-clues.ts';
import {
  hasBareForce,
  hasForeignForce,
  hasNewSubject,
  hasPersonOnly,
  hasPronoun,
  hasStranger,
  hasStrangerBehind,
  isBlocked,
  isOurDoing,
  subjectOf,
} from './subjects.ts';
import { otherThan, partyOfMention, type Role, type RoleContext, roleOf, roleOfOther } from './viewpoint.ts';

/** The acting party: who holds, takes, leaves, advances. */
export function agentOf(trigger: Trigger, context: RoleContext): Role {
  const { voice, spec } = trigger;
  if (spec.party === 'other') return driverOf(trigger, context);
  const inPhrase = ofPhrase(trigger, context);
  if (inPhrase) return inPhrase;
  if (voice === 'noun') return agentOfNoun(trigger, context);
  if (voice === 'passive' || voice === 'state') return doneBy(trigger, context);
  const holder = holderBehind(trigger, context);
  if (holder) return roleOfOther(holder, context.viewpoint, 'what the other side held fell');
  const doer = ofSubject(trigger, context);
  if (doer) return doer;
  if (hasForeignForce(context.sentence, context.clause, trigger))
    return { party: null, reason: 'a force that no theatre names' };
  return spec.kind === 'fall' ? ofFall(trigger, context) : ofOmitted(trigger, context);
}

/** Whom the phrase itself names: under Russian control, the flag of the army. */
function ofPhrase(trigger: Trigger, { sentence, viewpoint }: RoleContext): Role | undefined {
  if (trigger.party) return roleOf(trigger.party, viewpoint, 'in the phrase');
  if (trigger.spec.relation !== 'entered' || (trigger.voice !== 'state' && trigger.voice !== 'passive'))
    return undefined;
  const isBeside = ({ end }: PartyMention) =>
    trigger.voice === 'state' && (end === trigger.start || isHolding(sentence, end, trigger));
  // «Піднято прапор України»
  const isOwner = ({ start, isAgent }: PartyMention) =>
    sentence.lexicon.grammar.hasCases && start === trigger.end && !isAgent && trigger.end - trigger.start > 1;
  const whose = sentence.parties.find(
    (party) => isBeside(party) || isOwner(party) || (party.start > trigger.start && party.end <= trigger.end),
  );
  if (whose) return roleOf(whose, viewpoint, 'whose flag it is');
  const isOurs = viewpoint.own !== null && hasOwn(sentence, trigger);
  return isOurs ? { party: viewpoint.own, reason: 'our flag' } : undefined;
}

/** «Бійці РФ із прапором» */
function isHolding({ classes, lexicon }: Annotated, end: number, { start }: Trigger): boolean {
  return lexicon.grammar.hasCases && end === start - 1 && classes.has('against', end) && classes.has('from', end);
}

/** Who does it, by name or pronoun, before the verb or after it. */
function ofSubject(trigger: Trigger, context: RoleContext): Role | undefined {
  const { sentence, viewpoint, right, clause } = context;
  const inside = sentence.parties.find(({ start, end }) => start >= trigger.start && end <= trigger.end);
  // «ЗСУ прорвали оборону росіян»: whose defence it was.
  const breaker =
    inside && trigger.spec.relation === 'advanced' && !trigger.party ? subjectOf(sentence, trigger, clause) : undefined;
  if (breaker) return roleOf(breaker, viewpoint, 'the subject');
  if (inside) return roleOf(inside, viewpoint, 'in the phrase');
  if (isOurDoing(sentence, trigger)) return { party: viewpoint.own, reason: 'we, by the ending of the verb' };
  if (isGerundOfDriver(sentence, trigger, context))
    return { party: context.previous, reason: 'the subject of the phrase before' };
  const claimant = claimantOf(sentence, trigger);
  const found = subjectOf(sentence, trigger, clause);
  // `Kyiv rejected Moscow's claim to have taken X`: past who speaks of the claim.
  const subject = claimant && found && found.end <= claimant.start ? undefined : found;
  if (right && subject && isNewDoer(sentence, trigger, clause, subject, right))
    return roleOf(right, viewpoint, 'the subject after the verb');
  if (subject) return roleOf(subject, viewpoint, 'the subject');
  if (claimant) return roleOf(claimant, viewpoint, 'whose claim it is');
  const isBeside = right && (sentence.lexicon.grammar.hasFreeOrder || right.start <= trigger.end + 1);
  if (right && isBeside && !isBlocked(sentence, right)) return roleOf(right, viewpoint, 'the subject after the verb');
  // «Контроль над X встановили A»
  const behind = doerBehind(sentence, context.end);
  if (behind) return roleOf(behind, viewpoint, 'the subject after the verb');
  return partyOfThem(trigger, context);
}

/** Of a town that fell: whoever did not hold it. */
function ofFall(trigger: Trigger, context: RoleContext): Role {
  const holder = holderBefore(context.sentence, trigger, context.clause);
  if (holder) return roleOfOther(holder, context.viewpoint, 'what the other side held fell');
  if (isOthersControl(context.sentence, trigger)) return { party: null, reason: 'somebody else holds it' };
  return ofPronoun(context.sentence, trigger, context) ?? contextual(trigger, context);
}

/** Where no party is the subject: a stranger, forces without a side, who did the deed before. */
function ofOmitted(trigger: Trigger, context: RoleContext): Role {
  const { sentence, viewpoint, clause } = context;
  if (clause.door === 'relative' && context.previous && hasPersonOnly(sentence, clause, trigger))
    return { party: context.previous, reason: 'the subject of the clause before, by a pronoun' };
  const freedFrom = loserBefore(sentence, trigger);
  if (freedFrom) return roleOfOther(freedFrom, viewpoint, 'taken from the other side');
  if (hasStranger(sentence, clause, trigger) || hasStrangerBehind(sentence, trigger))
    return { party: null, reason: 'somebody else' };
  if (viewpoint.isSpeakers && hasPronoun(sentence, clause, trigger))
    return { party: viewpoint.own, reason: 'the speaker, by a pronoun' };
  const forces = partyOfTheirForces(trigger, context) ?? ofBareForce(trigger, context);
  if (forces) return forces;
  const routed = partyOfRouted(trigger, context);
  if (routed) return routed;
  if (hasNewSubject(sentence, clause, trigger)) return { party: null, reason: 'somebody else' };
  if (clause.door === 'trigger' && context.previous)
    return { party: context.previous, reason: 'the subject of the phrase before' };
  const loser = losing(sentence, trigger, clause);
  if (loser) return roleOfOther(loser, viewpoint, 'taken from the other side');
  const earlier = earlierSubject(trigger, context);
  if (earlier) return { party: earlier, reason: 'the subject of the clause before' };
  return contextual(trigger, context);
}

/** `soldiers took X`: the speaker's, else of those spoken of before. */
function ofBareForce(trigger: Trigger, { sentence, viewpoint, clause, before }: RoleContext): Role | undefined {
  const isTold = viewpoint.isSpeakers || viewpoint.isOutlets;
  const isAnybodys = isTold || before !== null || viewpoint.own !== null;
  if (!isAnybodys || !hasBareForce(sentence, clause, trigger)) return undefined;
  return isTold || before === null
    ? { party: viewpoint.own, reason: "the speaker's forces" }
    : { party: before, reason: 'forces of the party spoken of before' };
}

/** «A не дошли до X, но зашли в Y»: who acts in the clause before. */
function earlierSubject(trigger: Trigger, { sentence, clause, previous, viewpoint }: RoleContext): string | null {
  const isDoor = clause.door === 'clause' && !sentence.classes.has('that', clause.at);
  if (!sentence.lexicon.grammar.omitsSubjects || !isDoor || trigger.voice !== 'active') return null;
  if (previous !== null) return previous;
  const first = sentence.parties.find(
    (party) => party.end <= clause.at && !party.isAttribute && !party.isAgent && !isBlocked(sentence, party),
  );
  return first ? partyOfMention(first, viewpoint) : null;
}

/** Of what was done to a place, or how it stands: the agent, whose hands, else what the context leaves. */
function doneBy(trigger: Trigger, context: RoleContext): Role {
  const { sentence, viewpoint, clause } = context;
  const moved = trigger.spec.relation === 'withdrew-from' ? subjectOf(sentence, trigger, clause) : undefined;
  if (moved && !sentence.lexicon.grammar.hasCases) return roleOf(moved, viewpoint, 'those who were withdrawn');
  const by = agentMention(sentence, trigger, context);
  if (by) return roleOf(by, viewpoint, 'the agent');
  // «Войска выведены из X», «из X выведены войска»: nobody takes a place so.
  const inPhrase = sentence.parties.find(({ start, end }) => start > trigger.start && end <= trigger.end);
  const withdrawn = isTakenFrom(trigger) ? (inPhrase ?? moved) : undefined;
  if (withdrawn) return roleOf(withdrawn, viewpoint, 'those who were withdrawn');
  if (isOthersControl(sentence, trigger)) return { party: null, reason: 'somebody else holds it' };
  const through = throughWhom(sentence, trigger);
  if (through) return roleOf(through, viewpoint, 'through whose actions');
  const told = ofPronoun(sentence, trigger, context);
  if (told) return told;
  const loser = losing(sentence, trigger, clause);
  if (loser) return roleOfOther(loser, viewpoint, 'taken from the other side');
  const theirs = holderByPronoun(trigger, context);
  if (theirs) return theirs;
  if (isByOthers(sentence, trigger)) return { party: null, reason: 'somebody else' };
  return contextual(trigger, context);
}

/** «Выведены из X», and not «оставлен X». */
function isTakenFrom({ spec, voice }: Trigger): boolean {
  return voice === 'passive' && spec.relation === 'withdrew-from' && !spec.takes.includes('direct');
}

/** `The junta's last base fell` */
function holderBefore(
  { parties, tokens }: Annotated,
  { start }: Trigger,
  clause: ClauseStart,
): PartyMention | undefined {
  return parties.find(
    (party) =>
      party.start >= clause.start &&
      party.end <= start &&
      (party.isAttribute || POSSESSIVE.test(tokens[party.end - 1]!.text)),
  );
}

/** «Пал последний опорный пункт A»: whose it was. */
function holderBehind({ spec }: Trigger, { sentence, right }: RoleContext): PartyMention | undefined {
  const isOfNoun = right && sentence.classes.hasAny(['facility', 'settlement'], right.start - 1);
  return spec.kind === 'fall' && sentence.lexicon.grammar.hasCases && isOfNoun ? right : undefined;
}

/** Words between a claim and what it claims at most. */
const MAX_CLAIM = 9;

/** `Moscow's claim to have captured X`, `a statement by Moscow that its troops took X`: who says so is said to have done it. */
function claimantOf({ classes, partyAt, lexicon }: Annotated, { start }: Trigger): PartyMention | undefined {
  for (let k = start - 1; k >= Math.max(1, start - MAX_CLAIM); k--) {
    const named = partyAt[k];
    if (named && !classes.has('by', named.start - 1)) return undefined;
    if (!classes.has('statement', k)) continue;
    const before = partyAt[k - 1];
    if (before && (before.isAttribute || before.end === k)) return before;
    const by = classes.has('by', k + 1) && !lexicon.grammar.hasCases ? partyAt[k + 2] : undefined;
    if (by) return by;
  }
  return undefined;
}

/** «Заявления Москвы о взятии X», «российские заявления о …»: whose claims they are. */
function ownerOfClaim({ classes, partyAt, lexicon }: Annotated, { start }: Trigger): PartyMention | undefined {
  if (!lexicon.grammar.hasCases) return undefined;
  for (let k = start - 1; k >= Math.max(0, start - 5); k--) {
    if (!classes.has('statement', k)) continue;
    if (partyAt[k - 1]?.isAttribute) return partyAt[k - 1];
    if (partyAt[k + 1]?.start === k + 1) return partyAt[k + 1];
  }
  return undefined;
}

/** Who is named as fighting: the phrases after it may be about them. */
export function fighterOf(trigger: Trigger, { sentence, clause, viewpoint }: RoleContext): string | null {
  const subject = subjectOf(sentence, trigger, clause);
  return subject ? partyOfMention(subject, viewpoint) : null;
}

/** True where words name who does it: a weak phrase says nothing without them. */
export function hasSubject(trigger: Trigger, context: RoleContext): boolean {
  const { sentence, clause, right, previous, end } = context;
  const isJoined = clause.door === 'trigger' && sentence.classes.firstOf('and', clause.start, trigger.start) !== -1;
  if (isJoined && previous !== null && sentence.lexicon.grammar.omitsSubjects) return true;
  if (trigger.voice === 'noun' && doerBehind(sentence, end)) return true;
  if (isOfIntruder(trigger, context)) return true;
  return subjectOf(sentence, trigger, clause) !== undefined || (right !== undefined && !isBlocked(sentence, right));
}

/** Who denies a capture denies that the other side made it, where nobody else is said to have done so. */
export function deniedAgentOf(trigger: Trigger, context: RoleContext): Role {
  const role = trigger.voice === 'noun' ? agentOfNoun(trigger, context) : agentOf(trigger, context);
  const { viewpoint } = context;
  // «Заявления Москвы о взятии X — ложь»: who is said to have taken it is who claims it.
  const claimant = trigger.voice === 'noun' ? ownerOfClaim(context.sentence, trigger) : undefined;
  if (claimant && BY_ENEMY.has(trigger.spec.relation) && !WHOSE.has(role.reason))
    return roleOf(claimant, viewpoint, 'whose claim it is');
  if (role.party === null || role.party !== viewpoint.own || WHOSE.has(role.reason)) return role;
  const isClaimed = trigger.spec.relation === 'liberated' && viewpoint.isSpeakers;
  if (!BY_ENEMY.has(trigger.spec.relation) && !isClaimed) return role;
  return otherThan(role.party, viewpoint, 'the other side, as is denied');
}

/** Reasons that tell whose doing a noun is. */
const WHOSE = new Set(['the agent', 'in the phrase', 'the other side was driven out']);
