// What the page shows of an edition: its map, what it changed, and the other views, as tabs.

import type { ViewName } from '../link.ts';
import { current, SHOWN_VIEWS, showCompare, view, words } from '../state.ts';

export function Tabs() {
  if (!current.value) return null;
  return (
    <nav class="tabs" aria-label={words.value.views}>
      {SHOWN_VIEWS.map((name) => (
        <button
          key={name}
          type="button"
          class="plain"
          data-view={name}
          aria-pressed={view.value === name}
          onClick={() => turnTo(name)}
        >
          {words.value.view(name)}
        </button>
      ))}
    </nav>
  );
}

function turnTo(name: ViewName): void {
  if (view.value === name) return;
  if (name === 'compare') showCompare();
  else view.value = name;
}
