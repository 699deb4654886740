// The page's keys in one table: what each does, and the list of them that readers can open.

import { signal } from '@preact/signals';
import { togglePlaying } from './playing.ts';
import { recall, remember } from './preferences.ts';
import { editions, isDeskOpen, showEdition, showView, spot, view } from './state.ts';
import { step } from './steps.ts';
import type { KeyWords } from './words/key-words.ts';

export interface Key {
  /** As written on the keyboard, in the list. */
  readonly signs: readonly string[];
  readonly does: keyof KeyWords;
  readonly where: 'onPage' | 'inTime' | 'onMap';
  /** By `KeyboardEvent.key`; none where another part of the page listens itself. */
  readonly run?: Readonly<Record<string, () => void>>;
}

/** Whether the list of keys is open. */
export const isListOpen = signal(false);
/** Whether single letters and signs do anything: readers may switch them off (WCAG 2.1.4). */
export const areLettersOn = signal(recall('keys') !== 'off');

// A letter stands twice: as Latin keyboards and as the Ukrainian one give it for the same key.
export const KEYS: readonly Key[] = [
  { signs: ['/'], does: 'keySearch', where: 'onPage', run: { '/': focusSearch } },
  { signs: ['m'], does: 'keyMap', where: 'onPage', run: both(['m', 'ь'], showMap) },
  { signs: ['c'], does: 'keyCompare', where: 'onPage', run: both(['c', 'с'], compare) },
  { signs: ['?'], does: 'keyHelp', where: 'onPage', run: { '?': openList } },
  { signs: ['Space'], does: 'keyPlay', where: 'onPage', run: { ' ': togglePlaying } },
  { signs: ['Esc'], does: 'keyClose', where: 'onPage', run: { Escape: closeOne } },
  {
    signs: ['←', '→'],
    does: 'keyStep',
    where: 'inTime',
    run: { ArrowLeft: by(-1), ArrowDown: by(-1), ArrowRight: by(1), ArrowUp: by(1) },
  },
  { signs: ['PgUp', 'PgDn'], does: 'keyTen', where: 'inTime', run: { PageUp: by(10), PageDown: by(-10) } },
  {
    signs: ['Home', 'End'],
    does: 'keyEnds',
    where: 'inTime',
    run: { Home: () => showEdition(0), End: () => showEdition(editions.value.length - 1) },
  },
  { signs: ['←', '↑', '→', '↓'], does: 'keyMove', where: 'onMap' },
  { signs: ['+', '−'], does: 'keyZoom', where: 'onMap' },
  { signs: ['Enter'], does: 'keyAsk', where: 'onMap' },
  { signs: ['n'], does: 'keyOtherGround', where: 'onMap' },
  { signs: ['[', ']'], does: 'keyChanges', where: 'onMap' },
];

function both(keys: readonly string[], run: () => void): Record<string, () => void> {
  return Object.fromEntries(keys.map((key) => [key, run]));
}

function by(count: number): () => void {
  return () => step(count);
}

/** Listens on the whole page. */
export function keepKeys(): void {
  addEventListener('keydown', (event) => {
    if (event.defaultPrevented || document.querySelector('dialog[open]')) return;
    const target = event.target instanceof Element ? event.target : document.body;
    if (event.key === ' ' && target.closest('button, a, summary')) return;
    onKey(event, placesFreeAt(target));
  });
}

/** The slider's own keys; the list of places is that of the table. */
export function onTimeKey(event: KeyboardEvent): void {
  onKey(event, ['inTime']);
}

function onKey(event: KeyboardEvent, places: readonly Key['where'][]): void {
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  // The desk has letters of its own.
  if (isLetter(event.key) && (!areLettersOn.value || isDeskOpen.value)) return;
  const key = KEYS.find(({ where, run }) => places.includes(where) && run && Object.hasOwn(run, event.key));
  if (!key) return;
  event.preventDefault();
  key.run![event.key]!();
}

/** Space and the named keys are none: they have that use in any page. */
export function isLetter(key: string): boolean {
  return key.length === 1 && key !== ' ';
}

/** Where a text is written no letter is a key; time listens where nothing else has the focus. */
function placesFreeAt(target: Element): readonly Key['where'][] {
  if (target.closest('input, textarea, select, [contenteditable]')) return [];
  return target === document.body ? ['onPage', 'inTime'] : ['onPage'];
}

function focusSearch(): void {
  document.getElementById('search')?.focus();
}

function showMap(): void {
  showView('map');
}

export function openList(): void {
  isListOpen.value = true;
}

function compare(): void {
  if (view.value !== 'compare') showView('compare');
}

/** One thing at a time: the terms lie over the page, the dossier beside the map. */
function closeOne(): void {
  const terms = document.querySelector<HTMLDetailsElement>('.terms details[open]');
  if (terms) {
    terms.open = false;
    terms.querySelector('summary')?.focus();
    return;
  }
  const hadFocus = document.querySelector('.dossier')?.contains(document.activeElement) ?? false;
  spot.value = null;
  // What had the focus is gone with the dossier: the map, which is where it came from, takes it back.
  if (hadFocus) document.querySelector<HTMLElement>('.map canvas')?.focus();
}

export function setLetters(state: 'on' | 'off'): void {
  areLettersOn.value = state === 'on';
  remember('keys', state);
}
