// Russian sentences that vary how a side and a place are named, and what else the sentence tells.

import type { Construction, ToRead } from './construction.ts';
import { capital, stemOf } from './ru-verbs.ts';
import { PLACES, type Place } from './ru-words.ts';

type Party = 'russia' | 'ukraine';
type Named = readonly [plural: string, genitive: string, agent: string];

/** Names of a side in the plural, or of one that takes a plural verb: nominative, genitive, instrumental. */
const NAMED: Readonly<Record<Party, readonly Named[]>> = {
  russia: [
    ['российские войска', 'российских войск', 'российскими войсками'],
    ['войска РФ', 'войск РФ', 'войсками РФ'],
    ['ВС России', 'ВС России', 'ВС России'],
    ['Вооруженные силы России', 'Вооруженных сил России', 'Вооруженными силами России'],
    ['россияне', 'россиян', 'россиянами'],
    ['русские', 'русских', 'русскими'],
    ['российские военные', 'российских военных', 'российскими военными'],
    ['бойцы группировки войск «Север»', 'бойцов группировки войск «Север»', 'бойцами группировки войск «Север»'],
    [
      'подразделения «Южной» группировки войск',
      'подразделений «Южной» группировки войск',
      'подразделениями «Южной» группировки войск',
    ],
    ['оккупанты', 'оккупантов', 'оккупантами'],
    ['российские захватчики', 'российских захватчиков', 'российскими захватчиками'],
    ['штурмовые группы российской армии', 'штурмовых групп российской армии', 'штурмовыми группами российской армии'],
    ['российские морпехи', 'российских морпехов', 'российскими морпехами'],
    [
      'военнослужащие 37-й мотострелковой бригады ВС РФ',
      'военнослужащих 37-й мотострелковой бригады ВС РФ',
      'военнослужащими 37-й мотострелковой бригады ВС РФ',
    ],
    ['подразделения 4-й армии РФ', 'подразделений 4-й армии РФ', 'подразделениями 4-й армии РФ'],
    ['бойцы российского 60-го полка', 'бойцов российского 60-го полка', 'бойцами российского 60-го полка'],
  ],
  ukraine: [
    ['украинские войска', 'украинских войск', 'украинскими войсками'],
    ['ВСУ', 'ВСУ', 'ВСУ'],
    ['Вооруженные силы Украины', 'Вооруженных сил Украины', 'Вооруженными силами Украины'],
    ['украинские силы', 'украинских сил', 'украинскими силами'],
    ['украинские военные', 'украинских военных', 'украинскими военными'],
    ['подразделения ВСУ', 'подразделений ВСУ', 'подразделениями ВСУ'],
    ['бойцы 3-й штурмовой бригады ВСУ', 'бойцов 3-й штурмовой бригады ВСУ', 'бойцами 3-й штурмовой бригады ВСУ'],
    ['украинские формирования', 'украинских формирований', 'украинскими формированиями'],
    ['боевики киевского режима', 'боевиков киевского режима', 'боевиками киевского режима'],
    ['украинцы', 'украинцев', 'украинцами'],
    ['украинские штурмовики', 'украинских штурмовиков', 'украинскими штурмовиками'],
    [
      'военнослужащие 95-й бригады украинской армии',
      'военнослужащих 95-й бригады украинской армии',
      'военнослужащими 95-й бригады украинской армии',
    ],
    ['силы обороны', 'сил обороны', 'силами обороны'],
    ['нацгвардейцы Украины', 'нацгвардейцев Украины', 'нацгвардейцами Украины'],
  ],
};
const OTHER: Readonly<Record<Party, Party>> = { russia: 'ukraine', ukraine: 'russia' };

interface Scene {
  readonly us: Named;
  readonly them: Named;
  readonly a: Place;
  readonly b: Place;
  readonly c: Place;
  readonly party: Party;
}

/** What is to be read: relation, whose, which place. */
type Read = readonly [relation: string, whose: 'us' | 'them' | 'nobody', at: 'a' | 'b' | 'c', more?: Partial<ToRead>];
type Way = readonly [write: (scene: Scene) => string, ...read: readonly Read[]];

const WAYS: Readonly<Record<string, Way>> = {
  took: [({ us, a }) => `${capital(us[0])} заняли ${a.acc}.`, ['captured', 'us', 'a']],
  'taken by': [({ us, a }) => `Населенный пункт ${a.nom} взят ${us[2]}.`, ['captured', 'us', 'a']],
  'under control of': [({ us, a }) => `${a.nom} сейчас под контролем ${us[1]}.`, ['controls', 'us', 'a']],
  'advance of': [({ us, a }) => `Зафиксировано продвижение ${us[1]} в районе ${a.gen}.`, ['advanced', 'us', 'a']],
  'retreat of': [({ us, a }) => `Очевидцы подтверждают отход ${us[1]} из ${a.gen}.`, ['withdrew-from', 'us', 'a']],
  'capture by, confirmed': [
    ({ us, a }) => `Геолокация подтверждает захват ${a.gen} ${us[2]}.`,
    ['captured', 'us', 'a'],
  ],
  'left, and they entered': [
    ({ us, them, a }) => `${capital(us[0])} оставили ${a.acc}, и туда вошли ${them[0]}.`,
    ['withdrew-from', 'us', 'a'],
    ['entered', 'them', 'a'],
  ],
  'took one, they hold the other': [
    ({ us, them, a, b }) => `${capital(us[0])} взяли ${a.acc}, однако ${them[0]} по-прежнему удерживают ${b.acc}.`,
    ['captured', 'us', 'a'],
    ['controls', 'them', 'b'],
  ],
  'driving them out': [
    ({ us, them, a }) =>
      `${capital(us[0])} выбили ${them[1].replace(/^подразделений|^военнослужащих/, 'бойцов')} из ${a.gen}.`,
    ['captured', 'us', 'a'],
  ],
  'attacks repelled': [
    ({ us, them, a, b }) => `${capital(us[0])} отразили атаки ${them[1]} в районах ${a.gen} и ${b.gen}.`,
    ['contested', 'nobody', 'a'],
    ['contested', 'nobody', 'b'],
  ],
  'fights between': [
    ({ us, them, a }) => `Бои между ${us[2]} и ${them[2]} идут на северной окраине ${a.gen}.`,
    ['contested', 'nobody', 'a'],
  ],
  'town type in brackets': [
    ({ us, a }) => `${capital(us[0])} освободили ${a.acc} (Сумская область).`,
    ['liberated', 'us', 'a'],
  ],
  'and also': [
    ({ us, a, b, c }) => `${capital(us[0])} заняли сёла ${a.nom} и ${b.nom}, а также посёлок ${c.nom}.`,
    ['captured', 'us', 'a'],
    ['captured', 'us', 'b'],
    ['captured', 'us', 'c'],
  ],
  'from one towards another': [
    ({ us, a, b }) => `${capital(us[0])} продвинулись от ${a.gen} в сторону ${b.gen}.`,
    ['advanced', 'us', 'b'],
  ],
  'between two': [
    ({ us, a, b }) => `${capital(us[0])} продвинулись между ${a.ins} и ${b.ins}.`,
    ['advanced', 'us', 'a'],
    ['advanced', 'us', 'b'],
  ],
  'north of': [({ us, a }) => `${capital(us[0])} продвинулись севернее ${a.gen}.`, ['advanced', 'us', 'a']],
  'to the west of': [
    ({ us, a }) => `${capital(us[0])} продвинулись к юго-западу от ${a.gen}.`,
    ['advanced', 'us', 'a'],
  ],
  'lodged on the outskirts': [
    ({ us, a }) => `${capital(us[0])} закрепились на восточной окраине ${a.gen}.`,
    ['entered', 'us', 'a', { orElse: ['controls', 'captured'] }],
  ],
  'station taken': [
    ({ us, a }) => `${capital(us[0])} взяли под контроль железнодорожную станцию в ${a.loc}.`,
    ['captured', 'us', 'a'],
  ],
  'half of it': [({ us, a }) => `${capital(us[0])} контролируют половину ${a.gen}.`, ['controls', 'us', 'a']],
  'map project updated': [
    ({ us, a, b }) => `${capital(us[0])} оккупировали ${a.acc}, а также продвинулись возле ${b.gen}, — DeepState.`,
    ['captured', 'us', 'a', { orElse: ['controls'] }],
    ['advanced', 'us', 'b'],
  ],
  'advanced in several': [
    ({ us, a, b, c }) => `${capital(us[0])} продвинулись в ${a.loc}, ${b.loc} и вблизи ${c.gen}.`,
    ['advanced', 'us', 'a'],
    ['advanced', 'us', 'b'],
    ['advanced', 'us', 'c'],
  ],
  'completed the taking': [
    ({ us, a }) => `${capital(us[0])} завершили освобождение села ${a.nom} Сумской области.`,
    ['liberated', 'us', 'a'],
  ],
  'continue fighting for': [
    ({ us, a }) => `${capital(us[0])} продолжают бои за ${a.acc}.`,
    ['contested', 'nobody', 'a'],
  ],
  'raised a flag': [
    ({ us, a }) => `${capital(us[0])} подняли флаг над зданием администрации в ${a.loc}.`,
    ['entered', 'us', 'a', { orElse: ['captured'] }],
  ],
  'came under control': [
    ({ us, a }) => `${a.nom} и прилегающие посадки перешли под контроль ${us[1]}.`,
    ['captured', 'us', 'a', { orElse: ['controls'] }],
  ],
  'reported that, on their word': [
    ({ us, a }) => `Как сообщил представитель 11-й бригады, ${us[0]} зашли в центр ${a.gen}.`,
    ['entered', 'us', 'a'],
  ],
  'were driven out': [
    ({ us, a }) => `${capital(us[0])} были выбиты из ${a.gen}.`,
    ['captured', 'them', 'a', { orElse: ['lost', 'withdrew-from'] }],
  ],
  'surrounded there': [({ us, a }) => `${capital(us[0])} попали в окружение под ${a.ins}.`, ['encircled', 'us', 'a']],
  'no longer hold': [({ us, a }) => `${capital(us[0])} больше не контролируют ${a.acc}.`, ['lost', 'us', 'a']],
  'unable to take': [
    ({ us, a }) => `${capital(us[0])} не смогли взять ${a.acc}.`,
    ['captured', 'us', 'a', { act: 'denies' }],
  ],
  'will have by': [
    ({ us, a }) => `По его прогнозу, к концу месяца ${us[0]} займут ${a.acc}.`,
    ['captured', 'us', 'a', { act: 'predicts' }],
  ],
  'not yet left': [
    ({ us, a }) => `Вопреки слухам, ${us[0]} не покинули ${a.acc}.`,
    ['withdrew-from', 'us', 'a', { act: 'denies' }],
  ],
};

/** Every way with one name of a side in two, in turn. */
export function* ofScenes(): Iterable<Construction> {
  let turn = 0;
  for (const party of ['russia', 'ukraine'] as const)
    for (const us of NAMED[party])
      for (const [construction, [write, ...read]] of Object.entries(WAYS)) {
        turn++;
        const them = NAMED[OTHER[party]][turn % 5];
        const [a, b, c] = [0, 2, 3].map((far) => PLACES[(turn + far) % PLACES.length]);
        if (!them || !a || !b || !c) continue;
        const scene = { us, them, a, b, c, party };
        const toRead = read.map(([relation, whose, at, more]) => ({
          relation,
          party: whose === 'nobody' ? null : whose === 'us' ? party : OTHER[party],
          place: stemOf(scene[at].nom),
          ...more,
        }));
        yield { wording: us[0], construction, text: write(scene), toRead };
      }
}
