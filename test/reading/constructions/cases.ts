// Names of places and sides in the cases of a language: the words that its constructions are filled with.

export type Case = 'nom' | 'gen' | 'dat' | 'acc' | 'ins' | 'loc';
export type Gender = 'm' | 'f' | 'n' | 'pl';
export type Cases = Readonly<Record<Case, string>>;
export type ByGender = Readonly<Record<Gender, string>>;

export interface Place extends Cases {
  readonly gender: Gender;
}

export interface Side extends Cases {
  readonly gender: Gender;
  readonly party: 'russia' | 'ukraine';
}

/** From the nominative on, in the order of `Case`, parted by commas; those that no construction needs may be left out. */
const cases = (forms: string): Cases => {
  const [nom = '', gen = '', dat = '', acc = '', ins = '', loc = ''] = forms.split(', ');
  return { nom, gen, dat, acc, ins, loc };
};

export const place = (gender: Gender, forms: string): Place => ({ gender, ...cases(forms) });

export const side = (party: Side['party'], gender: Gender, forms: string): Side => ({
  party,
  gender,
  ...cases(forms),
});

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
