// Small signs of whose doing a phrase is: whose control, whose flag, who acts after a comma, that nobody's army does.

import type { Annotated } from '../mentions/annotated.ts';
import type { PartyMention } from '../mentions/party-mentions.ts';
import type { ClauseStart } from '../phrases/clause.ts';
import type { Trigger } from '../phrases/triggers.ts';
import { isBlocked, NO_NOUN } from './subjects.ts';
import type { Role, RoleContext } from './viewpoint.ts';

/** «Під контролем банку», «під контроль міжнародних інспекторів»: a noun after the phrase that is no party. */
export function isOthersControl(sentence: Annotated, { end, start, party, spec }: Trigger): boolean {
  const { lexicon, tokens, classes, partyAt, placeAt, timeAt } = sentence;
  const isControl = spec.relation === 'controls' || spec.kind === 'fall';
  if (!lexicon.grammar.hasCases || !isControl || party !== undefined || end - start < 2) return false;
  let k = end;
  while (tokens[k] && lexicon.attribute.test(tokens[k]!.word) && !partyAt[k] && !classes.hasAny(NO_NOUN, k)) k++;
  const holder = tokens[k];
  if (holder?.kind !== 'word' || holder.isCapital || partyAt[k] || placeAt[k] || timeAt[k]) return false;
  const isVerb = ['past', 'infinitive', 'passive', 'gerund'].includes(lexicon.formOf(holder.word));
  return !isVerb && !classes.hasAny(NO_NOUN, k) && !sentence.isForceAt(k) && lexicon.endings.owner.test(holder.word);
}

/** «Наш стяг» */
export function hasOwn({ tokens, lexicon }: Annotated, { start, end }: Pick<Trigger, 'start' | 'end'>): boolean {
  const own = lexicon.pack.own.split(/[|,] ?/);
  return tokens.slice(start, end).some(({ word }) => own.includes(word));
}

/** «Під їхнім контролем»: the speaker's, where somebody speaks, else of those spoken of before. */
export function ofPronoun(
  { classes, quotations }: Annotated,
  { start, end }: Trigger,
  { viewpoint, before, previous }: RoleContext,
): Role | undefined {
  const at = classes.firstOf('there', start, end);
  if (at === -1 || !classes.has('zero', at)) return undefined;
  // In his own words a speaker calls others so.
  const isQuoted = quotations[start] !== -1 && previous !== null;
  if (isQuoted) return { party: previous, reason: 'the subject before, by a pronoun' };
  if (viewpoint.isSpeakers) return { party: viewpoint.own, reason: 'the speaker, by a pronoun' };
  return before === null ? undefined : { party: before, reason: 'the party spoken of before, by a pronoun' };
}

/** «Вибили ворога з A, повернувши контроль»: those who drove the other out, not whom they drove. */
export function isGerundOfDriver(
  { lexicon, parties }: Annotated,
  { voice, start }: Trigger,
  { clause, previous }: RoleContext,
) {
  if (voice !== 'gerund' || !lexicon.grammar.hasFreeOrder || clause.door !== 'trigger' || previous === null)
    return false;
  return !parties.some((party) => !party.isAttribute && party.start >= clause.start && party.end <= start);
}

/** «Місто тримали терористи, потім його відбили ЗСУ»: who stands behind the second verb, past a comma. */
export function isNewDoer(
  sentence: Annotated,
  { start, end }: Trigger,
  { door }: ClauseStart,
  subject: PartyMention,
  right: PartyMention,
): boolean {
  const isParted = sentence.tokens.slice(subject.end, start).some(({ text }) => text === ',');
  return (
    door === 'trigger' &&
    sentence.lexicon.grammar.hasFreeOrder &&
    isParted &&
    right.start === end &&
    !isBlocked(sentence, right)
  );
}

/** «Після відступу з X росіяни …», «Завершив взятие X, войска …»: who did it is who does the next thing. */
export function isAfterwards({ classes, lexicon, tokens }: Annotated, { start }: Trigger): boolean {
  if (!lexicon.grammar.hasFreeOrder) return false;
  const isOfGerund = start > 0 && lexicon.formOf(tokens[start - 1]!.word) === 'gerund';
  return isOfGerund || classes.firstOf('after', start - 2, start) !== -1;
}

/** «Контроль над X сохраняют войска»: who stands behind the verb that the noun is the object of. */
export function doerBehind({ lexicon, tokens, parties }: Annotated, end: number): PartyMention | undefined {
  const verb = tokens[end];
  if (!lexicon.grammar.hasFreeOrder || verb?.kind !== 'word' || verb.isCapital) return undefined;
  const isVerb =
    lexicon.formOf(verb.word) === 'past' || lexicon.frames.at(tokens, end).some(({ value }) => value.kind === 'verb');
  if (!isVerb) return undefined;
  return parties.find(({ start, isAttribute, isAgent }) => start === end + 1 && !isAttribute && !isAgent);
}

export function isActing(sentence: Annotated, party: PartyMention, from: number): boolean {
  return party.start >= from && !party.isAttribute && !party.isAgent && !isBlocked(sentence, party);
}

/** «Його оточують поля»: a noun that is no army follows the verb. */
export function isAmongOthers(
  { lexicon, tokens, parties, placeAt, classes, isForceAt }: Annotated,
  { end, voice }: Trigger,
): boolean {
  const next = tokens[end];
  if (!lexicon.grammar.hasFreeOrder || voice !== 'active' || parties.length > 0 || next?.kind !== 'word') return false;
  const isOther =
    placeAt[end] || isForceAt(end) || next.isCapital || classes.hasAny(['in', 'near', 'adverb', 'clause'], end);
  return !isOther && !classes.hasAny(['settlement', 'area', 'facility', 'part', 'there', 'filler'], end);
}

/** «Окружён горами»: things and no armies, in the case of the agent. */
export function isAmongThings({ lexicon, tokens, partyAt, timeAt, isForceAt }: Annotated, { end }: Trigger): boolean {
  const isMany = lexicon.endings.manyAgents.test(tokens[end]?.word ?? '');
  return isMany && !partyAt[end] && !timeAt[end] && !isForceAt(end);
}

/** `The town is surrounded: A's troops cut the last road`: who acts in what follows. */
export function afterColon({ tokens, parties }: Annotated, { end }: Trigger): PartyMention | undefined {
  const colon = tokens.findIndex(({ text }, k) => k >= end && text === ':');
  return colon === -1 ? undefined : parties.find((party) => party.start === colon + 1 && !party.isAttribute);
}

export function isUndeclined({ tokens }: Annotated, k: number): boolean {
  return /^\p{Lu}{2,}$/u.test(tokens[k]!.text);
}
