// Texts of the views: comparing, time held, what changed last, figures, and playing through time.

import type { Unit } from '../figure-rows.ts';
import type { CompareMode, ViewName } from '../link.ts';

/** What a citation names. */
export interface Citation {
  readonly name: string;
  readonly status: string;
  readonly source: string;
  readonly edition: string;
  readonly when: string;
  readonly since: string;
}

export interface ViewWords {
  readonly views: string;
  view(name: ViewName): string;
  readonly claimsDesk: string;
  readonly howCompared: string;
  compareMode(mode: CompareMode): string;
  readonly swipe: string;
  readonly byRegion: string;
  readonly region: string;
  readonly allGround: string;
  readonly party: string;
  /** Ground that is counted: drawn as held by a party. */
  heldBy(party: string): string;
  readonly freshTitle: string;
  readonly freshDays: string;
  readonly noFresh: string;
  cameTo(party: string): string;
  leftParty(party: string): string;
  readonly lineMeets: string;
  readonly lineBand: string;
  readonly periodBegins: string;
  heatTitle(kind: 'held' | 'changed', party: string): string;
  heatNote(kind: 'held' | 'changed'): string;
  readonly computing: string;
  readonly by: string;
  unit(unit: Unit): string;
  unitTitle(unit: Unit): string;
  readonly table: string;
  readonly areaOverTime: string;
  readonly gainsAndLosses: string;
  readonly frontLength: string;
  readonly gained: string;
  readonly lost: string;
  readonly net: string;
  readonly copyCsv: string;
  readonly savePicture: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly changedWith: string;
  withinKm(km: number): string;
  readonly copyCitation: string;
  citation(of: Citation): string;
  readonly speed: string;
  perSecond(count: number): string;
  readonly stepBy: string;
  stepUnit(unit: 'edition' | 'day'): string;
}

export const viewEnglish: ViewWords = {
  views: 'Views',
  view: (name) =>
    ({ map: 'Map', compare: 'Compare', held: 'Time held', changed: 'Last changed', numbers: 'Numbers' })[name],
  claimsDesk: 'Claims desk',
  howCompared: 'How to compare',
  compareMode: (mode) => ({ difference: 'Difference', swipe: 'Swipe', side: 'Side by side' })[mode],
  swipe: 'Line between the earlier edition (left) and the later one (right)',
  byRegion: 'By region, km²',
  region: 'Region',
  allGround: 'All ground',
  party: 'Party',
  heldBy: (party) => `Drawn as held by ${party}`,
  freshTitle: 'Changes and lines',
  freshDays: 'Mark changes of the last days',
  noFresh: 'none',
  cameTo: (party) => `came to ${party}`,
  leftParty: (party) => `no longer drawn as held by ${party}`,
  lineMeets: 'Front: two parties’ ground meets',
  lineBand: 'Front as a band: unknown between',
  periodBegins: 'Period begins',
  heatTitle: (kind, party) =>
    kind === 'held' ? `How long drawn as held by ${party}` : 'How long ago drawn ground last changed',
  heatNote: (kind) =>
    kind === 'held'
      ? 'Days within the period, all stretches together. An edition holds until the next.'
      : 'Days before the shown edition. Ground that did not change in the period has no tint.',
  computing: 'Adding up …',
  by: 'by',
  unit: (unit) => ({ edition: 'edition', day: 'day', week: 'week', month: 'month' })[unit],
  unitTitle: (unit) => ({ edition: 'Edition', day: 'Day', week: 'Week of', month: 'Month' })[unit],
  table: 'Table',
  areaOverTime: 'Area drawn, km²',
  gainsAndLosses: 'Came and went, km²',
  frontLength: 'Length of the front, km',
  gained: 'Newly drawn as held',
  lost: 'No longer drawn as held',
  net: 'Net',
  copyCsv: 'Copy as CSV',
  savePicture: 'Save as picture',
  copied: 'Copied',
  notCopied: 'This browser does not let the page copy here.',
  changedWith: 'Changed in the same edition',
  withinKm: (km) => `within ${km} km`,
  copyCitation: 'Copy citation',
  citation: ({ name, status, source, edition, when, since }) =>
    `${name}: ${status} since ${since}, on the map of ${source}, edition ${edition} of ${when}. Foothold.`,
  speed: 'Speed',
  perSecond: (count) => `${count} a second`,
  stepBy: 'Step by',
  stepUnit: (unit) => ({ edition: 'edition', day: 'day' })[unit],
};

export const viewUkrainian: ViewWords = {
  views: 'Подання',
  view: (name) =>
    ({
      map: 'Карта',
      compare: 'Порівняння',
      held: 'Скільки утримують',
      changed: 'Остання зміна',
      numbers: 'Числа',
    })[name],
  claimsDesk: 'Твердження',
  howCompared: 'Як порівнювати',
  compareMode: (mode) => ({ difference: 'Різниця', swipe: 'Шторка', side: 'Поруч' })[mode],
  swipe: 'Межа між ранішим випуском (ліворуч) і пізнішим (праворуч)',
  byRegion: 'За областями, км²',
  region: 'Область',
  allGround: 'Усі території',
  party: 'Сторона',
  heldBy: (party) => `Позначено під контролем: ${party}`,
  freshTitle: 'Зміни та лінії',
  freshDays: 'Позначати зміни за останні дні',
  noFresh: 'не позначати',
  cameTo: (party) => `перейшло до сторони ${party}`,
  leftParty: (party) => `більше не позначено під контролем: ${party}`,
  lineMeets: 'Фронт: землі двох сторін межують',
  lineBand: 'Фронт як смуга: між сторонами невідомо',
  periodBegins: 'Початок періоду',
  heatTitle: (kind, party) =>
    kind === 'held' ? `Скільки позначено під контролем: ${party}` : 'Як давно позначене востаннє змінилося',
  heatNote: (kind) =>
    kind === 'held'
      ? 'Дні в межах періоду, усі проміжки разом. Випуск чинний до наступного.'
      : 'Дні до показаного випуску. Що за період не змінилося, не зафарбовано.',
  computing: 'Рахуємо …',
  by: 'за',
  unit: (unit) => ({ edition: 'випусками', day: 'днями', week: 'тижнями', month: 'місяцями' })[unit],
  unitTitle: (unit) => ({ edition: 'Випуск', day: 'День', week: 'Тиждень від', month: 'Місяць' })[unit],
  table: 'Таблиця',
  areaOverTime: 'Позначена площа, км²',
  gainsAndLosses: 'Прибуло й вибуло, км²',
  frontLength: 'Довжина фронту, км',
  gained: 'Уперше позначено',
  lost: 'Більше не позначено',
  net: 'Різниця',
  copyCsv: 'Скопіювати як CSV',
  savePicture: 'Зберегти як зображення',
  copied: 'Скопійовано',
  notCopied: 'Цей браузер не дає сторінці копіювати.',
  changedWith: 'Змінилося в тому самому випуску',
  withinKm: (km) => `до ${km} км`,
  copyCitation: 'Скопіювати для цитування',
  citation: ({ name, status, source, edition, when, since }) =>
    `${name}: ${status} від ${since}, на карті ${source}, випуск ${edition} від ${when}. Foothold.`,
  speed: 'Швидкість',
  perSecond: (count) => `${count} на секунду`,
  stepBy: 'Крок',
  stepUnit: (unit) => ({ edition: 'випуск', day: 'день' })[unit],
};
