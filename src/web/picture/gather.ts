// Gathers what is seen on the page into the content of a picture.

import { areaInFrameKm2, type Frame } from '../../engine/frame-area.ts';
import { lineKm } from '../../engine/front.ts';
import type { LegendEntry, LookedGround, PictureContent, Position } from '../../formats/picture/content.ts';
import type { Rectangle } from '../../formats/picture/map-frame.ts';
import { OWN_STYLE } from '../../formats/picture/picture-style.ts';
import { restyledPalette } from '../../formats/picture/restyle.ts';
import { geometryOf, type Topology } from '../../formats/topology.ts';
import { sharedBorders } from '../../formats/zone-borders.ts';
import { type GridRing, toDegrees, toGrid } from '../../model/ground.ts';
import type { GroundLook, Theme } from '../../model/look.ts';
import { sideLooks, sideOfLook } from '../../model/side-look.ts';
import { fetchJson } from '../api.ts';
import { dayAndMonth, longDate, shortDate, year } from '../dates.ts';
import { askOverlaid } from '../desk.ts';
import { house, picturedTheatre } from '../house-style.ts';
import { differenceStatuses, freshLooks } from '../map/difference-statuses.ts';
import { HEAT_DAYS, heatStatuses } from '../map/heat-classes.ts';
import { readPalette } from '../map/palette.ts';
import { areaFigure } from '../numbers.ts';
import { provenanceOf } from '../provenance.ts';
import { regionFeatures } from '../regions.ts';
import { shownParty } from '../shown-party.ts';
import { partyName as nameOfParty } from '../sides.ts';
import * as state from '../state.ts';
import { nameIn } from '../words/catalogues.ts';
import type { GroundOutline, PicturedGround } from '../worker/protocol.ts';

export interface PictureWish {
  readonly width: number;
  readonly height: number;
  readonly theme: Theme;
  readonly hatchFactor?: number;
  /** In place of the line that the page would write. */
  readonly line?: string;
}

/** Everything but the ground stays the same from frame to frame of a film. */
export class Gatherer {
  private readonly measuring = document.createElement('canvas').getContext('2d')!;
  private world: Pick<PictureContent['lines'], 'coasts' | 'borders'> | undefined;

  /** The content for an edition (index) in the view that is shown; throws where nothing has been overlaid yet. */
  async content(edition: number, wish: PictureWish): Promise<PictureContent> {
    const theatre = state.theatre.peek();
    const entry = state.editions.peek()[edition];
    if (!theatre || !entry) throw new Error(state.words.peek().computing);
    const { width, height, theme } = wish;
    const [ground, marks] = await grounds(edition);
    const seen = seenNow();
    const clock = state.clock.peek();
    return {
      width,
      height,
      theme,
      palette: paletteOf(theme),
      style: house.peek()?.style ?? OWN_STYLE,
      hatchFactor: wish.hatchFactor ?? 1,
      headline: {
        day: dayAndMonth(entry.published, clock),
        year: year(entry.published, clock),
        line: wish.line || headlineOf(edition),
      },
      seen,
      extent: theatre.extent,
      lines: {
        ...(await this.worldLines()),
        zones: sharedBorders(state.zones.peek()),
        regions: regionLines(),
      },
      spot: state.spot.peek()?.position ?? null,
      ground,
      marks,
      fronts: await frontsOf(edition),
      places: placesNow(),
      legendFor: (extent) => legendOf({ of: picturedGround(edition), ground, marks }, extent),
      frameWords: (extent) => state.words.peek().frameWords(extent),
      foot: [
        ...provenanceOf(edition),
        ...comparedWith(edition),
        [...theatre.attributions, state.words.peek().baseData].join(' · '),
      ],
      made: state.words.peek().made(shortDate(Date.now() / 1000, clock)),
      km: state.words.peek().km,
      measure: (text, size, weight) => {
        this.measuring.font = `${weight} ${size}px ${(house.peek()?.style ?? OWN_STYLE).fontFamily}`;
        return this.measuring.measureText(text).width;
      },
    };
  }

  private async worldLines(): Promise<Pick<PictureContent['lines'], 'coasts' | 'borders'>> {
    if (!this.world) {
      const world = await fetchJson<Topology>('data/basemap/world.json');
      this.world = { coasts: linesOf(geometryOf(world, 'land')), borders: linesOf(geometryOf(world, 'borders')) };
    }
    return this.world;
  }
}

function linesOf(geometry: ReturnType<typeof geometryOf>): readonly (readonly Position[])[] {
  return geometry.type === 'MultiLineString' ? geometry.coordinates : geometry.coordinates.flat();
}

/** The page's tokens as they are in the theme of the picture, which need not be the page's own. */
export function paletteOf(theme: Theme): PictureContent['palette'] {
  const root = document.documentElement;
  const own = root.dataset.theme;
  root.dataset.theme = theme;
  const panel = getComputedStyle(root).getPropertyValue('--panel').trim();
  const palette = { ...readPalette(), panel };
  root.dataset.theme = own ?? 'light';
  return house.peek() ? restyledPalette(palette, house.peek()!, theme) : palette;
}

function seenNow(): Rectangle {
  const frame = state.frame.peek();
  if (!frame) return state.theatre.peek()!.extent;
  return [toDegrees(frame[0]), toDegrees(frame[1]), toDegrees(frame[2]), toDegrees(frame[3])];
}

/** The ground of the view, and what is marked over it. */
async function grounds(edition: number): Promise<[LookedGround[], LookedGround[]]> {
  const of = picturedGround(edition);
  const marks = state.view.peek() === 'map' && state.fresh.peek()?.to === edition ? state.fresh.peek() : null;
  const ground = await outlines(of);
  return [ground, marks ? await outlines({ kind: 'fresh', from: marks.from, to: marks.to }) : []];
}

export function picturedGround(edition: number): PicturedGround {
  const from = state.compareFrom.peek();
  const view = state.view.peek();
  if (view === 'compare' && state.compareMode.peek() === 'difference') return { kind: 'difference', from, to: edition };
  if (view !== 'held' && view !== 'changed') return { kind: 'edition', edition };
  const party = shownParty.peek()?.id ?? null;
  return { kind: 'heat', measure: view, from, to: edition, party, days: HEAT_DAYS[view] };
}

async function outlines(of: PicturedGround): Promise<LookedGround[]> {
  const answer = await askOverlaid('outlines', { of });
  if (!answer) throw new Error(state.words.peek().computing);
  const looks = looksNow();
  return answer.flatMap(({ id, rings }: GroundOutline) => {
    const look = looks.find((candidate) => candidate.id === id);
    return look?.drawn ? [{ look, rings: rings as readonly GridRing[] }] : [];
  });
}

/** The colours of everything that ground can be, and of the paper: what a palette must not lose. */
export function groundColors(theme: Theme): readonly string[] {
  const looks = looksNow().flatMap(({ color, hatch }) => [color?.[theme], hatch?.ink[theme]]);
  const { paper, panel, ink } = paletteOf(theme);
  const colors = [paper, panel, ink, ...looks].filter((color) => color !== undefined && /^#[0-9a-f]{6}$/i.test(color));
  return [...new Set(colors as string[])];
}

function looksNow(): readonly GroundLook[] {
  const theatre = picturedTheatre()!;
  const heats = [...heatStatuses('held'), ...heatStatuses('changed')];
  return [...theatre.statuses, ...sideLooks(theatre), ...differenceStatuses(theatre), ...freshLooks(theatre), ...heats];
}

/** Shorter pieces are where a border and an edition's outline of it lie apart. */
const SHORTEST_FRONT_KM = 1.5;

/** Of an edition's own ground; what a view makes of several has none. */
async function frontsOf(edition: number): Promise<PictureContent['fronts']> {
  const front = picturedGround(edition).kind === 'edition' ? await askOverlaid('front', { edition }) : null;
  const lines = (front?.lines ?? []).filter(({ line }) => lineKm(line) >= SHORTEST_FRONT_KM);
  const of = (wished: 'meets' | 'band') => lines.filter(({ kind }) => kind === wished).map(({ line }) => line);
  return { meets: of('meets'), bands: of('band') };
}

function regionLines(): readonly (readonly Position[])[] {
  return regionFeatures.peek().flatMap(({ geometry }) => {
    const { type, coordinates } = (geometry ?? {}) as { type?: string; coordinates?: unknown };
    if (type === 'Polygon') return coordinates as Position[][];
    return type === 'MultiPolygon' ? (coordinates as Position[][][]).flat() : [];
  });
}

function placesNow(): PictureContent['places'] {
  const chosen = state.spot.peek()?.position;
  const language = state.language.peek();
  return state.places.peek().map(({ id, names, position, population }) => ({
    id,
    name: nameIn(names, language),
    position,
    population,
    isSelected: chosen !== undefined && chosen[0] === position[0] && chosen[1] === position[1],
  }));
}

/** What the map shows, in one line: whose it is, or which editions are compared. */
function headlineOf(edition: number): string {
  const [source, say] = [state.source.peek(), state.words.peek()];
  const name = source ? nameIn(source.name, state.language.peek()) : '';
  const of = picturedGround(edition);
  if (of.kind === 'heat')
    return `${name}: ${say.heatTitle(of.measure, shownParty.peek() ? nameIn(shownParty.peek()!.name, state.language.peek()) : '')}`;
  if (of.kind !== 'difference') return say.mapBy(name);
  const from = state.editions.peek()[of.from]!;
  return say.differenceBy(name, longDate(from.published, state.clock.peek()));
}

/** The other edition of a comparison, or the first of a period: a picture says what it is made of. */
function comparedWith(edition: number): string[] {
  const of = picturedGround(edition);
  const from = of.kind === 'edition' ? undefined : state.editions.peek()[of.from];
  if (!from) return [];
  const say = state.words.peek();
  const label = of.kind === 'heat' ? say.periodBegins : say.comparedWith;
  return [`${label}: ${say.edition(from.id)}, ${longDate(from.published, state.clock.peek())}.`];
}

/** What is drawn in the frame, with its km² there; marks lie over ground that is counted already. */
function legendOf(
  { of, ground, marks }: { of: PicturedGround; ground: readonly LookedGround[]; marks: readonly LookedGround[] },
  extent: Rectangle,
): LegendEntry[] {
  const say = state.words.peek();
  const frame = extent.map((degrees) => toGrid(degrees)) as unknown as Frame;
  const drawn = ground
    .map(({ look, rings }) => ({ look, areaKm2: areaInFrameKm2([rings], frame) }))
    .filter(({ areaKm2 }) => areaKm2 > 0)
    .map(({ look, areaKm2 }) => ({
      look,
      text: of.kind === 'difference' ? becameText(look.id) : nameOf(look),
      figure: `${areaFigure(areaKm2, state.language.peek())} ${say.squareKm}`,
    }));
  const marked = marks
    .filter(({ rings }) => areaInFrameKm2([rings], frame) > 0)
    .map(({ look }) => ({ look, text: say.markName(look.id, partyName(look.id)), figure: '' }));
  const blank = of.kind === 'edition' ? [{ look: null, text: say.notDrawn, figure: '' }] : [];
  return [...drawn, ...blank, ...marked];
}

function becameText(id: string): string {
  const say = state.words.peek();
  return id.startsWith('turned-') ? say.turnedTo(partyName(id)) : say.becameName(id, partyName(id));
}

function nameOf(look: GroundLook): string {
  if (!('name' in look)) return look.id;
  const name = nameIn((look as { name: Record<string, string> }).name, state.language.peek());
  const side = sideOfLook(look.id);
  return side === null ? name : `${name}, ${state.words.peek().fightsFor(nameOfParty(side))}`;
}

function partyName(id: string): string {
  const party = state.theatre.peek()?.parties.find((candidate) => id.endsWith(`-${candidate.id}`));
  return party ? nameIn(party.name, state.language.peek()) : '';
}
