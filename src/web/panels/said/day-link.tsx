// A day in a text that shows the map as it stood at the end of it.

import { editionAt, showEdition, words } from '../../state.ts';

export function DayLink({ instant, day }: { instant: number; day: string }) {
  return (
    <button type="button" class="link" title={words.value.showThatDay} onClick={() => showEdition(editionAt(instant))}>
      {day}
    </button>
  );
}
