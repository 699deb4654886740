// Texts of checks and track records, which are loaded with their panel.

import type { LeftOutReason } from '../../model/record-wire.ts';
import { counted } from './plural.ts';

export interface CheckWords {
  readonly title: string;
  readonly records: string;
  readonly speaker: string;
  readonly onDay: string;
  readonly place: string;
  readonly relation: string;
  readonly party: string;
  readonly any: string;
  readonly ask: string;
  readonly waiting: string;
  readonly onRecord: string;
  /** The hour of a statement: known, or the end of its day. */
  saidAt(when: string): string;
  saidOn(day: string): string;
  readonly notRecorded: string;
  readonly proposed: string;
  readonly denied: string;
  readonly mapsTitle: string;
  readonly byThen: string;
  readonly nothingByThen: string;
  shownThen(status: string, when: string, hours: string, since: string): string;
  changedAfter(status: string, when: string, days: string): string;
  readonly noChange: string;
  shownNow(status: string, when: string): string;
  readonly noMaps: string;
  readonly voicesTitle: string;
  readonly who: string;
  readonly hadSaid: string;
  readonly saysNow: string;
  readonly nothing: string;
  readonly same: string;
  readonly theSpeaker: string;
  readonly nobody: string;
  circle(source: string, radius: string, area: string): string;
  inRegion(source: string, region: string, area: string): string;
  allOfMap(source: string): string;
  readonly edition: string;
  readonly dayCount: string;
  readonly nearest: string;
  readonly wayHeld: string;
  readonly wayNotTheirs: string;
  readonly noWay: string;
  /** A distance with its unit. */
  km(figure: string): string;
  readonly notTheirs: string;
  wayNote(party: string, reach: string, cell: string): string;
  readonly noVerdict: string;
  readonly knownOn: string;
  heldAgainst(maps: string, days: number): string;
  readonly noTrust: string;
  fewNote(least: number): string;
  readonly noRecords: string;
  readonly source: string;
  readonly what: string;
  comes(act: string): string;
  stays(act: string): string;
  readonly borneOut: string;
  readonly not: string;
  readonly open: string;
  readonly rate: string;
  readonly baseRate: string;
  readonly days: string;
  readonly halfBy: string;
  readonly contradicted: string;
  passesOn(source: string): string;
  shownBefore(count: number): string;
  leftOut(reason: LeftOutReason, count: number): string;
  claims(count: number): string;
}

const english = counted('en');
const ukrainian = counted('uk');

const checkEnglish: CheckWords = {
  title: 'Check a statement',
  records: 'Track records',
  speaker: 'Who said it',
  onDay: 'On which day',
  place: 'Of which place',
  relation: 'What was said',
  party: 'Of whom',
  any: 'anything on record',
  ask: 'Check',
  waiting: 'Overlaying maps …',
  onRecord: 'On record here',
  saidAt: (when) => `said ${when}`,
  saidOn: (day) => `said on ${day}, at an hour that nobody tells: the end of the day is taken`,
  notRecorded: 'Not on record: only asked about.',
  proposed: 'proposed, not yet accepted',
  denied: 'denies',
  mapsTitle: 'What the maps showed',
  byThen: 'By that hour',
  nothingByThen: 'no edition yet',
  shownThen: (status, when, hours, since) =>
    `${status}, in the edition of ${when}, ${hours} h before; so since ${since}`,
  changedAfter: (status, when, days) => `First changed with the edition of ${when}, ${days} days after: ${status}`,
  noChange: 'No change since.',
  shownNow: (status, when) => `Now: ${status}, edition of ${when}`,
  noMaps: 'No map can be asked: there were no editions by then.',
  voicesTitle: 'What others said',
  who: 'Who',
  hadSaid: 'Had said by then',
  saysNow: 'Says now',
  nothing: 'nothing',
  same: 'the same',
  theSpeaker: 'the speaker',
  nobody: 'Nobody else is on record about this place.',
  circle: (source, radius, area) => `${source}: km² within ${radius} km (${area} km²)`,
  inRegion: (source, region, area) => `${source}: km² in ${region} (${area} km²), and the share of it`,
  allOfMap: (source) => `${source}: km² of all that the map draws; the place has no position here`,
  edition: 'Edition of',
  dayCount: 'Days from then',
  nearest: 'Nearest other ground',
  wayHeld: 'Way out, held',
  wayNotTheirs: 'Way out, not the other’s',
  noWay: 'none',
  km: (figure) => `${figure} km`,
  notTheirs: 'not shown as theirs',
  wayNote: (party, reach, cell) =>
    `The way out is where ground of ${party} is narrowest between the place and ${reach} km from it, to ${cell} km.`,
  noVerdict: 'Who said what, and what the maps showed. Nothing here says who was right.',
  knownOn: 'As known on',
  heldAgainst: (maps, days) =>
    `Claims held against maps (${maps}) within ${english(days, { one: '# day', other: '# days' })}. A source is never held against a map of its own; copies and repetitions count once.`,
  noTrust: 'none that the theatre trusts',
  fewNote: (least) => `Below ${least} decided claims there are counts and no rates.`,
  noRecords: 'No accepted claims yet: there is nothing to hold against the maps.',
  source: 'Source',
  what: 'What',
  comes: (act) => `${act} what maps do not show yet`,
  stays: (act) => `${act} what maps show`,
  borneOut: 'Borne out',
  not: 'Not',
  open: 'Open',
  rate: 'Rate (95 %)',
  baseRate: 'By chance',
  days: 'Days',
  halfBy: 'Half by day',
  contradicted: 'Contradicted',
  passesOn: (source) => `n = 0: passes on the word of ${source}`,
  shownBefore: (count) => `${count} shown by a map before`,
  leftOut: (reason, count) =>
    `${count} ${{ background: 'told as background', undecidable: 'deciding no holder', 'no-position': 'without a position', copy: 'copies', repeated: 'repeated', 'no-map': 'with no map to hold them against' }[reason]}`,
  claims: (count) => english(count, { one: '# claim', other: '# claims' }),
};

const checkUkrainian: CheckWords = {
  title: 'Перевірити заяву',
  records: 'Як справджувалися',
  speaker: 'Хто сказав',
  onDay: 'Якого дня',
  place: 'Про яке місце',
  relation: 'Що сказано',
  party: 'Про кого',
  any: 'будь-що з записаного',
  ask: 'Перевірити',
  waiting: 'Накладаємо карти …',
  onRecord: 'Записано тут',
  saidAt: (when) => `сказано ${when}`,
  saidOn: (day) => `сказано ${day}, години ніхто не називає: взято кінець дня`,
  notRecorded: 'Не записано: про це лише запитано.',
  proposed: 'запропоновано, ще не прийнято',
  denied: 'заперечує',
  mapsTitle: 'Що показували карти',
  byThen: 'На ту годину',
  nothingByThen: 'випусків ще не було',
  shownThen: (status, when, hours, since) => `${status}, випуск за ${when}, за ${hours} год до того; так від ${since}`,
  changedAfter: (status, when, days) => `Уперше змінилося у випуску за ${when}, через ${days} дн.: ${status}`,
  noChange: 'Відтоді без змін.',
  shownNow: (status, when) => `Тепер: ${status}, випуск за ${when}`,
  noMaps: 'Карт не запитати: випусків тоді ще не було.',
  voicesTitle: 'Що казали інші',
  who: 'Хто',
  hadSaid: 'Казав на той час',
  saysNow: 'Каже тепер',
  nothing: 'нічого',
  same: 'те саме',
  theSpeaker: 'той самий мовець',
  nobody: 'Про це місце більше нікого не записано.',
  circle: (source, radius, area) => `${source}: км² у межах ${radius} км (${area} км²)`,
  inRegion: (source, region, area) => `${source}: км², ${region} (${area} км²), і частка`,
  allOfMap: (source) => `${source}: км² усього, що показує карта; місце тут не має координат`,
  edition: 'Випуск за',
  dayCount: 'Днів відтоді',
  nearest: 'Найближче інше',
  wayHeld: 'Вихід, утримуване',
  wayNotTheirs: 'Вихід, не чуже',
  noWay: 'немає',
  km: (figure) => `${figure} км`,
  notTheirs: 'не показано як їхнє',
  wayNote: (party, reach, cell) =>
    `Вихід – це найвужче місце території (${party}) між місцем і відстанню ${reach} км від нього, з точністю ${cell} км.`,
  noVerdict: 'Хто що казав і що показували карти. Хто мав рацію, тут не сказано.',
  knownOn: 'Як було відомо на',
  heldAgainst: (maps, days) =>
    `Заяви зіставлено з картами (${maps}) протягом ${ukrainian(days, { one: '# дня', other: '# днів' })}. Джерело ніколи не зіставляється з власною картою; копії й повтори рахуються раз.`,
  noTrust: 'немає таких, яким довіряє театр',
  fewNote: (least) => `Де вирішених заяв менш як ${least}, є лише кількості, без часток.`,
  noRecords: 'Прийнятих заяв ще немає: зіставляти з картами нічого.',
  source: 'Джерело',
  what: 'Що',
  comes: (act) => `${act} те, чого карти ще не показують`,
  stays: (act) => `${act} те, що карти показують`,
  borneOut: 'Справдилося',
  not: 'Ні',
  open: 'Відкрито',
  rate: 'Частка (95 %)',
  baseRate: 'Випадково',
  days: 'Дні',
  halfBy: 'Половина до дня',
  contradicted: 'Заперечено',
  passesOn: (source) => `n = 0: переказує (${source})`,
  shownBefore: (count) => `${count} карта показала раніше`,
  leftOut: (reason, count) =>
    `${count} ${{ background: 'як тло', undecidable: 'без слова про те, хто утримує', 'no-position': 'без координат', copy: 'копії', repeated: 'повтори', 'no-map': 'без карти для зіставлення' }[reason]}`,
  claims: (count) => ukrainian(count, { one: '# заява', few: '# заяви', many: '# заяв', other: '# заяви' }),
};

/** A reader of another language gets English. */
export const CHECK_WORDS: Readonly<Record<string, CheckWords>> = { en: checkEnglish, uk: checkUkrainian };
