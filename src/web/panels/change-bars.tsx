// The bars behind the slider: what each edition added to a party's ground, up, and took from it, down.

import { computed } from '@preact/signals';
import { cutAt } from '../daily-change.ts';
import { areaFigure } from '../numbers.ts';
import { shownChanges } from '../shown-party.ts';
import { edition, editions, language, theme, words } from '../state.ts';
import { nameIn } from '../words/catalogues.ts';

/** Half of the chart's height less a little air, in its own units. */
const REACH = 27;
const AXIS = 30;
/** Of the drawing, in its own units; the page stretches it. */
export const CHART_WIDTH = 1000;

/** Drawn once for all editions, not for each that is shown. Without figures the axis stands alone: no bar is a guess. */
const bars = computed(() => {
  const [list, drawn] = [editions.value, shownChanges.value];
  return drawn && list.length > 1 ? barPaths(list, drawn.gained, drawn.lost) : null;
});

/** Several editions within a day are one change: none counts for less than a day. */
function daysSince(list: readonly { readonly published: number }[], k: number): number {
  return k === 0 ? 1 : Math.max(1, (list[k]!.published - list[k - 1]!.published) / 86_400);
}

/** A bar is as wide as the time since the edition before and as high as the change a day: its area is the change. */
function barPaths(
  list: readonly { readonly published: number }[],
  gained: Float64Array,
  lost: Float64Array,
): { readonly up: string; readonly down: string } {
  const [first, last] = [list[0]!.published, list.at(-1)!.published];
  const scale = CHART_WIDTH / Math.max(1, last - first);
  const [rising, falling] = [gained, lost].map((areas) => areas.map((area, k) => area / daysSince(list, k)));
  const cut = cutAt([...rising!, ...falling!]);
  let [up, down] = ['', ''];
  for (let k = 1; k < list.length; k++) {
    const left = (list[k - 1]!.published - first) * scale;
    const right = Math.max(left + 0.8, (list[k]!.published - first) * scale - 0.3);
    const box = (rate: number, sign: 1 | -1): string => {
      const tall = Math.min(1, rate / cut) * REACH;
      return tall > 0
        ? `M${left.toFixed(2)} ${AXIS}H${right.toFixed(2)}v${(sign * tall).toFixed(2)}H${left.toFixed(2)}z`
        : '';
    };
    up += box(rising![k]!, -1);
    down += box(falling![k]!, 1);
  }
  return { up, down };
}

/** The bars, or a tick for each edition while there are no figures. */
export function ChangeBars() {
  const drawn = bars.value;
  if (!drawn || !shownChanges.value) return <path class="ticks" d={ticks.value} />;
  return (
    <>
      <path class="bars gained" style={{ fill: shownChanges.value.party.color[theme.value] }} d={drawn.up} />
      <path class="bars lost" d={drawn.down} />
    </>
  );
}

const ticks = computed(() => {
  const list = editions.value;
  const first = list[0]?.published ?? 0;
  const scale = CHART_WIDTH / Math.max(1, (list.at(-1)?.published ?? 0) - first);
  return list.map(({ published }) => `M${((published - first) * scale).toFixed(2)} 22V38`).join('');
});

/** What the chart is of, and the figures of the shown edition, in words: the chart's text alternative. */
export function ChartCaption() {
  const drawn = shownChanges.value;
  if (!drawn) return null;
  const say = words.value;
  const at = edition.value;
  const figure = (area: number | undefined): string => areaFigure(area ?? 0, language.value);
  return (
    <p class="chart-caption small">
      <span>{say.chart(nameIn(drawn.party.name, language.value))}</span>{' '}
      <strong>{say.chartFigures(figure(drawn.gained[at]), figure(drawn.lost[at]))}</strong>
    </p>
  );
}
