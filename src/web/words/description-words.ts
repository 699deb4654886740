// The words by which a map, its front and a spot are told without a picture.

/** A spot told by a place: `place` is its name, `km` a length with its unit ("" where the spot is the place itself), `wind` an index of 16. */
export interface SpotWords {
  readonly place: string;
  readonly km: string;
  readonly wind: number;
}

/** A leg of a course: its length with its unit, its wind of 8, and where it ends, as `fromSpot` tells it. */
export interface LegWords {
  readonly km: string;
  readonly wind: number;
  readonly to: string;
}

export interface DescriptionWords {
  readonly inWords: string;
  readonly inWordsHint: string;
  readonly copyWords: string;
  readonly wordsCopied: string;
  readonly wholeMap: string;
  readonly frameOnly: string;
  readonly tellingWords: string;
  /** `820 m`, `3.4 km`, `14 km`: the figure comes written. */
  metres(figure: string): string;
  kilometres(figure: string): string;
  squareKilometres(figure: string): string;
  /** After "from" and "to", and after "lies": a spot told by a place, or by its coordinates alone. */
  fromSpot(spot: SpotWords): string;
  atSpot(spot: SpotWords): string;
  atCoordinates(coordinates: string): string;
  fromCoordinates(coordinates: string): string;

  readonly theMap: string;
  thisIs(source: string, date: string, edition: string): string;
  numbered(index: number, count: number): string;
  /** The time comes with its zone. */
  publishedAt(weekday: string, date: string, time: string): string;
  delayedBy(hours: number): string;

  readonly whatIsDrawn: string;
  readonly inFrame: string;
  drawnArea(status: string, area: string): string;
  /** Against the edition before: `sign` of the change; no area where it is none. */
  drawnAreaSince(status: string, area: string, change: { readonly sign: number; readonly area: string }): string;
  absent(statuses: readonly string[]): string;

  readonly theFront: string;
  frontMeets(one: string, other: string, km: string): string;
  frontBand(party: string, km: string): string;
  readonly frontConvention: string;
  readonly frontNone: string;
  stretch(km: string, bandKm: string): string;
  course(start: string, legs: readonly LegWords[]): string;
  /** Winds of 8 towards the ground on either side; null: of nobody known. */
  sides(left: string, leftWind: number, right: string | null, rightWind: number): string;
  ring(km: string, inside: string | null, where: string): string;
  restOfFront(count: number, km: string): string;

  readonly whatChanged: string;
  changedAgainst(date: string, edition: string): string;
  changedArea(from: string, to: string, area: string): string;
  readonly sameAsThen: string;
  readonly hardlyChanged: string;
  changedPatch(area: string, where: string, from: string, to: string): string;
  changedPlace(place: string, from: string, to: string): string;
  morePlaces(count: number): string;
  readonly noPlaceChanged: string;

  readonly whatIsNotDrawn: string;
  readonly blankIsAStatement: string;
  readonly blankSaysNothing: string;
  readonly asOfThen: string;

  readonly theSpot: string;
  spotIs(where: string, coordinates: string): string;
  /** A stretch of a spot's history; `status` null: not drawn, `until` null: up to the latest edition. */
  period(status: string | null, from: string, until: string | null): string;
  /** In the shown edition. */
  drawnNow(status: string | null): string;
  /** `status` null: ground that is not drawn. */
  nearestGround(status: string | null, km: string, wind: number): string;
  readonly noOtherGround: string;

  /** What the keyboard's cursor meets. */
  cursorAt(where: string): string;
  cursorStep(km: string): string;
  readonly noChangeThere: string;
  changeAt(date: string, status: string | null): string;
}
