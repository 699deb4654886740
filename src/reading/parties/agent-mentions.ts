// Parties that prepositions or cases make the doer, or the one whom it is done to: by the army, «Россией», from the rebels.

import type { Annotated } from '../mentions/annotated.ts';
import type { PartyMention } from '../mentions/party-mentions.ts';
import type { FrameSpec } from '../packs/pack.ts';
import type { ClauseStart } from '../phrases/clause.ts';
import type { Trigger } from '../phrases/triggers.ts';
import { isUndeclined } from './role-clues.ts';
import { isBlocked } from './subjects.ts';
import type { RoleContext } from './viewpoint.ts';

/** `by Russian forces`, «російськими військами», «Россией». */
export function agentMention(
  sentence: Annotated,
  trigger: Trigger,
  { clause, end, limit }: RoleContext,
): PartyMention | undefined {
  const { classes, parties, lexicon } = sentence;
  const near = parties.filter(
    ({ start, isAttribute }) => !isAttribute && start >= clause.start && start <= end + 12 && start < limit,
  );
  if (!lexicon.grammar.hasCases) return near.find(({ start }) => isAfterBy(sentence, start));
  // «Оставлен B и занят A»: B left it.
  const isOfBefore = (party: PartyMention) =>
    clause.door === 'trigger' && classes.firstOf('and', party.end, trigger.start) !== -1;
  const agent = near.find(
    (party) =>
      party.isAgent &&
      (party.start === trigger.end || !isBlocked(sentence, party)) &&
      !classes.has('clause', party.start) &&
      !isOfBefore(party),
  );
  if (agent) return agent;
  // Abbreviations have no cases: «захоплене ЗСУ», «ВСУ заняты A и B».
  const isPlaced = classes.hasAny(['in', 'near', 'from', 'to', 'for'], trigger.end);
  const isOfObject = trigger.voice === 'passive' && trigger.spec.party !== 'patient' && !isPlaced;
  const isBeside = ({ start, end: last }: PartyMention) =>
    start === trigger.end || (last === trigger.start && end > trigger.end && isOfObject);
  return near.find(
    (party) => !party.isAgent && isBeside(party) && isUndeclined(sentence, party.start) && !isBlocked(sentence, party),
  );
}

/** So many words between `as a result of` and whose doing it was. */
const MAX_THROUGH = 5;

/** «В результате действий A освобожден X»: through whom it was brought about. */
export function throughWhom(sentence: Annotated, { start, voice, spec }: Trigger): PartyMention | undefined {
  const { classes, tokens, parties } = sentence;
  if (voice !== 'passive' || (spec.relation !== 'captured' && spec.relation !== 'liberated')) return undefined;
  return parties.find((party) => {
    if (party.end > start || party.isAttribute || isBlocked(sentence, party)) return false;
    for (let k = party.start - 1; k >= Math.max(0, party.start - MAX_THROUGH); k--) {
      if (tokens[k]!.kind !== 'word') return false;
      if (classes.endOf('through', k) > 0) return true;
    }
    return false;
  });
}

export function isAfterBy({ classes }: Annotated, start: number): boolean {
  for (let k = start - 1; k >= Math.max(0, start - 3); k--) {
    if (classes.has('by', k)) return true;
    if (!classes.has('filler', k)) return false;
  }
  return false;
}

/** `held by forces loyal to a clan`: somebody is named, and no party that is known. */
export function isByOthers({ classes, lexicon, isForceAt }: Annotated, { end }: Trigger): boolean {
  if (lexicon.grammar.hasCases || !classes.has('by', end)) return false;
  return [1, 2, 3].some((far) => isForceAt(end + far));
}

/** «Від росіян звільнили X»: from whom it is taken, and nothing but words of theirs between. */
export function loserBefore(sentence: Annotated, { start, spec }: Trigger): PartyMention | undefined {
  const { classes, parties, partyAt, lexicon } = sentence;
  const isTaking = spec.relation === 'liberated' || spec.relation === 'captured';
  if (!lexicon.grammar.omitsSubjects || !isTaking || spec.party !== undefined) return undefined;
  const verb = classes.has('manage', start - 1) ? start - 1 : start;
  const last = parties.find(({ end }) => end === verb);
  let k = last ? last.start : 0;
  while (k > 0 && partyAt[k - 1]) k--;
  return last && (classes.startOf('from', k) !== -1 || isOwnersLoss(sentence, last, spec)) ? last : undefined;
}

/** «Отбили у армии», «у ворога відбили»: a preposition of place before people who lose what is taken. */
function isOwnersLoss({ classes, lexicon, placeAt }: Annotated, { start }: PartyMention, spec: FrameSpec): boolean {
  const isTaking = (spec.relation === 'captured' || spec.relation === 'liberated') && spec.party === undefined;
  const isAt = classes.has('in', start - 1) || (classes.has('near', start - 1) && classes.has('against', start - 1));
  return lexicon.grammar.hasCases && isTaking && isAt && !placeAt[start];
}

/** The party that something is taken from: from the invaders, «від росіян». */
export function losing(sentence: Annotated, { end, spec }: Trigger, clause: ClauseStart): PartyMention | undefined {
  const { classes, parties, partyAt } = sentence;
  return parties.find((party) => {
    const { start } = party;
    if (start < Math.max(end, clause.start)) return false;
    if (isOwnersLoss(sentence, party, spec)) return true;
    for (let k = start - 1; k >= Math.max(end - 1, start - 4); k--) {
      if (classes.has('from', k)) return true;
      if (!classes.has('filler', k) && !partyAt[k]) return false;
    }
    return false;
  });
}
