// What a source drew on one spot, edition by edition: the answer to a click on the ground.

import { useEffect } from 'preact/hooks';
import { daysBetween } from '../../model/instant.ts';
import { longDate, shortDate, timeOfDay, weekday } from '../dates.ts';
import { nearestText } from '../description/spot-words.ts';
import { nearest, tellingNow } from '../in-words.ts';
import { nearestPlace } from '../nearest-place.ts';
import { coordinates, figure } from '../numbers.ts';
import { type Period, periodAt, periodsOf } from '../periods.ts';
import { AT_PLACE_KM, followSpot } from '../place-dossier.ts';
import { otherName, whereOf } from '../place-where.ts';
import { sideTexts, statusAt } from '../sides.ts';
import {
  askedCheck,
  clock,
  current,
  edition,
  editions,
  hasChecks,
  impliedAt,
  language,
  places,
  type Spot,
  showEdition,
  source,
  spot,
  theatre,
  words,
} from '../state.ts';
import { nameIn } from '../words/catalogues.ts';
import { ChangedWith } from './changed-with.tsx';
import { Citation } from './citation.tsx';
import { lazily } from './lazily.tsx';
import { Strip } from './strip.tsx';
import { Swatch } from './swatch.tsx';

/** What is on record of a spot is asked for, and its panel fetched, when one is first chosen. */
const Said = lazily(async () => (await import('./said/said.tsx')).Said);

export function Dossier() {
  useEffect(followSpot, []);
  const chosen = spot.value;
  if (!chosen) return null;
  const say = words.value;
  return (
    <aside class="dossier" aria-label={say.historyOfControl}>
      <div class="dossier-head">
        <SpotName spot={chosen} />
        <button type="button" class="plain icon close" aria-label={say.close} onClick={() => (spot.value = null)}>
          <svg viewBox="0 0 18 18" width="18" height="18" aria-hidden="true">
            <path d="M3 3l12 12M15 3L3 15" stroke="currentColor" stroke-width="1.8" />
          </svg>
        </button>
      </div>
      {hasChecks.value && (
        <button type="button" class="link small" onClick={() => (askedCheck.value = '')}>
          {say.checkStatement}
        </button>
      )}
      {chosen.runs ? <SpotHistory spot={chosen} periods={periodsOf(chosen.runs, editions.value)} /> : <p>…</p>}
      <Said />
    </aside>
  );
}

function SpotName({ spot: { position } }: { spot: Spot }) {
  const near = nearestPlace(places.value, position);
  const say = words.value;
  const where = coordinates(position);
  if (!near) return <Name title={say.openGround} other="" detail={where} />;
  const name = nameIn(near.place.names, language.value);
  if (near.distanceKm > AT_PLACE_KM)
    return <Name title={say.near(name, figure(near.distanceKm, language.value, 1))} other="" detail={where} />;
  const other = otherName(near.place, name);
  return <Name title={name} other={other} detail={[whereOf(near.place), where].filter(Boolean).join(' · ')} />;
}

function Name({ title, other, detail }: { title: string; other: string; detail: string }) {
  return (
    <div>
      <h2 class="place">
        <bdi>{title}</bdi> {other && <bdi class="quiet">{other}</bdi>}
      </h2>
      <p class="small">{detail}</p>
    </div>
  );
}

function SpotHistory({ spot: { position }, periods }: { spot: Spot; periods: readonly Period[] }) {
  const at = periodAt(periods, edition.value);
  const period = periods[at]!;
  const say = words.value;
  return (
    <>
      <p class="lead">{sentence(period, periods.length)}</p>
      {period.status === 'none' && <Implied position={position} />}
      <p class="small">{beforeSentence(periods, at)}</p>
      <Nearest position={position} />
      {period.lastBefore && <ChangedWith position={position} edition={period.fromIndex} />}
      <h3 class="section">{say.historyOfControl}</h3>
      <Strip periods={periods} />
      <ol class="periods">
        {[...periods].reverse().map((each) => (
          <PeriodRow key={each.from.id} period={each} isShown={each === period} position={position} />
        ))}
      </ol>
      {current.value && (
        <Citation
          name={placeName(position)}
          status={period.status === 'none' ? say.notDrawn : statusName(period.status)}
          since={period.from}
          shown={current.value}
        />
      )}
    </>
  );
}

function sentence(period: Period, count: number): string {
  const say = words.value;
  const name = source.value ? nameIn(source.value.name, language.value) : '';
  const { published } = period.from;
  const when = moment(published);
  if (period.status !== 'none') return say.drawnSince(name, statusName(period.status), when);
  return count === 1 ? say.neverDrawn(name, longDate(published, clock.value)) : say.notDrawnSince(name, when);
}

function beforeSentence(periods: readonly Period[], at: number): string {
  const [before, shown] = [periods[at - 1], periods[at]];
  if (!before || !shown) return '';
  const days = daysBetween(before.from.published, shown.from.published, clock.value.timeZone);
  const say = words.value;
  return before.status === 'none' ? say.beforeNotDrawn(days) : say.before(statusName(before.status), days);
}

function Nearest({ position }: { position: readonly [number, number] }) {
  const [telling, known] = [tellingNow(), nearest.value];
  if (!telling || known?.position !== position || known.edition !== edition.value) return null;
  return <p class="small nearest">{nearestText(telling, known.ground)}</p>;
}

function Implied({ position }: { position: readonly [number, number] }) {
  const rule = impliedAt(position);
  if (!rule) return null;
  return (
    <p class="small">
      <bdi>{nameIn(rule.rule, language.value)}</bdi>
    </p>
  );
}

function PeriodRow({
  period,
  isShown,
  position,
}: {
  period: Period;
  isShown: boolean;
  position: readonly [number, number];
}) {
  const say = words.value;
  const implied = period.status === 'none' ? impliedAt(position) : undefined;
  const status = theatre.value?.statuses.find(({ id }) => id === period.status);
  const holder = status?.party ?? implied?.party ?? null;
  const times = { from: period.from.published, to: period.to?.published ?? null };
  return (
    <li class="period" aria-current={isShown ? 'true' : undefined}>
      <Swatch status={status && theatre.value ? statusAt(theatre.value, status, lastOf(period)) : status} />
      <div>
        <p class="period-status">{period.status === 'none' ? say.notDrawn : statusName(period.status)}</p>
        {implied && (
          <p class="small">
            <bdi>{nameIn(implied.rule, language.value)}</bdi>
          </p>
        )}
        {holder !== null && <Sides texts={sideTexts(holder, times)} />}
        <p class="small">
          {say.from}{' '}
          <button type="button" class="link" title={say.showEdition} onClick={() => showEdition(period.fromIndex)}>
            {instant(period.from.published)}
          </button>{' '}
          ({period.lastBefore ? say.edition(period.from.id) : `${say.firstEdition}, ${say.edition(period.from.id)}`})
        </p>
        <p class="small">
          {say.until} {period.to ? `${instant(period.to.published)} (${say.edition(period.to.id)})` : say.now}
        </p>
        {period.lastBefore && (
          <p class="small quiet">
            {say.changedBetween(instant(period.lastBefore.published), instant(period.from.published))}
          </p>
        )}
      </div>
    </li>
  );
}

/** Whom the holder fought for within a period. */
function Sides({ texts }: { texts: readonly string[] }) {
  return texts.length === 0 ? null : <p class="small sides">{texts.join(', ')}</p>;
}

/** The instant that a period's swatch shows: its last, or that of the newest edition. */
function lastOf({ from, to }: Period): number {
  return to ? Math.max(from.published, to.published - 1) : editions.value.at(-1)!.published;
}

function statusName(id: string): string {
  const status = theatre.value?.statuses.find((candidate) => candidate.id === id);
  return status ? nameIn(status.name, language.value) : id;
}

/** `12 Mar 2025, 14:04` */
function instant(published: number): string {
  return `${shortDate(published, clock.value)}, ${timeOfDay(published, clock.value)}`;
}

function moment(published: number): string {
  const say = words.value;
  const time = timeOfDay(published, clock.value);
  const { timeZone } = clock.value;
  return say.moment(weekday(published, clock.value), longDate(published, clock.value), time, say.zone(timeZone));
}

/** What a citation calls the spot: the place that it lies at, else its coordinates. */
function placeName(position: readonly [number, number]): string {
  const near = nearestPlace(places.value, position, AT_PLACE_KM);
  return near ? nameIn(near.place.names, language.value) : coordinates(position);
}
