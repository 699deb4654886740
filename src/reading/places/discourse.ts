// What a text has spoken of so far: the places that "the town" and "there" point back to, and the party last spoken of.

import type { Annotated } from '../mentions/annotated.ts';
import { nameOf, type PlaceKind, type PlaceMention, POSSESSIVE } from '../mentions/place-mentions.ts';

/** A place as the text names it. */
export interface PlaceReference {
  readonly mention: string;
  readonly aliases: readonly string[];
  readonly kind: PlaceKind;
  /** True where more than capitals speaks for a place. */
  readonly isLikely: boolean;
  /** Where it stands in the text, in code units. */
  readonly at: number;
  readonly name: string;
}

/** So many letters may stand between a town and the area that it lies in. */
const MAX_DEFINITION = 60;

export class Discourse {
  party: string | null = null;

  /** All places of the passage, also those still to come. */
  private readonly all: readonly PlaceReference[];
  /** Names that something shows to be a place's, anywhere in the passage. */
  private readonly placeNames: Set<string>;

  constructor(all: readonly PlaceReference[]) {
    this.all = all.filter(({ kind }) => kind !== 'country');
    this.placeNames = new Set(this.all.filter(({ isLikely }) => isLikely).map(({ name }) => name));
  }

  /** Something was said of it that is said of places. */
  confirm({ name }: PlaceReference): void {
    this.placeNames.add(name);
  }

  /** The last place of a kind before a point of the text: a town for "the town", anything for "there". */
  lastBefore(at: number, kind: PlaceKind | null): PlaceReference | undefined {
    const last = this.places.filter((place) => place.at < at && (kind === null || kind === place.kind)).at(-1);
    // `A is a village of the B district`: of A, which the area only contains.
    const town = kind === null && last?.kind === 'area' ? this.lastBefore(last.at, 'settlement') : undefined;
    return town && last && last.at - town.at < MAX_DEFINITION ? town : last;
  }

  /** The first name of the passage that may be a place's, whether anything shows it or not. */
  firstNameBefore(at: number): PlaceReference | undefined {
    return this.all.find((place) => place.at < at);
  }

  /** The only place that the passage names, under whatever forms. */
  get only(): PlaceReference | undefined {
    const [first, ...rest] = this.places;
    if (!first || !rest.every((place) => isSameName(first, place))) return undefined;
    // `the A Coke Plant … the town`: of A, where both are named.
    return first.kind === 'facility' ? (rest.find(({ kind }) => kind === 'settlement') ?? first) : first;
  }

  private get places(): readonly PlaceReference[] {
    return this.all.filter(({ name }) => this.placeNames.has(name));
  }
}

/** Names whose beginnings agree: Курська, Курській; Kursk, Kursk region. */
function isSameName(a: PlaceReference, b: PlaceReference): boolean {
  const length = Math.max(4, Math.min(a.name.length, b.name.length) - 2);
  return a.name.slice(0, length).toLowerCase() === b.name.slice(0, length).toLowerCase();
}

export function referenceOf({ tokens }: Annotated, text: string, place: PlaceMention): PlaceReference {
  const name = nameOf(tokens, place.nameStart, place.nameEnd);
  const start = tokens[place.start]!.start;
  const whole = text.slice(start, tokens[place.end - 1]!.end).replace(POSSESSIVE, '');
  const mention = place.kind === 'area' || place.kind === 'facility' ? whole : name;
  return {
    mention,
    aliases: [...new Set([name, whole])].filter((form) => form !== mention),
    kind: place.kind,
    isLikely: place.isLikely,
    at: start,
    name,
  };
}
