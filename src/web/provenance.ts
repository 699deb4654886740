// Whose figures or map this is, in the lines that go with every copy of it.

import { longDate, timeOfDay } from './dates.ts';
import { clock, edition, editions, language, source, theatre, words } from './state.ts';
import { nameIn } from './words/catalogues.ts';

/** The same of the edition that is shown. */
export function currentProvenance(): string[] {
  return provenanceOf(edition.peek());
}

/** Of an edition by its index: source, edition and instant, delay; then the terms; then that it is no warning service. */
export function provenanceOf(index: number): string[] {
  const [shown, from, say] = [editions.peek()[index], source.peek(), words.peek()];
  if (!shown || !from) return [];
  const name = nameIn(from.name, language.peek());
  const when = `${longDate(shown.published, clock.peek())}, ${timeOfDay(shown.published, clock.peek())} ${say.zone(clock.peek().timeZone)}`;
  const delay = theatre.peek()?.policy.delayHours ?? 0;
  const stamp = [`${name}, ${say.edition(shown.id)}, ${when}.`, delay > 0 ? say.delay(delay) : ''];
  const { attribution } = from.terms;
  return [
    stamp.filter(Boolean).join(' '),
    ...(attribution && attribution !== name ? [attribution] : []),
    nameIn(from.terms.statement, language.peek()),
    `Foothold. ${say.notWarning}`,
  ];
}
