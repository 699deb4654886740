// XML and HTML as a tree of plain data, within bounds: no entities of the file's own, nothing fetched.

import { Parser } from 'htmlparser2';
import { InputError } from '../../model/errors.ts';

export interface MarkupElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly MarkupNode[];
}

export type MarkupNode = MarkupElement | string;

export interface Markup {
  /** Holds the outermost elements; has no name itself. */
  readonly root: MarkupElement;
  /** The innermost element that was still open at the end of an XML file; null where all were closed. */
  readonly leftOpen: string | null;
}

/** Pages nest some dozens deep; walking the tree must not meet the end of the stack. */
const MAX_DEPTH = 256;
/** The longest pages have some ten thousand elements, and the longest feeds as many items of ten. */
const MAX_ELEMENTS = 200_000;

/** Reads XML leniently. Throws InputError where it declares entities of its own or is nested or long beyond reason. */
export function parseXml(text: string, file: string): Markup {
  return parse(text, file, { xmlMode: true });
}

/** Reads HTML as browsers do, near enough for its words. Throws InputError for what is nested or long beyond reason. */
export function parseHtml(text: string, file: string): MarkupElement {
  return parse(text, file, { xmlMode: false }).root;
}

interface OpenElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: MarkupNode[];
}

function parse(text: string, file: string, options: { readonly xmlMode: boolean }): Markup {
  const root: OpenElement = { name: '', attributes: {}, children: [] };
  const open = [root];
  let count = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (++count > MAX_ELEMENTS || open.length > MAX_DEPTH) refuse(file, open.length);
        const element: OpenElement = { name, attributes, children: [] };
        open.at(-1)!.children.push(element);
        open.push(element);
      },
      onclosetag() {
        open.pop();
      },
      ontext(words) {
        const { children } = open.at(-1)!;
        // The parser hands text over in pieces, parted at each entity.
        if (typeof children.at(-1) === 'string') children[children.length - 1] += words;
        else children.push(words);
      },
      onprocessinginstruction(_name, data) {
        if (options.xmlMode && /^!DOCTYPE[^[]*\[/i.test(data)) refuseEntities(file);
      },
    },
    { ...options, decodeEntities: true },
  );
  parser.write(text);
  const leftOpen = open.length > 1 ? open.at(-1)!.name : null;
  parser.end();
  return { root, leftOpen };
}

function refuse(file: string, depth: number): never {
  const what = depth > MAX_DEPTH ? `Nested deeper than ${MAX_DEPTH} levels` : `More than ${MAX_ELEMENTS} elements`;
  throw new InputError(`${what}; no feed or page needs that: check where the file is from.`, { file });
}

/** `<!ENTITY a "&b;&b;">` and so on make a thousand lines into a billion, or fetch what they name. */
function refuseEntities(file: string): never {
  throw new InputError(
    'The file declares a document type of its own (DOCTYPE with […]), which no feed needs: take the declaration out.',
    { file },
  );
}

/** All elements below, in the order of the file. */
export function* elementsIn(element: MarkupElement): Generator<MarkupElement> {
  for (const child of element.children) {
    if (typeof child === 'string') continue;
    yield child;
    yield* elementsIn(child);
  }
}

/** The text of an element as it stands, white space and all. */
export function rawText(element: MarkupElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : rawText(child))).join('');
}

/** `xhtml:p` and the like are `p`. */
export function withoutPrefixes(element: MarkupElement): MarkupElement {
  const children = element.children.map((child) => (typeof child === 'string' ? child : withoutPrefixes(child)));
  return { ...element, name: element.name.slice(element.name.indexOf(':') + 1), children };
}
