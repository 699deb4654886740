// The page as it is sent: with the answer in it. Date, figures and a first picture are read before any script has come.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { escapeXml } from '../formats/escape-xml.ts';
import { ageOf, type Instant, parseInstant } from '../model/instant.ts';
import type { FirstAnswer, PageStart } from '../model/wire.ts';
import { type PackedBody, packedBody } from './packed-body.ts';
import type { Shown } from './shown.ts';
import type { StaticFiles } from './static-files.ts';
import { sourceWithEditions, theatreAnswer } from './theatre-answer.ts';

/** The web app's own views, built for here: see src/web/prerender.tsx. */
export interface Prerenderer {
  chooseLanguage(wishes: readonly string[]): string;
  prerender(start: PageStart, languages: readonly string[], now: number): WrittenView;
}

interface WrittenView {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly title: string | null;
  readonly html: string;
}

/** Null where the web app has not been built. */
export async function loadPrerenderer(webRoot: string): Promise<Prerenderer | null> {
  const file = join(webRoot, 'prerender', 'prerender.js');
  return existsSync(file) ? ((await import(pathToFileURL(file).href)) as Prerenderer) : null;
}

export interface WrittenPageOptions {
  readonly shown: Shown;
  readonly web: StaticFiles;
  readonly prerenderer: Prerenderer | null;
  /** Told of what kept the answer out of the page. */
  readonly log?: ((error: unknown) => void) | undefined;
}

/** Pages of so many languages, days and editions are kept. */
const MOST_KEPT = 20;

export class WrittenPage {
  private readonly options: WrittenPageOptions;
  private readonly kept = new Map<string, PackedBody>();

  constructor(options: WrittenPageOptions) {
    this.options = options;
  }

  /** The page for a reader who wishes these languages, the dearest first. */
  async body(languages: readonly string[]): Promise<PackedBody> {
    const { web, prerenderer, log } = this.options;
    const bare = await web.body('index.html');
    if (!prerenderer) return bare;
    try {
      return await this.written(bare, prerenderer, languages);
    } catch (error) {
      // A history that cannot be read must not take the page away, which asks by itself then and says what is wrong.
      log?.(error);
      return bare;
    }
  }

  private async written(bare: PackedBody, prerenderer: Prerenderer, languages: readonly string[]): Promise<PackedBody> {
    const { shown } = this.options;
    const start = await this.start();
    const json = JSON.stringify(start);
    const now = shown.now();
    const key = `${prerenderer.chooseLanguage(languages)} ${this.age(start, now)} ${bare.sha256} ${json}`;
    const known = this.kept.get(key);
    if (known) return known;
    const view = prerenderer.prerender(start, languages, now);
    const page = writtenInto(new TextDecoder().decode(bare.bytes), { ...view, start, json });
    const body = packedBody(new TextEncoder().encode(page), bare.type);
    if (this.kept.size >= MOST_KEPT) this.kept.clear();
    this.kept.set(key, body);
    return body;
  }

  /** What in the page grows old: on the day of an edition hour by hour. */
  private age({ first }: PageStart, now: Instant): string {
    if (!first?.asOf) return '';
    const { unit, count } = ageOf(parseInstant(first.asOf.published), now, this.options.shown.theatre.timeZone);
    return `${count} ${unit}`;
  }

  private async start(): Promise<PageStart> {
    const { shown } = this.options;
    const source = await sourceWithEditions(shown);
    const first = source === undefined ? null : (JSON.parse(textOf(await shown.first(source))) as FirstAnswer);
    return { theatre: await theatreAnswer(shown), first };
  }
}

interface Written extends WrittenView {
  readonly start: PageStart;
  readonly json: string;
}

/** The built index.html with what it leaves open filled in. */
function writtenInto(page: string, { language, direction, title, html, start, json }: Written): string {
  const edition = start.first?.asOf?.edition ?? '';
  const root = { lang: language, dir: direction, 'data-edition': edition, 'data-source': start.first?.source ?? '' };
  const attributes = Object.entries(root).map(([name, value]) => `${name}="${escapeXml(value)}"`);
  // What stands in a script element ends at the first end tag, in whatever string it is.
  const data = `<script type="application/json" id="start">${json.replaceAll('<', '\\u003c')}</script>`;
  return fill(page, [
    ['<html lang="en">', `<html ${attributes.join(' ')}>`],
    ['<title>Foothold</title>', `<title>${escapeXml(title ?? 'Foothold')}</title>`],
    ['<div id="page"></div>', `<div id="page">${html}</div>\n    ${data}`],
  ]);
}

function fill(page: string, blanks: readonly (readonly [blank: string, content: string])[]): string {
  return blanks.reduce((text, [blank, content]) => {
    const parts = text.split(blank);
    if (parts.length !== 2) throw new Error(`index.html has ${parts.length - 1} of ${blank}, not one.`);
    return parts.join(content);
  }, page);
}

function textOf(body: PackedBody): string {
  return new TextDecoder().decode(body.bytes);
}
