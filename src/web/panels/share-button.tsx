// Opens what can be taken along; fetched when it is first opened.

import { signal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { current, words } from '../state.ts';
import { lazily } from './lazily.tsx';

const isOpen = signal(false);
const Share = lazily(async () => (await import('./share/share.tsx')).Share);

export function ShareButton() {
  const button = useRef<HTMLButtonElement>(null);
  const say = words.value;
  const close = () => {
    isOpen.value = false;
    button.current?.focus();
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        class="plain icon share-button"
        aria-label={say.share}
        title={say.share}
        disabled={!current.value}
        onClick={() => (isOpen.value = true)}
      >
        <svg viewBox="0 0 18 18" width="18" height="18" aria-hidden="true">
          <path d="M9 11V1.8M5.6 5L9 1.6L12.4 5M3.5 8.5v8h11v-8" fill="none" stroke="currentColor" stroke-width="1.6" />
        </svg>
      </button>
      {isOpen.value && <Share close={close} />}
    </>
  );
}
