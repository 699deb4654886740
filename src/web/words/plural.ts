// Texts with a count in them: each language has its own forms, and the browser knows when each is due.

import { localeOf } from '../locale.ts';

/** By CLDR's names of the forms; `#` stands for the figure. English has one and other, Ukrainian few and many too. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** `counted('en')(2, { one: '# day', other: '# days' })` is `2 days`. */
export function counted(language: string): (count: number, forms: PluralForms) => string {
  const rules = new Intl.PluralRules(language);
  const figures = new Intl.NumberFormat(localeOf(language));
  return (count, forms) => (forms[rules.select(count)] ?? forms.other).replace('#', figures.format(count));
}
