// Whether the page is as narrow as a phone held upright, for what a style sheet alone cannot lay out.

import { signal } from '@preact/signals';

const query = globalThis.matchMedia?.('(max-width: 639px)');

export const isNarrow = signal(query?.matches ?? false);

query?.addEventListener('change', ({ matches }) => {
  isNarrow.value = matches;
});
