// What the page shows of an edition: its map, what it changed, and the other views, as tabs; and the claims desk.

import { useEffect, useRef } from 'preact/hooks';
import { VIEWS, type ViewName } from '../link.ts';
import { current, hasDesk, isDeskOpen, showDesk, showView, view, words } from '../state.ts';
import { Choice } from './choice.tsx';

type Tab = ViewName | 'desk';

export function Tabs() {
  const shown = useRef<HTMLButtonElement>(null);
  const tabs: readonly Tab[] = hasDesk.value ? [...VIEWS, 'desk'] : VIEWS;
  const chosen = isDeskOpen.value ? 'desk' : view.value;
  const isThere = current.value !== null;
  // On a phone the line of views is longer than the screen is wide.
  useEffect(() => shown.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' }), [chosen, isThere]);
  if (!isThere) return null;
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
          ref={chosen === tab ? shown : null}
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
