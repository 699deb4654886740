// Time at the foot of the page: play, steps, their unit and speed, the slider over all editions, and the terms.

import { isPlaying, SPEEDS, speed, togglePlaying } from '../playing.ts';
import { current, edition, editions, words } from '../state.ts';
import { editionStepsAway, STEP_UNITS, step, stepUnit } from '../steps.ts';
import { Choice } from './choice.tsx';
import { Terms } from './terms.tsx';
import { Track } from './track.tsx';

export function TimeBand() {
  const say = words.value;
  return (
    <section class="time-band" aria-label={say.time}>
      <div class="steps">
        <Play />
        <Step label={say.previous} by={-1} path="M13 3v12L6 9zM4 3h2v12H4z" />
        <Step label={say.next} by={1} path="M5 3v12l7-6zM12 3h2v12h-2z" />
        {editions.value.length > 1 && <StepNote />}
      </div>
      {editions.value.length > 0 && <Track />}
      <Terms />
    </section>
  );
}

function StepNote() {
  const say = words.value;
  if (!current.value) return null;
  return (
    <div class="step-note small">
      <p>
        {say.editionOf(edition.value + 1, editions.value.length)}
        <span class="edition-id">{current.value.id}</span>
      </p>
      <p class="step-choices">
        <Choice
          label={say.stepBy}
          options={STEP_UNITS.map((unit) => [unit, `${say.by} ${say.stepUnit(unit)}`])}
          value={stepUnit.value}
          onChoose={(unit) => (stepUnit.value = unit)}
        />
        <Choice
          label={say.speed}
          options={SPEEDS.map((count) => [String(count), say.perSecond(count)])}
          value={String(speed.value)}
          onChoose={(count) => (speed.value = Number(count))}
        />
      </p>
    </div>
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
  return (
    <button
      type="button"
      class="step"
      aria-label={label}
      title={label}
      disabled={editionStepsAway(by) === null}
      onClick={() => step(by)}
    >
      <svg viewBox="0 0 18 18" width="20" height="20" aria-hidden="true">
        <path d={path} fill="currentColor" />
      </svg>
    </button>
  );
}
