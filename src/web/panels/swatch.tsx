// A status' colour and hatch as they look on the map.

import { useEffect, useRef } from 'preact/hooks';
import type { GroundLook } from '../../model/look.ts';
import { paintSwatch } from '../map/hatch.ts';
import { theme } from '../state.ts';

/** Ground that is not drawn has no status record and is shown as a dashed frame. */
export function Swatch({ status }: { status: GroundLook | undefined }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const shade = theme.value;
  useEffect(() => {
    if (status && canvas.current) paintSwatch(canvas.current, status, shade);
  }, [status, shade]);
  if (!status) return <span class="swatch swatch-none" aria-hidden="true" />;
  return (
    <span class="swatch" aria-hidden="true">
      <canvas ref={canvas} class="swatch-canvas" />
    </span>
  );
}
