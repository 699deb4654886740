// Russian constructions around a verb: who took, lost, left, entered a place or came nearer to it, in the ways to say so.

import { type ByGender, type Case, type Cases, capital, type Gender, type Place, type Side } from './cases.ts';
import type { Construction, ToRead } from './construction.ts';
import { PLACES, SIDES, stemOf, verbOf } from './ru-names.ts';
import { VERBS, type Verb } from './ru-words.ts';

/** A verb with a side and places to say it of. */
interface Scene {
  readonly verb: Verb;
  readonly side: Side;
  readonly at: Place;
  readonly and: Place;
  readonly third: Place;
}

/** What a construction says of the scene, or nothing where the verb lacks the form. */
type Way = (scene: Scene) => { readonly text: string; readonly toRead: readonly ToRead[] } | undefined;

export const pastOf = ({ past }: Verb, gender: Gender): string =>
  past[gender === 'f' ? 1 : gender === 'pl' ? 2 : 0] ?? '';
const PASSIVE_ENDINGS: ByGender = { m: '', f: 'а', n: 'о', pl: 'ы' };
const ATTRIBUTE_ENDINGS: ByGender = { m: 'ый', f: 'ая', n: 'ое', pl: 'ые' };
const WHICH: ByGender = { m: 'который', f: 'которая', n: 'которое', pl: 'которые' };
const WHICH_TAKEN: ByGender = { m: 'который', f: 'которую', n: 'которое', pl: 'которые' };
const PAST_BE: ByGender = { m: 'был', f: 'была', n: 'было', pl: 'были' };
const HAVING_ENDINGS: ByGender = { m: 'ий', f: 'ая', n: 'ее', pl: 'ие' };
const GENERIC: Readonly<Record<'село' | 'город' | 'сёла' | 'окраина' | 'центр', Cases>> = {
  село: { nom: 'село', gen: 'села', dat: 'селу', acc: 'село', ins: 'селом', loc: 'селе' },
  город: { nom: 'город', gen: 'города', dat: 'городу', acc: 'город', ins: 'городом', loc: 'городе' },
  сёла: { nom: 'сёла', gen: 'сёл', dat: 'сёлам', acc: 'сёла', ins: 'сёлами', loc: 'сёлах' },
  окраина: { nom: 'окраина', gen: 'окраины', dat: 'окраине', acc: 'окраину', ins: 'окраиной', loc: 'окраине' },
  центр: { nom: 'центр', gen: 'центра', dat: 'центру', acc: 'центр', ins: 'центром', loc: 'центре' },
};

/** `взяли`, `взяли под контроль` and the place in its case. */
const said = (form: string, { tail }: Verb, place: string): string => [form, tail, place].filter(Boolean).join(' ');
const done = ({ verb, side }: Scene, place: string): string => said(pastOf(verb, side.gender), verb, place);
const inCase = ({ verb, at }: Scene): string => at[verb.takes];
const isTransitive = ({ takes, tail }: Verb): boolean => takes === 'acc' && tail !== 'в';

/** Nobody manages to lose a place. */
const isWished = ({ relation }: Verb): boolean => relation !== 'lost' && relation !== 'withdrew-from';

const readOf = ({ verb, side }: Scene, places: readonly Place[], more: Partial<ToRead> = {}): readonly ToRead[] =>
  places.map(({ nom }) => ({
    relation: verb.relation,
    party: side.party,
    place: stemOf(nom),
    ...(verb.orElse ? { orElse: verb.orElse } : {}),
    ...more,
  }));

const plain =
  (write: (scene: Scene) => string, more: Partial<ToRead> = {}): Way =>
  (scene) => ({ text: write(scene), toRead: readOf(scene, [scene.at], more) });
const listed =
  (write: (scene: Scene, names: (of: Case) => string) => string, count: 2 | 3): Way =>
  (scene) => {
    const { at, and, third } = scene;
    const places = count === 2 ? [at, and] : [at, and, third];
    const names = (of: Case) =>
      `${places
        .slice(0, -1)
        .map((place) => place[of])
        .join(', ')} и ${places.at(-1)?.[of]}`;
    return { text: write(scene, names), toRead: readOf(scene, places) };
  };
const where =
  (has: (verb: Verb) => boolean, way: Way): Way =>
  (scene) =>
    has(scene.verb) ? way(scene) : undefined;

const ACTIVE: Readonly<Record<string, Way>> = {
  'subject verb place': plain((s) => `${capital(s.side.nom)} ${done(s, inCase(s))}.`),
  'date subject verb place': plain((s) => `В среду утром ${s.side.nom} ${done(s, inCase(s))}.`),
  'adverbial before the verb': plain((s) => `${capital(s.side.nom)} после упорных боев ${done(s, inCase(s))}.`),
  'region before': plain((s) => `В Сумской области ${s.side.nom} ${done(s, inCase(s))}.`),
  'axis before': plain((s) => `На Лиманском направлении ${s.side.nom} ${done(s, inCase(s))}.`),
  'since last report': plain((s) => `За минувшую неделю ${s.side.nom} полностью ${done(s, inCase(s))}.`, {}),
  'village of': plain((s) => `${capital(s.side.nom)} ${done(s, `${GENERIC.село[s.verb.takes]} ${s.at.nom}`)}.`),
  'place in region': plain((s) => `${capital(s.side.nom)} ${done(s, `${inCase(s)} в Днепропетровской области`)}.`),
  'village of in region genitive': plain(
    (s) => `${capital(s.side.nom)} ${done(s, `${GENERIC.село[s.verb.takes]} ${s.at.nom} Запорожской области`)}.`,
  ),
  'apposition after': plain(
    (s) => `${capital(s.side.nom)} ${done(s, `${inCase(s)} — небольшое село к востоку от реки`)}.`,
  ),
  'list of two': listed((s, names) => `${capital(s.side.nom)} ${done(s, names(s.verb.takes))}.`, 2),
  'list of three': listed((s, names) => `За сутки ${s.side.nom} ${done(s, names(s.verb.takes))}.`, 3),
  'villages of list': listed(
    (s, names) => `${capital(s.side.nom)} ${done(s, `${GENERIC.сёла[s.verb.takes]} ${names('nom')}`)}.`,
    3,
  ),
  'subject in the sentence before': plain(
    (s) => `${capital(s.side.nom)} не теряют времени. Накануне они ${said(pastOf(s.verb, 'pl'), s.verb, inCase(s))}.`,
  ),
  'second of two verbs': plain(
    (s) =>
      `${capital(s.side.nom)} переправились через реку и ${said(pastOf(s.verb, s.side.gender), s.verb, inCase(s))}.`,
  ),
  'managed to': where(
    isWished,
    plain((s) => `${capital(s.side.dat)} удалось ${said(s.verb.infinitive, s.verb, inCase(s))}.`),
  ),
  'were able to': where(
    isWished,
    plain(
      (s) =>
        `${capital(s.side.nom)} ${verbOf(s.side, 'смогла', 'смогли')} ${said(s.verb.infinitive, s.verb, inCase(s))}.`,
    ),
  ),
  'relative of the subject': plain(
    (s) =>
      `Об этом рассказали ${s.side.gender === 'pl' ? s.side.nom : 'бойцы армии России'}, которые ${said(pastOf(s.verb, 'pl'), s.verb, inCase(s))}.`,
  ),
  'relative of the place': where(
    isTransitive,
    plain((s) =>
      `${s.at.nom}, ${WHICH_TAKEN[s.at.gender]} ${s.side.nom} ${[pastOf(s.verb, s.side.gender), s.verb.tail].filter(Boolean).join(' ')} накануне, сильно пострадала.`.replace(
        'пострадала',
        { m: 'пострадал', f: 'пострадала', n: 'пострадало', pl: 'пострадали' }[s.at.gender],
      ),
    ),
  ),
  'place first': where(
    isTransitive,
    plain(
      (s) => `${s.at.acc} ${[pastOf(s.verb, s.side.gender), s.verb.tail].filter(Boolean).join(' ')} ${s.side.nom}.`,
    ),
  ),
  'nobody named': plain(
    (s) =>
      `${capital(s.side.nom)} ${verbOf(s.side, 'наступает', 'наступают')}. ${capital(done({ ...s, side: { ...s.side, gender: 'pl' } }, inCase(s)))}.`,
  ),
  'having done': where(
    ({ having }) => having !== undefined,
    plain(
      (s) =>
        `${capital(said(s.verb.having ?? '', s.verb, inCase(s)))}, ${s.side.nom} ${verbOf(s.side, 'выставила', 'выставили')} дозоры.`,
    ),
  ),
  'who have done': where(
    ({ having }) => having?.endsWith('в') === true,
    plain(
      (s) =>
        `${capital(s.side.nom)}, ${said(`${s.verb.having}ш${HAVING_ENDINGS[s.side.gender]}`, s.verb, inCase(s))}, ${verbOf(s.side, 'закапывается', 'закапываются')} в землю.`,
    ),
  ),
  'after they did': plain((s) => `После того как ${s.side.nom} ${done(s, inCase(s))}, линия фронта не менялась.`),
  'part of place': where(
    isTransitive,
    plain((s) => `${capital(s.side.nom)} ${done(s, `северную часть ${s.at.gen}`)}.`),
  ),
  'most of place': where(
    isTransitive,
    plain((s) => `${capital(s.side.nom)} ${done(s, `большую часть ${s.at.gen}`)}.`),
  ),
  'outskirts of place': where(
    ({ takes }) => takes === 'acc',
    plain((s) => `${capital(s.side.nom)} ${done(s, `восточную окраину ${s.at.gen}`)}.`),
  ),
  'centre of place': where(
    ({ relation }) => relation === 'entered',
    plain((s) => `${capital(s.side.nom)} ${done(s, `${GENERIC.центр[s.verb.takes]} ${s.at.gen}`)}.`),
  ),
  probably: plain((s) => `${capital(s.side.nom)}, вероятно, ${done(s, inCase(s))}.`),
  'seem to have': plain((s) => `По всей видимости, ${s.side.nom} ${done(s, inCase(s))}.`),
};

const TOLD: Readonly<Record<string, Way>> = {
  'said that': plain((s) => `В Генштабе сообщили, что ${s.side.nom} ${done(s, inCase(s))}.`, { source: 'Генштаб' }),
  'reports that': plain((s) => `Институт изучения войны (ISW) пишет, что ${s.side.nom} ${done(s, inCase(s))}.`),
  'according to': plain((s) => `По данным DeepState, ${s.side.nom} ${done(s, inCase(s))}.`, { source: 'DeepState' }),
  'in the words of': plain((s) => `По словам губернатора, ${s.side.nom} ${done(s, inCase(s))}.`, {
    source: 'губернатор',
  }),
  'as they claim': plain((s) => `Как утверждает канал «Рыбарь», ${s.side.nom} ${done(s, inCase(s))}.`, {
    source: 'Рыбарь',
  }),
  'quoted before': plain(
    (s) => `«${capital(s.side.nom)} ${done(s, inCase(s))}», — заявил пресс-секретарь Степан Мороз.`,
    { source: 'Мороз' },
  ),
  'quoted after': plain((s) => `Степан Мороз заявил: «${capital(s.side.nom)} ${done(s, inCase(s))}».`, {
    source: 'Мороз',
  }),
  'reported at the end': plain((s) => `${capital(s.side.nom)} ${done(s, inCase(s))}, сообщает DeepState.`, {
    source: 'DeepState',
  }),
  'headline of a speaker': plain((s) => `${capital(s.side.nom)} ${done(s, inCase(s))} — Мороз.`),
  citing: plain(
    (s) => `${capital(s.side.nom)} ${done(s, inCase(s))}, передает РИА Новости со ссылкой на пресс-службу.`,
  ),
  'video shows': plain((s) => `На видео видно, как ${s.side.nom} ${done(s, inCase(s))}.`, { act: 'reports-video' }),
  denied: plain((s) => `В Генштабе опровергли, что ${s.side.nom} ${done(s, inCase(s))}.`, {
    act: 'denies',
    source: 'Генштаб',
  }),
  'information is untrue': plain(
    (s) => `Информация о том, что ${s.side.nom} ${done(s, inCase(s))}, не соответствует действительности.`,
    { act: 'denies' },
  ),
  'did not': where(
    ({ relation }) => relation !== 'advanced',
    plain((s) => `${capital(s.side.nom)} не ${done(s, inCase(s))}.`, { act: 'denies' }),
  ),
  'will by Friday': where(
    ({ future }) => future !== undefined,
    plain(
      (s) =>
        `К пятнице ${s.side.gender === 'f' ? 'российские войска' : s.side.nom} ${said(s.verb.future ?? '', s.verb, inCase(s))}.`,
      { act: 'predicts' },
    ),
  ),
};

const PASSIVE: Readonly<Record<string, Way>> = {
  'passive by': plain((s) => `${s.at.nom} ${passive(s)} ${s.side.ins}.`),
  'was by': plain((s) => `${s.at.nom} ${PAST_BE[s.at.gender]} ${passive(s)} ${s.side.ins} в мае.`),
  'by them is': plain((s) => `${capital(s.side.ins)} ${passive(s)} ${s.at.nom}.`),
  'in the course of actions': plain(
    (s) => `В результате активных действий ${s.side.gen} ${s.verb.passive} населенный пункт ${s.at.nom}.`,
  ),
  'passive, side before': plain(
    (s) => `${capital(s.side.nom)} ${verbOf(s.side, 'наступает', 'наступают')}. ${capital(passive(s))} ${s.at.nom}.`,
  ),
  'passive of two': listed((s, names) => `${capital(names('nom'))} ${s.verb.passive}ы ${s.side.ins}.`, 2),
  'passive of villages': listed((s, names) => `${capital(s.side.ins)} ${s.verb.passive}ы сёла ${names('nom')}.`, 3),
  'passive, said at the end': plain((s) => `${s.at.nom} ${passive(s)} ${s.side.ins}, заявил Степан Мороз.`, {
    source: 'Мороз',
  }),
  'passive that': plain((s) => `Степан Мороз подтвердил, что ${s.at.nom} ${passive(s)} ${s.side.ins}.`, {
    source: 'Мороз',
  }),
  'relative passive': plain(
    (s) => `${s.at.nom}, ${WHICH[s.at.gender]} ${PAST_BE[s.at.gender]} ${passive(s)} ${s.side.ins}, лежит у реки.`,
  ),
  'participle after': where(
    ({ attribute }) => attribute !== undefined,
    plain(
      (s) =>
        `${s.at.nom}, ${s.verb.attribute}${ATTRIBUTE_ENDINGS[s.at.gender]} ${s.side.ins} на прошлой неделе, лежит у реки.`,
    ),
  ),
  'passive denied': plain((s) => `${s.at.nom} не ${passive(s)} ${s.side.ins}.`, { act: 'denies' }),
};
const passive = ({ verb, at }: Scene): string => `${verb.passive}${PASSIVE_ENDINGS[at.gender]}`;

const NOUN: Readonly<Record<string, Way>> = {
  'told of, by': plain((s) => `DeepState сообщает ${about(noun(s))} ${s.side.ins}.`, { source: 'DeepState' }),
  'told of, of theirs': where(
    ({ relation }) => relation === 'entered' || relation === 'advanced' || relation === 'withdrew-from',
    plain((s) => `DeepState сообщает ${about(noun(s)).replace(/(об? \S+)/, `$1 ${s.side.gen}`)}.`, {
      source: 'DeepState',
    }),
  ),
  'own side told of': plain((s) =>
    `${s.side.party === 'russia' ? 'Минобороны РФ' : 'Генштаб ВСУ'} сообщило ${about(noun(s))}.`.replace(
      /(Генштаб ВСУ сообщил)о/,
      '$1',
    ),
  ),
  'command announced': plain(
    (s) => `${s.side.party === 'russia' ? 'Российское' : 'Украинское'} командование объявило ${about(noun(s))}.`,
  ),
  'false that': plain((s) => `Заявления ${about(noun(s))} ${s.side.ins} не соответствуют действительности.`, {
    act: 'denies',
  }),
};
const about = (noun: string): string => `${/^[аоуэи]/.test(noun) ? 'об' : 'о'} ${noun}`;
const noun = ({ verb, at }: Scene): string => `${verb.noun} ${at[verb.nounTakes ?? 'gen']}`;

/** Every verb in every construction that it has the forms for. */
export function* ofVerbs(): Iterable<Construction> {
  let turn = 0;
  for (const verb of VERBS) {
    const ways = [
      ...Object.entries(ACTIVE),
      ...Object.entries(TOLD),
      ...(verb.passive ? Object.entries(PASSIVE) : []),
      ...(verb.noun ? Object.entries(NOUN) : []),
    ];
    const wording = [verb.infinitive, verb.tail].filter(Boolean).join(' ');
    for (const [construction, way] of ways) {
      turn++;
      const [at, and, third] = [0, 1, 2].map((more) => PLACES[(turn + more) % PLACES.length]);
      const side = SIDES[(turn + Math.floor(turn / SIDES.length)) % SIDES.length];
      if (!at || !and || !third || !side) continue;
      const written = way({ verb, side, at, and, third });
      if (written) yield { wording, construction, ...written };
    }
  }
}
