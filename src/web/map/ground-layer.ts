// Draws ground as a layer of our own within MapLibre: one edition's mesh, swapped in a frame, hatched on the screen.

import type { CustomLayerInterface, Map as MapLibreMap } from 'maplibre-gl';
import type { GroundMesh } from '../worker/mesh.ts';
import { EDGE_FRAGMENT, EDGE_VERTEX, FILL_FRAGMENT, FILL_VERTEX } from './ground-shaders.ts';
import { edgeUniforms, type GroundStyle, groundStyle, hatchPhases, type StyleOptions } from './ground-style.ts';

/** Pixels of the whole world at zoom 0. */
const WORLD_PX = 512;

/** What lies on the graphics card. */
interface Resources {
  readonly gl: WebGL2RenderingContext;
  readonly fill: WebGLProgram;
  readonly edge: WebGLProgram;
  readonly fillArray: WebGLVertexArrayObject;
  readonly edgeArray: WebGLVertexArrayObject;
  readonly buffers: Readonly<Record<'positions' | 'vertexStatus' | 'triangles' | 'edges' | 'edgeStyle', WebGLBuffer>>;
}

/** A view without turn or tilt: the map has neither. */
export class GroundLayer implements CustomLayerInterface {
  readonly id = 'ground';
  readonly type = 'custom';
  readonly renderingMode = '2d';
  private map: MapLibreMap | undefined;
  private resources: Resources | undefined;
  private mesh: GroundMesh | undefined;
  private isUploaded = false;
  private styling: Omit<StyleOptions, 'statuses'>;
  private style: GroundStyle | undefined;

  constructor(styling: Omit<StyleOptions, 'statuses'>) {
    this.styling = styling;
  }

  setMesh(mesh: GroundMesh): void {
    this.mesh = mesh;
    this.isUploaded = false;
    this.style = undefined;
    this.map?.triggerRepaint();
  }

  setStyling(styling: Omit<StyleOptions, 'statuses'>): void {
    this.styling = styling;
    this.style = undefined;
    this.map?.triggerRepaint();
  }

  onAdd(map: MapLibreMap, gl: WebGL2RenderingContext): void {
    this.map = map;
    this.resources = createResources(gl);
    this.isUploaded = false;
  }

  onRemove(): void {
    this.resources = undefined;
    this.map = undefined;
  }

  render(): void {
    const { map, mesh, resources } = this;
    if (!map || !mesh || !resources || mesh.triangles.length === 0) return;
    this.style ??= groundStyle({ ...this.styling, statuses: mesh.statuses });
    if (!this.isUploaded) upload(resources, mesh);
    this.isUploaded = true;
    const { gl } = resources;
    gl.disable(gl.DEPTH_TEST);
    gl.disable(gl.STENCIL_TEST);
    gl.disable(gl.CULL_FACE);
    gl.enable(gl.BLEND);
    gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
    const view = viewOf(map, mesh);
    drawFills(resources, { mesh, style: this.style, view });
    drawEdges(resources, { mesh, style: this.style, view });
    gl.bindVertexArray(null);
  }
}

interface Frame {
  readonly mesh: GroundMesh;
  readonly style: GroundStyle;
  readonly view: View;
}

interface View {
  readonly zoom: number;
  readonly scale: number;
  /** Where the mesh's origin is on the screen, in CSS pixels. */
  readonly origin: readonly [number, number];
  readonly size: readonly [number, number];
  readonly ratio: number;
}

function viewOf(map: MapLibreMap, mesh: GroundMesh): View {
  const canvas = map.getCanvas();
  const [x, y] = mesh.origin;
  const { x: px, y: py } = map.project([x * 360 - 180, (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI]);
  const zoom = map.getZoom();
  const size = [canvas.clientWidth, canvas.clientHeight] as const;
  return { zoom, scale: WORLD_PX * 2 ** zoom, origin: [px, py], size, ratio: canvas.width / Math.max(1, size[0]) };
}

function drawFills({ gl, fill, fillArray }: Resources, { mesh, style, view }: Frame): void {
  // Whole device pixels, so that lines stay as crisp while the map is moved as when it rests.
  const anchor = view.origin.map((value) => Math.round(value * view.ratio) / view.ratio) as [number, number];
  const at = useProgram(gl, fill, view);
  gl.uniform1f(at('u_height'), view.size[1] * view.ratio);
  gl.uniform4fv(at('u_fill'), style.fill);
  gl.uniform4fv(at('u_ink'), style.ink);
  gl.uniform4fv(at('u_hatch'), style.hatch);
  gl.uniform2fv(at('u_phase'), hatchPhases(style.hatch, anchor));
  gl.bindVertexArray(fillArray);
  gl.drawElements(gl.TRIANGLES, mesh.triangles.length, gl.UNSIGNED_INT, 0);
}

function drawEdges({ gl, edge, edgeArray }: Resources, { mesh, style, view }: Frame): void {
  const at = useProgram(gl, edge, view);
  gl.uniform4fv(at('u_edge'), edgeUniforms(style, view.zoom));
  gl.bindVertexArray(edgeArray);
  gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, 4, mesh.edgeStyle.length);
}

type Locate = (name: string) => WebGLUniformLocation | null;

function useProgram(gl: WebGL2RenderingContext, program: WebGLProgram, view: View): Locate {
  const at: Locate = (name) => gl.getUniformLocation(program, name);
  gl.useProgram(program);
  gl.uniform1f(at('u_scale'), view.scale);
  gl.uniform2f(at('u_origin'), ...view.origin);
  gl.uniform2f(at('u_size'), ...view.size);
  gl.uniform1f(at('u_ratio'), view.ratio);
  return at;
}

function upload({ gl, buffers, fillArray }: Resources, mesh: GroundMesh): void {
  for (const name of ['positions', 'vertexStatus', 'edges', 'edgeStyle'] as const) {
    gl.bindBuffer(gl.ARRAY_BUFFER, buffers[name]);
    gl.bufferData(gl.ARRAY_BUFFER, mesh[name], gl.DYNAMIC_DRAW);
  }
  // The element buffer belongs to its vertex array; bound elsewhere it would replace MapLibre's.
  gl.bindVertexArray(fillArray);
  gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, buffers.triangles);
  gl.bufferData(gl.ELEMENT_ARRAY_BUFFER, mesh.triangles, gl.DYNAMIC_DRAW);
  gl.bindVertexArray(null);
}

function createResources(gl: WebGL2RenderingContext): Resources {
  const fill = program(gl, FILL_VERTEX, FILL_FRAGMENT);
  const edge = program(gl, EDGE_VERTEX, EDGE_FRAGMENT);
  const buffers = {
    positions: gl.createBuffer(),
    vertexStatus: gl.createBuffer(),
    triangles: gl.createBuffer(),
    edges: gl.createBuffer(),
    edgeStyle: gl.createBuffer(),
  };
  const fillArray = gl.createVertexArray();
  gl.bindVertexArray(fillArray);
  const attribute = (owner: WebGLProgram, name: string) => gl.getAttribLocation(owner, name);
  gl.bindBuffer(gl.ARRAY_BUFFER, buffers.positions);
  point(gl, attribute(fill, 'a_position'), { size: 2, type: gl.FLOAT });
  gl.bindBuffer(gl.ARRAY_BUFFER, buffers.vertexStatus);
  point(gl, attribute(fill, 'a_status'), { size: 1, type: gl.UNSIGNED_BYTE });
  gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, buffers.triangles);
  const edgeArray = gl.createVertexArray();
  gl.bindVertexArray(edgeArray);
  gl.bindBuffer(gl.ARRAY_BUFFER, buffers.edges);
  point(gl, attribute(edge, 'a_from'), { size: 2, type: gl.FLOAT, stride: 16, divisor: 1 });
  point(gl, attribute(edge, 'a_to'), { size: 2, type: gl.FLOAT, stride: 16, offset: 8, divisor: 1 });
  gl.bindBuffer(gl.ARRAY_BUFFER, buffers.edgeStyle);
  point(gl, attribute(edge, 'a_style'), { size: 1, type: gl.UNSIGNED_BYTE, divisor: 1 });
  gl.bindVertexArray(null);
  return { gl, fill, edge, fillArray, edgeArray, buffers };
}

interface Pointer {
  readonly size: number;
  readonly type: number;
  readonly stride?: number;
  readonly offset?: number;
  readonly divisor?: number;
}

function point(
  gl: WebGL2RenderingContext,
  at: number,
  { size, type, stride = 0, offset = 0, divisor = 0 }: Pointer,
): void {
  gl.enableVertexAttribArray(at);
  gl.vertexAttribPointer(at, size, type, false, stride, offset);
  gl.vertexAttribDivisor(at, divisor);
}

function program(gl: WebGL2RenderingContext, vertex: string, fragment: string): WebGLProgram {
  const made = gl.createProgram();
  for (const [type, text] of [
    [gl.VERTEX_SHADER, vertex],
    [gl.FRAGMENT_SHADER, fragment],
  ] as const) {
    const shader = gl.createShader(type)!;
    gl.shaderSource(shader, text);
    gl.compileShader(shader);
    gl.attachShader(made, shader);
  }
  gl.linkProgram(made);
  if (!gl.getProgramParameter(made, gl.LINK_STATUS) && !gl.isContextLost())
    throw new Error(`A ground shader does not link: ${gl.getProgramInfoLog(made)}`);
  return made;
}
