// The claims desk: what waits at the left, the chosen claim in its text in the middle, its place on the map beside it.

import '../styles/claims-desk.css';
import { useEffect } from 'preact/hooks';
import { words } from '../state.ts';
import { problemLine } from '../words/problem-line.ts';
import { ClaimPanel } from './claim-panel.tsx';
import { notice } from './decisions.ts';
import { DESK_KEYS, keepDeskKeys } from './desk-keys.ts';
import { chosenId, fetchPage, say } from './desk-state.ts';
import { FilterBar } from './filter-bar.tsx';
import { InboxList } from './inbox-list.tsx';

export function ClaimsDesk() {
  useEffect(() => {
    void fetchPage('first');
    return keepDeskKeys();
  }, []);
  return (
    <main class={chosenId.value === null ? 'desk' : 'desk with-claim'} aria-label={say.value.desk}>
      <section class="desk-inbox" aria-labelledby="desk-inbox-title">
        <FilterBar />
        <InboxList />
      </section>
      <div class="desk-middle">
        <Notice />
        <ClaimPanel />
        <Keys />
      </div>
    </main>
  );
}

/** What happened last: said to those who do not see it, and why it failed where it did. */
function Notice() {
  const last = notice.value;
  const isFailure = last !== null && last.error !== null;
  return (
    <>
      <p class="desk-notice small" role="status">
        {last && !isFailure ? <bdi>{last.text}</bdi> : null}
      </p>
      <p class="desk-failure" role="alert">
        {isFailure ? (
          <>
            <strong>
              <bdi>{last.text}</bdi>
            </strong>{' '}
            <bdi>{problemLine(last.error, words.value)}</bdi>
          </>
        ) : null}
      </p>
    </>
  );
}

function Keys() {
  return (
    <details class="desk-keys small" open>
      <summary>{say.value.keys}</summary>
      <ul>
        {DESK_KEYS.map(({ sign, does }) => (
          <li key={sign}>
            <kbd>{sign}</kbd> {say.value[does]}
          </li>
        ))}
      </ul>
    </details>
  );
}
