// Which party a phrase is about: its subject, its agent, the one it drove out, or the one that the context leaves.

import type { Annotated } from './annotated.ts';
import type { ClauseStart } from './clause.ts';
import { holderOf, opponentOf } from './packs/conflicts.ts';
import type { PartyMention } from './party-mentions.ts';
import { POSSESSIVE } from './place-mentions.ts';
import { doerByPronoun, holderByPronoun, partyOfRouted, partyOfTheirForces, partyOfThem } from './pronoun-roles.ts';
import {
  afterColon,
  hasOwn,
  isActing,
  isAfterwards,
  isAmongOthers,
  isAmongThings,
  isGerundOfDriver,
  isNewDoer,
  isOthersControl,
  isUndeclined,
  ofPronoun,
} from './role-clues.ts';
import {
  hasBareForce,
  hasForeignForce,
  hasNewSubject,
  hasPlaceAsSubject,
  hasPronoun,
  hasStranger,
  isBlocked,
  isManagedObject,
  isOurDoing,
  subjectBeside,
  subjectOf,
} from './subjects.ts';
import type { Trigger } from './triggers.ts';
import { partyOfMention, type Role, type RoleContext, type Viewpoint } from './viewpoint.ts';

/** The acting party: who holds, takes, leaves, advances. */
export function agentOf(trigger: Trigger, context: RoleContext): Role {
  const { sentence, viewpoint, right, clause } = context;
  const { spec, voice } = trigger;
  if (spec.party === 'other') return driverOf(trigger, context);
  if (trigger.party) return named(trigger.party, viewpoint, 'in the phrase');
  const whose =
    spec.relation === 'entered' && voice === 'state'
      ? sentence.parties.find(
          ({ start, end }) => end === trigger.start || (start > trigger.start && end <= trigger.end),
        )
      : undefined;
  if (whose) return named(whose, viewpoint, 'whose flag it is');
  const isOurs = spec.relation === 'entered' && voice === 'state' && hasOwn(sentence, trigger);
  if (isOurs && viewpoint.own !== null) return { party: viewpoint.own, reason: 'our flag' };
  if (voice === 'noun') return agentOfNoun(trigger, context);
  if (voice === 'passive' || voice === 'state') return doneBy(trigger, context);
  const inside = sentence.parties.find(({ start, end }) => start >= trigger.start && end <= trigger.end);
  if (inside) return named(inside, viewpoint, 'in the phrase');
  if (isOurDoing(sentence, trigger)) return { party: viewpoint.own, reason: 'we, by the ending of the verb' };
  if (isGerundOfDriver(sentence, trigger, context))
    return { party: context.previous, reason: 'the subject of the phrase before' };
  const subject = subjectOf(sentence, trigger, clause);
  if (right && subject && isNewDoer(sentence, trigger, clause, subject, right))
    return named(right, viewpoint, 'the subject after the verb');
  if (subject) return named(subject, viewpoint, 'the subject');
  const claimant = claimantOf(sentence, trigger);
  if (claimant) return named(claimant, viewpoint, 'whose claim it is');
  if (right && !isBlocked(sentence, right)) return named(right, viewpoint, 'the subject after the verb');
  const they = partyOfThem(trigger, context);
  if (they) return they;
  if (hasForeignForce(sentence, clause, trigger)) return { party: null, reason: 'a force that no theatre names' };
  const holder = spec.kind === 'fall' ? holderBefore(sentence, trigger, clause) : undefined;
  if (holder) return opponent(holder, viewpoint, 'what the other side held fell');
  if (spec.kind === 'fall' && isOthersControl(sentence, trigger))
    return { party: null, reason: 'somebody else holds it' };
  if (spec.kind === 'fall') return contextual(trigger, context);
  if (hasStranger(sentence, clause, trigger)) return { party: null, reason: 'somebody else' };
  if (viewpoint.isSpeakers && hasPronoun(sentence, clause, trigger))
    return { party: viewpoint.own, reason: 'the speaker, by a pronoun' };
  const isTold = viewpoint.isSpeakers || viewpoint.isOutlets;
  const theirs = partyOfTheirForces(trigger, context);
  if (theirs) return theirs;
  if ((isTold || context.before !== null || viewpoint.own !== null) && hasBareForce(sentence, clause, trigger))
    return isTold || context.before === null
      ? { party: viewpoint.own, reason: "the speaker's forces" }
      : { party: context.before, reason: 'forces of the party spoken of before' };
  const routed = partyOfRouted(trigger, context);
  if (routed) return routed;
  if (hasNewSubject(sentence, clause, trigger)) return { party: null, reason: 'somebody else' };
  if (clause.door === 'trigger' && context.previous)
    return { party: context.previous, reason: 'the subject of the phrase before' };
  const loser = losing(sentence, trigger.end, sentence.tokens.length, clause);
  if (loser) return opponent(loser, viewpoint, 'taken from the other side');
  const earlier = earlierSubject(trigger, context);
  if (earlier) return { party: earlier, reason: 'the subject of the clause before' };
  return contextual(trigger, context);
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
  if (moved && !sentence.lexicon.grammar.hasCases) return named(moved, viewpoint, 'those who were withdrawn');
  const by = agentMention(sentence, trigger, context);
  if (by) return named(by, viewpoint, 'the agent');
  if (isOthersControl(sentence, trigger)) return { party: null, reason: 'somebody else holds it' };
  const told = ofPronoun(sentence, trigger, context);
  if (told) return told;
  const loser = losing(sentence, trigger.end, sentence.tokens.length, clause);
  if (loser) return opponent(loser, viewpoint, 'taken from the other side');
  const theirs = holderByPronoun(trigger, context);
  if (theirs) return theirs;
  if (isByOthers(sentence, trigger)) return { party: null, reason: 'somebody else' };
  return contextual(trigger, context);
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

/** For frames about those inside: who is surrounded, who is in no danger of it. */
export function patientOf(trigger: Trigger, context: RoleContext): Role {
  const { sentence, clause, viewpoint, right } = context;
  if (trigger.party) return named(trigger.party, viewpoint, 'in the phrase');
  const around = sentence.parties.find(({ start, end }) => start > trigger.start && end < trigger.end);
  if (around && trigger.spec.kind === 'state') return opponent(around, viewpoint, 'the other side is around');
  if (trigger.voice !== 'passive' && trigger.spec.kind === 'verb') {
    const isVerbFirst = trigger.start === clause.start;
    if (right && isVerbFirst) return opponent(right, viewpoint, 'the other side surrounds');
    if (right) return named(right, viewpoint, 'those surrounded');
    const subject = subjectOf(sentence, trigger, clause);
    if (subject && isManagedObject(sentence, trigger, subject)) return named(subject, viewpoint, 'those surrounded');
    if (subject) return opponent(subject, viewpoint, 'the other side surrounds');
    if (clause.door === 'trigger' && context.previous !== null)
      return {
        party: opponentOf(viewpoint.profile, context.previous, viewpoint.named),
        reason: 'the other side surrounds',
      };
    const they = !sentence.lexicon.grammar.omitsSubjects ? partyOfThem(trigger, context)?.party : undefined;
    if (they)
      return { party: opponentOf(viewpoint.profile, they, viewpoint.named), reason: 'the other side surrounds' };
    if (isAmongOthers(sentence, trigger)) return { party: null, reason: 'no army surrounds it' };
    if (hasPlaceAsSubject(sentence, clause, trigger)) return { party: null, reason: 'no army surrounds it' };
  }
  // Prices hold out too.
  if (trigger.spec.relation === 'controls' && hasStranger(sentence, clause, trigger))
    return { party: null, reason: 'somebody else' };
  const by = agentMention(sentence, trigger, context);
  if (by) return opponent(by, viewpoint, 'the other side surrounds');
  if (trigger.spec.kind === 'noun') {
    const besieger = subjectOf(sentence, trigger, clause) ?? sentence.parties.find(({ end }) => end === trigger.start);
    if (besieger) return opponent(besieger, viewpoint, 'the other side surrounds');
  }
  if (trigger.voice === 'passive' && isAmongThings(sentence, trigger))
    return { party: null, reason: 'no army surrounds it' };
  const isAfterDeed =
    trigger.spec.kind === 'noun' && sentence.lexicon.grammar.hasFreeOrder && context.previous !== null;
  if (isAfterDeed && trigger.spec.relation === 'encircled')
    return {
      party: opponentOf(viewpoint.profile, context.previous ?? '', viewpoint.named),
      reason: 'the other side surrounds',
    };
  const subject =
    subjectBeside(sentence, trigger, clause) ?? (right && !isBlocked(sentence, right) ? right : undefined);
  if (subject) return named(subject, viewpoint, 'the subject');
  if (clause.door === 'trigger' && context.previous && trigger.voice === 'passive' && right === undefined)
    return { party: context.previous, reason: 'the subject of the phrase before' };
  if (trigger.spec.relation === 'not-encircled' && context.before)
    return { party: context.before, reason: 'the party spoken of before' };
  const told = afterColon(sentence, trigger);
  if (told) return opponent(told, viewpoint, 'the other side surrounds, as is told after the colon');
  // «Повстанцы заявили, что окружили X»: they are around it.
  const isSpeakersDeed =
    trigger.spec.kind === 'verb' && trigger.voice === 'active' && sentence.lexicon.grammar.omitsSubjects;
  if (isSpeakersDeed && viewpoint.isSpeakers && viewpoint.own !== null && trigger.spec.relation === 'encircled')
    return { party: opponentOf(viewpoint.profile, viewpoint.own, viewpoint.named), reason: 'the speaker surrounds' };
  const besieged = viewpoint.isSpeakers ? undefined : viewpoint.profile?.besieged;
  return besieged === undefined
    ? { party: viewpoint.own, reason: "the speaker's side" }
    : { party: besieged, reason: 'whose towns are surrounded in this war' };
}

/** `Moscow's claim to have captured X`: who is said to have done so is who says it. */
function claimantOf({ classes, partyAt }: Annotated, { start }: Trigger): PartyMention | undefined {
  for (let k = start - 1; k >= Math.max(1, start - 5); k--) {
    const before = partyAt[k - 1];
    if (classes.has('statement', k) && before && (before.isAttribute || before.end === k)) return before;
  }
  return undefined;
}

function named(mention: PartyMention, viewpoint: Viewpoint, reason: string): Role {
  return { party: partyOfMention(mention, viewpoint), reason };
}

function opponent(mention: PartyMention, viewpoint: Viewpoint, reason: string): Role {
  const party = partyOfMention(mention, viewpoint);
  return { party: party === null ? null : opponentOf(viewpoint.profile, party, viewpoint.named), reason };
}

/** Who is named as fighting: the phrases after it may be about them. */
export function fighterOf(trigger: Trigger, { sentence, clause, viewpoint }: RoleContext): string | null {
  const subject = subjectOf(sentence, trigger, clause);
  return subject ? partyOfMention(subject, viewpoint) : null;
}

/** True where words name who does it: a weak phrase says nothing without them. */
export function hasSubject(trigger: Trigger, { sentence, clause, right }: RoleContext): boolean {
  return subjectOf(sentence, trigger, clause) !== undefined || (right !== undefined && !isBlocked(sentence, right));
}

/** Who drove the other out: the subject where there is one, else the other side of whoever was driven. */
function driverOf(trigger: Trigger, context: RoleContext): Role {
  const { sentence, viewpoint, clause } = context;
  const { party } = trigger;
  const subject = subjectOf(sentence, trigger, clause);
  if (trigger.voice === 'passive' && party && !sentence.lexicon.grammar.hasCases)
    return opponent(party, viewpoint, 'the other side was driven out');
  if (trigger.voice === 'passive')
    return subject ? opponent(subject, viewpoint, 'the other side was driven out') : contextual(trigger, context);
  const driven = party && partyOfMention(party, viewpoint);
  // «Ворога вибили з села»: whom it is done to stands first.
  if (!party && subject && isObject(sentence, subject))
    return opponent(subject, viewpoint, 'the other side was driven out');
  if (!subject && clause.door === 'trigger' && context.previous !== null && context.previous !== driven)
    return { party: context.previous, reason: 'the subject of the phrase before' };
  const isAnother =
    subject && subject.end <= trigger.start && (!sentence.lexicon.grammar.hasCases || !isObject(sentence, subject));
  if (subject && (isAnother || partyOfMention(subject, viewpoint) !== driven))
    return named(subject, viewpoint, 'the subject');
  return party ? opponent(party, viewpoint, 'the other side was driven out') : contextual(trigger, context);
}

/** In the case of the object; abbreviations have no cases, and a verb without another object takes them. */
function isObject(sentence: Annotated, { start, end }: PartyMention): boolean {
  const { object } = sentence.lexicon;
  return object !== null && (object.test(sentence.tokens[end - 1]!.word) || isUndeclined(sentence, start));
}

/** `by Russian forces`, «російськими військами», «Россией». */
function agentMention(
  sentence: Annotated,
  trigger: Trigger,
  { clause, end, limit }: RoleContext,
): PartyMention | undefined {
  const { classes, parties, lexicon } = sentence;
  const near = parties.filter(
    ({ start, isAttribute }) => !isAttribute && start >= clause.start && start <= end + 12 && start < limit,
  );
  if (!lexicon.grammar.hasCases) return near.find(({ start }) => isAfterBy(sentence, start));
  const agent = near.find(
    (party) => party.isAgent && !isBlocked(sentence, party) && !classes.has('clause', party.start),
  );
  if (agent) return agent;
  // Abbreviations have no cases: «захоплене ЗСУ».
  return near.find(({ start, isAgent }) => !isAgent && start === trigger.end && isUndeclined(sentence, start));
}

function isAfterBy({ classes }: Annotated, start: number): boolean {
  for (let k = start - 1; k >= Math.max(0, start - 3); k--) {
    if (classes.has('by', k)) return true;
    if (!classes.hasAny(['filler'], k)) return false;
  }
  return false;
}

/** `held by forces loyal to a clan`: somebody is named, and no party that is known. */
function isByOthers({ classes, lexicon, isForceAt }: Annotated, { end }: Trigger): boolean {
  if (lexicon.grammar.hasCases || !classes.has('by', end)) return false;
  return [1, 2, 3].some((far) => isForceAt(end + far));
}

/** Of a noun: the party before it in the possessive or as an attribute, the agent, or the only party around. */
function agentOfNoun(trigger: Trigger, context: RoleContext): Role {
  const { sentence, viewpoint, right, clause } = context;
  const before = sentence.parties.filter(({ end }) => end <= trigger.start && end >= trigger.start - 3).at(-1);
  const isWhose =
    before &&
    (before.isAttribute || before.end === trigger.start || POSSESSIVE.test(sentence.tokens[before.end - 1]!.text));
  // Where nouns take their doer after them: the hold of the army over X.
  if (right && sentence.tokens[trigger.start]!.isCaseless) return named(right, viewpoint, 'whose doing it is');
  if (before && isWhose && before.start >= clause.start && !isAgainst(sentence, before))
    return named(before, viewpoint, 'whose doing it is');
  const by = agentMention(sentence, trigger, context);
  if (by) return named(by, viewpoint, 'the agent');
  const theirs = doerByPronoun(trigger, context);
  if (theirs) return theirs;
  if (right && !isBlocked(sentence, right)) return named(right, viewpoint, 'whose doing it is');
  const whose = sentence.parties.find(({ start, isAttribute }) => start === context.end && !isAttribute);
  if (whose && sentence.lexicon.grammar.hasCases && context.end > trigger.end && !isBlocked(sentence, whose))
    return named(whose, viewpoint, 'whose doing it is');
  const loser = losing(sentence, trigger.end, sentence.tokens.length, clause);
  if (loser && trigger.spec.relation !== 'withdrew-from')
    return opponent(loser, viewpoint, 'taken from the other side');
  const subject = subjectOf(sentence, trigger, clause);
  if (subject) return helped(named(subject, viewpoint, 'the subject'), viewpoint);
  const next = isAfterwards(sentence, trigger)
    ? sentence.parties.find((party) => isActing(sentence, party, context.end))
    : undefined;
  if (next) return named(next, viewpoint, 'who acts after it');
  const comma = sentence.tokens.findIndex(({ text }, k) => k >= context.end && text === ',');
  // «О выводе войск из A, B подняли флаг»: who does something else after a comma.
  const near = sentence.parties.filter(
    ({ start }) =>
      (comma === -1 || start < comma || start >= context.limit + 2) && !isInNextClause(sentence, context.end, start),
  );
  const around = new Set(near.map((party) => partyOfMention(party, viewpoint)));
  const [only] = around;
  if (around.size === 1 && only) return { party: only, reason: 'the only party named' };
  return contextual(trigger, context);
}

/** `since the fall of A as the army fell back`: who does something else after a conjunction. */
function isInNextClause({ classes, lexicon }: Annotated, end: number, party: number): boolean {
  return !lexicon.grammar.partsClauses && party >= end && classes.firstOf('clause', end, party) !== -1;
}

/** Who denies a capture denies that the other side made it, where nobody else is said to have done so. */
export function deniedAgentOf(trigger: Trigger, context: RoleContext): Role {
  const role = trigger.voice === 'noun' ? agentOfNoun(trigger, context) : agentOf(trigger, context);
  const { viewpoint } = context;
  if (role.party === null || role.party !== viewpoint.own || WHOSE.has(role.reason)) return role;
  const isClaimed = trigger.spec.relation === 'liberated' && viewpoint.isSpeakers;
  if (!BY_ENEMY.has(trigger.spec.relation) && !isClaimed) return role;
  return { party: opponentOf(viewpoint.profile, role.party, viewpoint.named), reason: 'the other side, as is denied' };
}

/** Reasons that tell whose doing a noun is. */
const WHOSE = new Set(['the agent', 'in the phrase', 'the other side was driven out']);

/** Who supports a liberation does not take the town: their ally does. */
function helped({ party, reason }: Role, { profile, named: mentioned }: Viewpoint): Role {
  return { party: party === null ? null : holderOf(profile, party, mentioned), reason };
}

function isAgainst({ classes }: Annotated, { start }: PartyMention): boolean {
  return start > 0 && classes.hasAny(['against', 'from'], start - 1) && !classes.has('of', start - 1);
}

/** The party that something is taken from: from the invaders, «від росіян». */
function losing(sentence: Annotated, from: number, to: number, clause: ClauseStart): PartyMention | undefined {
  const { classes, parties } = sentence;
  return parties.find(({ start }) => {
    if (start < Math.max(from, clause.start) || start >= to) return false;
    for (let k = start - 1; k >= Math.max(from - 1, start - 4); k--) {
      if (classes.hasAny(['from'], k)) return true;
      if (!classes.has('filler', k) && !sentence.partyAt[k]) return false;
    }
    return false;
  });
}

/** Relations that the speaker's enemy brings about where nobody else is named. */
const BY_ENEMY = new Set(['captured', 'advanced', 'entered', 'encircled']);
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

function contextual(trigger: Trigger, { viewpoint, before, sentence }: RoleContext): Role {
  const { relation } = trigger.spec;
  const { own, profile, named: mentioned } = viewpoint;
  const isPassive = trigger.voice === 'passive' || trigger.voice === 'noun' || trigger.voice === 'state';
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
  if (trigger.spec.favours === 'own' && own !== null && isPassive)
    return { party: own, reason: "words of praise: the speaker's own side" };
  if (relation === 'lost' && viewpoint.isSpeakers && own !== null)
    return { party: own, reason: "the speaker's own side" };
  if (before !== null) return { party: before, reason: 'the party spoken of before' };
  const taker =
    BY_ENEMY.has(relation) && own === null && (isPassive || trigger.spec.kind === 'fall') ? profile?.taker : undefined;
  if (taker) return { party: taker, reason: 'who takes towns in this war' };
  if (own === null) return { party: null, reason: 'nobody named' };
  if (BY_OWN.has(relation) || trigger.spec.favours === 'own') return { party: own, reason: "the speaker's own side" };
  if (BY_ENEMY.has(relation) && isBesieger(viewpoint))
    return { party: own, reason: 'the side that takes towns in this war' };
  if (BY_ENEMY.has(relation)) return { party: opponentOf(profile, own, mentioned), reason: "the speaker's enemy" };
  return { party: null, reason: 'nobody named' };
}
