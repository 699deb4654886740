// The page in Ukrainian.

import type { Age } from '../../model/instant.ts';
import { figure } from '../numbers.ts';
import { basemapUkrainian } from './basemap-words.ts';
import { checkEntryUkrainian } from './check-entry-words.ts';
import { descriptionUkrainian } from './description-ukrainian.ts';
import { draftUkrainian } from './draft-words.ts';
import { heatUkrainian } from './heat-words.ts';
import { keyUkrainian } from './key-words.ts';
import { pictureUkrainian } from './picture-words.ts';
import { counted } from './plural.ts';
import { problemUkrainian } from './problem-words.ts';
import { shareUkrainian } from './share-words.ts';
import { sideUkrainian } from './side-words.ts';
import { viewUkrainian } from './view-words.ts';
import type { Words } from './words.ts';

const count = counted('uk');

export const ukrainian: Words = {
  ...basemapUkrainian,
  ...checkEntryUkrainian,
  ...descriptionUkrainian,
  ...draftUkrainian,
  ...heatUkrainian,
  ...keyUkrainian,
  ...pictureUkrainian,
  ...problemUkrainian,
  ...shareUkrainian,
  ...sideUkrainian,
  ...viewUkrainian,
  languageName: 'Українська',
  zone: (timeZone) => ZONES[timeZone] ?? `за часом ${timeZone}`,
  days: (days) => count(days, { one: '# день', few: '# дні', many: '# днів', other: '# дня' }),
  published: (source, time, zone) => `${source}, опубліковано о ${time} ${zone}`,
  age: (age) => `Карті ${howOld(age)}.`,
  delay: (hours) => `Затримка ${hours} год.`,
  mapOf: (date, age) => `карта за ${date}, їй ${howOld(age)}`,
  ground: 'Території в цьому випуску',
  squareKm: 'км²',
  versus: (date) => `проти ${date}`,
  notDrawn: 'Не позначено',
  notDrawnNote: 'За умовами цього джерела:',
  nothingDrawn: 'У цьому випуску нічого не позначено.',
  noFigures: 'Площ немає:',
  convention: 'За умовами цього джерела:',
  notDrawnSince: (source, when) => `На карті ${source} не позначено з ${when}.`,
  drawnSince: (source, status, when) => `На карті ${source} з ${when} позначено: «${status}».`,
  neverDrawn: (source, first) => `На карті ${source} не позначено в жодному випуску, починаючи з першого: ${first}.`,
  before: (status, days) => `До того ${ukrainian.days(days)} позначали: «${status}».`,
  beforeNotDrawn: (days) => `До того ${ukrainian.days(days)} не позначали.`,
  moment: (weekday, date, time, zone) => `${genitive(weekday)}, ${date}, ${time} ${zone}`,
  historyOfControl: 'Історія контролю, як її позначено',
  status: 'Позначено як',
  from: 'Від',
  until: 'До',
  now: 'останнього випуску',
  firstEdition: 'перший випуск тут',
  changedBetween: (from, to) => `Змінилося десь між ${from} і ${to}.`,
  edition: (id) => `випуск ${id}`,
  showEdition: 'Показати карту цього випуску',
  near: (place, km) => `${km} км від місця ${place}`,
  openGround: 'Місцевість',
  close: 'Закрити',
  play: 'Програти випуски',
  pause: 'Пауза',
  previous: 'Попередній випуск',
  next: 'Наступний випуск',
  latest: 'Останній випуск',
  time: 'Випуск',
  editionOf: (index, all) => `Випуск ${figure(index, 'uk', 0)} з ${figure(all, 'uk', 0)}`,
  map: 'Карта',
  comparedWith: 'Порівняно з',
  editionBefore: 'попереднім випуском',
  daysBefore: (days) => `випуском за ${ukrainian.days(days)} до того`,
  firstOfAll: 'першим випуском',
  otherEdition: 'іншим випуском',
  becomes: (was, is) => `${was} → ${is}`,
  placesChanged: 'Місця, що змінилися',
  nothingChanged: 'Між цими випусками нічого не змінилося.',
  comparing: 'Порівнюємо …',
  chart: (party) => `Позначено під контролем: ${party}; зміна в км² за добу; цей випуск:`,
  chartFigures: (gained, lost) => `+${gained} −${lost} км²`,
  search: 'Місце або координати',
  searchHint: 'Введіть назву будь-якою мовою або координати. Стрілки вибирають, Enter переходить.',
  noPlace: (text) => `Немає місця з назвою «${text}».`,
  noPosition: (example) => `Такої точки на земній кулі немає. Пишіть градуси з десятковою крапкою: ${example}.`,
  mapHint:
    'Карта. Стрілки рухають курсор по місцевості, із Shift – удесятеро далі; плюс і мінус змінюють масштаб. Enter показує історію місця під курсором. N каже, де найближча територія з іншою позначкою, Shift і N переходить туди. Квадратні дужки переходять до попередньої та наступної зміни вибраної точки.',
  hint: 'Натисніть на місцевість, щоб побачити її історію.',
  theme: 'Світла або темна',
  language: 'Мова',
  source: 'Джерело',
  sourcesAndTerms: 'Джерела й умови',
  viewOnly: 'Лише перегляд: умови не дозволяють публікувати геометрію.',
  notWarning: 'Це не служба оповіщення.',
  baseData: 'Основа карти: Natural Earth, 1:50 млн.',
  loading: 'Завантажуємо історію …',
  empty: 'Випусків ще немає',
  emptyHint: 'Імпортуйте їх: foothold import ФАЙЛИ --source ID. Потім перезавантажте сторінку.',
  failed: 'Карту не вдалося завантажити.',
  tryAgain: 'Спробувати ще раз',
  offline: 'Без мережі.',
  offlineSaved: (date) => `Без мережі. Цю карту збережено на цьому пристрої ${date}.`,
  keptHere: 'Ця сторінка зберігає себе й останню історію на цьому пристрої та нікому не каже, що ви дивитеся.',
  forget: 'Забути все',
  noWebgl: 'Цей браузер не може намалювати карту (немає WebGL 2). Дата, площі й умовні знаки чинні.',
};

function howOld({ unit, count: number }: Age): string {
  if (unit === 'day') return ukrainian.days(number);
  if (number === 0) return 'менше години';
  return count(number, { one: '# година', few: '# години', many: '# годин', other: '# години' });
}

/** Zones whose cities need a case of their own; others are named as they are. */
const ZONES: Readonly<Record<string, string>> = {
  'Europe/Kyiv': 'за Києвом',
  'Europe/Kiev': 'за Києвом',
  'Europe/Moscow': 'за Москвою',
  UTC: 'за UTC',
};

/** "від середи": days of the week after a preposition. */
const GENITIVES: Readonly<Record<string, string>> = {
  понеділок: 'понеділка',
  вівторок: 'вівторка',
  середа: 'середи',
  четвер: 'четверга',
  пʼятниця: 'пʼятниці',
  субота: 'суботи',
  неділя: 'неділі',
};

function genitive(weekday: string): string {
  const name = weekday.toLocaleLowerCase('uk').replace(/['’]/, 'ʼ');
  return GENITIVES[name] ?? name;
}
