// A spot's state as a line to cite: what, whose, which edition, where to see it again.

import { useState } from 'preact/hooks';
import { longDate, timeOfDay } from '../dates.ts';
import { copyText } from '../save.ts';
import { clock, language, source, words } from '../state.ts';
import { nameIn } from '../words/catalogues.ts';
import type { EditionEntry } from '../worker/protocol.ts';

interface CitationProps {
  readonly name: string;
  readonly status: string;
  readonly since: EditionEntry;
  readonly shown: EditionEntry;
}

export function Citation({ name, status, since, shown }: CitationProps) {
  const say = words.value;
  const [note, setNote] = useState('');
  const from = source.value ? nameIn(source.value.name, language.value) : '';
  const moment = (entry: EditionEntry): string =>
    `${longDate(entry.published, clock.value)}, ${timeOfDay(entry.published, clock.value)} ${say.zone(clock.value.timeZone)}`;
  const line = say.citation({
    name,
    status,
    source: from,
    edition: shown.id,
    when: moment(shown),
    since: moment(since),
  });
  const copy = async () => {
    setNote((await copyText(`${line} ${location.href}`)) ? say.copied : say.notCopied);
  };
  return (
    <p class="small citation">
      {line}{' '}
      <button type="button" class="link" onClick={() => void copy()}>
        {say.copyCitation}
      </button>{' '}
      <span role="status">{note}</span>
    </p>
  );
}
