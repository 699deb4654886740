// Draws tints: tiles of pixels, over what stands on the canvas.

import type { PixelView } from '../worker/pixel-faces.ts';
import type { TintedGround } from '../worker/protocol.ts';
import { CHANNELS, SHEET_TILES, TILE } from '../worker/tile-painter.ts';
import { type GroundStyle, hairUniforms, hatchPhases } from './ground-style.ts';
import type { KeptFrame } from './kept-frame.ts';
import { hatchAnchor, type ScreenView } from './mesh-sheet.ts';
import { type Program, program } from './program.ts';
import { TILE_CORNERS, TINT_FRAGMENT, TINT_VERTEX } from './tint-shaders.ts';

const UNITS = { sheet: 0, below: 1, above: 2 } as const;
type Unit = keyof typeof UNITS;

export class TintSheet {
  private readonly gl: WebGL2RenderingContext;
  private readonly program: Program;
  private readonly sheet: WebGLTexture;
  private readonly array: WebGLVertexArrayObject;
  private readonly tiles: WebGLBuffer;
  private rows = 0;

  constructor(gl: WebGL2RenderingContext) {
    this.gl = gl;
    this.program = program(gl, TINT_VERTEX, TINT_FRAGMENT);
    this.sheet = gl.createTexture();
    this.array = gl.createVertexArray();
    this.tiles = gl.createBuffer();
    gl.bindVertexArray(this.array);
    gl.bindBuffer(gl.ARRAY_BUFFER, this.tiles);
    const tile = gl.getAttribLocation(this.program.handle, 'a_tile');
    gl.enableVertexAttribArray(tile);
    gl.vertexAttribPointer(tile, 1, gl.UNSIGNED_SHORT, false, 0, 0);
    gl.bindVertexArray(null);
  }

  /** Draws a tint's tiles whole: what is kept below, the ground, what is kept above. `screen` is of the mesh that hatches begin at. */
  draw(tint: TintedGround, { style, screen, kept }: TintFrame): void {
    if (tint.tiles.length === 0) return;
    const { gl } = this;
    gl.useProgram(this.program.handle);
    this.bind('below', kept.of('below'));
    this.bind('above', kept.of('above'));
    this.bind('sheet', this.sheet);
    this.upload(tint);
    this.setUniforms(tint.view, style, screen);
    gl.bindVertexArray(this.array);
    gl.bindBuffer(gl.ARRAY_BUFFER, this.tiles);
    gl.bufferData(gl.ARRAY_BUFFER, byCorner(tint.tiles), gl.DYNAMIC_DRAW);
    gl.drawArrays(gl.TRIANGLES, 0, TILE_CORNERS * tint.tiles.length);
    gl.bindVertexArray(null);
    this.release();
  }

  private setUniforms(view: PixelView, style: GroundStyle, screen: ScreenView): void {
    const { gl } = this;
    const at = (name: string) => this.program.at(name);
    const { drawingBufferWidth: width, drawingBufferHeight: height } = gl;
    const finer = view.ratio / screen.ratio;
    gl.uniform2f(at('u_size'), width * finer, height * finer);
    gl.uniform1i(at('u_across'), Math.ceil(view.columns / TILE));
    gl.uniform1f(at('u_ratio'), screen.ratio);
    gl.uniform1f(at('u_height'), height);
    gl.uniform1f(at('u_map_ratio'), view.ratio);
    gl.uniform4fv(at('u_fill'), style.fill);
    gl.uniform4fv(at('u_ink'), style.ink);
    gl.uniform4fv(at('u_hatch'), style.hatch);
    gl.uniform2fv(at('u_phase'), hatchPhases(style.hatch, hatchAnchor(screen)));
    gl.uniform4fv(at('u_hair'), hairUniforms(style));
    gl.uniform3f(at('u_strong'), ...style.strong);
    gl.uniform3f(at('u_paper'), ...style.casing);
  }

  private upload({ sheet }: TintedGround): void {
    const { gl } = this;
    const width = SHEET_TILES * TILE;
    const rows = sheet.length / (width * CHANNELS);
    // MapLibre sets these for pictures of its own, and sets them again before each.
    gl.pixelStorei(gl.UNPACK_ALIGNMENT, 1);
    gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, false);
    gl.pixelStorei(gl.UNPACK_FLIP_Y_WEBGL, false);
    if (rows > this.rows) {
      // To twice what is asked for, so that the next tint's few tiles more do not make it anew; as far as a card goes.
      this.rows = Math.max(rows, Math.min(2 * rows, gl.getParameter(gl.MAX_TEXTURE_SIZE)));
      gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA8UI, width, this.rows, 0, gl.RGBA_INTEGER, gl.UNSIGNED_BYTE, null);
      gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.NEAREST);
      gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.NEAREST);
    }
    gl.texSubImage2D(gl.TEXTURE_2D, 0, 0, 0, width, rows, gl.RGBA_INTEGER, gl.UNSIGNED_BYTE, sheet);
  }

  /** Leaves that unit active. */
  private bind(unit: Unit, texture: WebGLTexture): void {
    const { gl } = this;
    gl.uniform1i(this.program.at(`u_${unit}`), UNITS[unit]);
    gl.activeTexture(gl.TEXTURE0 + UNITS[unit]);
    gl.bindTexture(gl.TEXTURE_2D, texture);
  }

  /** Leaves no texture of ours bound: MapLibre may draw into any. */
  private release(): void {
    const { gl } = this;
    for (const unit of Object.values(UNITS)) {
      gl.activeTexture(gl.TEXTURE0 + unit);
      gl.bindTexture(gl.TEXTURE_2D, null);
    }
    gl.activeTexture(gl.TEXTURE0);
  }
}

export interface TintFrame {
  readonly style: GroundStyle;
  readonly screen: ScreenView;
  readonly kept: KeptFrame;
}

function byCorner(tiles: Uint16Array): Uint16Array<ArrayBuffer> {
  const corners = new Uint16Array(TILE_CORNERS * tiles.length);
  for (let k = 0; k < tiles.length; k++) corners.fill(tiles[k]!, TILE_CORNERS * k, TILE_CORNERS * (k + 1));
  return corners;
}
