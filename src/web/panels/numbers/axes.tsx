// The frame of a chart over time: grid lines with figures, months, the shown edition, and the pointer's way to it.

import type { ComponentChildren } from 'preact';
import type { Scale } from '../../chart.ts';
import { linear } from '../../chart.ts';
import { shortDate } from '../../dates.ts';
import type { Stretch } from '../../figure-rows.ts';
import { monthMarks } from '../../month-marks.ts';
import { figure } from '../../numbers.ts';
import { clock, current, editions, language, showEdition } from '../../state.ts';

/** The drawing, in its own pixels: room for figures on the left and names on the right. */
export const CHART = { width: 980, height: 280, left: 64, right: 730, top: 14, bottom: 246 } as const;

export interface ChartFrame {
  readonly stretches: readonly Stretch[];
  /** By place in the list of stretches. */
  readonly x: Scale;
  readonly y: Scale;
  readonly ticks: readonly number[];
}

/** Each stretch stands at the instant of its last edition. */
export function timeScale(stretches: readonly Stretch[]): Scale {
  const [first, last] = ends(stretches);
  const place = linear(first, last, CHART.left, CHART.right);
  return (at) => place(editions.value[stretches[at]!.last]!.published);
}

function ends(stretches: readonly Stretch[]): [number, number] {
  const instant = (stretch: Stretch | undefined): number => editions.value[stretch?.last ?? 0]!.published;
  return [instant(stretches[0]), instant(stretches.at(-1))];
}

export function Axes({ frame, children }: { frame: ChartFrame; children: ComponentChildren }) {
  const { stretches, x, y, ticks } = frame;
  const [first, last] = ends(stretches);
  const place = linear(first, last, CHART.left, CHART.right);
  const show = (event: MouseEvent & { currentTarget: SVGSVGElement }): void => {
    const box = event.currentTarget.getBoundingClientRect();
    const px = ((event.clientX - box.left) / Math.max(1, box.width)) * CHART.width;
    const at = stretches.map((_, k) => Math.abs(x(k) - px));
    const nearest = stretches[at.indexOf(Math.min(...at))];
    if (nearest) showEdition(nearest.last);
  };
  const shown = current.value?.published ?? last;
  const decimals = Math.max(...ticks) < 3 ? 1 : 0;
  return (
    <svg
      class="chart"
      viewBox={`0 0 ${CHART.width} ${CHART.height}`}
      aria-hidden="true"
      xmlns="http://www.w3.org/2000/svg"
      onClick={show}
    >
      {ticks.map((tick) => (
        <g key={tick}>
          <path class={tick === 0 ? 'chart-zero' : 'chart-grid'} d={`M${CHART.left} ${y(tick)}H${CHART.right}`} />
          <text class="chart-tick" text-anchor="end" x={CHART.left - 8} y={y(tick) + 4}>
            {signed(figure(tick, language.value, decimals))}
          </text>
        </g>
      ))}
      {monthMarks(first, last, clock.value).map((mark) => (
        <text
          key={mark.instant}
          class={mark.isYear ? 'chart-tick strong' : 'chart-tick'}
          x={place(mark.instant)}
          y={CHART.height - 12}
        >
          {mark.label}
        </text>
      ))}
      {children}
      {shown >= first && shown <= last && (
        <g>
          <path class="chart-now" d={`M${place(shown)} ${CHART.top - 4}V${CHART.bottom + 4}`} />
          <text class="chart-tick strong" text-anchor="middle" x={place(shown)} y={CHART.top - 5}>
            {shortDate(shown, clock.value)}
          </text>
        </g>
      )}
    </svg>
  );
}

/** The true minus sign. */
function signed(text: string): string {
  return text.replace(/^-/, '−');
}
