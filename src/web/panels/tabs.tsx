// What the page shows of an edition: its map, what it changed, and the other views, as tabs; and the claims desk.

import { VIEWS, type ViewName } from '../link.ts';
import { current, hasDesk, isDeskOpen, showDesk, showView, view, words } from '../state.ts';
import { Choice } from './choice.tsx';

type Tab = ViewName | 'desk';

export function Tabs() {
  if (!current.value) return null;
  const tabs: readonly Tab[] = hasDesk.value ? [...VIEWS, 'desk'] : VIEWS;
  const chosen = isDeskOpen.value ? 'desk' : view.value;
  return (
    <nav class="tabs" aria-label={words.value.views}>
      {/* Where there is no room for tabs. */}
      <Choice
        label={words.value.views}
        options={tabs.map((tab) => [tab, nameOf(tab)])}
        value={chosen}
        onChoose={choose}
      />
      {tabs.map((tab) => (
        <button
          key={tab}
          type="button"
          class="plain"
          data-view={tab}
          aria-pressed={chosen === tab}
          onClick={() => chosen !== tab && choose(tab)}
        >
          {nameOf(tab)}
        </button>
      ))}
    </nav>
  );
}

function nameOf(tab: Tab): string {
  return tab === 'desk' ? words.value.claimsDesk : words.value.view(tab);
}

function choose(tab: Tab): void {
  if (tab === 'desk') {
    showDesk();
    return;
  }
  isDeskOpen.value = false;
  if (view.value !== tab) showView(tab);
}
