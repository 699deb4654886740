// What a phrase is about where cases tell it and not the order of words: objects before the verb, names after their noun.

import type { Annotated } from '../mentions/annotated.ts';
import type { PlaceMention } from '../mentions/place-mentions.ts';
import type { Trigger } from '../phrases/triggers.ts';

/** «Оккупанты удерживаются в домах»: whom it is done to are people. */
export function isOfPeople({ parties, lexicon, placeAt, tokens }: Annotated, { start, spec }: Trigger): boolean {
  if (!lexicon.grammar.hasCases || spec.party !== undefined || !spec.takes.includes('direct')) return false;
  return parties.some(
    ({ start: from, end, isAttribute, isAgent }) =>
      end === start && !isAgent && !isAttribute && !placeAt[from] && !lexicon.agent!.test(tokens[end - 1]!.word),
  );
}

/** «…удалось после месяцев боёв»: what came before, of which nothing more is told. */
export function isFoughtBefore({ classes, lexicon }: Annotated, { spec, voice, start }: Trigger): boolean {
  const isFight = spec.relation === 'contested' && voice === 'noun';
  return lexicon.grammar.hasFreeOrder && isFight && classes.firstOf('after', start - 4, start) !== -1;
}

/** «За село X идут бои»: the noun has its name after it. */
export function isOfName({ placeAt, partyAt, lexicon }: Annotated, k: number, to: number): boolean {
  const name = placeAt[k + 1];
  if (!lexicon.grammar.hasCases || !name) return false;
  return name.kind === 'settlement' || (k + 1 < to && !partyAt[k + 1]);
}

/** Words between a town and its region at most. */
const MAX_TO_REGION = 5;

/** Nothing but `in Russia's` or `, in` stands between a town and its region. */
function isWhereItLies({ tokens, classes, partyAt }: Annotated, from: number, to: number): boolean {
  if (to - from > MAX_TO_REGION || !classes.has('in', tokens[from]?.text === ',' ? from + 1 : from)) return false;
  for (let k = from; k < to; k++)
    if (tokens[k]!.text !== ',' && !partyAt[k] && !classes.hasAny(['in', 'article'], k)) return false;
  return true;
}

/** «X — последний город области, который …»: the town, where the last name is its region's. */
export function townBefore(sentence: Annotated, region: PlaceMention): PlaceMention | undefined {
  const { places, tokens, classes, lexicon } = sentence;
  if (region.kind !== 'area') return undefined;
  const town = places.findLast(({ end, kind }) => end <= region.start && kind === 'settlement');
  // `X in the Y region, where …`
  if (town && isWhereItLies(sentence, town.end, region.start)) return town;
  if (!lexicon.grammar.hasCases) return undefined;
  const isDashed = town && '—–-'.includes(tokens[town.end]?.text ?? ' ');
  return isDashed && classes.firstOf('settlement', town.end, region.start) !== -1 ? town : undefined;
}

/** «Берестовку оставили», «Кандагар талибы взяли»: in the case of the object, or with the subject behind it. */
export function isBareObject(
  { lexicon, tokens, parties }: Annotated,
  place: PlaceMention,
  { start }: Trigger,
): boolean {
  if (!lexicon.grammar.hasFreeOrder) return false;
  const isObject = lexicon.endings.object.test(tokens[place.nameEnd - 1]!.word);
  return isObject || parties.some((party) => party.start === place.end && party.end === start);
}
