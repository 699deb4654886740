// Whose doing a noun is: the capture of X by the army, the army's capture of X.

import type { Annotated } from '../mentions/annotated.ts';
import type { PartyMention } from '../mentions/party-mentions.ts';
import { POSSESSIVE } from '../mentions/place-mentions.ts';
import { holderOf } from '../packs/conflicts.ts';
import type { Trigger } from '../phrases/triggers.ts';
import { agentMention, losing } from './agent-mentions.ts';
import { contextual } from './context-roles.ts';
import { doerByPronoun } from './pronoun-roles.ts';
import { doerBehind, isActing, isAfterwards } from './role-clues.ts';
import { isBlocked, subjectOf } from './subjects.ts';
import { partyOfMention, type Role, type RoleContext, roleOf, roleOfOther, type Viewpoint } from './viewpoint.ts';

/** Of a noun: the party before it in the possessive or as an attribute, the agent, or the only party around. */
export function agentOfNoun(trigger: Trigger, context: RoleContext): Role {
  const { sentence, viewpoint, right, clause } = context;
  const before = sentence.parties.filter(({ end }) => end <= trigger.start && end >= trigger.start - 3).at(-1);
  const isWhose =
    before &&
    (isAttributeOf(sentence, before, trigger) ||
      before.end === trigger.start ||
      POSSESSIVE.test(sentence.tokens[before.end - 1]!.text));
  // Where nouns take their doer after them: the hold of the army over X.
  if (right && sentence.tokens[trigger.start]!.isCaseless) return roleOf(right, viewpoint, 'whose doing it is');
  if (before && isWhose && before.start >= clause.start && !isAgainst(sentence, before))
    return roleOf(before, viewpoint, 'whose doing it is');
  const by = agentMention(sentence, trigger, context) ?? claimantBehind(sentence, trigger);
  if (by) return roleOf(by, viewpoint, 'the agent');
  const theirs = doerByPronoun(trigger, context);
  if (theirs) return theirs;
  if (right && !isBlocked(sentence, right)) return roleOf(right, viewpoint, 'whose doing it is');
  const whose = sentence.parties.find(({ start, isAttribute }) => start === context.end && !isAttribute);
  const isCases = sentence.lexicon.grammar.hasCases && context.end > trigger.end;
  if (whose && isCases && !isBlocked(sentence, whose) && !isOfRegion(sentence, whose))
    return roleOf(whose, viewpoint, 'whose doing it is');
  const behind = doerBehind(sentence, context.end);
  if (behind) return roleOf(behind, viewpoint, 'the subject after the verb');
  const loser = losing(sentence, trigger, clause);
  if (loser && trigger.spec.relation !== 'withdrew-from')
    return roleOfOther(loser, viewpoint, 'taken from the other side');
  const subject = subjectOf(sentence, trigger, clause);
  if (subject) return helped(roleOf(subject, viewpoint, 'the subject'), viewpoint);
  const next = isAfterwards(sentence, trigger)
    ? sentence.parties.find((party) => isActing(sentence, party, context.end))
    : undefined;
  if (next) return roleOf(next, viewpoint, 'who acts after it');
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

/** «Російське повільне просування», and not «російські канали про просування», where endings tell attributes. */
function isAttributeOf(sentence: Annotated, { isAttribute, end }: PartyMention, { start }: Trigger): boolean {
  const { classes, lexicon, tokens } = sentence;
  if (!isAttribute || !lexicon.grammar.hasCases) return isAttribute;
  const isBetween = (k: number) =>
    classes.hasAny(['filler', 'adverb', 'and'], k) || lexicon.attribute.test(tokens[k]!.word);
  for (let k = end; k < start; k++) if (tokens[k]!.kind === 'word' && !isBetween(k)) return false;
  return true;
}

/** «…, о взятии которого заявили в A»: who is said to have done it is who claims it. */
function claimantBehind({ parties, classes }: Annotated, { end }: Trigger): PartyMention | undefined {
  const verb = classes.firstOf('report', end, end + 3);
  if (verb === -1 || !classes.has('relative', end)) return undefined;
  return parties.find(({ start, isAttribute }) => start > verb && start <= verb + 3 && !isAttribute);
}

/** `since the fall of A as the army fell back`: who does something else after a conjunction. */
function isInNextClause({ classes, lexicon }: Annotated, end: number, party: number): boolean {
  return !lexicon.grammar.partsClauses && party >= end && classes.firstOf('clause', end, party) !== -1;
}

/** Who supports a liberation does not take the town: their ally does. */
function helped({ party, reason }: Role, { profile, named: mentioned }: Viewpoint): Role {
  return { party: party === null ? null : holderOf(profile, party, mentioned), reason };
}

/** «В Y области Украины»: whose region it is. */
function isOfRegion({ classes, placeAt }: Annotated, { start }: PartyMention): boolean {
  return classes.has('country', start) && placeAt[start - 1]?.kind === 'area';
}

function isAgainst({ classes }: Annotated, { start }: PartyMention): boolean {
  return start > 0 && classes.hasAny(['against', 'from'], start - 1) && !classes.has('of', start - 1);
}
