// The page's own words: one catalogue per language, each a plain object of texts and of functions with figures in them.

import type { Age } from '../../model/instant.ts';
import type { BasemapWords } from './basemap-words.ts';
import type { CheckEntryWords } from './check-entry-words.ts';
import type { DescriptionWords } from './description-words.ts';
import type { DraftWords } from './draft-words.ts';
import type { HeatWords } from './heat-words.ts';
import type { KeyWords } from './key-words.ts';
import type { PictureWords } from './picture-words.ts';
import type { ProblemWords } from './problem-words.ts';
import type { ShareWords } from './share-words.ts';
import type { SideWords } from './side-words.ts';
import type { ViewWords } from './view-words.ts';

/** Every text of the page. A catalogue that lacks one does not compile. */
export interface Words
  extends BasemapWords,
    CheckEntryWords,
    DescriptionWords,
    DraftWords,
    HeatWords,
    KeyWords,
    PictureWords,
    ProblemWords,
    ShareWords,
    SideWords,
    ViewWords {
  /** The language's name in itself. */
  readonly languageName: string;
  /** `Kyiv time` */
  zone(timeZone: string): string;
  days(count: number): string;
  /** The line under the date. */
  published(source: string, time: string, zone: string): string;
  age(age: Age): string;
  delay(hours: number): string;
  /** The map in one phrase, for the document's title and for screen readers. */
  mapOf(date: string, age: Age): string;
  readonly ground: string;
  readonly squareKm: string;
  /** Heading of the column of changes: against the edition before. */
  versus(date: string): string;
  readonly notDrawn: string;
  readonly notDrawnNote: string;
  readonly nothingDrawn: string;
  readonly noFigures: string;
  readonly convention: string;
  /** Sentences on a spot. `status` is a status' name. */
  notDrawnSince(source: string, when: string): string;
  drawnSince(source: string, status: string, when: string): string;
  neverDrawn(source: string, first: string): string;
  before(status: string, days: number): string;
  beforeNotDrawn(days: number): string;
  moment(weekday: string, date: string, time: string, zone: string): string;
  readonly historyOfControl: string;
  readonly status: string;
  readonly from: string;
  readonly until: string;
  readonly now: string;
  readonly firstEdition: string;
  changedBetween(from: string, to: string): string;
  edition(id: string): string;
  readonly showEdition: string;
  near(place: string, km: string): string;
  readonly openGround: string;
  readonly close: string;
  readonly play: string;
  readonly pause: string;
  readonly previous: string;
  readonly next: string;
  readonly latest: string;
  readonly time: string;
  editionOf(index: number, count: number): string;
  readonly map: string;
  readonly comparedWith: string;
  readonly editionBefore: string;
  daysBefore(days: number): string;
  readonly firstOfAll: string;
  readonly otherEdition: string;
  becomes(was: string, is: string): string;
  readonly placesChanged: string;
  readonly nothingChanged: string;
  readonly comparing: string;
  /** What the bars behind the slider show. */
  chart(party: string): string;
  /** Of one edition: newly drawn as held, and no longer. */
  chartFigures(gained: string, lost: string): string;
  readonly search: string;
  readonly searchHint: string;
  noPlace(text: string): string;
  /** Of numbers that are no position on the globe, or that could be read in two ways. */
  noPosition(example: string): string;
  readonly mapHint: string;
  readonly hint: string;
  readonly theme: string;
  readonly language: string;
  readonly source: string;
  readonly sourcesAndTerms: string;
  readonly viewOnly: string;
  readonly notWarning: string;
  readonly baseData: string;
  readonly loading: string;
  readonly empty: string;
  readonly emptyHint: string;
  readonly failed: string;
  readonly tryAgain: string;
  readonly noWebgl: string;
  readonly offline: string;
  offlineSaved(date: string): string;
  readonly keptHere: string;
  readonly forget: string;
}
