// The map's scale: a round length, in the reader's words, since MapLibre's own speaks one language for good.

import type { IControl, Map as MapLibreMap } from 'maplibre-gl';

const EARTH_KM = 40_075.017;
/** MapLibre's world at zoom 0. */
const WORLD_PX = 512;
const LONGEST_PX = 120;

/** `write` puts a length in km into words. */
export class ScaleLine implements IControl {
  private readonly element = document.createElement('div');
  private readonly write: (km: number) => string;
  private map: MapLibreMap | undefined;

  constructor(write: (km: number) => string) {
    this.write = write;
    this.element.className = 'maplibregl-ctrl maplibregl-ctrl-scale';
  }

  onAdd(map: MapLibreMap): HTMLElement {
    this.map = map;
    map.on('move', this.draw);
    this.draw();
    return this.element;
  }

  onRemove(): void {
    this.map?.off('move', this.draw);
    this.map = undefined;
    this.element.remove();
  }

  /** Anew: the map has moved, or its words are others. */
  readonly draw = (): void => {
    if (!this.map) return;
    const km = kmPerPixel(this.map.getZoom(), this.map.getCenter().lat);
    const length = roundLength(km * LONGEST_PX);
    this.element.style.width = `${length / km}px`;
    const text = this.write(length);
    if (this.element.textContent !== text) this.element.textContent = text;
  };
}

/** At the middle of the map. */
export function kmPerPixel(zoom: number, lat: number): number {
  return (EARTH_KM * Math.cos((lat * Math.PI) / 180)) / (WORLD_PX * 2 ** zoom);
}

/** The longest of 1, 2, 3 or 5 and zeros that is not longer. */
export function roundLength(longest: number): number {
  const power = 10 ** Math.floor(Math.log10(longest));
  return [5, 3, 2, 1].map((step) => step * power).find((step) => step <= longest) ?? power;
}
