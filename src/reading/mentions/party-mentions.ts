// Finds the words that mean a side of the war: its names, its soldiers, "our troops", "the enemy".

import type { Lexicon, PartyEntry } from '../text/lexicon.ts';
import type { Found } from '../text/pattern.ts';
import type { Token } from '../text/tokens.ts';

export interface PartyMention {
  readonly start: number;
  readonly end: number;
  /** A party's id; `own` and `enemy` depend on who speaks. */
  readonly party: string;
  /** A bare `Russian` names nobody who could act, only whose something is. */
  readonly isAttribute: boolean;
  /** True where the words stand in the case of the agent, where the language has one. */
  readonly isAgent: boolean;
  /** Where the last word that names the party ends, before the nouns for forces. */
  readonly head: number;
}

type Entry = Exclude<PartyEntry, { readonly kind: 'force' }>;

/** Mentions in order; where several could begin at a word, the longest. Parties outside `allowed` are not looked for. */
export function partiesIn(
  tokens: readonly Token[],
  lexicon: Lexicon,
  allowed: ReadonlySet<string> | undefined,
): PartyMention[] {
  const mentions: PartyMention[] = [];
  for (let k = 0; k < tokens.length; ) {
    const mention = mentionAt(tokens, k, { lexicon, allowed });
    const last = mentions.at(-1)?.end ?? 0;
    if (mention && !isForeign(tokens, mention, { lexicon, isAfterParty: last === k }))
      mentions.push(withHead(tokens, mention, { lexicon, from: last }));
    k = mention?.end ?? k + 1;
  }
  return mentions;
}

/** «Бойцами 58-й украинской бригады», «армией России»: the noun for forces before the name tells the case of them all. */
function withHead(
  tokens: readonly Token[],
  mention: PartyMention,
  { lexicon, from }: { readonly lexicon: Lexicon; readonly from: number },
): PartyMention {
  if (!lexicon.grammar.hasCases || mention.isAttribute) return mention;
  const isForce = (k: number) => lexicon.parties.at(tokens, k).some(({ value }) => value.kind === 'force');
  let { start } = mention;
  for (let k = start - 1; k >= from && start - k <= MAX_TO_HEAD; k--) {
    if (tokens[k]!.kind === 'word' && isForce(k)) start = k;
    else if (!/^\p{N}/u.test(tokens[k]!.word)) break;
  }
  if (start === mention.start) return mention;
  return { ...mention, start, isAgent: lexicon.agent?.test(tokens[start]!.word) ?? false };
}

/** So many words may lie between a noun for forces and the next that tells whose they are. */
const MAX_TO_HEAD = 2;

/** `the ethnic Kokang army`: a name that no pack knows says whose army it is. */
function isForeign(
  tokens: readonly Token[],
  { start, end }: PartyMention,
  { lexicon, isAfterParty }: { readonly lexicon: Lexicon; readonly isAfterParty: boolean },
): boolean {
  const [before, earlier] = [tokens[start - 1], tokens[start - 2]];
  if (!lexicon.grammar.joinsNouns || isAfterParty || tokens[start]!.isCapital || end > start + 1) return false;
  if (!before?.isCapital || before.kind !== 'word' || !earlier || earlier.kind !== 'word') return false;
  const isForce = lexicon.parties.at(tokens, start).some(({ value }) => value.kind === 'force');
  const isPlaced = lexicon.classes.at(tokens, start - 2).some(({ value }) => LOCATIVE.has(value));
  return isForce && !isPlaced;
}

const LOCATIVE: ReadonlySet<string> = new Set(['in', 'near', 'from', 'to', 'of']);

interface Scope {
  readonly lexicon: Lexicon;
  readonly allowed: ReadonlySet<string> | undefined;
}

function mentionAt(tokens: readonly Token[], start: number, scope: Scope): PartyMention | undefined {
  const token = tokens[start]!;
  if (token.kind !== 'word') return undefined;
  const found = scope.lexicon.parties
    .at(tokens, start)
    .filter((phrase): phrase is Found<Entry> => isAllowed(phrase.value, scope.allowed) && isWritten(tokens, phrase));
  let best: PartyMention | undefined;
  // `The army`, of a war that nobody named, is anybody's.
  const names = found.filter(({ value }) => value.kind === 'name');
  const isAnybodys = !scope.allowed && names.some((name) => isOfSeveral(names, name));
  for (const phrase of isAnybodys ? found.filter(({ value }) => value.kind !== 'name') : found) {
    const mention = mentionOf(tokens, phrase, scope);
    if (
      mention &&
      (!best || mention.end > best.end || (mention.end === best.end && best.isAttribute && !mention.isAttribute))
    )
      best = mention;
  }
  return best;
}

function isOfSeveral(names: readonly Found<Entry>[], { end, value }: Found<Entry>): boolean {
  return names.some(
    (other) => other.end === end && 'party' in other.value && 'party' in value && other.value.party !== value.party,
  );
}

function isAllowed(entry: PartyEntry, allowed: ReadonlySet<string> | undefined): boolean {
  if (entry.kind === 'force') return false;
  return !('party' in entry) || !allowed || allowed.has(entry.party);
}

/** Two letters with a vowel (IS, US, ИГ) are a name only in capitals. */
function isWritten(tokens: readonly Token[], { start, end, value }: Found<PartyEntry>): boolean {
  const { text } = tokens[start]!;
  if (!('party' in value) || end !== start + 1 || text.length > 2 || !/[aeiouаеиіоуэ]/iu.test(text)) return true;
  return text === text.toUpperCase();
}

function mentionOf(tokens: readonly Token[], phrase: Found<Entry>, scope: Scope): PartyMention | undefined {
  const { lexicon } = scope;
  const { value, start, end } = phrase;
  const party = 'party' in value ? value.party : value.kind === 'we' ? 'own' : value.kind;
  if (value.kind === 'we') return { start, end, party, isAttribute: false, isAgent: false, head: end };
  const forces = endOfForces(tokens, end, scope, value);
  const isOwnWithout = value.kind === 'own' && forces === end && !isFollowedByVerb(tokens, end, lexicon);
  if (isOwnWithout) return undefined;
  const last = forces === end ? end : forces;
  const isAttribute = value.kind === 'adjective' && forces === end;
  // «Збройними силами України»: any noun of it tells the case.
  const isCase = ({ word }: Token) => lexicon.agent?.test(word) ?? false;
  const isNoun = ({ word }: Token) => !lexicon.attribute.test(word);
  const isAgent =
    isCase(tokens[last - 1]!) || tokens.slice(start, last).some((token) => isCase(token) && isNoun(token));
  return { start, end: last, party, isAttribute, isAgent, head: end };
}

/** «Наші просунулися»: ours, and nothing more. */
function isFollowedByVerb(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const next = tokens[at];
  if (!lexicon.grammar.hasCases || next?.isCapital) return false;
  if (next === undefined || next.kind === 'sign') return true;
  if (lexicon.formOf(next.word) === 'past' || lexicon.frames.at([next], 0).length > 0) return true;
  return lexicon.classes
    .at(tokens, at)
    .some(({ value }) => value === 'adverb' || value === 'in' || value === 'near' || value === 'not');
}

/** `Russian 2nd Motorized Rifle Division`: so many words may stand between whose and what. */
const MAX_BETWEEN = 5;

/** Where nouns for forces after a party's name end; the given end where there are none. */
function endOfForces(tokens: readonly Token[], from: number, scope: Scope, value: Entry): number {
  const { lexicon } = scope;
  const isName = value.kind === 'name' || value.kind === 'enemy';
  const between = isName ? 1 : MAX_BETWEEN;
  const party = 'party' in value ? value.party : null;
  let end = from;
  for (let k = from; k < tokens.length && k - end <= between; ) {
    const entries = lexicon.parties.at(tokens, k);
    const force = entries.find(({ value }) => value.kind === 'force');
    // `Malian Tuareg rebels`: a name of its own says whose they are.
    if (k > from || !force) if (entries.some((entry) => isNameOfOther(tokens, entry, scope))) break;
    // «Под натиском ополченцев украинские военные …»: another party's attribute begins its own name.
    if (isName && entries.some(({ value }) => value.kind === 'adjective' && value.party !== party)) break;
    // «ворога наші захисники»: whose they are is said anew.
    if (!force && entries.some(({ value }) => value.kind === 'own' || value.kind === 'enemy')) break;
    if (force) {
      end = force.end;
      k = force.end;
    } else if (mayStandBetween(tokens, k, { lexicon, isBeforeNoun: end === from })) k++;
    else break;
  }
  return end;
}

function isNameOfOther(
  tokens: readonly Token[],
  { start, end, value }: Found<PartyEntry>,
  { allowed }: Scope,
): boolean {
  return value.kind === 'name' && tokens[start]!.isCapital && (!allowed || allowed.has(value.party)) && end > start;
}

/** «Армія вибила бойовиків»: a verb that ends as attributes do. */
function isDeed(tokens: readonly Token[], k: number, lexicon: Lexicon): boolean {
  return lexicon.formOf(tokens[k]!.word) === 'past' && lexicon.frames.at(tokens, k).length > 0;
}

/** `counter-terrorism` */
const COMPOUND = /^\p{Ll}+-\p{Ll}+$/u;

/** Attributes, numbers and names; and no sign or small noun. Once a noun was found, only more of them may follow. */
function mayStandBetween(
  tokens: readonly Token[],
  k: number,
  { lexicon, isBeforeNoun }: { readonly lexicon: Lexicon; readonly isBeforeNoun: boolean },
): boolean {
  const { kind, word, isCapital } = tokens[k]!;
  if (!isBeforeNoun) return false;
  if (kind === 'sign') return word === '«' || word === '»' || word === '“' || word === '”' || word === '"';
  return (
    kind === 'number' ||
    /^\p{N}/u.test(word) ||
    isCapital ||
    (lexicon.attribute.test(word) && !isDeed(tokens, k, lexicon)) ||
    COMPOUND.test(word) ||
    lexicon.pack.joiners.includes(word)
  );
}
