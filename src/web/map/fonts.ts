// Label fonts as WOFF2 of our own: MapLibre draws the glyphs in the browser, so that no glyph server is needed.

import regularCyrillic from '@fontsource/fira-sans-condensed/files/fira-sans-condensed-cyrillic-400-normal.woff2?url';
import semiboldCyrillic from '@fontsource/fira-sans-condensed/files/fira-sans-condensed-cyrillic-600-normal.woff2?url';
import regularCyrillicExt from '@fontsource/fira-sans-condensed/files/fira-sans-condensed-cyrillic-ext-400-normal.woff2?url';
import semiboldCyrillicExt from '@fontsource/fira-sans-condensed/files/fira-sans-condensed-cyrillic-ext-600-normal.woff2?url';
import regularLatin from '@fontsource/fira-sans-condensed/files/fira-sans-condensed-latin-400-normal.woff2?url';
import semiboldLatin from '@fontsource/fira-sans-condensed/files/fira-sans-condensed-latin-600-normal.woff2?url';
import regularLatinExt from '@fontsource/fira-sans-condensed/files/fira-sans-condensed-latin-ext-400-normal.woff2?url';
import semiboldLatinExt from '@fontsource/fira-sans-condensed/files/fira-sans-condensed-latin-ext-600-normal.woff2?url';
import { REGULAR, SEMIBOLD } from './name-layers.ts';

/** The style's `font-faces`; MapLibre wants absolute addresses. */
export function fontFaces(): Record<string, { url: string; 'unicode-range': string[] }[]> {
  return {
    [REGULAR]: faces([regularCyrillic, regularCyrillicExt, regularLatin, regularLatinExt]),
    [SEMIBOLD]: faces([semiboldCyrillic, semiboldCyrillicExt, semiboldLatin, semiboldLatinExt]),
  };
}

/** In the order of the files above: Cyrillic, its extension, Latin, its extension. */
const RANGES = [
  ['U+0400-045F', 'U+0490-0491', 'U+04B0-04B1', 'U+2116'],
  ['U+0460-048F', 'U+0492-04AF', 'U+04B2-052F'],
  ['U+0000-00FF', 'U+2000-206F'],
  ['U+0100-02BA', 'U+1E00-1EFF'],
];

function faces(urls: readonly string[]): { url: string; 'unicode-range': string[] }[] {
  return urls.map((url, k) => ({ url: new URL(url, document.baseURI).href, 'unicode-range': RANGES[k]! }));
}
