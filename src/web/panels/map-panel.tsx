// The map in the page: gives MapView what the signals say, and takes clicks and moves from it.

import { computed, effect } from '@preact/signals';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Frame } from '../../engine/frame-area.ts';
import { toGrid } from '../../model/ground.ts';
import type { Theatre } from '../../model/theatre.ts';
import { setView } from '../address.ts';
import { basemapTold } from '../basemap/told.ts';
import { draftOutlines } from '../drafts.ts';
import { redraw } from '../drawing.ts';
import { firstPicture } from '../first-picture.ts';
import { MAP_WORDS_ID } from '../in-words.ts';
import { readLink } from '../link.ts';
import { selectSpot } from '../loading.ts';
import { directionOf } from '../locale.ts';
import { NO_GROUND } from '../map/ground-scene.ts';
import type { MapOptions, MapView, Padding } from '../map/map-view.ts';
import { cursor, heard, type KeyedMap, onMapKey } from '../map-keys.ts';
import { scene } from '../map-scene.ts';
import { roundLengthText } from '../numbers.ts';
import { regionFeatures } from '../regions.ts';
import { firstShown, groundPainted, mapDrawn } from '../stages.ts';
import {
  aim,
  compareFrom,
  compareMode,
  difference,
  edition,
  editions,
  frame,
  fresh,
  heat,
  language,
  view as mode,
  otherPicture,
  picture,
  places,
  spot,
  theme,
  words,
  zones,
} from '../state.ts';
import { rest, restingMap } from '../tints.ts';
import { BasemapLine } from './basemap-line.tsx';
import { FirstMap } from './first-map.tsx';
import { SwipeLine } from './swipe-line.tsx';

const areBeside = computed(() => mode.value === 'compare' && compareMode.value === 'side');

export function MapPanel({ theatre }: { theatre: Theatre }) {
  const isBeside = areBeside.value;
  return (
    <section class={isBeside ? 'map beside' : 'map'} aria-label={words.value.map}>
      {isBeside && <OneMap theatre={theatre} part="earlier" />}
      <OneMap theatre={theatre} part="main" />
      <FirstMap />
      <BasemapLine />
      <p class="hidden" role="status">
        {heard.value}
      </p>
      {mode.value === 'compare' && compareMode.value === 'swipe' && <SwipeLine />}
    </section>
  );
}

/** The main map, or the one of the earlier edition beside it. */
type Part = 'main' | 'earlier';

/** Maps that stand side by side move together. */
const shownMaps = new Map<Part, MapView>();

function OneMap({ theatre, part }: { theatre: Theatre; part: Part }) {
  const container = useRef<HTMLDivElement>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  useEffect(() => {
    let close: (() => void) | undefined;
    let isGone = false;
    const giveUp = (why: Trouble): void => {
      setTrouble(why);
      // There is all else to read.
      groundPainted.reach();
      mapDrawn.reach();
    };
    // MapLibre is most of what the page loads: date, legend and sources do not wait for it.
    const load = firstShown.reached.then(() => import('../map/map-view.ts'));
    load.then(
      ({ MapView }) => {
        if (isGone) return;
        try {
          close = connect(new MapView(mapOptions(container.current!, theatre)), container.current!, part);
        } catch {
          giveUp('undrawable');
        }
      },
      () => giveUp('unloaded'),
    );
    return () => {
      isGone = true;
      close?.();
    };
  }, [theatre, part]);
  return (
    <div class="one-map">
      <div ref={container} class={part === 'main' ? 'map-canvas' : 'map-canvas earlier'} />
      {trouble && <MapTrouble trouble={trouble} />}
    </div>
  );
}

/** The map's program did not come, or it came and the browser cannot draw with it. */
type Trouble = 'unloaded' | 'undrawable';

function MapTrouble({ trouble }: { trouble: Trouble }) {
  const say = words.value;
  if (trouble === 'undrawable') return <p class="map-note">{say.noWebgl}</p>;
  return (
    <p class="map-note" role="alert">
      {say.noMapCode}{' '}
      {/* A browser may remember that a module failed: only a fresh page is sure to ask again, and its address keeps what is seen. */}
      <button type="button" class="link" onClick={() => location.reload()}>
        {say.tryAgain}
      </button>
    </p>
  );
}

/** Lets the map follow the signals until the function that is answered is called. */
function connect(view: MapView, element: HTMLElement, part: Part): () => void {
  const canvas = view.map.getCanvas();
  canvas.addEventListener('keydown', (event) => onMapKey(event, keyedMap(view)));
  canvas.addEventListener('blur', () => (cursor.value = null));
  // The arrows are ours, so that a screen reader must hand them on.
  canvas.setAttribute('role', 'application');
  canvas.setAttribute('aria-describedby', MAP_WORDS_ID);
  shownMaps.set(part, view);
  const beside = (): MapView | undefined => shownMaps.get(part === 'main' ? 'earlier' : 'main');
  if (beside()) view.follow(beside()!);
  else if (!readLink(location.hash).camera) view.fitTheatre(freeRoom(view));
  view.map.on('move', () => beside()?.follow(view));
  const onMoved = () => {
    frame.value = frameOf(view);
    rest(view);
  };
  if (part === 'main') {
    view.map.on('movestart', () => (restingMap.value = null));
    view.map.on('moveend', onMoved);
    view.map.on('resize', onMoved);
    onMoved();
  }
  const stops = [
    effect(() => canvas.setAttribute('aria-label', words.value.mapHint)),
    effect(() => void view.setTheme(theme.value)),
    effect(() => void view.setLanguage(language.value)),
    effect(() => view.setPlaces(places.value)),
    effect(() => void view.setZones(zones.value)),
    effect(() => view.setRegions(regionFeatures.value)),
    effect(() => view.setDraft(draftOutlines.value)),
    effect(() => void (part === 'main' ? draw(view, element) : drawEarlier(view, element))),
    effect(() => showSpot(view)),
    part === 'main' ? keepMiddle(view) : () => undefined,
    effect(() => {
      if (part !== 'main') return;
      flyToAim(view);
      showCursor(view);
    }),
  ];
  return () => {
    for (const stop of stops) stop();
    shownMaps.delete(part);
    if (part === 'main') restingMap.value = null;
    view.remove();
  };
}

/** Marks the spot, and moves the map where the panel that opens for it would hide it. */
function showSpot(view: MapView): void {
  const position = spot.value?.position ?? null;
  void view.setSpot(position);
  if (position) afterLayout(() => view.reveal(position, freeRoom(view)));
}

/** The earlier map follows; taken once, so that a map that is made later stays where readers have gone since. */
function flyToAim(view: MapView): void {
  const position = aim.value;
  if (!position) return;
  aim.value = null;
  afterLayout(() => view.approach(position, () => freeRoom(view)));
}

/** What was in the middle stays there when a second map takes half of the room, and when it gives it back. */
function keepMiddle(view: MapView): () => void {
  let before = areBeside.peek();
  return effect(() => {
    if (areBeside.value === before) return;
    before = areBeside.value;
    const [west, south, east, north] = view.seen(freeRoom(view));
    afterLayout(() => view.center([(west + east) / 2, (south + north) / 2], freeRoom(view)));
  });
}

/** Marks the cursor, and moves the map where it would leave it. */
function showCursor(view: MapView): void {
  view.setCursor(cursor.value);
  if (cursor.value) view.reveal(cursor.value, freeRoom(view));
}

/** What the keys of the map need of it. */
function keyedMap(view: MapView): KeyedMap {
  const [west, , east] = view.seen(freeRoom(view));
  return {
    center: view.view.center,
    width: east - west,
    zoom: (by) => void view.map.zoomTo(view.map.getZoom() + by),
  };
}

/** The box that panels leave free, on the grid. */
function frameOf(view: MapView): Frame {
  const [west, south, east, north] = view.seen(freeRoom(view));
  return [toGrid(west), toGrid(south), toGrid(east), toGrid(north)];
}

/** Once the page has been laid out and the map has taken its new size. */
function afterLayout(then: () => void): void {
  requestAnimationFrame(() => setTimeout(then));
}

/** Draws the scene; the element says what of it stands on the screen, for tests and tools. */
async function draw(view: MapView, element: HTMLElement): Promise<void> {
  const [shown, drawn] = [picture.value, scene.value];
  const compared = mode.value === 'compare' ? difference.value : null;
  const heated = heat.value && drawn.ground === heat.value.mesh ? heat.value : null;
  if (!shown?.mesh) return;
  const id = editions.peek()[shown.edition]?.id ?? '';
  await view.setScene(drawn, () => {
    element.dataset.painted = id;
    groundPainted.reach();
  });
  if (scene.peek() !== drawn) return;
  firstPicture.value = null;
  mapDrawn.reach();
  // What is drawn with care comes when the hand rests.
  if (drawn.tint) {
    element.dataset.tinted = id;
    return;
  }
  element.dataset.compared = compared ? `${compared.from} ${compared.to}` : '';
  element.dataset.heat = heated ? `${heated.measure} ${heated.from} ${heated.to}` : '';
  element.dataset.fresh = drawn.marks ? `${fresh.peek()?.from} ${fresh.peek()?.to}` : '';
  element.dataset.drawn = id;
  if (shown.hasFront) element.dataset.settled = element.dataset.drawn;
}

async function drawEarlier(view: MapView, element: HTMLElement): Promise<void> {
  const shown = otherPicture.value;
  void [compareFrom.value, edition.value];
  if (!shown) return;
  await view.setScene({ ...NO_GROUND, ground: shown.mesh });
  element.dataset.drawn = editions.peek()[shown.edition]?.id ?? '';
}

function mapOptions(container: HTMLElement, theatre: Theatre): MapOptions {
  return {
    container,
    theatre,
    theme: theme.peek(),
    language: language.peek(),
    view: readLink(location.hash).camera,
    writeLength: (km) => roundLengthText(km, words.peek(), language.peek()),
    onSelect: (position) => void selectSpot(position),
    onMove: setView,
    onBasemap: (told) => (basemapTold.value = told),
    onTintLost: redraw,
  };
}

/** Room between what must be seen and the frame: a name needs more than a hair's breadth. */
const MARGIN_PX = 40;

/** What the title block covers of the map: nothing on phones, where it stands above, and of maps side by side. */
function freeRoom(view: MapView): Padding {
  const block = document.querySelector('.title-block')?.getBoundingClientRect();
  const map = view.map.getContainer().getBoundingClientRect();
  const isMirrored = directionOf(language.peek()) === 'rtl';
  const across = block ? (isMirrored ? map.right - block.left : block.right - map.left) : 0;
  const isBeneath = block !== undefined && block.bottom > map.top && block.top < map.bottom;
  const covered = isBeneath ? Math.max(0, Math.min(across, map.width)) : 0;
  const [left, right] = isMirrored ? [0, covered] : [covered, 0];
  return { top: MARGIN_PX, right: right + MARGIN_PX, bottom: MARGIN_PX, left: left + MARGIN_PX };
}
