// A history header for tests: names nobody, asks for nothing.

import type { HistoryHeader } from '../../src/engine/history-file.ts';
import type { OverlapOrder } from '../../src/model/ground.ts';

export function headerFor(statuses: readonly string[], overlap: OverlapOrder): HistoryHeader {
  return {
    schema: 'foothold-history/1',
    source: 'test',
    name: { en: 'Test' },
    attribution: '',
    terms: '',
    private: false,
    timeZone: 'UTC',
    statuses,
    overlap,
  };
}
