// Eras: stretches of editions in which every party fights for one side. Most wars have one.

import type { SideTurn } from '../../model/party-sides.ts';
import type { EdgeRule } from './mesh.ts';

export type EdgeRules = Readonly<Record<string, EdgeRule>>;

/** Whom a party fights for, and from which instants on; one that is not among them is its own side. */
export type PartySides = Readonly<Record<string, readonly SideTurn[]>>;

export interface Era {
  /** The first edition, as an index. */
  readonly from: number;
  /** The rules of statuses with the side in the party's place. */
  readonly rules: EdgeRules;
  /** The side that a party fights for. */
  readonly sideOf: (party: string) => string;
}

/** At least one, in the order of time; where nobody changes sides its rules are those that were given. */
export function erasOf(
  editions: readonly { readonly published: number }[],
  rules: EdgeRules,
  sides: PartySides,
): Era[] {
  const parties = Object.keys(sides);
  const sidesAt = (instant: number): readonly string[] => parties.map((party) => sideAt(sides[party]!, party, instant));
  const eras: { from: number; key: string; told: readonly string[] }[] = [];
  for (const [from, { published }] of editions.entries()) {
    const told = sidesAt(published);
    if (eras.at(-1)?.key !== told.join()) eras.push({ from, key: told.join(), told });
  }
  if (parties.length === 0 || eras.length === 0) return [{ from: 0, rules, sideOf: (party) => party }];
  return eras.map(({ from, told }) => {
    const sideOf = (party: string): string => told[parties.indexOf(party)] ?? party;
    return { from, rules: withSides(rules, sideOf), sideOf };
  });
}

export function eraAt(eras: readonly Era[], edition: number): Era {
  return eras.findLast(({ from }) => from <= edition) ?? eras[0]!;
}

function sideAt(turns: readonly SideTurn[], party: string, instant: number): string {
  return turns.findLast(({ from }) => from === null || from <= instant)?.party ?? party;
}

function withSides(rules: EdgeRules, sideOf: (party: string) => string): EdgeRules {
  const entries = Object.entries(rules).map(([status, rule]): [string, EdgeRule] => [
    status,
    { ...rule, party: rule.party === null ? null : sideOf(rule.party) },
  ]);
  return Object.fromEntries(entries);
}
