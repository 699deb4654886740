// Figures to explore: area over time, what came and went, each as chart, table, CSV and picture.

import { computed, signal } from '@preact/signals';
import { bolder } from '../../../model/shades.ts';
import type { Status } from '../../../model/theatre.ts';
import { areaAlong, changeAlong, scopeOf, stretchesOf, UNITS, type Unit } from '../../figure-rows.ts';
import { regionName } from '../../regions.ts';
import { shownChanges } from '../../shown-party.ts';
import {
  clock,
  compareFrom,
  editions,
  figures,
  figuresFailure,
  frontLengths,
  hasClaims,
  language,
  region,
  source,
  theatre,
  theme,
  words,
} from '../../state.ts';
import { nameIn } from '../../words/catalogues.ts';
import { Against } from '../against.tsx';
import { Choice } from '../choice.tsx';
import { lazily } from '../lazily.tsx';
import { PartyChoice } from '../party-choice.tsx';
import { ChangeChart } from './change-chart.tsx';
import { FigureTable } from './figure-table.tsx';
import { LineChart } from './line-chart.tsx';

/** What is on record of a region is asked for, and its panel fetched, when one is first chosen. */
const RegionSaid = lazily(async () => (await import('../said/region-said.tsx')).RegionSaid);

const unit = signal<Unit>('month');

/** The stretches from the edition that the period begins with to the newest. */
const stretches = computed(() => {
  const all = stretchesOf(editions.value, unit.value, clock.value.timeZone);
  return all.filter(({ last }) => last >= compareFrom.value);
});

const areas = computed(() => {
  const [counted, known] = [figures.value, theatre.value];
  if (!counted || !known) return null;
  const scope = scopeOf(counted.areas, region.value);
  const rows = known.statuses.map((status) => ({
    status,
    areaKm2: areaAlong(counted.areas, status.id, scope, stretches.value),
  }));
  return rows.filter(({ status, areaKm2 }) => status.drawn && areaKm2.some((area) => area > 0));
});

const changes = computed(() => {
  const told = shownChanges.value;
  if (!told) return null;
  const along = (byEdition: Float64Array): number[] => changeAlong(byEdition, stretches.value);
  return { party: told.party, gained: along(told.gained), lost: along(told.lost) };
});

export function Numbers() {
  const say = words.value;
  const isCounted = figures.value !== null;
  return (
    <section class="numbers" aria-label={say.view('numbers')}>
      <Choices />
      {figuresFailure.value !== null && (
        <p role="alert">
          {say.noFigures} {figuresFailure.value}
        </p>
      )}
      {!isCounted && figuresFailure.value === null && <p class="small">{say.computing}</p>}
      {isCounted && <Areas />}
      {isCounted && <Changes />}
      {frontLengths.value && region.value === null && <Front />}
      {hasClaims.value && region.value !== null && <RegionSaid />}
    </section>
  );
}

function Choices() {
  const say = words.value;
  const regions = figures.value?.areas.regions ?? [];
  const names = regions.map(({ id, name }) => [id, regionName(id, name)] as const);
  const sorted = names.sort(([, a], [, b]) => a.localeCompare(b, language.value));
  return (
    <div class="numbers-choices">
      <p class="against">
        <span class="small">{say.region}</span>{' '}
        <Choice
          label={say.region}
          options={[['', say.allGround] as const, ...sorted]}
          value={region.value ?? ''}
          onChoose={(id) => (region.value = id || null)}
        />
      </p>
      <p class="against">
        <span class="small">{say.by}</span>{' '}
        <Choice
          label={say.by}
          options={UNITS.map((each) => [each, say.unit(each)])}
          value={unit.value}
          onChoose={(each) => (unit.value = each)}
        />
      </p>
      <PartyChoice />
      <Against label={say.periodBegins} />
    </div>
  );
}

/** What a figure is of: source, region, and the words of the chart, for captions and file names. */
function scopeTitle(title: string): string {
  const place = figures.value?.areas.regions.find(({ id }) => id === region.value);
  const where = place ? regionName(place.id, place.name) : words.value.allGround;
  return [source.value ? nameIn(source.value.name, language.value) : '', where, title].filter(Boolean).join(' · ');
}

function Areas() {
  const say = words.value;
  const rows = areas.value ?? [];
  const columns = rows.map(({ status, areaKm2 }) => ({
    id: status.id,
    name: nameIn(status.name, language.value),
    values: areaKm2,
  }));
  return (
    <FigureTable title={scopeTitle(say.areaOverTime)} stretches={stretches.value} columns={columns} unit={unit.value}>
      <LineChart lines={rows.map(lineOf)} stretches={stretches.value} />
    </FigureTable>
  );
}

/** A pale fill, or a pale hatch, would be lost as a line. */
function lineOf({ status, areaKm2 }: { status: Status; areaKm2: readonly number[] }) {
  return {
    id: status.id,
    name: nameIn(status.name, language.value),
    color: bolder(status.color, status.hatch?.ink ?? status.color, theme.value),
    dash: status.hatch ? (status.hatch.kind === 'dots' ? '2 3' : '7 3') : undefined,
    values: areaKm2,
  };
}

/** Of all ground: a front is not cut at the borders of regions. */
function Front() {
  const say = words.value;
  const { meetsKm, bandKm } = frontLengths.value!;
  const along = (km: Float64Array): number[] => stretches.value.map(({ last }) => km[last]!);
  const columns = [
    { id: 'meetsKm', name: say.lineMeets, values: along(meetsKm) },
    { id: 'bandKm', name: say.lineBand, values: along(bandKm) },
  ];
  const lines = columns.map((column, k) => ({ ...column, color: 'var(--ink)', dash: k === 1 ? '2 3' : undefined }));
  return (
    <FigureTable title={scopeTitle(say.frontLength)} stretches={stretches.value} columns={columns} unit={unit.value}>
      <LineChart lines={lines} stretches={stretches.value} />
    </FigureTable>
  );
}

function Changes() {
  const say = words.value;
  const told = changes.value;
  if (!told) return null;
  const title = `${say.gainsAndLosses}: ${say.heldBy(nameIn(told.party.name, language.value))}`;
  const net = told.gained.map((gained, k) => gained - told.lost[k]!);
  return (
    <FigureTable
      title={scopeTitle(title)}
      stretches={stretches.value}
      unit={unit.value}
      columns={[
        { id: 'gained', name: say.gained, values: told.gained },
        { id: 'lost', name: say.lost, values: told.lost },
        { id: 'net', name: say.net, values: net, isSigned: true },
      ]}
    >
      <ChangeChart gained={told.gained} lost={told.lost} party={told.party} stretches={stretches.value} />
    </FigureTable>
  );
}
