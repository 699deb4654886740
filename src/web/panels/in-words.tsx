// The map in words: everything that it shows, as text that can be read, heard, searched and copied.

import { useState } from 'preact/hooks';
import { describeMap, type MapFacts, whatItIs } from '../description/map-words.ts';
import { type Paragraph, type Part, textOf } from '../description/sentences.ts';
import { describeSpot } from '../description/spot-words.ts';
import { againstEdition, facts, isFrameOnly, isTelling, MAP_WORDS_ID, nearest, tellingNow } from '../in-words.ts';
import { selectSpot } from '../loading.ts';
import { periodAt, periodsOf } from '../periods.ts';
import { current, edition, editions, figuresFailure, impliedAt, source, spot, today, words } from '../state.ts';

export function InWords() {
  const say = words.value;
  const telling = tellingNow();
  const base = baseFacts();
  if (!telling || !base) return null;
  return (
    <>
      <p id={MAP_WORDS_ID} class="hidden">
        {textOf([{ ...whatItIs(telling, base), heading: null }])}
      </p>
      <details
        class="in-words"
        open={isTelling.value}
        onToggle={(event) => (isTelling.value = event.currentTarget.open)}
      >
        <summary>
          {say.inWords} <span class="small">{say.inWordsHint}</span>
        </summary>
        {isTelling.value ? <Told /> : null}
      </details>
    </>
  );
}

function Told() {
  const say = words.value;
  const asked = facts.value;
  const isFresh = asked?.edition === edition.value && asked.against === againstEdition();
  const paragraphs = toldParagraphs();
  return (
    <div class="told" aria-busy={!isFresh && figuresFailure.value === null}>
      <p class="told-tools">
        <label>
          <input
            type="checkbox"
            checked={isFrameOnly.value}
            onChange={(event) => (isFrameOnly.value = event.currentTarget.checked)}
          />{' '}
          {say.frameOnly}
        </label>
        <Copy text={textOf(paragraphs)} />
      </p>
      {figuresFailure.value !== null && (
        <p class="small">
          {say.noFigures} {figuresFailure.value}
        </p>
      )}
      {!isFresh && figuresFailure.value === null && <p class="small">{say.tellingWords}</p>}
      {paragraphs.map(({ heading, sentences }, k) => (
        <div key={k}>
          {heading !== null && <h2>{heading}</h2>}
          <p>{sentences.map(withSpace)}</p>
        </div>
      ))}
    </div>
  );
}

function withSpace(parts: readonly Part[], k: number) {
  return (
    <span key={k}>
      {parts.map(({ text, position }, n) =>
        position ? (
          <button key={n} type="button" class="link" onClick={() => void selectSpot(position)}>
            {text}
          </button>
        ) : (
          text
        ),
      )}{' '}
    </span>
  );
}

function Copy({ text }: { text: string }) {
  const say = words.value;
  const [copied, setCopied] = useState('');
  const copy = () => {
    navigator.clipboard.writeText(text).then(
      () => setCopied(text),
      () => setCopied(''),
    );
  };
  return (
    <>
      <button type="button" class="link" onClick={copy}>
        {say.copyWords}
      </button>
      <span class="small" role="status">
        {copied !== '' && copied === text ? say.wordsCopied : ''}
      </span>
    </>
  );
}

/** What is known without asking. */
function baseFacts(): MapFacts | null {
  if (!source.value || !current.value) return null;
  return {
    source: source.value,
    editions: editions.value,
    edition: edition.value,
    today: today.value,
    frame: null,
    areaKm2: null,
    areaKm2Before: null,
    front: null,
    changed: null,
  };
}

function toldParagraphs(): Paragraph[] {
  const [telling, base, asked] = [tellingNow(), baseFacts(), facts.value];
  if (!telling || !base) return [];
  const isFresh = asked?.edition === base.edition && asked.against === againstEdition();
  const told = describeMap(telling, isFresh ? { ...base, ...asked } : base);
  const chosen = spot.value;
  if (!chosen?.runs) return told;
  const periods = periodsOf(chosen.runs, editions.value);
  const near = nearest.value;
  const isNear = near?.position === chosen.position && near.edition === base.edition;
  const ofSpot = describeSpot(telling, {
    position: chosen.position,
    periods,
    shown: periodAt(periods, base.edition),
    implied: impliedAt(chosen.position),
    nearest: isNear ? near.ground : undefined,
  });
  return [...told, ofSpot];
}
