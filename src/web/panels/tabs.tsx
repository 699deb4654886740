// What the page shows of an edition: its map, or what it changed.

import { current, showCompare, view, words } from '../state.ts';

export function Tabs() {
  const say = words.value;
  if (!current.value) return null;
  return (
    <nav class="tabs">
      <button type="button" class="plain" aria-pressed={view.value === 'map'} onClick={() => (view.value = 'map')}>
        {say.map}
      </button>
      <button
        type="button"
        class="plain"
        aria-pressed={view.value === 'compare'}
        onClick={() => view.value !== 'compare' && showCompare()}
      >
        {say.compare}
      </button>
    </nav>
  );
}
