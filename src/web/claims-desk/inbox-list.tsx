// The inbox as a list: events with their claims, each with who says it and how it stands.

import { useEffect, useRef } from 'preact/hooks';
import type { StandingClaim } from '../../model/claim-record.ts';
import type { InboxGroup } from '../../model/desk-wire.ts';
import { parseInstant } from '../../model/instant.ts';
import { shortDate } from '../dates.ts';
import { clock, words } from '../state.ts';
import { problemLine } from '../words/problem-line.ts';
import { partyName, placeName, sourceName } from './claim-names.ts';
import { saving } from './decisions.ts';
import { choose, chosenId, claims, fetchPage, groups, inboxFailure, say, task, total } from './desk-state.ts';
import { type Filters, filters, hasFilters, WAITING } from './filters.ts';

export function InboxList() {
  const list = useRef<HTMLDivElement>(null);
  const current = chosenId.value;
  const isLooking = task.value === 'look';
  useEffect(() => {
    const row = list.current?.querySelector<HTMLElement>('[aria-current="true"]');
    if (!row || !isLooking) return;
    row.scrollIntoView({ block: 'nearest' });
    const focused = document.activeElement;
    // Whoever writes, or walks the map, is not torn away.
    if (!focused || focused === document.body || list.current?.contains(focused)) row.focus({ preventScroll: true });
  }, [current, isLooking]);
  return (
    <div class="desk-list" ref={list}>
      <Head />
      {groups.value.map((group) => (
        <Group key={group.id} group={group} />
      ))}
      {total.value !== null && groups.value.length < total.value && (
        <button type="button" class="link desk-more" onClick={() => void fetchPage('next')}>
          {say.value.more}
        </button>
      )}
    </div>
  );
}

function Head() {
  const failure = inboxFailure.value;
  const count = total.value;
  return (
    <>
      <h2 id="desk-inbox-title" class="desk-title">
        {say.value.inbox} {count !== null && <span class="quiet">{say.value.groups(count)}</span>}
      </h2>
      {failure !== null && (
        <p role="alert">
          {problemLine(failure, words.value)}{' '}
          <button type="button" class="link" onClick={() => void fetchPage('first')}>
            {words.value.tryAgain}
          </button>
        </p>
      )}
      {failure === null && count === null && <p class="small">{say.value.loading}</p>}
      {count === 0 && <Empty />}
    </>
  );
}

function Empty() {
  const ask = (wanted: Filters) => {
    filters.value = wanted;
    void fetchPage('first');
  };
  if (!hasFilters(filters.value)) {
    return (
      <p class="small">
        <strong>{say.value.empty}</strong> {say.value.emptyHint}{' '}
        <button type="button" class="link" onClick={() => ask({ ...WAITING, state: '' })}>
          {say.value.showDecided}
        </button>
      </p>
    );
  }
  return (
    <p class="small">
      {say.value.noMatch}{' '}
      <button type="button" class="link" onClick={() => ask(WAITING)}>
        {say.value.clearFilters}
      </button>
    </p>
  );
}

function Group({ group }: { group: InboxGroup }) {
  const { id, place, lineages, copies, more, firstPublished, lastPublished } = group;
  const title = `group-${id}`;
  const dates = [firstPublished, lastPublished].map((each) =>
    each === null ? '' : shortDate(parseInstant(each), clock.value),
  );
  const notes = [
    dates[0] === dates[1] ? dates[0] : dates.join(' – '),
    say.value.heard(lineages),
    copies > 0 ? say.value.copies(copies) : '',
  ];
  return (
    <section class="desk-group" aria-labelledby={title}>
      <h3 id={title}>
        <bdi>{placeName(place)}</bdi>
      </h3>
      <p class="small">{notes.filter(Boolean).join(' · ')}</p>
      <ul>
        {group.claims.map((each) => {
          const standing = claims.value.get(each);
          return standing && <Row key={each} standing={standing} />;
        })}
      </ul>
      {more > 0 && <p class="small">{say.value.moreOfGroup(more)}</p>}
    </section>
  );
}

function Row({ standing: { claim, state } }: { standing: StandingClaim }) {
  const soon = saving.value.get(claim.id);
  const isChosen = chosenId.value === claim.id;
  const stands = soon ? say.value.saving : state === 'proposed' ? '' : say.value.stateName(state);
  return (
    <li>
      <button
        type="button"
        class="plain desk-row"
        data-claim={claim.id}
        data-state={soon ? 'saving' : state}
        aria-current={isChosen ? 'true' : undefined}
        onClick={() => choose(claim.id)}
      >
        <span class="desk-row-claim">
          {say.value.relation(claim.relation)}
          {claim.party !== null && (
            <>
              {' · '}
              <bdi>{partyName(claim.party)}</bdi>
            </>
          )}
        </span>
        <span class="small">
          <bdi>{sourceName(claim.source)}</bdi> · {say.value.act(claim.act)}
        </span>
        {stands && <span class="desk-state">{stands}</span>}
      </button>
    </li>
  );
}
