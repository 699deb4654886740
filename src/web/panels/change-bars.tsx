// The bars behind the slider: what each edition added to a party's ground, up, and took from it, down.

import { useMemo } from 'preact/hooks';
import { cutAt, mostChanged, partyChanges } from '../daily-change.ts';
import { areaFigure } from '../numbers.ts';
import { edition, editions, language, series, theatre, theme, words } from '../state.ts';
import { nameIn } from '../words/catalogues.ts';

export interface BarsProps {
  /** The place of an instant on the track, 0 to 1. */
  share(instant: number): number;
  readonly width: number;
}

/** Half of the chart's height less a little air, in its own units. */
const REACH = 27;
const AXIS = 30;

/** Nothing until the figures are there: the axis stands alone, and no bar is a guess. */
export function useChanges() {
  const told = series.value;
  const known = theatre.value;
  const count = editions.value.length;
  return useMemo(() => {
    if (!told || !known) return null;
    const party = mostChanged(
      told,
      known.statuses,
      known.parties.map(({ id }) => id),
    );
    if (party === null) return null;
    const changes = partyChanges(told, known.statuses, { party, editions: count });
    return { party: known.parties.find(({ id }) => id === party)!, ...changes };
  }, [told, known, count]);
}

type Changes = NonNullable<ReturnType<typeof useChanges>>;

/** Whole days and parts of one count as they are, but no edition counts for less than a day: several a day are one change. */
function daysSince(list: readonly { readonly published: number }[], k: number): number {
  return k === 0 ? 1 : Math.max(1, (list[k]!.published - list[k - 1]!.published) / 86_400);
}

/** A bar is as wide as the time since the edition before and as high as the change a day: its area is the change. */
export function ChangeBars({ share, width, changes }: BarsProps & { changes: Changes }) {
  const { gained, lost } = changes;
  const list = editions.value;
  const rates = [gained, lost].map((areas) => areas.map((area, k) => area / daysSince(list, k))) as [
    Float64Array,
    Float64Array,
  ];
  const cut = cutAt([...rates[0], ...rates[1]]);
  const height = (rate: number): number => Math.min(1, rate / cut) * REACH;
  let [up, down] = ['', ''];
  for (let k = 1; k < list.length; k++) {
    const left = share(list[k - 1]!.published) * width;
    const right = Math.max(left + 0.8, share(list[k]!.published) * width - 0.3);
    const box = (y: number, tall: number): string =>
      `M${left.toFixed(2)} ${y.toFixed(2)}H${right.toFixed(2)}v${tall.toFixed(2)}H${left.toFixed(2)}z`;
    const [gain, loss] = [height(rates[0][k]!), height(rates[1][k]!)];
    if (gain > 0) up += box(AXIS - gain, gain);
    if (loss > 0) down += box(AXIS, loss);
  }
  return (
    <>
      <path class="bars gained" style={{ fill: changes.party.color[theme.value] }} d={up} />
      <path class="bars lost" d={down} />
    </>
  );
}

/** What the chart is of, and the figures of the shown edition, in words: the chart's text alternative. */
export function ChartCaption({ changes }: { changes: Changes }) {
  const say = words.value;
  const at = edition.value;
  return (
    <p class="chart-caption small">
      <span>{say.chart(nameIn(changes.party.name, language.value))}</span>{' '}
      <strong>
        {say.chartFigures(
          areaFigure(changes.gained[at] ?? 0, language.value),
          areaFigure(changes.lost[at] ?? 0, language.value),
        )}
      </strong>
    </p>
  );
}
