// Values over time: a line of steps each, named at its end; a click shows the edition.

import { linear, roundTicks, spreadLabels, stepLine } from '../../chart.ts';
import type { Stretch } from '../../figure-rows.ts';
import { areaFigure } from '../../numbers.ts';
import { language } from '../../state.ts';
import { Axes, CHART, type ChartFrame, timeScale } from './axes.tsx';

export interface ChartedLine {
  readonly id: string;
  readonly name: string;
  readonly color: string;
  /** Told apart by more than hue. */
  readonly dash?: string | undefined;
  readonly values: readonly number[];
}

interface LineChartProps {
  readonly lines: readonly ChartedLine[];
  readonly stretches: readonly Stretch[];
}

const LABEL_GAP = 15;

export function LineChart({ lines, stretches }: LineChartProps) {
  const x = timeScale(stretches);
  const ticks = roundTicks(Math.max(0, ...lines.flatMap(({ values }) => values)));
  const y = linear(0, ticks.at(-1)!, CHART.bottom, CHART.top);
  const frame: ChartFrame = { stretches, x, y, ticks };
  const ends = lines.map(({ values }) => y(values.at(-1) ?? 0));
  const labels = spreadLabels(ends, LABEL_GAP, [CHART.top + 4, CHART.bottom]);
  return (
    <Axes frame={frame}>
      {lines.map(({ id, name, color, dash, values }, k) => (
        <g key={id} data-line={id}>
          <path
            class="chart-line"
            style={{ stroke: color }}
            stroke-dasharray={dash}
            d={stepLine(
              values.map((value, at) => [x(at), y(value)]),
              CHART.right,
            )}
          />
          <text class="chart-label" x={CHART.right + 6} y={labels[k]! + 4}>
            {name} <tspan class="strong">{areaFigure(values.at(-1) ?? 0, language.value)}</tspan>
          </text>
          <path class="chart-leader" d={`M${CHART.right} ${ends[k]}L${CHART.right + 4} ${labels[k]}`} />
        </g>
      ))}
    </Axes>
  );
}
