// Values over time: a line of steps each, named at its end or, on phones, below; a click shows the edition.

import { linear, roundTicks, spreadLabels, stepLine } from '../../chart.ts';
import type { Stretch } from '../../figure-rows.ts';
import { isNarrow } from '../../narrow.ts';
import { areaFigure } from '../../numbers.ts';
import { language } from '../../state.ts';
import { Axes, type ChartFrame, chartSize, timeScale } from './axes.tsx';

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
const ROW = 19;

export function LineChart({ lines, stretches }: LineChartProps) {
  const x = timeScale(stretches);
  const size = chartSize();
  const ticks = roundTicks(Math.max(0, ...lines.flatMap(({ values }) => values)));
  const y = linear(0, ticks.at(-1)!, size.bottom, size.top);
  const frame: ChartFrame = { stretches, x, y, ticks, foot: isNarrow.value ? ROW * lines.length : 0 };
  const ends = lines.map(({ values }) => y(values.at(-1) ?? 0));
  const labels = spreadLabels(ends, LABEL_GAP, [size.top + 4, size.bottom]);
  return (
    <Axes frame={frame}>
      {lines.map(({ id, color, dash, values }, k) => (
        <g key={id} data-line={id}>
          <path
            class="chart-line"
            style={{ stroke: color }}
            stroke-dasharray={dash}
            d={stepLine(
              values.map((value, at) => [x(at), y(value)]),
              size.right,
            )}
          />
          {isNarrow.value ? (
            <NameBelow line={lines[k]!} y={size.height + ROW * k + 6} />
          ) : (
            <>
              <LineName line={lines[k]!} x={size.right + 6} y={labels[k]! + 4} />
              <path class="chart-leader" d={`M${size.right} ${ends[k]}L${size.right + 4} ${labels[k]}`} />
            </>
          )}
        </g>
      ))}
    </Axes>
  );
}

function LineName({ line: { name, values }, x, y }: { line: ChartedLine; x: number; y: number }) {
  return (
    <text class="chart-label" x={x} y={y}>
      {name} <tspan class="strong">{areaFigure(values.at(-1) ?? 0, language.value)}</tspan>
    </text>
  );
}

/** With a piece of the line, since it does not end there. */
function NameBelow({ line, y }: { line: ChartedLine; y: number }) {
  return (
    <>
      <path class="chart-line" style={{ stroke: line.color }} stroke-dasharray={line.dash} d={`M0 ${y - 4}H34`} />
      <LineName line={line} x={44} y={y} />
    </>
  );
}
