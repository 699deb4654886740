// Track records: how often a source's claims were later borne out by maps of others, how soon, and against what base rate.

import { ACTS } from '../model/claim.ts';
import type { ClaimBook } from '../model/claim-record.ts';
import { grouped } from '../model/grouped.ts';
import type { Instant } from '../model/instant.ts';
import {
  LEFT_OUT_REASONS,
  type LeftOutReason,
  type Quartiles,
  type RecordRow,
  type SourceRecord,
} from '../model/record-wire.ts';
import { baseRate } from './base-rate.ts';
import { contradictionsOf } from './contradictions.ts';
import { placeKey } from './events.ts';
import { foldedWord } from './folded-words.ts';
import { knownSources, lineageOfSource } from './known-sources.ts';
import { bookAsKnown, standingClaims } from './standing.ts';
import { quartiles, survivalMedian, wilson } from './statistics.ts';
import { type Trial, type TrialRules, type Tried, triedClaims } from './trials.ts';

/** Of fewer claims no rate and no median is told: its interval would be wider than anything it could tell. */
export const LEAST_FOR_RATE = 10;

/** Known sources in the theatre's order, then the others in the order of their first claim. Only those with claims. */
export function trackRecords(
  book: ClaimBook,
  rules: TrialRules & { readonly knownOn: Instant | null },
): SourceRecord[] {
  const { theatre } = rules;
  const accepted = standingClaims(bookAsKnown(book, rules.knownOn)).filter(({ state }) => state === 'accepted');
  const tried = triedClaims(accepted, rules);
  const contradicted = contradictedClaims(tried, rules);
  const bySource = grouped(tried, ({ claim: { source } }) => source.id ?? `\0${foldedWord(source.name)}`);
  const known = knownSources(theatre);
  const unknown = [...bySource.keys()].filter((key) => key.startsWith('\0'));
  return [...known.map(({ id }) => id), ...unknown].flatMap((key): SourceRecord[] => {
    const own = bySource.get(key);
    if (!own) return [];
    const source = known.find(({ id }) => id === key);
    const lineage = source ? lineageOfSource(theatre, source.id) : key;
    return [
      {
        id: source?.id ?? null,
        name: source?.name.en ?? own[0]!.claim.source.name,
        countedFor: lineage === key ? null : lineage,
        claims: own.length,
        ...(lineage === key
          ? recordOf(
              tried.filter(({ voice }) => voice === own[0]!.voice),
              contradicted,
            )
          : PASSED_ON),
      },
    ];
  });
}

type Counted = Pick<SourceRecord, 'rows' | 'shownBefore' | 'leftOut'>;

/** Who passes on another's word has no record of its own. */
const PASSED_ON: Counted = {
  rows: [],
  shownBefore: { count: 0, days: null },
  leftOut: Object.fromEntries(LEFT_OUT_REASONS.map((reason) => [reason, 0])) as Record<LeftOutReason, number>,
};

function recordOf(tried: readonly Tried[], contradicted: ReadonlySet<string>): Counted {
  const trials = tried.flatMap(({ result }) => (result.kind === 'trial' ? [result] : []));
  const late = tried.flatMap(({ result }) => (result.kind === 'shown-before' ? [result.days] : []));
  const reasons = tried.flatMap(({ result }) => (result.kind === 'left-out' ? [result.reason] : []));
  const groups = ACTS.flatMap((act) =>
    (['comes', 'stays'] as const).map((test) => trials.filter((trial) => trial.act === act && trial.test === test)),
  );
  return {
    rows: groups.filter((group) => group.length > 0).map((group) => rowOf(group, contradicted)),
    shownBefore: { count: late.length, days: quartilesOf(late.filter((days) => days !== null)) },
    leftOut: {
      ...PASSED_ON.leftOut,
      ...Object.fromEntries([...grouped(reasons, (reason) => reason)].map(([reason, all]) => [reason, all.length])),
    },
  };
}

function rowOf(trials: readonly Trial[], contradicted: ReadonlySet<string>): RecordRow {
  const { act, test } = trials[0]!;
  const of = (outcome: Trial['outcome']): Trial[] => trials.filter((trial) => trial.outcome === outcome);
  const [borneOut, notBorneOut] = [of('borne-out'), of('not-borne-out')];
  const decided = [...borneOut, ...notBorneOut];
  const isEnough = decided.length >= LEAST_FOR_RATE;
  const waits = trials.map(({ days, hasTurned }) => ({ days, cameAbout: hasTurned }));
  return {
    act,
    test,
    borneOut: borneOut.length,
    notBorneOut: notBorneOut.length,
    open: trials.length - decided.length,
    rate: isEnough ? wilson(borneOut.length, decided.length) : null,
    base: isEnough ? baseRate(decided) : null,
    days: test === 'comes' ? quartilesOf(borneOut.map(({ days }) => days)) : null,
    medianDays: test === 'comes' && trials.length >= LEAST_FOR_RATE ? survivalMedian(waits) : null,
    contradicted: trials.filter(({ claim }) => contradicted.has(claim.id)).length,
  };
}

function quartilesOf(days: readonly number[]): Quartiles | null {
  return days.length >= LEAST_FOR_RATE ? quartiles(days) : null;
}

/** Ids of claims that another voice contradicts on the same days. */
function contradictedClaims(tried: readonly Tried[], { theatre }: TrialRules): ReadonlySet<string> {
  const places = grouped(
    tried.map(({ claim }) => claim),
    placeKey,
  );
  const found = [...places.values()].flatMap((claims) => contradictionsOf(claims, theatre));
  return new Set(found.flatMap(({ claims, against }) => [...claims, ...against]));
}
