// The page's first view as HTML, which the server writes into the page: it is read before any script has come.

import { batch } from '@preact/signals';
import { options, type VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { PageStart } from '../model/wire.ts';
import { App } from './app.tsx';
import { firstPicture } from './first-picture.ts';
import { directionOf } from './locale.ts';
import { pageTitle } from './page-title.ts';
import { startWith } from './starting.ts';
import * as state from './state.ts';
import { CATALOGUES, chooseLanguage, offeredLanguages } from './words/catalogues.ts';

export interface Written {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** Null before there is an edition. */
  readonly title: string | null;
  /** Empty for a language whose words are fetched later. */
  readonly html: string;
}

// The page's policy lets no style attribute through: what needs one is put right by the script.
const asBefore = options.vnode;
options.vnode = (vnode: VNode<{ style?: unknown }>) => {
  delete vnode.props?.style;
  asBefore?.(vnode);
};

/** The language that a reader with these wishes gets. */
export { chooseLanguage };

/** Languages are those that a reader wishes, the dearest first; now is in UTC seconds. */
export function prerender(start: PageStart, languages: readonly string[], now: number): Written {
  const language = chooseLanguage(languages);
  batch(() => {
    // The page's signals are one for all: what the last reader was written goes.
    state.editions.value = [];
    state.sourceId.value = null;
    state.picture.value = null;
    firstPicture.value = null;
    state.language.value = language;
    state.languages.value = offeredLanguages(languages);
    state.today.value = now;
    startWith(start, {});
  });
  const html = Object.hasOwn(CATALOGUES, language) ? renderToString(<App />) : '';
  return { language, direction: directionOf(language), title: pageTitle(), html };
}
