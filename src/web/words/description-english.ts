// The map told in English.

import type { DescriptionWords, SpotWords } from './description-words.ts';

const EIGHT = ['north', 'north-east', 'east', 'south-east', 'south', 'south-west', 'west', 'north-west'];
const SIXTEEN = [
  'north',
  'north-north-east',
  'north-east',
  'east-north-east',
  'east',
  'east-south-east',
  'south-east',
  'south-south-east',
  'south',
  'south-south-west',
  'south-west',
  'west-south-west',
  'west',
  'west-north-west',
  'north-west',
  'north-north-west',
];

export const descriptionEnglish: DescriptionWords = {
  inWords: 'In words',
  inWordsHint: 'What the map shows, as text: ground, front, changes.',
  copyWords: 'Copy words',
  wordsCopied: 'Copied.',
  wholeMap: 'The whole map',
  frameOnly: 'Only what is in the frame',
  tellingWords: 'Putting it into words …',
  metres: (figure) => `${figure} m`,
  kilometres: (figure) => `${figure} km`,
  squareKilometres: (figure) => `${figure} km²`,
  fromSpot: toldBy,
  atSpot: (spot) => (spot.km === '' ? `at ${spot.place}` : toldBy(spot)),
  fromCoordinates: (coordinates) => coordinates,
  atCoordinates: (coordinates) => `at ${coordinates}`,

  theMap: 'The map',
  thisIs: (source, date, edition) => `This is the map of ${source} of ${date}, edition ${edition}.`,
  numbered: (index, count) => `It is number ${index.toLocaleString('en-GB')} of ${count.toLocaleString('en-GB')}.`,
  publishedAt: (weekday, date, time) => `It was published on ${weekday} ${date}, ${time}.`,
  delayedBy: (hours) => `Editions come here ${hours} hours after they are published.`,

  whatIsDrawn: 'What is drawn',
  inFrame: 'Areas are those within the frame.',
  drawnArea: (status, area) => `${status}: ${area}.`,
  drawnAreaSince: (status, area, { sign, area: change }) =>
    sign === 0
      ? `${status}: ${area}, as in the edition before.`
      : `${status}: ${area}, which is ${change} ${sign > 0 ? 'more' : 'less'} than in the edition before.`,
  absent: (statuses) => `Nothing in it is drawn as: ${statuses.join('; ')}.`,

  theFront: 'The front',
  frontMeets: (one, other, km) => `Ground of ${one} and ground of ${other} meet along ${km}.`,
  frontBand: (party, km) => `Ground drawn as held by ${party} borders ground whose holder is not known along ${km}.`,
  frontConvention: 'Blank ground counts as the source’s convention says.',
  frontNone:
    'There is no front: nowhere does ground of one party border that of another, or ground of an unknown holder.',
  stretch: (km, bandKm) =>
    bandKm === ''
      ? `A stretch of ${km}, measured along its bends.`
      : `A stretch of ${km}, measured along its bends; beyond ${bandKm === km ? 'all' : bandKm} of it the holder is not known.`,
  course: (start, legs) =>
    `From ${start} the line runs ${legs.map(({ km, wind, to }) => `${km} ${EIGHT[wind]} to ${to}`).join(', then ')}.`,
  sides: (left, leftWind, right, rightWind) =>
    `Ground of ${left} lies to the ${EIGHT[leftWind]} of it, ${right === null ? 'ground of an unknown holder' : `ground of ${right}`} to the ${EIGHT[rightWind]}.`,
  ring: (km, inside, where) =>
    `A closed line of ${km}, ${where}, surrounds ${inside === null ? 'ground of an unknown holder' : `ground of ${inside}`}.`,
  restOfFront: (count, km) =>
    count === 1
      ? `One more piece, ${km}, is not told.`
      : `${count.toLocaleString('en-GB')} more pieces, ${km} together, are not told.`,

  whatChanged: 'What changed',
  changedAgainst: (date, edition) => `Against the edition of ${date} (${edition}):`,
  changedArea: (from, to, area) => `${area} went from “${from}” to “${to}”.`,
  sameAsThen: 'Nothing changed.',
  hardlyChanged: 'Less than 0.1 km² changed.',
  changedPatch: (area, where, from, to) =>
    `A piece of ${area} with its middle ${where}: “${from}” before, “${to}” now.`,
  changedPlace: (place, from, to) => `${place}: “${from}” before, “${to}” now.`,
  morePlaces: (count) =>
    count === 1 ? 'One more place changed.' : `${count.toLocaleString('en-GB')} more places changed.`,
  noPlaceChanged: 'No place of the gazetteer lies on ground that changed.',

  whatIsNotDrawn: 'What is not drawn',
  blankIsAStatement: 'Ground that is left blank is not empty of meaning. By this source’s convention:',
  blankSaysNothing: 'This source does not say what ground means that it leaves blank.',
  asOfThen: 'The map tells what a source drew when the edition was published, not what is true now.',

  theSpot: 'The chosen spot',
  spotIs: (where, coordinates) => `The chosen spot is ${where} (${coordinates}).`,
  period: (status, from, until) =>
    `From ${from} until ${until ?? 'the latest edition'}: ${status === null ? 'not drawn' : `“${status}”`}.`,
  drawnNow: (status) => (status === null ? 'Not drawn in this edition.' : `Drawn in this edition as “${status}”.`),
  nearestGround: (status, km, wind) =>
    status === null
      ? `The nearest ground that is not drawn is ${km} ${SIXTEEN[wind]}.`
      : `The nearest ground still drawn as “${status}” is ${km} ${SIXTEEN[wind]}.`,
  noOtherGround: 'This edition draws no other ground.',

  cursorAt: (where) => `The cursor is ${where}.`,
  cursorStep: (km) => `One step is ${km}.`,
  noChangeThere: 'There is no further change at this spot.',
  changeAt: (date, status) => `${date}: ${status === null ? 'not drawn' : `“${status}”`}.`,
};

function toldBy({ place, km, wind }: SpotWords): string {
  return km === '' ? place : `${km} ${SIXTEEN[wind]} of ${place}`;
}
