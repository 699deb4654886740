// Who drove the other side out.

import type { Annotated } from '../mentions/annotated.ts';
import type { PartyMention } from '../mentions/party-mentions.ts';
import type { ClauseStart } from '../phrases/clause.ts';
import type { Trigger } from '../phrases/triggers.ts';
import { contextual } from './context-roles.ts';
import { isUndeclined } from './role-clues.ts';
import { subjectOf } from './subjects.ts';
import { otherThan, partyOfMention, type Role, type RoleContext, roleOf, roleOfOther } from './viewpoint.ts';

/** Who drove the other out: the subject where there is one, else the other side of whoever was driven. */
export function driverOf(trigger: Trigger, context: RoleContext): Role {
  const { sentence, viewpoint, clause } = context;
  const { party } = trigger;
  const subject = subjectOf(sentence, trigger, clause);
  if (isOfIntruder(trigger, context)) return otherThan(context.gainer, viewpoint, 'the other side came in before');
  // «Их оттуда вытеснили A»: whom is told by the pronoun.
  const isBehind = party && !subject && trigger.voice === 'active' && hasPronoun(sentence, clause, trigger);
  if (isBehind && !isObject(sentence, party)) return roleOf(party, viewpoint, 'the subject after the verb');
  if (trigger.voice === 'passive' && party && !party.isAgent)
    return roleOfOther(party, viewpoint, 'the other side was driven out');
  if (trigger.voice === 'passive')
    return subject
      ? roleOfOther(subject, viewpoint, 'the other side was driven out')
      : context.gainer !== null && !sentence.tokens[trigger.end]?.isCapital
        ? otherThan(context.gainer, viewpoint, 'the other side came in before')
        : contextual(trigger, context);
  const driven = party && partyOfMention(party, viewpoint);
  // «Ворога з села вибили ЗСУ»: who does it stands last.
  if (party && subject && subject.end <= trigger.start && isInObjectCase(sentence, subject))
    if (!isInObjectCase(sentence, party)) return roleOf(party, viewpoint, 'the subject after the verb');
  // «Ворога вибили з села»: whom it is done to stands first.
  if (!party && subject && isObject(sentence, subject))
    return roleOfOther(subject, viewpoint, 'the other side was driven out');
  if (!subject && clause.door === 'trigger' && context.previous !== null && context.previous !== driven)
    return { party: context.previous, reason: 'the subject of the phrase before' };
  // Whose enemy they drive out, they say themselves: «ВСУ выбили врага».
  const isRelative = party?.party === 'enemy';
  const isApart = subject && (subject.end <= trigger.start || trigger.voice === 'gerund');
  if (subject && isRelative && subject.party !== 'enemy' && isApart) return roleOf(subject, viewpoint, 'the subject');
  if (isRelative && !subject && context.previous !== null && (clause.door === 'trigger' || trigger.voice === 'gerund'))
    return { party: context.previous, reason: 'the subject of the phrase before' };
  const isAnother = subject && subject.end <= trigger.start && !isObject(sentence, subject);
  if (subject && (isAnother || partyOfMention(subject, viewpoint) !== driven))
    return roleOf(subject, viewpoint, 'the subject');
  return party ? roleOfOther(party, viewpoint, 'the other side was driven out') : contextual(trigger, context);
}

/** «Враг зашёл в X, но мы его выбили»: whom the pronoun means came in just before. */
export function isOfIntruder(
  { start, spec, party }: Trigger,
  { sentence, clause, gainer, right }: RoleContext,
): boolean {
  if (spec.party !== 'other' || (party ?? right) !== undefined || gainer === null) return false;
  return hasPronoun(sentence, clause, { start });
}

function hasPronoun({ lexicon, classes }: Annotated, clause: ClauseStart, { start }: Pick<Trigger, 'start'>): boolean {
  return lexicon.grammar.hasFreeOrder && classes.firstOf('there', clause.start, start) !== -1;
}

/** In the case of the object; abbreviations have no cases, and a verb without another object takes them. */
function isObject(sentence: Annotated, party: PartyMention): boolean {
  if (sentence.lexicon.object === null) return false;
  return isInObjectCase(sentence, party) || isUndeclined(sentence, party.start);
}

function isInObjectCase({ lexicon, tokens }: Annotated, { end }: PartyMention): boolean {
  return lexicon.object?.test(tokens[end - 1]!.word) ?? false;
}
