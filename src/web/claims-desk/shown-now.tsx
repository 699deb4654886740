// What each source's map shows at the claim's place now, beside the claim and without a word on who is right.

import type { ShownNow as Shown } from '../../model/desk-wire.ts';
import { parseInstant } from '../../model/instant.ts';
import { shortDate } from '../dates.ts';
import { statusName } from '../panels/status-name.ts';
import { Swatch } from '../panels/swatch.tsx';
import { clock, language, theatre } from '../state.ts';
import { nameIn } from '../words/catalogues.ts';
import { chosen, say, shown } from './desk-state.ts';

export function ShownNow() {
  const position = chosen.value?.claim.place.position;
  return (
    <section class="desk-shown" aria-labelledby="desk-shown-title">
      <h3 id="desk-shown-title" class="desk-head">
        {say.value.shownNow}
      </h3>
      {!position && <p class="small">{say.value.showsNothing}</p>}
      {position && shown.value === null && <p class="small">…</p>}
      {position && shown.value?.map((one) => <OneMap key={one.source} one={one} />)}
    </section>
  );
}

function OneMap({ one: { source, status, implied, since, edition } }: { one: Shown }) {
  const known = theatre.value?.sources.find(({ id }) => id === source);
  const dateOf = (published: string): string => shortDate(parseInstant(published), clock.value);
  return (
    <p class="desk-map">
      <Swatch status={theatre.value?.statuses.find(({ id }) => id === status)} />
      <span>
        <bdi class="strong">{known ? nameIn(known.name, language.value) : source}</bdi>: <bdi>{statusName(status)}</bdi>
        {', '}
        {say.value.shownSince(dateOf(since.published), since.edition)};{' '}
        <span class="quiet">{say.value.editionOf(dateOf(edition.published))}</span>
        {implied && <bdi class="small desk-implied">{implied.rule}</bdi>}
      </span>
    </p>
  );
}
