// The slider over all editions, in true time: bars of change, a handle to drag, another where a period is shown.

import { computed } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { dayAndMonth, longDate, timeOfDay } from '../dates.ts';
import { onTimeKey } from '../keys.ts';
import { monthMarks } from '../month-marks.ts';
import {
  clock,
  compareFrom,
  current,
  edition,
  editionAt,
  editions,
  freshDays,
  freshFrom,
  showEdition,
  showView,
  view,
  words,
} from '../state.ts';
import { CHART_WIDTH, ChangeBars, ChartCaption } from './change-bars.tsx';

/** The place of an instant on the track, 0 to 1. */
function share(instant: number): number {
  const list = editions.value;
  const [first, last] = [list[0]!.published, list.at(-1)!.published];
  // The first that a page has is the latest: it stands where it will stand among all.
  return last > first ? (instant - first) / (last - first) : 1;
}

/** What the slider says of itself. Signals, so that a step moves nothing of it but the handle. */
const position = computed(() => edition.value + 1);
const positionInWords = computed(() => {
  const shown = current.value;
  return shown ? `${longDate(shown.published, clock.value)}, ${timeOfDay(shown.published, clock.value)}` : '';
});
const marks = computed(() => {
  const list = editions.value;
  return list.length === 0 ? [] : monthMarks(list[0]!.published, list.at(-1)!.published, clock.value);
});

export function Track() {
  const track = useRef<HTMLDivElement>(null);
  const drag = useDrag(track);
  return (
    <div
      ref={track}
      class="track"
      role="slider"
      tabIndex={0}
      aria-label={words.value.time}
      aria-valuemin={1}
      aria-valuemax={editions.value.length}
      aria-valuenow={position}
      aria-valuetext={positionInWords}
      {...drag}
      onKeyDown={onTimeKey}
    >
      <svg viewBox={`0 0 ${CHART_WIDTH} 60`} preserveAspectRatio="none" aria-hidden="true">
        <Months />
        <Stretch />
        <ChangeBars />
        <path class="axis" d={`M0 30H${CHART_WIDTH}`} />
      </svg>
      <ChartCaption />
      <Labels />
      {view.value !== 'map' && <FromHandle />}
      <Handle />
    </div>
  );
}

interface Drag {
  onPointerDown(event: PointerEvent): void;
  onPointerMove(event: PointerEvent): void;
}

/**
 * A press takes the nearest handle along. On the map of one edition there is one handle, and a drag with Shift marks a
 * period to compare.
 */
function useDrag(track: { readonly current: HTMLDivElement | null }): Drag {
  const dragged = useRef<'from' | 'to'>('to');
  const editionUnder = (event: PointerEvent): number => {
    const box = track.current!.getBoundingClientRect();
    const list = editions.peek();
    const span = list.at(-1)!.published - list[0]!.published;
    return nearestEdition(list[0]!.published + ((event.clientX - box.left) / Math.max(1, box.width)) * span);
  };
  const move = (event: PointerEvent): void => {
    const target = editionUnder(event);
    if (dragged.current === 'from') compareFrom.value = target;
    else showEdition(target);
  };
  return {
    onPointerDown(event) {
      track.current!.setPointerCapture(event.pointerId);
      const target = editionUnder(event);
      if (event.shiftKey && view.peek() === 'map') {
        showView('compare', target);
        dragged.current = 'to';
      } else if (view.peek() === 'map') dragged.current = 'to';
      else {
        const at = (index: number): number => share(editions.peek()[index]!.published);
        const isNearFrom = Math.abs(at(target) - at(compareFrom.peek())) < Math.abs(at(target) - at(edition.peek()));
        dragged.current = isNearFrom ? 'from' : 'to';
      }
      move(event);
    },
    onPointerMove(event) {
      if (track.current!.hasPointerCapture(event.pointerId)) move(event);
    },
  };
}

function Months() {
  return (
    <>
      {marks.value.map((mark) => (
        <path key={mark.instant} class="month-line" d={`M${share(mark.instant) * CHART_WIDTH} 0V60`} />
      ))}
    </>
  );
}

/** The time whose changes are shown: those marked as fresh, or the period. */
function Stretch() {
  const shown = current.value!;
  if (view.value === 'map' && freshDays.value === 0) return null;
  const from = editions.value[view.value === 'map' ? freshFrom.value : compareFrom.value];
  if (!from) return null;
  const [left, right] = [share(from.published), share(shown.published)].sort((a, b) => a - b) as [number, number];
  return <rect class="stretch" x={left * CHART_WIDTH} y="0" width={(right - left) * CHART_WIDTH} height="60" />;
}

function Labels() {
  return (
    <div class="month-labels" aria-hidden="true">
      {marks.value.map((mark) => (
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

function Handle() {
  const instant = current.value!.published;
  const at = share(instant);
  return (
    <div class="handle" style={{ left: `${at * 100}%` }} aria-hidden="true">
      <span class={at > 0.5 ? 'handle-label before' : 'handle-label'}>{dayAndMonth(instant, clock.value)}</span>
      <span class="handle-knob" />
    </div>
  );
}

function FromHandle() {
  const from = editions.value[compareFrom.value];
  if (!from) return null;
  return (
    <div class="handle from" style={{ left: `${share(from.published) * 100}%` }} aria-hidden="true">
      <span class="handle-knob" />
    </div>
  );
}

function nearestEdition(instant: number): number {
  const before = editionAt(instant);
  const [a, b] = [editions.peek()[before]!, editions.peek()[before + 1]];
  return b && b.published - instant < instant - a.published ? before + 1 : before;
}
