// The map in the page: gives MapView what the signals say, and takes clicks and moves from it.

import { effect } from '@preact/signals';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Theatre } from '../../model/theatre.ts';
import { setView } from '../address.ts';
import { readLink } from '../link.ts';
import { selectSpot } from '../loading.ts';
import { MapView, type Padding } from '../map/map-view.ts';
import { editions, language, picture, places, spot, theme, words, zones } from '../state.ts';

export function MapPanel({ theatre }: { theatre: Theatre }) {
  const container = useRef<HTMLDivElement>(null);
  const [isUndrawable, setUndrawable] = useState(false);
  useEffect(() => {
    const element = container.current!;
    let view: MapView;
    try {
      view = openMap(element, theatre);
    } catch {
      // No WebGL 2: everything but the picture still holds.
      setUndrawable(true);
      return;
    }
    const stops = [
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
  }, [theatre]);
  return (
    <section class="map" aria-label={words.value.map}>
      <div ref={container} class="map-canvas" />
      {isUndrawable && <p class="map-note">{words.value.noWebgl}</p>}
    </section>
  );
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

/** Draws the picture; the element says which edition stands on the screen, for tests and tools. */
async function draw(view: MapView, element: HTMLElement): Promise<void> {
  const shown = picture.value;
  if (!shown) return;
  await view.setGround(shown.mesh);
  if (picture.peek() === shown) element.dataset.drawn = editions.peek()[shown.edition]?.id ?? '';
}

function openMap(container: HTMLElement, theatre: Theatre): MapView {
  const { view: linked } = readLink(location.hash);
  const view = new MapView({
    container,
    theatre,
    theme: theme.peek(),
    language: language.peek(),
    view: linked,
    onSelect: (position) => void selectSpot(position),
    onMove: setView,
  });
  const canvas = view.map.getCanvas();
  canvas.setAttribute('aria-label', words.peek().mapHint);
  canvas.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    const { center } = view.view;
    void selectSpot(center);
  });
  if (!linked) view.fitTheatre(freeRoom());
  return view;
}

/** Room between what must be seen and the frame: a name needs more than a hair's breadth. */
const MARGIN_PX = 40;

/** What the title block covers of the map; on phones it stands above and covers nothing. */
function freeRoom(): Padding {
  const covered = document.querySelector('.title-block')?.getBoundingClientRect().width ?? 0;
  return { top: MARGIN_PX, right: MARGIN_PX, bottom: MARGIN_PX, left: covered + MARGIN_PX };
}
