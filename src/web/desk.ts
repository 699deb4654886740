// Who answers questions on the shown history: a worker that has just opened it, then one that has overlaid it.

import { signal } from '@preact/signals';
import type { Status } from '../model/theatre.ts';
import { loadRegions } from './regions.ts';
import * as state from './state.ts';
import { HistoryWorker } from './worker/history-worker.ts';
import type { EdgeRule } from './worker/mesh.ts';
import type { EditionEntry } from './worker/protocol.ts';

export interface Desk {
  readonly worker: HistoryWorker;
  /** True once there are figures, differences and all that faces are needed for. */
  readonly isOverlaid: boolean;
}

export const desk = signal<Desk | null>(null);

/** Opens a history in a worker of its own; nothing of the one that is shown is touched. */
export async function openDesk(bytes: Uint8Array): Promise<{ desk: Desk; editions: readonly EditionEntry[] }> {
  const worker = new HistoryWorker();
  try {
    const editions = await worker.ask('open', { bytes, rules: edgeRules() });
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
    await worker.ask('open', { bytes, rules: edgeRules() });
    await worker.ask('overlay', { regions: await loadRegions() });
    const figures = await worker.ask('figures', {});
    // Another source may have been opened meanwhile.
    if (desk.peek() !== first) return worker.close();
    desk.value = { worker, isOverlaid: true };
    state.figures.value = figures;
  } catch (error) {
    worker.close();
    if (desk.peek() === first) state.figuresFailure.value = error instanceof Error ? error.message : String(error);
  }
}

/** What the mesh must know of each status, by id. */
function edgeRules(): Record<string, EdgeRule> {
  const rule = (status: Status): EdgeRule => ({
    party: status.drawn ? status.party : null,
    isDrawn: status.drawn,
    isPlain: status.kind === 'held' && !status.hatch,
  });
  return Object.fromEntries((state.theatre.peek()?.statuses ?? []).map((status) => [status.id, rule(status)]));
}
