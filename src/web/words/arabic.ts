// The page in Arabic, on trial: it shows that the page can be read from right to left. What it lacks comes in English.

import type { Age } from '../../model/instant.ts';
import { isolated } from '../locale.ts';
import { figure } from '../numbers.ts';
import { english } from './english.ts';
import { counted } from './plural.ts';
import type { Words } from './words.ts';

const count = counted('ar');
const days = (number: number): string =>
  count(number, {
    zero: 'أقل من يوم',
    one: 'يوم واحد',
    two: 'يومان',
    few: '# أيام',
    many: '# يومًا',
    other: '# يوم',
  });

const howOld = ({ unit, count: number }: Age): string =>
  unit === 'day'
    ? days(number)
    : count(number, {
        zero: 'أقل من ساعة',
        one: 'ساعة واحدة',
        two: 'ساعتان',
        few: '# ساعات',
        many: '# ساعة',
        other: '# ساعة',
      });

/** After a preposition the dual and the single day take another ending. */
const daysAfter = (number: number): string =>
  count(number, { zero: 'أقل من يوم', one: 'يوم واحد', two: 'يومين', few: '# أيام', many: '# يومًا', other: '# يوم' });

export const arabic: Words = {
  ...english,
  languageName: 'العربية',
  zone: (timeZone) => `بتوقيت ${CITIES[timeZone] ?? isolated(timeZone)}`,
  days,
  published: (source, time, zone) => `${isolated(source)}، إصدار نُشر في ${time} ${zone}`,
  age: (age) => `عمر الخريطة ${howOld(age)}.`,
  delay: (hours) => `تأخير ${hours} س.`,
  mapOf: (date, age) => `خريطة ${date}، عمرها ${howOld(age)}`,
  ground: 'الأراضي في هذا الإصدار',
  squareKm: 'كم²',
  versus: (date) => `مقابل ${date}`,
  notDrawn: 'غير مرسوم',
  notDrawnNote: 'وفق اصطلاح هذا المصدر:',
  nothingDrawn: 'لم يُرسم شيء في هذا الإصدار.',
  noFigures: 'لا توجد مساحات:',
  convention: 'وفق اصطلاح هذا المصدر:',
  notDrawnSince: (source, when) => `غير مرسوم على خريطة ${isolated(source)} منذ ${when}.`,
  drawnSince: (source, status, when) => `مرسوم على خريطة ${isolated(source)} منذ ${when} بوصفه: «${isolated(status)}».`,
  neverDrawn: (source, first) => `لم يُرسم على خريطة ${isolated(source)} في أي إصدار منذ الأول، ${first}.`,
  before: (status, number) => `قبل ذلك رُسم لمدة ${daysAfter(number)} بوصفه: «${isolated(status)}».`,
  beforeNotDrawn: (number) => `قبل ذلك لم يُرسم لمدة ${daysAfter(number)}.`,
  moment: (weekday, date, time, zone) => `${weekday} ${date}، ${time} ${zone}`,
  historyOfControl: 'تاريخ السيطرة كما رُسمت',
  status: 'مرسوم بوصفه',
  from: 'من',
  until: 'حتى',
  now: 'آخر إصدار',
  firstEdition: 'أول إصدار هنا',
  changedBetween: (from, to) => `تغيّر في وقت ما بين ${from} و${to}.`,
  edition: (id) => `الإصدار ${isolated(id)}`,
  showEdition: 'عرض خريطة هذا الإصدار',
  near: (place, km) => `على بُعد ${km} كم من ${isolated(place)}`,
  openGround: 'أرض مفتوحة',
  close: 'إغلاق',
  play: 'تشغيل الإصدارات تباعًا',
  pause: 'إيقاف مؤقت',
  previous: 'الإصدار السابق',
  next: 'الإصدار التالي',
  latest: 'آخر إصدار',
  time: 'الإصدار',
  editionOf: (index, all) => `الإصدار ${figure(index, 'ar', 0)} من ${figure(all, 'ar', 0)}`,
  map: 'الخريطة',
  comparedWith: 'مقارنةً بـ',
  editionBefore: 'الإصدار السابق',
  daysBefore: (number) => `قبل ${daysAfter(number)}`,
  firstOfAll: 'أول إصدار',
  otherEdition: 'إصدار آخر',
  // The arrow is turned by the reading direction, not by the browser.
  becomes: (was, is) => `${isolated(was)} ← ${isolated(is)}`,
  placesChanged: 'أماكن تغيّرت',
  nothingChanged: 'لم يتغير شيء بين هذين الإصدارين.',
  comparing: 'تجري المقارنة …',
  chart: (party) => `مرسوم تحت سيطرة ${isolated(party)}، التغيّر بالكم² في اليوم؛ هذا الإصدار:`,
  chartFigures: (gained, lost) => isolated(`+${gained} −${lost} km²`),
  search: 'مكان أو إحداثيات',
  searchHint: 'اكتب اسمًا بأي لغة أو إحداثيات. الأسهم تختار و Enter ينتقل.',
  noPlace: (text) => `لا مكان باسم «${isolated(text)}».`,
  noPosition: (example) => `لا موضع كهذا على الأرض. اكتب الدرجات بنقطة عشرية: ${isolated(example)}.`,
  mapHint: 'خريطة. الأسهم تحركها، وزائد وناقص يغيّران المقياس، و Enter يعرض تاريخ الأرض في الوسط.',
  hint: 'انقر على الأرض لمعرفة تاريخها.',
  theme: 'فاتح أو داكن',
  language: 'اللغة',
  source: 'المصدر',
  sourcesAndTerms: 'المصادر والشروط',
  viewOnly: 'للاطلاع فقط: لا تسمح الشروط بنشر الأشكال الجغرافية.',
  notWarning: 'ليست خدمة إنذار.',
  baseData: 'خريطة الأساس: Natural Earth، \u20681:50\u2069 مليون.',
  loading: 'يجري تحميل التاريخ …',
  empty: 'لا إصدار بعد',
  emptyHint: 'استورد إصدارًا: \u2066foothold import FILES --source ID\u2069 ثم أعد تحميل هذه الصفحة.',
  failed: 'تعذّر تحميل الخريطة.',
  tryAgain: 'حاول مرة أخرى',
  offline: 'بلا شبكة.',
  offlineSaved: (date) => `بلا شبكة. حُفظت هذه الخريطة على هذا الجهاز في ${date}.`,
  keptHere: 'تحتفظ هذه الصفحة بنفسها وبآخر تاريخ على هذا الجهاز، ولا تخبر أحدًا بما تشاهده.',
  forget: 'انسَ كل شيء',
  noWebgl: 'لا يستطيع هذا المتصفح رسم الخريطة (WebGL 2 غير متوفر). التاريخ والأرقام ومفتاح الخريطة صالحة مع ذلك.',
  dayRange: (from, to) => {
    if (to === Number.POSITIVE_INFINITY) return `أكثر من ${daysAfter(from - 1)}`;
    return from === 0 ? `حتى ${daysAfter(to)}` : `من ${from} إلى ${daysAfter(to)}`;
  },
  views: 'طرق العرض',
  view: (name) =>
    ({
      map: 'الخريطة',
      compare: 'مقارنة',
      held: 'مدة السيطرة',
      changed: 'آخر تغيّر',
      numbers: 'أرقام',
    })[name],
  howCompared: 'طريقة المقارنة',
  compareMode: (mode) => ({ difference: 'الفرق', swipe: 'تمرير', side: 'جنبًا إلى جنب' })[mode],
  swipe: 'الخط بين الإصدار الأقدم (يسارًا) والأحدث (يمينًا)',
  byRegion: 'حسب المنطقة، كم²',
  region: 'المنطقة',
  allGround: 'كل الأراضي',
  party: 'الطرف',
  heldBy: (party) => `مرسوم تحت سيطرة ${isolated(party)}`,
  freshTitle: 'التغيّرات والخطوط',
  freshDays: 'إبراز تغيّرات الأيام الأخيرة',
  noFresh: 'بلا إبراز',
  cameTo: (party) => `انتقل إلى ${isolated(party)}`,
  leftParty: (party) => `لم يعد مرسومًا تحت سيطرة ${isolated(party)}`,
  lineMeets: 'الجبهة: حيث تلتقي أراضي الطرفين',
  lineBand: 'الجبهة شريطًا: ما بينهما غير معلوم',
  periodBegins: 'بداية الفترة',
  heatTitle: (kind, party) =>
    kind === 'held' ? `مدة رسمه تحت سيطرة ${isolated(party)}` : 'منذ متى تغيّرت الأرض المرسومة آخر مرة',
  heatNote: (kind) =>
    kind === 'held'
      ? 'الأيام ضمن الفترة، مجموع كل المدد. يسري الإصدار حتى الذي يليه.'
      : 'الأيام قبل الإصدار المعروض. ما لم يتغير خلال الفترة بلا لون.',
  computing: 'يجري الجمع …',
  by: 'حسب',
  unit: (unit) => ({ edition: 'الإصدار', day: 'اليوم', week: 'الأسبوع', month: 'الشهر' })[unit],
  areaOverTime: 'المساحة المرسومة، كم²',
  gainsAndLosses: 'ما أُضيف وما خرج، كم²',
  frontLength: 'طول الجبهة، كم',
  unitTitle: (unit) => ({ edition: 'الإصدار', day: 'اليوم', week: 'أسبوع', month: 'الشهر' })[unit],
  table: 'جدول',
  gained: 'رُسم حديثًا تحت السيطرة',
  lost: 'لم يعد مرسومًا تحت السيطرة',
  net: 'الصافي',
  copyCsv: 'نسخ بصيغة CSV',
  savePicture: 'حفظ صورة',
  copied: 'نُسخ',
  speed: 'السرعة',
  perSecond: (number) => `${number} في الثانية`,
  stepBy: 'الخطوة',
  stepUnit: (unit) => ({ edition: 'الإصدار', day: 'اليوم' })[unit],
  unreachable: 'تعذّر الوصول إلى الخادم.',
  answered: (status) => `ردّ الخادم بالرمز ${status}.`,
  noMapCode: 'تعذّر تحميل برنامج الخريطة.',
  noPanelCode: 'تعذّر تحميل هذا الجزء من الصفحة: أعد تحميل الصفحة للمحاولة من جديد.',
  keys: 'المفاتيح',
  onPage: 'في أي مكان',
  inTime: 'في الزمن، ما لم يكن التركيز على شيء آخر',
  onMap: 'على الخريطة',
  keySearch: 'البحث عن مكان',
  keyMap: 'خريطة الإصدار',
  keyCompare: 'المقارنة بإصدار أقدم',
  keyHelp: 'هذه القائمة',
  keyClose: 'إغلاق ما هو مفتوح',
  keyPlay: 'تشغيل أو إيقاف',
  keyStep: 'إصدار واحد إلى الوراء، إلى الأمام',
  keyTen: 'عشرة إصدارات إلى الأمام، إلى الوراء',
  keyEnds: 'الإصدار الأول، الأخير',
  keyMove: 'تحريك الخريطة',
  keyZoom: 'أقرب، أبعد',
  keyAsk: 'تاريخ الأرض في الوسط',
  keyOtherGround: 'أقرب أرض مرسومة على نحو آخر',
  keyChanges: 'التغيّر السابق، التالي للمكان المختار',
  spaceBar: 'مسافة',
  keysWork: 'الحروف والعلامات المفردة تعمل كمفاتيح',
};

const CITIES: Readonly<Record<string, string>> = {
  'Europe/Kyiv': 'كييف',
  'Europe/Kiev': 'كييف',
  'Europe/Moscow': 'موسكو',
  UTC: 'UTC',
};
