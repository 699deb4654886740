// Whether a text is a copy of an earlier one: a forward, the same words elsewhere, nearly the same, a source quoting itself.

import type { TextRecord } from '../model/claim-record.ts';
import { carriedWords } from './carried-words.ts';
import { type FoldedWord, foldedWord } from './folded-words.ts';
import { likeness, WordingIndex } from './near-copies.ts';

/** What must be known of a text to tell whose copy it is. */
export type LineageCandidate = Pick<TextRecord, 'id' | 'outlet' | 'number' | 'text' | 'published' | 'origin'>;

/** Reposts follow a post within hours; the same words after three days tell of another day, and are a statement of their own. */
const REPOST_SECONDS = 3 * 86_400;
/**
 * A signature, a lead or a cut tail change less than three tenths of a post. Of two reports made from one template more
 * than that may be shared, which is why the words that differ are looked at too.
 */
const LEAST_ALIKE = 0.7;
/** Shorter texts are worded alike by chance. */
const FEWEST_WORDS = 8;
/** Of a quotation, so much must stand in what it quotes. */
const LEAST_CONTAINED = 0.8;
/** Words that turn what is said around: a copy has as many of them as its original. */
const TURNS =
  /^(?:not|no|never|nor|without|false|fake|untrue|hoax|den(?:y|ies|ied|ial)|refut\w*|debunk\w*|не|ні|ни|нет|немає|без|фейк\p{L}*|брехн\p{L}*|ложь|лож[ьи]\p{L}*|спрост\p{L}*|опров\p{L}*|(?:is|are|was|were|do|does|did|has|have|had|could|would|ca|wo)nt|\?)$/u;

/** The first text of a lineage, as far as later ones are compared with it. */
interface Head {
  readonly id: string;
  readonly words: string;
  readonly published: number | null;
}

/**
 * Texts by their wording and address. Each look-up and addition takes time in proportion to the text, not to the index.
 * `sourceOf` gives names of one source, or of sources of one lineage, the same key.
 */
export class LineageIndex {
  private readonly heads: Head[] = [];
  private readonly latestByWords = new Map<string, number>();
  private readonly headByCopy = new Map<string, number>();
  private readonly headById = new Map<string, number>();
  private readonly headByAddress = new Map<string, number>();
  private readonly wordings = new WordingIndex();
  private readonly sourceOf: (name: string) => string;

  constructor(texts: Iterable<TextRecord>, sourceOf: (name: string) => string = foldedWord) {
    this.sourceOf = sourceOf;
    for (const text of texts) this.add(text);
  }

  /** The id of the first text of the lineage to which this one adds nothing; null where it is the first of its own. */
  copyOf(candidate: LineageCandidate): string | null {
    const words = carriedWords(candidate.text);
    const head = this.quoted(candidate, words) ?? this.sameWords(candidate, words) ?? this.nearlySame(candidate, words);
    return head && head.id !== candidate.id ? head.id : null;
  }

  /** Takes a text up, with the lineage that it was recorded with. */
  add(text: LineageCandidate & Pick<TextRecord, 'copyOf'>): void {
    const original = text.copyOf === null ? undefined : this.headOf(text.copyOf);
    const key = original ?? this.addHead(text);
    if (original !== undefined) this.headByCopy.set(text.id, original);
    if (text.outlet !== null && text.number !== null)
      this.headByAddress.set(this.address(text.outlet, text.number), key);
  }

  private addHead({ id, text, published }: LineageCandidate): number {
    const words = carriedWords(text).map(({ word }) => word);
    const key = this.heads.push({ id, words: words.join(' '), published }) - 1;
    this.headById.set(id, key);
    if (words.length > 0) this.latestByWords.set(words.join(' '), key);
    if (words.length >= FEWEST_WORDS) this.wordings.add(words, key);
    return key;
  }

  private headOf(id: string): number | undefined {
    return this.headById.get(id) ?? this.headByCopy.get(id);
  }

  /** What it says that it forwards or quotes, where that is known and nothing was added. */
  private quoted({ origin, outlet }: LineageCandidate, words: readonly FoldedWord[]): Head | null {
    if (!origin || origin.id === null) return null;
    const name = origin.name || outlet;
    const key = name === null ? undefined : this.headByAddress.get(this.address(name, origin.id));
    const head = key === undefined ? undefined : this.heads[key];
    if (!head) return null;
    if (words.length === 0) return origin.kind === 'forward' ? head : null;
    const original = wordsOf(head);
    const { contained } = likeness(
      words.map(({ word }) => word),
      original,
    );
    return contained >= LEAST_CONTAINED && !saysMore(words, original) ? head : null;
  }

  private sameWords(candidate: LineageCandidate, words: readonly FoldedWord[]): Head | null {
    const key = this.latestByWords.get(words.map(({ word }) => word).join(' '));
    const head = key === undefined ? undefined : this.heads[key];
    return head && mayRepost(candidate, head) ? head : null;
  }

  private nearlySame(candidate: LineageCandidate, words: readonly FoldedWord[]): Head | null {
    if (words.length < FEWEST_WORDS) return null;
    const plain = words.map(({ word }) => word);
    for (const key of this.wordings.alike(plain)) {
      const head = this.heads[key];
      if (!head || !mayRepost(candidate, head)) continue;
      const original = wordsOf(head);
      if (likeness(plain, original).alike >= LEAST_ALIKE && !saysMore(words, original)) return head;
    }
    return null;
  }

  private address(name: string, number: string): string {
    return `${this.sourceOf(name)}\n${number}`;
  }
}

function wordsOf({ words }: Head): string[] {
  return words === '' ? [] : words.split(' ');
}

/** A forward says that it is one, whenever it comes; words that are merely the same must come soon. */
function mayRepost({ origin, published }: LineageCandidate, head: Head): boolean {
  if (origin?.kind === 'forward' || published === null || head.published === null) return true;
  return Math.abs(published - head.published) <= REPOST_SECONDS;
}

/** Whether names, numbers or a turn of meaning stand in a text that its original lacks, or the original has a turn more. */
function saysMore(words: readonly FoldedWord[], original: readonly string[]): boolean {
  const left = new Map<string, number>();
  for (const word of original) left.set(word, (left.get(word) ?? 0) + 1);
  for (const { word, isTelling } of words) {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    if (count <= 0 && (isTelling || TURNS.test(word))) return true;
  }
  for (const [word, count] of left) if (count > 0 && TURNS.test(word)) return true;
  return false;
}
