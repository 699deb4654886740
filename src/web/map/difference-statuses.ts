// How a difference is drawn: ground that came to a party, left it, or stayed with it, in that party's colour and slant.

import type { GroundLook } from '../../model/look.ts';
import { mixed, PAPER } from '../../model/shades.ts';
import type { Party, Shade, Status, Theatre } from '../../model/theatre.ts';

/** Of what is nobody's. */
export const GREY: Shade = { light: '#77726a', dark: '#a5a39b' };

/** Ground that stayed is muted, and just strong enough that colour blindness still tells both parties' and paper apart. */
const SAME_SHARE = { light: 0.43, dark: 0.34 };

/** The names that a worker gives to what became of ground (worker/difference.ts), as statuses that can be drawn. */
export function differenceStatuses({ parties }: Pick<Theatre, 'parties'>): Status[] {
  return [...parties.flatMap(ofParty), changed()];
}

function ofParty({ id, name, color }: Party, index: number): Status[] {
  // Up and down: gained and lost differ by slant too, not by hue alone.
  const slant = index % 2 === 0 ? 45 : -45;
  const come = { kind: 'lines', angle: slant, pitch: 7, width: 3, ink: color } as const;
  const gone = { kind: 'lines', angle: -slant, pitch: 8, width: 1.2, ink: color } as const;
  // Upright or level: nothing came or went there but the allegiance.
  const turned = { kind: 'lines', angle: index % 2 === 0 ? 0 : 90, pitch: 7, width: 2.2, ink: color } as const;
  const base = { name, party: id, kind: 'held', certainty: 'certain', siege: false, drawn: true } as const;
  return [
    { ...base, id: `to-${id}`, color: mixed(color, { light: 0.3, dark: 0.3 }), hatch: come },
    { ...base, id: `from-${id}`, color: PAPER, hatch: gone },
    { ...base, id: `same-${id}`, color: mixed(color, SAME_SHARE), hatch: null },
    { ...base, id: `turned-${id}`, color: mixed(color, { light: 0.3, dark: 0.3 }), hatch: turned },
  ];
}

/** Marks over an edition's ground: what came to a party or left it lately. No fill, so that the status stays to be seen. */
export function freshLooks({ parties }: Pick<Theatre, 'parties'>): GroundLook[] {
  return parties.flatMap(({ id, color }, index) => {
    const slant = index % 2 === 0 ? 45 : -45;
    const lines = { kind: 'lines', pitch: 8, ink: color } as const;
    return [
      { id: `fresh-to-${id}`, color: null, drawn: true, hatch: { ...lines, angle: slant, width: 2.4 } },
      { id: `fresh-from-${id}`, color: null, drawn: true, hatch: { ...lines, angle: -slant, width: 1.15 } },
    ];
  });
}

function changed(): Status {
  const hatch = { kind: 'dots', pitch: 6, radius: 0.9, ink: GREY } as const;
  const name = { en: 'Other change' };
  const axes = { party: null, kind: 'unknown', certainty: 'certain', siege: false, drawn: true } as const;
  return { ...axes, id: 'changed', name, color: mixed(GREY, { light: 0.2, dark: 0.2 }), hatch };
}
