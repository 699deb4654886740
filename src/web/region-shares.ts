// How much of a region each map showed as what at the end of a claim's day, in words of the page.

import type { RegionDossierAnswer } from '../model/claim-wire.ts';
import { sourceName, statusName, type Telling } from './claim-phrases.ts';
import { areaFigure, figure } from './numbers.ts';

/** What a map showed of less than this share is left out. */
const LEAST_SHARE = 0.001;

/** `The Watch’s map that day: Held by the North 1,897 km² (100.0 %)`, one for each map that had an edition by then. */
export function shownWords(claim: string, { region, course, shown }: RegionDossierAnswer, telling: Telling): string[] {
  const { say, theatre, clock } = telling;
  const whole = region.areaKm2;
  if (whole === null) return [];
  return shown
    .filter((one) => one.claim === claim)
    .map(({ source, edition }) => {
      const row = course.find((one) => one.source === source)?.rows.find((one) => one.edition === edition);
      const told = theatre.statuses.flatMap(({ id }) => {
        const area = row?.areaKm2[id] ?? 0;
        if (area < LEAST_SHARE * whole) return [];
        const share = figure((100 * area) / whole, clock.language, 1);
        return [`${statusName(id, telling)} ${areaFigure(area, clock.language)} ${say.squareKm} (${share} %)`];
      });
      return say.mapShowed(sourceName(source, telling), told.length === 0 ? say.notDrawn : told.join(', '));
    });
}
