// Parties that only pronouns tell: they took it, its advance, their forces; and soldiers who fled before whoever came.

import type { Annotated } from '../mentions/annotated.ts';
import { opponentOf } from '../packs/conflicts.ts';
import type { ClauseStart } from '../phrases/clause.ts';
import type { Trigger } from '../phrases/triggers.ts';
import { hasOwn } from './role-clues.ts';
import { isOfThem } from './subjects.ts';
import type { Role, RoleContext } from './viewpoint.ts';

/** They took the town: those spoken of before, in the text or in the sentence; `it` is rather who speaks. */
export function partyOfThem(trigger: Trigger, context: RoleContext): Role | undefined {
  const { sentence, clause, viewpoint, before, previous } = context;
  if (!isOfThem(sentence, clause, trigger)) return undefined;
  if (before !== null && !viewpoint.isSpeakers)
    return { party: before, reason: 'the party spoken of before, by a pronoun' };
  if (sentence.lexicon.grammar.omitsSubjects) return undefined;
  const isIt = hasIt(sentence, clause.start, trigger.start);
  const speaking = viewpoint.isSpeakers ? viewpoint.own : null;
  const they = isIt ? (speaking ?? previous) : (previous ?? speaking);
  return they === null ? undefined : { party: they, reason: 'those spoken of just before, by a pronoun' };
}

/** A pronoun for a party that may stand for a place too. */
function hasIt({ classes }: Annotated, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (classes.has('they', k) && classes.has('there', k)) return true;
  return false;
}

/** `is under their control` */
export function holderByPronoun(
  { start, end }: Trigger,
  { sentence, viewpoint, previous, before }: RoleContext,
): Role | undefined {
  if (hasOwn(sentence, { start, end }) && viewpoint.own !== null) return { party: viewpoint.own, reason: 'ours' };
  if (sentence.classes.firstOf('their', start, end) === -1) return undefined;
  const party = viewpoint.isSpeakers ? viewpoint.own : (previous ?? before);
  return { party, reason: 'whose it is, by a pronoun' };
}

/** `its advance`, `the withdrawal of its troops`: whom the sentence was about, or who speaks. */
export function doerByPronoun(
  { start, end, spec }: Trigger,
  { sentence, previous, viewpoint }: RoleContext,
): Role | undefined {
  const isTheir = sentence.classes.has('their', start - 1) || sentence.classes.has('their', end + 1);
  if (!isTheir || (spec.relation !== 'advanced' && spec.relation !== 'withdrew-from')) return undefined;
  const party = viewpoint.isSpeakers ? viewpoint.own : previous;
  return party === null ? undefined : { party, reason: 'whose doing it is, by a pronoun' };
}

/** `A holds on, and its soldiers advanced, the enemy conceded`: whose they are was said before who speaks. */
export function partyOfTheirForces(
  trigger: Trigger,
  { sentence, clause, viewpoint, previous }: RoleContext,
): Role | undefined {
  if (!viewpoint.isTrailing || previous === null || !hasTheirForce(sentence, clause, trigger)) return undefined;
  return { party: previous, reason: 'whose forces they are, by a pronoun' };
}

function hasTheirForce({ classes, isForceAt }: Annotated, { start }: ClauseStart, trigger: Trigger): boolean {
  for (let k = start; k < trigger.start - 1; k++) if (classes.has('their', k) && isForceAt(k + 1)) return true;
  return false;
}

/** `took the town after the garrison fled`: soldiers who leave as another takes it are of the other side. */
export function partyOfRouted(
  trigger: Trigger,
  { sentence, clause, viewpoint, previous }: RoleContext,
): Role | undefined {
  if (previous === null || !isRout(sentence, clause, trigger)) return undefined;
  return { party: opponentOf(viewpoint.profile, previous, viewpoint.named), reason: 'the other side, who left' };
}

function isRout({ classes, isForceAt, lexicon }: Annotated, { door, start }: ClauseStart, trigger: Trigger): boolean {
  if (lexicon.grammar.partsClauses || door !== 'trigger' || trigger.spec.relation !== 'withdrew-from') return false;
  const after = classes.firstOf('after', start, trigger.start);
  return after !== -1 && [1, 2, 3, 4].some((far) => after + far < trigger.start && isForceAt(after + far));
}
