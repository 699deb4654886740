// The places that a text names, resolved against a gazetteer by what else the text names.

import type { ClaimPlace, Passage } from '../../model/claim.ts';
import type { Gazetteer } from '../gazetteer/place-forms.ts';
import { annotate } from '../mentions/annotated.ts';
import { conflictProfile, partiesOf } from '../packs/conflicts.ts';
import type { LanguagePack } from '../packs/pack.ts';
import { lexiconOf } from '../text/lexicon.ts';
import { sentencesOf } from '../text/sentences.ts';
import { tokensOf } from '../text/tokens.ts';
import { type PlaceReference, referenceOf } from './discourse.ts';
import { resolvePlace } from './resolve-place.ts';

export interface NamedPlace {
  readonly place: ClaimPlace;
  /** Where the mention begins, in UTF-16 code units. */
  readonly at: number;
}

/** All mentions of places in a text, in its order. */
export function readPlaces(
  passage: Passage,
  { pack, gazetteer }: { readonly pack: LanguagePack; readonly gazetteer: Gazetteer },
): NamedPlace[] {
  const lexicon = lexiconOf(pack);
  const options = { parties: partiesOf(conflictProfile(passage.conflict)), gazetteer, published: passage.published };
  const grounds = conflictProfile(passage.conflict)?.grounds ?? [];
  const all: PlaceReference[] = sentencesOf(passage.text, tokensOf(passage.text, lexicon), lexicon.abbreviations)
    .map((sentence) => annotate(sentence, lexicon, options))
    .flatMap((sentence) => sentence.places.map((place) => referenceOf(sentence, passage.text, place)));
  return all.map((reference) => ({ place: resolvePlace(reference, { gazetteer, all, grounds }), at: reference.at }));
}
