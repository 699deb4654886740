// Finds the words that say a relation, with the party that stands among them.

import type { Annotated } from '../mentions/annotated.ts';
import type { PartyMention } from '../mentions/party-mentions.ts';
import type { FrameSpec } from '../packs/pack.ts';
import type { Found } from '../text/pattern.ts';
import { nounFirst } from './noun-first.ts';
import { type Voice, voiceAt } from './voice.ts';

export interface Trigger {
  readonly spec: FrameSpec;
  readonly start: number;
  readonly end: number;
  readonly voice: Voice;
  /** They are leaving: it has not come to its end. */
  readonly isUnderWay: boolean;
  /** A party that stands in the phrase itself: under Russian control. */
  readonly party: PartyMention | undefined;
}

/** `rebel-held towns`: an attribute, after which something else may be said of them. */
export const isHeld = ({ spec }: Trigger): boolean => spec === HELD;

/** The triggers of a sentence, in order, not overlapping. */
export function triggersOf(sentence: Annotated): Trigger[] {
  const triggers: Trigger[] = [];
  for (let k = 0; k < sentence.tokens.length; ) {
    const trigger = triggerAt(sentence, k);
    if (trigger && isCopula(sentence, triggers.at(-1), trigger)) triggers.pop();
    const before = triggers.at(-1);
    const isPart =
      trigger &&
      (isManner(sentence, trigger, before) ||
        isAimOfFight(sentence, trigger, before) ||
        isStateOfVerb(sentence, trigger, before) ||
        isCopulaAfter(sentence, trigger, before));
    if (trigger && !isPart && !isOfFight(trigger, before)) triggers.push(trigger);
    k = trigger?.end ?? k + 1;
  }
  return triggers;
}

/** «X находятся под контролем A»: the verb only joins the place to its state. */
function isCopula(
  { classes, lexicon }: Annotated,
  before: Trigger | undefined,
  { spec, voice, start }: Trigger,
): boolean {
  if (!before || !lexicon.grammar.omitsCopula) return false;
  const isBeside = before.end === start || before.end === start - 1;
  if (voice === 'state' && before.spec.needsSubject === true && isBeside) return true;
  // «X залишаються повністю заблокованими»
  const isSaid = spec.kind === 'state' || (voice === 'passive' && before.spec.needsSubject === true);
  if (!isSaid || !classes.has('be', before.start)) return false;
  for (let k = before.end; k < start; k++) if (!classes.has('adverb', k)) return false;
  return before.end === before.start + 1;
}

/** «Під контролем A перебувають X, Y»: the verb only joins the state to its places. */
function isCopulaAfter({ classes, lexicon }: Annotated, { spec, start }: Trigger, before?: Trigger): boolean {
  const isJoining = spec.needsSubject === true && classes.has('be', start);
  return lexicon.grammar.omitsCopula && isJoining && before?.spec.kind === 'state' && before.end === start;
}

/** «Тримали X під контролем»: the state only says how the verb's place is held. */
function isStateOfVerb({ lexicon, placeAt, classes }: Annotated, { spec, start }: Trigger, before?: Trigger): boolean {
  if (!lexicon.grammar.hasFreeOrder || spec.kind !== 'state' || before?.spec.kind !== 'verb') return false;
  if (spec.relation !== 'controls' || before.spec.relation !== 'controls' || before.end === start) return false;
  for (let k = before.end; k < start; k++)
    if (!placeAt[k] && !classes.hasAny(['settlement', 'filler'], k)) return false;
  return true;
}

/** `progress in clearing areas`: the gerund says how, the phrase before it what; «з боями зайшли»: how they entered. */
function isManner({ classes }: Annotated, { voice, start, spec }: Trigger, before: Trigger | undefined): boolean {
  if (spec.relation === 'contested' && voice === 'noun' && classes.has('adverb', start)) return true;
  return voice === 'gerund' && before?.end === start - 1 && classes.has('in', start - 1);
}

/** «бои за овладение X»: what they fight for is not done. */
function isAimOfFight(
  { classes, lexicon }: Annotated,
  { voice, start }: Trigger,
  before: Trigger | undefined,
): boolean {
  const isFight = before?.spec.relation === 'contested' && before.end >= start - 3;
  const preposition = classes.hasAny(['there', 'filler'], start - 1) ? start - 2 : start - 1;
  return lexicon.grammar.hasFreeOrder && voice === 'noun' && isFight && classes.has('for', preposition);
}

/** «Бої вже в центрі X»: the fight is there, and nobody else. */
function isOfFight({ spec, start }: Trigger, before: Trigger | undefined): boolean {
  // «Бои идут уже в X»: a verb may stand between.
  const isNext = before !== undefined && start - before.end <= 1;
  return spec.needsSubject === true && isNext && before.spec.relation === 'contested';
}

function triggerAt(sentence: Annotated, k: number): Trigger | undefined {
  const { tokens, lexicon, partyAt, placeAt, classes } = sentence;
  const held = heldTrigger(sentence, k);
  if (held) return held;
  if (tokens[k]!.kind !== 'word' || placeAt[k] || isIdiom(sentence, k)) return undefined;
  const reversed = partyAt[k] ? undefined : nounFirst(sentence, k);
  if (reversed) return { ...reversed, start: k, end: k + 1, isUnderWay: false, party: undefined };
  const partyEnd = (token: number) => (partyAt[token]?.start === token ? partyAt[token].end : undefined);
  const found = lexicon.frames.at(tokens, k, partyEnd);
  if (found.length === 0) return undefined;
  const mention = partyAt[k];
  // `assault groups`: a word within the name of a force.
  if (mention && !mention.isAttribute && k > mention.start && k < mention.end - 1) return undefined;
  const voice = voiceAt(sentence, k);
  // «Відкинули від Києва»: from the city, not whom.
  const isPlaced = ({ party: at, start }: Found<FrameSpec>) =>
    at !== null &&
    ((classes.has('city', at) && classes.hasAny(['from', 'to', 'near'], at - 1)) ||
      (start < at - 1 && isOwnerOfThings(sentence, at)));
  const fitting = found.filter((phrase) => fitsVoice(phrase.value, voice) && !isPlaced(phrase));
  const best = fitting[0] ?? (voice === 'noun' ? undefined : found.find(({ value }) => value.kind === 'noun'));
  if (!best || (partyAt[k] && partyAt[k].end === best.end && partyAt[k].start <= k && !partyAt[k].isAttribute))
    return undefined;
  if (classes.has('notPlace', k) && tokens[k]!.isCapital && k > 0 && tokens[k - 1]!.isCapital) return undefined;
  const { value: spec, start } = best;
  const { end, party } = withoutAttribute(sentence, best);
  // «битва за Київ»: for the city, not in its hands.
  if (party !== null && classes.has('city', party) && classes.has('for', start)) return undefined;
  const own = spec.kind === 'state' || spec.kind === 'noun' ? spec.kind : voice === 'noun' ? 'active' : voice;
  if (spec.notPassive && own === 'passive') return undefined;
  if (spec.relation === 'encircled' && own === 'gerund' && isAroundOnly(sentence, k)) return undefined;
  return {
    spec,
    start,
    end,
    voice: classes.has('will', start)
      ? 'future'
      : spec.form === 'passive'
        ? 'passive'
        : spec.form === undefined || own === 'infinitive'
          ? own
          : 'active',
    isUnderWay: lexicon.formOf(tokens[k]!.word) === 'gerund',
    party: party === null ? undefined : partyAt[party],
  };
}

/** «взяли под контроль сирийский город»: whose city, not under whose control. */
function withoutAttribute({ partyAt, placeAt, classes, lexicon }: Annotated, found: Found<FrameSpec>) {
  const { end, party } = found;
  const mention = party === null ? undefined : partyAt[party];
  const isWhose = lexicon.grammar.hasCases && mention?.isAttribute && mention.end === end;
  const isBeforePlace = classes.hasAny(['settlement', 'area', 'facility'], end) || placeAt[end] !== undefined;
  return isWhose && isBeforePlace ? { end: mention.start, party: null } : { end, party };
}

/** `the hills surrounding the town`, `its surrounding villages`: what lies around, and no army. */
function isAroundOnly({ tokens, classes, placeAt, partyAt, isForceAt }: Annotated, k: number): boolean {
  const before = tokens[k - 1];
  const isOfName = [1, 2, 3].some((far) => placeAt[k + far] !== undefined);
  if (classes.hasAny(['of', 'in', 'by', 'after', 'and', 'from', 'clause'], k - 1)) return !isOfName;
  return classes.has('around', k) && before?.kind === 'word' && !partyAt[k - 1] && !isForceAt(k - 1);
}

/** «Відтиснули в окупантів три БМП»: from whom, and not whom. */
function isOwnerOfThings({ classes, lexicon }: Annotated, party: number): boolean {
  return lexicon.grammar.hasCases && classes.endOf('in', party - 1) === party;
}

function fitsVoice({ kind, form }: FrameSpec, voice: Voice): boolean {
  if (kind === 'state' || form !== undefined) return true;
  return (kind === 'noun') === (voice === 'noun');
}

/** `took place`, `flood control`, «ситуація в місті під контролем»: the words around make it something else. */
function isIdiom({ classes, tokens }: Annotated, k: number): boolean {
  if (classes.endOf('idiom', k) > 0) return true;
  for (let j = k - 1; j >= Math.max(0, k - MAX_IDIOM) && tokens[j]!.kind !== 'sign'; j--) {
    if (classes.has('exclusion', j))
      return j === k - 1 || classes.endOf('in', j + 1) > 0 || classes.endOf('from', j + 1) > 0;
  }
  return false;
}

/** «Ситуація в місті Львові під контролем»: so many words back. */
const MAX_IDIOM = 5;

/** `Russian-held`, `rebel-controlled`: the party is in the word. */
function heldTrigger({ tokens, lexicon, allowed }: Annotated, k: number): Trigger | undefined {
  const match = /^(.+)-([a-z]+)$/.exec(tokens[k]!.word);
  if (!match || !lexicon.heldSuffixes.has(match[2]!)) return undefined;
  const [beginning] = tokens[k]!.text.split('-');
  const token = { ...tokens[k]!, word: match[1]!, text: beginning ?? '' };
  const entry = lexicon.parties
    .at([token], 0)
    .find(({ value }) => ('party' in value ? !allowed || allowed.has(value.party) : value.kind !== 'force'));
  if (!entry || entry.value.kind === 'force') return undefined;
  const party = 'party' in entry.value ? entry.value.party : entry.value.kind;
  return {
    spec: HELD,
    start: k,
    end: k + 1,
    voice: 'state',
    isUnderWay: false,
    party: { start: k, end: k + 1, head: k + 1, party, isAttribute: true, isAgent: false },
  };
}

const HELD: FrameSpec = { relation: 'controls', words: '', kind: 'state', takes: ['direct'], needsName: true };
