// Starts the page: what the reader prefers, then the app, then the history.

import './styles/tokens.css';
import './styles/frame.css';
import './styles/header.css';
import './styles/title-block.css';
import './styles/dossier.css';
import './styles/said.css';
import './styles/in-words.css';
import './styles/time-band.css';
import './styles/keys.css';
import './styles/views.css';
import './styles/numbers.css';
import './styles/share.css';
import './styles/small-screens.css';
import './styles/forced-colors.css';
import { effect } from '@preact/signals';
import { render } from 'preact';
import { keepAddress } from './address.ts';
import { App } from './app.tsx';
import { keepDrafted } from './drafts.ts';
import { keepDrawn } from './drawing.ts';
import { keepTold } from './in-words.ts';
import { keepKeys } from './keys.ts';
import { readLink } from './link.ts';
import { load } from './loading.ts';
import { directionOf } from './locale.ts';
import { keepOffline } from './offline.ts';
import { pageTitle } from './page-title.ts';
import { keepPlaying } from './playing.ts';
import { recall } from './preferences.ts';
import { keepPrintable } from './print.ts';
import { firstShown } from './stages.ts';
import { startWith, takeWritten } from './starting.ts';
import * as state from './state.ts';
import { keepFacesMapped } from './tints.ts';
import { chooseLanguage, laterCatalogue, offeredLanguages } from './words/catalogues.ts';

state.today.value = Math.floor(Date.now() / 1000);
const link = readLink(location.hash);
const asked = [link.language, new URLSearchParams(location.search).get('lang'), recall('language')];
const wishes = [...asked, ...navigator.languages].filter((wish) => typeof wish === 'string');
state.language.value = chooseLanguage(wishes);
state.languages.value = offeredLanguages(wishes);
// As early.js has found it.
state.theme.value = document.documentElement.dataset.theme === 'dark' ? 'dark' : 'light';
const written = takeWritten();
if (written) startWith(written, link);

effect(() => {
  const language = state.language.value;
  // Until it is there, and where it cannot be fetched, the page speaks English.
  laterCatalogue(language)?.then(
    (words) => (state.laterWords.value = { ...state.laterWords.peek(), [language]: words }),
    () => undefined,
  );
});
effect(() => {
  document.documentElement.dataset.theme = state.theme.value;
  document.documentElement.lang = state.language.value;
  document.documentElement.dir = directionOf(state.language.value);
});
effect(() => {
  const title = pageTitle();
  if (title !== null) document.title = title;
});

// Another link pasted into the same tab; our own changes of the address do not come by here.
addEventListener('hashchange', () => location.reload());

keepOffline();
render(<App />, document.getElementById('page')!);
delete document.documentElement.dataset.written;
keepDrawn();
keepFacesMapped();
keepDrafted();
keepTold();
keepPlaying();
keepAddress();
keepKeys();
keepPrintable();
void load(written ? 'started' : 'bare');
// The first picture does not wait for letters.
void firstShown.reached.then(() => import('./styles/fonts.css'));
