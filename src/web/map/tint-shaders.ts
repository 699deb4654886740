// The program that draws an edition as tiles of pixels, with what lies under and over the ground.

import { SHEET_TILES, TILE } from '../worker/tile-painter.ts';
import { GROUND_COLOR, MAX_STATUSES } from './ground-shaders.ts';

/** Two triangles a tile. */
export const TILE_CORNERS = 6;

export const TINT_VERTEX = `#version 300 es
uniform vec2 u_size;
uniform int u_across;
in float a_tile;
flat out ivec2 v_shift;
void main() {
  int place = gl_VertexID / ${TILE_CORNERS};
  int turn = gl_VertexID - place * ${TILE_CORNERS};
  int corner = turn < 3 ? turn : turn == 3 ? 2 : turn == 4 ? 1 : 3;
  int tile = int(a_tile);
  ivec2 at = ivec2(tile % u_across, tile / u_across);
  v_shift = (ivec2(place % ${SHEET_TILES}, place / ${SHEET_TILES}) - at) * ${TILE};
  vec2 px = vec2(at + ivec2(corner & 1, corner >> 1)) * ${TILE}.0 / u_size;
  gl_Position = vec4(px.x * 2.0 - 1.0, 1.0 - px.y * 2.0, 0.0, 1.0);
}`;

export const TINT_FRAGMENT = `#version 300 es
precision highp float;
precision highp int;
uniform float u_ratio;
uniform float u_height;
uniform float u_map_ratio;
uniform highp usampler2D u_sheet;
uniform sampler2D u_below;
uniform sampler2D u_above;
uniform vec4 u_hair[${MAX_STATUSES}];
uniform vec3 u_strong;
uniform vec3 u_paper;
flat in ivec2 v_shift;
${GROUND_COLOR}
void main() {
  vec2 px = vec2(gl_FragCoord.x, u_height - gl_FragCoord.y) / u_ratio;
  uvec4 painted = texelFetch(u_sheet, ivec2(px * u_map_ratio) + v_shift, 0);
  vec3 rgb = texelFetch(u_below, ivec2(gl_FragCoord.xy), 0).rgb;
  if (painted.r > 0u) {
    vec4 ground = ground_color(int(painted.r) - 1, px);
    rgb = ground.rgb + rgb * (1.0 - ground.a);
  }
  rgb = mix(rgb, u_paper, float(painted.b & 15u) / 15.0);
  if (painted.g > 0u) rgb = mix(rgb, u_hair[int(painted.g) - 1].rgb, float(painted.b >> 4u) / 15.0);
  rgb = mix(rgb, u_strong, float(painted.a) / 255.0);
  vec4 above = texelFetch(u_above, ivec2(gl_FragCoord.xy), 0);
  color = vec4(above.rgb + rgb * (1.0 - above.a), 1.0);
}`;
