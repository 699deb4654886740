// The text that claims were read out of, with their sentences marked: always as text, whatever stands in it.

import { useEffect, useRef } from 'preact/hooks';
import { words } from '../state.ts';
import { problemLine } from '../words/problem-line.ts';
import { chosen, claims, say, text, textFailure } from './desk-state.ts';
import { markPieces, spelledOut } from './mark-pieces.ts';

export function MarkedText() {
  const box = useRef<HTMLDivElement>(null);
  const standing = chosen.value;
  const shown = text.value;
  const id = standing?.claim.id;
  useEffect(() => {
    box.current?.querySelector('.quotation.current')?.scrollIntoView({ block: 'nearest' });
  }, [id, shown]);
  if (!standing) return null;
  if (standing.claim.text === null) return <p class="small">{say.value.noText}</p>;
  if (textFailure.value !== null) return <p role="alert">{problemLine(textFailure.value, words.value)}</p>;
  if (!shown) return <p class="small">…</p>;
  const others = shown.claims.flatMap(({ claim }) => (claim.quote && claim.id !== id ? [claim.quote] : []));
  const pieces = markPieces(shown.text.text, claims.value.get(id ?? '')?.claim.quote ?? null, others);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a text that scrolls must be reachable by keyboard.
    <div class="desk-text" ref={box} dir="auto" lang={shown.text.language ?? undefined} tabIndex={0}>
      {pieces.map(({ text: piece, mark }, k) =>
        mark === null ? (
          spelledOut(piece)
        ) : (
          <mark key={k} class={`quotation ${mark}`} title={mark === 'current' ? say.value.currentQuotation : undefined}>
            {spelledOut(piece)}
          </mark>
        ),
      )}
    </div>
  );
}
