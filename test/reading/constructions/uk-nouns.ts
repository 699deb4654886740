// What Ukrainian says of ground without a verb of taking: fights and states, and what only sounds like either.

import type { Construction, ToRead } from './construction.ts';
import { PLACES, type Place } from './uk-names.ts';

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
  (p) => `за ${p.accusative}`,
  (p) => `біля ${p.genitive}`,
  (p) => `поблизу ${p.genitive}`,
  (p) => `в районі ${p.genitive}`,
  (p) => `під ${p.instrumental}`,
  (p) => `у ${p.locative}`,
  (p) => `на околицях ${p.genitive}`,
  (p) => `неподалік ${p.genitive}`,
  (p) => `на північ від ${p.genitive}`,
  (p) => `у самому ${p.locative}`,
  (p) => `на підступах до ${p.genitive}`,
  (p) => `довкола ${p.genitive}`,
  (p) => `у районі населеного пункту ${p.nominative}`,
  (p) => `в центрі ${p.genitive}`,
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
  ['controls', 'russia', (p) => `${p.nominative} під контролем ворога.`],
  ['controls', 'ukraine', (p) => `${p.nominative} залишається під контролем Сил оборони.`],
  ['controls', 'ukraine', (p) => `${p.nominative} наразі перебуває під українським контролем.`],
  ['controls', 'russia', (p) => `${p.nominative} перебуває під російською окупацією з березня.`],
  ['controls', 'ukraine', (p) => `${p.nominative} контролюється українськими військовими.`],
  ['controls', 'russia', (p) => `${p.nominative} контролюють росіяни.`],
  ['controls', 'ukraine', (p) => `Контроль над ${p.instrumental} зберігають українські сили.`],
  ['controls', 'ukraine', (p) => `${p.nominative} — під контролем ЗСУ.`],
  ['controls', 'russia', (p) => `${p.nominative} повністю в руках окупантів.`],
  ['controls', 'ukraine', (p) => `${p.nominative} тримається, місто контролюють ЗСУ.`],
  ['captured', 'russia', (p) => `${p.nominative} перейшло під контроль російських військ.`],
  ['captured', 'russia', (p) => `${p.nominative} опинилося під контролем росіян.`],
  ['captured', 'russia', (p) => `Село ${p.nominative} захоплене ворогом.`],
  ['captured', 'russia', (p) => `Міноборони РФ заявило про захоплення ${p.genitive}.`],
  ['captured', 'russia', (p) => `У Міноборони РФ заявили про встановлення контролю над ${p.instrumental}.`],
  ['captured', 'russia', (p) => `Росія заявила про взяття ${p.genitive}.`],
  ['liberated', 'ukraine', (p) => `Генштаб підтвердив звільнення ${p.genitive}.`],
  ['liberated', 'ukraine', (p) => `Село ${p.nominative} звільнене від окупантів.`],
  ['liberated', 'ukraine', (p) => `Звільнено ${p.accusative}!`],
  ['liberated', 'ukraine', (p) => `${p.nominative} звільнено від російських загарбників.`],
  ['liberated', 'ukraine', (p) => `Українські військові повідомили про деокупацію ${p.genitive}.`],
  ['lost', 'ukraine', (p) => `Українські військові підтвердили втрату ${p.genitive}.`],
  ['lost', 'ukraine', (p) => `ЗСУ більше не контролюють ${p.accusative}.`],
  ['withdrew-from', 'ukraine', (p) => `Генштаб підтвердив відхід українських підрозділів із ${p.genitive}.`],
  ['withdrew-from', 'ukraine', (p) => `Сили оборони провели відведення військ із ${p.genitive}.`],
  ['withdrew-from', 'russia', (p) => `Шойгу оголосив про відступ російських військ із ${p.genitive}.`],
  ['withdrew-from', 'ukraine', (p) => `Речник підтвердив вихід українських військ із ${p.genitive}.`],
  ['entered', 'russia', (p) => `Ворог уже закріпився в центрі ${p.genitive}.`],
  ['entered', 'russia', (p) => `Росіяни вже в ${p.locative}.`],
  ['entered', 'russia', (p) => `Ворожа ДРГ зайшла до ${p.genitive}.`],
  ['entered', 'russia', (p) => `До двох рот противника увійшло до ${p.genitive}.`],
  ['advanced', 'russia', (p) => `Ворог просувається до ${p.genitive}.`],
  ['advanced', 'russia', (p) => `Російські війська мають просування поблизу ${p.genitive}.`],
  ['advanced', 'russia', (p) => `Зафіксовано просування ворога поблизу ${p.genitive}.`],
  ['advanced', 'russia', (p) => `Ворог просунувся на два кілометри в бік ${p.genitive}.`],
  ['advanced', 'ukraine', (p) => `Є просування наших військ біля ${p.genitive}.`],
  ['advanced', 'ukraine', (p) => `ЗСУ просунулися на 500 метрів на південь від ${p.genitive}.`],
  ['advanced', 'russia', (p) => `Просування ворога в районі ${p.genitive} підтвердили аналітики.`],
  ['encircled', 'ukraine', (p) => `Російські війська оточили ${p.accusative}.`],
  ['encircled', 'ukraine', (p) => `Ворог узяв ${p.accusative} в кільце.`],
  ['encircled', 'ukraine', (p) => `Українські підрозділи потрапили в оточення у ${p.locative}.`],
  ['encircled', 'ukraine', (p) => `Українські військові оточені в ${p.locative}.`],
  ['encircled', 'ukraine', (p) => `Наші бійці опинилися в оперативному оточенні в ${p.locative}.`],
  ['encircled', 'russia', (p) => `Сили оборони оточили російське угруповання в ${p.locative}.`],
  ['encircled', 'ukraine', (p) => `Окупанти замкнули кільце навколо ${p.genitive}.`],
  ['not-encircled', 'ukraine', (p) => `${p.nominative} не в оточенні.`],
  ['not-encircled', 'ukraine', (p) => `Українські військові в ${p.locative} не оточені.`],
  ['not-encircled', 'ukraine', (p) => `Загрози оточення ${p.genitive} немає, — речник Сил оборони.`],
  ['not-encircled', 'ukraine', (p) => `Наші бійці вирвалися з оточення в ${p.locative}.`],
  ['not-encircled', 'ukraine', (p) => `Українські підрозділи вийшли з оточення під ${p.instrumental}.`],
];

/** What sounds like ground and is none. */
const NOTHING: readonly (readonly [kind: string, say: (place: Place) => string])[] = [
  ['strike', (p) => `Росіяни вдарили по ${p.locative} керованими бомбами, поранено двох людей.`],
  ['strike', (p) => `Ворог обстріляв ${p.accusative} з артилерії.`],
  ['strike', (p) => `Під обстріл потрапили ${p.nominative} та околиці.`],
  ['strike', (p) => `Ворожа авіація атакувала ${p.accusative} трьома КАБами.`],
  ['strike', (p) => `Дрон атакував автобус у ${p.locative}.`],
  ['air defence', (p) => `Сили ППО збили над ${p.instrumental} два безпілотники.`],
  ['evacuation', (p) => `Із ${p.genitive} евакуювали сорок мешканців.`],
  ['evacuation', (p) => `Двоє дітей залишили ${p.accusative} разом із батьками.`],
  ['visit', (p) => `Зеленський відвідав передові позиції неподалік ${p.genitive}.`],
  ['visit', (p) => `Начальник ОВА увійшов до штабу в ${p.locative}.`],
  ['aid', (p) => `Волонтери зайшли до ${p.genitive} з гуманітарною допомогою.`],
  ['crime', (p) => `Поліція захопила озброєного злочинця в ${p.locative}.`],
  ['crime', (p) => `У ${p.locative} затримали колаборанта, суд узяв його під варту.`],
  ['people', (p) => `Окупанти викрали голову громади в ${p.locative}.`],
  ['people', (p) => `Наші бійці взяли в полон трьох окупантів біля ${p.genitive}.`],
  ['post', (p) => `Голову ${p.genitive} звільнили з посади.`],
  ['post', (p) => `Директорку школи в ${p.locative} звільнено з роботи.`],
  ['fire', (p) => `Пожежу в ${p.locative} взяли під контроль рятувальники.`],
  ['fire', (p) => `Вогонь охопив склад у ${p.locative}.`],
  ['weather', (p) => `Гроза наступає на ${p.accusative} із заходу.`],
  ['sport', (p) => `Футболісти ${p.genitive} захопили лідерство в чемпіонаті.`],
  ['sport', (p) => `Команда з ${p.genitive} втратила перше місце.`],
  ['demand', (p) => `Москва вимагає вивести українські війська з ${p.genitive}.`],
  ['demand', (p) => `Україна ніколи не погодиться віддати ${p.accusative}.`],
  ['peace terms', (p) => `План передбачає відведення українських військ із ${p.genitive}.`],
  ['anniversary', (p) => `Сьогодні річниця визволення ${p.genitive} від нацистських загарбників.`],
  ['history', (p) => `У 1941 році німецькі війська окупували ${p.accusative}.`],
  ['exercise', (p) => `На навчаннях бійці умовно звільнили ${p.accusative}.`],
  ['aim', (p) => `Головна ціль ворога — ${p.nominative}.`],
  ['aim', (p) => `Росіяни не відмовилися від наміру захопити ${p.accusative}.`],
  ['aim', (p) => `Путін поставив завдання взяти ${p.accusative} до кінця літа.`],
  ['fear', (p) => `Мешканці бояться, що росіяни захоплять ${p.accusative}.`],
  ['condition', (p) => `Після звільнення ${p.genitive} ми відбудуємо лікарню.`],
  ['readiness', (p) => `Ворог накопичує сили для наступу на ${p.accusative}.`],
  ['mines', (p) => `Сапери очистили поля довкола ${p.genitive} від мін.`],
  ['losses', (p) => `Під ${p.instrumental} ворог втратив танк і дві гармати.`],
  ['situation', (p) => `Ситуація в ${p.locative} контрольована, електропостачання відновлено.`],
  ['trade', (p) => `Супермаркет у ${p.locative} захопив половину ринку.`],
  ['election', (p) => `На виборах у ${p.locative} перемогла опозиція.`],
  ['no change', (p) => `Біля ${p.genitive} лінію зіткнення уточнено без змін.`],
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
  const text =
    turn % 2 === 0
      ? `${fight.charAt(0).toUpperCase()}${fight.slice(1)} ${last} ${at}.`
      : `${at.charAt(0).toUpperCase()}${at.slice(1)} ${last} ${fight}.`;
  return of([fight, `${last} ${at.split(' ')[0]}`, text, 'contested', null], place(turn));
}

function* lists(): Iterable<Construction> {
  for (const [k, say] of ASSAULTS.entries()) {
    const places = [place(k), place(k + 2), place(k + 4)];
    const [a = '', b = '', c = ''] = places.map(({ genitive }) => genitive);
    for (const at of [
      `в районах ${a}, ${b} та ${c}`,
      `поблизу ${a}, ${b}, у бік ${c}`,
      `в районах населених пунктів ${places[0]?.nominative}, ${places[1]?.nominative} та ${places[2]?.nominative}`,
    ])
      yield {
        wording: `assault ${k}`,
        construction: `list ${at.split(' ')[2] === 'населених' ? 'named' : at.slice(0, 9)}`,
        text: say(at),
        toRead: places.map((p) => fightAt(p)),
      };
  }
}

function of([wording, construction, text, relation, party]: Said, { nominative }: Place): Construction {
  return { wording, construction, text, toRead: [{ ...fightAt({ nominative }), relation, party }] };
}

function fightAt({ nominative }: Pick<Place, 'nominative'>): ToRead {
  return { relation: 'contested', party: null, place: nominative.slice(0, 4) };
}

function place(turn: number): Place {
  return PLACES[turn % PLACES.length] as Place;
}

/** Of neuter places, with which the participles agree. */
function neuter(turn: number): Place {
  const places = PLACES.filter(({ which }) => which === 'яке');
  return places[turn % places.length] as Place;
}
