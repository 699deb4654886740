// Laws of sides: time is parted among them without gap, and a change of sides moves no line.

import { describe, expect, test } from 'vitest';
import { diffAnswer } from '../src/atlas/diff.ts';
import { areasAt } from '../src/engine/answers.ts';
import { buildComposite } from '../src/engine/composite.ts';
import { decodeHistory, encodeHistory } from '../src/engine/history-file.ts';
import { sideOn, sideSpans } from '../src/model/party-sides.ts';
import type { Allegiance, Party, Theatre } from '../src/model/theatre.ts';
import { parseTheatre } from '../src/model/theatre-parser.ts';
import { headerFor } from './oracle/header.ts';
import { mapCount } from './oracle/map-count.ts';
import { type Random, random, seedOf } from './oracle/random.ts';
import { randomMap } from './oracle/random-map.ts';

const seed = seedOf(41);
const SHADE = { light: '#112233', dark: '#445566' };

describe(`random allegiances (seed ${seed})`, () => {
  test('the sides of a party follow one another without gap over all of time, and tell each day as it is', () => {
    for (let k = 0; k < 60; k++) {
      const parties = randomParties(random(seed + k));
      for (const { id } of parties) {
        const spans = sideSpans(parties, id);
        expect([spans[0]!.from, spans.at(-1)!.to]).toEqual([null, null]);
        expect(spans.slice(1).map(({ from }) => from)).toEqual(spans.slice(0, -1).map(({ to }) => to));
        expect(spans.slice(1).every(({ party }, before) => party !== spans[before]!.party)).toBe(true);
        const days = Array.from({ length: 40 }, (_, day) => dayText(day));
        const told = days.map((day) =>
          spans.filter(({ from, to }) => (from === null || from <= day) && (to === null || day < to)),
        );
        expect(told.map((holding) => holding.map(({ party }) => party))).toEqual(
          days.map((day) => [sideOn(parties, id, day)]),
        );
      }
    }
  });
});

describe(`a unit that changes sides between two editions of one map (${mapCount} maps, seed ${seed})`, () => {
  test('moves no line, and takes all of its ground with it', () => {
    for (let k = 0; k < mapCount; k++) {
      const source = random(seed + k);
      const map = randomMap(source, { step: source.pick([10, 1000, 4_999_999]), editions: 1 });
      const [ground] = map.grounds;
      const later = ground!.published + 40 * 86_400;
      const grounds = [ground!, { ...ground!, edition: String(later), published: later }];
      const composite = buildComposite(decodeHistory(encodeHistory(headerFor(map.statuses, map.overlap), grounds)));
      const unit = source.pick(map.statuses);
      const theatre = theatreOf(map.statuses, unit, new Date((later - 86_400) * 1000).toISOString().slice(0, 10));
      const query = { theatre, source: 'test', byRegion: false, places: [] };
      const diff = diffAnswer(composite, { ...query, from: 0, to: 1 });
      expect(diff.changes).toEqual([]);
      const areaKm2 = areasAt(composite, 1)[unit]!;
      const turned = { status: unit, from: 'left', to: 'right', areaKm2, faces: expect.any(Number) };
      expect(diff.holders).toEqual(areaKm2 > 0 ? [turned] : []);
      expect(diffAnswer(composite, { ...query, from: 1, to: 0 }).holders).toEqual(
        areaKm2 > 0 ? [{ ...turned, from: 'right', to: 'left' }] : [],
      );
      expect(diffAnswer(composite, { ...query, from: 1, to: 1 }).holders).toEqual([]);
    }
  });
});

/** Every status is held by a unit of its own name; one of them leaves the left for the right on a day. */
function theatreOf(statuses: readonly string[], unit: string, day: string): Theatre {
  const parents = [
    { party: 'left', to: day },
    { party: 'right', from: day },
  ];
  const parties = [...statuses, 'left', 'right'].map((id) => ({
    id,
    name: { en: id },
    color: SHADE,
    parents: id === unit ? parents : statuses.includes(id) ? [{ party: 'left' }] : [],
  }));
  const theatre = {
    schema: 'foothold-theatre/1',
    id: 'test',
    name: { en: 'Test' },
    timeZone: 'UTC',
    extent: [-180, -90, 180, 90],
    parties,
    statuses: statuses.map((id) => ({ id, name: { en: id }, kind: 'held', party: id, color: SHADE })),
  };
  return parseTheatre(JSON.stringify(theatre), 'test');
}

/** Parties whose parents stand before them in the list, so that there are no circles. */
function randomParties(source: Random): Party[] {
  const parties: Party[] = [];
  for (let k = 0; k < 5; k++) {
    const parents: Allegiance[] = [];
    for (let day = source.below(10); k > 0 && day < 36; day += source.pick([0, 0, 3])) {
      const from = parents.length === 0 && source.below(3) === 0 ? null : dayText(day);
      day += 1 + source.below(12);
      const party = source.below(5) === 0 ? null : source.pick(parties).id;
      parents.push({ party, from, to: dayText(day) });
    }
    parties.push({ id: `p${k}`, name: { en: `p${k}` }, aliases: [], color: SHADE, parents });
  }
  return parties;
}

function dayText(day: number): string {
  return new Date(Date.UTC(2024, 0, 10 + day)).toISOString().slice(0, 10);
}
