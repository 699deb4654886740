// A language pack made ready for use: its phrases indexed by their first words, its endings as regular expressions.

import {
  ENDINGS,
  type Ending,
  type Form,
  type FrameSpec,
  type Grammar,
  type LanguagePack,
  type WordClass,
} from '../packs/pack.ts';
import { type Phrase, PhraseIndex, phrasesOf } from './pattern.ts';

/** What a phrase for a party tells: a party by name or attribute, armed people, or a side as the speaker sees it. */
export type PartyEntry =
  | { readonly kind: 'name' | 'adjective'; readonly party: string }
  | { readonly kind: 'we' | 'own' | 'enemy' | 'force' };

export interface Lexicon {
  readonly pack: LanguagePack;
  readonly grammar: Grammar;
  readonly proclitic: RegExp | null;
  readonly abbreviations: ReadonlySet<string>;
  /** What stands behind the hyphen in words for who holds something: rebel-held. */
  readonly heldSuffixes: ReadonlySet<string>;
  readonly classes: PhraseIndex<WordClass>;
  readonly frames: PhraseIndex<FrameSpec>;
  readonly parties: PhraseIndex<PartyEntry>;
  /** Words that betray whose side a text writes for. */
  readonly camps: PhraseIndex<string>;
  readonly attribute: RegExp;
  readonly nameAttribute: RegExp | null;
  readonly attributeOnly: RegExp | null;
  readonly agent: RegExp | null;
  readonly object: RegExp | null;
  /** By what they tell; those that the language lacks end no word. */
  readonly endings: Readonly<Record<Ending, RegExp>>;
  /** Verbs that `we` do. */
  readonly weVerb: RegExp | null;
  /** The form of a word that stands in a frame. */
  readonly formOf: (word: string) => Form;
}

/** The lexicon of a pack, made once. */
export function lexiconOf(pack: LanguagePack): Lexicon {
  const known = lexicons.get(pack);
  if (known) return known;
  const made = compiled(pack);
  lexicons.set(pack, made);
  return made;
}

const lexicons = new WeakMap<LanguagePack, Lexicon>();

function compiled(pack: LanguagePack): Lexicon {
  const endings = pack.forms.map(([pattern, form]) => [new RegExp(`(?:${pattern})$`, 'u'), form] as const);
  const classes = Object.entries(pack.words).flatMap(([name, list]) => phrasesOf(list, name as WordClass));
  return {
    pack,
    grammar: pack.grammar,
    proclitic: pack.proclitic === null ? null : new RegExp(pack.proclitic, 'u'),
    abbreviations: new Set(pack.abbreviations.split(' ')),
    heldSuffixes: new Set(pack.heldSuffixes.split(' ')),
    classes: new PhraseIndex(classes),
    frames: new PhraseIndex(pack.frames.flatMap((frame) => phrasesOf(frame.words, frame))),
    parties: new PhraseIndex(partyPhrases(pack)),
    camps: new PhraseIndex(Object.entries(pack.camps ?? {}).flatMap(([party, words]) => phrasesOf(words, party))),
    attribute: atEnd(pack.attributeEndings),
    nameAttribute: pack.nameAttributeEndings === null ? null : atEnd(pack.nameAttributeEndings),
    attributeOnly: pack.attributeOnlyEndings === null ? null : atEnd(pack.attributeOnlyEndings),
    agent: pack.agentEndings === null ? null : atEnd(pack.agentEndings),
    object: pack.objectEndings === null ? null : atEnd(pack.objectEndings),
    endings: endingsOf(pack),
    weVerb: pack.weEndings === undefined ? null : atEnd(pack.weEndings),
    formOf: remembered((word) =>
      Object.hasOwn(pack.irregular, word)
        ? pack.irregular[word]!
        : (endings.find(([pattern]) => pattern.test(word))?.[1] ?? pack.otherForm),
    ),
  };
}

function endingsOf({ endings }: LanguagePack): Record<Ending, RegExp> {
  const compiled = ENDINGS.map((name) => [name, endings[name] === undefined ? NEVER : atEnd(endings[name])]);
  return Object.fromEntries(compiled) as Record<Ending, RegExp>;
}

const NEVER = /(?!)/;

/** Words that are remembered: a language's common ones. */
const MAX_REMEMBERED = 50_000;

function remembered(formOf: (word: string) => Form): (word: string) => Form {
  const known = new Map<string, Form>();
  return (word) => {
    const told = known.get(word);
    if (told !== undefined) return told;
    const form = formOf(word);
    if (known.size < MAX_REMEMBERED) known.set(word, form);
    return form;
  };
}

function atEnd(endings: string): RegExp {
  return new RegExp(`(?:${endings})$`, 'u');
}

function partyPhrases(pack: LanguagePack): Phrase<PartyEntry>[] {
  const named = Object.entries(pack.parties).flatMap(([party, { names = '', adjectives = '' }]) => [
    ...phrasesOf<PartyEntry>(names, { kind: 'name', party }),
    ...phrasesOf<PartyEntry>(adjectives, { kind: 'adjective', party }),
  ]);
  const sides = [
    ...phrasesOf<PartyEntry>(pack.we, { kind: 'we' }),
    ...phrasesOf<PartyEntry>(pack.own, { kind: 'own' }),
    ...phrasesOf<PartyEntry>(pack.enemy, { kind: 'enemy' }),
  ];
  return [...named, ...sides, ...phrasesOf<PartyEntry>(pack.forces, { kind: 'force' })];
}
