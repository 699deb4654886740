// Heat maps: for how long a party has been drawn as holding ground, or how long ago the ground last changed.

import { HEAT_DAYS, heatStatuses } from '../map/heat-classes.ts';
import { areaFigure } from '../numbers.ts';
import { shownParty } from '../shown-party.ts';
import { compareFrom, edition, figuresFailure, heat, language, theatre, words } from '../state.ts';
import { nameIn } from '../words/catalogues.ts';
import { Against } from './against.tsx';
import { PartyChoice } from './party-choice.tsx';
import { Swatch } from './swatch.tsx';

export function Heat({ measure }: { measure: 'held' | 'changed' }) {
  const say = words.value;
  const shown = heat.value;
  const isDrawn = shown?.measure === measure && shown.from === compareFrom.value && shown.to === edition.value;
  const party = shownParty.value ? nameIn(shownParty.value.name, language.value) : '';
  return (
    <section class="heat" aria-label={say.view(measure)}>
      <h2 class="section">{say.heatTitle(measure, party)}</h2>
      {measure === 'held' && (theatre.value?.parties.length ?? 0) > 1 && <PartyChoice />}
      <Against label={say.periodBegins} />
      {figuresFailure.value !== null && (
        <p class="small">
          {say.noFigures} {figuresFailure.value}
        </p>
      )}
      {!isDrawn && figuresFailure.value === null && <p class="small">{say.computing}</p>}
      {isDrawn && <Classes measure={measure} classKm2={shown.classKm2} />}
      <p class="small">{say.heatNote(measure)}</p>
    </section>
  );
}

function Classes({ measure, classKm2 }: { measure: 'held' | 'changed'; classKm2: readonly number[] }) {
  const say = words.value;
  return (
    <table class="changes">
      <caption class="hidden">{say.view(measure)}</caption>
      <tbody>
        {heatStatuses(measure).map((status, k) => (
          <tr key={status.id} data-class={status.id} data-days={HEAT_DAYS[measure][k]}>
            <td>
              <Swatch status={status} />
            </td>
            <td>{nameIn(status.name, language.value)}</td>
            <td class="figure strong">
              {areaFigure(classKm2[k] ?? 0, language.value)} {say.squareKm}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
