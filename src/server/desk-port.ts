// What the server asks of the claims desk. Desk (src/atlas) is one.

import type { InboxQuery } from '../claims/inbox.ts';
import type {
  DecidedAnswer,
  DeskAddition,
  DeskDecision,
  DeskTextAnswer,
  InboxAnswer,
  ShownAnswer,
} from '../model/desk-wire.ts';

export interface DeskPort {
  inbox(query: InboxQuery): Promise<InboxAnswer>;
  text(id: string): Promise<DeskTextAnswer>;
  shown(position: readonly [number, number]): Promise<ShownAnswer>;
  decide(decision: DeskDecision): Promise<DecidedAnswer>;
  add(addition: DeskAddition): Promise<DecidedAnswer>;
  close(): Promise<void>;
}
