// What an editor wants to see of the inbox, and how the server is asked for it.

import { signal } from '@preact/signals';
import type { ClaimState } from '../../model/claim-record.ts';
import { toDegrees } from '../../model/ground.ts';
import { frame } from '../state.ts';

export interface Filters {
  readonly text: string;
  readonly state: ClaimState | '';
  readonly source: string;
  readonly party: string;
  readonly relation: string;
  readonly language: string;
  /** Whether only what lies in the map's frame is shown. */
  readonly within: 'frame' | 'anywhere';
}

export const WAITING: Filters = {
  text: '',
  state: 'proposed',
  source: '',
  party: '',
  relation: '',
  language: '',
  within: 'anywhere',
};

export const filters = signal<Filters>(WAITING);

/** Groups on a page: two screens of a list. */
const PAGE = 20;
const ALL_STATES: readonly ClaimState[] = ['proposed', 'accepted', 'mended', 'rejected', 'superseded'];

/** The question for a page of the inbox; what is not asked for is left out. */
export function questionOf({ state, within, ...words }: Filters, offset: number): string {
  const question = new URLSearchParams({ state: state === '' ? ALL_STATES.join() : state });
  for (const [name, value] of Object.entries(words)) if (value.trim() !== '') question.set(name, value.trim());
  if (within === 'frame' && frame.peek())
    question.set(
      'bbox',
      frame
        .peek()!
        .map((units) => toDegrees(units))
        .join(),
    );
  question.set('offset', String(offset));
  question.set('limit', String(PAGE));
  return String(question);
}

export function hasFilters(asked: Filters): boolean {
  return (Object.keys(WAITING) as (keyof Filters)[]).some((key) => asked[key] !== WAITING[key]);
}
