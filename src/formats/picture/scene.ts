// A picture as plain data: layers of shapes and live text, which is then written as SVG or painted on a canvas.

/** A pattern over or instead of a fill, in pixels of the picture. */
export interface SceneHatch {
  readonly kind: 'lines' | 'dots';
  /** Degrees clockwise from vertical. */
  readonly angle: number;
  readonly pitch: number;
  /** Of a line, or the radius of a dot. */
  readonly weight: number;
  readonly ink: string;
}

export interface ScenePath {
  readonly kind: 'path';
  /** Each x0, y0, x1, y1, …; even-odd where they are filled. */
  readonly lines: readonly (readonly number[])[];
  readonly isClosed: boolean;
  readonly fill?: string | null;
  readonly hatch?: SceneHatch | null;
  readonly stroke?: string;
  readonly strokeWidth?: number;
  readonly dash?: readonly number[];
}

export interface SceneText {
  readonly kind: 'text';
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly weight?: 400 | 600 | 700;
  readonly color: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly letterSpacing?: number;
  /** Behind the letters, so that they can be read on any ground. */
  readonly halo?: string;
  /** What follows in other letters, wherever the text ends in the typeface that a device has; only of texts set from their start. */
  readonly tail?: { readonly text: string; readonly weight: 400 | 600 | 700; readonly gap: number };
}

export type SceneShape = ScenePath | SceneText;

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface SceneLayer {
  readonly id: string;
  readonly clip?: Box;
  readonly shapes: readonly SceneShape[];
}

export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly background: string;
  readonly fontFamily: string;
  /** The picture in one line, for those who cannot see it. */
  readonly title: string;
  readonly layers: readonly SceneLayer[];
}

export function rectangle({ x, y, width, height }: Box, style: Partial<ScenePath>): ScenePath {
  const line = [x, y, x + width, y, x + width, y + height, x, y + height];
  return { ...style, kind: 'path', lines: [line], isClosed: true };
}
