// The latest edition as a plain drawing, in the place where the map will be.

import { firstPicture } from '../first-picture.ts';
import { statusIn } from '../sides.ts';
import { theme } from '../state.ts';

export function FirstMap() {
  const shown = firstPicture.value;
  if (!shown) return null;
  const { width, height, lines, areas } = shown;
  return (
    <div class="first-sheet" aria-hidden="true">
      <svg class="first-map" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        {areas.map(({ status, path }) => (
          <path key={status} fill-rule="evenodd" fill={statusIn(status, 0)?.color[theme.value]} d={path} />
        ))}
        <path class="first-lines" d={lines} />
      </svg>
    </div>
  );
}
