// Who speaks beside a quotation, carried to all that stands in it.

import { AUTHOR } from '../../model/claim.ts';
import type { Annotated } from '../mentions/annotated.ts';
import type { Attribution } from './attributed.ts';

/** Speakers who are named after a quotation said all of it; who is named after a headline's dash, what follows too. */
export function carried(sentences: readonly Annotated[], bySentence: readonly Attribution[][]): Attribution[][] {
  const speakerByQuotation = new Map<number, Attribution>();
  for (const [s, list] of bySentence.entries()) {
    for (const attribution of list) {
      if (attribution.kind !== 'says') continue;
      const quotation = quotationBeside(sentences[s]!, attribution);
      if (quotation !== -1) speakerByQuotation.set(quotation, attribution);
    }
  }
  let headline: Attribution | undefined;
  let quoted: Attribution | undefined;
  return bySentence.map((list, s) => {
    const { tokens, quotations } = sentences[s]!;
    const added: Attribution[] = [];
    if (headline && list.length === 0)
      added.push({ ...headline, from: 0, to: tokens.length, zone: [0, 0], reason: 'still speaking' });
    const dashed = list.find(
      ({ reason, zone }) => zone[0] === zone[1] && zone[0] > 0 && reason !== 'said to be untrue',
    );
    // Where marks close what he said, no more of it follows.
    if (dashed && quotationBeside(sentences[s]!, dashed) === -1) headline = dashed;
    // `…,” she said. “The town …”`: a quotation that begins a sentence goes on with who spoke last.
    const goesOn = list.length === 0 && quotations[0] !== -1 ? quoted : undefined;
    quoted = undefined;
    for (const quotation of new Set(quotations)) {
      const speaker = quotation === -1 ? undefined : (speakerByQuotation.get(quotation) ?? goesOn);
      if (!speaker) continue;
      quoted = speaker;
      const from = quotations.indexOf(quotation);
      added.push({
        ...speaker,
        from,
        to: quotations.lastIndexOf(quotation) + 1,
        zone: [from, from],
        reason: 'in a quotation',
      });
    }
    return [...list.filter(({ source }) => source !== AUTHOR), ...added];
  });
}

/** The quotation just before or after the words for who speaks. */
function quotationBeside({ quotations, tokens }: Annotated, { zone }: Attribution): number {
  for (const k of [zone[0] - 1, zone[0] - 2, zone[0] - 3, zone[1], zone[1] + 1]) {
    const quotation = quotations[k] ?? -1;
    if (quotation !== -1 && (tokens[k]?.kind === 'sign' || k >= zone[1])) return quotation;
  }
  return -1;
}
