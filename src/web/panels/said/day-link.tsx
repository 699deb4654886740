// A day in a text that shows the map as it stood at the end of it.

import { editionAt, showEdition } from '../../state.ts';
import { saidWords } from './said-words.ts';

export function DayLink({ instant, day }: { instant: number; day: string }) {
  return (
    <button
      type="button"
      class="link"
      title={saidWords.value.showThatDay}
      onClick={() => showEdition(editionAt(instant))}
    >
      {day}
    </button>
  );
}
