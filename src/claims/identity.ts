// Ids of texts and claims: made from what they say, so that the same thing read twice is the same record.

import type { ClaimRecord } from '../model/claim-record.ts';
import type { ReadText } from '../model/text.ts';

/** What makes a text the text that it is, as one line for a hash. An edited post has other words, and is another text. */
export function textKey({ outlet, id, title, text, published }: ReadText): string {
  // The instant tells apart posts of the same words; where the publisher numbers its posts, the number does.
  return JSON.stringify([outlet, id ?? published, title, text]);
}

/** What makes a claim the claim that it is. Candidates, reasons and offsets may change with a better reader; these do not. */
export function claimKey(
  claim: Pick<
    ClaimRecord,
    'text' | 'source' | 'act' | 'relation' | 'party' | 'place' | 'extent' | 'valid' | 'quote' | 'url'
  >,
): string {
  const { text, source, act, relation, party, place, extent, valid, quote, url } = claim;
  return JSON.stringify([
    text ?? url,
    source.id ?? source.name,
    act,
    relation,
    party,
    place.id ?? place.name,
    extent,
    valid.from,
    valid.to,
    quote?.text ?? null,
  ]);
}
