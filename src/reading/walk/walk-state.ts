// Where a walk from a phrase to its places stands, and what it has met so far.

import type { Extent } from '../../model/claim.ts';
import type { Annotated } from '../mentions/annotated.ts';
import type { PartyMention } from '../mentions/party-mentions.ts';
import type { Slot, WordClass } from '../packs/pack.ts';
import type { Trigger } from '../phrases/triggers.ts';
import type { PlaceArgument, Walk } from './walk.ts';
import { SLOT_ORDER } from './walk-words.ts';

export class WalkState implements Walk {
  readonly places: PlaceArgument[] = [];
  generic: Walk['generic'] = null;
  pointer: number | null = null;
  party: PartyMention | undefined;
  extent: Extent | null = null;
  end: number;

  k: number;
  slot: Slot | null = null;
  isNext = true;
  /** A noun for towns was met, though the area may have been named since that they lie in. */
  hasTowns = false;
  isContainer = false;
  wasContainer = false;
  isBearing = false;
  /** Brackets hold the places: after them the list of areas goes on. */
  isBracketed = false;
  listSign: ',' | 'and' | null = null;
  unknownLeft: number;
  readonly sentence: Annotated;
  readonly trigger: Trigger;
  readonly isTriggerAt: (token: number) => boolean;

  constructor(sentence: Annotated, trigger: Trigger, isTriggerAt: (token: number) => boolean) {
    this.sentence = sentence;
    this.trigger = trigger;
    this.isTriggerAt = isTriggerAt;
    this.k = trigger.end;
    this.end = trigger.end;
    this.unknownLeft = trigger.spec.loose ?? 0;
    const inside = trigger.end - trigger.start > 1 ? SLOT_ORDER.filter((slot) => this.endsIn(slot)) : [];
    this.slot = inside[0] ?? null;
    if (this.slot === 'near' && trigger.spec.relation !== 'encircled') this.extent = 'near';
  }

  /** `moved toward`: the phrase's own last word is the preposition. */
  private endsIn(slot: Slot): boolean {
    const { spec, end } = this.trigger;
    return spec.takes.includes(slot) && this.sentence.classes.startOf(slot as WordClass, end) === end - 1;
  }

  move(to: number): true {
    this.k = to;
    return true;
  }

  /** `towns in the north, including A and B`: what came before only contained them. */
  startList(): void {
    this.places.length = 0;
    this.nextOfList();
  }

  nextOfList(): void {
    this.isNext = true;
    this.isContainer = false;
  }

  /** Reports list where it was fought and advanced in one long sentence. */
  isGroundFrame(): boolean {
    return ['contested', 'advanced'].includes(this.trigger.spec.relation);
  }

  /** `northwest of A`, `in the A direction`: where B lies that follows with `near`. */
  isContext(): boolean {
    return this.isBearing || (this.isGroundFrame() && this.places.at(-1)?.place.kind === 'area');
  }

  isOnlyArea(): boolean {
    return this.places.length === 1 && this.places[0]!.place.kind === 'area';
  }

  mayTakeFirst(): boolean {
    return this.slot !== null || this.generic !== null || this.trigger.spec.takes.includes('direct');
  }
}
