// The page's words with those of claims, which come with the first dossier that has any.

import { computed } from '@preact/signals';
import { language, words } from '../../state.ts';
import { type ClaimWords, claimEnglish, claimUkrainian } from '../../words/claim-words.ts';
import type { Words } from '../../words/words.ts';

/** A reader of another language gets English. */
const CLAIM_WORDS: Readonly<Record<string, ClaimWords>> = { en: claimEnglish, uk: claimUkrainian };

export const saidWords = computed<Words & ClaimWords>(() => ({
  ...words.value,
  ...(CLAIM_WORDS[language.value] ?? claimEnglish),
}));
