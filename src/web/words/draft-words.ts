// Texts of the draft from claims.

import { counted } from './plural.ts';

export interface DraftWords {
  readonly draftShown: string;
  /** What such lines are, and what they are not. */
  readonly draftNote: string;
  draftFrom(pieces: number, claims: number): string;
  readonly draftNone: string;
}

const english = counted('en');
const ukrainian = counted('uk');

export const draftEnglish: DraftWords = {
  draftShown: 'Draft from claims',
  draftNote: 'No observer drew these lines: they part the ground around places of which accepted claims tell.',
  draftFrom: (pieces, claims) =>
    `${english(pieces, { one: '# piece', other: '# pieces' })} from ${english(claims, { one: '# claim', other: '# claims' })}, by the end of that day.`,
  draftNone: 'No accepted claim tells of a place by the end of that day.',
};

export const draftUkrainian: DraftWords = {
  draftShown: 'Чернетка з тверджень',
  draftNote:
    'Жоден спостерігач цих ліній не креслив: вони ділять територію довкола місць, про які є прийняті твердження.',
  draftFrom: (pieces, claims) => {
    const of = { one: '# твердження', few: '# тверджень', many: '# тверджень', other: '# твердження' };
    const parts = { one: '# ділянка', few: '# ділянки', many: '# ділянок', other: '# ділянки' };
    return `${ukrainian(pieces, parts)} з ${ukrainian(claims, of)}, на кінець того дня.`;
  },
  draftNone: 'На кінець того дня немає прийнятих тверджень про жодне місце.',
};
