import { expect, test } from 'vitest';
import { sideLook, sideLooks, sideOfLook } from './side-look.ts';
import type { Party, Shade, Status } from './theatre.ts';

const SHADES = ['#111111', '#222222', '#333333', '#444444'].map((color): Shade => ({ light: color, dark: color }));
const [PETROL, OCHRE, VIOLET, GREEN] = SHADES as [Shade, Shade, Shade, Shade];

test('a unit’s ground is filled as its side’s plain ground, and hatched in the unit’s own colour', () => {
  const look = sideLook(theatre(), theatre().statuses[1]!, 'north');
  expect(look).toMatchObject({ id: 'corps', color: GREEN, hatch: { kind: 'lines', ink: VIOLET } });
  expect(sideLook(theatre(), theatre().statuses[1]!, 'corps')).toBe(corpsStatus);
});

test('a status that is hatched already keeps its hatch: it says something else', () => {
  const hatch = { kind: 'dots', ink: OCHRE } as const;
  expect(sideLook(theatre(), { ...theatre().statuses[1]!, hatch }, 'north').hatch).toBe(hatch);
});

test('there is a look for each side that a unit ever fights for, by a name that no status can have', () => {
  const looks = sideLooks(theatre());
  expect(looks.map(({ id }) => id)).toEqual(['corps@south', 'corps@north']);
  expect(looks.map(({ id }) => sideOfLook(id))).toEqual(['south', 'north']);
  expect(sideOfLook('corps')).toBe(null);
  // The South has no plain ground of its own: a tint of its colour stands in.
  expect(looks[0]!.color.light).toMatch(/^#[0-9a-f]{6}$/);
  expect(looks[0]!.color).not.toEqual(OCHRE);
});

const corpsStatus = status('corps', VIOLET);

function theatre(): { parties: Party[]; statuses: Status[] } {
  const parents = [
    { party: 'south', from: null, to: '2024-03-01' },
    { party: 'north', from: '2024-03-01', to: null },
  ];
  return {
    parties: [party('north', PETROL), party('south', OCHRE), party('corps', VIOLET, parents)],
    statuses: [status('north', GREEN), corpsStatus],
  };
}

function party(id: string, color: Shade, parents: Party['parents'] = []): Party {
  return { id, name: { en: id }, aliases: [], color, parents };
}

function status(id: string, color: Shade): Status {
  const axes = { party: id, kind: 'held', certainty: 'certain', siege: false, drawn: true } as const;
  return { ...axes, id, name: { en: id }, color, hatch: null };
}
