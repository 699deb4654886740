// Keeps what is drawn at what is wished: one question at a time, the last wish wins, and no edition is drawn half.

import { batch, effect, untracked } from '@preact/signals';
import { type Desk, desk } from './desk.ts';
import { firstFiguresOf } from './first-picture.ts';
import { HEAT_DAYS } from './map/heat-classes.ts';
import { shownParty } from './shown-party.ts';
import * as state from './state.ts';
import { tintOf } from './tints.ts';
import type { TintedGround } from './worker/protocol.ts';

let drawing: Promise<void> = Promise.resolve();
let isDrawing = false;
let isStale = false;
/** Ends a rest that another wish makes pointless. */
let wake: (() => void) | undefined;

/** How long an edition stands before what is fresh on it is asked for: a hand that scrubs does not wait for that. */
const REST_MS = 90;

/** Follows the signals for as long as the page stands. */
export function keepDrawn(): () => void {
  return effect(() => {
    if (!desk.value || state.editions.value.length === 0) return;
    void [state.edition.value, state.view.value, state.compareFrom.value, state.compareMode.value, state.places.value];
    void [state.freshDays.value, shownParty.value];
    untracked(redraw);
  });
}

/** Settled when what is wished now has been drawn. */
export function isDrawn(): Promise<void> {
  return drawing;
}

/** Draws what is wished once more, where something else took the canvas. */
export function redraw(): void {
  isStale = true;
  wake?.();
  if (!isDrawing) drawing = drawUntilFresh();
}

async function drawUntilFresh(): Promise<void> {
  isDrawing = true;
  try {
    while (isStale) {
      isStale = false;
      const asked = desk.peek();
      if (asked) await drawOnce(asked).catch((error: unknown) => giveUp(asked, error));
    }
  } finally {
    isDrawing = false;
  }
}

/** A worker that was closed because another took its place has not failed. */
function giveUp(asked: Desk, error: unknown): void {
  if (desk.peek() === asked) state.fail(error);
  else isStale = true;
}

/** The ground first; what lies on it or beside it only where nothing newer is wished by then. */
async function drawOnce(asked: Desk): Promise<void> {
  const to = state.edition.peek();
  const tint = await tintOf(asked, to);
  if (tint) {
    showTint(tint);
    await rest();
  }
  if (isStale) return;
  const ground = await asked.worker.ask('ground', { edition: to });
  batch(() => {
    state.tint.value = null;
    state.picture.value = { ...ground, areaKm2: ground.areaKm2 ?? firstFiguresOf(state.editions.peek()[to]?.id) };
  });
  if (isStale) return;
  const from = state.compareFrom.peek();
  switch (state.view.peek()) {
    case 'map':
      return drawFresh(asked, to);
    case 'compare':
      return drawComparison(asked, from, to);
    case 'held':
    case 'changed':
      return drawHeat(asked, from, to);
  }
}

/** The mesh stays that of the edition before: with the figures it would come too late for a hand that scrubs. */
function showTint(tint: TintedGround): void {
  const { edition, present, areaKm2, areaKm2Before } = tint;
  batch(() => {
    state.tint.value = tint;
    state.picture.value = { ...state.picture.peek()!, edition, present, areaKm2, areaKm2Before };
  });
}

async function drawFresh({ worker, isOverlaid }: Desk, to: number): Promise<void> {
  if (!isOverlaid || state.freshDays.peek() === 0) {
    state.fresh.value = null;
    return;
  }
  await rest();
  if (!isStale) state.fresh.value = await worker.ask('fresh', { from: state.freshFrom.peek(), to });
}

function rest(): Promise<void> {
  return new Promise((resolve) => {
    wake = () => {
      clearTimeout(timer);
      wake = undefined;
      resolve();
    };
    const timer = setTimeout(wake, REST_MS);
  });
}

async function drawComparison({ worker, isOverlaid }: Desk, from: number, to: number): Promise<void> {
  if (state.compareMode.peek() !== 'difference')
    state.otherPicture.value = await worker.ask('ground', { edition: from });
  if (!isOverlaid || isStale) return;
  state.difference.value = await worker.ask('difference', { from, to, positions: placePositions() });
}

/** Positions of all places, as questions want them. */
export function placePositions(): Float64Array {
  return Float64Array.from(state.places.peek().flatMap(({ position }) => position));
}

async function drawHeat({ worker, isOverlaid }: Desk, from: number, to: number): Promise<void> {
  const measure = state.view.peek();
  if (!isOverlaid || (measure !== 'held' && measure !== 'changed')) return;
  const party = shownParty.peek()?.id ?? null;
  state.heat.value = await worker.ask('heat', { measure, from, to, party, days: HEAT_DAYS[measure] });
}
