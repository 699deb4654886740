// Draws ground as a layer of our own within MapLibre: meshes swapped in a frame, hatched on the screen; and tints in between.

import type { CustomLayerInterface, Map as MapLibreMap } from 'maplibre-gl';
import type { GroundMesh } from '../worker/mesh.ts';
import { isSameView, type PixelView } from '../worker/pixel-faces.ts';
import type { TintedGround } from '../worker/protocol.ts';
import { type GroundScene, NO_GROUND } from './ground-scene.ts';
import { groundStyle, type StyleOptions } from './ground-style.ts';
import { KeptFrame } from './kept-frame.ts';
import { MeshSheet, meshPrograms, type ScreenView } from './mesh-sheet.ts';
import { TintSheet } from './tint-sheet.ts';

/** Pixels of the whole world at zoom 0. */
const WORLD_PX = 512;
/** Pixels of a face map by one of CSS: on finer screens more would be looked up than is seen. */
const FINEST_MAP = 1.5;

interface Resources {
  readonly gl: WebGL2RenderingContext;
  /** Of the ground, the other edition's, and the marks. */
  readonly sheets: Readonly<Record<'ground' | 'left' | 'marks', MeshSheet>>;
  readonly tint: TintSheet;
  readonly kept: KeptFrame;
}

/**
 * A view without turn or tilt: the map has neither.
 *
 * Most of a frame of MapLibre's is its own: coasts, borders, names. While the camera rests these stay, so that they are kept
 * as they were drawn under and over the ground, and another edition is composed of the three without MapLibre. Any frame
 * that MapLibre draws by itself makes what was kept stale; the first edition after it is one that keeps anew. A tint is drawn
 * over what stands on the canvas, only where it is not as the edition before.
 */
export class GroundLayer implements CustomLayerInterface {
  readonly id = 'ground';
  readonly type = 'custom';
  readonly renderingMode = '2d';
  private map: MapLibreMap | undefined;
  private resources: Resources | undefined;
  private scene = NO_GROUND;
  private styling: Omit<StyleOptions, 'statuses'>;
  /** `wanted`: MapLibre's next frame is to be kept; `keeping`: it is being drawn. */
  private keeping: 'stale' | 'wanted' | 'keeping' | 'kept' = 'stale';
  /** The frame of our own that was asked for and not drawn yet. */
  private ownFrame: number | undefined;
  private painted: (() => void)[] = [];
  /** True while the canvas does not show the scene, nor what its tints go out from. */
  private isBehind = true;
  /** Tints that were not drawn yet, each over the one before. */
  private tints: TintedGround[] = [];
  private readonly onTintLost: () => void;

  /** `onTintLost`: a tint can't be shown, or is shown no longer, so that its edition must be drawn as a mesh. */
  constructor(styling: Omit<StyleOptions, 'statuses'>, onTintLost: () => void) {
    this.styling = styling;
    this.onTintLost = onTintLost;
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
    const { tint } = scene;
    const isTinted = tint !== null && this.canTint(tint.view, tint.before);
    this.scene = scene;
    this.painted.push(onPainted);
    if (isTinted) this.tints.push(tint);
    else this.isBehind = true;
    if (tint && !isTinted) this.loseTint();
    if (this.canCompose()) {
      this.ownFrame ??= requestAnimationFrame(() => this.compose());
      return 'composed';
    }
    this.keeping = 'wanted';
    this.map?.triggerRepaint();
    return 'by-maplibre';
  }

  /** True where an edition that is shown can give way to a tint of a view. */
  canTint(view: PixelView, edition: number): boolean {
    if (!this.canCompose() || this.isBehind || this.scene.edition !== edition) return false;
    return isSameView(view, pixelView(this.map!));
  }

  /** What is marked on the ground that is shown. */
  get marks(): GroundMesh | null {
    return this.scene.marks;
  }

  /** What lies under and over the ground is kept with MapLibre's next frame, so that no tint has to wait for that. */
  keep(): void {
    if (this.keeping === 'kept') return;
    this.keeping = 'wanted';
    this.map?.triggerRepaint();
  }

  setStyling(styling: Omit<StyleOptions, 'statuses'>): void {
    this.styling = styling;
    this.map?.triggerRepaint();
  }

  onAdd(map: MapLibreMap, gl: WebGL2RenderingContext): void {
    this.map = map;
    const programs = meshPrograms(gl);
    const sheet = (): MeshSheet => new MeshSheet(gl, programs);
    const sheets = { ground: sheet(), left: sheet(), marks: sheet() };
    this.resources = { gl, sheets, tint: new TintSheet(gl), kept: new KeptFrame(gl) };
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
    if (this.scene.tint) this.loseTint();
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

  /** Until its edition comes as a mesh, that of the edition before stands there. */
  private loseTint(): void {
    this.scene = { ...this.scene, edition: null, tint: null };
    this.onTintLost();
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
    if (this.isBehind) this.drawWhole(map, resources);
    else this.drawTints(map, resources);
    // MapLibre remembers what it set last and would not set it again: as after each layer of somebody else's.
    map.painter.context.setDirty();
    this.tellPainted();
  }

  private tellPainted(): void {
    this.isBehind = false;
    this.tints = [];
    const told = this.painted;
    this.painted = [];
    for (const tell of told) tell();
  }

  /** What was kept below, the ground, what was kept above. */
  private drawWhole(map: MapLibreMap, resources: Resources): void {
    const { gl, kept } = resources;
    withoutTests(gl);
    gl.disable(gl.BLEND);
    kept.draw('below');
    this.drawScene(map, resources);
    kept.draw('above');
  }

  private drawTints(map: MapLibreMap, { gl, kept, tint: sheet }: Resources): void {
    withoutTests(gl);
    gl.disable(gl.BLEND);
    const screen = screenView(map, this.scene.ground?.origin ?? MIDDLE);
    for (const tint of this.tints) {
      const style = groundStyle({ ...this.styling, statuses: tint.statuses });
      sheet.draw(tint, { style, screen, kept });
    }
  }

  private drawScene(map: MapLibreMap, resources: Resources): void {
    const { gl, sheets } = resources;
    const { ground, left, marks } = this.scene;
    withoutTests(gl);
    gl.enable(gl.BLEND);
    gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
    const { width } = map.getCanvas();
    const middle = left ? Math.round(left.until * width) : 0;
    this.draw(map, { sheet: sheets.ground, mesh: ground, from: middle, until: width });
    if (left) this.draw(map, { sheet: sheets.left, mesh: left.mesh, from: 0, until: middle });
    this.draw(map, { sheet: sheets.marks, mesh: marks, from: 0, until: width });
    gl.disable(gl.SCISSOR_TEST);
    gl.bindVertexArray(null);
  }

  /** Within columns of the canvas. */
  private draw(
    map: MapLibreMap,
    { sheet, mesh, from, until }: { sheet: MeshSheet; mesh: GroundMesh | null; from: number; until: number },
  ): void {
    const { gl } = this.resources!;
    if (!mesh || mesh.triangles.length === 0) return;
    gl.enable(gl.SCISSOR_TEST);
    gl.scissor(from, 0, Math.max(0, until - from), map.getCanvas().height);
    sheet.draw(mesh, groundStyle({ ...this.styling, statuses: mesh.statuses }), screenView(map, mesh.origin));
  }
}

function withoutTests(gl: WebGL2RenderingContext): void {
  gl.disable(gl.DEPTH_TEST);
  gl.disable(gl.STENCIL_TEST);
  gl.disable(gl.CULL_FACE);
}

const MIDDLE = [0.5, 0.5] as const;

function screenView(map: MapLibreMap, [x, y]: readonly [number, number]): ScreenView {
  const canvas = map.getCanvas();
  const { x: px, y: py } = map.project([x * 360 - 180, (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI]);
  const zoom = map.getZoom();
  const size = [canvas.clientWidth, canvas.clientHeight] as const;
  return { zoom, scale: WORLD_PX * 2 ** zoom, origin: [px, py], size, ratio: canvas.width / Math.max(1, size[0]) };
}

/** The pixels of what the camera sees, as a face map is made of. */
export function pixelView(map: MapLibreMap): PixelView {
  const { scale, origin, size, ratio } = screenView(map, MIDDLE);
  const finest = Math.min(ratio, FINEST_MAP);
  return {
    left: 0.5 - origin[0] / scale,
    top: 0.5 - origin[1] / scale,
    scale: scale * finest,
    ratio: finest,
    columns: Math.ceil(size[0] * finest),
    rows: Math.ceil(size[1] * finest),
  };
}
