// Finding places by name: the gazetteer is indexed in a worker of its own when a reader first reaches for the search.

import type { Place } from '../model/place.ts';
import type { PlaceMatch } from '../reading/gazetteer/place-index.ts';
import { HistoryWorker } from './worker/history-worker.ts';

const LIMIT = 8;

let worker: HistoryWorker | undefined;
let indexed: readonly Place[] | undefined;

/** The places that a text may mean, best first. */
export async function findPlaces(text: string, places: readonly Place[]): Promise<readonly PlaceMatch[]> {
  worker ??= new HistoryWorker();
  if (indexed !== places) {
    indexed = places;
    await worker.ask('gazetteer', { places });
  }
  return worker.ask('find', { text, limit: LIMIT });
}
