// The headline: the date of the map, how old it is, whose it is, and what ground it draws.

import { ageOf } from '../../model/instant.ts';
import { dayAndMonth, longDate, timeOfDay, weekday, year } from '../dates.ts';
import { load } from '../loading.ts';
import { isOffline, savedAt } from '../offline.ts';
import { firstShown } from '../stages.ts';
import { clock, current, language, phase, source, theatre, today, view, words } from '../state.ts';
import { nameIn } from '../words/catalogues.ts';
import { problemLine } from '../words/problem-line.ts';
import { Compare } from './compare.tsx';
import { FreshLegend } from './fresh-legend.tsx';
import { Heat } from './heat.tsx';
import { lazily } from './lazily.tsx';
import { Legend } from './legend.tsx';

/** It tells more than the first picture knows, and comes after it. */
const InWords = lazily(async () => {
  await firstShown.reached;
  return (await import('./in-words.tsx')).InWords;
});

export function TitleBlock() {
  return (
    <section class="title-block">
      <Headline />
      {/* A comparison may list sixty places: its words stand before them. */}
      {view.value === 'compare' && <InWords />}
      {current.value && <ViewPanel />}
      {view.value !== 'compare' && <InWords />}
    </section>
  );
}

function ViewPanel() {
  switch (view.value) {
    case 'compare':
      return <Compare />;
    case 'held':
    case 'changed':
      return <Heat measure={view.value} />;
    default:
      return (
        <>
          <Legend />
          <FreshLegend />
        </>
      );
  }
}

function Headline() {
  const say = words.value;
  const shown = current.value;
  const state = phase.value;
  if (state.kind === 'empty' || (!shown && state.kind === 'loading')) {
    return (
      <div class="date-block">
        <h1 class="date quiet">{state.kind === 'empty' ? say.empty : '…'}</h1>
        <p class="date-note">{state.kind === 'empty' ? say.emptyHint : say.loading}</p>
      </div>
    );
  }
  return (
    <div class="date-block">
      {shown && (
        <>
          <p class="weekday">{weekday(shown.published, clock.value)}</p>
          <h1 class="date">
            <time dateTime={new Date(shown.published * 1000).toISOString()}>
              <span class="day">{dayAndMonth(shown.published, clock.value)}</span>{' '}
              <span class="year">{year(shown.published, clock.value)}</span>
            </time>
          </h1>
          <Provenance published={shown.published} />
        </>
      )}
      {state.kind === 'failed' && <Failure error={state.error} />}
    </div>
  );
}

function Provenance({ published }: { published: number }) {
  const say = words.value;
  const { timeZone } = clock.value;
  const name = source.value ? nameIn(source.value.name, language.value) : '';
  const delay = theatre.value?.policy.delayHours ?? 0;
  const age = ageOf(published, today.value, timeZone);
  return (
    <p class="date-note">
      <span>{say.published(name, timeOfDay(published, clock.value), say.zone(timeZone))}.</span>{' '}
      <span class="age">
        {delay > 0 && `${say.delay(delay)} `}
        {say.age(age)}
      </span>
      {isOffline.value && (
        <span class="offline strong">
          {savedAt.value === null ? say.offline : say.offlineSaved(longDate(savedAt.value, clock.value))}
        </span>
      )}
      {source.value && (
        <span class="terms-line">
          <bdi>{nameIn(source.value.terms.statement, language.value)}</bdi>
        </span>
      )}
    </p>
  );
}

function Failure({ error }: { error: unknown }) {
  return (
    <p class="failure" role="alert">
      {words.value.failed} {problemLine(error, words.value)}{' '}
      <button type="button" class="link" onClick={() => load()}>
        {words.value.tryAgain}
      </button>
    </p>
  );
}
