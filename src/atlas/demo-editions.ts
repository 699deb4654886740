// The demo's editions: for each day on which it changes, what had been said by the end of that day, as an illustration of areas.

import type { AreasByLabel } from '../engine/cells.ts';
import { statedAreas, statedGround, statedOn } from '../engine/stated-ground.ts';
import type { StatedStatus } from '../engine/statement-status.ts';
import { type GridRing, toDegrees } from '../model/ground.ts';
import { formatInstant, nextDay, startOfDay } from '../model/instant.ts';
import type { DemoFact, DemoFacts } from './demo-facts.ts';

/** An edition as `foothold import` takes it. */
export interface DemoEdition {
  /** `1723582799.geojson`: the last second of its day. */
  readonly name: string;
  readonly day: string;
  readonly text: string;
}

/**
 * The editions from the facts, always the same bytes. The first one, of the day before the first fact, is empty: nothing
 * had been said. `limit`: rings of the ground that may be shown (even-odd).
 */
export function demoEditions({ settlements, facts }: DemoFacts, limit: readonly GridRing[]): DemoEdition[] {
  const places = settlements.map(({ id, position }) => ({
    id,
    position,
    statements: facts.filter(({ settlement }) => settlement === id),
  }));
  const ground = statedGround(places, limit, { reachKm: REACH_KM });
  const editions: DemoEdition[] = [];
  let before = '';
  for (const day of daysOf(facts)) {
    const statuses = statedOn(ground, day, lastSecondOf(day)).map((status) => status && statusId(status));
    const signature = statuses.join();
    if (signature === before) continue;
    before = signature;
    const text = geojson(statedAreas(ground, statuses), day);
    editions.push({ name: `${lastSecondOf(day)}.geojson`, day, text });
  }
  return editions;
}

/** The demo's days are Kyiv's, as in the theatre `ukraine`, so that one day means the same hours in both. */
const TIME_ZONE = 'Europe/Kyiv';
/** A statement about a village speaks for about this much ground around it: villages here stand 2 to 5 km apart. */
const REACH_KM = 3;
const NOTE =
  'Illustration: cells around settlements, made from dated statements (demo/facts.csv). No observer drew this line.';

function daysOf(facts: readonly DemoFact[]): string[] {
  const instants = facts.map(({ published }) => published);
  const last = Math.max(...instants);
  const days: string[] = [];
  const first = formatInstant(Math.min(...instants) - 86_400).slice(0, 10);
  for (let day = first; startOfDay(day, TIME_ZONE) <= last; day = nextDay(day)) days.push(day);
  return days;
}

function lastSecondOf(day: string): number {
  return startOfDay(nextDay(day), TIME_ZONE) - 1;
}

/** The theatre's word for it (demo/theatre.json). */
function statusId({ kind, party }: StatedStatus): string {
  switch (kind) {
    case 'held':
      return `held-by-${party}`;
    case 'seen':
      return `${party}-seen`;
    case 'contested':
      return 'contested';
    case 'no-longer-held':
      return 'no-longer-held';
  }
}

/** One feature for each patch of ground, a line each. */
function geojson(areas: AreasByLabel, day: string): string {
  const features = [...areas].flatMap(([status, polygons]) =>
    polygons.map((rings) =>
      JSON.stringify({
        type: 'Feature',
        properties: { status, day, note: NOTE },
        geometry: { type: 'Polygon', coordinates: rings.map(closedRing) },
      }),
    ),
  );
  return `{"type":"FeatureCollection","features":[\n${features.join(',\n')}\n]}\n`;
}

function closedRing(ring: GridRing): number[][] {
  const positions: number[][] = [];
  for (let i = 0; i < ring.length; i += 2) positions.push([toDegrees(ring[i]!), toDegrees(ring[i + 1]!)]);
  positions.push(positions[0]!);
  return positions;
}
