// The keys of the claims desk, in one table: each letter as Latin keyboards and as the Ukrainian one give it.

import { areLettersOn, isLetter } from '../keys.ts';
import type { DeskWords } from '../words/desk-words.ts';
import { decideChosen, undo } from './decisions.ts';
import { chosen, say, step, task } from './desk-state.ts';

interface DeskKey {
  readonly sign: string;
  readonly does: keyof Pick<
    DeskWords,
    'accept' | 'mend' | 'reject' | 'add' | 'next' | 'previous' | 'undo' | 'search' | 'keys'
  >;
  readonly keys: readonly string[];
  readonly run: () => void;
}

export const DESK_KEYS: readonly DeskKey[] = [
  { sign: 'A', does: 'accept', keys: ['a', 'ф'], run: () => void decideChosen('accepted') },
  { sign: 'M', does: 'mend', keys: ['m', 'ь'], run: () => begin('mend') },
  { sign: 'R', does: 'reject', keys: ['r', 'к'], run: () => begin('reject') },
  { sign: 'N', does: 'add', keys: ['n', 'т'], run: () => begin('add') },
  { sign: 'J', does: 'next', keys: ['j', 'о'], run: () => step(1) },
  { sign: 'K', does: 'previous', keys: ['k', 'л'], run: () => step(-1) },
  { sign: 'U', does: 'undo', keys: ['u', 'г'], run: () => void undo() },
  { sign: '/', does: 'search', keys: ['/'], run: focusSearch },
  { sign: '?', does: 'keys', keys: ['?'], run: toggleKeys },
];

export function begin(next: 'mend' | 'reject' | 'add'): void {
  if (chosen.peek()) task.value = next;
}

/** Back to looking; what has been filled in is let go. */
export function leaveTask(): void {
  task.value = 'look';
}

/** Listens on the whole page while the desk is open, before the page's own keys; answers how to stop. */
export function keepDeskKeys(): () => void {
  addEventListener('keydown', onDeskKey, { capture: true });
  return () => removeEventListener('keydown', onDeskKey, { capture: true });
}

function onDeskKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.repeat) return;
  if (document.querySelector('dialog[open]')) return;
  const target = event.target instanceof Element ? event.target : document.body;
  if (event.key === 'Escape' && task.peek() !== 'look') {
    event.preventDefault();
    leaveTask();
    return;
  }
  const canned = cannedReason(event.key, target);
  if (canned !== undefined) {
    event.preventDefault();
    void decideChosen('rejected', { reason: canned });
    return;
  }
  // Where something is written or chosen, or the map is walked, letters are that thing's own.
  if (target.closest('input, textarea, select, canvas') || !areLettersOn.peek() || !isLetter(event.key)) return;
  const key = DESK_KEYS.find(({ keys }) => keys.includes(event.key.toLowerCase()));
  if (!key) return;
  event.preventDefault();
  key.run();
}

/** While a reason is asked for a digit chooses one, unless a reason has been begun: none begins with a digit. */
function cannedReason(key: string, target: Element): string | undefined {
  const isWriting = target instanceof HTMLInputElement && (target.type !== 'text' || target.value !== '');
  if (task.peek() !== 'reject' || isWriting || !/^[1-9]$/.test(key)) return undefined;
  return say.peek().cannedReasons[Number(key) - 1];
}

function focusSearch(): void {
  document.getElementById('desk-search')?.focus();
}

function toggleKeys(): void {
  const list = document.querySelector<HTMLDetailsElement>('.desk-keys');
  if (list) list.open = !list.open;
}
