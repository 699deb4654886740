// Which places near a spot changed in the same edition: a change is seldom alone.

import { useEffect, useState } from 'preact/hooks';
import { askOverlaid } from '../desk.ts';
import { placePositions } from '../drawing.ts';
import { selectSpot } from '../loading.ts';
import { distanceBetweenKm } from '../nearest-place.ts';
import { figures, language, places, words } from '../state.ts';
import { nameIn } from '../words/catalogues.ts';

const WITHIN_KM = 10;
const MOST = 12;

interface ChangedWithProps {
  readonly position: readonly [number, number];
  /** The edition (index) that changed the spot. */
  readonly edition: number;
}

export function ChangedWith({ position, edition }: ChangedWithProps) {
  const say = words.value;
  const [near, setNear] = useState<readonly number[]>([]);
  const isCounted = figures.value !== null;
  useEffect(() => {
    let isGone = false;
    setNear([]);
    const question = { from: edition - 1, to: edition, positions: placePositions(), frame: null };
    if (edition > 0)
      void askOverlaid('changed', question).then(
        (report) => !isGone && report && setNear(nearby(report.places, position)),
        () => undefined,
      );
    return () => {
      isGone = true;
    };
  }, [position, edition, isCounted, places.value]);
  if (near.length === 0) return null;
  return (
    <>
      <h3 class="section">
        {say.changedWith} <span class="quiet">{say.withinKm(WITHIN_KM)}</span>
      </h3>
      <p class="changed-with">
        {near.map((index) => {
          const place = places.value[index]!;
          return (
            <button key={place.id} type="button" class="link" onClick={() => void selectSpot(place.position)}>
              {nameIn(place.names, language.value)}
            </button>
          );
        })}
      </p>
    </>
  );
}

/** The largest first; the spot's own place is not another. */
function nearby(changed: readonly { readonly index: number }[], position: readonly [number, number]): number[] {
  const known = places.peek();
  return changed
    .map(({ index }) => index)
    .filter((index) => {
      const km = distanceBetweenKm(known[index]!.position, position);
      return km <= WITHIN_KM && km > 0.3;
    })
    .sort((a, b) => known[b]!.population - known[a]!.population)
    .slice(0, MOST);
}
