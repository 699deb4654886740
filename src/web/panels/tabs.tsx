// What the page shows of an edition: its map, what it changed, and the other views, as tabs.

import { VIEWS } from '../link.ts';
import { current, showView, view, words } from '../state.ts';
import { Choice } from './choice.tsx';

export function Tabs() {
  if (!current.value) return null;
  return (
    <nav class="tabs" aria-label={words.value.views}>
      {/* Where there is no room for tabs. */}
      <Choice
        label={words.value.views}
        options={VIEWS.map((name) => [name, words.value.view(name)])}
        value={view.value}
        onChoose={(name) => showView(name)}
      />
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
