// A status' colour and hatch as they look on the map.

import { useEffect, useRef } from 'preact/hooks';
import { type GroundLook, THEMES } from '../../model/look.ts';
import type { Shade } from '../../model/theatre.ts';
import { paintSwatch } from '../map/hatch.ts';
import { theme } from '../state.ts';

/** Ground that is not drawn has no status record and is shown as a dashed frame. */
export function Swatch({ status }: { status: GroundLook | undefined }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const shade = theme.value;
  useEffect(() => {
    if (status && canvas.current) paintSwatch({ canvas: canvas.current, status, theme: shade });
  }, [status, shade]);
  if (!status) return <span class="swatch swatch-none" aria-hidden="true" />;
  return (
    <span class="swatch" aria-hidden="true">
      {status.color && status.hatch?.kind !== 'outline' && <Ground color={status.color} />}
      <canvas ref={canvas} class="swatch-canvas" />
    </span>
  );
}

/** Below the canvas, for as long as no script has painted that. */
function Ground({ color }: { color: Shade }) {
  return (
    <svg class="swatch-ground" aria-hidden="true">
      {THEMES.map((theme) => (
        <rect key={theme} class={`in-${theme}`} width="100%" height="100%" fill={color[theme]} />
      ))}
    </svg>
  );
}
