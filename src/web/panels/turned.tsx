// Ground that changed sides with its holder between two editions, while no line on the map moved.

import { differenceStatuses } from '../map/difference-statuses.ts';
import { areaFigure } from '../numbers.ts';
import { partyName } from '../sides.ts';
import { language, theatre, words } from '../state.ts';
import type { ChangedSide } from '../worker/protocol.ts';
import { statusName } from './status-name.ts';
import { Swatch } from './swatch.tsx';

export function Turned({ turned }: { turned: readonly ChangedSide[] }) {
  const say = words.value;
  const looks = differenceStatuses(theatre.value ?? { parties: [] });
  return (
    <section class="turned">
      <h3 class="section">{say.changedSides}</h3>
      <p class="small">{say.noLineMoved}</p>
      <table class="changes">
        <caption class="hidden">{say.changedSides}</caption>
        <tbody>
          {turned.map(({ status, from, to, areaKm2 }) => (
            <tr key={status} data-turned={`${status} ${from} ${to}`}>
              <td>
                <Swatch status={looks.find(({ id }) => id === `turned-${to}`)} />
              </td>
              <td>{say.sideChange(statusName(status), partyName(from), partyName(to))}</td>
              <td class="figure strong">
                {areaFigure(areaKm2, language.value)} {say.squareKm}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
