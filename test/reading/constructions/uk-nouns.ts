// What Ukrainian says of ground without a verb of taking: fights and states, and what only sounds like either.

import { capital, type Place } from './cases.ts';
import type { Construction, ToRead } from './construction.ts';
import { PLACES } from './uk-names.ts';

type Said = readonly [wording: string, construction: string, text: string, relation: string, party: string | null];

const FIGHTS =
  'бої|важкі бої|запеклі бої|вуличні бої|зіткнення|бойові зіткнення|боєзіткнення|штурмові дії|бойові дії|сутички'.split(
    '|',
  );
const LAST =
  'тривають|точаться|продовжуються|йдуть|не вщухають|ведуться|відбуваються|тривали всю ніч|відбулися вчора|не припиняються'.split(
    '|',
  );
const AT: readonly ((place: Place) => string)[] = [
  (p) => `за ${p.acc}`,
  (p) => `біля ${p.gen}`,
  (p) => `поблизу ${p.gen}`,
  (p) => `в районі ${p.gen}`,
  (p) => `під ${p.ins}`,
  (p) => `у ${p.loc}`,
  (p) => `на околицях ${p.gen}`,
  (p) => `неподалік ${p.gen}`,
  (p) => `на північ від ${p.gen}`,
  (p) => `у самому ${p.loc}`,
  (p) => `на підступах до ${p.gen}`,
  (p) => `довкола ${p.gen}`,
  (p) => `у районі населеного пункту ${p.nom}`,
  (p) => `в центрі ${p.gen}`,
];

const ASSAULTS: readonly ((at: string) => string)[] = [
  (at) => `Наші оборонці відбили дві атаки ворога ${at}.`,
  (at) => `Українські захисники зупинили п'ять спроб противника просунутися ${at}.`,
  (at) => `Противник сім разів атакував ${at}.`,
  (at) => `Ворог намагався прорвати нашу оборону ${at}, усі спроби марні.`,
  (at) => `Сили оборони відбили штурм ${at}.`,
  (at) => `Наступ ворога відбито ${at}.`,
  (at) => `Зафіксовано три боєзіткнення ${at}.`,
  (at) => `Окупанти здійснили чотири невдалі атаки ${at}.`,
  (at) => `Росіяни продовжують штурмові дії ${at}.`,
  (at) => `Загарбники вели наступальні дії ${at}.`,
  (at) => `Тривають три штурмові дії противника ${at}.`,
  (at) => `Ворог проводив штурми ${at}, де отримав відсіч.`,
  (at) => `Агресор, за підтримки авіації, наступав ${at}.`,
  (at) => `Найгарячіше ${at}: там ворог штурмує наші позиції.`,
  (at) => `Українські воїни дали гідну відсіч загарбникам ${at}.`,
  (at) => `Під час штурмів ${at} ворог втратив дві бронемашини.`,
];

const STATES: readonly (readonly [relation: string, party: string | null, say: (place: Place) => string])[] = [
  ['controls', 'russia', (p) => `${p.nom} під контролем ворога.`],
  ['controls', 'ukraine', (p) => `${p.nom} залишається під контролем Сил оборони.`],
  ['controls', 'ukraine', (p) => `${p.nom} наразі перебуває під українським контролем.`],
  ['controls', 'russia', (p) => `${p.nom} перебуває під російською окупацією з березня.`],
  ['controls', 'ukraine', (p) => `${p.nom} контролюється українськими військовими.`],
  ['controls', 'russia', (p) => `${p.nom} контролюють росіяни.`],
  ['controls', 'ukraine', (p) => `Контроль над ${p.ins} зберігають українські сили.`],
  ['controls', 'ukraine', (p) => `${p.nom} — під контролем ЗСУ.`],
  ['controls', 'russia', (p) => `${p.nom} повністю в руках окупантів.`],
  ['controls', 'ukraine', (p) => `${p.nom} тримається, місто контролюють ЗСУ.`],
  ['captured', 'russia', (p) => `${p.nom} перейшло під контроль російських військ.`],
  ['captured', 'russia', (p) => `${p.nom} опинилося під контролем росіян.`],
  ['captured', 'russia', (p) => `Село ${p.nom} захоплене ворогом.`],
  ['captured', 'russia', (p) => `Міноборони РФ заявило про захоплення ${p.gen}.`],
  ['captured', 'russia', (p) => `У Міноборони РФ заявили про встановлення контролю над ${p.ins}.`],
  ['captured', 'russia', (p) => `Росія заявила про взяття ${p.gen}.`],
  ['liberated', 'ukraine', (p) => `Генштаб підтвердив звільнення ${p.gen}.`],
  ['liberated', 'ukraine', (p) => `Село ${p.nom} звільнене від окупантів.`],
  ['liberated', 'ukraine', (p) => `Звільнено ${p.acc}!`],
  ['liberated', 'ukraine', (p) => `${p.nom} звільнено від російських загарбників.`],
  ['liberated', 'ukraine', (p) => `Українські військові повідомили про деокупацію ${p.gen}.`],
  ['lost', 'ukraine', (p) => `Українські військові підтвердили втрату ${p.gen}.`],
  ['lost', 'ukraine', (p) => `ЗСУ більше не контролюють ${p.acc}.`],
  ['withdrew-from', 'ukraine', (p) => `Генштаб підтвердив відхід українських підрозділів із ${p.gen}.`],
  ['withdrew-from', 'ukraine', (p) => `Сили оборони провели відведення військ із ${p.gen}.`],
  ['withdrew-from', 'russia', (p) => `Шойгу оголосив про відступ російських військ із ${p.gen}.`],
  ['withdrew-from', 'ukraine', (p) => `Речник підтвердив вихід українських військ із ${p.gen}.`],
  ['entered', 'russia', (p) => `Ворог уже закріпився в центрі ${p.gen}.`],
  ['entered', 'russia', (p) => `Росіяни вже в ${p.loc}.`],
  ['entered', 'russia', (p) => `Ворожа ДРГ зайшла до ${p.gen}.`],
  ['entered', 'russia', (p) => `До двох рот противника увійшло до ${p.gen}.`],
  ['advanced', 'russia', (p) => `Ворог просувається до ${p.gen}.`],
  ['advanced', 'russia', (p) => `Російські війська мають просування поблизу ${p.gen}.`],
  ['advanced', 'russia', (p) => `Зафіксовано просування ворога поблизу ${p.gen}.`],
  ['advanced', 'russia', (p) => `Ворог просунувся на два кілометри в бік ${p.gen}.`],
  ['advanced', 'ukraine', (p) => `Є просування наших військ біля ${p.gen}.`],
  ['advanced', 'ukraine', (p) => `ЗСУ просунулися на 500 метрів на південь від ${p.gen}.`],
  ['advanced', 'russia', (p) => `Просування ворога в районі ${p.gen} підтвердили аналітики.`],
  ['encircled', 'ukraine', (p) => `Російські війська оточили ${p.acc}.`],
  ['encircled', 'ukraine', (p) => `Ворог узяв ${p.acc} в кільце.`],
  ['encircled', 'ukraine', (p) => `Українські підрозділи потрапили в оточення у ${p.loc}.`],
  ['encircled', 'ukraine', (p) => `Українські військові оточені в ${p.loc}.`],
  ['encircled', 'ukraine', (p) => `Наші бійці опинилися в оперативному оточенні в ${p.loc}.`],
  ['encircled', 'russia', (p) => `Сили оборони оточили російське угруповання в ${p.loc}.`],
  ['encircled', 'ukraine', (p) => `Окупанти замкнули кільце навколо ${p.gen}.`],
  ['not-encircled', 'ukraine', (p) => `${p.nom} не в оточенні.`],
  ['not-encircled', 'ukraine', (p) => `Українські військові в ${p.loc} не оточені.`],
  ['not-encircled', 'ukraine', (p) => `Загрози оточення ${p.gen} немає, — речник Сил оборони.`],
  ['not-encircled', 'ukraine', (p) => `Наші бійці вирвалися з оточення в ${p.loc}.`],
  ['not-encircled', 'ukraine', (p) => `Українські підрозділи вийшли з оточення під ${p.ins}.`],
];

/** What sounds like ground and is none. */
const NOTHING: readonly (readonly [kind: string, say: (place: Place) => string])[] = [
  ['strike', (p) => `Росіяни вдарили по ${p.loc} керованими бомбами, поранено двох людей.`],
  ['strike', (p) => `Ворог обстріляв ${p.acc} з артилерії.`],
  ['strike', (p) => `Під обстріл потрапили ${p.nom} та околиці.`],
  ['strike', (p) => `Ворожа авіація атакувала ${p.acc} трьома КАБами.`],
  ['strike', (p) => `Дрон атакував автобус у ${p.loc}.`],
  ['air defence', (p) => `Сили ППО збили над ${p.ins} два безпілотники.`],
  ['evacuation', (p) => `Із ${p.gen} евакуювали сорок мешканців.`],
  ['evacuation', (p) => `Двоє дітей залишили ${p.acc} разом із батьками.`],
  ['visit', (p) => `Зеленський відвідав передові позиції неподалік ${p.gen}.`],
  ['visit', (p) => `Начальник ОВА увійшов до штабу в ${p.loc}.`],
  ['aid', (p) => `Волонтери зайшли до ${p.gen} з гуманітарною допомогою.`],
  ['crime', (p) => `Поліція захопила озброєного злочинця в ${p.loc}.`],
  ['crime', (p) => `У ${p.loc} затримали колаборанта, суд узяв його під варту.`],
  ['people', (p) => `Окупанти викрали голову громади в ${p.loc}.`],
  ['people', (p) => `Наші бійці взяли в полон трьох окупантів біля ${p.gen}.`],
  ['post', (p) => `Голову ${p.gen} звільнили з посади.`],
  ['post', (p) => `Директорку школи в ${p.loc} звільнено з роботи.`],
  ['fire', (p) => `Пожежу в ${p.loc} взяли під контроль рятувальники.`],
  ['fire', (p) => `Вогонь охопив склад у ${p.loc}.`],
  ['weather', (p) => `Гроза наступає на ${p.acc} із заходу.`],
  ['sport', (p) => `Футболісти ${p.gen} захопили лідерство в чемпіонаті.`],
  ['sport', (p) => `Команда з ${p.gen} втратила перше місце.`],
  ['demand', (p) => `Москва вимагає вивести українські війська з ${p.gen}.`],
  ['demand', (p) => `Україна ніколи не погодиться віддати ${p.acc}.`],
  ['peace terms', (p) => `План передбачає відведення українських військ із ${p.gen}.`],
  ['anniversary', (p) => `Сьогодні річниця визволення ${p.gen} від нацистських загарбників.`],
  ['history', (p) => `У 1941 році німецькі війська окупували ${p.acc}.`],
  ['exercise', (p) => `На навчаннях бійці умовно звільнили ${p.acc}.`],
  ['aim', (p) => `Головна ціль ворога — ${p.nom}.`],
  ['aim', (p) => `Росіяни не відмовилися від наміру захопити ${p.acc}.`],
  ['aim', (p) => `Путін поставив завдання взяти ${p.acc} до кінця літа.`],
  ['fear', (p) => `Мешканці бояться, що росіяни захоплять ${p.acc}.`],
  ['condition', (p) => `Після звільнення ${p.gen} ми відбудуємо лікарню.`],
  ['readiness', (p) => `Ворог накопичує сили для наступу на ${p.acc}.`],
  ['mines', (p) => `Сапери очистили поля довкола ${p.gen} від мін.`],
  ['losses', (p) => `Під ${p.ins} ворог втратив танк і дві гармати.`],
  ['situation', (p) => `Ситуація в ${p.loc} контрольована, електропостачання відновлено.`],
  ['trade', (p) => `Супермаркет у ${p.loc} захопив половину ринку.`],
  ['election', (p) => `На виборах у ${p.loc} перемогла опозиція.`],
  ['no change', (p) => `Біля ${p.gen} лінію зіткнення уточнено без змін.`],
];

/** Fights, assaults and states at each of the places in turn, and what is none of them. */
export const STANDING: readonly Construction[] = [
  ...FIGHTS.flatMap((fight, k) => AT.map((at, n) => fighting(fight, at(place(k + n)), k + n))),
  ...ASSAULTS.flatMap((say, k) =>
    AT.filter((_, n) => n !== 9 && n !== 13 && n !== 0).map((at, n) =>
      of([`assault ${k}`, `at ${n}`, say(at(place(k + n))), 'contested', null], place(k + n)),
    ),
  ),
  ...lists(),
  ...STATES.flatMap(([relation, party, say], k) =>
    [0, 1, 2, 3].map((n) =>
      of([`state ${k} ${relation}`, 'state', say(neuter(k + n)), relation, party], neuter(k + n)),
    ),
  ),
  ...NOTHING.flatMap(([kind, say], k) =>
    [0, 1].map((n) => ({ wording: kind, construction: `nothing ${k}`, text: say(place(k + n)), toRead: [] })),
  ),
];

function fighting(fight: string, at: string, turn: number): Construction {
  const last = LAST[turn % LAST.length] ?? '';
  const text = turn % 2 === 0 ? `${capital(fight)} ${last} ${at}.` : `${capital(at)} ${last} ${fight}.`;
  return of([fight, `${last} ${at.split(' ')[0]}`, text, 'contested', null], place(turn));
}

function* lists(): Iterable<Construction> {
  for (const [k, say] of ASSAULTS.entries()) {
    const places = [place(k), place(k + 2), place(k + 4)];
    const [a = '', b = '', c = ''] = places.map(({ gen }) => gen);
    for (const at of [
      `в районах ${a}, ${b} та ${c}`,
      `поблизу ${a}, ${b}, у бік ${c}`,
      `в районах населених пунктів ${places[0]?.nom}, ${places[1]?.nom} та ${places[2]?.nom}`,
    ])
      yield {
        wording: `assault ${k}`,
        construction: `list ${at.split(' ')[2] === 'населених' ? 'named' : at.slice(0, 9)}`,
        text: say(at),
        toRead: places.map((p) => fightAt(p)),
      };
  }
}

function of([wording, construction, text, relation, party]: Said, { nom }: Place): Construction {
  return { wording, construction, text, toRead: [{ ...fightAt({ nom }), relation, party }] };
}

function fightAt({ nom }: Pick<Place, 'nom'>): ToRead {
  return { relation: 'contested', party: null, place: nom.slice(0, 4) };
}

function place(turn: number): Place {
  return PLACES[turn % PLACES.length] as Place;
}

/** Of neuter places, with which the participles agree. */
function neuter(turn: number): Place {
  const places = PLACES.filter(({ gender }) => gender === 'n');
  return places[turn % places.length] as Place;
}
