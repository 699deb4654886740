// The languages that can be read: each pack loads when first asked for.

import type { LanguagePack } from './pack.ts';

export const PACKS: Readonly<Record<string, () => Promise<LanguagePack>>> = {
  en: async () => (await import('./en.ts')).pack,
  uk: async () => (await import('./uk.ts')).pack,
  ar: async () => (await import('./ar.ts')).pack,
  ru: async () => (await import('./ru.ts')).pack,
};
