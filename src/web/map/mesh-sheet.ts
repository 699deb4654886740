// One mesh on the graphics card: its fills and its lines.

import { DETAILS, type GroundMesh } from '../worker/mesh.ts';
import { EDGE_FRAGMENT, EDGE_VERTEX, FILL_FRAGMENT, FILL_VERTEX } from './ground-shaders.ts';
import { casingUniforms, edgeUniforms, type GroundStyle, hatchPhases } from './ground-style.ts';
import { LineTextures } from './line-textures.ts';
import { type Program, program } from './program.ts';

/** How the map lies on the screen. */
export interface ScreenView {
  readonly zoom: number;
  /** Pixels of the whole world. */
  readonly scale: number;
  /** Where the mesh's origin is on the screen, in CSS pixels. */
  readonly origin: readonly [number, number];
  readonly size: readonly [number, number];
  /** Device pixels of a CSS pixel. */
  readonly ratio: number;
}

/** The programs that all sheets share. */
export interface MeshPrograms {
  readonly fill: Program;
  readonly edge: Program;
}

export function meshPrograms(gl: WebGL2RenderingContext): MeshPrograms {
  return { fill: program(gl, FILL_VERTEX, FILL_FRAGMENT), edge: program(gl, EDGE_VERTEX, EDGE_FRAGMENT) };
}

/** Whole device pixels, so that hatches stay as crisp while the map is moved as when it rests. */
export function hatchAnchor({ origin, ratio }: ScreenView): readonly [number, number] {
  return [Math.round(origin[0] * ratio) / ratio, Math.round(origin[1] * ratio) / ratio];
}

export class MeshSheet {
  private readonly gl: WebGL2RenderingContext;
  private readonly programs: MeshPrograms;
  private readonly fillArray: WebGLVertexArrayObject;
  private readonly buffers: Readonly<Record<'positions' | 'vertexStatus' | 'triangles', WebGLBuffer>>;
  private readonly lines: LineTextures;
  private uploaded: GroundMesh | null = null;

  constructor(gl: WebGL2RenderingContext, programs: MeshPrograms) {
    this.gl = gl;
    this.programs = programs;
    this.buffers = { positions: gl.createBuffer(), vertexStatus: gl.createBuffer(), triangles: gl.createBuffer() };
    this.lines = new LineTextures(gl);
    this.fillArray = gl.createVertexArray();
    gl.bindVertexArray(this.fillArray);
    const attribute = (name: string) => gl.getAttribLocation(programs.fill.handle, name);
    gl.bindBuffer(gl.ARRAY_BUFFER, this.buffers.positions);
    point(gl, attribute('a_position'), { size: 2, type: gl.FLOAT });
    gl.bindBuffer(gl.ARRAY_BUFFER, this.buffers.vertexStatus);
    point(gl, attribute('a_status'), { size: 1, type: gl.UNSIGNED_BYTE });
    gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, this.buffers.triangles);
    gl.bindVertexArray(null);
  }

  draw(mesh: GroundMesh, style: GroundStyle, view: ScreenView): void {
    if (this.uploaded !== mesh) this.upload(mesh);
    this.drawFills(mesh, style, view);
    this.drawEdges(mesh, style, view);
  }

  private drawFills(mesh: GroundMesh, style: GroundStyle, view: ScreenView): void {
    const { gl } = this;
    const { fill } = this.programs;
    use(gl, fill, view);
    gl.uniform1f(fill.at('u_height'), view.size[1] * view.ratio);
    gl.uniform4fv(fill.at('u_fill'), style.fill);
    gl.uniform4fv(fill.at('u_ink'), style.ink);
    gl.uniform4fv(fill.at('u_hatch'), style.hatch);
    gl.uniform2fv(fill.at('u_phase'), hatchPhases(style.hatch, hatchAnchor(view)));
    gl.bindVertexArray(this.fillArray);
    gl.drawElements(gl.TRIANGLES, mesh.triangles.length, gl.UNSIGNED_INT, 0);
  }

  /** The front has a casing of paper under it, so that it stands out from any ground. */
  private drawEdges(mesh: GroundMesh, style: GroundStyle, view: ScreenView): void {
    const { gl } = this;
    const { edge } = this.programs;
    const lines = mesh.lines[DETAILS.findIndex(({ fromZoom }) => view.zoom >= fromZoom)];
    if (!lines) return;
    use(gl, edge, view);
    this.lines.bind(lines, edge);
    const casing = casingUniforms(style, view.zoom);
    if (casing) {
      gl.uniform4fv(edge.at('u_edge'), casing);
      this.lines.draw(lines.fronts);
    }
    gl.uniform4fv(edge.at('u_edge'), edgeUniforms(style, view.zoom));
    this.lines.draw();
    this.lines.release();
  }

  private upload(mesh: GroundMesh): void {
    const { gl, buffers, fillArray } = this;
    const fill = (buffer: WebGLBuffer, data: ArrayBufferView<ArrayBuffer>): void => {
      gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
      gl.bufferData(gl.ARRAY_BUFFER, data, gl.DYNAMIC_DRAW);
    };
    fill(buffers.positions, mesh.positions);
    fill(buffers.vertexStatus, mesh.vertexStatus);
    // The element buffer belongs to its vertex array; bound elsewhere it would replace MapLibre's.
    gl.bindVertexArray(fillArray);
    gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, buffers.triangles);
    gl.bufferData(gl.ELEMENT_ARRAY_BUFFER, mesh.triangles, gl.DYNAMIC_DRAW);
    this.uploaded = mesh;
  }
}

function use(gl: WebGL2RenderingContext, { handle, at }: Program, view: ScreenView): void {
  gl.useProgram(handle);
  gl.uniform1f(at('u_scale'), view.scale);
  gl.uniform2f(at('u_origin'), ...view.origin);
  gl.uniform2f(at('u_size'), ...view.size);
  gl.uniform1f(at('u_ratio'), view.ratio);
}

function point(gl: WebGL2RenderingContext, at: number, { size, type }: { size: number; type: number }): void {
  gl.enableVertexAttribArray(at);
  gl.vertexAttribPointer(at, size, type, false, 0, 0);
}
