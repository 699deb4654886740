// One phrase that says a relation, with all that was found out about it.

import type { Annotated } from '../mentions/annotated.ts';
import type { ClauseStart } from '../phrases/clause.ts';
import type { Trigger } from '../phrases/triggers.ts';
import type { Realis } from '../realis/governor.ts';
import type { Walk } from './walk.ts';

/** One trigger with all that was found out about it. */
export interface Found {
  readonly sentence: Annotated;
  readonly trigger: Trigger;
  readonly clause: ClauseStart;
  readonly walk: Walk;
  readonly realis: Realis;
}
