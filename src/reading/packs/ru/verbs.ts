// Russian: all forms of a verb made from two to four of them, and the verbs that say who took, lost, left or entered a place.

import type { Form } from '../pack.ts';

/**
 * Verbs as `infinitive third-person past participle`, the last two where they are there or irregular:
 * `взять возьмет взят`, `войти войдет вошел`.
 */
export interface Verbs {
  readonly perfective?: readonly string[];
  readonly imperfective?: readonly string[];
}

type Told = readonly [word: string, form: Form];

const PAST_ATTRIBUTES = ['ий', 'ая', 'ее', 'ие', 'его', 'ей', 'их', 'им', 'ими', 'ую'];
const ATTRIBUTES = ['ый', 'ая', 'ое', 'ые', 'ого', 'ой', 'ых', 'ым', 'ую', 'ом', 'ому', 'ыми'];

/** The forms of one verb, and what each is. */
function conjugated(verb: string, person: Form): readonly Told[] {
  const [whole = '', third = '', ...rest] = verb.split(' ');
  const isReflexive = whole.endsWith('ся');
  const infinitive = isReflexive ? whole.slice(0, -2) : whole;
  const singular = isReflexive ? third.slice(0, -2) : third;
  const participle = rest.find((word) => /[нт]$/.test(word));
  const past = rest.find((word) => word !== participle) ?? `${infinitive.slice(0, -2)}л`;
  const pasts = [past, ...['а', 'о', 'и'].map((ending) => `${feminineStem(past)}${ending}`)];
  const persons = [singular, pluralOf(singular), singular.replace(/т$/, 'м')];
  const forms: readonly Told[] = [
    [infinitive, 'infinitive'],
    ...pasts.map((word): Told => [word, 'past']),
    ...persons.map((word): Told => [word, person]),
    // «Занимая», «отступая» only tell how something else goes on.
    ...(person === 'present' ? [] : [adverbialOf(infinitive, singular, isReflexive)]).map(
      (word): Told => [word, 'gerund'],
    ),
  ];
  const actives = PAST_ATTRIBUTES.map(
    (ending): Told => [`${activeStem(past)}${ending}${isReflexive ? 'ся' : ''}`, 'past'],
  );
  if (!isReflexive) return [...forms, ...actives, ...(participle ? passives(participle) : [])];
  return [...forms.map(([word, form]): Told => [`${word}${/[аеиоуыюя]$/.test(word) ? 'сь' : 'ся'}`, form]), ...actives];
}

/** взяв, ворвавши(сь), войдя */
function adverbialOf(infinitive: string, singular: string, isReflexive: boolean): string {
  if (infinitive.endsWith('ти')) return singular.replace(/ет$/, 'я');
  return `${infinitive.slice(0, -2)}${isReflexive ? 'вши' : 'в'}`;
}

/** взявш-, вошедш-, выведш-, проникш- */
function activeStem(past: string): string {
  return past.replace(/шел$/, 'шедш').replace(/вел$/, 'ведш').replace(/л$/, 'вш').replace(/к$/, 'кш');
}

/** взят, взята, взятый; освобожден, освобождена, освобожденный. */
function passives(short: string): readonly Told[] {
  const full = short.endsWith('н') ? `${short}н` : short;
  return [
    ...['', 'а', 'о', 'ы'].map((ending) => `${short}${ending}`),
    ...ATTRIBUTES.map((ending) => `${full}${ending}`),
  ].map((word): Told => [word, 'passive']);
}

function feminineStem(past: string): string {
  if (past.endsWith('шел')) return past.replace(/шел$/, 'шл');
  return past.endsWith('л') ? past : `${past}л`;
}

/** захватит — захватят, окружит — окружат, возьмет — возьмут, овладеет — овладеют. */
function pluralOf(third: string): string {
  if (third.endsWith('ит')) return third.replace(/ит$/, /[жшчщ]ит$/.test(third) ? 'ат' : 'ят');
  return third.replace(/ет$/, /[аеиоуыэюяь]ет$/.test(third) ? 'ют' : 'ут');
}

const formsOf = ({ perfective = [], imperfective = [] }: Verbs) => [
  ...perfective.flatMap((verb) => conjugated(verb, 'perfective')),
  ...imperfective.flatMap((verb) => conjugated(verb, 'present')),
];

/** Any form of the verbs, in the notation of `pattern.ts`. */
export const anyOf = (...lists: readonly Verbs[]): string =>
  [...new Set(lists.flatMap((verbs) => formsOf(verbs).map(([word]) => word)))].join('|');

/** Takes a place as its object, whoever speaks. */
export const SEIZING: Verbs = {
  perfective: [
    'захватить захватит захвачен',
    'завладеть завладеет',
    'завоевать завоюет завоеван',
    'аннексировать аннексирует аннексирован',
    'подчинить подчинит подчинен',
    'покорить покорит покорен',
  ],
  imperfective: ['захватывать захватывает', 'оккупировать оккупирует оккупирован'],
};

/** The same, as one's own side says it of itself. */
export const TAKING: Verbs = {
  perfective: [
    'взять возьмет взят',
    'занять займет занят',
    'отбить отобьет отбит',
    'отвоевать отвоюет отвоеван',
    'зачистить зачистит зачищен',
    'вернуть вернет',
    'возвратить возвратит возвращен',
    'овладеть овладеет',
    'отжать отожмет отжат',
    'забрать заберет',
    'отобрать отберет отобран',
  ],
  imperfective: [
    'занимать занимает',
    'отбивать отбивает',
    'отвоевывать отвоевывает',
    'зачищать зачищает',
    'возвращать возвращает',
    'овладевать овладевает',
    'забирать забирает',
  ],
};

export const FREEING: Verbs = {
  perfective: ['освободить освободит освобожден', 'деоккупировать деоккупирует деоккупирован'],
  imperfective: ['освобождать освобождает'],
};

/** With the noun for control: «установить контроль над X». */
export const GAINING: Verbs = {
  perfective: [
    'установить установит установлен',
    'восстановить восстановит восстановлен',
    'получить получит получен',
    'вернуть вернет',
    'возвратить возвратит возвращен',
    'обеспечить обеспечит обеспечен',
    'обрести обретет обрел',
    'захватить захватит захвачен',
  ],
  imperfective: [
    'устанавливать устанавливает',
    'восстанавливать восстанавливает',
    'получать получает',
    'возвращать возвращает',
  ],
};

/** With «под контроль». */
export const PUTTING: Verbs = {
  perfective: [
    'взять возьмет взят',
    'поставить поставит поставлен',
    'вернуть вернет',
    'возвратить возвратит возвращен',
  ],
  imperfective: ['брать берет', 'ставить ставит', 'возвращать возвращает'],
};

export const DRIVING_OUT: Verbs = {
  perfective: [
    'выбить выбьет выбит',
    'вытеснить вытеснит вытеснен',
    'выгнать выгонит выгнан',
    'изгнать изгонит изгнан',
    'выдавить выдавит выдавлен',
    'вышибить вышибет вышиблен',
    'выкурить выкурит выкурен',
    'выкинуть выкинет выкинут',
    'выдворить выдворит выдворен',
  ],
  imperfective: ['выбивать выбивает', 'вытеснять вытесняет', 'выгонять выгоняет', 'выдавливать выдавливает'],
};

export const LOSING: Verbs = {
  perfective: ['потерять потеряет потерян', 'утратить утратит утрачен', 'лишиться лишится'],
  imperfective: ['терять теряет', 'утрачивать утрачивает'],
};

export const YIELDING: Verbs = {
  perfective: ['сдать сдаст сдан', 'отдать отдаст отдан', 'упустить упустит упущен'],
  imperfective: ['сдавать сдает', 'отдавать отдает'],
};

/** Takes the place as its object. */
export const ABANDONING: Verbs = {
  perfective: ['оставить оставит оставлен', 'покинуть покинет покинут', 'бросить бросит брошен'],
  imperfective: ['оставлять оставляет', 'покидать покидает', 'бросать бросает'],
};

/** Takes the place after `from`. */
export const LEAVING: Verbs = {
  perfective: [
    'отступить отступит',
    'отойти отойдет отошел',
    'уйти уйдет ушел',
    'выйти выйдет вышел',
    'сбежать сбежит',
    'откатиться откатится',
    'ретироваться ретируется',
    'перегруппироваться перегруппируется',
  ],
  imperfective: [
    'отступать отступает',
    'отходить отходит',
    'уходить уходит',
    'выходить выходит',
    'откатываться откатывается',
  ],
};

/** With a noun for forces after it: «вывели войска из X». */
export const LEADING_OUT: Verbs = {
  perfective: ['отвести отведет отвел отведен', 'вывести выведет вывел выведен'],
  imperfective: ['отводить отводит', 'выводить выводит'],
};

export const ENTERING: Verbs = {
  perfective: [
    'войти войдет вошел',
    'зайти зайдет зашел',
    'ворваться ворвется',
    'прорваться прорвется',
    'пробиться пробьется',
    'вступить вступит',
    'проникнуть проникнет проник',
    'просочиться просочится',
    'вторгнуться вторгнется',
  ],
  imperfective: [
    'входить входит',
    'заходить заходит',
    'врываться врывается',
    'прорываться прорывается',
    'пробиваться пробивается',
    'вступать вступает',
    'проникать проникает',
    'просачиваться просачивается',
  ],
};

export const LODGING: Verbs = {
  perfective: ['закрепиться закрепится', 'укрепиться укрепится', 'окопаться окопается'],
  imperfective: ['закрепляться закрепляется', 'укрепляться укрепляется', 'окапываться окапывается'],
};

export const NEARING: Verbs = {
  perfective: [
    'продвинуться продвинется',
    'приблизиться приблизится',
    'подойти подойдет подошел',
    'дойти дойдет дошел',
    'вклиниться вклинится',
    'подступить подступит',
  ],
  imperfective: [
    'продвигаться продвигается',
    'приближаться приближается',
    'подходить подходит',
    'вклиниваться вклинивается',
  ],
};

export const SURROUNDING: Verbs = {
  perfective: [
    'окружить окружит окружен',
    'осадить осадит осажден',
    'заблокировать заблокирует заблокирован',
    'отрезать отрежет отрезан',
  ],
  imperfective: ['окружать окружает', 'осаждать осаждает', 'блокировать блокирует блокирован'],
};

export const HOLDING: Verbs = {
  perfective: ['удержать удержит удержан'],
  imperfective: ['удерживать удерживает', 'держать держит', 'контролировать контролирует'],
};

/** With a noun for a flag, or for what grows. */
export const RAISING: Verbs = {
  perfective: [
    'поднять поднимет поднят',
    'водрузить водрузит водружен',
    'вывесить вывесит вывешен',
    'установить установит установлен',
    'повесить повесит повешен',
    'развернуть развернет развернут',
  ],
  imperfective: ['поднимать поднимает', 'устанавливать устанавливает'],
};

export const WIDENING: Verbs = {
  perfective: ['улучшить улучшит улучшен', 'расширить расширит расширен'],
  imperfective: ['улучшать улучшает', 'расширять расширяет'],
};

const ALL = [
  ...[SEIZING, TAKING, FREEING, GAINING, PUTTING, DRIVING_OUT, LOSING, YIELDING, ABANDONING, LEAVING, LEADING_OUT],
  ...[ENTERING, LODGING, NEARING, SURROUNDING, HOLDING, RAISING, WIDENING],
];

/** What each form is that endings alone may not tell: вернут, проник. */
export const verbForms: Readonly<Record<string, Form>> = Object.fromEntries(
  // «Покинут»: what they will do, before what was done.
  ALL.flatMap(formsOf).toSorted(([, a], [, b]) => Number(a === 'perfective') - Number(b === 'perfective')),
);
