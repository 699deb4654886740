// The two programs that draw ground: fills with their hatch, and edges.

import { EDGE_KINDS } from '../worker/mesh.ts';
import { ROW } from './line-textures.ts';

/** Statuses that one theatre can draw. */
export const MAX_STATUSES = 32;

export const FILL_VERTEX = `#version 300 es
uniform float u_scale;
uniform vec2 u_origin;
uniform vec2 u_size;
in vec2 a_position;
in float a_status;
flat out int v_status;
void main() {
  vec2 px = a_position * u_scale + u_origin;
  gl_Position = vec4(px.x / u_size.x * 2.0 - 1.0, 1.0 - px.y / u_size.y * 2.0, 0.0, 1.0);
  v_status = int(a_status + 0.5);
}`;

// Hatch lies on the screen's pixels, so that its lines have the same pitch and weight at every zoom.
/** What ground of a status is like at a place on the screen (CSS pixels, y down), premultiplied; asks for `u_ratio`. */
export const GROUND_COLOR = `
uniform vec4 u_fill[${MAX_STATUSES}];
uniform vec4 u_ink[${MAX_STATUSES}];
uniform vec4 u_hatch[${MAX_STATUSES}];
uniform vec2 u_phase[${MAX_STATUSES}];
out vec4 color;
float lines(vec2 px, vec4 hatch, float phase) {
  float across = fract(dot(px, hatch.xy) / hatch.z - phase);
  return hatch.w * 0.5 - abs(across - 0.5) * hatch.z;
}
float dots(vec2 px, vec4 hatch, vec2 phase) {
  vec2 cell = fract(px / hatch.z - phase);
  float nearest = min(length(cell - 0.25), length(cell - 0.75)) * hatch.z;
  return hatch.w - nearest;
}
vec4 ground_color(int status, vec2 px) {
  vec4 fill = u_fill[status];
  vec4 ink = u_ink[status];
  float inside = -1.0;
  if (ink.a > 1.5) inside = dots(px, u_hatch[status], u_phase[status]);
  else if (ink.a > 0.5) inside = lines(px, u_hatch[status], u_phase[status].x);
  float cover = clamp(inside * u_ratio + 0.5, 0.0, 1.0);
  // Without a fill only the hatch is there, over what lies below.
  return fill.a > 0.0 ? vec4(mix(fill.rgb, ink.rgb, cover), 1.0) : vec4(ink.rgb * cover, cover);
}`;

export const FILL_FRAGMENT = `#version 300 es
precision highp float;
uniform float u_ratio;
uniform float u_height;
${GROUND_COLOR}
flat in int v_status;
void main() {
  color = ground_color(v_status, vec2(gl_FragCoord.x, u_height - gl_FragCoord.y) / u_ratio);
  if (color.a == 0.0) discard;
}`;

export const EDGE_VERTEX = `#version 300 es
uniform float u_scale;
uniform vec2 u_origin;
uniform vec2 u_size;
uniform float u_ratio;
uniform vec4 u_edge[${EDGE_KINDS * MAX_STATUSES}];
uniform highp sampler2D u_ends;
uniform highp usampler2D u_styles;
out float v_across;
flat out vec4 v_edge;
void main() {
  // Two triangles a piece: corners 0, 1, 2 and 2, 1, 3.
  int piece = gl_VertexID / 6;
  int turn = gl_VertexID - piece * 6;
  int corner = turn < 3 ? turn : turn == 3 ? 2 : turn == 4 ? 1 : 3;
  ivec2 at = ivec2(piece % ${ROW}, piece / ${ROW});
  vec4 ends = texelFetch(u_ends, at, 0);
  v_edge = u_edge[texelFetch(u_styles, at, 0).r];
  vec2 from = ends.xy * u_scale + u_origin;
  vec2 to = ends.zw * u_scale + u_origin;
  vec2 along = to - from;
  float length_px = length(along);
  along = length_px > 0.0 ? along / length_px : vec2(1.0, 0.0);
  // Half the width and half a pixel for a soft rim; the ends reach as far, so that corners close.
  float reach = v_edge.a * 0.5 + 0.5 / u_ratio;
  float side = (corner & 1) == 0 ? -1.0 : 1.0;
  bool is_end = (corner & 2) != 0;
  vec2 px = is_end ? to + along * v_edge.a * 0.5 : from - along * v_edge.a * 0.5;
  px += vec2(-along.y, along.x) * side * reach;
  v_across = side * reach;
  gl_Position = vec4(px.x / u_size.x * 2.0 - 1.0, 1.0 - px.y / u_size.y * 2.0, 0.0, 1.0);
}`;

export const EDGE_FRAGMENT = `#version 300 es
precision highp float;
uniform float u_ratio;
in float v_across;
flat in vec4 v_edge;
out vec4 color;
void main() {
  if (v_edge.a == 0.0) discard;
  // A line thinner than a pixel is a pixel wide and as much fainter.
  float cover = clamp((v_edge.a * 0.5 - abs(v_across)) * u_ratio + 0.5, 0.0, 1.0);
  cover *= min(1.0, v_edge.a * u_ratio);
  color = vec4(v_edge.rgb * cover, cover);
}`;
