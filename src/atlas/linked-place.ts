// Which place a text means where it links the name to a spot on a map: nearer than anything that a name alone tells.

import type { GroundLink } from '../formats/edition-words.ts';
import type { ClaimPlace, PlaceCandidate, ProposedClaim } from '../model/claim.ts';
import { seenText } from '../reading/text/seen-text.ts';
import { kmBetween } from './distance.ts';

/** A link points at a place's middle or at the fighting at its edge; a namesake is hardly ever this near. */
const SAME_PLACE_KM = 10;

/** The words of a text, and its links in order. */
interface LinkedText {
  readonly text: string;
  readonly links: readonly GroundLink[];
}

/**
 * The claim with the place that the text links its name to: the candidate of the gazetteer that lies there, or, where no
 * gazetteer knows the name, the spot itself. A link far from a place that is known is noted and not believed: some are wrong.
 */
export function withLinkedPlace(claim: ProposedClaim, text: LinkedText): ProposedClaim {
  const position = linkOf(claim, text)?.position;
  if (!position) return claim;
  const { place, reasons } = claim;
  const nearest = nearestCandidate(place, position);
  if (nearest && nearest.km <= SAME_PLACE_KM) {
    const { id, name, position: known } = nearest.candidate;
    if (id === place.id) return claim;
    return { ...claim, place: { ...place, id, name, position: known }, reasons: [...reasons, `link to ${id}`] };
  }
  if (place.id === null)
    return { ...claim, place: { ...place, position }, reasons: [...reasons, `link to ${position.join(',')}`] };
  const km = place.position ? Math.round(kmBetween(place.position, position)) : Number.NaN;
  // Only what is resolved without candidates may still lie there.
  if (km <= SAME_PLACE_KM) return claim;
  return { ...claim, reasons: [...reasons, `the text links the name to ${position.join(',')}, ${km} km away`] };
}

/** The link of a claim's place: its words hold the mention or are held by it, rather within the quotation. */
function linkOf({ place, quote }: ProposedClaim, { text, links }: LinkedText): GroundLink | undefined {
  const mention = place.mention.toLowerCase();
  const same = links.filter(({ start, end }) => {
    const words = seenText(text.slice(start, end)).text.toLowerCase();
    return words.includes(mention) || mention.includes(words);
  });
  return same.find(({ start, end }) => start >= quote.start && end <= quote.end) ?? same[0];
}

function nearestCandidate(
  { candidates }: ClaimPlace,
  position: readonly [number, number],
): { readonly candidate: PlaceCandidate; readonly km: number } | null {
  const measured = candidates.map((candidate) => ({ candidate, km: kmBetween(candidate.position, position) }));
  return measured.sort((a, b) => a.km - b.km)[0] ?? null;
}
