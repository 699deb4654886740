// Lines on the graphics card, as textures: each corner of each piece fetches the ends of its piece by its own number.
//
// Instances would be the plainer way. But four corners are too few to fill what a card works on at once, and where there
// is no card at all each instance costs as much as a whole drawing.

import type { LineSet } from '../worker/mesh.ts';

/** Pieces in a row of a texture: every WebGL 2 has as much. */
export const ROW = 2048;
/** Two triangles. */
const CORNERS = 6;
const UNITS = { ends: 0, styles: 1 } as const;

/** Programs fetch ends from `u_ends` and styles from `u_styles` by `gl_VertexID`. */
export class LineTextures {
  private readonly gl: WebGL2RenderingContext;
  private readonly ends: WebGLTexture;
  private readonly styles: WebGLTexture;
  private readonly array: WebGLVertexArrayObject;
  private rows = 0;
  private held: LineSet | null = null;

  constructor(gl: WebGL2RenderingContext) {
    this.gl = gl;
    this.ends = gl.createTexture();
    this.styles = gl.createTexture();
    this.array = gl.createVertexArray();
  }

  /** Makes lines those that are drawn; the same again costs nothing. */
  bind(lines: LineSet, program: { at(uniform: string): WebGLUniformLocation | null }): void {
    const { gl } = this;
    gl.bindVertexArray(this.array);
    gl.activeTexture(gl.TEXTURE0 + UNITS.styles);
    gl.bindTexture(gl.TEXTURE_2D, this.styles);
    gl.uniform1i(program.at('u_styles'), UNITS.styles);
    gl.activeTexture(gl.TEXTURE0 + UNITS.ends);
    gl.bindTexture(gl.TEXTURE_2D, this.ends);
    gl.uniform1i(program.at('u_ends'), UNITS.ends);
    if (this.held !== lines) this.upload(lines);
  }

  /** Draws pieces from the first on. */
  draw(first = 0): void {
    const count = (this.held?.edgeStyle.length ?? 0) - first;
    if (count > 0) this.gl.drawArrays(this.gl.TRIANGLES, CORNERS * first, CORNERS * count);
  }

  /** Leaves no texture of ours bound: MapLibre may draw into any. */
  release(): void {
    const { gl } = this;
    for (const unit of [UNITS.styles, UNITS.ends]) {
      gl.activeTexture(gl.TEXTURE0 + unit);
      gl.bindTexture(gl.TEXTURE_2D, null);
    }
    gl.bindVertexArray(null);
  }

  private upload(lines: LineSet): void {
    const { gl } = this;
    const count = lines.edgeStyle.length;
    const rows = Math.ceil(count / ROW);
    if (rows > this.rows) this.grow(rows);
    // MapLibre sets these for pictures of its own, and sets them again before each.
    gl.pixelStorei(gl.UNPACK_ALIGNMENT, 1);
    gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, false);
    gl.pixelStorei(gl.UNPACK_FLIP_Y_WEBGL, false);
    const whole = Math.floor(count / ROW);
    this.fill(lines, { row: 0, width: ROW, height: whole });
    this.fill(lines, { row: whole, width: count - whole * ROW, height: 1 });
    this.held = lines;
  }

  private fill(lines: LineSet, { row, width, height }: { row: number; width: number; height: number }): void {
    if (width === 0 || height === 0) return;
    const { gl } = this;
    const { edges, edgeStyle } = lines;
    const first = row * ROW;
    gl.texSubImage2D(gl.TEXTURE_2D, 0, 0, row, width, height, gl.RGBA, gl.FLOAT, edges, 4 * first);
    gl.activeTexture(gl.TEXTURE0 + UNITS.styles);
    gl.texSubImage2D(gl.TEXTURE_2D, 0, 0, row, width, height, gl.RED_INTEGER, gl.UNSIGNED_BYTE, edgeStyle, first);
    gl.activeTexture(gl.TEXTURE0 + UNITS.ends);
  }

  /** To twice what is asked for, so that the next edition's few pieces more do not make it anew. */
  private grow(rows: number): void {
    const { gl } = this;
    this.rows = 2 * rows;
    gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA32F, ROW, this.rows, 0, gl.RGBA, gl.FLOAT, null);
    unfiltered(gl);
    gl.activeTexture(gl.TEXTURE0 + UNITS.styles);
    gl.texImage2D(gl.TEXTURE_2D, 0, gl.R8UI, ROW, this.rows, 0, gl.RED_INTEGER, gl.UNSIGNED_BYTE, null);
    unfiltered(gl);
    gl.activeTexture(gl.TEXTURE0 + UNITS.ends);
  }
}

function unfiltered(gl: WebGL2RenderingContext): void {
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.NEAREST);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.NEAREST);
}
