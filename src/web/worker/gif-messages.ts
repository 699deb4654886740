// What a page and the worker that encodes its GIF say to one another.

/** What the page asks, in this order: once `begin`, a `frame` for each, once `finish`. */
export type GifRequest =
  | {
      readonly kind: 'begin';
      /** Pixels (RGBA) of the first and the last frame together: letters and edges get their colours from these. */
      readonly pixels: Uint8ClampedArray<ArrayBuffer>;
      /** Colours that must stay what they are in every frame. */
      readonly colors: readonly (readonly [number, number, number])[];
    }
  | {
      readonly kind: 'frame';
      readonly pixels: Uint8ClampedArray<ArrayBuffer>;
      readonly width: number;
      readonly height: number;
      readonly delayMs: number;
    }
  | { readonly kind: 'finish' };

/** The whole GIF after `finish`, null before. */
export interface GifResponse {
  readonly bytes: Uint8Array<ArrayBuffer> | null;
}
