// The list of keys, over the page: rendered from the table that the keys work by.

import { useEffect, useRef } from 'preact/hooks';
import { areLettersOn, isListOpen, KEYS, type Key, openList, setLetters } from '../keys.ts';
import { words } from '../state.ts';

const PLACES: readonly Key['where'][] = ['onPage', 'inTime', 'onMap'];

export function KeysDialog() {
  const dialog = useRef<HTMLDialogElement>(null);
  const say = words.value;
  const isOpen = isListOpen.value;
  useEffect(() => {
    // The browser keeps the focus within, closes on Escape and gives the focus back.
    if (isOpen) dialog.current?.showModal();
  }, [isOpen]);
  if (!isOpen) return null;
  return (
    <dialog ref={dialog} class="keys" aria-labelledby="keys-title" onClose={() => (isListOpen.value = false)}>
      <div class="keys-head">
        <h2 id="keys-title">{say.keys}</h2>
        <button type="button" class="plain close" onClick={() => dialog.current?.close()}>
          {say.close}
        </button>
      </div>
      {PLACES.map((place) => (
        <KeyGroup key={place} place={place} />
      ))}
      <label class="keys-choice">
        <input
          type="checkbox"
          checked={areLettersOn.value}
          onChange={(event) => setLetters(event.currentTarget.checked ? 'on' : 'off')}
        />{' '}
        {say.keysWork}
      </label>
    </dialog>
  );
}

function KeyGroup({ place }: { place: Key['where'] }) {
  const say = words.value;
  return (
    <table class="keys-group">
      <caption>{say[place]}</caption>
      <tbody>
        {KEYS.filter(({ where }) => where === place).map(({ signs, does }) => (
          <tr key={does}>
            <td>
              {signs.map((sign) => (
                <kbd key={sign}>{sign === 'Space' ? say.spaceBar : sign}</kbd>
              ))}
            </td>
            <td>{say[does]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The way to the list for whoever does not know that `?` opens it. */
export function KeysButton() {
  return (
    <button type="button" class="link" onClick={openList}>
      {words.value.keys}
    </button>
  );
}
