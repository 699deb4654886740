// Whose data this is, under which terms, and what the page keeps on this device.

import { forgetEverything } from '../offline.ts';
import { language, source, theatre, words } from '../state.ts';
import { nameIn } from '../words/catalogues.ts';

export function Terms() {
  const say = words.value;
  const shown = source.value;
  const isViewOnly = shown !== null && !shown.terms.allows.includes('geometry');
  return (
    <div class="terms small">
      <p>{say.notWarning}</p>
      <details>
        <summary>{say.sourcesAndTerms}</summary>
        <div class="terms-text">
          <p>
            {say.notWarning} {isViewOnly && say.viewOnly}
          </p>
          {shown && (
            <p>
              {nameIn(shown.name, language.value)}: {nameIn(shown.terms.statement, language.value)}
            </p>
          )}
          {shown?.terms.attribution && <p>{shown.terms.attribution}</p>}
          {(theatre.value?.attributions ?? []).map((line) => (
            <p key={line}>{line}</p>
          ))}
          <p>{say.baseData}</p>
          <p>
            {say.keptHere}{' '}
            <button type="button" class="link" onClick={() => void forgetEverything()}>
              {say.forget}
            </button>
          </p>
        </div>
      </details>
    </div>
  );
}
