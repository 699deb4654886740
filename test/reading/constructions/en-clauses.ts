// The constructions of English that say or take back what a verb or a noun says, each as a small function.

import type { Side } from './en-names.ts';
import type { DoingNoun, Verb } from './en-wordings.ts';

/** Makes a sentence of who, what and where; `undefined` where English has none. */
export type Clause = (said: { readonly by: Side; readonly verb: Verb; readonly at: string }) => string | undefined;
export type NounClause = (said: { readonly by: Side; readonly noun: DoingNoun['noun']; readonly at: string }) => string;
export type Named<Maker> = Readonly<Record<string, Maker>>;

export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
export const have = ({ isPlural }: Side) => (isPlural ? 'have' : 'has');
export const be = ({ isPlural }: Side) => (isPlural ? 'are' : 'is');
export const was = ({ isPlural }: Side) => (isPlural ? 'were' : 'was');
const s = ({ isPlural }: Side) => (isPlural ? '' : 's');
export const genitive = ({ name }: Side) => (name.endsWith('s') ? `${name}'` : `${name}'s`);
const present = ({ isPlural }: Side, { base, third }: Verb) => (isPlural ? base.replace(/^be /, 'are ') : third);
const past = ({ isPlural }: Side, verb: Verb) => (isPlural ? verb.past.replace(/^was /, 'were ') : verb.past);

/** With a subject of its own, in each tense. */
export const ACTIVE: Named<Clause> = {
  past: ({ by, verb, at }) => `${capital(by.name)} ${past(by, verb)} ${at}.`,
  'past on a day': ({ by, verb, at }) => `${capital(by.name)} ${past(by, verb)} ${at} on Wednesday.`,
  perfect: ({ by, verb, at }) => `${capital(by.name)} ${have(by)} ${verb.participle} ${at}.`,
  'perfect with adverb': ({ by, verb, at }) => `${capital(by.name)} ${have(by)} already ${verb.participle} ${at}.`,
  pluperfect: ({ by, verb, at }) => `By Friday evening, ${by.name} had ${verb.participle} ${at}.`,
  headline: ({ by, verb, at }) => `${capital(by.name)} ${present(by, verb)} ${at}`,
  'day first': ({ by, verb, at }) => `On May 18, ${by.name} ${past(by, verb)} ${at}.`,
  overnight: ({ by, verb, at }) => `Overnight, ${by.name} ${past(by, verb)} ${at}.`,
  manner: ({ by, verb, at }) => `After weeks of shelling, ${by.name} ${past(by, verb)} ${at}.`,
  reportedly: ({ by, verb, at }) => `${capital(by.name)} ${have(by)} reportedly ${verb.participle} ${at}.`,
  managed: ({ by, verb, at }) => `${capital(by.name)} managed to ${verb.base} ${at}.`,
  'was able': ({ by, verb, at }) => `${capital(by.name)} ${was(by)} able to ${verb.base} ${at}.`,
  succeeded: ({ by, verb, at }) => `${capital(by.name)} succeeded in ${verb.gerund} ${at}.`,
  appears: ({ by, verb, at }) => `${capital(by.name)} appear${s(by)} to have ${verb.participle} ${at}.`,
  'is said': ({ by, verb, at }) => `${capital(by.name)} ${be(by)} said to have ${verb.participle} ${at}.`,
  'may have': ({ by, verb, at }) => `${capital(by.name)} may have ${verb.participle} ${at}.`,
  cleft: ({ by, verb, at }) => `It was ${by.name} that ${past(by, verb)} ${at}.`,
  'in a raid': ({ by, verb, at }) => `In a surprise operation, ${by.name} ${past(by, verb)} ${at}.`,
  'subject with aside': ({ by, verb, at }) => `${capital(by.name)}, backed by drones, ${past(by, verb)} ${at}.`,
};

/** Where the subject stands elsewhere. */
export const REDUCED: Named<Clause> = {
  'coordinated verb': ({ by, verb, at }) => `${capital(by.name)} brought up reserves and ${past(by, verb)} ${at}.`,
  'before that': ({ by, verb, at }) => `Before digging in along the river, ${by.name} ${past(by, verb)} ${at}.`,
  relative: ({ by, verb, at }) =>
    `${capital(by.name)}, ${by.isPlural ? 'who' : 'which'} ${past(by, verb)} ${at} last week, ${be(by)} now digging in.`,
  'pronoun in the next sentence': ({ by, verb, at }) =>
    by.isPlural ? `${capital(by.name)} went over to the offensive on Monday. They ${past(by, verb)} ${at}.` : undefined,
  'subject of the clause before': ({ by, verb, at }) =>
    by.isPlural ? `${capital(by.name)} regrouped on Monday, and on Friday they ${past(by, verb)} ${at}.` : undefined,
  'after doing': ({ by, verb, at }) => `After ${verb.gerund} ${at}, ${by.name} dug in along the river.`,
  'after doing, last': ({ by, verb, at }) => `${capital(by.name)} ${be(by)} digging in after ${verb.gerund} ${at}.`,
  'having done': ({ by, verb, at }) => `Having ${verb.participle} ${at}, ${by.name} dug in along the river.`,
  'participle last': ({ by, verb, at }) =>
    `${capital(by.name)} broke through the defences overnight, ${verb.gerund} ${at}.`,
  'since doing': ({ by, verb, at }) => `Since ${verb.gerund} ${at} in March, ${by.name} ${have(by)} rested.`,
  'reports that': ({ by, verb, at }) => `There are reports that ${by.name} ${have(by)} ${verb.participle} ${at}.`,
  'it emerged': ({ by, verb, at }) => `It emerged on Monday that ${by.name} had ${verb.participle} ${at}.`,
  'time clause': ({ by, verb, at }) => `The bridge was blown up when ${by.name} ${past(by, verb)} ${at}.`,
  'after clause': ({ by, verb, at }) => `The road was closed after ${by.name} ${past(by, verb)} ${at}.`,
  'with clause': ({ by, verb, at }) => `The front has moved, with ${by.name} ${verb.gerund} ${at}.`,
  'as clause': ({ by, verb, at }) => `Panic broke out in the capital as ${by.name} ${past(by, verb)} ${at}.`,
  'the day': ({ by, verb, at }) => `The mayor left on the day ${by.name} ${past(by, verb)} ${at}.`,
};

/** Of a place that something happens to. */
export const PASSIVE: Named<Clause> = {
  past: ({ by, verb, at }) => `${capital(at)} was ${verb.participle} by ${by.name}.`,
  perfect: ({ by, verb, at }) => `${capital(at)} has been ${verb.participle} by ${by.name}.`,
  'perfect with adverb': ({ by, verb, at }) =>
    `${capital(at)} has now been completely ${verb.participle} by ${by.name}.`,
  headline: ({ by, verb, at }) => `${capital(at)} ${verb.participle} by ${by.name}`,
  'day last': ({ by, verb, at }) => `${capital(at)} was ${verb.participle} by ${by.name} on May 18.`,
  participle: ({ by, verb, at }) => `${capital(at)}, ${verb.participle} by ${by.name} in March, lies in ruins.`,
  relative: ({ by, verb, at }) =>
    `${capital(at)}, which was ${verb.participle} by ${by.name} on Monday, lies on a key road.`,
  'relative of the object': ({ by, verb, at }) =>
    `${capital(at)}, which ${by.name} ${past(by, verb)} on Monday, lies on a key road.`,
  'agent before': ({ by, verb, at }) =>
    `${capital(by.name)} attacked at dawn. ${capital(at)} was ${verb.participle} within hours.`,
  'with the place taken': ({ by, verb, at }) => `With ${at} ${verb.participle}, ${by.name} turned north.`,
  'is said': ({ by, verb, at }) => `${capital(at)} is reported to have been ${verb.participle} by ${by.name}.`,
  'after being': ({ by, verb, at }) => `${capital(at)} lies in ruins after being ${verb.participle} by ${by.name}.`,
};

/** What is held. */
export const HOLDING: Named<Clause> = {
  present: ({ by, verb, at }) => `${capital(by.name)} ${present(by, verb)} ${at}.`,
  still: ({ by, verb, at }) => `${capital(by.name)} still ${present(by, verb)} ${at}.`,
  past: ({ by, verb, at }) => `${capital(by.name)} ${past(by, verb)} ${at} until Friday.`,
  since: ({ by, verb, at }) => `Since March, ${by.name} ${have(by)} ${verb.participle} ${at}.`,
  continue: ({ by, verb, at }) => `${capital(by.name)} continue${s(by)} to ${verb.base} ${at}.`,
  while: ({ by, verb, at }) => `The city was shelled again while ${by.name} ${present(by, verb)} ${at}.`,
};

/** Verbs in what claims nothing. */
export const EMPTY: Named<Clause> = {
  trying: ({ by, verb, at }) => `${capital(by.name)} ${be(by)} trying to ${verb.base} ${at}.`,
  'have been attempting': ({ by, verb, at }) =>
    `${capital(by.name)} ${have(by)} been attempting to ${verb.base} ${at}.`,
  want: ({ by, verb, at }) => `${capital(by.name)} want${s(by)} to ${verb.base} ${at} by winter.`,
  plan: ({ by, verb, at }) => `${capital(by.name)} plan${s(by)} to ${verb.base} ${at}.`,
  ordered: ({ by, verb, at }) => `${capital(by.name)} ${was(by)} ordered to ${verb.base} ${at} by the end of May.`,
  preparing: ({ by, verb, at }) => `${capital(by.name)} ${be(by)} preparing to ${verb.base} ${at}.`,
  goal: ({ by, verb, at }) => `The goal is for ${by.name} to ${verb.base} ${at}.`,
  'in order': ({ by, verb, at }) => `${capital(by.name)} ${be(by)} massing reserves in order to ${verb.base} ${at}.`,
  effort: ({ by, verb, at }) => `${capital(by.name)} ${be(by)} bringing up tanks in an effort to ${verb.base} ${at}.`,
  condition: ({ by, verb, at }) => `If ${by.name} ${present(by, verb)} ${at}, the road to the city will be open.`,
  'condition last': ({ by, verb, at }) => `The road to the city will be open if ${by.name} ${present(by, verb)} ${at}.`,
  should: ({ by, verb, at }) => `Should ${by.name} ${verb.base} ${at}, the road to the city will be open.`,
  'were to': ({ by, verb, at }) => `If ${by.name} ${was(by)} to ${verb.base} ${at}, the front would collapse.`,
  could: ({ by, verb, at }) => `${capital(by.name)} could ${verb.base} ${at} within weeks.`,
  may: ({ by, verb, at }) => `${capital(by.name)} may ${verb.base} ${at} next month.`,
  urged: ({ by, verb, at }) => `The president urged ${by.name} to ${verb.base} ${at}.`,
  must: ({ by, verb, at }) => `${capital(by.name)} must ${verb.base} ${at}, the deputy said.`,
  'can they?': ({ by, verb, at }) => `Can ${by.name} ${verb.base} ${at}?`,
  'will they?': ({ by, verb, at }) => `Will ${by.name} ${verb.base} ${at} this summer?`,
  fear: ({ by, verb, at }) => `Residents fear that ${by.name} will ${verb.base} ${at}.`,
  warned: ({ by, verb, at }) => `Officials warned that ${by.name} could ${verb.base} ${at}.`,
  history: ({ verb, at }) => `In 1943, the Red Army ${verb.past} ${at}.`,
  prevented: ({ by, verb, at }) => `Heavy rain prevented ${by.name} from ${verb.gerund} ${at}.`,
  'before they could': ({ by, verb, at }) => `The bridge was blown up before ${by.name} could ${verb.base} ${at}.`,
  hope: ({ by, verb, at }) => `${capital(by.name)} hope${s(by)} to ${verb.base} ${at}.`,
  vowed: ({ by, verb, at }) => `${capital(by.name)} vowed to ${verb.base} ${at}.`,
  threatens: ({ by, verb, at }) => `${capital(by.name)} threaten${s(by)} to ${verb.base} ${at}.`,
  'peace plan': ({ by, verb, at }) => `Under the proposed deal, ${by.name} would ${verb.base} ${at}.`,
  whether: ({ by, verb, at }) => `Negotiators asked whether ${by.name} would ${verb.base} ${at}.`,
  exercise: ({ verb, at }) => `In the exercise, a battalion practised ${verb.gerund} ${at}.`,
  'aimed at': ({ verb, at }) => `The new offensive is aimed at ${verb.gerund} ${at}.`,
  expected: ({ by, verb, at }) => `${capital(by.name)} ${be(by)} expected to ${verb.base} ${at}.`,
};

/** Nouns of doing. */
export const NOMINAL: Named<NounClause> = {
  'by whom': ({ by, noun, at }) => `The ${noun} ${at} by ${by.name} was a turning point.`,
  'announced by whom': ({ by, noun, at }) => `${capital(by.name)} announced the ${noun} ${at}.`,
  confirmed: ({ by, noun, at }) => `${capital(by.name)} confirmed the ${noun} ${at} on Wednesday.`,
  'after it': ({ by, noun, at }) => `After the ${noun} ${at} by ${by.name}, the front moved north.`,
  genitive: ({ by, noun, at }) => `${capital(genitive(by))} ${noun} ${at} came after weeks of shelling.`,
  following: ({ by, noun, at }) => `Following ${genitive(by)} ${noun} ${at}, the bridge was closed.`,
  comes: ({ by, noun, at }) => `The strike comes a day after ${genitive(by)} ${noun} ${at}.`,
};

export const EMPTY_NOMINAL: Named<NounClause> = {
  'would allow': ({ by, noun, at }) => `The ${noun} ${at} would allow ${by.name} to cut the road.`,
  goal: ({ by, noun, at }) => `The goal of ${by.name} is the ${noun} ${at}.`,
  'plan for': ({ by, noun, at }) => `The general presented a plan for the ${noun} ${at} by ${by.name}.`,
  possible: ({ noun, at }) => `Experts discussed a possible ${noun} ${at}.`,
  'fears of': ({ noun, at }) => `Fears of the ${noun} ${at} are growing.`,
  demand: ({ noun, at }) => `The minister demanded the ${noun} ${at}.`,
  history: ({ noun, at }) => `The museum tells of the ${noun} ${at} in 1943.`,
  until: ({ by, noun, at }) => `${capital(by.name)} will not stop until the ${noun} ${at}.`,
  'is key': ({ by, noun, at }) => `The ${noun} ${at} is a key objective of ${by.name}.`,
  'prepare for': ({ by, noun, at }) => `${capital(by.name)} ${be(by)} preparing for the ${noun} ${at}.`,
};
