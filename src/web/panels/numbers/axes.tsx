// The frame of a chart over time: grid lines with figures, months, the shown edition, and the pointer's way to it.

import type { ComponentChildren } from 'preact';
import type { Scale } from '../../chart.ts';
import { linear } from '../../chart.ts';
import { shortDate } from '../../dates.ts';
import type { Stretch } from '../../figure-rows.ts';
import { monthMarks } from '../../month-marks.ts';
import { isNarrow } from '../../narrow.ts';
import { figure } from '../../numbers.ts';
import { clock, current, editions, language, showEdition } from '../../state.ts';

/** A drawing in its own pixels: room for figures on the left, and for names on the right or, on phones, below. */
interface ChartSize {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const WIDE: ChartSize = { width: 980, height: 280, left: 64, right: 730, top: 14, bottom: 246 };
const NARROW: ChartSize = { width: 380, height: 280, left: 52, right: 364, top: 14, bottom: 246 };
/** Half of the width of a date. */
const HALF_DATE = 40;
/** Marks that fit below the narrow one. */
const NARROW_MARKS = 7;

export function chartSize(): ChartSize {
  return isNarrow.value ? NARROW : WIDE;
}

export interface ChartFrame {
  readonly stretches: readonly Stretch[];
  /** By place in the list of stretches. */
  readonly x: Scale;
  readonly y: Scale;
  readonly ticks: readonly number[];
  /** What stands below the months takes up this much. */
  readonly foot?: number;
}

/** Each stretch stands at the instant of its last edition. */
export function timeScale(stretches: readonly Stretch[]): Scale {
  const [first, last] = ends(stretches);
  const { left, right } = chartSize();
  const place = linear(first, last, left, right);
  return (at) => place(editions.value[stretches[at]!.last]!.published);
}

function ends(stretches: readonly Stretch[]): [number, number] {
  const instant = (stretch: Stretch | undefined): number => editions.value[stretch?.last ?? 0]!.published;
  return [instant(stretches[0]), instant(stretches.at(-1))];
}

export function Axes({ frame, children }: { frame: ChartFrame; children: ComponentChildren }) {
  const { stretches, x, y, ticks, foot = 0 } = frame;
  const size = chartSize();
  const [first, last] = ends(stretches);
  const place = linear(first, last, size.left, size.right);
  const show = (event: MouseEvent & { currentTarget: SVGSVGElement }): void => {
    const box = event.currentTarget.getBoundingClientRect();
    const px = ((event.clientX - box.left) / Math.max(1, box.width)) * size.width;
    const at = stretches.map((_, k) => Math.abs(x(k) - px));
    const nearest = stretches[at.indexOf(Math.min(...at))];
    if (nearest) showEdition(nearest.last);
  };
  const shown = current.value?.published ?? last;
  const decimals = Math.max(...ticks) < 3 ? 1 : 0;
  return (
    <svg
      class="chart"
      viewBox={`0 0 ${size.width} ${size.height + foot}`}
      aria-hidden="true"
      xmlns="http://www.w3.org/2000/svg"
      onClick={show}
    >
      {ticks.map((tick) => (
        <g key={tick}>
          <path class={tick === 0 ? 'chart-zero' : 'chart-grid'} d={`M${size.left} ${y(tick)}H${size.right}`} />
          <text class="chart-tick" text-anchor="end" x={size.left - 8} y={y(tick) + 4}>
            {signed(figure(tick, language.value, decimals))}
          </text>
        </g>
      ))}
      {monthMarks(first, last, clock.value, isNarrow.value ? NARROW_MARKS : undefined).map((mark) => (
        <text
          key={mark.instant}
          class={mark.isYear ? 'chart-tick strong' : 'chart-tick'}
          x={place(mark.instant)}
          y={size.height - 12}
        >
          {mark.label}
        </text>
      ))}
      {children}
      {shown >= first && shown <= last && (
        <g>
          <path class="chart-now" d={`M${place(shown)} ${size.top - 4}V${size.bottom + 4}`} />
          <text class="chart-tick strong" text-anchor={anchorAt(place(shown), size)} x={place(shown)} y={size.top - 5}>
            {shortDate(shown, clock.value)}
          </text>
        </g>
      )}
    </svg>
  );
}

/** Within the drawing also at its end, which on phones is that of the screen. */
function anchorAt(px: number, { width }: ChartSize): 'middle' | 'end' {
  return px + HALF_DATE > width ? 'end' : 'middle';
}

/** The true minus sign. */
function signed(text: string): string {
  return text.replace(/^-/, '−');
}
