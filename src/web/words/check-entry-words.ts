// The text by which checks are opened; the rest of their texts come with them.

export interface CheckEntryWords {
  readonly checkStatement: string;
}

export const checkEntryEnglish: CheckEntryWords = { checkStatement: 'Check a statement' };

export const checkEntryUkrainian: CheckEntryWords = { checkStatement: 'Перевірити заяву' };
