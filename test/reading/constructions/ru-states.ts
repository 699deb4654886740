// Russian constructions where the place is what is spoken of: who holds it, that it fell, that it is fought for, or surrounded.

import { capital, type Gender, type Place, place, type Side, side } from './cases.ts';
import type { Construction, ToRead } from './construction.ts';
import { PLACES, SIDES, stemOf, verbOf } from './ru-names.ts';

/** What is said of a place, as a clause without its full stop; `side` is the one that it names. */
interface Saying {
  readonly relation: string;
  readonly orElse?: readonly string[];
  /** Whose the relation is: the side that is named, the other one, or nobody's. */
  readonly whose: 'named' | 'other' | 'nobody';
  readonly write: (at: Place, side: Side) => string;
}

const byGender =
  (m: string, f: string, n: string, pl: string) =>
  (gender: Gender): string =>
    ({ m, f, n, pl })[gender];
const fell = byGender('пал', 'пала', 'пало', 'пали');
const went = byGender('перешёл', 'перешла', 'перешло', 'перешли');
const turnedOut = byGender('оказался', 'оказалась', 'оказалось', 'оказались');
const surrounded = byGender('окружен', 'окружена', 'окружено', 'окружены');
const besieged = byGender('осажден', 'осаждена', 'осаждено', 'осаждены');
const occupied = byGender('оккупирован', 'оккупирована', 'оккупировано', 'оккупированы');
const returned = byGender('вернулся', 'вернулась', 'вернулось', 'вернулись');

const saying =
  (relation: string, whose: Saying['whose'], orElse: readonly string[] = []) =>
  (write: Saying['write']): Saying => ({ relation, whose, orElse, write });
const held = saying('controls', 'named', ['captured']);
const taken = saying('captured', 'named', ['controls']);
const trapped = saying('encircled', 'named');
const besieging = saying('encircled', 'other');
const free = saying('not-encircled', 'named');
const fought = saying('contested', 'nobody');

const ON_CONTROL: readonly Saying[] = [
  held((at, side) => `${at.nom} под контролем ${side.gen}`),
  held((at, side) => `${at.nom} находится под контролем ${side.gen}`),
  held((at, side) => `${at.nom} остается под контролем ${side.gen}`),
  held((at, side) => `${at.nom} полностью контролируется ${side.ins}`),
  held((at, side) => `${at.nom} удерживается ${side.ins}`),
  held((at, side) => `${at.nom} остается в руках ${side.gen}`),
  held((at, side) => `${at.nom} остается за ${side.ins}`),
  held((at, side) => `${at.nom} ${occupied(at.gender)} ${side.ins}`),
  held((at, side) => `${side.nom} ${verbOf(side, 'контролирует', 'контролируют')} ${at.acc}`),
  held((at, side) => `${side.nom} ${verbOf(side, 'удерживает', 'удерживают')} ${at.acc}`),
  held((at, side) => `${side.nom} по-прежнему ${verbOf(side, 'держит', 'держат')} ${at.acc}`),
  held((at, side) => `${side.nom} ${verbOf(side, 'сохраняет', 'сохраняют')} контроль над ${at.ins}`),
  held((at, side) => `${side.nom} ${verbOf(side, 'продолжает', 'продолжают')} удерживать ${at.acc}`),
  held((at, side) => `контроль над ${at.ins} удерживают ${side.gender === 'f' ? 'российские войска' : side.nom}`),
  taken((at, side) => `${at.nom} ${went(at.gender)} под контроль ${side.gen}`),
  taken((at, side) => `под контроль ${side.gen} ${went(at.gender)} ${at.nom}`),
  taken((at, side) => `${at.nom} ${turnedOut(at.gender)} под контролем ${side.gen}`),
  taken((at, side) => `${at.nom} ${turnedOut(at.gender)} в руках ${side.gen}`),
  taken((at, side) => `${at.nom} ${went(at.gender)} в руки ${side.gen}`),
  taken((at, side) => `${at.nom} ${returned(at.gender)} под контроль ${side.gen}`),
  taken((at, side) => `${at.nom} ${fell(at.gender)} под натиском ${side.gen}`),
  taken((at, side) => `${at.nom} теперь под контролем ${side.gen}`),
];

const ON_SIEGE: readonly Saying[] = [
  besieging((at, side) => `${side.nom} ${verbOf(side, 'окружила', 'окружили')} ${at.acc}`),
  besieging((at, side) => `${at.nom} ${surrounded(at.gender)} ${side.ins}`),
  besieging((at, side) => `${at.nom} полностью ${besieged(at.gender)} ${side.ins}`),
  besieging((at, side) => `${side.nom} ${verbOf(side, 'взяла', 'взяли')} ${at.acc} в кольцо`),
  besieging((at, side) => `${side.nom} ${verbOf(side, 'завершила', 'завершили')} окружение ${at.gen}`),
  besieging((at, side) => `${side.nom} ${verbOf(side, 'замкнула', 'замкнули')} кольцо вокруг ${at.gen}`),
  besieging((at, side) => `${side.nom} ${verbOf(side, 'осадила', 'осадили')} ${at.acc}`),
  trapped((at, side) => `${side.nom} ${verbOf(side, 'окружена', 'окружены')} в ${at.loc}`),
  trapped((at, side) => `${side.nom} ${verbOf(side, 'попала', 'попали')} в окружение в ${at.loc}`),
  trapped((at, side) => `${side.nom} в ${at.loc} ${verbOf(side, 'оказалась', 'оказались')} в окружении`),
  trapped((at, side) => `${side.nom} ${verbOf(side, 'находится', 'находятся')} в окружении в районе ${at.gen}`),
  trapped((at, side) => `${side.nom} ${verbOf(side, 'попала', 'попали')} в котел под ${at.ins}`),
  trapped((at, side) => `${side.nom} ${verbOf(side, 'заблокирована', 'заблокированы')} в ${at.loc}`),
  free((at, side) => `${side.nom} ${verbOf(side, 'вышла', 'вышли')} из окружения в ${at.loc}`),
  free((at, side) => `${side.nom} ${verbOf(side, 'вырвалась', 'вырвались')} из окружения под ${at.ins}`),
  free((at, side) => `${side.nom} в ${at.loc} не ${verbOf(side, 'окружена', 'окружены')}`),
];

const ON_FIGHTING: readonly Saying[] = [
  fought((at, side) => `${side.nom} ${verbOf(side, 'штурмует', 'штурмуют')} ${at.acc}`),
  fought((at, side) => `${side.nom} ${verbOf(side, 'атаковала', 'атаковали')} позиции противника в районе ${at.gen}`),
  fought((at, side) => `${side.nom} ${verbOf(side, 'отбила', 'отбили')} атаку в районе ${at.gen}`),
  fought((at, side) => `${side.nom} ${verbOf(side, 'отразила', 'отразили')} три атаки возле ${at.gen}`),
  fought((at, side) => `${side.nom} ${verbOf(side, 'ведет', 'ведут')} бои за ${at.acc}`),
  fought((at, side) => `${side.nom} ${verbOf(side, 'ведет', 'ведут')} наступательные действия в районе ${at.gen}`),
  fought((at, side) => `${side.nom} ${verbOf(side, 'сражается', 'сражаются')} за ${at.acc}`),
  fought((at, side) => `${side.nom} ${verbOf(side, 'завязала', 'завязали')} бои в ${at.loc}`),
  fought((at, side) => `${side.nom} ${verbOf(side, 'начала', 'начали')} штурм ${at.gen}`),
  fought((at, side) => `${side.nom} безуспешно ${verbOf(side, 'наступала', 'наступали')} в районе ${at.gen}`),
  fought((at) => `в ${at.loc} идут бои`),
  fought((at) => `в ${at.loc} продолжаются уличные бои`),
  fought((at) => `за ${at.acc} идут ожесточенные бои`),
  fought((at) => `бои идут на окраинах ${at.gen}`),
  fought((at) => `под ${at.ins} не прекращаются бои`),
  fought((at) => `бои за ${at.acc} продолжаются`),
  fought((at) => `битва за ${at.acc} продолжается`),
  fought((at) => `штурм ${at.gen} продолжается`),
  fought((at) => `в районе ${at.gen} произошло шесть боестолкновений`),
  fought((at) => `атаки противника отбиты возле ${at.gen}`),
  fought((at) => `у ${at.gen} отражены четыре атаки`),
];

/** How a saying may stand in a text. */
interface Frame {
  readonly write: (clause: string) => string;
  readonly more?: Partial<ToRead>;
  /** What neither fighting nor the like is said of. */
  readonly notOf?: Saying['whose'];
}

const FRAMES: Readonly<Record<string, Frame>> = {
  alone: { write: (clause) => `${capital(clause)}.` },
  'as of a day': { write: (clause) => `По состоянию на вечер 19 мая ${clause}.` },
  now: { write: (clause) => `Сейчас ${clause}.` },
  'region before': { write: (clause) => `В Харьковской области ${clause}.` },
  'said that': { write: (clause) => `В администрации области сообщили, что ${clause}.` },
  'according to': { write: (clause) => `По данным DeepState, ${clause}.`, more: { source: 'DeepState' } },
  'in the words of': { write: (clause) => `По словам Степана Мороза, ${clause}.`, more: { source: 'Мороз' } },
  quoted: { write: (clause) => `«${capital(clause)}», — рассказал Степан Мороз.`, more: { source: 'Мороз' } },
  'reported at the end': { write: (clause) => `${capital(clause)}, пишет The New York Times.` },
  apparently: { write: (clause) => `По всей видимости, ${clause}.` },
  while: { write: (clause) => `Связи с жителями нет уже третий день, поскольку ${clause}.` },
  'is not so': {
    write: (clause) => `Сообщения о том, что ${clause}, не соответствуют действительности.`,
    more: { act: 'denies' },
    notOf: 'nobody',
  },
};

/** Every saying in every frame. */
export function* ofStates(): Iterable<Construction> {
  let turn = 0;
  for (const one of [...ON_CONTROL, ...ON_SIEGE, ...ON_FIGHTING]) {
    for (const [construction, { write, more, notOf }] of Object.entries(FRAMES)) {
      turn++;
      const at = PLACES[turn % PLACES.length];
      const side = SIDES[(turn + Math.floor(turn / SIDES.length)) % SIDES.length];
      if (!at || !side || one.whose === notOf || (more?.act === 'denies' && one.relation.endsWith('encircled')))
        continue;
      const { relation, orElse = [], whose } = one;
      const other = side.party === 'russia' ? 'ukraine' : 'russia';
      const party = whose === 'nobody' ? null : whose === 'named' ? side.party : other;
      const toRead = [{ relation, orElse, party, place: stemOf(at.nom), ...more }];
      yield { wording: one.write(NOBODY_AT, NOBODY), construction, text: write(one.write(at, side)), toRead };
    }
  }
}

/** Stand for any in the name of a wording. */
const NOBODY_AT = place('m', 'X, X, X, X, X, X');
const NOBODY = side('russia', 'pl', 'A, A, A, A, A, A');
