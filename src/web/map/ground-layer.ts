// Draws ground as a layer of our own within MapLibre: meshes swapped in a frame, hatched on the screen.

import type { CustomLayerInterface, Map as MapLibreMap } from 'maplibre-gl';
import { DETAILS, type GroundMesh } from '../worker/mesh.ts';
import { EDGE_FRAGMENT, EDGE_VERTEX, FILL_FRAGMENT, FILL_VERTEX } from './ground-shaders.ts';
import {
  casingUniforms,
  edgeUniforms,
  type GroundStyle,
  groundStyle,
  hatchPhases,
  type StyleOptions,
} from './ground-style.ts';
import { KeptFrame } from './kept-frame.ts';
import { LineTextures } from './line-textures.ts';
import { linkedProgram } from './linked-program.ts';

/** Pixels of the whole world at zoom 0. */
const WORLD_PX = 512;

/** One mesh on the graphics card, and whether what lies there is the mesh that is wanted. */
interface Sheet {
  readonly fillArray: WebGLVertexArrayObject;
  readonly buffers: Readonly<Record<'positions' | 'vertexStatus' | 'triangles', WebGLBuffer>>;
  readonly lines: LineTextures;
  uploaded: GroundMesh | null;
  style: GroundStyle | null;
}

interface Resources {
  readonly gl: WebGL2RenderingContext;
  readonly fill: Program;
  readonly edge: Program;
  readonly sheets: readonly Sheet[];
  readonly kept: KeptFrame;
}

/** What is drawn: ground, another edition's left of a line, and what is marked on top. */
export interface GroundScene {
  readonly ground: GroundMesh | null;
  /** Drawn in place of the ground left of a share of the width, from 0 to 1. */
  readonly left: { readonly mesh: GroundMesh; readonly until: number } | null;
  readonly marks: GroundMesh | null;
}

const NOTHING: GroundScene = { ground: null, left: null, marks: null };

/**
 * A view without turn or tilt: the map has neither.
 *
 * Most of a frame of MapLibre's is its own: coasts, borders, names. While the camera rests these stay, so that they are kept
 * as they were drawn under and over the ground, and another edition is composed of the three without MapLibre. Any frame
 * that MapLibre draws by itself makes what was kept stale; the first edition after it is one that keeps anew.
 */
export class GroundLayer implements CustomLayerInterface {
  readonly id = 'ground';
  readonly type = 'custom';
  readonly renderingMode = '2d';
  private map: MapLibreMap | undefined;
  private resources: Resources | undefined;
  private scene = NOTHING;
  private styling: Omit<StyleOptions, 'statuses'>;
  /** `wanted`: MapLibre's next frame is to be kept; `keeping`: it is being drawn. */
  private keeping: 'stale' | 'wanted' | 'keeping' | 'kept' = 'stale';
  /** The frame of our own that was asked for and not drawn yet. */
  private ownFrame: number | undefined;
  private painted: (() => void)[] = [];

  constructor(styling: Omit<StyleOptions, 'statuses'>) {
    this.styling = styling;
  }

  /** Is added above all other layers: there a frame is whole. */
  readonly top: CustomLayerInterface = {
    id: 'ground-top',
    type: 'custom',
    renderingMode: '2d',
    render: () => this.renderTop(),
  };

  /** Shows a scene with the next frame, and tells when it has been painted. Answers whether MapLibre draws that frame. */
  setScene(scene: GroundScene, onPainted: () => void): 'by-maplibre' | 'composed' {
    this.scene = scene;
    this.painted.push(onPainted);
    if (this.canCompose()) {
      this.ownFrame ??= requestAnimationFrame(() => this.compose());
      return 'composed';
    }
    this.keeping = 'wanted';
    this.map?.triggerRepaint();
    return 'by-maplibre';
  }

  setStyling(styling: Omit<StyleOptions, 'statuses'>): void {
    this.styling = styling;
    for (const sheet of this.resources?.sheets ?? []) sheet.style = null;
    this.map?.triggerRepaint();
  }

  onAdd(map: MapLibreMap, gl: WebGL2RenderingContext): void {
    this.map = map;
    this.resources = createResources(gl);
  }

  onRemove(): void {
    if (this.ownFrame !== undefined) cancelAnimationFrame(this.ownFrame);
    this.ownFrame = undefined;
    this.keeping = 'stale';
    this.resources = undefined;
    this.map = undefined;
  }

  render(): void {
    const { map, resources } = this;
    if (!map || !resources) return;
    // A camera that moves draws frame after frame: keeping each would only cost.
    if (this.keeping === 'wanted' && !map.isMoving()) {
      this.keeping = 'keeping';
      const { gl, kept } = resources;
      kept.keep('below');
      gl.disable(gl.SCISSOR_TEST);
      gl.colorMask(true, true, true, true);
      gl.clearColor(0, 0, 0, 0);
      gl.clear(gl.COLOR_BUFFER_BIT);
      return;
    }
    if (this.keeping === 'kept') this.keeping = 'stale';
    this.drawScene(map, resources);
  }

  private renderTop(): void {
    const { map, resources } = this;
    if (!map || !resources) return;
    if (this.keeping === 'keeping') {
      resources.kept.keep('above');
      this.drawWhole(map, resources);
      this.keeping = 'kept';
    }
    this.tellPainted();
  }

  private canCompose(): boolean {
    return this.keeping === 'kept' && this.map !== undefined && !this.map.isMoving() && this.resources!.kept.fits;
  }

  /** A frame of our own. Where MapLibre has drawn in between, the scene is on the canvas already. */
  private compose(): void {
    this.ownFrame = undefined;
    const { map, resources } = this;
    if (!map || !resources || !this.canCompose()) {
      if (this.painted.length > 0) map?.triggerRepaint();
      return;
    }
    const { gl } = resources;
    gl.bindFramebuffer(gl.FRAMEBUFFER, null);
    gl.viewport(0, 0, gl.drawingBufferWidth, gl.drawingBufferHeight);
    gl.disable(gl.SCISSOR_TEST);
    gl.colorMask(true, true, true, true);
    this.drawWhole(map, resources);
    // MapLibre remembers what it set last and would not set it again: as after each layer of somebody else's.
    map.painter.context.setDirty();
    this.tellPainted();
  }

  private tellPainted(): void {
    const told = this.painted;
    this.painted = [];
    for (const tell of told) tell();
  }

  /** What was kept below, the ground, what was kept above. */
  private drawWhole(map: MapLibreMap, resources: Resources): void {
    const { gl, kept } = resources;
    gl.disable(gl.DEPTH_TEST);
    gl.disable(gl.STENCIL_TEST);
    gl.disable(gl.CULL_FACE);
    gl.disable(gl.BLEND);
    kept.draw('below');
    this.drawScene(map, resources);
    kept.draw('above');
  }

  private drawScene(map: MapLibreMap, resources: Resources): void {
    const { gl, sheets } = resources;
    const { ground, left, marks } = this.scene;
    gl.disable(gl.DEPTH_TEST);
    gl.disable(gl.STENCIL_TEST);
    gl.disable(gl.CULL_FACE);
    gl.enable(gl.BLEND);
    gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
    const { width, height } = map.getCanvas();
    const middle = left ? Math.round(left.until * width) : 0;
    this.draw(map, { sheet: sheets[0]!, mesh: ground, clip: [middle, width - middle, height] });
    if (left) this.draw(map, { sheet: sheets[1]!, mesh: left.mesh, clip: [0, middle, height] });
    this.draw(map, { sheet: sheets[2]!, mesh: marks, clip: [0, width, height] });
    gl.disable(gl.SCISSOR_TEST);
    gl.bindVertexArray(null);
  }

  private draw(
    map: MapLibreMap,
    { sheet, mesh, clip }: { sheet: Sheet; mesh: GroundMesh | null; clip: readonly [number, number, number] },
  ): void {
    const resources = this.resources!;
    if (!mesh || mesh.triangles.length === 0) return;
    if (sheet.uploaded !== mesh) {
      upload(resources, sheet, mesh);
      sheet.style = null;
    }
    sheet.style ??= groundStyle({ ...this.styling, statuses: mesh.statuses });
    resources.gl.enable(resources.gl.SCISSOR_TEST);
    resources.gl.scissor(clip[0], 0, Math.max(0, clip[1]), clip[2]);
    const frame = { sheet, mesh, style: sheet.style, view: viewOf(map, mesh) };
    drawFills(resources, frame);
    drawEdges(resources, frame);
  }
}

interface Frame {
  readonly sheet: Sheet;
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

function drawFills({ gl, fill }: Resources, { sheet, mesh, style, view }: Frame): void {
  // Whole device pixels, so that lines stay as crisp while the map is moved as when it rests.
  const anchor = view.origin.map((value) => Math.round(value * view.ratio) / view.ratio) as [number, number];
  use(gl, fill, view);
  gl.uniform1f(fill.at('u_height'), view.size[1] * view.ratio);
  gl.uniform4fv(fill.at('u_fill'), style.fill);
  gl.uniform4fv(fill.at('u_ink'), style.ink);
  gl.uniform4fv(fill.at('u_hatch'), style.hatch);
  gl.uniform2fv(fill.at('u_phase'), hatchPhases(style.hatch, anchor));
  gl.bindVertexArray(sheet.fillArray);
  gl.drawElements(gl.TRIANGLES, mesh.triangles.length, gl.UNSIGNED_INT, 0);
}

/** The front has a casing of paper under it, so that it stands out from any ground. */
function drawEdges({ gl, edge }: Resources, { sheet, mesh, style, view }: Frame): void {
  const lines = mesh.lines[DETAILS.findIndex(({ fromZoom }) => view.zoom >= fromZoom)];
  if (!lines) return;
  use(gl, edge, view);
  sheet.lines.bind(lines, edge);
  const casing = casingUniforms(style, view.zoom);
  if (casing) {
    gl.uniform4fv(edge.at('u_edge'), casing);
    sheet.lines.draw(lines.fronts);
  }
  gl.uniform4fv(edge.at('u_edge'), edgeUniforms(style, view.zoom));
  sheet.lines.draw();
  sheet.lines.release();
}

function use(gl: WebGL2RenderingContext, program: Program, view: View): void {
  gl.useProgram(program.handle);
  gl.uniform1f(program.at('u_scale'), view.scale);
  gl.uniform2f(program.at('u_origin'), ...view.origin);
  gl.uniform2f(program.at('u_size'), ...view.size);
  gl.uniform1f(program.at('u_ratio'), view.ratio);
}

function upload({ gl }: Resources, sheet: Sheet, mesh: GroundMesh): void {
  const { buffers, fillArray } = sheet;
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
  sheet.uploaded = mesh;
}

/** Ground, the other edition's, and marks. */
const SHEETS = 3;

function createResources(gl: WebGL2RenderingContext): Resources {
  const fill = program(gl, FILL_VERTEX, FILL_FRAGMENT);
  const edge = program(gl, EDGE_VERTEX, EDGE_FRAGMENT);
  const sheets = Array.from({ length: SHEETS }, () => createSheet(gl, fill.handle));
  gl.bindVertexArray(null);
  return { gl, fill, edge, sheets, kept: new KeptFrame(gl) };
}

function createSheet(gl: WebGL2RenderingContext, fill: WebGLProgram): Sheet {
  const buffers = {
    positions: gl.createBuffer(),
    vertexStatus: gl.createBuffer(),
    triangles: gl.createBuffer(),
  };
  const fillArray = gl.createVertexArray();
  gl.bindVertexArray(fillArray);
  const attribute = (owner: WebGLProgram, name: string) => gl.getAttribLocation(owner, name);
  gl.bindBuffer(gl.ARRAY_BUFFER, buffers.positions);
  point(gl, attribute(fill, 'a_position'), { size: 2, type: gl.FLOAT });
  gl.bindBuffer(gl.ARRAY_BUFFER, buffers.vertexStatus);
  point(gl, attribute(fill, 'a_status'), { size: 1, type: gl.UNSIGNED_BYTE });
  gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, buffers.triangles);
  return { fillArray, lines: new LineTextures(gl), buffers, uploaded: null, style: null };
}

function point(gl: WebGL2RenderingContext, at: number, { size, type }: { size: number; type: number }): void {
  gl.enableVertexAttribArray(at);
  gl.vertexAttribPointer(at, size, type, false, 0, 0);
}

/** A program, and where its uniforms are. */
interface Program {
  readonly handle: WebGLProgram;
  at(uniform: string): WebGLUniformLocation | null;
}

function program(gl: WebGL2RenderingContext, vertex: string, fragment: string): Program {
  const handle = linkedProgram(gl, vertex, fragment);
  const locations = new Map<string, WebGLUniformLocation | null>();
  return {
    handle,
    at(uniform) {
      if (!locations.has(uniform)) locations.set(uniform, gl.getUniformLocation(handle, uniform));
      return locations.get(uniform) ?? null;
    },
  };
}
