// What can be taken along: a link, a snippet to embed, a picture, a film, a print; each as far as the source's terms allow.

import { useEffect, useRef } from 'preact/hooks';
import type { Source, Use } from '../../../model/theatre.ts';
import { language, source, theatre, words } from '../../state.ts';
import { nameIn } from '../../words/catalogues.ts';
import { FilmSection } from './film-section.tsx';
import { HouseSection } from './house-section.tsx';
import { LinkSection } from './link-section.tsx';
import { PictureSection } from './picture-section.tsx';

export function Share({ close }: { close(): void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const say = words.value;
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="share" aria-labelledby="share-title" onClose={close}>
      <div class="share-head">
        <h2 id="share-title">{say.share}</h2>
        <button type="button" class="plain icon close" aria-label={say.close} onClick={() => dialog.current?.close()}>
          <svg viewBox="0 0 18 18" width="18" height="18" aria-hidden="true">
            <path d="M3 3l12 12M15 3L3 15" stroke="currentColor" stroke-width="1.8" />
          </svg>
        </button>
      </div>
      <LinkSection refusal={embedRefusal()} />
      <HouseSection />
      <PictureSection refusal={refusal('picture')} vectorRefusal={refusal('picture') ?? refusal('geometry')} />
      <FilmSection refusal={refusal('picture')} />
      <button type="button" class="button share-print" onClick={() => print()}>
        {say.print}
      </button>
    </dialog>
  );
}

/** Why the terms of the shown source forbid a use, in one line; null where they allow it. */
function refusal(use: Use): string | null {
  const shown = source.value;
  return !shown || shown.terms.allows.includes(use) ? null : refusalOf(shown);
}

/** An embedded page has all sources of the theatre to choose from: the terms of each count. */
function embedRefusal(): string | null {
  const strict = theatre.value?.sources.find(({ terms }) => !terms.allows.includes('embed'));
  return strict ? refusalOf(strict) : null;
}

function refusalOf({ name, terms }: Source): string {
  const statement = nameIn(terms.statement, language.value).replace(/[.\s]*$/, '.');
  return words.value.forbidden(nameIn(name, language.value), statement);
}
