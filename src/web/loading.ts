// The way from an address to a drawn map: theatre, history file, first picture, then the overlay.

import { batch } from '@preact/signals';
import type { StatusRun } from '../engine/settle.ts';
import type { ZoneFeatures } from '../formats/zone-borders.ts';
import { toGrid } from '../model/ground.ts';
import type { PlacesAnswer } from '../model/wire.ts';
import { fetchBytes, fetchJson } from './api.ts';
import { awaitZones, desk, openDesk, overlayBeside } from './desk.ts';
import { isDrawn } from './drawing.ts';
import { firstPicture, tellShown } from './first-picture.ts';
import { type Link, readLink } from './link.ts';
import { keepLoaded } from './offline.ts';
import { firstShown, groundPainted, mapDrawn } from './stages.ts';
import { askForStart, startWith } from './starting.ts';
import * as state from './state.ts';

/** Loads everything that the page has not started with, or says in one line what failed. Can be called again. */
export async function load(hasStart: 'started' | 'bare' = 'bare'): Promise<void> {
  if (!state.current.peek()) state.phase.value = { kind: 'loading' };
  try {
    const link = readLink(location.hash);
    if (hasStart === 'bare') startWith(await askForStart(link), link);
    tellShown();
    await firstShown.reached;
    const sources = state.stamps.peek();
    const wished = sources.find(({ id }) => id === link.source);
    const source = wished ?? sources.find(({ editions }) => editions > 0) ?? sources[0];
    if (source) await openSource(source.id, link);
    else state.phase.value = { kind: 'empty' };
    awaitZones(loadLater('api/zones', (answer: ZoneFeatures) => (state.zones.value = answer)));
    void loadLater('api/places', (answer: PlacesAnswer) => (state.places.value = answer.places));
    if (link.point) await selectSpot(link.point);
  } catch (error) {
    state.fail(error);
  }
}

/** Opens a source's history at its newest edition, or as a link wishes. Until it is there, what was shown stays. */
export async function openSource(id: string, link: Link = {}): Promise<void> {
  const stamp = state.stamps.peek().find((candidate) => candidate.id === id);
  if (!stamp?.history || stamp.editions === 0) {
    clear();
    state.sourceId.value = id;
    state.phase.value = { kind: 'empty' };
    return;
  }
  const coming = fetchBytes(stamp.history.address);
  const opened = await openDesk(coming);
  const [first, firstEdition] = [state.picture.peek(), state.current.peek()?.id];
  const isSame = state.sourceId.peek() === id;
  batch(() => {
    clear();
    if (!isSame) firstPicture.value = null;
    state.sourceId.value = id;
    state.editions.value = opened.editions;
    restore(link);
    // The figures that stand there already need not go for the moment until the ground is drawn.
    if (isSame && first?.mesh === null && firstEdition === state.current.peek()?.id)
      state.picture.value = { ...first, edition: state.edition.peek() };
    state.phase.value = { kind: 'ready' };
    desk.value = opened.desk;
  });
  void mapDrawn.reached.then(() => keepLoaded(state.today.peek()));
  await isDrawn();
  // Nobody waits for the overlay: it brings figures when it is done.
  void groundPainted.reached.then(async () => overlayBeside(opened.desk, await coming));
}

function restore(link: Link): void {
  const indexOf = (id: string | undefined): number => state.editions.peek().findIndex((edition) => edition.id === id);
  const [wished, from] = [indexOf(link.edition), indexOf(link.from)];
  state.edition.value = wished >= 0 ? wished : state.editions.peek().length - 1;
  if (link.days !== undefined) state.freshDays.value = link.days;
  if (link.mode !== undefined) state.compareMode.value = link.mode;
  state.region.value = link.region ?? null;
  if (link.point) state.spot.value = { position: link.point, runs: null };
  state.showView(link.view ?? state.view.peek(), from >= 0 ? from : undefined);
}

function clear(): void {
  desk.peek()?.worker.close();
  desk.value = null;
  state.editions.value = [];
  for (const drawn of [state.picture, state.tint, state.otherPicture, state.fresh, state.difference, state.heat])
    drawn.value = null;
  state.figures.value = null;
  state.frontLengths.value = null;
  state.figuresFailure.value = null;
  state.spot.value = null;
}

/** Asks for the history of a spot and shows it. */
export async function selectSpot(position: readonly [number, number]): Promise<void> {
  state.spot.value = { position, runs: null };
  try {
    const runs = await spotRuns(position);
    if (state.spot.peek()?.position === position) state.spot.value = { position, runs };
  } catch (error) {
    state.fail(error);
  }
}

/** The history of a spot; none before a history is open. */
export async function spotRuns(position: readonly [number, number]): Promise<readonly StatusRun[]> {
  const asked = desk.peek();
  if (!asked) return [];
  try {
    return await asked.worker.ask('spot', { x: toGrid(position[0]), y: toGrid(position[1]) });
  } catch (error) {
    // The worker that was asked may have made way for the one that has overlaid the history.
    if (desk.peek() !== asked) return spotRuns(position);
    throw error;
  }
}

/** What the first picture does not need: it comes when it is there, and its lack is no failure. */
function loadLater<Answer>(address: string, use: (answer: Answer) => void): Promise<void> {
  return fetchJson<Answer>(address).then(use, () => undefined);
}
