// How much of a place, how sure, how long ago: what is told of a claim besides who, what and where; and which claims are one.

import type { ClaimCertainty, Extent, ProposedClaim, Relation } from '../../model/claim.ts';
import type { Annotated } from '../mentions/annotated.ts';
import type { ClauseStart } from '../phrases/clause.ts';
import type { Trigger } from '../phrases/triggers.ts';
import { IMPLIED, type Target } from '../places/target.ts';
import type { Attribution } from '../speech/attributed.ts';

export function viaOf(inside: readonly Attribution[], speakers: readonly Attribution[]): string[] {
  const own = inside.flatMap(({ via }) => via);
  const outer = speakers.slice(0, -1).map(({ source }) => source!);
  return [...new Set([...outer, ...own])].filter((name) => name !== speakers.at(-1)?.source);
}

export function extentOf(sentence: Annotated, trigger: Trigger, target: Target, relation: Relation): Extent {
  const { spec, isUnderWay } = trigger;
  const { extent, place } = target;
  if (HOLDS.has(relation) && extent !== 'part' && isWholly(sentence, target)) return 'whole';
  if (extent !== null) return extent;
  if (HOLDS.has(relation) && isPartly(sentence, trigger)) return 'part';
  if (relation === 'withdrew-from' && isUnderWay) return 'unspecified';
  if (spec.extent) return spec.extent;
  if (relation === 'advanced') return 'near';
  if (relation === 'contested' || relation === 'encircled' || relation === 'not-encircled' || relation === 'entered')
    return 'unspecified';
  return place.kind === 'area' || place.kind === 'country' ? 'part' : 'whole';
}

/** Relations that say how much is held. */
const HOLDS: ReadonlySet<Relation> = new Set(['controls', 'captured', 'liberated', 'lost']);

/** `all of the region`, «вся область»: a few words before the name. */
function isWholly({ classes, tokens }: Annotated, { nameAt }: Target): boolean {
  if (nameAt === null) return false;
  for (let k = nameAt - 1; k >= Math.max(0, nameAt - 4) && tokens[k]!.kind === 'word'; k--) {
    if (classes.has('whole', k)) return true;
    if (!classes.hasAny(['filler', 'area', 'beside', 'definite', 'near', 'of', 'part'], k)) return false;
  }
  return false;
}

/** «Наполовину под контролем» */
function isPartly({ classes }: Annotated, { start }: Trigger): boolean {
  return classes.firstOf('partly', start - 3, start) !== -1;
}

export function certaintyOf(
  sentence: Annotated,
  clause: ClauseStart,
  trigger: Trigger,
  inside: readonly Attribution[],
): ClaimCertainty {
  // `It is likely that …` stands before the clause.
  const reach = clause.door === 'relative' || clause.door === 'clause' ? 6 : 0;
  const from = Math.max(0, Math.max(clause.start, trigger.start - 12) - reach);
  if (hasHedge(sentence, 'possible', from, trigger.end)) return 'possible';
  if (hasHedge(sentence, 'probable', from, trigger.end + 3)) return 'probable';
  return inside.some(({ isHearsay }) => isHearsay) ? 'probable' : 'certain';
}

/** May is also a month. */
function hasHedge({ classes, timeAt }: Annotated, name: 'possible' | 'probable', from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (classes.has(name, k) && !timeAt[k]) return true;
  return false;
}

export function isBackground({ classes }: Annotated, clause: ClauseStart, trigger: Trigger): boolean {
  return classes.firstOf('earlier', Math.max(clause.start, trigger.start - 4), trigger.start) !== -1;
}

/** One claim for each source, act, party, relation and place: the first that names the place itself. */
export function distinct(claims: readonly ProposedClaim[]): ProposedClaim[] {
  const byKey = new Map<string, ProposedClaim>();
  for (const claim of claims) {
    const { source, act, party, relation, place } = claim;
    const key = [source.name, act, party, relation, place.id ?? place.name.toLowerCase()].join('\n');
    const earlier = byKey.get(key);
    if (!earlier || (isImplied(earlier) && !isImplied(claim))) byKey.set(key, claim);
  }
  return [...byKey.values()];
}

function isImplied({ reasons }: ProposedClaim): boolean {
  return reasons.includes(`place: ${IMPLIED}`);
}
