// Names of a feed's elements, whatever prefixes it chose for its namespaces: `content:encoded`, `dc:date`, `title`.

import { elementsIn, type MarkupElement, rawText } from './markup.ts';

const ATOM = 'http://www.w3.org/2005/Atom';

/** The prefixes by which this room calls the namespaces that it knows; '' for a format's own. */
const KNOWN: Readonly<Record<string, string>> = {
  'http://purl.org/rss/1.0/': '',
  'http://my.netscape.com/rdf/simple/0.9/': '',
  'http://www.w3.org/1999/02/22-rdf-syntax-ns#': 'rdf',
  'http://purl.org/rss/1.0/modules/content/': 'content',
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://purl.org/dc/terms/': 'dcterms',
  'http://search.yahoo.com/mrss/': 'media',
  'http://search.yahoo.com/mrss': 'media',
  'http://www.w3.org/1999/xhtml': 'xhtml',
};

/** Reads the elements of one feed by their known names. */
export class FeedNames {
  readonly #known = new Map<string, string>();

  /** A prefix means the same throughout a feed: all declarations are gathered, wherever they stand. */
  constructor(root: MarkupElement) {
    for (const element of elementsIn(root)) {
      for (const [key, uri] of Object.entries(element.attributes)) {
        const known = uri === ATOM ? this.#atomPrefix(root) : KNOWN[uri];
        if (key.startsWith('xmlns:') && known !== undefined) this.#known.set(key.slice(6), known);
      }
    }
  }

  nameOf({ name }: MarkupElement): string {
    const colon = name.indexOf(':');
    if (colon < 0) return name;
    const prefix = this.#known.get(name.slice(0, colon)) ?? name.slice(0, colon);
    return prefix === '' ? name.slice(colon + 1) : `${prefix}:${name.slice(colon + 1)}`;
  }

  /** The children of that name, in order. */
  all(element: MarkupElement, name: string): MarkupElement[] {
    return element.children.filter(
      (child): child is MarkupElement => typeof child !== 'string' && this.nameOf(child) === name,
    );
  }

  first(element: MarkupElement, name: string): MarkupElement | undefined {
    return this.all(element, name)[0];
  }

  /** The trimmed text of the first child of one of these names that has any; null where none has. */
  text(element: MarkupElement, ...names: readonly string[]): string | null {
    for (const name of names) {
      for (const child of this.all(element, name)) {
        const text = rawText(child).trim();
        if (text !== '') return text;
      }
    }
    return null;
  }

  /** In an Atom feed its elements are the format's own; in RSS they are guests. */
  #atomPrefix(root: MarkupElement): string {
    const outermost = [...root.children].find((child) => typeof child !== 'string');
    return outermost !== undefined && /(^|:)feed$/.test(outermost.name) ? '' : 'atom';
  }
}
