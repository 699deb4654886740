// In an embedded map: whose it is, and the way to the whole page with the same link.

import { language, source, words } from '../state.ts';
import { nameIn } from '../words/catalogues.ts';

export function EmbedLine() {
  const shown = source.value;
  return (
    <p class="embed-line small">
      {shown && <bdi>{shown.terms.attribution || nameIn(shown.name, language.value)}</bdi>}{' '}
      <a
        class="link"
        href={location.pathname}
        target="_blank"
        rel="noopener"
        onClick={(event) => {
          // The address follows what is shown; the link is made when it is used.
          event.currentTarget.href = location.pathname + location.hash;
        }}
      >
        {words.value.openHere}
      </a>
    </p>
  );
}
