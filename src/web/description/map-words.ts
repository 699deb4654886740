// A state of the map told: what it is, what it draws, where its front runs, what changed, and what its blanks mean.

import type { Frame } from '../../engine/frame-area.ts';
import type { FrontLine } from '../../engine/front.ts';
import { toGrid } from '../../model/ground.ts';
import { ageOf } from '../../model/instant.ts';
import { sideAt } from '../../model/party-sides.ts';
import type { Source, Status } from '../../model/theatre.ts';
import { longDate, timeOfDay, weekday } from '../dates.ts';
import { nameIn } from '../words/catalogues.ts';
import type { ChangedPlace, ChangeReport, EditionEntry } from '../worker/protocol.ts';
import { stretchesOf } from './course.ts';
import { frontParagraphs } from './front-words.ts';
import { Mentions, type Paragraph, plain, type Sentence } from './sentences.ts';
import { areaText, atText, instantText, partyText, statusText, type Telling } from './telling.ts';

/** Everything that is told of a state of the map. What is not known yet is null, and its paragraph is left out. */
export interface MapFacts {
  readonly source: Source;
  readonly editions: readonly EditionEntry[];
  /** Index of the edition that is shown. */
  readonly edition: number;
  /** UTC seconds to which the map's age counts. */
  readonly today: number;
  /** The box that is told of; null: the whole map. */
  readonly frame: Frame | null;
  /** km² by status in the frame, and of the edition before. */
  readonly areaKm2: Readonly<Record<string, number>> | null;
  readonly areaKm2Before: Readonly<Record<string, number>> | null;
  readonly front: readonly FrontLine[] | null;
  readonly changed: ChangeReport | null;
}

export function describeMap(telling: Telling, facts: MapFacts): Paragraph[] {
  return [
    whatItIs(telling, facts),
    ...whatIsDrawn(telling, facts),
    ...(facts.front ? frontParagraphs(telling, stretchesOf(facts.front, facts.frame)) : []),
    ...(facts.changed ? [whatChanged(telling, facts, facts.changed)] : []),
    whatIsNotDrawn(telling, facts.source),
  ];
}

/** The map in a few sentences: what a reader should know before all else. */
export function whatItIs(telling: Telling, { source, editions, edition, today }: MapFacts): Paragraph {
  const { words, clock, theatre } = telling;
  const { id, published } = editions[edition]!;
  const { delayHours } = theatre.policy;
  return {
    heading: words.theMap,
    sentences: [
      words.thisIs(nameIn(source.name, clock.language), longDate(published, clock), id),
      words.numbered(edition + 1, editions.length),
      words.publishedAt(
        weekday(published, clock),
        longDate(published, clock),
        `${timeOfDay(published, clock)} ${words.zone(clock.timeZone)}`,
      ),
      words.age(ageOf(published, today, clock.timeZone)),
      ...(delayHours > 0 ? [words.delayedBy(delayHours)] : []),
      words.asOfThen,
      words.notWarning,
    ].map(plain),
  };
}

/** Below what is written an area is none. */
const LEAST_KM2 = 0.05;

function whatIsDrawn(telling: Telling, facts: MapFacts): Paragraph[] {
  const { areaKm2, areaKm2Before, frame } = facts;
  if (!areaKm2) return [];
  const { words, theatre } = telling;
  const statuses = theatre.statuses.filter(({ drawn }) => drawn);
  const present = statuses.filter(({ id }) => (areaKm2[id] ?? 0) > 0 || (areaKm2Before?.[id] ?? 0) > 0);
  const absent = statuses.filter((status) => !present.includes(status));
  const sentences = present.map(({ id }) => {
    const [name, area] = [statusText(telling, id), areaKm2[id] ?? 0];
    if (!areaKm2Before) return words.drawnArea(name, areaText(telling, area));
    const change = area - (areaKm2Before[id] ?? 0);
    const sign = Math.abs(change) < LEAST_KM2 ? 0 : Math.sign(change);
    return words.drawnAreaSince(name, areaText(telling, area), { sign, area: areaText(telling, Math.abs(change)) });
  });
  if (present.length === 0) sentences.push(words.nothingDrawn);
  if (absent.length > 0) sentences.push(words.absent(absent.map(({ id }) => statusText(telling, id))));
  if (frame) sentences.push(words.inFrame);
  sentences.push(...whoFightsForWhom(telling, facts, present));
  return [{ heading: words.whatIsDrawn, sentences: sentences.map(plain) }];
}

/** Of statuses whose holder fights for another party on the day of the edition. */
function whoFightsForWhom(telling: Telling, { editions, edition }: MapFacts, present: readonly Status[]): string[] {
  const { theatre, words } = telling;
  const { published } = editions[edition]!;
  return present.flatMap(({ id, party }) => {
    const side = party === null ? null : sideAt(theatre, party, published);
    return side === null || side === party
      ? []
      : [words.holderFightsFor(statusText(telling, id), partyText(telling, side))];
  });
}

/** Places that are told of; the largest. */
const PLACES_TOLD = 12;

function whatChanged(telling: Telling, { editions, frame }: MapFacts, report: ChangeReport): Paragraph {
  const { words } = telling;
  const then = editions[report.from]!;
  const intro = words.changedAgainst(instantText(telling, then.published), then.id);
  const areas = report.changes
    .filter(({ areaKm2 }) => areaKm2 >= LEAST_KM2)
    .map(({ from, to, areaKm2 }) =>
      words.changedArea(statusText(telling, from), statusText(telling, to), areaText(telling, areaKm2)),
    );
  const turned = report.turned.map(({ status, from, to, areaKm2 }) => {
    const sides = { from: partyText(telling, from), to: partyText(telling, to) };
    return words.turnedArea(statusText(telling, status), sides, areaText(telling, areaKm2));
  });
  if (areas.length === 0 && (report.changes.length > 0 || turned.length === 0))
    areas.push(report.changes.length === 0 ? words.sameAsThen : words.hardlyChanged);
  const patches = report.patches.map(({ from, to, areaKm2, position }) => {
    const mentions = new Mentions();
    const [was, is] = [statusText(telling, from), statusText(telling, to)];
    const where = atText(telling, position, mentions);
    return mentions.sentence(words.changedPatch(areaText(telling, areaKm2), where, was, is));
  });
  const places = report.changes.length === 0 ? [] : changedPlaces(telling, report.places, frame);
  return { heading: words.whatChanged, sentences: [...[intro, ...areas, ...turned].map(plain), ...patches, ...places] };
}

function changedPlaces(telling: Telling, changed: readonly ChangedPlace[], frame: Frame | null): Sentence[] {
  const { words, clock, places } = telling;
  const known = changed.flatMap(({ index, from, to }) => {
    const place = places[index];
    return place && (!frame || isInFrame(place.position, frame)) ? [{ place, from, to }] : [];
  });
  known.sort((a, b) => b.place.population - a.place.population);
  if (known.length === 0) return [plain(words.noPlaceChanged)];
  const told = known.slice(0, PLACES_TOLD).map(({ place, from, to }) => {
    const mentions = new Mentions();
    const name = mentions.mark(nameIn(place.names, clock.language), place.position);
    return mentions.sentence(words.changedPlace(name, statusText(telling, from), statusText(telling, to)));
  });
  const more = known.length - told.length;
  return more > 0 ? [...told, plain(words.morePlaces(more))] : told;
}

function isInFrame([lon, lat]: readonly [number, number], [west, south, east, north]: Frame): boolean {
  const [x, y] = [toGrid(lon), toGrid(lat)];
  return x >= west && x <= east && y >= south && y <= north;
}

function whatIsNotDrawn({ words, clock }: Telling, { blank }: Source): Paragraph {
  const rules = blank.map(({ rule }) => nameIn(rule, clock.language));
  const texts = rules.length > 0 ? [words.blankIsAStatement, ...rules] : [words.blankSaysNothing];
  return { heading: words.whatIsNotDrawn, sentences: texts.map(plain) };
}
