// The map in the page: gives MapView what the signals say, and takes clicks and moves from it.

import { effect } from '@preact/signals';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Theatre } from '../../model/theatre.ts';
import { setView } from '../address.ts';
import { readLink } from '../link.ts';
import { selectSpot } from '../loading.ts';
import { directionOf } from '../locale.ts';
import type { MapOptions, MapView, Padding } from '../map/map-view.ts';
import { difference, editions, language, view as mode, picture, places, spot, theme, words, zones } from '../state.ts';

export function MapPanel({ theatre }: { theatre: Theatre }) {
  const container = useRef<HTMLDivElement>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  useEffect(() => {
    let close: (() => void) | undefined;
    let isGone = false;
    // MapLibre is most of what the page loads: date, legend and sources do not wait for it.
    import('../map/map-view.ts').then(
      ({ MapView }) => {
        if (isGone) return;
        try {
          close = connect(new MapView(mapOptions(container.current!, theatre)), container.current!);
        } catch {
          setTrouble('undrawable');
        }
      },
      () => setTrouble('unloaded'),
    );
    return () => {
      isGone = true;
      close?.();
    };
  }, [theatre]);
  return (
    <section class="map" aria-label={words.value.map}>
      <div ref={container} class="map-canvas" />
      {trouble && <MapTrouble trouble={trouble} />}
    </section>
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
function connect(view: MapView, element: HTMLElement): () => void {
  const canvas = view.map.getCanvas();
  canvas.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') void selectSpot(view.view.center);
  });
  if (!readLink(location.hash).camera) view.fitTheatre(freeRoom());
  const stops = [
    effect(() => canvas.setAttribute('aria-label', words.value.mapHint)),
    effect(() => void view.setTheme(theme.value)),
    effect(() => void view.setLanguage(language.value)),
    effect(() => view.setPlaces(places.value)),
    effect(() => view.setZones(zones.value)),
    effect(() => void draw(view, element)),
    effect(() => showSpot(view)),
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
  const isMirrored = directionOf(language.peek()) === 'rtl';
  const [left, right] = isMirrored ? [0, covered] : [covered, 0];
  return { top: MARGIN_PX, right: right + MARGIN_PX, bottom: MARGIN_PX, left: left + MARGIN_PX };
}
