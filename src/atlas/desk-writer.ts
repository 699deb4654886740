// Keeps a workspace's ledger open while an editor decides, and lets it go when they pause, so that others can write too.

import { Ledger, type LedgerOptions } from './ledger.ts';

/** An editor decides every few seconds; whoever else waits for the lock should not wait long. */
const IDLE_MS = 5000;

/** Runs one piece of writing after another. */
export class DeskWriter {
  private readonly dir: string;
  private readonly options: LedgerOptions;
  private ledger: Ledger | undefined;
  private last: Promise<unknown> = Promise.resolve();
  private idle: NodeJS.Timeout | undefined;

  constructor(dir: string, options: LedgerOptions) {
    this.dir = dir;
    this.options = options;
  }

  /** Throws UnavailableError where another process writes. */
  write<Result>(work: (ledger: Ledger) => Promise<Result>): Promise<Result> {
    return this.inTurn(async () => {
      clearTimeout(this.idle);
      this.ledger ??= await Ledger.open(this.dir, this.options);
      try {
        return await work(this.ledger);
      } finally {
        this.idle = setTimeout(() => void this.close().catch(() => undefined), IDLE_MS);
        this.idle.unref();
      }
    });
  }

  /** Lets the ledger go, once what was begun is done. */
  close(): Promise<void> {
    return this.inTurn(async () => {
      clearTimeout(this.idle);
      const { ledger } = this;
      this.ledger = undefined;
      await ledger?.close();
    });
  }

  private inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const done = this.last.then(work);
    this.last = done.catch(() => undefined);
    return done;
  }
}
