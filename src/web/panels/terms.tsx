// Whose data this is, under which terms, and what the page keeps on this device.

import { forgetEverything } from '../offline.ts';
import { language, source, theatre, words } from '../state.ts';
import { nameIn } from '../words/catalogues.ts';
import { KeysButton } from './keys-dialog.tsx';

export function Terms() {
  const say = words.value;
  const shown = source.value;
  const isViewOnly = shown !== null && !shown.terms.allows.includes('geometry');
  return (
    <div class="terms small">
      <p>
        {say.notWarning} <KeysButton />
      </p>
      <details>
        <summary>{say.sourcesAndTerms}</summary>
        <div class="terms-text">
          <p>
            {say.notWarning} {isViewOnly && say.viewOnly}
          </p>
          {shown && (
            <p>
              <bdi>{nameIn(shown.name, language.value)}</bdi>:{' '}
              <bdi>{nameIn(shown.terms.statement, language.value)}</bdi>
            </p>
          )}
          {shown?.terms.attribution && (
            <p>
              <bdi>{shown.terms.attribution}</bdi>
            </p>
          )}
          {(theatre.value?.attributions ?? []).map((line) => (
            <p key={line}>
              <bdi>{line}</bdi>
            </p>
          ))}
          <p>{say.baseData}</p>
          <p>
            {say.keptHere}{' '}
            <button type="button" class="link" onClick={() => void forgetEverything()}>
              {say.forget}
            </button>
          </p>
          <p>
            <KeysButton />
          </p>
        </div>
      </details>
    </div>
  );
}
