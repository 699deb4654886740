// A linked program, and where its uniforms are.

import { linkedProgram } from './linked-program.ts';

export interface Program {
  readonly handle: WebGLProgram;
  at(uniform: string): WebGLUniformLocation | null;
}

export function program(gl: WebGL2RenderingContext, vertex: string, fragment: string): Program {
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
