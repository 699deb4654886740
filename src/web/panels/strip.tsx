// A spot's history as one bar in time, each period in its status' colour; the stretch of a change is hatched.

import { sideTurnsWithin } from '../../model/party-sides.ts';
import { shortDate } from '../dates.ts';
import type { Period } from '../periods.ts';
import { statusAt } from '../sides.ts';
import { clock, edition, editions, theatre, theme } from '../state.ts';

const WIDTH = 400;
const HEIGHT = 16;

export function Strip({ periods }: { periods: readonly Period[] }) {
  const list = editions.value;
  const [first, last] = [list[0]!.published, list.at(-1)!.published];
  const scale = WIDTH / Math.max(1, last - first);
  const x = (instant: number) => (instant - first) * scale;
  const handle = x(list[edition.value]!.published);
  return (
    <figure class="strip">
      <svg viewBox={`-1 -4 ${WIDTH + 2} ${HEIGHT + 8}`} preserveAspectRatio="none" aria-hidden="true">
        <defs>
          <pattern id="strip-change" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <path class="strip-change-line" d="M1.2 0V5" />
          </pattern>
        </defs>
        <rect class="strip-frame" x="0" y="0" width={WIDTH} height={HEIGHT} />
        {periods.flatMap((period) =>
          stretchesOf(period, last).map(({ from, to, fill }) => (
            <rect key={from} x={x(from)} y="0" width={Math.max(0, x(to) - x(from))} height={HEIGHT} fill={fill} />
          )),
        )}
        {periods.map(
          (period) =>
            period.lastBefore && (
              <rect
                key={period.from.id}
                fill="url(#strip-change)"
                x={x(period.lastBefore.published)}
                y="0"
                width={Math.max(1.2, x(period.from.published) - x(period.lastBefore.published))}
                height={HEIGHT}
              />
            ),
        )}
        <path class="strip-handle" d={`M${handle} -4V${HEIGHT + 4}`} />
      </svg>
      <figcaption class="strip-ends">
        <span>{shortDate(first, clock.value)}</span>
        <span>{shortDate(last, clock.value)}</span>
      </figcaption>
    </figure>
  );
}

/** A period, cut where its holder changes sides: each piece has the side's colour. */
function stretchesOf({ status: id, from, to }: Period, last: number) {
  const known = theatre.value;
  const status = known?.statuses.find((candidate) => candidate.id === id);
  const whole = { from: from.published, to: to?.published ?? last };
  if (!known || !status) return [{ ...whole, fill: 'transparent' }];
  const turns = status.party === null ? [] : sideTurnsWithin(known, status.party, whole);
  const starts = turns.length > 0 ? turns.map((turn) => turn.from) : [whole.from];
  return starts.map((start, k) => ({
    from: start,
    to: starts[k + 1] ?? whole.to,
    fill: statusAt(known, status, start).color[theme.value],
  }));
}
