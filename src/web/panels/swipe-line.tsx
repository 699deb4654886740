// The line between the earlier edition, on its left, and the shown one: dragged, or moved by the arrow keys.

import { useRef } from 'preact/hooks';
import { shortDate } from '../dates.ts';
import { clock, compareFrom, current, editions, swipeAt, words } from '../state.ts';

/** Of the map's width, for one press of an arrow key. */
const KEY_STEP = 0.02;
/** So much of either edition stays to be seen. */
const LEAST = 0.02;

export function SwipeLine() {
  const line = useRef<HTMLDivElement>(null);
  const from = editions.value[compareFrom.value];
  const move = (share: number): void => {
    swipeAt.value = Math.max(LEAST, Math.min(1 - LEAST, share));
  };
  const onPointer = (event: PointerEvent): void => {
    const box = line.current!.parentElement!.getBoundingClientRect();
    move((event.clientX - box.left) / Math.max(1, box.width));
  };
  const onKey = (event: KeyboardEvent): void => {
    const sign = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (sign === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    move(swipeAt.value + sign * KEY_STEP);
  };
  return (
    <div
      ref={line}
      class="swipe-line"
      role="slider"
      tabIndex={0}
      aria-label={words.value.swipe}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(swipeAt.value * 100)}
      style={{ left: `${swipeAt.value * 100}%` }}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        event.preventDefault();
        event.currentTarget.focus();
      }}
      onPointerMove={(event) => event.currentTarget.hasPointerCapture(event.pointerId) && onPointer(event)}
      onKeyDown={onKey}
    >
      {from && <span class="swipe-date before">{shortDate(from.published, clock.value)}</span>}
      {current.value && <span class="swipe-date">{shortDate(current.value.published, clock.value)}</span>}
    </div>
  );
}
