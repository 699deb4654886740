// The map in the page: gives MapView what the signals say, and takes clicks and moves from it.

import { effect } from '@preact/signals';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Frame } from '../../engine/frame-area.ts';
import { toGrid } from '../../model/ground.ts';
import type { Theatre } from '../../model/theatre.ts';
import { setView } from '../address.ts';
import { readLink } from '../link.ts';
import { selectSpot } from '../loading.ts';
import type { MapOptions, MapView, Padding } from '../map/map-view.ts';
import { cursor, heard, type KeyedMap, onMapKey } from '../map-keys.ts';
import {
  difference,
  editions,
  frame,
  language,
  view as mode,
  picture,
  places,
  spot,
  theme,
  words,
  zones,
} from '../state.ts';
import { MAP_WORDS_ID } from './in-words.tsx';

export function MapPanel({ theatre }: { theatre: Theatre }) {
  const container = useRef<HTMLDivElement>(null);
  const [isUndrawable, setUndrawable] = useState(false);
  useEffect(() => {
    let close: (() => void) | undefined;
    let isGone = false;
    // MapLibre is most of what the page loads: date, legend and sources do not wait for it.
    import('../map/map-view.ts')
      .then(({ MapView }) => {
        if (!isGone) close = connect(new MapView(mapOptions(container.current!, theatre)), container.current!);
      })
      .catch(() => setUndrawable(true));
    return () => {
      isGone = true;
      close?.();
    };
  }, [theatre]);
  return (
    <section class="map" aria-label={words.value.map}>
      <div ref={container} class="map-canvas" />
      <p class="hidden" role="status">
        {heard.value}
      </p>
      {isUndrawable && <p class="map-note">{words.value.noWebgl}</p>}
    </section>
  );
}

/** Lets the map follow the signals until the function that is answered is called. */
function connect(view: MapView, element: HTMLElement): () => void {
  const canvas = view.map.getCanvas();
  const onKey = (event: KeyboardEvent) => onMapKey(event, keyedMap(view));
  const onBlur = () => (cursor.value = null);
  canvas.addEventListener('keydown', onKey);
  canvas.addEventListener('blur', onBlur);
  // The arrows are ours, so that a screen reader must hand them on.
  canvas.setAttribute('role', 'application');
  canvas.setAttribute('aria-describedby', MAP_WORDS_ID);
  const onMoved = () => (frame.value = frameOf(view));
  view.map.on('moveend', onMoved);
  if (!readLink(location.hash).camera) view.fitTheatre(freeRoom());
  onMoved();
  const stops = [
    effect(() => canvas.setAttribute('aria-label', words.value.mapHint)),
    effect(() => void view.setTheme(theme.value)),
    effect(() => void view.setLanguage(language.value)),
    effect(() => view.setPlaces(places.value)),
    effect(() => view.setZones(zones.value)),
    effect(() => void draw(view, element)),
    effect(() => showSpot(view)),
    effect(() => showCursor(view)),
  ];
  return () => {
    for (const stop of stops) stop();
    view.remove();
  };
}

/** Marks the spot, and moves the map where the panel that opens for it would hide it. */
function showSpot(view: MapView): void {
  const position = spot.value?.position ?? null;
  void view.setSpot(position);
  if (position) afterLayout(() => view.reveal(position, freeRoom()));
}

/** Marks the cursor, and moves the map where it would leave it. */
function showCursor(view: MapView): void {
  view.setCursor(cursor.value);
  if (cursor.value) view.reveal(cursor.value, freeRoom());
}

/** What the keys of the map need of it. */
function keyedMap(view: MapView): KeyedMap {
  const [west, , east] = view.seen(freeRoom());
  return {
    center: view.view.center,
    width: east - west,
    zoom: (by) => void view.map.zoomTo(view.map.getZoom() + by),
  };
}

/** The box that panels leave free, on the grid. */
function frameOf(view: MapView): Frame {
  const [west, south, east, north] = view.seen(freeRoom());
  return [toGrid(west), toGrid(south), toGrid(east), toGrid(north)];
}

/** Once the page has been laid out and the map has taken its new size. */
function afterLayout(then: () => void): void {
  requestAnimationFrame(() => setTimeout(then));
}

/** Draws the picture; the element says which edition stands on the screen, and whether settled, for tests and tools. */
async function draw(view: MapView, element: HTMLElement): Promise<void> {
  const shown = picture.value;
  if (!shown) return;
  const compared = mode.value === 'compare' ? difference.value : null;
  await view.setGround(compared?.mesh ?? shown.mesh);
  if (picture.peek() !== shown) return;
  element.dataset.compared = compared ? `${compared.from} ${compared.to}` : '';
  element.dataset.drawn = editions.peek()[shown.edition]?.id ?? '';
  if (shown.areaKm2) element.dataset.settled = element.dataset.drawn;
}

function mapOptions(container: HTMLElement, theatre: Theatre): MapOptions {
  return {
    container,
    theatre,
    theme: theme.peek(),
    language: language.peek(),
    view: readLink(location.hash).camera,
    onSelect: (position) => void selectSpot(position),
    onMove: setView,
  };
}

/** Room between what must be seen and the frame: a name needs more than a hair's breadth. */
const MARGIN_PX = 40;

/** What the title block covers of the map; on phones it stands above and covers nothing. */
function freeRoom(): Padding {
  const covered = document.querySelector('.title-block')?.getBoundingClientRect().width ?? 0;
  return { top: MARGIN_PX, right: MARGIN_PX, bottom: MARGIN_PX, left: covered + MARGIN_PX };
}
