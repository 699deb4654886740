// Whose figures or map this is, in the lines that go with every copy of it.

import { longDate, timeOfDay } from './dates.ts';
import { clock, current, language, source, theatre, words } from './state.ts';
import { nameIn } from './words/catalogues.ts';

/** Source, edition and instant, age; then the terms; then that it is no warning service. */
export function currentProvenance(): string[] {
  const [shown, from, say] = [current.peek(), source.peek(), words.peek()];
  if (!shown || !from) return [];
  const name = nameIn(from.name, language.peek());
  const when = `${longDate(shown.published, clock.peek())}, ${timeOfDay(shown.published, clock.peek())} ${say.zone(clock.peek().timeZone)}`;
  const delay = theatre.peek()?.policy.delayHours ?? 0;
  const edition = [`${name}, ${say.edition(shown.id)}, ${when}.`, delay > 0 ? say.delay(delay) : ''];
  return [
    edition.filter(Boolean).join(' '),
    nameIn(from.terms.statement, language.peek()),
    `Foothold. ${say.notWarning}`,
  ];
}
