// The latest edition as a plain drawing, in the place where the map will be.

import { THEMES } from '../../model/look.ts';
import { firstPicture } from '../first-picture.ts';
import { statusIn } from '../sides.ts';

/** In both themes' colours: who wrote it into the page did not know the reader's. */
export function FirstMap() {
  const shown = firstPicture.value;
  if (!shown) return null;
  const { width, height, lines, areas } = shown;
  return (
    <div class="first-sheet" aria-hidden="true">
      <svg class="first-map" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        <defs>
          {areas.map(({ status, path }) => (
            <path key={status} id={`first-${status}`} fill-rule="evenodd" d={path} />
          ))}
        </defs>
        {THEMES.map((theme) => (
          <g key={theme} class={`in-${theme}`}>
            {areas.map(({ status }) => (
              <use key={status} href={`#first-${status}`} fill={statusIn(status, 0)?.color[theme]} />
            ))}
          </g>
        ))}
        <path class="first-lines" d={lines} />
      </svg>
    </div>
  );
}
