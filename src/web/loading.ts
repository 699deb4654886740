// The way from an address to a drawn map: theatre, history file, first picture, then the overlay.

import { batch } from '@preact/signals';
import type { StatusRun } from '../engine/settle.ts';
import type { ZoneFeatures } from '../formats/zone-borders.ts';
import { toGrid } from '../model/ground.ts';
import type { FirstAnswer, PlacesAnswer, TheatreAnswer } from '../model/wire.ts';
import { fetchBytes, fetchJson, fetchPreloaded } from './api.ts';
import { awaitZones, desk, openDesk, overlayBeside } from './desk.ts';
import { offersDrafts } from './drafts.ts';
import { isDrawn } from './drawing.ts';
import { firstShown, showFirst } from './first-picture.ts';
import { type Link, readLink } from './link.ts';
import { keepLoaded } from './offline.ts';
import * as state from './state.ts';

/** Loads everything, or says in one line what failed. Can be called again. */
export async function load(): Promise<void> {
  if (!state.current.peek()) state.phase.value = { kind: 'loading' };
  try {
    const link = readLink(location.hash);
    const named = link.source === undefined ? '' : `/${encodeURIComponent(link.source)}`;
    const [answer, first] = await Promise.all([
      fetchPreloaded<TheatreAnswer>('api/theatre'),
      fetchPreloaded<FirstAnswer>(`api/first${named}`).catch(() => null),
    ]);
    state.stamps.value = answer.sources;
    state.theatre.value = answer.theatre;
    state.hasClaims.value = answer.claims === true;
    offersDrafts.value = answer.drafts ?? false;
    state.hasDesk.value = answer.desk === true;
    state.hasChecks.value = answer.checks === true;
    state.askedCheck.value = state.hasChecks.value ? (link.check ?? null) : null;
    state.isDeskOpen.value = state.hasDesk.value && link.desk === true;
    showFirst(first, link);
    await firstShown;
    const wished = answer.sources.find(({ id }) => id === link.source);
    const source = wished ?? answer.sources.find(({ editions }) => editions > 0) ?? answer.sources[0];
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
  const bytes = await fetchBytes(stamp.history.address);
  const opened = await openDesk(bytes);
  const [first, firstEdition] = [state.picture.peek(), state.current.peek()?.id];
  batch(() => {
    clear();
    state.sourceId.value = id;
    state.editions.value = opened.editions;
    restore(link);
    // The figures that stand there already need not go for the moment until the ground is drawn.
    if (first?.mesh === null && firstEdition === state.current.peek()?.id)
      state.picture.value = { ...first, edition: state.edition.peek() };
    state.phase.value = { kind: 'ready' };
    desk.value = opened.desk;
  });
  void keepLoaded(state.today.peek());
  await isDrawn();
  // Nobody waits for the overlay: it brings figures when it is done.
  void overlayBeside(opened.desk, bytes);
}

function restore(link: Link): void {
  const indexOf = (id: string | undefined): number => state.editions.peek().findIndex((edition) => edition.id === id);
  const [wished, from] = [indexOf(link.edition), indexOf(link.from)];
  state.edition.value = wished >= 0 ? wished : state.editions.peek().length - 1;
  if (link.days !== undefined) state.freshDays.value = link.days;
  if (link.mode !== undefined) state.compareMode.value = link.mode;
  state.region.value = link.region ?? null;
  state.showView(link.view ?? state.view.peek(), from >= 0 ? from : undefined);
}

function clear(): void {
  desk.peek()?.worker.close();
  desk.value = null;
  state.editions.value = [];
  for (const drawn of [state.picture, state.otherPicture, state.fresh, state.difference, state.heat])
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
