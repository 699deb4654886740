// What the claims desk shows: the inbox as fetched, the chosen claim with its text and what maps show at its place.

import { batch, computed, signal } from '@preact/signals';
import type { StandingClaim } from '../../model/claim-record.ts';
import type { DeskTextAnswer, InboxGroup, ShownNow } from '../../model/desk-wire.ts';
import { selectSpot } from '../loading.ts';
import { aim, language, spot } from '../state.ts';
import { DESK_WORDS } from '../words/desk-catalogues.ts';
import { fetchInbox, fetchShown, fetchText } from './desk-api.ts';
import { filters, questionOf } from './filters.ts';

/** What the middle of the desk is for: looking, or filling something in. */
export type DeskTask = 'look' | 'mend' | 'reject' | 'add';

export const say = computed(() => DESK_WORDS[language.value] ?? DESK_WORDS.en!);
export const groups = signal<readonly InboxGroup[]>([]);
/** Of groups that match; null until the first answer is there. */
export const total = signal<number | null>(null);
export const inboxFailure = signal<unknown>(null);
/** By claim: how many of the same words wait with it. */
export const folded = signal<Readonly<Record<string, number>>>({});
/** Claims by id, as they stand as far as this page knows. */
export const claims = signal<ReadonlyMap<string, StandingClaim>>(new Map());
export const chosenId = signal<string | null>(null);
export const chosen = computed<StandingClaim | null>(() => claims.value.get(chosenId.value ?? '') ?? null);
export const text = signal<DeskTextAnswer | null>(null);
export const textFailure = signal<unknown>(null);
/** Null while it is asked for, or where the claim has no position. */
export const shown = signal<readonly ShownNow[] | null>(null);
export const task = signal<DeskTask>('look');

/** Ids in the order of the list. */
export const listed = computed(() => groups.value.flatMap((group) => group.claims));

let question = 0;

/** Fetches the inbox anew, or the page after what is there. */
export async function fetchPage(which: 'first' | 'next'): Promise<void> {
  const asked = ++question;
  const offset = which === 'first' ? 0 : groups.peek().length;
  try {
    const answer = await fetchInbox(questionOf(filters.peek(), offset));
    // Answers may overtake one another: only the last question counts.
    if (asked !== question) return;
    batch(() => {
      inboxFailure.value = null;
      total.value = answer.total;
      groups.value = which === 'first' ? answer.groups : [...groups.peek(), ...answer.groups];
      folded.value = which === 'first' ? answer.folded : { ...folded.peek(), ...answer.folded };
      keep(answer.claims);
      const isListed = listed.peek().includes(chosenId.peek() ?? '');
      if (which === 'first' && !isListed && task.peek() === 'look') chosenId.value = null;
    });
  } catch (error) {
    if (asked === question) inboxFailure.value = error;
  }
}

/** Takes claims up as they now stand. */
export function keep(standing: readonly StandingClaim[]): void {
  const known = new Map(claims.peek());
  for (const one of standing) known.set(one.claim.id, one);
  claims.value = known;
}

/** Shows a claim in its text, on the map, and beside what maps show there. */
export function choose(id: string): void {
  const standing = claims.peek().get(id);
  if (!standing) return;
  batch(() => {
    chosenId.value = id;
    task.value = 'look';
    shown.value = null;
    textFailure.value = null;
    if (text.peek()?.text.id !== standing.claim.text) text.value = null;
  });
  const { position } = standing.claim.place;
  aim.value = position;
  if (position) {
    void selectSpot(position);
    fetchShown(position).then(
      (answer) => {
        if (chosenId.peek() === id) shown.value = answer.shown;
      },
      () => undefined,
    );
  } else spot.value = null;
  void fetchTextOf(standing);
}

async function fetchTextOf({ claim }: StandingClaim): Promise<void> {
  if (claim.text === null || text.peek()?.text.id === claim.text) return;
  try {
    const answer = await fetchText(claim.text);
    if (chosen.peek()?.claim.text !== claim.text) return;
    keep(answer.claims.filter(({ claim }) => !claims.peek().has(claim.id)));
    text.value = answer;
  } catch (error) {
    if (chosen.peek()?.claim.text === claim.text) textFailure.value = error;
  }
}

/** The claim so many places on in the list; stays at its ends. */
export function step(by: 1 | -1): void {
  const ids = listed.peek();
  const at = ids.indexOf(chosenId.peek() ?? '');
  const next = ids[at < 0 ? 0 : Math.max(0, Math.min(ids.length - 1, at + by))];
  if (next !== undefined) choose(next);
}

/** The next claim that still waits, after the chosen one, else the next in the list. */
export function stepToWaiting(): void {
  const ids = listed.peek();
  const at = ids.indexOf(chosenId.peek() ?? '');
  const next = ids.slice(at + 1).find((id) => claims.peek().get(id)?.state === 'proposed');
  if (next !== undefined) choose(next);
}
