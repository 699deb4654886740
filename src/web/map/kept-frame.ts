// What MapLibre drew under and over the ground, kept as two textures: another edition is then a frame of our own.

import { linkedProgram } from './linked-program.ts';

/** A triangle that covers the canvas; its corners are made of their numbers. */
const VERTEX = `#version 300 es
void main() {
  gl_Position = vec4(gl_VertexID == 1 ? 3.0 : -1.0, gl_VertexID == 2 ? 3.0 : -1.0, 0.0, 1.0);
}`;

const FRAGMENT = `#version 300 es
precision highp float;
uniform sampler2D u_kept;
out vec4 color;
void main() {
  color = texelFetch(u_kept, ivec2(gl_FragCoord.xy), 0);
}`;

export type Part = 'below' | 'above';

/** Colours are premultiplied, so that what lies above can be laid over any ground. */
export class KeptFrame {
  private readonly gl: WebGL2RenderingContext;
  private readonly program: WebGLProgram;
  private readonly textures: Readonly<Record<Part, WebGLTexture>>;
  /** Of an attribute-less triangle: MapLibre's own arrays stay as they are. */
  private readonly array: WebGLVertexArrayObject;
  private size: readonly [width: number, height: number] = [0, 0];

  constructor(gl: WebGL2RenderingContext) {
    this.gl = gl;
    this.program = linkedProgram(gl, VERTEX, FRAGMENT);
    this.textures = { below: gl.createTexture(), above: gl.createTexture() };
    this.array = gl.createVertexArray();
  }

  /** True where the canvas still has the size that it had when it was kept. */
  get fits(): boolean {
    return this.size[0] === this.gl.drawingBufferWidth && this.size[1] === this.gl.drawingBufferHeight;
  }

  /** Keeps what stands on the canvas. */
  keep(part: Part): void {
    const { gl } = this;
    if (!this.fits) this.resize();
    gl.bindTexture(gl.TEXTURE_2D, this.textures[part]);
    gl.copyTexSubImage2D(gl.TEXTURE_2D, 0, 0, 0, 0, 0, ...this.size);
    gl.bindTexture(gl.TEXTURE_2D, null);
  }

  /** What is kept of a part, as a texture of the canvas' size. */
  of(part: Part): WebGLTexture {
    return this.textures[part];
  }

  /** Lays a part over what stands on the canvas. A blit would cost less, but with software rendering it left out a row. */
  draw(part: Part): void {
    const { gl } = this;
    gl.useProgram(this.program);
    gl.bindVertexArray(this.array);
    gl.activeTexture(gl.TEXTURE0);
    gl.bindTexture(gl.TEXTURE_2D, this.textures[part]);
    gl.drawArrays(gl.TRIANGLES, 0, 3);
    gl.bindTexture(gl.TEXTURE_2D, null);
    gl.bindVertexArray(null);
  }

  private resize(): void {
    const { gl } = this;
    this.size = [gl.drawingBufferWidth, gl.drawingBufferHeight];
    for (const texture of Object.values(this.textures)) {
      gl.bindTexture(gl.TEXTURE_2D, texture);
      gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA8, ...this.size, 0, gl.RGBA, gl.UNSIGNED_BYTE, null);
      gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.NEAREST);
      gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.NEAREST);
    }
  }
}
