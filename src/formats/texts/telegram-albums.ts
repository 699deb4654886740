// Albums of Telegram: several photographs that were posted as one, of which an export makes a message each.

import type { ReadText } from '../../model/text.ts';
import { countOf, noteItem, type TextItem, textItem } from './text-item.ts';

/** Joins the messages of an album to one text. One with media is held back until it is known that its album is over. */
export class Albums {
  #held: ReadText | null = null;
  #joined = 0;

  /** What is complete once this text has come. */
  *add(text: ReadText): Generator<TextItem> {
    if (this.#held !== null && isOneAlbum(this.#held, text)) {
      this.#joined++;
      this.#held = joined(this.#held, text);
      return;
    }
    yield* this.#release();
    if (text.media.length > 0) this.#held = text;
    else yield textItem(text);
  }

  *finish(): Generator<TextItem> {
    yield* this.#release();
    if (this.#joined === 0) return;
    const message = `${countOf(this.#joined, 'message')} joined to the ones with which they were posted: albums of photographs.`;
    yield noteItem('album', message, null);
  }

  *#release(): Generator<TextItem> {
    if (this.#held !== null) yield textItem(this.#held);
    this.#held = null;
  }
}

/** An export does not say so; but nobody posts twice within a second, and of an album one photograph has the words. */
function isOneAlbum(a: ReadText, b: ReadText): boolean {
  const isTogether =
    a.published !== null && a.published === b.published && a.outlet === b.outlet && a.author === b.author;
  const isAlike = a.origin?.kind === b.origin?.kind && a.origin?.name === b.origin?.name;
  const isWithMedia = a.media.length > 0 && b.media.length > 0;
  return isTogether && isAlike && isWithMedia && (a.text === '' || b.text === '');
}

/** The message with the words gives number and words; without any, the first does. */
function joined(a: ReadText, b: ReadText): ReadText {
  return { ...(b.text === '' ? a : b), media: [...a.media, ...b.media] };
}
