// Who could be the subject of a phrase: a party, somebody else, a pronoun, forces without a side, or nobody.

import type { Annotated } from '../mentions/annotated.ts';
import type { PartyMention } from '../mentions/party-mentions.ts';
import { type PlaceMention, POSSESSIVE } from '../mentions/place-mentions.ts';
import { type ClauseStart, relativeAside } from '../phrases/clause.ts';
import type { Trigger } from '../phrases/triggers.ts';

/** The nearest party before the phrase that no preposition makes something else. */
export function subjectOf(sentence: Annotated, trigger: Trigger, clause: ClauseStart): PartyMention | undefined {
  const [relative, main] = relativeAside(sentence, clause.start, trigger.start);
  const inside = sentence.parties.filter(
    ({ start, end }) => start >= clause.start && end <= trigger.start && (end <= relative || start >= main),
  );
  // `entered Damascus after taking Homs`: what the phrase before took does nothing itself.
  const isTaken = ({ start }: PartyMention) => clause.door === 'trigger' && sentence.placeAt[start] !== undefined;
  // «зашли в захваченное Украиной село»: who has done it to something else, in the case of the agent.
  const isOfOther = ({ isAgent }: PartyMention) => isAgent && trigger.voice === 'active';
  const free = inside.filter(
    (party) =>
      !party.isAttribute &&
      !isTaken(party) &&
      !isTheirs(sentence, party) &&
      !isOfOther(party) &&
      !isBlocked(sentence, party),
  );
  // «Бойцам A удалось прорвать оборону B и войти»: who managed it.
  const manager = free.find(({ end }) => sentence.lexicon.grammar.hasCases && sentence.classes.has('manage', end));
  // «A заставили B отступить»: whom they made to do it.
  const made = manager && inside.find(({ start }) => start === manager.end + 1);
  const chosen = (trigger.voice === 'infinitive' ? (made ?? manager) : undefined) ?? free.at(-1);
  if (chosen && !isObjectBeforeAnd(sentence, clause, chosen, trigger)) return chosen;
  if (clause.door === 'relative') return antecedent(sentence, clause.at);
  // «під тиском ворога»: nothing acts. A gerund's subject is the main clause's.
  if (trigger.voice !== 'gerund' && clause.door !== 'sign') return undefined;
  if (trigger.voice === 'gerund') {
    const acting = sentence.parties.filter((party) => !party.isAttribute && !isBlocked(sentence, party));
    const people = acting.filter(({ start }) => !sentence.placeAt[start]);
    const around = people.length > 0 || !sentence.lexicon.grammar.hasFreeOrder ? people : acting;
    return around.filter(({ end }) => end <= trigger.start).at(-1) ?? around.find(({ start }) => start >= trigger.end);
  }
  return undefined;
}

/** «Армия и её союзники»: who goes with the subject, and whose they are. */
function isTheirs({ classes, tokens, lexicon }: Annotated, { start }: PartyMention): boolean {
  let k = start - 1;
  while (k > 0 && lexicon.attribute.test(tokens[k]!.word) && !classes.has('there', k)) k--;
  return lexicon.grammar.hasCases && classes.has('there', k) && classes.has('and', k - 1);
}

/** `overran the army's garrison and moved on`: what the phrase before took stands before the `and`. */
function isObjectBeforeAnd(
  { classes }: Annotated,
  { door }: ClauseStart,
  party: PartyMention,
  trigger: Trigger,
): boolean {
  return (
    door === 'trigger' &&
    ['active', 'infinitive'].includes(trigger.voice) &&
    classes.firstOf('and', party.end, trigger.start) !== -1
  );
}

/** The party just before a relative: the Huthis, who … */
function antecedent({ parties, tokens }: Annotated, relative: number): PartyMention | undefined {
  const end = tokens[relative - 1]?.text === ',' ? relative - 1 : relative;
  // The Rapid Support Forces (RSF), who …
  const inner = tokens[end - 1]?.text === ')' ? end - 1 : end;
  return parties.find((party) => !party.isAttribute && (party.end === end || party.end === inner));
}

/** The party that is surrounded, where no place of its own stands between: «ворог перерізав дорогу, і місто в оточенні». */
export function subjectBeside(sentence: Annotated, trigger: Trigger, clause: ClauseStart): PartyMention | undefined {
  const subject = subjectOf(sentence, trigger, clause);
  const isParted = sentence.places.some(
    ({ start, end, isLocated }) => subject && !isLocated && start >= subject.end && end <= trigger.start,
  );
  return isParted ? undefined : subject;
}

const BLOCKING = ['against', 'from', 'of', 'in', 'to', 'near', 'for', 'by'] as const;

/** A party after a preposition does nothing: from the invaders, under Russian pressure. Elements of a party do. */
export function isBlocked(sentence: Annotated, { start, end }: PartyMention): boolean {
  const { classes, tokens, lexicon, partyAt, placeAt } = sentence;
  // Government officials fled: not the army.
  if (lexicon.grammar.joinsNouns && classes.has('thing', end) && !isForce(sentence, end) && !isForce(sentence, end + 1))
    return true;
  let k = start;
  const isPassed = (at: number) =>
    classes.has('filler', at) && !(!lexicon.grammar.hasArticles && classes.has('definite', at));
  while (k > 0 && isPassed(k - 1) && !classes.hasAny(BLOCKING, k - 1)) k--;
  if (lexicon.grammar.hasCases) while (k > 1 && isForce(sentence, k - 1) && !partyAt[k - 1]) k--;
  if (k === 0) return false;
  const owner = lexicon.grammar.hasCases ? partyAt[k - 1] : undefined;
  if (owner && !owner.isAttribute && owner.end === k) {
    if (owner.party === partyAt[start]?.party) return isBlocked(sentence, owner);
    // «Повстанська група Сирії»: whose country it is.
    if (classes.has('country', start)) return true;
  }
  // In a list the first word's preposition counts: in Iraq and Syria.
  const listed = tokens[k - 1]!.text === ',' || classes.has('and', k - 1) ? partyAt[k - 2] : undefined;
  if (listed && isCountry(sentence, listed) && (lexicon.grammar.hasCases || end === start + 1))
    return isBlocked(sentence, listed);
  // «Под напором мятежников армия отступила»: a noun in the case of the agent, which the party only qualifies.
  const isPressed =
    lexicon.agent?.test(tokens[k - 1]!.word) && !isForce(sentence, k - 1) && !partyAt[k - 1] && k === start;
  if (isPressed && classes.has('under', k - 2)) return true;
  // «Сили, підтримувані США»: an abbreviation that a participle takes as its agent.
  const isAgentOf = lexicon.formOf(tokens[k - 1]!.word) === 'passive' && /^\p{Lu}{2,}$/u.test(tokens[start]!.text);
  if (lexicon.grammar.hasCases && k === start && isAgentOf && !lexicon.frames.at(tokens, k - 1).length) return true;
  // «К границе ДНР», «базы армии»: whose border or base it is; «на X направлении войска» are no owners.
  const isWhose = k === start && classes.hasAny(['beside', 'area', 'facility'], k - 1);
  if (lexicon.grammar.hasCases && isWhose && !isForce(sentence, k - 1) && !placeAt[k - 1]) return true;
  // «Президент Украины»: a person of theirs, and no army; not «армия президента Асада».
  if ([2, 3].some((far) => classes.has('allied', k - far))) return false;
  const isPerson = lexicon.grammar.hasCases && classes.has('thing', k - 1) && classes.has('speaker', k - 1);
  if (isPerson && ![1, 2, 3].some((far) => k >= far && isForce(sentence, k - far))) return true;
  if (lexicon.grammar.hasFreeOrder && placeAt[k - 1]) return false;
  // Reports have emerged of troops …
  if (!lexicon.grammar.hasFreeOrder && classes.startOf('hearsay', k) !== -1) return false;
  const isForceBefore = (at: number) => at >= 0 && !partyAt[at] && isForce(sentence, at);
  // Units of the army; thousands of soldiers.
  if (classes.has('of', k - 1) && (isForceBefore(k - 2) || classes.hasAny(['statement', 'filler'], k - 2)))
    return false;
  // The possessive of a noun that is no force: Moscow's defence ministry.
  if (POSSESSIVE.test(tokens[end - 1]!.text)) return true;
  return (
    classes.hasAny(BLOCKING, k - 1) &&
    !classes.has('relative', k - 1) &&
    !classes.hasAny(['settlement', 'clause'], k - 1)
  );
}

function isCountry({ classes }: Annotated, { start, end }: PartyMention): boolean {
  return end === start + 1 && classes.has('country', start);
}

/** «Ластівку здали»: a name in the case of the object, which no preposition asks for. */
export function isInObjectCase({ lexicon, tokens }: Annotated, { end, isLocated }: PlaceMention): boolean {
  return !isLocated && lexicon.endings.object.test(tokens[end - 1]!.word);
}

/** Words after a phrase that are no noun of whose it is, or whom it is done to. */
export const NO_NOUN = [
  'in',
  'near',
  'from',
  'to',
  'for',
  'by',
  'after',
  'against',
  'and',
  'not',
  'be',
  'have',
  'will',
  'adverb',
  'clause',
  'relative',
  'report',
  'filler',
  'settlement',
  'area',
  'facility',
  'part',
  'beside',
  'definite',
  'there',
  'probable',
  'earlier',
  'times',
  'failing',
] as const;

/** Words that are part of no other subject than a party. */
const LIGHT = [
  'filler',
  'adverb',
  'be',
  'have',
  'not',
  'will',
  'may',
  'probable',
  'possible',
  'and',
  'in',
  'near',
  'to',
  'from',
  'of',
  'for',
  'by',
  'after',
  'clause',
  'relative',
  'that',
  'definite',
  'manage',
  'infinitiveMark',
  'settlement',
  'area',
  'facility',
  'part',
  'beside',
  'there',
  'earlier',
  'attempt',
  'unable',
] as const;

/** True where a noun before the verb is none of the parties: residents, the actor. */
export function hasStranger(sentence: Annotated, clause: ClauseStart, trigger: Trigger): boolean {
  const { classes, tokens, partyAt, placeAt, timeAt } = sentence;
  if (clause.door === 'trigger') return false;
  const end = firstVerbOfTwo(sentence, clause, trigger);
  // `X, which had a thousand residents, was taken`
  const [asideStart, asideEnd] = relativeAside(sentence, clause.start, end);
  for (let k = afterSpeaker(sentence, clause, end); k < end; k++) {
    if (k === asideStart) k = asideEnd;
    if (k >= end) break;
    const { kind, word } = tokens[k]!;
    // The first word of a sentence has a capital whatever it is.
    const place = placeAt[k];
    const isName = place !== undefined && (place.isLikely || k > 0 || isInObjectCase(sentence, place));
    if (clause.zones?.some(([from, to]) => k >= from && k < to)) continue;
    if (kind !== 'word' || /^\p{N}/u.test(word) || partyAt[k] || isName || timeAt[k] || isForce(sentence, k)) continue;
    if (classes.has('thing', k) && !isForce(sentence, k)) return true;
    if (classes.has('zero', k)) {
      if (sentence.lexicon.pack.persons.includes(word)) return true;
      continue;
    }
    if (!classes.hasAny(LIGHT, k) && (!sentence.lexicon.attribute.test(word) || isHead(sentence, k, trigger)))
      return true;
  }
  return false;
}

/** `In a statement, the ministry said troops left`: what stands before who speaks does nothing of what is said. */
function afterSpeaker({ tokens }: Annotated, { start, zones }: ClauseStart, end: number): number {
  const opening = zones?.filter(([from, to]) => from < to && from >= start && to <= end && tokens[to]?.text !== ',');
  return opening?.at(-1)?.[1] ?? start;
}

/** «X покинули последние жители»: where the subject may stand last. */
export function hasStrangerBehind(sentence: Annotated, { end, spec }: Trigger): boolean {
  const { classes, tokens, lexicon } = sentence;
  if (!lexicon.grammar.hasFreeOrder || spec.relation !== 'withdrew-from') return false;
  let k = end;
  const isPassed = (at: number) =>
    tokens[at]?.kind === 'number' || classes.has('filler', at) || lexicon.attribute.test(tokens[at]?.word ?? '');
  while (tokens[k] && isPassed(k)) k++;
  return classes.has('thing', k) && !isForce(sentence, k);
}

/** «Бійці підтягнули резерви й захопили X»: before the first verb stands who does both; else the phrase itself. */
function firstVerbOfTwo({ lexicon, classes, tokens }: Annotated, { start }: ClauseStart, trigger: Trigger): number {
  if (!lexicon.grammar.omitsSubjects || !classes.has('and', trigger.start - 1)) return trigger.start;
  for (let k = start; k < trigger.start - 1; k++) {
    if (tokens[k]!.kind === 'sign') return trigger.start;
    if (lexicon.formOf(tokens[k]!.word) === 'past' && !tokens[k]!.isCapital) return k;
  }
  return trigger.start;
}

/** `…, and the last policemen fled`: who does this is not who did that. */
export function hasNewSubject(sentence: Annotated, clause: ClauseStart, trigger: Trigger): boolean {
  const { classes } = sentence;
  if (clause.door !== 'trigger' || !classes.has('and', clause.start) || !classes.has('article', clause.start + 1))
    return false;
  return hasStranger(sentence, { ...clause, door: 'sentence', start: clause.start + 1 }, trigger);
}

/** `The Karen National Liberation Army took …`: capitals and a noun for forces, and no party that is known. */
export function hasForeignForce(sentence: Annotated, clause: ClauseStart, trigger: Trigger): boolean {
  const { tokens, partyAt, placeAt } = sentence;
  for (let k = clause.start; k < trigger.start; k++) {
    if (!partyAt[k] && tokens[k]!.isCapital && k > 0 && tokens[k - 1]!.isCapital && isForce(sentence, k)) return true;
    if (k > 1 && isOfOtherNation(sentence, k)) return true;
    const name = placeAt[k];
    if (name && clause.start === k && isForce(sentence, name.end)) return true;
  }
  return false;
}

/** `Burundian troops`: of a nation that is no party. */
function isOfOtherNation(sentence: Annotated, k: number): boolean {
  const { tokens, partyAt, placeAt, lexicon } = sentence;
  const { isCapital, word } = tokens[k - 1]!;
  if (!isCapital || partyAt[k - 1] || placeAt[k - 1] || !isForce(sentence, k)) return false;
  return lexicon.endings.nation.test(word) && tokens[k - 2]!.kind === 'word';
}

/** «Карпати оточують Ужгород»: mountains and seas do so on every map. */
export function hasPlaceAsSubject({ places }: Annotated, { start, door }: ClauseStart, trigger: Trigger): boolean {
  return door === 'sentence' && places.some((place) => place.start === start && place.end <= trigger.start);
}

/** `said its troops left`: soldiers without a side. */
export function hasBareForce(sentence: Annotated, clause: ClauseStart, trigger: Trigger): boolean {
  const { lexicon, classes, partyAt } = sentence;
  for (let k = clause.start; k < trigger.start; k++) {
    const isZone = clause.zones?.some(([from, to]) => k >= from && k < to);
    // «Добровольцы из батальона «Донбасс»»: the name after it says whose they are.
    const isFromParty = lexicon.grammar.hasCases && classes.has('from', k + 1) && partyAt[k + 2] !== undefined;
    if (
      !isZone &&
      !isFromParty &&
      !partyAt[k] &&
      !sentence.placeAt[k] &&
      sentence.tokens[k]!.kind === 'word' &&
      isForce(sentence, k)
    )
      return true;
  }
  // «Зайшли бійці 93-ї бригади»: their number says that they are no strangers.
  const isAfter = lexicon.grammar.hasFreeOrder && trigger.voice === 'active' && isForce(sentence, trigger.end);
  return isAfter && /^\p{N}/u.test(sentence.tokens[trigger.end + 1]?.word ?? '');
}

/** «…, который она захватила»: nothing but a pronoun stands between the relative and its verb. */
export function hasPersonOnly({ lexicon, tokens }: Annotated, { start }: ClauseStart, trigger: Trigger): boolean {
  const isPerson = lexicon.pack.persons.includes(tokens[start]!.word);
  return lexicon.grammar.hasFreeOrder && start === trigger.start - 1 && isPerson;
}

/** The army says that it holds the town. */
export function hasPronoun({ classes, placeAt }: Annotated, clause: ClauseStart, trigger: Trigger): boolean {
  for (let k = clause.start; k < trigger.start; k++)
    if (classes.has('zero', k) && classes.has('there', k) && !placeAt[k]) return true;
  return false;
}

/** They took the town: those spoken of before. */
export function isOfThem({ classes }: Annotated, clause: ClauseStart, trigger: Trigger): boolean {
  return classes.firstOf('they', Math.max(clause.start, trigger.start - 4), trigger.start) !== -1;
}

/** «Возьмём посёлок»: the ending tells who. */
export function isOurDoing({ lexicon, tokens }: Annotated, { start, voice }: Trigger): boolean {
  return (voice === 'active' || voice === 'future') && (lexicon.weVerb?.test(tokens[start]!.word) ?? false);
}

/** «Остатки группировки удалось блокировать»: who managed it would stand in another case. */
export function isManagedObject(
  { tokens, lexicon, classes }: Annotated,
  { start, voice }: Trigger,
  party: PartyMention,
): boolean {
  if (voice !== 'infinitive' || !classes.has('manage', start - 1)) return false;
  if (!lexicon.endings.reflexive.test(tokens[start - 1]!.word)) return false;
  return lexicon.grammar.hasCases && !lexicon.endings.dative.test(tokens[party.end - 1]!.word);
}

/** What looks like an attribute is the noun itself where the verb follows. */
function isHead({ classes }: Annotated, k: number, trigger: Trigger): boolean {
  return k + 1 === trigger.start || classes.hasAny(['have', 'be', 'will', 'may'], k + 1);
}

function isForce({ isForceAt }: Annotated, k: number): boolean {
  return isForceAt(k);
}
