// What a map shows of ground.

import type { GroundMesh } from '../worker/mesh.ts';
import type { TintedGround } from '../worker/protocol.ts';

/** What is drawn: ground, another edition's left of a line, and what is marked on top. */
export interface GroundScene {
  /** The edition that the ground alone shows, as an index; null for what is made of several. */
  readonly edition: number | null;
  readonly ground: GroundMesh | null;
  /** Drawn in place of the ground where its map is held and stands as the camera does. */
  readonly tint: TintedGround | null;
  /** Drawn in place of the ground left of a share of the width, from 0 to 1. */
  readonly left: { readonly mesh: GroundMesh; readonly until: number } | null;
  readonly marks: GroundMesh | null;
}

export const NO_GROUND: GroundScene = { edition: null, ground: null, tint: null, left: null, marks: null };
