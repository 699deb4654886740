// Area over time: a line of steps for each status, named at its end; a click shows the edition.

import type { Status } from '../../../model/theatre.ts';
import { linear, roundTicks, spreadLabels, stepLine } from '../../chart.ts';
import type { Stretch } from '../../figure-rows.ts';
import { areaFigure } from '../../numbers.ts';
import { language, theme } from '../../state.ts';
import { nameIn } from '../../words/catalogues.ts';
import { Axes, CHART, type ChartFrame, timeScale } from './axes.tsx';

interface AreaChartProps {
  readonly rows: readonly { readonly status: Status; readonly areaKm2: readonly number[] }[];
  readonly stretches: readonly Stretch[];
}

const LABEL_GAP = 15;

export function AreaChart({ rows, stretches }: AreaChartProps) {
  const x = timeScale(stretches);
  const ticks = roundTicks(Math.max(0, ...rows.flatMap(({ areaKm2 }) => areaKm2)));
  const y = linear(0, ticks.at(-1)!, CHART.bottom, CHART.top);
  const frame: ChartFrame = { stretches, x, y, ticks };
  const ends = rows.map(({ areaKm2 }) => y(areaKm2.at(-1) ?? 0));
  const labels = spreadLabels(ends, LABEL_GAP, [CHART.top + 4, CHART.bottom]);
  return (
    <Axes frame={frame}>
      {rows.map(({ status, areaKm2 }, k) => (
        <g key={status.id} data-status={status.id}>
          <path
            class="chart-line"
            style={{ stroke: lineColor(status) }}
            stroke-dasharray={status.hatch ? (status.hatch.kind === 'dots' ? '2 3' : '7 3') : undefined}
            d={stepLine(
              areaKm2.map((area, at) => [x(at), y(area)]),
              CHART.right,
            )}
          />
          <text class="chart-label" x={CHART.right + 6} y={labels[k]! + 4}>
            {nameIn(status.name, language.value)}{' '}
            <tspan class="strong">{areaFigure(areaKm2.at(-1) ?? 0, language.value)}</tspan>
          </text>
          <path class="chart-leader" d={`M${CHART.right} ${ends[k]}L${CHART.right + 4} ${labels[k]}`} />
        </g>
      ))}
    </Axes>
  );
}

/** A pale fill would be lost as a line: the hatch's ink is the darker of the two. */
function lineColor(status: Status): string {
  return status.hatch && theme.value === 'light' ? status.hatch.ink.light : status.color[theme.value];
}
