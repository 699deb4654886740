// The map told in Ukrainian. Names of places and parties stay in the nominative, since we cannot decline them.

import type { DescriptionWords, SpotWords } from './description-words.ts';

const EIGHT = [
  'північ',
  'північний схід',
  'схід',
  'південний схід',
  'південь',
  'південний захід',
  'захід',
  'північний захід',
];
const SIXTEEN = [
  'північ',
  'північ-північний схід',
  'північний схід',
  'схід-північний схід',
  'схід',
  'схід-південний схід',
  'південний схід',
  'південь-південний схід',
  'південь',
  'південь-південний захід',
  'південний захід',
  'захід-південний захід',
  'захід',
  'захід-північний захід',
  'північний захід',
  'північ-північний захід',
];

export const descriptionUkrainian: DescriptionWords = {
  inWords: 'Словами',
  inWordsHint: 'Що показує карта, як текст: території, фронт, зміни.',
  copyWords: 'Скопіювати слова',
  wordsCopied: 'Скопійовано.',
  wholeMap: 'Уся карта',
  frameOnly: 'Лише те, що в кадрі',
  tellingWords: 'Описуємо словами …',
  metres: (figure) => `${figure} м`,
  kilometres: (figure) => `${figure} км`,
  squareKilometres: (figure) => `${figure} км²`,
  fromSpot: (spot) => (spot.km === '' ? `місця ${spot.place}` : `точки ${awayFrom(spot)}`),
  atSpot: (spot) => (spot.km === '' ? `у місці ${spot.place}` : awayFrom(spot)),
  fromCoordinates: (coordinates) => `точки ${coordinates}`,
  atCoordinates: (coordinates) => `у точці ${coordinates}`,

  theMap: 'Карта',
  thisIs: (source, date, edition) => `Це карта джерела ${source} за ${date}, випуск ${edition}.`,
  numbered: (index, count) => `Це випуск номер ${index.toLocaleString('uk')} з ${count.toLocaleString('uk')}.`,
  publishedAt: (_, date, time) => `Опубліковано ${date} о ${time}.`,
  delayedBy: (hours) => `Випуски з’являються тут через ${hours} год після публікації.`,

  whatIsDrawn: 'Що позначено',
  inFrame: 'Площі пораховано в межах кадру.',
  drawnArea: (status, area) => `${status}: ${area}.`,
  drawnAreaSince: (status, area, { sign, area: change }) =>
    sign === 0
      ? `${status}: ${area}, як у попередньому випуску.`
      : `${status}: ${area}, на ${change} ${sign > 0 ? 'більше' : 'менше'}, ніж у попередньому випуску.`,
  absent: (statuses) => `Нічого не позначено як: ${statuses.join('; ')}.`,

  theFront: 'Фронт',
  frontMeets: (one, other, km) => `Території, які утримують ${one} та ${other}, межують уздовж ${km}.`,
  frontBand: (party, km) => `Територія, яку утримує ${party}, межує з територією невідомої належності уздовж ${km}.`,
  frontConvention: 'Не позначене враховано за умовами джерела.',
  frontNone: 'Фронту немає: ніде територія однієї сторони не межує ні з територією іншої, ні з невідомою.',
  stretch: (km, bandKm) =>
    bandKm === ''
      ? `Ділянка завдовжки ${km}, з усіма вигинами.`
      : `Ділянка завдовжки ${km}, з усіма вигинами; уздовж ${bandKm === km ? 'усієї ділянки' : bandKm} територія за нею – невідомої належності.`,
  course: (start, legs) =>
    `Від ${start} лінія йде ${legs.map(({ km, wind, to }) => `${km} на ${EIGHT[wind]} до ${to}`).join(', далі ')}.`,
  sides: (left, leftWind, right, rightWind) =>
    `На ${EIGHT[leftWind]} від неї – територія, яку утримує ${left}, на ${EIGHT[rightWind]} – ${right === null ? 'територія невідомої належності' : `та, яку утримує ${right}`}.`,
  ring: (km, inside, where) =>
    `Замкнена лінія завдовжки ${km}, ${where}, оточує ${inside === null ? 'територію невідомої належності' : `територію, яку утримує ${inside}`}.`,
  restOfFront: (count, km) => `Не описано ще коротших відтинків: ${count.toLocaleString('uk')}, разом ${km}.`,

  whatChanged: 'Що змінилося',
  changedAgainst: (date, edition) => `Проти випуску за ${date} (${edition}):`,
  changedArea: (from, to, area) => `${area}: було «${from}», стало «${to}».`,
  sameAsThen: 'Нічого не змінилося.',
  hardlyChanged: 'Змінилося менш як 0,1 км².',
  changedPatch: (area, where, from, to) => `Ділянка ${area} із серединою ${where}: було «${from}», стало «${to}».`,
  changedPlace: (place, from, to) => `${place}: було «${from}», стало «${to}».`,
  morePlaces: (count) => `Змінилося ще місць: ${count.toLocaleString('uk')}.`,
  noPlaceChanged: 'На території, що змінилася, немає жодного місця з довідника.',

  whatIsNotDrawn: 'Що не позначено',
  blankIsAStatement: 'Не позначене теж має значення. За умовами цього джерела:',
  blankSaysNothing: 'Це джерело не каже, що означає не позначена територія.',
  asOfThen: 'Карта каже, що позначило джерело на час випуску, а не те, що є насправді тепер.',

  theSpot: 'Вибрана точка',
  spotIs: (where, coordinates) => `Вибрана точка – ${where} (${coordinates}).`,
  period: (status, from, until) =>
    `Від ${from} до ${until ?? 'останнього випуску'}: ${status === null ? 'не позначено' : `«${status}»`}.`,
  drawnNow: (status) => (status === null ? 'У цьому випуску не позначено.' : `У цьому випуску позначено: «${status}».`),
  nearestGround: (status, km, wind) =>
    status === null
      ? `Найближча не позначена територія – за ${km} на ${SIXTEEN[wind]}.`
      : `Найближча територія, яку досі позначено як «${status}», – за ${km} на ${SIXTEEN[wind]}.`,
  noOtherGround: 'Іншої території цей випуск не позначає.',

  cursorAt: (where) => `Курсор – ${where}.`,
  cursorStep: (km) => `Один крок – ${km}.`,
  noChangeThere: 'Далі в цій точці змін немає.',
  changeAt: (date, status) => `${date}: ${status === null ? 'не позначено' : `«${status}»`}.`,
};

function awayFrom({ place, km, wind }: SpotWords): string {
  return `за ${km} на ${SIXTEEN[wind]} від місця ${place}`;
}
