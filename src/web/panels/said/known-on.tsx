// The day as known on which dossiers are told.

import { knownOn } from '../../place-dossier.ts';
import { saidWords } from './said-words.ts';

/** The second axis of time: what had been recorded by the end of a day. */
export function KnownOn() {
  const say = saidWords.value;
  return (
    <label class="small known-on">
      {say.knownOn}{' '}
      <input
        type="date"
        value={knownOn.value ?? ''}
        onChange={(event) => (knownOn.value = event.currentTarget.value || null)}
      />
    </label>
  );
}
