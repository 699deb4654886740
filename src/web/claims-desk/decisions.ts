// Deciding: what an editor decides shows at once as being saved, and stands only once the server has it on disk.

import { batch, signal } from '@preact/signals';
import type { StandingClaim } from '../../model/claim-record.ts';
import type { ClaimWords, DecidedAnswer, DeskDecision, DeskVerdict } from '../../model/desk-wire.ts';
import { recall, remember } from '../preferences.ts';
import { sendAddition, sendDecision } from './desk-api.ts';
import { chosen, claims, keep, say, stepToWaiting, task } from './desk-state.ts';

/** What a claim is about to be, while that is being saved. */
export const saving = signal<ReadonlyMap<string, DeskVerdict>>(new Map());
/** The last thing that happened, and why it failed where it did. */
export const notice = signal<{ readonly text: string; readonly error: unknown } | null>(null);
export const editor = signal(recall('editor') ?? 'editor');
export const copies = signal<'supersede' | 'leave'>('leave');

/** Claims decided on here, the last at the end: what `undo` takes back. */
const decided: string[] = [];

export function signAs(name: string): void {
  editor.value = name;
  remember('editor', name);
}

/** Decides on the chosen claim and goes on to the next that waits; answers whether it was saved. */
export async function decideChosen(
  kind: Exclude<DeskVerdict, 'reopened'>,
  more: { readonly reason?: string; readonly words?: ClaimWords } = {},
): Promise<void> {
  const standing = chosen.peek();
  if (!standing || saving.peek().has(standing.claim.id)) return;
  const { reason = '', words } = more;
  const claim = standing.claim.id;
  const decision: DeskDecision = {
    claim,
    kind,
    by: signature(),
    reason,
    copies: copies.peek(),
    ...(words && { words }),
  };
  // A mended claim may be refused for its words: the form stays until it is not.
  if (kind !== 'mended') stepOn();
  const isSaved = await save(standing, kind, () => sendDecision(decision));
  if (!isSaved) return;
  decided.push(claim);
  if (kind === 'mended' && chosen.peek()?.claim.id === claim) stepOn();
}

/** Takes the last decision of this page back. */
export async function undo(): Promise<void> {
  const claim = decided.at(-1);
  const standing = claims.peek().get(claim ?? '');
  if (claim === undefined || !standing) {
    notice.value = { text: say.peek().nothingToUndo, error: null };
    return;
  }
  if (saving.peek().has(claim)) return;
  const decision: DeskDecision = { claim, kind: 'reopened', by: signature(), reason: '' };
  if (await save(standing, 'reopened', () => sendDecision(decision))) {
    decided.pop();
    notice.value = { text: say.peek().undone, error: null };
  }
}

/** Puts a claim on record that nobody read; answers whether it was saved. */
export async function addClaim(words: ClaimWords, text: string | null): Promise<boolean> {
  try {
    const answer = await sendAddition({ words, text, by: signature(), reason: '' });
    taken(answer);
    notice.value = { text: say.peek().decided('accepted', answer.claims[0]?.claim.place.name ?? ''), error: null };
    return true;
  } catch (error) {
    notice.value = { text: say.peek().notDecided(words.place ?? ''), error };
    return false;
  }
}

function stepOn(): void {
  task.value = 'look';
  stepToWaiting();
}

async function save({ claim }: StandingClaim, kind: DeskVerdict, send: () => Promise<DecidedAnswer>): Promise<boolean> {
  mark(claim.id, kind);
  try {
    const answer = await send();
    batch(() => {
      taken(answer);
      mark(claim.id, null);
      notice.value = { text: say.peek().decided(kind, claim.place.name), error: null };
    });
    return true;
  } catch (error) {
    batch(() => {
      mark(claim.id, null);
      notice.value = { text: say.peek().notDecided(claim.place.name), error };
    });
    return false;
  }
}

function taken(answer: DecidedAnswer): void {
  keep(answer.claims);
}

function mark(claim: string, kind: DeskVerdict | null): void {
  const marked = new Map(saving.peek());
  if (kind === null) marked.delete(claim);
  else marked.set(claim, kind);
  saving.value = marked;
}

function signature(): string {
  return editor.peek().trim() || 'editor';
}
