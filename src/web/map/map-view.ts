// The map itself: MapLibre with our layers, told what to show and telling where a reader points.

import * as maplibregl from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import type { Box, Surroundings } from '../../formats/coarse-outside.ts';
import { geometryOf, type Topology } from '../../formats/topology.ts';
import { sharedBorders, type ZoneFeatures } from '../../formats/zone-borders.ts';
import type { Theme } from '../../model/look.ts';
import type { Place } from '../../model/place.ts';
import { sideLooks } from '../../model/side-look.ts';
import type { Theatre } from '../../model/theatre.ts';
import { fetchJson } from '../api.ts';
import { BasemapError, type BasemapPlan } from '../basemap/plan.ts';
import type { BasemapTold } from '../basemap/told.ts';
import { nameIn } from '../words/catalogues.ts';
import type { GroundMesh } from '../worker/mesh.ts';
import type { PixelView } from '../worker/pixel-faces.ts';
import type { LineWidths } from '../worker/tile-painter.ts';
import { differenceStatuses, freshLooks } from './difference-statuses.ts';
import { countryFeatures, placeFeatures, spotFeatures } from './features.ts';
import { fontFaces } from './fonts.ts';
import { GroundLayer, pixelView } from './ground-layer.ts';
import type { GroundScene } from './ground-scene.ts';
import { casingWidth, edgeWidths } from './ground-style.ts';
import { heatStatuses } from './heat-classes.ts';
import { ABOVE_GROUND, mapLayers, ZONE_BORDERS_FROM } from './layers.ts';
import { PLACE_LAYERS, placeFilter } from './name-layers.ts';
import { readPalette } from './palette.ts';
import { ScaleLine } from './scale-line.ts';
import { spotImage } from './spot-image.ts';

maplibregl.setWorkerUrl(workerUrl);

export interface View {
  readonly zoom: number;
  readonly center: readonly [number, number];
}

export interface MapOptions {
  readonly container: HTMLElement;
  readonly theatre: Theatre;
  readonly theme: Theme;
  readonly language: string;
  readonly view: View | undefined;
  /** A round length in the reader's words. */
  writeLength(km: number): string;
  onSelect(position: readonly [number, number]): void;
  onMove(view: View): void;
  onBasemap(told: BasemapTold): void;
  /** The shown edition was a tint, and must be drawn as a mesh. */
  onTintLost(): void;
}

/** Room that panels take from the map, in CSS pixels. */
export type Padding = Required<maplibregl.PaddingOptions>;

/** Long enough to be followed; MapLibre leaves it out where a reader wants less motion. */
const CAMERA_MS = 450;
/** About 10 km to an inch. */
const VILLAGE_ZOOM = 9;

const EMPTY = { type: 'FeatureCollection', features: [] } as const;
const SOURCES = [
  'land',
  'lakes',
  'rivers',
  'regions',
  'draft',
  'borders',
  'zone-borders',
  'countries',
  'places',
  'spot',
] as const;

export class MapView {
  readonly map: maplibregl.Map;
  private readonly options: MapOptions;
  private readonly ground: GroundLayer;
  private readonly scale: ScaleLine;
  private theme: Theme;
  private language: string;
  private places: readonly Place[] = [];
  private spot: readonly [number, number] | null = null;
  private cursor: maplibregl.Marker | undefined;
  private countries: readonly (readonly [string, number, number])[] = [];
  private basemap: BasemapPlan | undefined;
  private isRemoved = false;
  private readonly keepFrame = (): void => this.ground.keep();
  /** Settled once the style stands: only then can sources be filled. */
  private readonly isReady: Promise<unknown>;

  constructor(options: MapOptions) {
    this.options = options;
    this.theme = options.theme;
    this.language = options.language;
    this.ground = new GroundLayer(this.styling(), options.onTintLost);
    const { container, theatre, view } = options;
    const [west, south, east, north] = theatre.extent;
    this.map = new maplibregl.Map({
      container,
      style: this.style(),
      ...(view ? { center: [...view.center], zoom: view.zoom } : { bounds: [west, south, east, north] }),
      attributionControl: false,
      // A tint is drawn over what the canvas shows already.
      canvasContextAttributes: { preserveDrawingBuffer: true },
      maxZoom: 15,
      minZoom: 2,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      fadeDuration: 0,
      renderWorldCopies: false,
    });
    this.map.touchZoomRotate.disableRotation();
    // Keys move a cursor over the ground (map-keys.ts), not the map.
    this.map.keyboard.disable();
    this.isReady = new Promise((resolve) => this.map.once('style.load', resolve));
    this.isReady.then(() => this.addGround());
    this.map.on('click', (event) => options.onSelect(this.positionOf(event)));
    this.map.on('moveend', () => options.onMove(this.view));
    this.scale = new ScaleLine((km) => options.writeLength(km));
    this.map.addControl(this.scale, 'bottom-right');
    this.loadBasemap()
      .catch(() => undefined)
      .then(() => this.loadOwnBasemap());
  }

  get view(): View {
    const { lng, lat } = this.map.getCenter();
    return { zoom: this.map.getZoom(), center: [lng, lat] };
  }

  /** The pixels of what is seen, for a face map. */
  get pixels(): PixelView {
    return pixelView(this.map);
  }

  /** CSS pixels of lines as the map is seen now. */
  get lineWidths(): LineWidths {
    const zoom = this.map.getZoom();
    return { byKind: edgeWidths(zoom), casing: casingWidth(zoom) };
  }

  /** Makes ready for tints, and stays so after whatever frames MapLibre draws by itself. */
  async keepFrames(): Promise<void> {
    await this.isReady;
    this.map.off('idle', this.keepFrame).on('idle', this.keepFrame);
    this.keepFrame();
  }

  /** True where an edition that is shown can give way to a tint of a view. */
  canTint(view: PixelView, edition: number): boolean {
    return this.ground.canTint(view, edition);
  }

  /** What is marked on the ground that is shown. */
  get marks(): GroundMesh | null {
    return this.ground.marks;
  }

  /** Draws ground; tells when it has been painted, and settles when nothing more is to come. */
  async setScene(scene: GroundScene, onPainted: () => void = () => undefined): Promise<void> {
    await this.isReady;
    await new Promise<void>((resolve) => {
      const painted = this.ground.setScene(scene, () => {
        onPainted();
        // A frame of our own has all there is to it; of MapLibre's more may follow.
        if (painted === 'composed') resolve();
      });
      if (painted === 'by-maplibre') this.map.once('idle', () => resolve());
    });
  }

  setPlaces(places: readonly Place[]): void {
    this.places = places;
    this.fill('places', placeFeatures(places, this.language));
    void this.setSpot(this.spot);
  }

  setRegions(features: readonly unknown[]): void {
    this.fill('regions', { type: 'FeatureCollection', features });
  }

  /** Outlines of a draft, each in a colour of its own. */
  setDraft(features: readonly unknown[]): void {
    void this.fill('draft', { type: 'FeatureCollection', features });
  }

  /** Borders between the theatre's zones, finer than the world's. */
  async setZones(zones: ZoneFeatures): Promise<void> {
    const coordinates = sharedBorders(zones);
    this.fill('zone-borders', { type: 'MultiLineString', coordinates });
    await this.isReady;
    // One border drawn twice, kilometres apart, would be two: the coarse one ends where the fine one begins.
    if (coordinates.length > 0) this.map.setLayerZoomRange('borders', 0, ZONE_BORDERS_FROM);
  }

  /** Marks a spot; where it is a place, the place's own dot and name give way to the mark's. */
  async setSpot(position: readonly [number, number] | null): Promise<void> {
    this.spot = position;
    const place = position && this.places.find((candidate) => isSame(candidate.position, position));
    this.fill('spot', spotFeatures(position, place ? nameIn(place.names, this.language) : ''));
    await this.isReady;
    for (const layer of PLACE_LAYERS) this.map.setFilter(layer, placeFilter(place?.id));
  }

  /** The keyboard's cursor: it is said in words, so that its mark is for eyes only. */
  setCursor(position: readonly [number, number] | null): void {
    this.cursor?.remove();
    this.cursor = undefined;
    if (!position) return;
    const element = document.createElement('div');
    element.className = 'map-cursor';
    element.setAttribute('aria-hidden', 'true');
    this.cursor = new maplibregl.Marker({ element }).setLngLat([...position]).addTo(this.map);
  }

  /** west, south, east, north in degrees of what panels leave free. */
  seen({ top, right, bottom, left }: Padding): readonly [number, number, number, number] {
    const { clientWidth, clientHeight } = this.map.getCanvas();
    const southWest = this.map.unproject([left, clientHeight - bottom]);
    const northEast = this.map.unproject([clientWidth - right, top]);
    return [southWest.lng, southWest.lat, northEast.lng, northEast.lat];
  }

  async setLanguage(language: string): Promise<void> {
    if (language === this.language) return;
    this.language = language;
    this.scale.draw();
    this.setPlaces(this.places);
    this.fill('countries', countryFeatures(this.countries, language));
  }

  /** Only colours and patterns differ between themes, so that nothing is loaded again. */
  async setTheme(theme: Theme): Promise<void> {
    if (theme === this.theme) return;
    this.theme = theme;
    await this.isReady;
    this.addImages();
    this.ground.setStyling(this.styling());
    for (const layer of [...mapLayers(readPalette()), ...(this.basemap?.layers(this.look()) ?? [])]) {
      if (!this.map.getLayer(layer.id)) continue;
      for (const [name, value] of Object.entries(layer.paint ?? {})) {
        this.map.setPaintProperty(layer.id, name as never, value as never);
      }
    }
  }

  /** Takes another map's camera, unless it has it already. */
  follow(other: MapView): void {
    const [own, wished] = [this.view, other.view];
    const isThere = own.zoom === wished.zoom && own.center.every((degrees, k) => degrees === wished.center[k]);
    if (!isThere) this.map.jumpTo({ center: [...wished.center], zoom: wished.zoom });
  }

  /** Shows the whole extent of the theatre in what the panels leave free. */
  fitTheatre(padding: Padding): void {
    const [west, south, east, north] = this.options.theatre.extent;
    this.map.setPadding({ top: 0, bottom: 0, left: 0, right: 0 });
    this.map.fitBounds([west, south, east, north], { padding, animate: false });
  }

  /** Moves the map so that a position is in what the panels leave free; not at all where it is there already. */
  reveal(position: readonly [number, number], { top, right, bottom, left }: Padding): void {
    this.map.resize();
    const { x, y } = this.map.project([...position]);
    const { clientWidth, clientHeight } = this.map.getCanvas();
    const [east, south] = [clientWidth - right, clientHeight - bottom];
    if (x >= left && x <= east && y >= top && y <= south) return;
    this.map.panBy([x - (left + east) / 2, y - (top + south) / 2], { duration: CAMERA_MS });
  }

  /** Flies to a position, near enough to tell its villages apart, and puts it amid what the panels leave free. */
  approach(position: readonly [number, number], room: () => Padding): void {
    this.map.resize();
    const zoom = Math.max(this.map.getZoom(), VILLAGE_ZOOM);
    this.map.flyTo({ center: [...position], zoom, offset: offsetOf(room()), duration: CAMERA_MS });
    // A sheet that opens during the flight takes room from the map, and the flight ends where the middle was before.
    let isNarrowed = false;
    this.map.once('resize', () => (isNarrowed = true));
    this.map.once('moveend', () => isNarrowed && this.reveal(position, room()));
  }

  /** Puts a position amid what the panels leave free, at once. */
  center(position: readonly [number, number], padding: Padding): void {
    this.map.resize();
    this.map.easeTo({ center: [...position], offset: offsetOf(padding), animate: false });
  }

  remove(): void {
    this.isRemoved = true;
    this.map.remove();
  }

  /** A click on a name or its dot means the place, any other the spot itself. */
  private positionOf(event: maplibregl.MapMouseEvent): readonly [number, number] {
    const layers = PLACE_LAYERS.filter((id) => this.map.getLayer(id));
    const [hit] = this.map.queryRenderedFeatures(event.point, { layers });
    const place = hit && this.places.find(({ id }) => id === hit.properties.id);
    return place ? place.position : [event.lngLat.lng, event.lngLat.lat];
  }

  private async fill(source: (typeof SOURCES)[number], data: unknown): Promise<void> {
    await this.isReady;
    (this.map.getSource(source) as maplibregl.GeoJSONSource | undefined)?.setData(data as never);
  }

  private async loadBasemap(): Promise<void> {
    const { box, world, water } = await fetchJson<Surroundings>('api/surroundings');
    this.fillBasemap(world, water);
    const loadWhole = (): void => {
      if (this.isWithin(box)) return;
      this.map.off('moveend', loadWhole);
      // Without it the world stays coarse there; the next move asks again.
      void this.loadWorld().catch(() => this.map.on('moveend', loadWhole));
    };
    this.map.on('moveend', loadWhole);
    loadWhole();
    this.countries = await fetchJson<[string, number, number][]>('data/basemap/countries.json');
    this.fill('countries', countryFeatures(this.countries, this.language));
  }

  /** All of it, for who leaves the theatre's surroundings. */
  private async loadWorld(): Promise<void> {
    const world = await fetchJson<Topology>('data/basemap/world.json');
    this.fillBasemap(world, await fetchJson<Topology>('data/basemap/water.json'));
  }

  private fillBasemap(world: Topology, water: Topology): void {
    this.fill('land', geometryOf(world, 'land'));
    this.fill('borders', geometryOf(world, 'borders'));
    this.fill('lakes', geometryOf(water, 'lakes'));
    this.fill('rivers', geometryOf(water, 'rivers'));
  }

  private isWithin([west, south, east, north]: Box): boolean {
    const seen = this.map.getBounds();
    return seen.getWest() >= west && seen.getSouth() >= south && seen.getEast() <= east && seen.getNorth() <= north;
  }

  /** The theatre's own basemap over the offline one, which stays where there is none or it cannot be read. */
  private async loadOwnBasemap(): Promise<void> {
    const { container, theatre, onBasemap } = this.options;
    if (theatre.basemap === null) return;
    try {
      const { openBasemap, layBasemap } = await import('../basemap/lay-basemap.ts');
      const plan = await openBasemap(theatre.basemap);
      await this.isReady;
      if (this.isRemoved) return;
      onBasemap({ credit: plan.credit, trouble: null });
      layBasemap(plan, {
        map: this.map,
        look: this.look(),
        below: () => (this.map.getLayer(this.ground.id) ? this.ground.id : ABOVE_GROUND),
        onGap: () => onBasemap({ credit: plan.credit, trouble: 'gaps' }),
      });
      this.basemap = plan;
      // For tests and tools: all of it stands on the screen.
      this.map.once('idle', () => (container.dataset.basemap = 'drawn'));
    } catch (error) {
      container.dataset.basemap = 'refused';
      onBasemap({ credit: '', trouble: error instanceof BasemapError ? error.trouble : 'broken' });
    }
  }

  private look() {
    return { theme: this.theme, palette: readPalette() };
  }

  private styling() {
    const { theatre } = this.options;
    const looks = [
      ...theatre.statuses,
      ...sideLooks(theatre),
      ...differenceStatuses(theatre),
      ...freshLooks(theatre),
      ...heatStatuses('held'),
      ...heatStatuses('changed'),
    ];
    return { looks, theme: this.theme, palette: readPalette() };
  }

  private style(): maplibregl.StyleSpecification {
    const sources = SOURCES.map((id) => [id, { type: 'geojson', data: EMPTY }]);
    return {
      version: 8,
      sources: Object.fromEntries(sources),
      layers: mapLayers(readPalette()),
      'font-faces': fontFaces(),
    } as maplibregl.StyleSpecification;
  }

  private addGround(): void {
    this.addImages();
    const add = (): void => {
      this.map.addLayer(this.ground, ABOVE_GROUND);
      this.map.addLayer(this.ground.top);
    };
    add();
    // A lost graphics context takes our programs with it.
    this.map.on('webglcontextrestored', () => {
      for (const { id } of [this.ground, this.ground.top]) this.map.removeLayer(id);
      add();
    });
  }

  private addImages(): void {
    const ratio = Math.max(1, Math.round(window.devicePixelRatio || 1));
    const spot = spotImage(readPalette(), ratio);
    if (this.map.hasImage('spot')) this.map.updateImage('spot', spot);
    else this.map.addImage('spot', spot, { pixelRatio: ratio });
  }
}

/** From the middle of the map to that of its free part, in pixels. */
function offsetOf({ top, right, bottom, left }: Padding): [number, number] {
  return [(left - right) / 2, (top - bottom) / 2];
}

function isSame(a: readonly [number, number], b: readonly [number, number]): boolean {
  // About 300 m: a spot this near is called by the place's name.
  return Math.abs(a[0] - b[0]) < 4e-3 && Math.abs(a[1] - b[1]) < 2.7e-3;
}
