// Starts the page: what the reader prefers, then the app, then the history.

import './styles/fonts.css';
import './styles/tokens.css';
import './styles/frame.css';
import './styles/header.css';
import './styles/title-block.css';
import './styles/dossier.css';
import './styles/in-words.css';
import './styles/time-band.css';
import './styles/small-screens.css';
import { effect } from '@preact/signals';
import { render } from 'preact';
import { keepAddress } from './address.ts';
import { App } from './app.tsx';
import { daysBetween, longDate } from './dates.ts';
import { keepTold } from './in-words.ts';
import { readLink } from './link.ts';
import { keepDrawn, load } from './loading.ts';
import { keepOffline } from './offline.ts';
import { onKey } from './panels/time-band.tsx';
import { keepPlaying } from './playing.ts';
import { recall } from './preferences.ts';
import * as state from './state.ts';
import { chooseLanguage, nameIn } from './words/catalogues.ts';

state.today.value = Math.floor(Date.now() / 1000);
const wishes = [readLink(location.hash).language, recall('language'), ...navigator.languages];
state.language.value = chooseLanguage(wishes.filter((wish) => typeof wish === 'string'));
const kept = recall('theme');
const prefersDark = matchMedia('(prefers-color-scheme: dark)').matches;
state.theme.value = kept === 'light' || kept === 'dark' ? kept : prefersDark ? 'dark' : 'light';

effect(() => {
  document.documentElement.dataset.theme = state.theme.value;
  document.documentElement.lang = state.language.value;
});
effect(() => {
  const { current, clock, words, source } = state;
  if (!current.value) return;
  const { published } = current.value;
  const age = daysBetween(published, state.today.value, clock.value.timeZone);
  const name = source.value ? nameIn(source.value.name, clock.value.language) : '';
  document.title = `${name}: ${words.value.mapOf(longDate(published, clock.value), age)} – Foothold`;
});

// Arrows step through time wherever they have no other use.
addEventListener('keydown', (event) => {
  if (event.target === document.body) onKey(event);
});

// Another link pasted into the same tab; our own changes of the address do not come by here.
addEventListener('hashchange', () => location.reload());

keepOffline();
render(<App />, document.getElementById('page')!);
keepDrawn();
keepTold();
keepPlaying();
keepAddress();
void load();
