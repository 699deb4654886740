// What a language pack holds: everything that the extractor knows of one language, as data.

import type { Relation } from '../../model/claim.ts';

/**
 * Grammatical forms that matter: `participle` may be passive or past (captured), `passive` only passive (захоплено),
 * `base` may be a noun, an infinitive or a present (advance), `perfective` tells the future (звільнять).
 */
export type Form =
  | 'past'
  | 'present'
  | 'perfective'
  | 'infinitive'
  | 'passive'
  | 'participle'
  | 'gerund'
  | 'noun'
  | 'base';

/** Where the place of a frame may stand: as the bare object, or after a preposition of these classes. */
export type Slot = 'direct' | 'in' | 'to' | 'near' | 'from' | 'of' | 'for';

/** A way to say a relation. */
export interface FrameSpec {
  readonly relation: Relation;
  /** Phrases in the notation of `pattern.ts`; the first word is the one whose form counts. */
  readonly words: string;
  /**
   * `verb`: who does it is the subject; `noun`: a nominalisation; `state`: the place is the subject and the phrase says
   * how it stands (under Russian control); `fall`: the place is the subject of an active verb (the town fell).
   */
  readonly kind: 'verb' | 'noun' | 'state' | 'fall';
  readonly takes: readonly Slot[];
  /** Words of any kind that may stand between the phrase and its preposition. */
  readonly loose?: number;
  /** `agent` (default) the claim's party is who does it; `patient` whom it is done to; `other` the other side of whoever is named in the phrase. */
  readonly party?: 'agent' | 'patient' | 'other';
  /** Of the phrase's form, where its first word does not tell. */
  readonly form?: Form;
  /** Where the phrase implies less than the whole of the place. */
  readonly extent?: 'part' | 'near' | 'unspecified';
  /** Whose doing it is where nobody is named: words of praise are said of one's own side, of blame of the enemy. */
  readonly favours?: 'own' | 'enemy';
  /** The place may be missing and is then the one the passage speaks of. */
  readonly mayLackPlace?: boolean;
  /** The phrase itself holds the negation, or makes no sense when negated. */
  readonly holdsNegation?: boolean;
  /** Only a name will do: no `there`, no `the town`. */
  readonly needsName?: boolean;
  /** Too weak to be read without a party as its subject. */
  readonly needsSubject?: boolean;
  /** A place that this is done to may have been struck from afar: no word of the ground. */
  readonly notPassive?: boolean;
  /** Said of drones and shells too: no word of the ground where the sentence tells of weapons or of who was hurt. */
  readonly mayBeFromAfar?: boolean;
  /** What it says of a place that it only comes near: broke through at X. */
  readonly beside?: Relation;
  /** An attempt counts as fighting. */
  readonly attemptContests?: boolean;
}

/** Classes of words and phrases that rules ask for. */
export const WORD_CLASSES = [
  'filler',
  'settlement',
  'land',
  'area',
  'facility',
  'part',
  'beside',
  'thing',
  'in',
  'to',
  'near',
  'from',
  'of',
  'by',
  'for',
  'against',
  'and',
  'clause',
  'relative',
  /** Relatives that mean people and no place. */
  'relativeOfPeople',
  'after',
  'not',
  'attempt',
  'plan',
  'demand',
  'condition',
  'unable',
  'manage',
  'infinitiveMark',
  'will',
  'be',
  'have',
  'may',
  'probable',
  'possible',
  'adverb',
  'report',
  'reportAfter',
  'deny',
  'statement',
  'according',
  /** Of those, what names who is nearer to the fact than whoever says so: citing. */
  'citing',
  'hearsay',
  'untrue',
  'film',
  'shows',
  'sharedBy',
  'told',
  'medium',
  'speaker',
  'that',
  'there',
  'definite',
  'zero',
  'history',
  'times',
  'failing',
  'notPlace',
  'earlier',
  'exclusion',
  'country',
  'including',
  'capital',
  'article',
  /** Prepositions of what presses or hides: under. */
  'under',
  /** Auxiliaries of what was so and is no more. */
  'bygone',
  'publication',
  'allied',
  'mediumName',
  'inversion',
  'upcoming',
  'abroad',
  'city',
  'bearing',
  'idiom',
  'unproven',
  'both',
  'partly',
  'avoid',
  'they',
  'peace',
  'whole',
  'when',
  'nameBegins',
  'would',
  'weapon',
  'support',
  'harm',
  'about',
  'notOnly',
  'worth',
  'thereof',
  'until',
  'publish',
  'now',
  'aside',
  'their',
  'mass',
  'indefinite',
  'council',
  'close',
  'port',
  'each',
  'around',
  'compass',
  'through',
  'thither',
  'known',
] as const;
export type WordClass = (typeof WORD_CLASSES)[number];

/** Endings that a rule of its own asks for; a language need not have all. */
export const ENDINGS = [
  /** Of adverbs: formerly. */
  'adverb',
  /** Of words for people of a nation: Malian. */
  'nation',
  /** Of names and nouns in the case of where, as against whither: «у Соледарі». */
  'where',
  /** Of names in the case of the object: «Ластівку здали». */
  'object',
  /** Of nouns in the case of whose something is: «під контролем банку». */
  'owner',
  /** Of nouns in the case of to whom: «бойцам удалось». */
  'dative',
  /** Of many in the case of the agent: «окружён горами». */
  'manyAgents',
  /** Of verbs that name nobody who does it: «отмечается». */
  'reflexive',
  /** Of participles that name nobody whom it was done to: «захоплено». */
  'impersonal',
  /** Of nouns made of verbs: «підтвердження». */
  'verbalNoun',
  /** Of names of towns: «Грабовське». */
  'town',
  /** Of names of regions: «Донеччина». */
  'region',
  /** Of attributes made of names of towns: покровськ-; not of science: тактическ-. */
  'ofTown',
] as const;
export type Ending = (typeof ENDINGS)[number];

export interface PartyWords {
  /** Names that mean the party, or its forces. */
  readonly names?: string;
  /** Words that do so before a noun for forces: Russian, Kyiv's. */
  readonly adjectives?: string;
  /** What its bodies are called where nobody says whose they are; who speaks by such a name speaks for the party. */
  readonly bodies?: string;
}

export interface DateWords {
  /** Beginnings of the months' names, January first; alternatives by `|`. */
  readonly months: readonly string[];
  /** Beginnings of the weekdays' names, Monday first. */
  readonly weekdays: readonly string[];
  /** Phrases for a day so many days before publication. */
  readonly relativeDays: Readonly<Record<string, number>>;
  /** Phrases for a day so many days after one that was named before: the next day, the day before. */
  readonly daysAfter: Readonly<Record<string, number>>;
  /** Phrases for the week of publication as far as it went, and for the last weekend. */
  readonly thisWeek: string;
  readonly weekend: string;
  /** Days of a month in words. */
  readonly ordinals: Readonly<Record<string, number>>;
  /** Phrases before a date that it begins with, ends with, or may be read with. */
  readonly since: string;
  readonly by: string;
  readonly on: string;
  /** Words for a day, week, month, year in any form, and `ago`. */
  readonly units: Readonly<Record<'day' | 'week' | 'month' | 'year', string>>;
  readonly ago: string;
  readonly numbers: Readonly<Record<string, number>>;
  /** Words that make a date vague: early, mid. */
  readonly vague: string;
  /** Phrases before a month that mean its last day. */
  readonly endOf: string;
  /** Phrases before a month that mean its first day, where something goes on since then. */
  readonly startOf: string;
  /** Words that stand between two days of one month: 13 and 14. */
  readonly dayRange: string;
  /** Phrases for the night or the 24 hours before publication, and words after them that make them those of a date. */
  readonly lastDay: string;
  readonly lastDayOf?: string;
  readonly last: string;
  /** Before a number of days or weeks that reach up to publication: the past two days. */
  readonly past: string;
  readonly next: string;
  /** Words that may stand between a day or month and its year: of, року. */
  readonly yearWords: string;
  /** The article. */
  readonly the?: string;
  /** What may be written behind the number of a day or a year: 2nd, 2-го; parted by `|`. */
  readonly daySuffixes: string;
  readonly yearSuffixes?: string;
  /** Words between an event and the span after it: two weeks after. */
  readonly afterwards: string;
}

/** How a language builds its sentences, as far as rules ask. */
export interface Grammar {
  /** Endings of nouns tell their part in the sentence: whose, to whom, by whom. Elsewhere prepositions do. */
  readonly hasCases: boolean;
  /** Objects may stand first, verbs last, and who does it after the verb. Elsewhere the order itself tells. */
  readonly hasFreeOrder: boolean;
  /** A noun without an article or a demonstrative is one that was not spoken of yet. */
  readonly hasArticles: boolean;
  /** Every clause, relative and participle is parted by commas. Elsewhere only what could be left out. */
  readonly partsClauses: boolean;
  /** A clause may lack its subject where the one before tells it. Elsewhere a pronoun stands for it. */
  readonly omitsSubjects: boolean;
  /** No verb need join a place to what is said of it: «X — під контролем». */
  readonly omitsCopula: boolean;
  /** A noun may qualify the noun after it: oil town. */
  readonly joinsNouns: boolean;
}

export interface LanguagePack {
  readonly language: string;
  readonly grammar: Grammar;
  /** Letters that only this language has among the packs, for telling languages apart. */
  readonly letters: string;
  readonly commonWords: string;
  readonly abbreviations: string;
  /** Beginnings of words that are words of their own, as a regular expression; none where words stand alone. */
  readonly proclitic: string | null;
  /** Endings, as regular expressions from the word's end, first match wins; words that match none have `otherForm`. */
  readonly forms: readonly (readonly [endings: string, form: Form])[];
  readonly irregular: Readonly<Record<string, Form>>;
  readonly otherForm: Form;
  /** Endings of attributes between a verb and the noun it takes. */
  readonly attributeEndings: string;
  /** Endings of attributes that stand before a kind of place as its name: Курська область; null where any word may. */
  readonly nameAttributeEndings: string | null;
  /** Endings of participles that only ever go with the noun after them; none where word order tells. */
  readonly attributeOnlyEndings: string | null;
  /** Endings of nouns and attributes in the case of the agent; none where a preposition marks it. */
  readonly agentEndings: string | null;
  /** Endings of people in the case of the object: «ворога вибили з …»; none where word order tells. */
  readonly objectEndings: string | null;
  /** As regular expressions from the word's end. */
  readonly endings: Readonly<Partial<Record<Ending, string>>>;
  /** Words and phrases by class; a language need not have words of every class. */
  readonly words: Readonly<Partial<Record<WordClass, string>>>;
  readonly frames: readonly FrameSpec[];
  readonly parties: Readonly<Record<string, PartyWords>>;
  /** Pronouns of one person, who takes no towns. */
  readonly persons: readonly string[];
  /** Words that join two attributes of one noun. */
  readonly joiners: readonly string[];
  /** Nouns for armed people. */
  readonly forces: string;
  /** The pronoun for the speaker's side. */
  readonly we: string;
  /** Endings of verbs that `we` do, where the language leaves the pronoun out. */
  readonly weEndings?: string;
  /** Our, and the enemy, by whoever speaks. */
  readonly own: string;
  readonly enemy: string;
  /** Words that only one side's own texts use, by party: its names for itself and for the other side, its outlets. */
  readonly camps?: Readonly<Record<string, string>>;
  /** Hyphened states: held, controlled. */
  readonly heldSuffixes: string;
  readonly dates: DateWords;
  /** Rules that make a name's other cases out of its nominative. */
  readonly cases: readonly CaseRule[];
}

/** Names that end so have, instead of that ending, each of these. */
export interface CaseRule {
  readonly ending: string;
  readonly endings: string;
}
