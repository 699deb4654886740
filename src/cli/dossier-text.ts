// A dossier in words for a terminal: each source's strip, what was claimed, what is contrary, when the maps moved.

import type { DossierAnswer, DossierSource, MapMove } from '../model/claim-wire.ts';
import { dayOf, parseInstant } from '../model/instant.ts';
import type { Theatre } from '../model/theatre.ts';
import type { PlacePeriod } from '../model/wire.ts';
import { claimDays, claimSaid } from './claim-text.ts';
import { oneLine } from './failure.ts';
import { table } from './table.ts';
import { partyName, sourceName, statusName } from './words.ts';

export function dossierText(dossier: DossierAnswer, theatre: Theatre): string {
  const { place, knownOn, claims } = dossier;
  const parts = [
    `${place.name}  ${place.position.join(',')}  ${place.id}`,
    `Who said what, and what the maps showed${knownOn === null ? '' : `, as known on ${knownOn}`}. Days are ${theatre.timeZone}.`,
    ...dossier.sources.flatMap((source) => stripLines(source, theatre)),
    claims.length === 0
      ? 'No claims about this place.'
      : claimTable(dossier, theatre, (claim) =>
          dossier.mapMoves.filter((move) => move.claim === claim).map((move) => moveWords(move, theatre)),
        ),
    ...section('On the same days, and contrary:', contrary(dossier, theatre)),
    ...section('Map and text of one source stand apart:', apart(dossier, theatre)),
    dossier.citation,
  ];
  return `${parts.join('\n\n')}\n`;
}

export function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`${title}\n${lines.map((line) => `  ${oneLine(line)}`).join('\n')}`];
}

/** A map source's periods; speakers stand in the table of claims. */
function stripLines({ name, history }: DossierSource, theatre: Theatre): string[] {
  if (history === null) return [];
  const rows = history.map((period) => [
    day(period.from, theatre),
    statusName(theatre, period.status),
    period.implied ? `${partyName(theatre, period.implied.party)}, implied` : partyName(theatre, period.party),
    `edition ${period.editionFrom}`,
  ]);
  const columns = ['from the map of', 'status', 'held by', 'first edition'].map((title) => ({ title }));
  return [`${name}, maps:\n${table(columns, rows)}`.trimEnd()];
}

type Told = Pick<DossierAnswer, 'claims' | 'sources' | 'contradictions'>;

/** `mapsOf`: what is told of the maps beside a claim. */
export function claimTable(
  { claims, sources }: Told,
  theatre: Theatre,
  mapsOf: (claim: string) => readonly string[],
): string {
  const rows = claims.map(({ claim, state, copies }) => [
    claim.id,
    claimDays(claim, theatre),
    oneLine(sourceName(theatre, claim.source)),
    affiliation(sources, claim.source.id, theatre),
    claimSaid(claim, theatre),
    [state, ...(claim.background ? ['background'] : []), ...(copies > 0 ? [`${copies} copies`] : [])].join(', '),
    mapsOf(claim.id).join('; '),
  ]);
  const titles = ['claim', 'when it was so', 'who says it', 'speaks for', 'what is said', 'stands', 'the maps'];
  return table(
    titles.map((title) => ({ title })),
    rows,
  ).trimEnd();
}

function affiliation(sources: readonly DossierSource[], id: string | null, theatre: Theatre): string {
  return partyName(theatre, sources.find((source) => source.id !== null && source.id === id)?.affiliation ?? null);
}

function moveWords({ source, days, published }: MapMove, theatre: Theatre): string {
  const name = theatre.sources.find(({ id }) => id === source)?.name.en ?? source;
  if (days === null || published === null) return `${name} has not shown it`;
  if (days === 0) return `${name} the same day`;
  return `${name} ${daysApart(days)} ${days > 0 ? 'later' : 'before'}`;
}

function daysApart(days: number): string {
  return Math.abs(days) === 1 ? '1 day' : `${Math.abs(days)} days`;
}

export function contrary({ contradictions, claims }: Told, theatre: Theatre): string[] {
  const byId = new Map(claims.map(({ claim }) => [claim.id, claim]));
  const told = (ids: readonly string[]): string =>
    ids
      .map((id) => byId.get(id)!)
      .map((claim) => `${sourceName(theatre, claim.source)} (${claimSaid(claim, theatre)})`)
      .join(', ');
  return contradictions.map((one) => `${day(one.from, theatre)}: ${told(one.claims)} / ${told(one.against)}`);
}

/** Two lines for each: what the map did, and what the text said, each by its own edition. */
function apart({ standsApart, claims, sources }: DossierAnswer, theatre: Theatre): string[] {
  return standsApart.flatMap(({ source, map, text, claim, days }) => {
    const record = claims.find((one) => one.claim.id === claim)?.claim;
    const later =
      days === 0 ? 'the same day as the map' : `${daysApart(days)} ${days > 0 ? 'after' : 'before'} the map`;
    const history = sources.find(({ id }) => id === source)?.history ?? [];
    return [
      `map: ${turnWords(history, map.edition, theatre)}, in the edition of ${day(map.published, theatre)} (${map.edition})`,
      `text: ${record ? claimSaid(record, theatre) : 'says it'}, in the edition of ${day(text.published, theatre)} (${text.edition}), ${later}`,
    ];
  });
}

/** What the map showed before that edition and from it on. */
function turnWords(history: readonly PlacePeriod[], edition: string, theatre: Theatre): string {
  const at = history.findIndex(({ editionFrom }) => editionFrom === edition);
  const [was, is] = [history[at - 1], history[at]].map((period) => (period ? statusName(theatre, period.status) : '…'));
  return `${was} → ${is}`;
}

function day(instant: string, { timeZone }: Theatre): string {
  return dayOf(parseInstant(instant), timeZone);
}
