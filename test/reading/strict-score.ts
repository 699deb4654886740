// Counts claims that are found, made up and missed, by the evaluation set's strict rule, for sets that ship with the project.

import type { ProposedClaim } from '../../src/model/claim.ts';
import type { Labelled, LabelledClaim, PassageReader } from './passage-reader.ts';

export interface StrictScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Share of the passages without a claim in which one was found. */
  readonly falseAlarms: number;
  /** Of the claims found: shares with the right act, speaker and date, the last where the passage has one. */
  readonly act: number;
  readonly source: number;
  readonly date: number;
}

interface Pair {
  readonly found: ProposedClaim;
  readonly label: LabelledClaim;
}

export function strictScore(reader: PassageReader, passages: readonly Labelled[]): StrictScore {
  const pairs: Pair[] = [];
  let [spurious, missed, alarms] = [0, 0, 0];
  for (const passage of passages) {
    const score = passageScore(reader.read(passage), passage.claims);
    pairs.push(...score.pairs.filter(({ label }) => !label.optional));
    spurious += score.spurious;
    missed += score.missed;
    if (passage.negative !== null && score.spurious > 0) alarms++;
  }
  const share = (of: readonly Pair[], test: (pair: Pair) => boolean) =>
    of.length === 0 ? 1 : of.filter(test).length / of.length;
  const [precision, recall] = [pairs.length / (pairs.length + spurious), pairs.length / (pairs.length + missed)];
  return {
    precision,
    recall,
    f1: (2 * precision * recall) / (precision + recall),
    falseAlarms: alarms / Math.max(1, passages.filter(({ negative }) => negative !== null).length),
    act: share(pairs, ({ found, label }) => [label.act, ...(label.actAlt ?? [])].includes(found.act)),
    source: share(pairs, ({ found, label }) => isSpeaker(found.source.name, label)),
    date: share(
      pairs.filter(({ label }) => label.date !== null),
      ({ found, label }) =>
        found.date?.to === label.date?.to && (label.date?.from === null || found.date?.from === label.date?.from),
    ),
  };
}

/** One label for each claim, those that count before those that a reader could leave. */
function passageScore(claims: readonly ProposedClaim[], labels: readonly LabelledClaim[]) {
  const free = new Set(claims);
  const pairs: Pair[] = [];
  for (const label of [...labels].sort((a, b) => Number(a.optional ?? false) - Number(b.optional ?? false))) {
    const found = [...free]
      .filter((claim) => isMatch(claim, label))
      .sort((a, b) => likeness(b, label) - likeness(a, label))[0];
    if (!found) continue;
    free.delete(found);
    pairs.push({ found, label });
  }
  const matched = new Set(pairs.map(({ label }) => label));
  const missed = labels.filter((label) => !label.optional && !matched.has(label)).length;
  return { pairs, missed, spurious: free.size };
}

function likeness(claim: ProposedClaim, label: LabelledClaim): number {
  return Number(claim.act === label.act) * 2 + Number(isSpeaker(claim.source.name, label));
}

function isMatch(claim: ProposedClaim, label: LabelledClaim): boolean {
  const [relation, isDenied] = statementOf(claim.relation, claim.act);
  const relations = [label.relation, ...(label.relationAlt ?? [])].map((name) => statementOf(name, label.act));
  if (!relations.some(([name, denied]) => name === relation && denied === isDenied)) return false;
  if (relation !== 'contested' && ![label.party, ...(label.partyAlt ?? [])].includes(claim.party)) return false;
  const names = new Set(namesOf(label.place));
  return namesOf({ ...claim.place, aliases: [] }).some((name) => names.has(name));
}

/** To deny that a place is encircled is to say that it is not. */
function statementOf(relation: string, act: string): [relation: string, isDenied: boolean] {
  if (act !== 'denies') return [relation, false];
  if (relation === 'encircled') return ['not-encircled', false];
  return relation === 'not-encircled' ? ['encircled', false] : [relation, true];
}

function namesOf(place: { name: string; mention: string | null; aliases: readonly string[] }): string[] {
  return [place.name, place.mention ?? '', ...place.aliases].filter((name) => name !== '').map(folded);
}

function isSpeaker(name: string, { source }: LabelledClaim): boolean {
  const said = folded(name);
  return [source.name, ...source.aliases]
    .map(folded)
    .some((label) => said === label || (said !== 'author' && label !== 'author' && isWithin(said, label)));
}

function isWithin(a: string, b: string): boolean {
  return Math.min(a.length, b.length) >= 4 && (` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `));
}

function folded(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/ґ/g, 'г');
  return plain
    .replace(/['’ʼ`"“”«»„.,:;()*@]/g, '')
    .replace(/[-–—_/]/g, ' ')
    .replace(/^the /, '')
    .replace(/\s+/g, ' ')
    .trim();
}
