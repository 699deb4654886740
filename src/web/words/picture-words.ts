// Texts of pictures and films: the frame that figures are of, the period of a film, the house style.

import { extentText } from '../../formats/picture/extent-text.ts';
import type { Rectangle } from '../../formats/picture/map-frame.ts';

export interface PictureWords {
  /** Over a legend: of which ground its km² are. */
  frameWords(extent: Rectangle): string;
  readonly filmFrom: string;
  readonly filmTo: string;
  readonly houseStyle: string;
  readonly useHouse: string;
  readonly dropHouse: string;
  readonly noHouse: string;
  /** Whose style pictures have; for this visit alone where a reader chose it. */
  houseOf(name: string, isOfVisit: boolean): string;
  houseBroken(reason: string): string;
  /** Names of statuses, in pairs. */
  lookAlike(pairs: readonly (readonly [string, string])[]): string;
}

export const pictureEnglish: PictureWords = {
  frameWords: (extent) => `In this frame, ${extentText(extent, { north: 'N', south: 'S', east: 'E', west: 'W' })}:`,
  filmFrom: 'From',
  filmTo: 'To',
  houseStyle: 'House style',
  useHouse: 'Use a house style…',
  dropHouse: 'Leave it',
  noHouse: 'Foothold’s own.',
  houseOf: (name, isOfVisit) => (isOfVisit ? `${name}, for this visit.` : `${name}.`),
  houseBroken: (reason) => `This file cannot be used. ${reason}`,
  lookAlike: (pairs) =>
    `In these colours some readers, the colour-blind among them, cannot tell apart: ${pairs.map(([one, other]) => `“${one}” and “${other}”`).join('; ')}.`,
};

export const pictureUkrainian: PictureWords = {
  frameWords: (extent) =>
    `У цій рамці, ${extentText(extent, { north: 'пн. ш.', south: 'пд. ш.', east: 'сх. д.', west: 'зх. д.' })}:`,
  filmFrom: 'Від',
  filmTo: 'До',
  houseStyle: 'Стиль редакції',
  useHouse: 'Узяти стиль редакції…',
  dropHouse: 'Відмовитися',
  noHouse: 'Власний стиль Foothold.',
  houseOf: (name, isOfVisit) => (isOfVisit ? `${name}, лише зараз.` : `${name}.`),
  houseBroken: (reason) => `Цей файл не підходить. ${reason}`,
  lookAlike: (pairs) =>
    `У цих кольорах дехто з читачів, зокрема з порушеннями колірного зору, не розрізнить: ${pairs.map(([one, other]) => `«${one}» і «${other}»`).join('; ')}.`,
};
