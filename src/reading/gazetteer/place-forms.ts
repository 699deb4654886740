// A gazetteer that knows names in their case forms: every form that the rules of the packs make out of the nominatives.

import type { Place } from '../../model/place.ts';
import { fold } from '../names/fold.ts';
import { soundKey } from '../names/sound-key.ts';
import type { CaseRule } from '../packs/pack.ts';

export interface Gazetteer {
  /** Places that a form may mean; a form is a name in any case and script, in any spelling that `fold` forgives. */
  readonly find: (form: string) => readonly Place[];
}

export const NO_GAZETTEER: Gazetteer = { find: () => [] };

/** A gazetteer of places; its index is made when first asked. `cases` are the rules by language of the names. */
export function gazetteerOf(places: readonly Place[], cases: Readonly<Record<string, readonly CaseRule[]>>): Gazetteer {
  let index: FormIndex | undefined;
  let sounds: ReadonlyMap<string, readonly Place[]> | undefined;
  const alike = (form: string): readonly Place[] => {
    const key = LATIN.test(form) ? soundKey(form) : '';
    if (key.length < MIN_SOUNDS) return [];
    sounds ??= soundsOf(places);
    return sounds.get(key) ?? [];
  };
  const known = new Map<string, readonly Place[]>();
  const found = (form: string): readonly Place[] => {
    index ??= indexOf(places, cases);
    const folded = fold(form);
    // Variants hold old names and other places' too: they count where no name does; so does what sounds alike.
    return index.byName.get(folded) ?? index.byVariant.get(folded) ?? alike(form);
  };
  return {
    find: (form) => {
      const told = known.get(form);
      if (told) return told;
      const answer = found(form);
      if (known.size < MAX_KNOWN) known.set(form, answer);
      return answer;
    },
  };
}

/** Forms that are remembered: a war's common names. */
const MAX_KNOWN = 50_000;

interface FormIndex {
  readonly byName: ReadonlyMap<string, readonly Place[]>;
  readonly byVariant: ReadonlyMap<string, readonly Place[]>;
}

/** Shorter names than this sound like too many others. */
const MIN_SOUNDS = 5;

/** Cyrillic names are declined, and are found by their forms. */
const LATIN = /^[\p{Script=Latin}\s'’ʼ-]+$/u;

function indexOf(places: readonly Place[], cases: Readonly<Record<string, readonly CaseRule[]>>): FormIndex {
  const byName = new Map<string, Place[]>();
  const byVariant = new Map<string, Place[]>();
  for (const place of places) {
    for (const [language, name] of Object.entries(place.names))
      for (const form of caseForms(name, cases[language] ?? [])) add(byName, fold(form), place);
    for (const variant of place.variants) add(byVariant, fold(variant), place);
  }
  return { byName, byVariant };
}

/** Places by how their names sound in whatever spelling: Bilogorivka for Bilohorivka. */
function soundsOf(places: readonly Place[]): ReadonlyMap<string, readonly Place[]> {
  const bySound = new Map<string, Place[]>();
  for (const place of places) for (const name of Object.values(place.names)) add(bySound, soundKey(name), place);
  return bySound;
}

function add(index: Map<string, Place[]>, form: string, place: Place): void {
  const list = index.get(form);
  if (!list) index.set(form, [place]);
  else if (!list.includes(place) && list.length < MAX_NAMESAKES) list.push(place);
}

const MAX_NAMESAKES = 40;

/**
 * All case forms of a name, itself among them: `Суджа` → `Суджа, Суджі, Суджу, Суджею`. Each word of a name is
 * declined by the first rule that fits its ending; words of one name take the same case, by position in the rule.
 */
export function caseForms(name: string, rules: readonly CaseRule[]): string[] {
  const words = name.split(' ');
  const declined = words.map((word) => formsOfWord(word, rules));
  if (words.length === 1) return declined[0]!;
  if (words.length > 3) return [name];
  // Cases of different declensions stand at different places, so that all pairs are made: they are few.
  return declined.reduce<string[]>(
    (made, forms) =>
      made.flatMap((beginning) => forms.map((form) => (beginning === '' ? form : `${beginning} ${form}`))),
    [''],
  );
}

function formsOfWord(word: string, rules: readonly CaseRule[]): string[] {
  const rule = rules.find(({ ending }) => word.endsWith(ending) && word.length > ending.length + 1);
  if (!rule) return [word];
  const stem = word.slice(0, word.length - rule.ending.length);
  const forms = rule.endings.split('|').map((ending) => stem + ending);
  return forms.includes(word) ? forms : [word, ...forms];
}
