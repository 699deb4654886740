// Checks: a statement beside what maps and others had told by its hour and tell now; and the track records of who speaks.

import '../styles/checks.css';
import { useEffect, useRef } from 'preact/hooks';
import { askedCheck, words } from '../state.ts';
import { CheckForm } from './check-form.tsx';
import { CheckResults } from './check-results.tsx';
import { addressOf, RECORDS, say } from './check-state.ts';
import { Records } from './records.tsx';

export function Checks() {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const asked = askedCheck.value ?? '';
  const address = asked === RECORDS ? null : addressOf(asked);
  return (
    <dialog ref={dialog} class="share checks" aria-labelledby="checks-title" onClose={() => (askedCheck.value = null)}>
      <div class="share-head">
        <h2 id="checks-title">{asked === RECORDS ? say.value.records : say.value.title}</h2>
        <button
          type="button"
          class="plain icon close"
          aria-label={words.value.close}
          onClick={() => dialog.current?.close()}
        >
          <svg viewBox="0 0 18 18" width="18" height="18" aria-hidden="true">
            <path d="M3 3l12 12M15 3L3 15" stroke="currentColor" stroke-width="1.8" />
          </svg>
        </button>
      </div>
      <nav class="checks-ways">
        <Way asked="" isShown={asked !== RECORDS} title={say.value.title} />
        <Way asked={RECORDS} isShown={asked === RECORDS} title={say.value.records} />
      </nav>
      {asked === RECORDS ? <Records /> : <CheckForm asked={asked} />}
      {address !== null && <CheckResults key={address} address={address} />}
    </dialog>
  );
}

function Way({ asked, isShown, title }: { asked: string; isShown: boolean; title: string }) {
  return (
    <button type="button" class="plain" aria-pressed={isShown} onClick={() => (askedCheck.value = asked)}>
      {title}
    </button>
  );
}
