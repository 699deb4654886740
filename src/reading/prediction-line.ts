// Writes a passage's claims as one line of the form that claims are scored in.

import type { ProposedClaim } from '../model/claim.ts';

/** One JSON object: the passage's id, and its claims with places as name, mention, aliases, lat and lon. */
export function predictionLine(id: string, claims: readonly ProposedClaim[]): string {
  return JSON.stringify({
    id,
    claims: claims.map(({ place, ...claim }) => ({
      ...claim,
      place: {
        name: place.name,
        mention: place.mention,
        aliases: place.aliases,
        id: place.id,
        lat: place.position?.[1] ?? null,
        lon: place.position?.[0] ?? null,
      },
    })),
  });
}
