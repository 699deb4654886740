// The languages that the claims desk speaks; a reader of another gets English.

import { deskEnglish } from './desk-english.ts';
import { deskUkrainian } from './desk-ukrainian.ts';
import type { DeskWords } from './desk-words.ts';

export const DESK_WORDS: Readonly<Record<string, DeskWords>> = { en: deskEnglish, uk: deskUkrainian };
