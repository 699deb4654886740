// Switches the draft from claims on and off, and says what it is.

import { draft, draftFailure, isDrafting, offersDrafts } from '../drafts.ts';
import { words } from '../state.ts';
import { problemLine } from '../words/problem-line.ts';

export function DraftLegend() {
  const say = words.value;
  if (!offersDrafts.value) return null;
  return (
    <div class="draft-legend">
      <p class="mark">
        <span class="line-sample draft" aria-hidden="true" />
        <label>
          <input
            type="checkbox"
            checked={isDrafting.value}
            onChange={(event) => (isDrafting.value = event.currentTarget.checked)}
          />{' '}
          {say.draftShown}
        </label>
      </p>
      {isDrafting.value && <DraftNote />}
    </div>
  );
}

function DraftNote() {
  const say = words.value;
  const shown = draft.value;
  if (draftFailure.value !== null) return <p class="small">{problemLine(draftFailure.value, say)}</p>;
  if (!shown) return <p class="small">{say.computing}</p>;
  const pieces = shown.features.length;
  const claims = new Set(shown.features.flatMap(({ properties }) => properties.claims)).size;
  return (
    <p class="small" data-draft={shown.on}>
      {pieces === 0 ? say.draftNone : `${say.draftNote} ${say.draftFrom(pieces, claims)}`}
    </p>
  );
}
