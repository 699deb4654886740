// A line that tells how far a long step has come: on a terminal only, on standard error, gone when it is done.

import { oneLine } from './failure.ts';

export interface ProgressLine {
  /** The step, and its share done from 0 to 1; null where the whole is not known. */
  readonly show: (step: string, share: number | null) => void;
  readonly clear: () => void;
}

/** Ten times a second is enough for eyes, and costs nothing. */
const REDRAW_MS = 100;

export function progressLine(): ProgressLine {
  const { stderr } = process;
  if (!stderr.isTTY) return { show: () => undefined, clear: () => undefined };
  let drawnAt = 0;
  return {
    show: (step, share) => {
      const now = performance.now();
      if (now - drawnAt < REDRAW_MS) return;
      drawnAt = now;
      const percent = share === null ? '' : `${String(Math.round(share * 100)).padStart(3)} %  `;
      stderr.write(`\r\u001b[K${percent}${oneLine(step).slice(0, 70)}`);
    },
    clear: () => {
      if (drawnAt > 0) stderr.write('\r\u001b[K');
    },
  };
}
