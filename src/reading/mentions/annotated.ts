// A sentence with everything that its words may be: classes of words, parties, places, dates.

import { timesIn } from '../dates/time-mentions.ts';
import type { TimeMention } from '../dates/time-words.ts';
import type { Gazetteer } from '../gazetteer/place-forms.ts';
import type { FrameSpec } from '../packs/pack.ts';
import { Classes } from '../text/classes.ts';
import type { Lexicon, PartyEntry } from '../text/lexicon.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import { type PartyMention, partiesIn } from './party-mentions.ts';
import { type PlaceMention, placesIn } from './place-mentions.ts';

export interface Annotated {
  readonly lexicon: Lexicon;
  readonly tokens: readonly Token[];
  readonly quotations: readonly number[];
  readonly parties: readonly PartyMention[];
  readonly places: readonly PlaceMention[];
  readonly times: readonly TimeMention[];
  /** By token: what covers it. */
  readonly partyAt: readonly (PartyMention | undefined)[];
  readonly placeAt: readonly (PlaceMention | undefined)[];
  readonly timeAt: readonly (TimeMention | undefined)[];
  readonly classes: Classes;
  /** Parties of the war; undefined for any. */
  readonly allowed: ReadonlySet<string> | undefined;
  /** Whether a noun for armed people begins at a token. */
  readonly isForceAt: (token: number) => boolean;
  /** Whether a noun of a deed begins at a token: the capture. */
  readonly isDeedAt: (token: number) => boolean;
}

export interface AnnotateOptions {
  /** Parties of the war; undefined for any. */
  readonly parties: ReadonlySet<string> | undefined;
  readonly gazetteer: Gazetteer;
  readonly published: string | null;
  /** The last date of the sentences before. */
  readonly before?: TimeMention | undefined;
}

export function annotate(sentence: Sentence, lexicon: Lexicon, options: AnnotateOptions): Annotated {
  const { tokens, quotations } = sentence;
  const parties = partiesIn(tokens, lexicon, options.parties);
  const partyAt = covering(tokens.length, parties);
  // The March 23 Movement is no day.
  const times = timesIn(tokens, lexicon.pack.dates, options).filter(({ end }) => partyAt[end - 1] === undefined);
  const timeAt = covering(tokens.length, times);
  const partyEnd = (k: number) => (partyAt[k]?.start === k ? partyAt[k].end : undefined);
  const classes = new Classes(lexicon, tokens, partyEnd);
  const places = placesIn({ tokens, lexicon, classes, partyAt, timeAt, gazetteer: options.gazetteer });
  const placeAt = covering(tokens.length, places);
  const isForceAt = forcesIn(tokens, lexicon);
  const isDeedAt = (k: number) => tokens[k] !== undefined && lexicon.frames.at(tokens, k).some(isOfDeed);
  const mentions = { parties, places, times, partyAt, placeAt, timeAt };
  return { lexicon, tokens, quotations, ...mentions, classes, allowed: options.parties, isForceAt, isDeedAt };
}

/** Asked often of the same few tokens: told once for each. */
function forcesIn(tokens: readonly Token[], lexicon: Lexicon): (token: number) => boolean {
  const told = new Map<number, boolean>();
  return (k) => {
    const known = told.get(k);
    if (known !== undefined) return known;
    const isForce = tokens[k] !== undefined && lexicon.parties.at(tokens, k).some(isOfForce);
    told.set(k, isForce);
    return isForce;
  };
}

const isOfForce = ({ value }: { readonly value: PartyEntry }) => value.kind === 'force';
const isOfDeed = ({ value }: { readonly value: FrameSpec }) => value.kind === 'noun';

function covering<Mention extends { readonly start: number; readonly end: number }>(
  length: number,
  mentions: readonly Mention[],
): (Mention | undefined)[] {
  const at = new Array<Mention | undefined>(length).fill(undefined);
  for (const mention of mentions) for (let k = mention.start; k < mention.end; k++) at[k] = mention;
  return at;
}
