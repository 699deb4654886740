// How a difference is drawn: ground that came to a party, left it, or stayed with it, in that party's colour and slant.

import type { GroundLook } from '../../model/look.ts';
import type { Party, Shade, Status, Theatre } from '../../model/theatre.ts';

/** The paper of the page in either theme, which tints are mixed with. */
const PAPER: Shade = { light: '#f7f5f0', dark: '#14191b' };
const GREY: Shade = { light: '#77726a', dark: '#a5a39b' };

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
  const base = { name, party: id, kind: 'held', certainty: 'certain', siege: false, drawn: true } as const;
  return [
    { ...base, id: `to-${id}`, color: mixed(color, { light: 0.3, dark: 0.3 }), hatch: come },
    { ...base, id: `from-${id}`, color: PAPER, hatch: gone },
    { ...base, id: `same-${id}`, color: mixed(color, SAME_SHARE), hatch: null },
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

function mixed(color: Shade, share: Readonly<Record<keyof Shade, number>>): Shade {
  return { light: mix(color.light, PAPER.light, share.light), dark: mix(color.dark, PAPER.dark, share.dark) };
}

function mix(one: string, other: string, share: number): string {
  const [a, b] = [one, other].map((color) => Number.parseInt(color.slice(1), 16)) as [number, number];
  const channel = (shift: number): number =>
    Math.round(((a >> shift) & 255) * share + ((b >> shift) & 255) * (1 - share));
  return `#${[16, 8, 0].map((shift) => channel(shift).toString(16).padStart(2, '0')).join('')}`;
}
