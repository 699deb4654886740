// The constructions of Ukrainian that take a verb, its side and its place: what each says, and whether it still claims it.

import { type ByGender, capital, type Place, type Side } from './cases.ts';
import { numberFor, pastFor, type Verb } from './uk-verbs.ts';

/** What one sentence is made of. */
export interface Parts {
  readonly verb: Verb;
  readonly side: Side;
  readonly place: Place;
  readonly others: readonly [Place, Place];
  /** Захопили Верхолісся, as its subject needs it; and the same for many. */
  readonly did: string;
  readonly manyDid: string;
  readonly object: string;
}

export interface VerbConstruction {
  readonly name: string;
  readonly say: (parts: Parts) => string | null;
  readonly act?: 'denies' | 'predicts' | 'reports-video';
  readonly source?: string;
  /** The side is not named in it, or the word is of either side. */
  readonly sayers?: 'russia' | 'ukraine';
  readonly orElse?: readonly string[];
  readonly places?: (parts: Parts) => readonly Place[];
}

/** The relative pronoun as an object. */
const WHICH_TAKEN: ByGender = { m: 'який', f: 'яку', n: 'яке', pl: 'які' };
const direct = (say: (parts: Parts) => string) => (parts: Parts) => (parts.verb.isDirect ? say(parts) : null);
const many = ({ side }: Parts) => (side.gender === 'pl' ? side.nom : null);
const three = ({ place, others }: Parts): readonly Place[] => [place, ...others];
const isEvent = ({ verb }: Parts) => verb.present === null;
const event = (say: (parts: Parts) => string | null) => (parts: Parts) => (isEvent(parts) ? say(parts) : null);
const toDo = (say: (parts: Parts) => string) => (parts: Parts) =>
  isEvent(parts) && parts.verb.infinitive !== '' ? say(parts) : null;
const lasting = (say: (parts: Parts) => string | null) => (parts: Parts) => (isEvent(parts) ? null : say(parts));
const future = (say: (will: string, parts: Parts) => string) => (parts: Parts) =>
  parts.verb.future === null ? null : say(numberFor(parts.side.gender, parts.verb.future), parts);

/** They claim what the verb says. */
export const CLAIMING: readonly VerbConstruction[] = [
  { name: 'plain', say: (p) => `${capital(p.side.nom)} ${p.did}.` },
  { name: 'time first', say: event((p) => `Учора ввечері ${p.side.nom} ${p.did}.`) },
  { name: 'night', say: event((p) => `У ніч на 19 травня ${p.side.nom} ${p.did}.`) },
  {
    name: 'object first',
    say: direct((p) => `${p.object} ${pastFor(p.side.gender, p.verb.past)} ${p.side.nom}.`),
  },
  {
    name: 'verb first',
    say: (p) =>
      isEvent(p) && p.verb.isDirect
        ? `${capital(pastFor(p.side.gender, p.verb.past))} ${p.side.nom} ${p.object} минулого тижня.`
        : null,
  },
  {
    name: 'place first',
    say: (p) => (p.verb.isDirect ? null : `${capital(p.object)} ${pastFor(p.side.gender, p.verb.past)} ${p.side.nom}.`),
  },
  {
    name: 'present',
    say: lasting((p) => `${capital(p.side.nom)} ${numberFor(p.side.gender, p.verb.present ?? '')} ${p.object}.`),
  },
  {
    name: 'still',
    say: lasting(
      (p) => `Станом на ранок ${p.side.nom} усе ще ${numberFor(p.side.gender, p.verb.present ?? '')} ${p.object}.`,
    ),
  },
  {
    name: 'goes on',
    say: lasting(
      (p) =>
        `${capital(p.side.nom)} ${numberFor(p.side.gender, 'продовжує продовжують')} ${p.verb.infinitive} ${p.object}.`,
    ),
  },
  { name: 'managed', say: toDo((p) => `${capital(p.side.dat)} вдалося ${p.verb.infinitive} ${p.object}.`) },
  {
    name: 'was able',
    say: toDo(
      (p) =>
        `${capital(p.side.nom)} ${numberFor(p.side.gender, p.side.gender === 'f' ? 'змогла' : 'зміг змогли')} ${p.verb.infinitive} ${p.object}.`,
    ),
  },
  {
    name: 'in heavy fighting',
    say: event((p) => `Після важких штурмів ${p.side.nom}, за словами очевидців, ${p.did}.`),
  },
  {
    name: 'said a speaker',
    say: (p) => `${capital(p.side.nom)} ${p.did}, — повідомив речник угруповання Петро Гулько.`,
    source: 'Гулько',
  },
  {
    name: 'speaker said',
    say: (p) => `Речник угруповання Петро Гулько повідомив, що ${p.side.nom} ${p.did}.`,
    source: 'Гулько',
  },
  {
    name: 'quoted',
    say: (p) => `«${capital(p.side.nom)} ${p.did}», — сказав Гулько в ефірі телемарафону.`,
    source: 'Гулько',
  },
  {
    name: 'he told the channel',
    say: (p) => `Про це Гулько розповів Суспільному. За його словами, ${p.side.nom} ${p.did}.`,
  },
  { name: 'by data', say: (p) => `За даними аналітиків, ${p.side.nom} ${p.did}.` },
  { name: 'headline', say: (p) => `${capital(p.side.nom)} ${p.did} — DeepState` },
  { name: 'channel and colon', say: (p) => `DeepState: ${p.side.nom} ${p.did}` },
  { name: 'as it became known', say: event((p) => `Як стало відомо, ${p.side.nom} ${p.did}.`) },
  { name: 'likely', say: (p) => `Ймовірно, ${p.side.nom} ${p.did}.` },
  { name: 'update', say: event((p) => `Мапу оновлено. ${capital(p.side.nom)} ${p.did}.`) },
  {
    name: 'pronoun',
    say: event((p) => (many(p) ? `${capital(p.side.nom)} підтягнули резерви. Згодом вони ${p.manyDid}.` : null)),
  },
  {
    name: 'omitted subject',
    say: event(
      (p) =>
        `${capital(p.side.nom)} ${numberFor(p.side.gender, p.side.gender === 'f' ? 'підтягнула' : 'підтягнув підтягнули')} резерви й ${p.did}.`,
    ),
  },
  {
    name: 'relative clause',
    say: event((p) => (many(p) ? `${capital(p.side.nom)}, які ${p.manyDid}, нині відпочивають.` : null)),
  },
  { name: 'after which', say: event((p) => `Дощі тривали тиждень, після чого ${p.side.nom} ${p.did}.`) },
  {
    name: 'village of',
    say: direct((p) => `${capital(p.side.nom)} ${pastFor(p.side.gender, p.verb.past)} село ${p.place.nom}.`),
  },
  { name: 'in the region', say: direct((p) => `${capital(p.side.nom)} ${p.did} на Харківщині.`) },
  {
    name: 'two places',
    say: direct((p) => `${capital(p.side.nom)} ${p.did} та ${p.others[0].acc}.`),
    places: ({ place, others }) => [place, others[0]],
  },
  {
    name: 'three places',
    say: direct((p) => `${capital(p.side.nom)} ${p.did}, ${p.others[0].acc} і ${p.others[1].acc}.`),
    places: three,
  },
  {
    name: 'settlements',
    say: direct(
      (p) =>
        `${capital(p.side.nom)} ${pastFor(p.side.gender, p.verb.past)} населені пункти ${three(p)
          .map(({ nom }) => nom)
          .join(', ')}.`,
    ),
    places: three,
  },
  {
    name: 'part',
    say: direct((p) => `${capital(p.side.nom)} ${pastFor(p.side.gender, p.verb.past)} частину ${p.place.gen}.`),
  },
  {
    name: 'outskirts',
    say: direct(
      (p) => `${capital(p.side.nom)} ${pastFor(p.side.gender, p.verb.past)} північну околицю ${p.place.gen}.`,
    ),
  },
  {
    name: 'which place',
    say: direct(
      (p) =>
        `${p.place.nom}, ${WHICH_TAKEN[p.place.gender]} ${p.side.nom} ${pastFor(p.side.gender, p.verb.past)} ще в березні, зруйновано вщент.`,
    ),
  },
  {
    name: 'place before',
    say: direct(
      (p) =>
        `${p.place.nom} — невеликий населений пункт на Харківщині. Учора ${p.side.nom} ${pastFor(p.side.gender, p.verb.past)} цей населений пункт.`,
    ),
  },
  {
    name: 'passive',
    say: (p) => (p.verb.isDirect && p.verb.impersonal ? `${p.object} ${p.verb.impersonal} ${p.side.ins}.` : null),
  },
  {
    name: 'passive, agent first',
    say: (p) =>
      p.verb.isDirect && p.verb.impersonal ? `${capital(p.side.ins)} ${p.verb.impersonal} ${p.object}.` : null,
  },
  {
    name: 'passive was',
    say: (p) =>
      p.verb.isDirect && p.verb.impersonal ? `Напередодні ${p.object} було ${p.verb.impersonal} ${p.side.ins}.` : null,
  },
  {
    name: 'noun confirmed',
    say: (p) =>
      p.verb.noun ? `Аналітики підтвердили ${nounAccusative(p.verb.noun)} ${p.place.gen} ${p.side.ins}.` : null,
  },
  {
    name: 'noun reported',
    say: (p) =>
      p.verb.noun ? `Про ${nounAccusative(p.verb.noun)} ${p.place.gen} ${p.side.ins} повідомив Петро Гулько.` : null,
  },
  {
    name: 'after the noun',
    say: (p) => (p.verb.noun ? `Після ${nounGenitive(p.verb.noun)} ${p.place.gen} ${p.side.ins} минув місяць.` : null),
  },
  {
    name: 'does not',
    say: (p) =>
      isEvent(p) && p.verb.relation !== 'advanced' && p.verb.relation !== 'contested'
        ? `${capital(p.side.nom)} не ${pastFor(p.side.gender, p.verb.past)} ${p.verb.isDirect ? p.place.gen : p.object}.`
        : null,
    act: 'denies',
  },
  {
    name: 'denied by',
    say: event((p) => `Речник угруповання Петро Гулько спростував, що ${p.side.nom} ${p.did}.`),
    act: 'denies',
    source: 'Гулько',
  },
  {
    name: 'is not true',
    say: event((p) => `Інформація про те, що ${p.side.nom} ${p.did}, не відповідає дійсності.`),
    act: 'denies',
  },
  { name: 'fake', say: event((p) => `Повідомлення про те, що ${p.side.nom} ${p.did}, — фейк.`), act: 'denies' },
  {
    name: 'forecast',
    say: future((will, p) => `До п'ятниці ${p.side.nom} ${will} ${p.object}.`),
    act: 'predicts',
  },
  {
    name: 'sure forecast',
    say: future((will, p) => `Гулько переконаний, що ${p.side.nom} незабаром ${will} ${p.object}.`),
    act: 'predicts',
  },
  { name: 'video', say: event((p) => `На відео видно, як ${p.side.nom} ${p.did}.`), act: 'reports-video' },
  {
    name: 'footage',
    say: event((p) => `Геолоковані кадри свідчать, що ${p.side.nom} ${p.did}.`),
    act: 'reports-video',
  },
];

/** They take it back. */
export const EMPTY: readonly VerbConstruction[] = [
  {
    name: 'plan',
    say: toDo(
      (p) => `${capital(p.side.nom)} ${numberFor(p.side.gender, 'планує планують')} ${p.verb.infinitive} ${p.object}.`,
    ),
  },
  {
    name: 'intent',
    say: toDo(
      (p) =>
        `${capital(p.side.nom)} ${numberFor(p.side.gender, 'має мають')} намір ${p.verb.infinitive} ${p.object} до осені.`,
    ),
  },
  {
    name: 'want',
    say: toDo(
      (p) => `${capital(p.side.nom)} ${numberFor(p.side.gender, 'хоче хочуть')} ${p.verb.infinitive} ${p.object}.`,
    ),
  },
  { name: 'aim', say: toDo((p) => `Мета ${p.side.gen} — ${p.verb.infinitive} ${p.object}.`) },
  { name: 'in order to', say: toDo((p) => `Щоб ${p.verb.infinitive} ${p.object}, ${p.side.dat} бракує піхоти.`) },
  { name: 'order', say: toDo((p) => `Командування наказало ${p.verb.infinitive} ${p.object}.`) },
  { name: 'would', say: event((p) => `Якби ${p.side.nom} ${p.did}, логістика була б порушена.`) },
  { name: 'if', say: future((will, p) => `Якщо ${p.side.nom} ${will} ${p.object}, то постраждає логістика.`) },
  { name: 'question', say: event((p) => `Чи ${p.side.nom} ${p.did}?`) },
  {
    name: 'dream',
    say: toDo(
      (p) => `${capital(p.side.nom)} ${numberFor(p.side.gender, 'мріє мріють')} ${p.verb.infinitive} ${p.object}.`,
    ),
  },
  { name: 'another war', say: event((p) => `У 1943 році частини Червоної армії ${p.manyDid}.`) },
  { name: 'to prevent', say: event((p) => `Треба зробити все, аби ${p.side.nom} не ${p.did}.`) },
  {
    name: 'threat',
    say: toDo((p) => `Існує загроза, що ${p.side.nom} можуть ${p.verb.infinitive} ${p.object}.`),
  },
  {
    name: 'plan for the noun',
    say: (p) =>
      p.verb.noun
        ? `${capital(p.side.nom)} ${numberFor(p.side.gender, 'готує готують')} операцію для ${nounGenitive(p.verb.noun)} ${p.place.gen}.`
        : null,
  },
  {
    name: 'aim is the noun',
    say: (p) => (p.verb.noun ? `Метою ${p.side.gen} є ${p.verb.noun} ${p.place.gen}.` : null),
  },
];

function nounAccusative(noun: string): string {
  return noun.replace(/я$/, (end) => (noun.endsWith('ція') ? 'ю' : end)).replace(/а$/, 'у');
}

function nounGenitive(noun: string): string {
  return noun.replace(/ція$/, 'ції').replace(/ка$/, 'ки').replace(/та$/, 'ти').replace(/ча$/, 'чі');
}
