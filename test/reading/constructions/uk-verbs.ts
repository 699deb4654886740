// What armies do to places in Ukrainian: verbs with the forms that constructions need, and how they take the place.

import type { Gender, Place, Side } from './cases.ts';
import { RUSSIANS, UKRAINIANS } from './uk-names.ts';

export interface Verb {
  readonly relation: string;
  readonly orElse: readonly string[];
  /** Masculine past: захопив. */
  readonly past: string;
  /** Empty where it would not be said. */
  readonly infinitive: string;
  /** Third person, singular and plural: of the future, or of the present where the verb is one of lasting. */
  readonly future: string | null;
  readonly present: string | null;
  /** Names nobody who did it: захоплено. */
  readonly impersonal: string | null;
  /** Захоплення, взяття: takes the place as whose. */
  readonly noun: string | null;
  /** The verb's object: the place itself, or with what stands before it. */
  readonly object: (place: Place, agent: Side) => string;
  /** The bare place is its object. */
  readonly isDirect: boolean;
  readonly sides: readonly Side[];
}

type Told = Partial<Omit<Verb, 'relation' | 'past' | 'infinitive' | 'isDirect' | 'object'>> & {
  readonly object?: Verb['object'];
};

const BOTH: readonly Side[] = RUSSIANS.flatMap((side, k) => [side, UKRAINIANS[k % UKRAINIANS.length] ?? side]);
const control = (place: Place) => `контроль над ${place.ins}`;
const into = (place: Place) => `у ${place.acc}`;
const upTo = (place: Place) => `до ${place.gen}`;
const inside = (place: Place) => `у ${place.loc}`;
const near = (place: Place) => `поблизу ${place.gen}`;
const inArea = (place: Place) => `в районі ${place.gen}`;
const outOf = (place: Place) => `з ${place.gen}`;
const foe = (agent: Side) => (agent.party === 'russia' ? 'українських військових' : 'ворога');

export const VERBS: readonly Verb[] = [
  verb('captured', 'захопив захопити', { future: 'захопить захоплять', impersonal: 'захоплено', noun: 'захоплення' }),
  verb('captured', 'окупував окупувати', { impersonal: 'окуповано', noun: 'окупація', sides: RUSSIANS }),
  verb('captured', 'узяв узяти', { future: 'візьме візьмуть', noun: 'взяття' }),
  verb('captured', 'зайняв зайняти', { future: 'займе займуть', impersonal: 'зайнято', noun: 'зайняття' }),
  verb('captured', 'взяв взяти', {
    future: 'візьме візьмуть',
    impersonal: 'взято',
    object: (p) => `під контроль ${p.acc}`,
  }),
  verb('captured', 'взяв взяти', { future: 'візьме візьмуть', object: (p) => `${p.acc} під свій контроль` }),
  verb('captured', 'встановив встановити', {
    future: 'встановить встановлять',
    impersonal: 'встановлено',
    object: control,
  }),
  verb('captured', 'отримав отримати', { future: 'отримає отримають', object: control }),
  verb('captured', 'здобув здобути', { object: control }),
  verb('captured', 'повернув повернути', { orElse: ['liberated', 'controls'], sides: UKRAINIANS, object: control }),
  verb('captured', 'відновив відновити', {
    orElse: ['liberated', 'controls'],
    sides: UKRAINIANS,
    impersonal: 'відновлено',
    object: control,
  }),
  verb('captured', 'заволодів заволодіти', { object: (p) => p.ins }),
  verb('captured', 'оволодів оволодіти', { object: (p) => p.ins }),
  verb('captured', 'зачистив зачистити', {
    orElse: ['liberated'],
    future: 'зачистить зачистять',
    impersonal: 'зачищено',
    noun: 'зачистка',
  }),
  verb('captured', 'відбив відбити', { orElse: ['liberated'], sides: UKRAINIANS }),
  verb('captured', 'відвоював відвоювати', { orElse: ['liberated'], sides: UKRAINIANS, impersonal: 'відвойовано' }),
  verb('captured', 'вибив вибити', { orElse: ['liberated'], object: (p, s) => `${foe(s)} з ${p.gen}` }),
  verb('captured', 'витіснив витіснити', {
    orElse: ['liberated', 'advanced'],
    object: (p, s) => `${foe(s)} з ${p.gen}`,
  }),
  verb('captured', 'вигнав вигнати', {
    orElse: ['liberated'],
    sides: UKRAINIANS,
    object: (p, s) => `${foe(s)} з ${p.gen}`,
  }),
  verb('captured', 'завершив завершити', { object: (p) => `захоплення ${p.gen}`, sides: RUSSIANS }),
  verb('captured', 'завершив завершити', { orElse: ['liberated'], object: (p) => `зачистку ${p.gen}` }),
  verb('captured', 'поставив поставити', { object: (p) => `під свій контроль ${p.acc}` }),
  verb('liberated', 'звільнив звільнити', {
    sides: UKRAINIANS,
    future: 'звільнить звільнять',
    impersonal: 'звільнено',
    noun: 'звільнення',
  }),
  verb('liberated', 'визволив визволити', {
    sides: UKRAINIANS,
    future: 'визволить визволять',
    impersonal: 'визволено',
    noun: 'визволення',
  }),
  verb('liberated', 'деокупував деокупувати', {
    sides: UKRAINIANS,
    future: 'деокупує деокупують',
    impersonal: 'деокуповано',
    noun: 'деокупація',
  }),
  verb('liberated', 'звільнив звільнити', { sides: UKRAINIANS, object: (p) => `від окупантів ${p.acc}` }),
  verb('entered', 'увійшов увійти', { future: 'увійде увійдуть', object: upTo }),
  verb('entered', 'зайшов зайти', { future: 'зайде зайдуть', object: into }),
  verb('entered', 'прорвався прорватися', { orElse: ['advanced'], object: into }),
  verb('entered', 'проник проникнути', { object: into }),
  verb('entered', 'вдерся вдертися', { object: into, sides: RUSSIANS }),
  verb('entered', 'вступив вступити', { object: into }),
  verb('entered', 'закріпився закріпитися', {
    orElse: ['captured', 'controls', 'advanced'],
    future: 'закріпиться закріпляться',
    object: inside,
  }),
  verb('entered', 'просочився просочитися', { object: into, sides: RUSSIANS }),
  verb('entered', 'інфільтрувався інфільтруватися', { object: upTo, sides: RUSSIANS }),
  verb('entered', 'підняв підняти', { orElse: ['captured', 'liberated'], object: (p) => `прапор у ${p.loc}` }),
  verb('entered', 'встановив встановити', {
    orElse: ['captured', 'liberated'],
    object: (p) => `прапор у ${p.loc}`,
  }),
  verb('entered', 'увірвався увірватися', { object: into }),
  verb('advanced', 'просунувся просунутися', { future: 'просунеться просунуться', object: near }),
  verb('advanced', 'просунувся просунутися', { object: inside, orElse: ['entered'] }),
  verb('advanced', 'просунувся просунутися', { object: (p) => `на околицях ${p.gen}` }),
  verb('advanced', 'просунувся просунутися', { object: (p) => `у напрямку ${p.gen}` }),
  verb('advanced', 'просунувся просунутися', { object: (p) => `на північ від ${p.gen}` }),
  verb('advanced', 'поліпшив поліпшити', { object: (p) => `тактичне положення ${inArea(p)}` }),
  verb('advanced', 'мав', { object: (p) => `частковий успіх ${inArea(p)}` }),
  verb('advanced', 'досяг досягти', { object: (p) => `успіху ${near(p)}` }),
  verb('advanced', 'наблизився наблизитися', { object: upTo }),
  verb('advanced', 'підійшов підійти', { object: (p) => `впритул до ${p.gen}` }),
  verb('advanced', 'вклинився вклинитися', { object: (p) => `в оборону ${near(p)}`, sides: RUSSIANS }),
  verb('advanced', 'розширив розширити', { object: (p) => `зону контролю ${near(p)}` }),
  verb('advanced', 'відтіснив відтіснити', { object: (p, s) => `${foe(s)} від ${p.gen}` }),
  verb('advanced', 'відкинув відкинути', { object: (p, s) => `${foe(s)} від ${p.gen}`, sides: UKRAINIANS }),
  verb('lost', 'втратив втратити', {
    orElse: ['withdrew-from'],
    future: 'втратить втратять',
    impersonal: 'втрачено',
    noun: 'втрата',
    sides: UKRAINIANS,
  }),
  verb('lost', 'втратив втратити', { object: control }),
  verb('lost', 'здав здати', {
    orElse: ['withdrew-from'],
    sides: UKRAINIANS,
    future: 'здасть здадуть',
    impersonal: 'здано',
    noun: 'здача',
  }),
  verb('withdrew-from', 'відступив відступити', { future: 'відступить відступлять', object: outOf }),
  verb('withdrew-from', 'відійшов відійти', { future: 'відійде відійдуть', object: outOf }),
  verb('withdrew-from', 'залишив залишити', { future: 'залишить залишать', impersonal: 'залишено' }),
  verb('withdrew-from', 'покинув покинути', { future: 'покине покинуть', impersonal: 'покинуто' }),
  verb('withdrew-from', 'вийшов вийти', { future: 'вийде вийдуть', object: outOf }),
  verb('withdrew-from', 'утік утекти', { object: outOf, sides: RUSSIANS }),
  verb('withdrew-from', 'вивів вивести', { object: (p) => `свої підрозділи з ${p.gen}` }),
  verb('withdrew-from', 'відвів відвести', { object: (p) => `війська з ${p.gen}` }),
  verb('withdrew-from', 'залишив залишити', { object: (p) => `позиції у ${p.loc}` }),
  verb('controls', 'утримував утримувати', { present: 'утримує утримують', noun: 'утримання' }),
  verb('controls', 'контролював контролювати', { present: 'контролює контролюють' }),
  verb('controls', 'тримав тримати', { present: 'тримає тримають', sides: UKRAINIANS }),
  verb('controls', 'тримав тримати', {
    present: 'тримає тримають',
    object: (p) => `оборону у ${p.loc}`,
    orElse: ['contested'],
    sides: UKRAINIANS,
  }),
  verb('controls', 'тримав тримати', { present: 'тримає тримають', object: (p) => `${p.acc} під контролем` }),
  verb('controls', 'утримував утримувати', { present: 'утримує утримують', object: (p) => `позиції у ${p.loc}` }),
  verb('controls', 'зберіг', { object: control, sides: UKRAINIANS }),
  verb('contested', 'штурмував штурмувати', { present: 'штурмує штурмують', sides: RUSSIANS }),
  verb('contested', 'атакував атакувати', {
    present: 'атакує атакують',
    object: (p) => `позиції ${near(p)}`,
    sides: RUSSIANS,
  }),
  verb('contested', 'наступав наступати', {
    present: 'наступає наступають',
    object: (p) => `${inArea(p)}`,
    sides: RUSSIANS,
  }),
  verb('contested', 'вів вести', { present: 'веде ведуть', object: (p) => `бої за ${p.acc}` }),
  verb('contested', 'вів вести', {
    present: 'веде ведуть',
    object: (p) => `наступальні дії ${near(p)}`,
    sides: RUSSIANS,
  }),
  verb('contested', 'відбив', { object: (p) => `три атаки ${near(p)}`, sides: UKRAINIANS }),
  verb('contested', 'зупинив', { object: (p) => `ворожий штурм ${near(p)}`, sides: UKRAINIANS }),
];

/** The past of a verb as its subject needs it: просунувся, просунулася, просунулися. */
export function pastFor(gender: Gender, past: string): string {
  if (gender === 'm') return past;
  const ending = gender === 'f' ? 'а' : 'и';
  const reflexive = past.endsWith('ся') ? 'ся' : '';
  const plain = past.slice(0, past.length - reflexive.length);
  const stem = plain
    .replace(/шов$/, 'ш')
    .replace(/вів$/, 'ве')
    .replace(/утік$/, 'утек')
    .replace(/зберіг$/, 'зберег')
    .replace(/в$/, '');
  return `${stem}л${ending}${reflexive}`;
}

/** One of two forms parted by a space, for one or for many. */
export function numberFor(gender: Gender, forms: string): string {
  return forms.split(' ')[gender === 'pl' ? 1 : 0] ?? '';
}

function verb(relation: string, forms: string, told: Told): Verb {
  const [past = '', infinitive = ''] = forms.split(' ');
  const { orElse = [], future = null, present = null, impersonal = null, noun = null, sides = BOTH } = told;
  const { object = (place: Place) => place.acc } = told;
  return {
    relation,
    orElse,
    past,
    infinitive,
    future,
    present,
    impersonal,
    noun,
    object,
    isDirect: !told.object,
    sides,
  };
}
