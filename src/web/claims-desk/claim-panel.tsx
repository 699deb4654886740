// The chosen claim: what it says, the text it stands in, what maps show there, and what an editor may do with it.

import type { StandingClaim } from '../../model/claim-record.ts';
import { ClaimFacts } from './claim-facts.tsx';
import { ClaimForm } from './claim-form.tsx';
import { partyName, placeName } from './claim-names.ts';
import { copies, decideChosen, editor, saving, signAs, undo } from './decisions.ts';
import { begin } from './desk-keys.ts';
import { chosen, chosenId, folded, say, task, total } from './desk-state.ts';
import { MarkedText } from './marked-text.tsx';
import { RejectForm } from './reject-form.tsx';
import { ShownNow } from './shown-now.tsx';

export function ClaimPanel() {
  const standing = chosen.value;
  if (!standing) return <p class="desk-hint quiet">{total.value === 0 ? '' : say.value.chooseOne}</p>;
  const { claim } = standing;
  return (
    <article class="desk-claim" aria-labelledby="desk-claim-title" aria-busy={saving.value.has(claim.id)}>
      <button type="button" class="link desk-back" onClick={() => (chosenId.value = null)}>
        {say.value.back}
      </button>
      <Title standing={standing} />
      <Task standing={standing} />
      <MarkedText />
      <ShownNow />
      <ClaimFacts standing={standing} />
    </article>
  );
}

function Title({ standing: { claim, state } }: { standing: StandingClaim }) {
  const soon = saving.value.has(claim.id);
  return (
    <h2 id="desk-claim-title" class="desk-claim-title">
      <bdi>{placeName(claim.place)}</bdi>: {say.value.relation(claim.relation)}
      {claim.party !== null && (
        <>
          {' · '}
          <bdi>{partyName(claim.party)}</bdi>
        </>
      )}{' '}
      <span class="desk-state" data-state={state}>
        {soon ? say.value.saving : say.value.stateName(state)}
      </span>
    </h2>
  );
}

function Task({ standing: { claim } }: { standing: StandingClaim }) {
  switch (task.value) {
    case 'mend':
      return <ClaimForm key={claim.id} claim={claim} text={claim.text} />;
    case 'add':
      return <ClaimForm key="add" claim={null} text={claim.text} />;
    case 'reject':
      return <RejectForm key={claim.id} />;
    case 'look':
      return <Choices />;
  }
}

function Choices() {
  const text = say.value;
  const isWaiting = chosen.value?.state === 'proposed' && !saving.value.has(chosenId.value ?? '');
  const alike = folded.value[chosenId.value ?? ''] ?? 0;
  return (
    <div class="desk-actions">
      <p class="desk-buttons">
        <button type="button" disabled={!isWaiting} aria-keyshortcuts="A" onClick={() => void decideChosen('accepted')}>
          {text.accept}
        </button>
        <button type="button" aria-keyshortcuts="M" onClick={() => begin('mend')}>
          {text.mend}
        </button>
        <button type="button" aria-keyshortcuts="R" onClick={() => begin('reject')}>
          {text.reject}
        </button>
        <button type="button" class="link" aria-keyshortcuts="U" onClick={() => void undo()}>
          {text.undo}
        </button>
        <button type="button" class="link" aria-keyshortcuts="N" onClick={() => begin('add')}>
          {text.add}
        </button>
      </p>
      <p class="small">{text.notVerdict}</p>
      <p class="small desk-signing">
        <label>
          {text.editor}{' '}
          <input
            type="text"
            dir="auto"
            autocomplete="off"
            maxLength={100}
            value={editor.value}
            onChange={(event) => signAs(event.currentTarget.value)}
          />
        </label>
        {alike > 0 && (
          <label class="desk-check">
            <input
              type="checkbox"
              checked={copies.value === 'supersede'}
              onChange={(event) => (copies.value = event.currentTarget.checked ? 'supersede' : 'leave')}
            />{' '}
            {text.supersedeCopies(alike)}
          </label>
        )}
      </p>
    </div>
  );
}
