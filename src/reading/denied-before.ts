// Who denies what the sentence before said: «Y спростував цю інформацію», `Y rejected these claims`.

import type { ProposedClaim } from '../model/claim.ts';
import type { Annotated } from './annotated.ts';
import { speakerBefore } from './speaker-before.ts';
import { pastPreposition, type Speaker, speakerAtEnd } from './speakers.ts';

/** So many words stand between the verb and what it denies. */
const MAX_BETWEEN = 3;

/** The claims of the sentence before, as this one denies them; none where it denies nothing that was said. */
export function deniedBefore(sentence: Annotated, claims: readonly ProposedClaim[]): ProposedClaim[] {
  const denier = claims.length === 0 ? undefined : denierOf(sentence);
  if (!denier) return [];
  return claims.filter(isDeniable).map((claim) => ({
    ...claim,
    source: { name: denier.name, id: null },
    via: [],
    act: 'denies',
    date: null,
    reasons: [...claim.reasons, `said by ${denier.name}: a denial of the sentence before`],
  }));
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
