// Opens checks, where the server has them; they are fetched when first opened.

import { askedCheck, hasChecks, words } from '../state.ts';
import { lazily } from './lazily.tsx';

const Checks = lazily(async () => (await import('../checks/checks.tsx')).Checks);

export function CheckButton() {
  if (!hasChecks.value) return null;
  const title = words.value.checkStatement;
  return (
    <>
      <button type="button" class="plain icon" aria-label={title} title={title} onClick={() => (askedCheck.value = '')}>
        <svg viewBox="0 0 18 18" width="18" height="18" aria-hidden="true">
          <path
            d="M2 3h14v9H8l-4 3.5V12H2zM5.5 7.5l2.2 2.2L12.5 5"
            fill="none"
            stroke="currentColor"
            stroke-width="1.6"
          />
        </svg>
      </button>
      {askedCheck.value !== null && <Checks />}
    </>
  );
}
