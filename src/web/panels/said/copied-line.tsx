// A line to cite, with a button that copies it and this page's address.

import { useState } from 'preact/hooks';
import { copyText } from '../../save.ts';
import { saidWords } from './said-words.ts';

export function CopiedLine({ title, line }: { title: string; line: string }) {
  const say = saidWords.value;
  const [note, setNote] = useState('');
  const copy = async () => setNote((await copyText(`${line} ${location.href}`)) ? say.copied : say.notCopied);
  return (
    <>
      <h4 class="said-title">{title}</h4>
      <p class="small said-citation">
        <bdi>{line}</bdi>{' '}
        <button type="button" class="link" onClick={() => void copy()}>
          {say.copyCitation}
        </button>{' '}
        <span role="status">{note}</span>
      </p>
    </>
  );
}
