// What the page asks its workers and what they answer. Plain data only: it crosses threads.

import type { StatusRun } from '../../engine/settle.ts';
import type { EdgeRule, GroundMesh } from './mesh.ts';

/** An edition's ground: as imported at first, settled once the editions have been overlaid. */
export interface GroundPicture {
  readonly edition: number;
  readonly mesh: GroundMesh;
  /** Statuses that have ground in this edition. */
  readonly present: readonly string[];
  /** km² by status, and of the edition before; null until the editions have been overlaid. */
  readonly areaKm2: Readonly<Record<string, number>> | null;
  readonly areaKm2Before: Readonly<Record<string, number>> | null;
}

export interface EditionEntry {
  readonly id: string;
  readonly published: number;
}

/** Everything that a worker can be asked, and what it answers to each. */
export interface Questions {
  /** Reads the history file; answers its editions. */
  open: { ask: { bytes: Uint8Array; rules: Readonly<Record<string, EdgeRule>> }; answer: readonly EditionEntry[] };
  /** Overlays the editions; from then on ground comes settled. */
  overlay: { ask: Record<never, never>; answer: { faces: number } };
  ground: { ask: { edition: number }; answer: GroundPicture };
  /** The history of a spot, on the grid. */
  spot: { ask: { x: number; y: number }; answer: readonly StatusRun[] };
}

export type Kind = keyof Questions;

export type Request = { [K in Kind]: { readonly id: number; readonly kind: K } & Questions[K]['ask'] }[Kind];

export type Response =
  | { readonly id: number; readonly answer: Questions[Kind]['answer'] }
  | { readonly id: number; readonly error: string };
