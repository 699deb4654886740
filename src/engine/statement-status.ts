// What dated statements about one place come to on a given day: a rule stated once, with every statement kept beside it.

/** What is said of a place; the words are those of claims. `advanced` is short of taking it. */
export type StatedRelation =
  | 'controls'
  | 'captured'
  | 'liberated'
  | 'lost'
  | 'withdrew-from'
  | 'entered'
  | 'advanced'
  | 'contested';

export interface Statement {
  readonly relation: StatedRelation;
  /** Who controls, took, lost, entered …; null for `contested`. */
  readonly party: string | null;
  /** How much of the place it is said of; only what is said of the whole decides who holds it. */
  readonly extent: 'whole' | 'part' | 'near';
  /** The last day for which it is said, YYYY-MM-DD. */
  readonly day: string;
  /** UTC seconds. */
  readonly published: number;
}

/** held: said to hold it. seen: shown or said to be there, with nothing said of who holds it. */
export interface StatedStatus {
  readonly kind: 'held' | 'seen' | 'contested' | 'no-longer-held';
  readonly party: string | null;
}

/** A sighting shows a moment: for two weeks it makes a place contested that is said to be held by the other side. */
const DISPUTE_DAYS = 14;
/** Where nobody says who holds a place, who was last seen there is told for three months. Both lengths are choices. */
const SIGHTING_DAYS = 90;

/**
 * The status on a day from what had been published by an instant. The last statement that decides (took, holds, lost)
 * stands until the next one; the other side entering, or fighting, makes the place contested for a while. Where nobody
 * ever decided, the side that was last seen there is all that can be told. Null where nothing was said, or long ago.
 */
export function statusFromStatements(
  statements: readonly Statement[],
  day: string,
  known: number,
): StatedStatus | null {
  const told = statements.filter((one) => one.published <= known && one.day <= day).sort(byTime);
  const decisive = told.findLast(isDecisive);
  const since = told.filter((one) => !isDecisive(one) && (!decisive || one.day >= decisive.day));
  const fresh = since.filter((one) => daysBetween(one.day, day) < DISPUTE_DAYS);
  if (decisive ? disputes(fresh, decisive) : hasBothSides(fresh)) return { kind: 'contested', party: null };
  if (decisive && !isLoss(decisive)) return { kind: 'held', party: decisive.party };
  if (decisive) return afterLoss(since, decisive);
  const seen = since.findLast((one) => one.party !== null && daysBetween(one.day, day) < SIGHTING_DAYS);
  return seen ? { kind: 'seen', party: seen.party } : null;
}

/** The other side, once seen there, agrees with the loss: nothing makes that lapse. */
function afterLoss(since: readonly Statement[], { party }: Statement): StatedStatus {
  const seen = since.findLast((one) => one.party !== null && one.party !== party);
  return seen ? { kind: 'seen', party: seen.party } : { kind: 'no-longer-held', party };
}

/** Whether anybody but the holder was there; once a side is said to have lost the place, whether that side was. */
function disputes(fresh: readonly Statement[], decisive: Statement): boolean {
  return fresh.some((one) => one.relation === 'contested' || (one.party === decisive.party) === isLoss(decisive));
}

function hasBothSides(fresh: readonly Statement[]): boolean {
  return fresh.some(({ relation }) => relation === 'contested') || new Set(fresh.map(({ party }) => party)).size > 1;
}

function isDecisive({ relation, extent }: Statement): boolean {
  if (extent !== 'whole') return false;
  return relation === 'controls' || relation === 'captured' || relation === 'liberated' || isLossRelation(relation);
}

function isLoss({ relation }: Statement): boolean {
  return isLossRelation(relation);
}

function isLossRelation(relation: StatedRelation): boolean {
  return relation === 'lost' || relation === 'withdrew-from';
}

/** By the day told of, then as published; of two at once, who took a place says more than who lost it. */
function byTime(a: Statement, b: Statement): number {
  if (a.day !== b.day) return a.day < b.day ? -1 : 1;
  return a.published - b.published || Number(isLoss(b)) - Number(isLoss(a));
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000;
}
