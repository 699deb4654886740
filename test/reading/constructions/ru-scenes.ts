// Russian sentences that vary how a side and a place are named, and what else the sentence tells.

import { type Cases, capital, type Place, type Side } from './cases.ts';
import type { Construction, ToRead } from './construction.ts';
import { PLACES, stemOf } from './ru-names.ts';

type Party = Side['party'];
type Named = Pick<Cases, 'nom' | 'gen' | 'ins'>;

const named = (nom: string, gen: string, ins: string): Named => ({ nom, gen, ins });

/** Names of a side in the plural, or of one that takes a plural verb: nominative, genitive, instrumental. */
const NAMED: Readonly<Record<Party, readonly Named[]>> = {
  russia: [
    named('российские войска', 'российских войск', 'российскими войсками'),
    named('войска РФ', 'войск РФ', 'войсками РФ'),
    named('ВС России', 'ВС России', 'ВС России'),
    named('Вооруженные силы России', 'Вооруженных сил России', 'Вооруженными силами России'),
    named('россияне', 'россиян', 'россиянами'),
    named('русские', 'русских', 'русскими'),
    named('российские военные', 'российских военных', 'российскими военными'),
    named('бойцы группировки войск «Север»', 'бойцов группировки войск «Север»', 'бойцами группировки войск «Север»'),
    named(
      'подразделения «Южной» группировки войск',
      'подразделений «Южной» группировки войск',
      'подразделениями «Южной» группировки войск',
    ),
    named('оккупанты', 'оккупантов', 'оккупантами'),
    named('российские захватчики', 'российских захватчиков', 'российскими захватчиками'),
    named(
      'штурмовые группы российской армии',
      'штурмовых групп российской армии',
      'штурмовыми группами российской армии',
    ),
    named('российские морпехи', 'российских морпехов', 'российскими морпехами'),
    named(
      'военнослужащие 37-й мотострелковой бригады ВС РФ',
      'военнослужащих 37-й мотострелковой бригады ВС РФ',
      'военнослужащими 37-й мотострелковой бригады ВС РФ',
    ),
    named('подразделения 4-й армии РФ', 'подразделений 4-й армии РФ', 'подразделениями 4-й армии РФ'),
    named('бойцы российского 60-го полка', 'бойцов российского 60-го полка', 'бойцами российского 60-го полка'),
  ],
  ukraine: [
    named('украинские войска', 'украинских войск', 'украинскими войсками'),
    named('ВСУ', 'ВСУ', 'ВСУ'),
    named('Вооруженные силы Украины', 'Вооруженных сил Украины', 'Вооруженными силами Украины'),
    named('украинские силы', 'украинских сил', 'украинскими силами'),
    named('украинские военные', 'украинских военных', 'украинскими военными'),
    named('подразделения ВСУ', 'подразделений ВСУ', 'подразделениями ВСУ'),
    named('бойцы 3-й штурмовой бригады ВСУ', 'бойцов 3-й штурмовой бригады ВСУ', 'бойцами 3-й штурмовой бригады ВСУ'),
    named('украинские формирования', 'украинских формирований', 'украинскими формированиями'),
    named('боевики киевского режима', 'боевиков киевского режима', 'боевиками киевского режима'),
    named('украинцы', 'украинцев', 'украинцами'),
    named('украинские штурмовики', 'украинских штурмовиков', 'украинскими штурмовиками'),
    named(
      'военнослужащие 95-й бригады украинской армии',
      'военнослужащих 95-й бригады украинской армии',
      'военнослужащими 95-й бригады украинской армии',
    ),
    named('силы обороны', 'сил обороны', 'силами обороны'),
    named('нацгвардейцы Украины', 'нацгвардейцев Украины', 'нацгвардейцами Украины'),
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
  took: [({ us, a }) => `${capital(us.nom)} заняли ${a.acc}.`, ['captured', 'us', 'a']],
  'taken by': [({ us, a }) => `Населенный пункт ${a.nom} взят ${us.ins}.`, ['captured', 'us', 'a']],
  'under control of': [({ us, a }) => `${a.nom} сейчас под контролем ${us.gen}.`, ['controls', 'us', 'a']],
  'advance of': [({ us, a }) => `Зафиксировано продвижение ${us.gen} в районе ${a.gen}.`, ['advanced', 'us', 'a']],
  'retreat of': [({ us, a }) => `Очевидцы подтверждают отход ${us.gen} из ${a.gen}.`, ['withdrew-from', 'us', 'a']],
  'capture by, confirmed': [
    ({ us, a }) => `Геолокация подтверждает захват ${a.gen} ${us.ins}.`,
    ['captured', 'us', 'a'],
  ],
  'left, and they entered': [
    ({ us, them, a }) => `${capital(us.nom)} оставили ${a.acc}, и туда вошли ${them.nom}.`,
    ['withdrew-from', 'us', 'a'],
    ['entered', 'them', 'a'],
  ],
  'took one, they hold the other': [
    ({ us, them, a, b }) => `${capital(us.nom)} взяли ${a.acc}, однако ${them.nom} по-прежнему удерживают ${b.acc}.`,
    ['captured', 'us', 'a'],
    ['controls', 'them', 'b'],
  ],
  'driving them out': [
    ({ us, them, a }) =>
      `${capital(us.nom)} выбили ${them.gen.replace(/^подразделений|^военнослужащих/, 'бойцов')} из ${a.gen}.`,
    ['captured', 'us', 'a'],
  ],
  'attacks repelled': [
    ({ us, them, a, b }) => `${capital(us.nom)} отразили атаки ${them.gen} в районах ${a.gen} и ${b.gen}.`,
    ['contested', 'nobody', 'a'],
    ['contested', 'nobody', 'b'],
  ],
  'fights between': [
    ({ us, them, a }) => `Бои между ${us.ins} и ${them.ins} идут на северной окраине ${a.gen}.`,
    ['contested', 'nobody', 'a'],
  ],
  'town type in brackets': [
    ({ us, a }) => `${capital(us.nom)} освободили ${a.acc} (Сумская область).`,
    ['liberated', 'us', 'a'],
  ],
  'and also': [
    ({ us, a, b, c }) => `${capital(us.nom)} заняли сёла ${a.nom} и ${b.nom}, а также посёлок ${c.nom}.`,
    ['captured', 'us', 'a'],
    ['captured', 'us', 'b'],
    ['captured', 'us', 'c'],
  ],
  'from one towards another': [
    ({ us, a, b }) => `${capital(us.nom)} продвинулись от ${a.gen} в сторону ${b.gen}.`,
    ['advanced', 'us', 'b'],
  ],
  'between two': [
    ({ us, a, b }) => `${capital(us.nom)} продвинулись между ${a.ins} и ${b.ins}.`,
    ['advanced', 'us', 'a'],
    ['advanced', 'us', 'b'],
  ],
  'north of': [({ us, a }) => `${capital(us.nom)} продвинулись севернее ${a.gen}.`, ['advanced', 'us', 'a']],
  'to the west of': [
    ({ us, a }) => `${capital(us.nom)} продвинулись к юго-западу от ${a.gen}.`,
    ['advanced', 'us', 'a'],
  ],
  'lodged on the outskirts': [
    ({ us, a }) => `${capital(us.nom)} закрепились на восточной окраине ${a.gen}.`,
    ['entered', 'us', 'a', { orElse: ['controls', 'captured'] }],
  ],
  'station taken': [
    ({ us, a }) => `${capital(us.nom)} взяли под контроль железнодорожную станцию в ${a.loc}.`,
    ['captured', 'us', 'a'],
  ],
  'half of it': [({ us, a }) => `${capital(us.nom)} контролируют половину ${a.gen}.`, ['controls', 'us', 'a']],
  'map project updated': [
    ({ us, a, b }) => `${capital(us.nom)} оккупировали ${a.acc}, а также продвинулись возле ${b.gen}, — DeepState.`,
    ['captured', 'us', 'a', { orElse: ['controls'] }],
    ['advanced', 'us', 'b'],
  ],
  'advanced in several': [
    ({ us, a, b, c }) => `${capital(us.nom)} продвинулись в ${a.loc}, ${b.loc} и вблизи ${c.gen}.`,
    ['advanced', 'us', 'a'],
    ['advanced', 'us', 'b'],
    ['advanced', 'us', 'c'],
  ],
  'completed the taking': [
    ({ us, a }) => `${capital(us.nom)} завершили освобождение села ${a.nom} Сумской области.`,
    ['liberated', 'us', 'a'],
  ],
  'continue fighting for': [
    ({ us, a }) => `${capital(us.nom)} продолжают бои за ${a.acc}.`,
    ['contested', 'nobody', 'a'],
  ],
  'raised a flag': [
    ({ us, a }) => `${capital(us.nom)} подняли флаг над зданием администрации в ${a.loc}.`,
    ['entered', 'us', 'a', { orElse: ['captured'] }],
  ],
  'came under control': [
    ({ us, a }) => `${a.nom} и прилегающие посадки перешли под контроль ${us.gen}.`,
    ['captured', 'us', 'a', { orElse: ['controls'] }],
  ],
  'reported that, on their word': [
    ({ us, a }) => `Как сообщил представитель 11-й бригады, ${us.nom} зашли в центр ${a.gen}.`,
    ['entered', 'us', 'a'],
  ],
  'were driven out': [
    ({ us, a }) => `${capital(us.nom)} были выбиты из ${a.gen}.`,
    ['captured', 'them', 'a', { orElse: ['lost', 'withdrew-from'] }],
  ],
  'surrounded there': [({ us, a }) => `${capital(us.nom)} попали в окружение под ${a.ins}.`, ['encircled', 'us', 'a']],
  'no longer hold': [({ us, a }) => `${capital(us.nom)} больше не контролируют ${a.acc}.`, ['lost', 'us', 'a']],
  'unable to take': [
    ({ us, a }) => `${capital(us.nom)} не смогли взять ${a.acc}.`,
    ['captured', 'us', 'a', { act: 'denies' }],
  ],
  'will have by': [
    ({ us, a }) => `По его прогнозу, к концу месяца ${us.nom} займут ${a.acc}.`,
    ['captured', 'us', 'a', { act: 'predicts' }],
  ],
  'not yet left': [
    ({ us, a }) => `Вопреки слухам, ${us.nom} не покинули ${a.acc}.`,
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
        yield { wording: us.nom, construction, text: write(scene), toRead };
      }
}
