// The line at the top: whose page this is, which source, which language, light or dark.

import { openSource } from '../loading.ts';
import { remember } from '../preferences.ts';
import { fail, language, languages, source, sourceId, stamps, theatre, theme, words } from '../state.ts';
import { LANGUAGE_NAMES, nameIn } from '../words/catalogues.ts';
import { CheckButton } from './check-button.tsx';
import { Search } from './search.tsx';
import { ShareButton } from './share-button.tsx';
import { Tabs } from './tabs.tsx';

export function Header() {
  const say = words.value;
  return (
    <header class="header">
      <p class="brand">
        <strong>Foothold</strong> <bdi>{theatre.value && nameIn(theatre.value.name, language.value)}</bdi>
      </p>
      <Tabs />
      <Search />
      <div class="header-tools">
        {stamps.value.length > 1 && <SourceChoice />}
        {languages.value.length > 2 ? (
          <LanguageChoice />
        ) : (
          languages.value.map((code) => <LanguageButton key={code} code={code} />)
        )}
        <button type="button" class="plain icon" aria-label={say.theme} title={say.theme} onClick={switchTheme}>
          <svg viewBox="0 0 18 18" width="18" height="18" aria-hidden="true">
            <circle cx="9" cy="9" r="7" fill="none" stroke="currentColor" stroke-width="1.6" />
            <path d="M9 2a7 7 0 0 1 0 14z" fill="currentColor" />
          </svg>
        </button>
        <CheckButton />
        <ShareButton />
      </div>
    </header>
  );
}

function LanguageButton({ code }: { code: string }) {
  return (
    <button type="button" class="plain" lang={code} aria-pressed={language.value === code} onClick={() => speak(code)}>
      {LANGUAGE_NAMES[code]}
    </button>
  );
}

/** More languages than there is room for side by side. */
function LanguageChoice() {
  return (
    <label class="header-choice">
      <span class="hidden">{words.value.language}</span>
      <select value={language.value} onChange={(event) => speak(event.currentTarget.value)}>
        {languages.value.map((code) => (
          <option key={code} value={code} lang={code}>
            {LANGUAGE_NAMES[code]}
          </option>
        ))}
      </select>
    </label>
  );
}

function SourceChoice() {
  return (
    <label class="header-choice">
      <span class="hidden">{words.value.source}</span>
      <select
        value={sourceId.value ?? ''}
        onChange={(event) => openSource(event.currentTarget.value).catch(fail)}
        title={source.value ? nameIn(source.value.name, language.value) : ''}
      >
        {stamps.value.map(({ id }) => (
          <option key={id} value={id}>
            {nameIn(
              theatre.value?.sources.find((candidate) => candidate.id === id)?.name ?? { en: id },
              language.value,
            )}
          </option>
        ))}
      </select>
    </label>
  );
}

function speak(code: string): void {
  language.value = code;
  remember('language', code);
}

function switchTheme(): void {
  theme.value = theme.value === 'light' ? 'dark' : 'light';
  remember('theme', theme.value);
}
