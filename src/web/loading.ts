// The way from an address to a drawn map: theatre, history file, first picture, then the overlay.

import { effect, untracked } from '@preact/signals';
import type { StatusRun } from '../engine/settle.ts';
import { toGrid } from '../model/ground.ts';
import type { Status } from '../model/theatre.ts';
import type { PlacesAnswer, TheatreAnswer } from '../model/wire.ts';
import { fetchBytes, fetchJson } from './api.ts';
import { readLink } from './link.ts';
import { keepLoaded } from './offline.ts';
import * as state from './state.ts';
import { HistoryWorker } from './worker/history-worker.ts';
import type { EdgeRule } from './worker/mesh.ts';
import type { Difference, Kind, Questions } from './worker/protocol.ts';
import type { ZoneFeatures } from './zones.ts';

/** Answers from the history of the source that is shown; replaced by one that has overlaid it, once it has. */
let desk: HistoryWorker | undefined;
let isOverlaid = false;
/** Settled once the zones are there or will not come. */
let zonesCame: Promise<void> = Promise.resolve();

/** Loads everything, or says in one line what failed. Can be called again. */
export async function load(): Promise<void> {
  state.phase.value = { kind: 'loading' };
  try {
    const answer = await fetchJson<TheatreAnswer>('api/theatre');
    const link = readLink(location.hash);
    state.stamps.value = answer.sources;
    state.theatre.value = answer.theatre;
    const wished = answer.sources.find(({ id }) => id === link.source);
    const source = wished ?? answer.sources.find(({ editions }) => editions > 0) ?? answer.sources[0];
    void loadLater('api/places', (answer: PlacesAnswer) => (state.places.value = answer.places));
    zonesCame = loadLater('api/zones', (answer: ZoneFeatures) => (state.zones.value = answer));
    if (source) await openSource(source.id, link.edition);
    else state.phase.value = { kind: 'empty' };
    if (link.point) await selectSpot(link.point);
  } catch (error) {
    fail(error);
  }
}

/** Opens a source's history: its newest edition is drawn first, unless another was asked for. */
export async function openSource(id: string, wishedEdition?: string): Promise<void> {
  closeDesk();
  state.sourceId.value = id;
  const stamp = state.stamps.value.find((candidate) => candidate.id === id);
  if (!stamp?.history || stamp.editions === 0) {
    state.phase.value = { kind: 'empty' };
    return;
  }
  const bytes = await fetchBytes(stamp.history.address);
  const rules = edgeRules();
  desk = new HistoryWorker();
  const editions = await desk.ask('open', { bytes, rules });
  const wished = editions.findIndex((edition) => edition.id === wishedEdition);
  state.editions.value = editions;
  state.edition.value = wished >= 0 ? wished : editions.length - 1;
  state.phase.value = { kind: 'ready' };
  restoreView();
  await drawing;
  // Nobody waits for the overlay: it brings figures and settled ground when it is done.
  void overlay(desk, { bytes, rules });
}

/** A link may ask for a comparison. */
function restoreView(): void {
  const { view, from } = readLink(location.hash);
  const index = state.editions.value.findIndex(({ id }) => id === from);
  if (view === 'compare') state.showCompare(index >= 0 ? index : undefined);
}

/** Overlays in a second worker, so that the first goes on answering; then lets the second take over. */
async function overlay(first: HistoryWorker, question: Questions['open']['ask']): Promise<void> {
  const second = new HistoryWorker();
  try {
    await second.ask('open', question);
    await zonesCame;
    await second.ask('overlay', { blank: state.source.value?.blank ?? [], zones: state.zones.value });
  } catch (error) {
    second.close();
    if (first === desk) state.figuresFailure.value = messageOf(error);
    return;
  }
  // Another source may have been opened meanwhile.
  if (first !== desk) return second.close();
  desk = second;
  isOverlaid = true;
  redraw();
  void keepLoaded(state.today.value);
  second.ask('series', {}).then(
    (series) => {
      if (second === desk) state.series.value = series;
    },
    () => undefined,
  );
  await drawing;
  first.close();
}

/** What the mesh must know of each status, by id. */
function edgeRules(): Record<string, EdgeRule> {
  const statuses = state.theatre.value?.statuses ?? [];
  const rule = (status: Status): EdgeRule => ({
    party: status.party,
    isPlain: status.kind === 'held' && !status.hatch,
  });
  return Object.fromEntries(statuses.map((status) => [status.id, rule(status)]));
}

/** Asks for the history of a spot and shows it. */
export async function selectSpot(position: readonly [number, number]): Promise<void> {
  if (!desk) return;
  state.spot.value = { position, runs: null };
  const runs = await spotRuns(position);
  if (state.spot.value?.position === position) state.spot.value = { position, runs };
}

/** The history of a spot; none before a history is open. */
export async function spotRuns(position: readonly [number, number]): Promise<readonly StatusRun[]> {
  return desk ? desk.ask('spot', { x: toGrid(position[0]), y: toGrid(position[1]) }) : [];
}

export function fail(error: unknown): void {
  state.phase.value = { kind: 'failed', message: messageOf(error) };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** What the first picture does not need: it comes when it is there, and its lack is no failure. */
function loadLater<Answer>(address: string, use: (answer: Answer) => void): Promise<void> {
  return fetchJson<Answer>(address).then(use, () => undefined);
}

let drawing: Promise<void> = Promise.resolve();
let isDrawing = false;
let isStale = false;

/** Keeps the picture at the edition: one question at a time, and the last wish wins. */
export function keepDrawn(): () => void {
  return effect(() => {
    if (state.editions.value.length === 0) return;
    void [state.edition.value, state.view.value, state.compareFrom.value, state.places.value];
    untracked(redraw);
  });
}

function redraw(): void {
  isStale = true;
  if (!isDrawing) drawing = drawUntilFresh();
}

async function drawUntilFresh(): Promise<void> {
  isDrawing = true;
  try {
    while (isStale) {
      isStale = false;
      if (desk) state.picture.value = await desk.ask('ground', { edition: state.edition.value });
      if (desk && isOverlaid && state.view.value === 'compare') state.difference.value = await askDifference(desk);
    }
  } catch (error) {
    fail(error);
  } finally {
    isDrawing = false;
  }
}

/** Asks the overlaid history; null while there is none, and where another source was opened before the answer came. */
export async function askOverlaid<K extends Kind>(
  kind: K,
  question: Questions[K]['ask'],
): Promise<Questions[K]['answer'] | null> {
  const asked = desk;
  if (!asked || !isOverlaid) return null;
  const answer = await asked.ask(kind, question);
  return asked === desk ? answer : null;
}

/** Positions of all places, as questions want them. */
export function placePositions(): Float64Array {
  return Float64Array.from(state.places.value.flatMap(({ position }) => position));
}

function askDifference(desk: HistoryWorker): Promise<Difference> {
  const { compareFrom, edition } = state;
  return desk.ask('difference', { from: compareFrom.value, to: edition.value, positions: placePositions() });
}

function closeDesk(): void {
  isOverlaid = false;
  state.series.value = null;
  state.difference.value = null;
  desk?.close();
  desk = undefined;
  state.figuresFailure.value = null;
  state.editions.value = [];
  state.picture.value = null;
}
