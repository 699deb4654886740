// What the page shows of an edition: its map, what it changed, and the other views, as tabs.

import { VIEWS } from '../link.ts';
import { current, showView, view, words } from '../state.ts';

export function Tabs() {
  if (!current.value) return null;
  return (
    <nav class="tabs" aria-label={words.value.views}>
      {VIEWS.map((name) => (
        <button
          key={name}
          type="button"
          class="plain"
          data-view={name}
          aria-pressed={view.value === name}
          onClick={() => view.value !== name && showView(name)}
        >
          {words.value.view(name)}
        </button>
      ))}
    </nav>
  );
}
