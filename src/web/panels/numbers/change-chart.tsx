// What came to a party and what left it, by stretch of time: bars up and down from one line.

import type { Party } from '../../../model/theatre.ts';
import { linear, roundTicks } from '../../chart.ts';
import type { Stretch } from '../../figure-rows.ts';
import { theme } from '../../state.ts';
import { Axes, chartSize, timeScale } from './axes.tsx';

interface ChangeChartProps {
  readonly gained: readonly number[];
  readonly lost: readonly number[];
  readonly party: Party;
  readonly stretches: readonly Stretch[];
}

export function ChangeChart({ gained, lost, party, stretches }: ChangeChartProps) {
  const x = timeScale(stretches);
  const size = chartSize();
  const up = roundTicks(Math.max(0, ...gained), 2);
  const down = roundTicks(Math.max(0, ...lost), 2);
  const y = linear(-down.at(-1)!, up.at(-1)!, size.bottom, size.top);
  const ticks = [
    ...down
      .slice(1)
      .reverse()
      .map((tick) => -tick),
    ...up,
  ];
  const start = (k: number): number => {
    const before = stretches[k]!.first - 1;
    return before < 0 || k === 0 ? x(k) - 4 : x(k - 1);
  };
  const bar = (k: number, area: number): string => {
    const left = start(k);
    const right = Math.max(left + 1, x(k) - 1);
    return area === 0
      ? ''
      : `M${left.toFixed(1)} ${y(0)}H${right.toFixed(1)}V${y(area).toFixed(1)}H${left.toFixed(1)}z`;
  };
  return (
    <Axes frame={{ stretches, x, y, ticks }}>
      <path
        class="chart-bars gained"
        style={{ fill: party.color[theme.value] }}
        d={gained.map((area, k) => bar(k, area)).join('')}
      />
      <path class="chart-bars lost" d={lost.map((area, k) => bar(k, -area)).join('')} />
    </Axes>
  );
}
