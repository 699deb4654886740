// How often statements would have been borne out by chance: the same places and stances, on the other days of the time in question.

import type { Instant } from '../model/instant.ts';
import { turnsAround } from './agreement.ts';
import { followed, type Trial } from './trials.ts';

const DAY_SECONDS = 86_400;
/** More days than this are looked at at even steps. */
const MOST_DAYS = 400;

/** Null where no other day can be told of. */
export function baseRate(trials: readonly Trial[]): { readonly share: number; readonly statements: number } | null {
  if (trials.length === 0) return null;
  const said = trials.map((trial) => trial.said);
  const [first, last] = [Math.min(...said), Math.max(...said)];
  const shares = trials.flatMap((trial) => shareOf(trial, first, last));
  if (shares.length === 0) return null;
  return {
    share: shares.reduce((sum, { share }) => sum + share, 0) / shares.length,
    statements: shares.reduce((sum, { days }) => sum + days, 0),
  };
}

/**
 * Of the days from one window before the first of the claims to one window after the last, those on which the maps stood to
 * the statement as they did when it was made, and whose window the record of maps covers.
 */
function shareOf({ agreement, test, windowDays, said }: Trial, first: Instant, last: Instant) {
  const window = windowDays * DAY_SECONDS;
  const from = Math.max(first - window, agreement.from);
  const until = Math.min(last + window, agreement.until - window);
  const step = DAY_SECONDS * Math.max(1, Math.ceil((until - from) / DAY_SECONDS / MOST_DAYS));
  let [days, borneOut] = [0, 0];
  // The claim's own hour of the day, so that a map that always comes at noon is no nearer.
  for (let at = from + ((((said - from) % DAY_SECONDS) + DAY_SECONDS) % DAY_SECONDS); at <= until; at += step) {
    if (turnsAround(agreement, at)[0]!.agrees !== (test === 'stays')) continue;
    days++;
    if (followed(agreement, { said: at, test, window: windowDays }).outcome === 'borne-out') borneOut++;
  }
  return days === 0 ? [] : [{ share: borneOut / days, days }];
}
