// What a source's blank means at a spot: its rule for the zone that the spot lies in.

import type { BlankRule } from '../model/theatre.ts';
import { source } from './state.ts';

/** The rule that applies, where it says anything. */
export function impliedAt(_position: readonly [number, number]): BlankRule | undefined {
  return source.value?.blank.find((rule) => rule.zone === '*' && rule.party !== null);
}
