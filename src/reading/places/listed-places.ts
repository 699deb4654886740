// Names of a list that has a sentence of its own: among them A, B and C.

import type { Annotated } from '../mentions/annotated.ts';
import type { PlaceMention } from '../mentions/place-mentions.ts';

/** Words that may stand in a list of names. */
const JOINTS = [
  'and',
  'in',
  'near',
  'of',
  'filler',
  'settlement',
  'area',
  'beside',
  'be',
  'adverb',
  'definite',
] as const;

/** «Серед них — A, B», «в частности, возле A и в B»: the names, where nothing else is said of them. */
export function listedPlaces(sentence: Annotated): PlaceMention[] {
  const { tokens, classes, placeAt, lexicon } = sentence;
  const from = classes.endOf('including', 0);
  if (from === 0) return [];
  const listed: PlaceMention[] = [];
  let k = from;
  while (k < tokens.length && tokens[k]!.text !== '(') {
    const place = placeAt[k];
    const isJoint = tokens[k]!.kind === 'sign' || classes.hasAny(JOINTS, k) || lexicon.attribute.test(tokens[k]!.word);
    if (place) listed.push(place);
    else if (!isJoint) break;
    k = place?.end ?? k + 1;
  }
  const isSaidOf = tokens[k]?.kind === 'word' && !classes.has('report', k);
  return isSaidOf ? [] : listed.filter(({ kind }) => kind === 'settlement');
}
