// What is marked over the ground: what changed hands in the last days, how many days to choose, and the front's lines.

import { freshLooks } from '../map/difference-statuses.ts';
import { fresh, freshDays, language, picture, theatre, words } from '../state.ts';
import { nameIn } from '../words/catalogues.ts';
import { BAND, EDGE_KINDS, FRONT } from '../worker/mesh.ts';
import { Choice } from './choice.tsx';
import { DraftLegend } from './draft-legend.tsx';
import { Swatch } from './swatch.tsx';

/** On a phone the map needs the room more. */
const hasRoom = globalThis.matchMedia?.('(min-width: 640px)').matches;

const DAYS_TO_CHOOSE = [0, 1, 3, 7, 14, 30, 90];

export function FreshLegend() {
  const say = words.value;
  const known = theatre.value;
  if (!known) return null;
  const present = new Set(fresh.value?.mesh.statuses ?? []);
  const marks = freshLooks(known).filter(({ id }) => present.has(id));
  return (
    <details class="fresh-legend" open={hasRoom}>
      <summary class="small">{say.freshTitle}</summary>
      <p class="against">
        <span class="small">{say.freshDays}</span>{' '}
        <Choice
          label={say.freshDays}
          options={DAYS_TO_CHOOSE.map((days) => [String(days), days === 0 ? say.noFresh : say.days(days)])}
          value={String(freshDays.value)}
          onChoose={(days) => (freshDays.value = Number(days))}
        />
      </p>
      {marks.map((look) => (
        <p key={look.id} class="mark" data-mark={look.id}>
          <Swatch status={look} />
          <span>{markName(look.id)}</span>
        </p>
      ))}
      <Lines />
      <DraftLegend />
    </details>
  );
}

function markName(id: string): string {
  const party = theatre.value?.parties.find((candidate) => id.endsWith(`-${candidate.id}`));
  const name = party ? nameIn(party.name, language.value) : '';
  return id.startsWith('fresh-to-') ? words.value.cameTo(name) : words.value.leftParty(name);
}

/** Only lines that are in the picture. */
function Lines() {
  const say = words.value;
  const styles = picture.value?.mesh?.lines[0]?.edgeStyle;
  const has = (kind: number): boolean => styles?.some((style) => style % EDGE_KINDS === kind) ?? false;
  return (
    <>
      {has(FRONT) && (
        <p class="mark">
          <span class="line-sample front" aria-hidden="true" />
          <span>{say.lineMeets}</span>
        </p>
      )}
      {has(BAND) && (
        <p class="mark">
          <span class="line-sample band" aria-hidden="true" />
          <span>{say.lineBand}</span>
        </p>
      )}
    </>
  );
}
