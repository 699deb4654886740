// Which earlier edition the shown one is compared with, or a period begins with.

import { daysBetween } from '../../model/instant.ts';
import { longDate, shortDate, timeOfDay } from '../dates.ts';
import { clock, compareFrom, current, edition, editionDaysBefore, editions, words } from '../state.ts';
import { Choice } from './choice.tsx';

/** Steps back that readers ask for; any other edition is had by the handle on the time band. */
const STEPS_BACK = [1, 7, 30, 90, 365];

export function Against({ label }: { label: string }) {
  const say = words.value;
  const from = editions.value[compareFrom.value];
  if (!from || !current.value) return null;
  const { published } = current.value;
  return (
    <p class="against">
      <span class="small">{label}</span>{' '}
      <Choice
        label={label}
        options={[...choices()].map(([index, name]) => [
          String(index),
          `${name}: ${shortDate(editions.value[index]!.published, clock.value)}`,
        ])}
        value={String(compareFrom.value)}
        onChoose={(index) => (compareFrom.value = Number(index))}
      />
      <span class="small against-note">
        {longDate(from.published, clock.value)}, {timeOfDay(from.published, clock.value)} ({say.edition(from.id)}) ·{' '}
        {say.days(Math.abs(daysBetween(from.published, published, clock.value.timeZone)))}
      </span>
    </p>
  );
}

/** Editions by index, each with what it is called. */
function choices(): Map<number, string> {
  const say = words.value;
  const named = new Map<number, string>([[Math.max(0, edition.value - 1), say.editionBefore]]);
  for (const days of STEPS_BACK) {
    const index = editionDaysBefore(days);
    if (!named.has(index)) named.set(index, say.daysBefore(days));
  }
  if (!named.has(0)) named.set(0, say.firstOfAll);
  if (!named.has(compareFrom.value)) named.set(compareFrom.value, say.otherEdition);
  return named;
}
