// Who denies what was said just before: «Y спростував цю інформацію», `…, a claim that Y rejected`.

import type { ProposedClaim } from '../../model/claim.ts';
import type { Annotated } from '../mentions/annotated.ts';
import { beforeAuxiliaries, speakerBefore } from './speaker-before.ts';
import { pastPreposition, type Speaker, speakerAfter, speakerAtEnd, speakerOf } from './speakers.ts';

/** So many words stand between the verb and what it denies. */
const MAX_BETWEEN = 3;

/** The claims of the sentence before, as this one denies them; none where it denies nothing that was said. */
export function deniedBefore(sentence: Annotated, claims: readonly ProposedClaim[]): ProposedClaim[] {
  const denier = claims.length === 0 ? undefined : denierOf(sentence);
  return denier ? deniedBy(denier, claims, 'a denial of the sentence before') : [];
}

/** The claims of a sentence as its own end denies them: `…, a claim denied by Y`, `… – a statement that Y rejected`. */
export function deniedBehind(sentence: Annotated, claims: readonly ProposedClaim[]): ProposedClaim[] {
  const denier = claims.length === 0 ? undefined : denierBehind(sentence);
  return denier ? deniedBy(denier, claims, 'a denial in the same sentence') : [];
}

function deniedBy({ name }: Speaker, claims: readonly ProposedClaim[], why: string): ProposedClaim[] {
  return claims.filter(isDeniable).map((claim) => ({
    ...claim,
    source: { name, id: null },
    via: [],
    act: 'denies',
    date: null,
    reasons: [...claim.reasons, `said by ${name}: ${why}`],
  }));
}

/** So many words lie between the noun for what was said and the verb that denies it. */
const MAX_TO_DENIAL = 6;

function denierBehind(sentence: Annotated): Speaker | undefined {
  const { classes, tokens } = sentence;
  for (const [sign, { text }] of tokens.entries()) {
    if (!',—–-'.includes(text)) continue;
    const noun = classes.has('article', sign + 1) ? sign + 2 : sign + 1;
    if (!classes.has('statement', noun)) continue;
    const verb = classes.firstOf('deny', noun + 1, Math.min(tokens.length, noun + MAX_TO_DENIAL));
    if (verb === -1 || classes.has('not', verb - 1)) continue;
    const end = classes.endOf('deny', verb);
    if (classes.has('by', end)) return speakerAfter(sentence, end + 1);
    const from = classes.has('relative', noun + 1) ? noun + 2 : noun + 1;
    return speakerOf(sentence, from, beforeAuxiliaries(sentence, verb));
  }
  return undefined;
}

/** Fights are not denied by who denies that a town was taken; what was denied already is not denied twice. */
function isDeniable({ act, relation }: ProposedClaim): boolean {
  return act !== 'denies' && !['contested', 'encircled', 'not-encircled'].includes(relation);
}

function denierOf(sentence: Annotated): Speaker | undefined {
  const { classes, tokens } = sentence;
  const verb = classes.firstOf('deny', 0, tokens.length);
  // Who does not confirm it does not deny it, nor does who does not deny it.
  if (verb === -1 || classes.has('not', verb) || classes.has('not', verb - 1)) return undefined;
  const end = classes.endOf('deny', verb);
  const statement = classes.firstOf('statement', end, end + MAX_BETWEEN);
  const before = statement === -1 ? classes.firstOf('statement', Math.max(0, verb - MAX_BETWEEN), verb) : statement;
  if (before === -1 || classes.firstOf('that', before, tokens.length) !== -1) return undefined;
  if (statement !== -1) return speakerBefore(sentence, verb, undefined);
  return speakerAtEnd(sentence, pastPreposition(sentence, end));
}
