// The pictures of a saved page: on the web, or in the folder into which the browser saved them beside it.

import type { TextMedia } from '../../model/text.ts';
import { distinctMedia } from './distinct-media.ts';
import { elementsIn, type MarkupElement } from './markup.ts';
import { addressOf } from './tidy.ts';

/** Web addresses, and paths from the page where they were saved with it. `url` is the page's address. */
export function pagePictures(
  main: MarkupElement,
  page: { readonly file: string; readonly url: string | null },
): TextMedia[] {
  const sources = [...elementsIn(main)].flatMap(({ name, attributes }) => (name === 'img' ? [attributes.src] : []));
  return distinctMedia(
    sources.map((source) => ({ address: savedPath(source, page.file) ?? addressOf(source, page.url), type: null })),
  );
}

/**
 * A browser saves `news.html` with its pictures in `news_files`. Other paths are not believed: a page may name what lies
 * beside it and never came with it.
 */
function savedPath(source: string | undefined, file: string): string | null {
  const page = file.slice(file.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
  try {
    const path = decodeURIComponent((source ?? '').replace(/^\.\//, ''));
    return path.startsWith(`${page}_files/`) ? path : null;
  } catch {
    // A stray % makes it none.
    return null;
  }
}
