// Who is committed to a claim and when he said so, where titles, posts and passives stand between.

import { describe } from 'vitest';
import { readsIn } from './reading/reads.ts';

/** Read on a Wednesday: who says so, what, and when it was. */
const reads = readsIn('en', {
  written: ({ act, party, relation, place, source, date }) =>
    `${source.name} ${act} ${party ?? '-'} ${relation} ${place.mention}${date ? ` ${date.from}..${date.to}` : ''}`,
});

describe('what is told of in the passive says nothing itself', () => {
  reads([
    ['The capture of Milville was announced by Moscow.', 'Moscow asserts russia captured Milville'],
    ['Russian forces are believed to have taken Milville.', '@author asserts russia captured Milville'],
    ['Ukrainian units are said to be surrounded in Milville.', '@author asserts ukraine encircled Milville'],
  ]);
});

describe('the day of a saying dates what is said, wherever it was said', () => {
  reads([
    [
      'Ukrainian troops left Milville, the mayor said in a Facebook post on Monday.',
      'mayor asserts ukraine withdrew-from Milville null..2024-05-13',
    ],
    [
      'The mayor told The Daily Courier on Monday that Ukrainian troops had left Milville.',
      'mayor asserts ukraine withdrew-from Milville null..2024-05-13',
    ],
    [
      'Russian troops took Milville on 3 May and Oxbow on 7 May.',
      '@author asserts russia captured Milville 2024-05-03..2024-05-03',
      '@author asserts russia captured Oxbow 2024-05-07..2024-05-07',
    ],
    [
      'Russian troops took Milville, the ministry said, according to Tass.',
      'ministry asserts russia captured Milville',
    ],
  ]);
});

describe('a title in another sentence tells whose side a speaker is on', () => {
  reads([
    [
      "A statement came from John Doe, the governor of Russia's Oxbow region. Doe said Milville is under enemy control.",
      'Doe asserts ukraine controls Milville',
    ],
    [
      'Ukrainian army spokesman John Doe spoke to reporters. Doe said our troops had left Milville.',
      'Doe asserts ukraine withdrew-from Milville',
    ],
  ]);
});

describe('who denies a claim in the same sentence denies what the claimant said he did', () => {
  reads([
    [
      'Moscow said it had taken Milville, a claim Ukraine has denied.',
      'Moscow asserts russia captured Milville',
      'Ukraine denies russia captured Milville',
    ],
    ["Kyiv dismissed Moscow's claim to have taken Milville.", 'Kyiv denies russia captured Milville'],
    [
      'Ukraine said its army holds Milville, rejecting a statement by Russian commanders that its troops had seized it.',
      'Ukraine asserts ukraine controls Milville',
      'Ukraine denies russia captured Milville',
    ],
  ]);
});

describe('a ministry that nobody calls whose is the one that agencies mean', () => {
  reads([
    ['The ministry said troops had taken Milville.', 'ministry asserts russia captured Milville'],
    [
      "Ukraine's defence ministry said its troops took Oxbow.",
      "Ukraine's defence ministry asserts ukraine captured Oxbow",
    ],
  ]);
});

describe('people, sources and asides are no places', () => {
  reads([
    ['Witley, who was engaged in talks between Moscow and Kyiv, will come.'],
    ['Russian troops advance south of Milville - Courier', '@author asserts russia advanced Milville'],
    [
      'Russian forces entered Milville in the Oxbow region, where fighting goes on.',
      '@author asserts russia entered Milville',
      '@author asserts - contested Milville',
    ],
    [
      'Milville, which had 500 people before the war, was captured by Russian forces.',
      '@author asserts russia captured Milville',
    ],
    [
      'Russian forces seized Milville, the capital of Oxbow, and Tarnov.',
      '@author asserts russia captured Milville',
      '@author asserts russia captured Tarnov',
    ],
  ]);
});

describe('the army, of a war that nobody named, is nobody known', () => {
  readsIn('en', { conflict: null })([['The army captured Milville.']]);
});

describe('the ministry that an outlet of a side quotes is that side’s', () => {
  readsIn('en', { outlet: 'Ministry of Defence of Ukraine' })([
    ['The ministry said troops had taken Milville.', 'asserts ukraine captured Milville'],
  ]);
});
