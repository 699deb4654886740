// The link that restores what is shown, and the snippet that puts it into another page.

import { useState } from 'preact/hooks';
import { copyText } from '../../save.ts';
import { words } from '../../state.ts';

export function LinkSection({ refusal }: { refusal: string | null }) {
  const say = words.value;
  const [note, setNote] = useState('');
  const copy = async (text: string) => {
    setNote((await copyText(text)) ? say.copied : say.notCopied);
  };
  const embedded = new URL(location.href);
  embedded.search = '?embed';
  const snippet = `<iframe src="${embedded.href.replaceAll('"', '&quot;')}" width="100%" height="480" loading="lazy" title="Foothold"></iframe>`;
  return (
    <section class="share-section">
      <h3>{say.link}</h3>
      <p class="share-row">
        <input class="share-text" readOnly value={location.href} aria-label={say.link} />
        <button type="button" class="button" onClick={() => void copy(location.href)}>
          {say.copyLink}
        </button>
      </p>
      <h3>{say.embed}</h3>
      {refusal === null ? (
        <p class="share-row">
          <input class="share-text" readOnly value={snippet} aria-label={say.embed} />
          <button type="button" class="button" onClick={() => void copy(snippet)}>
            {say.copySnippet}
          </button>
        </p>
      ) : (
        <p class="small" data-refused="embed">
          {refusal}
        </p>
      )}
      <p class="small" role="status">
        {note}
      </p>
    </section>
  );
}
