// Who answers questions on the shown history: a worker that has just opened it, then one that has overlaid it.

import { signal } from '@preact/signals';
import { edgeRules, partySides } from './party-rules.ts';
import { loadRegions } from './regions.ts';
import * as state from './state.ts';
import { HistoryWorker } from './worker/history-worker.ts';
import type { EditionEntry, Kind, Questions } from './worker/protocol.ts';

export interface Desk {
  readonly worker: HistoryWorker;
  /** True once there are figures, differences and all that faces are needed for. */
  readonly isOverlaid: boolean;
}

export const desk = signal<Desk | null>(null);

/** Settled once the theatre's zones are there or will not come: what blank means goes by them. */
let zonesCame: Promise<unknown> = Promise.resolve();

export function awaitZones(coming: Promise<unknown>): void {
  zonesCame = coming;
}

/** Asks the overlaid history; null while there is none, and where another was opened before the answer came. */
export async function askOverlaid<K extends Kind>(
  kind: K,
  question: Questions[K]['ask'],
): Promise<Questions[K]['answer'] | null> {
  const asked = desk.peek();
  if (!asked?.isOverlaid) return null;
  const answer = await asked.worker.ask(kind, question);
  return asked.worker === desk.peek()?.worker ? answer : null;
}

/** Opens a history, which may be on its way, in a worker of its own; nothing of the one that is shown is touched. */
export async function openDesk(
  coming: Promise<Uint8Array>,
): Promise<{ desk: Desk; editions: readonly EditionEntry[] }> {
  const worker = new HistoryWorker();
  try {
    const bytes = await coming;
    const editions = await worker.ask('open', { bytes, rules: edgeRules.peek(), sides: partySides.peek() });
    return { desk: { worker, isOverlaid: false }, editions };
  } catch (error) {
    worker.close();
    throw error;
  }
}

/** Overlays in a second worker, so that the first goes on answering; then lets the second take over. */
export async function overlayBeside(first: Desk, bytes: Uint8Array): Promise<void> {
  const worker = new HistoryWorker();
  try {
    await worker.ask('open', { bytes, rules: edgeRules.peek(), sides: partySides.peek() });
    const [regions] = await Promise.all([loadRegions(), zonesCame]);
    const blank = state.source.peek()?.blank ?? [];
    await worker.ask('overlay', { regions, blank, zones: state.zones.peek() });
    const figures = await worker.ask('figures', {});
    // Another source may have been opened meanwhile.
    if (desk.peek() !== first) return worker.close();
    desk.value = { worker, isOverlaid: true };
    state.figures.value = figures;
    first.worker.close();
    // The front takes seconds more, and nothing but its lines waits for it.
    const lengths = await worker.ask('frontLengths', {});
    if (desk.peek()?.worker !== worker) return;
    state.frontLengths.value = lengths;
    desk.value = { worker, isOverlaid: true };
  } catch (error) {
    worker.close();
    if (desk.peek() === first) state.figuresFailure.value = error instanceof Error ? error.message : String(error);
  }
}
