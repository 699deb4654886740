// Why a claim is rejected: a usual reason by its number, or one's own words.

import { useEffect, useRef, useState } from 'preact/hooks';
import { decideChosen } from './decisions.ts';
import { leaveTask } from './desk-keys.ts';
import { say } from './desk-state.ts';

export function RejectForm() {
  const field = useRef<HTMLInputElement>(null);
  const [reason, setReason] = useState('');
  const text = say.value;
  useEffect(() => field.current?.focus(), []);
  const reject = (why: string) => void decideChosen('rejected', { reason: why.trim() });
  return (
    <form
      class="desk-form"
      aria-labelledby="desk-why"
      onSubmit={(event) => {
        event.preventDefault();
        reject(reason);
      }}
    >
      <h3 id="desk-why" class="desk-head">
        {text.whyRejected}
      </h3>
      <ol class="desk-reasons">
        {text.cannedReasons.map((canned, k) => (
          <li key={canned}>
            <button type="button" class="plain" onClick={() => reject(canned)}>
              <kbd>{k + 1}</kbd> {canned}
            </button>
          </li>
        ))}
      </ol>
      <label class="desk-field">
        <span>{text.reason}</span>
        <input
          ref={field}
          type="text"
          dir="auto"
          maxLength={2000}
          autocomplete="off"
          value={reason}
          onInput={(event) => setReason(event.currentTarget.value)}
        />
      </label>
      <p class="desk-buttons">
        <button type="submit">{text.reject}</button>
        <button type="button" class="link" onClick={leaveTask}>
          {text.cancel}
        </button>
      </p>
    </form>
  );
}
