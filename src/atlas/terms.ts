// Terms of a source: what they forbid is refused in one line that quotes them.

import { InputError } from '../model/errors.ts';
import type { Source } from '../model/theatre.ts';

/** Throws InputError where the terms withhold the geometry and the person has not said that the file is private. */
export function requireGeometryTerms(source: Source, file: 'public' | 'private'): void {
  if (file === 'private' || source.terms.allows.includes('geometry')) return;
  throw new InputError(
    `The terms of "${source.id}" withhold its geometry: "${source.terms.statement.en}" For your own use, add --private, which marks the file.`,
  );
}
