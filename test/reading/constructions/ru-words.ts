// Russian verbs for the constructions, in the forms that these need.

import type { Case } from './cases.ts';

/** A verb with all that stands between it and its place. */
export interface Verb {
  readonly relation: string;
  readonly orElse?: readonly string[];
  /** Masculine, feminine, plural. */
  readonly past: readonly [string, string, string];
  readonly infinitive: string;
  /** The third person plural that tells the future. */
  readonly future?: string;
  /** Between the verb and its place, and the case of the place. */
  readonly tail: string;
  readonly takes: Case;
  /** The adverbial and the participle of who has done it: взяв, взявш-. */
  readonly having?: string;
  /** The passive: взят; its attribute, without the ending: взят-. */
  readonly passive?: string;
  readonly attribute?: string;
  /** The nominalisation in the prepositional case, with what stands before its place, and the case of the place. */
  readonly noun?: string;
  readonly nounTakes?: Case;
}

type Rest = Partial<Omit<Verb, 'past' | 'infinitive' | 'tail' | 'takes' | 'relation'>>;

/** `взял взять`: the masculine past and the infinitive; `вошёл/вошла/вошли войти` where the past is irregular. */
const verb = (relation: string, forms: string, [tail, takes]: readonly [string, Case], rest: Rest = {}): Verb => {
  const [past = '', infinitive = '', future] = forms.split(' ');
  const [m = '', f = `${m}а`, pl = `${m}и`] = past.split('/');
  return { relation, past: [m, f, pl], infinitive, tail, takes, ...(future ? { future } : {}), ...rest };
};

const DIRECT: readonly [string, Case] = ['', 'acc'];
const OUT_OF: readonly [string, Case] = ['из', 'gen'];
const INTO: readonly [string, Case] = ['в', 'acc'];
const OVER: readonly [string, Case] = ['контроль над', 'ins'];

/** Who does it changes who holds the place. */
export const VERBS: readonly Verb[] = [
  verb('captured', 'взял взять возьмут', DIRECT, {
    having: 'взяв',
    passive: 'взят',
    attribute: 'взят',
    noun: 'взятии',
  }),
  verb('captured', 'захватил захватить захватят', DIRECT, {
    ...{ having: 'захватив', passive: 'захвачен', attribute: 'захваченн', noun: 'захвате' },
  }),
  verb('captured', 'занял занять займут', DIRECT, {
    having: 'заняв',
    passive: 'занят',
    attribute: 'занят',
    noun: 'занятии',
  }),
  verb('liberated', 'освободил освободить освободят', DIRECT, {
    ...{ having: 'освободив', passive: 'освобожден', attribute: 'освобожденн', noun: 'освобождении' },
  }),
  verb('captured', 'оккупировал оккупировать оккупируют', DIRECT, {
    ...{ having: 'оккупировав', passive: 'оккупирован', noun: 'оккупации', orElse: ['controls'] },
  }),
  verb('captured', 'отбил отбить отобьют', DIRECT, { having: 'отбив', passive: 'отбит', attribute: 'отбит' }),
  verb('captured', 'вернул вернуть вернут', ['под контроль', 'acc'], {
    having: 'вернув',
    noun: 'возвращении под контроль',
    nounTakes: 'gen',
  }),
  verb('captured', 'отвоевал отвоевать отвоюют', DIRECT, {
    having: 'отвоевав',
    passive: 'отвоеван',
    attribute: 'отвоеванн',
  }),
  verb('captured', 'зачистил зачистить зачистят', DIRECT, {
    having: 'зачистив',
    passive: 'зачищен',
    attribute: 'зачищенн',
  }),
  verb('captured', 'взял взять возьмут', ['под контроль', 'acc'], {
    having: 'взяв',
    noun: 'взятии под контроль',
    nounTakes: 'gen',
  }),
  verb('captured', 'взял взять возьмут', ['под полный контроль', 'acc'], { having: 'взяв' }),
  verb('captured', 'овладел овладеть овладеют', ['', 'ins'], {
    having: 'овладев',
    noun: 'овладении',
    nounTakes: 'ins',
  }),
  verb('captured', 'завладел завладеть завладеют', ['', 'ins'], { having: 'завладев' }),
  verb('captured', 'установил установить установят', OVER, {
    having: 'установив',
    noun: 'установлении контроля над',
    nounTakes: 'ins',
  }),
  verb('captured', 'установил установить установят', ['полный контроль над', 'ins'], { having: 'установив' }),
  verb('captured', 'восстановил восстановить восстановят', OVER, {
    ...{ having: 'восстановив', noun: 'восстановлении контроля над', nounTakes: 'ins' },
  }),
  verb('captured', 'получил получить получат', OVER, { having: 'получив' }),
  verb('captured', 'вернул вернуть вернут', OVER, {
    having: 'вернув',
    noun: 'возвращении контроля над',
    nounTakes: 'ins',
  }),
  verb('captured', 'выбил выбить выбьют', ['противника из', 'gen'], { having: 'выбив' }),
  verb('captured', 'вытеснил вытеснить вытеснят', ['врага из', 'gen'], { having: 'вытеснив', orElse: ['advanced'] }),
  verb('captured', 'выдавил выдавить выдавят', ['противника из', 'gen'], { having: 'выдавив', orElse: ['advanced'] }),
  verb('liberated', 'завершил завершить завершат', ['освобождение', 'gen'], {
    having: 'завершив',
    noun: 'завершении освобождения',
  }),
  verb('liberated', 'деоккупировал деоккупировать деоккупируют', DIRECT, {
    ...{ having: 'деоккупировав', passive: 'деоккупирован', attribute: 'деоккупированн', noun: 'деоккупации' },
  }),
  verb('captured', 'завершил завершить завершат', ['зачистку', 'gen'], { having: 'завершив', orElse: ['contested'] }),
  verb('lost', 'потерял потерять потеряют', DIRECT, {
    having: 'потеряв',
    passive: 'потерян',
    attribute: 'потерянн',
    noun: 'потере',
  }),
  verb('lost', 'потерял потерять потеряют', OVER, { having: 'потеряв', noun: 'потере контроля над', nounTakes: 'ins' }),
  verb('lost', 'утратил утратить утратят', OVER, { having: 'утратив', noun: 'утрате контроля над', nounTakes: 'ins' }),
  verb('lost', 'утратил утратить утратят', DIRECT, { having: 'утратив', noun: 'утрате' }),
  verb('lost', 'лишился/лишилась/лишились лишиться лишатся', ['', 'gen'], { having: 'лишившись' }),
  verb('lost', 'сдал сдать сдадут', DIRECT, {
    having: 'сдав',
    passive: 'сдан',
    noun: 'сдаче',
    orElse: ['withdrew-from'],
  }),
  verb('withdrew-from', 'оставил оставить оставят', DIRECT, {
    having: 'оставив',
    passive: 'оставлен',
    attribute: 'оставленн',
  }),
  verb('withdrew-from', 'покинул покинуть покинут', DIRECT, { having: 'покинув' }),
  verb('withdrew-from', 'отступил отступить отступят', OUT_OF, {
    having: 'отступив',
    noun: 'отступлении из',
    nounTakes: 'gen',
  }),
  verb('withdrew-from', 'отошёл/отошла/отошли отойти отойдут', OUT_OF, {
    having: 'отойдя',
    noun: 'отходе из',
    nounTakes: 'gen',
  }),
  verb('withdrew-from', 'ушёл/ушла/ушли уйти уйдут', OUT_OF, { having: 'уйдя', noun: 'уходе из', nounTakes: 'gen' }),
  verb('withdrew-from', 'вышел/вышла/вышли выйти выйдут', OUT_OF, {
    having: 'выйдя',
    noun: 'выходе из',
    nounTakes: 'gen',
  }),
  verb('withdrew-from', 'бежал/бежала/бежали бежать', OUT_OF, { noun: 'бегстве из', nounTakes: 'gen' }),
  verb('withdrew-from', 'отвел отвести отведут', ['силы из', 'gen'], {
    having: 'отведя',
    noun: 'отводе сил из',
    nounTakes: 'gen',
  }),
  verb('withdrew-from', 'вывел вывести выведут', ['войска из', 'gen'], {
    having: 'выведя',
    noun: 'выводе войск из',
    nounTakes: 'gen',
  }),
  verb('entered', 'вошёл/вошла/вошли войти войдут', INTO, { having: 'войдя', noun: 'входе в', nounTakes: 'acc' }),
  verb('entered', 'зашёл/зашла/зашли зайти зайдут', INTO, { having: 'зайдя', noun: 'заходе в', nounTakes: 'acc' }),
  verb('entered', 'ворвался/ворвалась/ворвались ворваться ворвутся', INTO, { having: 'ворвавшись' }),
  verb('entered', 'прорвался/прорвалась/прорвались прорваться прорвутся', INTO, {
    having: 'прорвавшись',
    orElse: ['advanced'],
    noun: 'прорыве в',
    nounTakes: 'acc',
  }),
  verb('entered', 'проник/проникла/проникли проникнуть проникнут', INTO, {
    having: 'проникнув',
    noun: 'проникновении в',
    nounTakes: 'acc',
  }),
  verb('entered', 'просочился/просочилась/просочились просочиться просочатся', INTO, { having: 'просочившись' }),
  verb('entered', 'вступил вступить вступят', INTO, { having: 'вступив', noun: 'вступлении в', nounTakes: 'acc' }),
  verb('entered', 'закрепился/закрепилась/закрепились закрепиться закрепятся', ['в', 'loc'], {
    ...{ having: 'закрепившись', noun: 'закреплении в', nounTakes: 'loc', orElse: ['captured', 'controls'] },
  }),
  verb('entered', 'поднял поднять поднимут', ['флаг в', 'loc'], { having: 'подняв', orElse: ['captured'] }),
  verb('entered', 'водрузил водрузить водрузят', ['флаг над', 'ins'], { having: 'водрузив', orElse: ['captured'] }),
  verb('advanced', 'продвинулся/продвинулась/продвинулись продвинуться продвинутся', ['в', 'loc'], {
    ...{ having: 'продвинувшись', noun: 'продвижении в', nounTakes: 'loc' },
  }),
  verb('advanced', 'продвинулся/продвинулась/продвинулись продвинуться продвинутся', ['к', 'dat'], {
    ...{ having: 'продвинувшись', noun: 'продвижении к', nounTakes: 'dat' },
  }),
  verb('advanced', 'приблизился/приблизилась/приблизились приблизиться приблизятся', ['к', 'dat'], {
    having: 'приблизившись',
  }),
  verb('advanced', 'подошёл/подошла/подошли подойти подойдут', ['к', 'dat'], { having: 'подойдя' }),
  verb('advanced', 'вышел/вышла/вышли выйти выйдут', ['к', 'dat'], {
    having: 'выйдя',
    noun: 'выходе к',
    nounTakes: 'dat',
  }),
  verb('advanced', 'вышел/вышла/вышли выйти выйдут', ['на подступы к', 'dat'], { having: 'выйдя' }),
  verb('advanced', 'улучшил улучшить улучшат', ['положение у', 'gen'], { having: 'улучшив' }),
  verb('advanced', 'расширил расширить расширят', ['зону контроля у', 'gen'], { having: 'расширив' }),
];
