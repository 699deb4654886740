// What went wrong, in one line in the reader's language; what a server says of itself stands as it said it.

import { FetchError } from '../api.ts';
import type { ProblemWords } from './problem-words.ts';

export function problemLine(error: unknown, say: ProblemWords): string {
  if (!(error instanceof FetchError)) return error instanceof Error ? error.message : String(error);
  switch (error.code) {
    case 'unreachable':
      return say.unreachable;
    case 'answered':
      return say.answered(error.status);
    case 'told':
      return error.message;
  }
}
