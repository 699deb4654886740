// The slider over all editions, in true time: a tick for each edition, a handle to drag, keys to step.

import { useRef } from 'preact/hooks';
import { dayAndMonth, longDate, timeOfDay } from '../dates.ts';
import { onTimeKey } from '../keys.ts';
import { monthMarks } from '../month-marks.ts';
import { forgetEverything } from '../offline.ts';
import { isPlaying, togglePlaying } from '../playing.ts';
import {
  clock,
  current,
  edition,
  editionAt,
  editions,
  language,
  showEdition,
  source,
  theatre,
  words,
} from '../state.ts';
import { nameIn } from '../words/catalogues.ts';
import { ChangeBars, ChartCaption, useChanges } from './change-bars.tsx';
import { KeysButton } from './keys-dialog.tsx';

export function TimeBand() {
  const say = words.value;
  return (
    <section class="time-band" aria-label={say.time}>
      <div class="steps">
        <Play />
        <Step label={say.previous} by={-1} path="M13 3v12L6 9zM4 3h2v12H4z" />
        <Step label={say.next} by={1} path="M5 3v12l7-6zM12 3h2v12h-2z" />
        {current.value && (
          <p class="step-note small">
            {say.editionOf(edition.value + 1, editions.value.length)}
            <span class="edition-id">{current.value.id}</span>
          </p>
        )}
      </div>
      {editions.value.length > 0 && <Track />}
      <Terms />
    </section>
  );
}

function Play() {
  const say = words.value;
  const label = isPlaying.value ? say.pause : say.play;
  return (
    <button
      type="button"
      class="step"
      aria-label={label}
      title={label}
      disabled={editions.value.length < 2}
      onClick={togglePlaying}
    >
      <svg viewBox="0 0 18 18" width="20" height="20" aria-hidden="true">
        <path d={isPlaying.value ? 'M4 3h4v12H4zM10 3h4v12h-4z' : 'M5 2.5v13L15 9z'} fill="currentColor" />
      </svg>
    </button>
  );
}

function Step({ label, by, path }: { label: string; by: 1 | -1; path: string }) {
  const target = edition.value + by;
  const isPossible = target >= 0 && target < editions.value.length;
  return (
    <button
      type="button"
      class="step"
      aria-label={label}
      title={label}
      disabled={!isPossible}
      onClick={() => showEdition(target)}
    >
      <svg viewBox="0 0 18 18" width="20" height="20" aria-hidden="true">
        <path d={path} fill="currentColor" />
      </svg>
    </button>
  );
}

/** Width of the drawing in its own units; the page stretches it. */
const WIDTH = 1000;

function Track() {
  const track = useRef<HTMLDivElement>(null);
  const list = editions.value;
  const [first, last] = [list[0]!.published, list.at(-1)!.published];
  const span = Math.max(1, last - first);
  const share = (instant: number) => (instant - first) / span;
  const shown = current.value!;
  const changes = useChanges();
  const moveTo = (event: PointerEvent) => {
    const box = track.current!.getBoundingClientRect();
    const instant = first + ((event.clientX - box.left) / Math.max(1, box.width)) * span;
    showEdition(nearestEdition(instant));
  };
  return (
    <div
      ref={track}
      class="track"
      role="slider"
      tabIndex={0}
      aria-label={words.value.time}
      aria-valuemin={1}
      aria-valuemax={list.length}
      aria-valuenow={edition.value + 1}
      aria-valuetext={`${longDate(shown.published, clock.value)}, ${timeOfDay(shown.published, clock.value)}`}
      onPointerDown={(event) => {
        track.current!.setPointerCapture(event.pointerId);
        moveTo(event);
      }}
      onPointerMove={(event) => {
        if (track.current!.hasPointerCapture(event.pointerId)) moveTo(event);
      }}
      onKeyDown={onTimeKey}
    >
      <svg viewBox={`0 0 ${WIDTH} 60`} preserveAspectRatio="none" aria-hidden="true">
        {monthMarks(first, last, clock.value).map((mark) => (
          <path key={mark.instant} class="month-line" d={`M${share(mark.instant) * WIDTH} 0V60`} />
        ))}
        {changes ? (
          <ChangeBars share={share} width={WIDTH} changes={changes} />
        ) : (
          <path
            class="ticks"
            d={list.map(({ published }) => `M${(share(published) * WIDTH).toFixed(2)} 22V38`).join('')}
          />
        )}
        <path class="axis" d={`M0 30H${WIDTH}`} />
      </svg>
      {changes && <ChartCaption changes={changes} />}
      <Labels share={share} first={first} last={last} />
      <Handle share={share(shown.published)} label={dayAndMonth(shown.published, clock.value)} />
    </div>
  );
}

function Labels({ share, first, last }: { share(instant: number): number; first: number; last: number }) {
  return (
    <div class="month-labels" aria-hidden="true">
      {monthMarks(first, last, clock.value).map((mark) => (
        <span
          key={mark.instant}
          style={{ left: `min(${share(mark.instant) * 100}%, 100% - 2.4em)` }}
          class={mark.isYear ? 'month-label strong' : 'month-label'}
        >
          {mark.label}
        </span>
      ))}
    </div>
  );
}

function Handle({ share, label }: { share: number; label: string }) {
  return (
    <div class="handle" style={{ left: `${share * 100}%` }} aria-hidden="true">
      <span class={share > 0.5 ? 'handle-label before' : 'handle-label'}>{label}</span>
      <span class="handle-knob" />
    </div>
  );
}

function nearestEdition(instant: number): number {
  const before = editionAt(instant);
  const [a, b] = [editions.value[before]!, editions.value[before + 1]];
  return b && b.published - instant < instant - a.published ? before + 1 : before;
}

function Terms() {
  const say = words.value;
  const shown = source.value;
  const isViewOnly = shown !== null && !shown.terms.allows.includes('geometry');
  return (
    <div class="terms small">
      <p>
        {say.notWarning} {isViewOnly && say.viewOnly} <KeysButton />
      </p>
      <details>
        <summary>{say.sourcesAndTerms}</summary>
        <div class="terms-text">
          <p>
            {say.notWarning} {isViewOnly && say.viewOnly}
          </p>
          {shown && (
            <p>
              <bdi>{nameIn(shown.name, language.value)}</bdi>:{' '}
              <bdi>{nameIn(shown.terms.statement, language.value)}</bdi>
            </p>
          )}
          {shown?.terms.attribution && (
            <p>
              <bdi>{shown.terms.attribution}</bdi>
            </p>
          )}
          {(theatre.value?.attributions ?? []).map((line) => (
            <p key={line}>
              <bdi>{line}</bdi>
            </p>
          ))}
          <p>{say.baseData}</p>
          <p>
            {say.keptHere}{' '}
            <button type="button" class="link" onClick={() => void forgetEverything()}>
              {say.forget}
            </button>
          </p>
          <p>
            <KeysButton />
          </p>
        </div>
      </details>
    </div>
  );
}
