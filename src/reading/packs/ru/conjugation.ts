// Russian: all forms of a verb made from two to four of them, and what each form is.

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

/** The forms of the verbs, and what each is. */
export const formsOf = ({ perfective = [], imperfective = [] }: Verbs) => [
  ...perfective.flatMap((verb) => conjugated(verb, 'perfective')),
  ...imperfective.flatMap((verb) => conjugated(verb, 'present')),
];

/** Any form of the verbs, in the notation of `pattern.ts`. */
export const anyOf = (...lists: readonly Verbs[]): string =>
  [...new Set(lists.flatMap((verbs) => formsOf(verbs).map(([word]) => word)))].join('|');
