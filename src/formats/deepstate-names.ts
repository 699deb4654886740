// Deep State's names of polygons: three generations of spelling, lost letters and stray line ends, and what they mean.

/** What a name says of its ground; `place` names a place and no status. */
export type NameMeaning = 'commentary' | 'occupied' | 'before' | 'retaken' | 'unknown' | 'place';

/** Keys in the third segment, `geoJSON.…`, from 2024-03-23. */
const MEANING_BY_KEY: readonly (readonly [string, NameMeaning])[] = [
  ['status.occupied', 'occupied'],
  ['status.dismissed', 'retaken'],
  ['status.unknown', 'unknown'],
  ['zmiinyi_island', 'place'],
  ['territories.ordlo', 'before'],
  ['territories.crimea', 'before'],
  ['territories.tuzla', 'before'],
];

const COMMENTARY_KEY =
  /^territories\.(prussia|karelia|ichkeria|kuril|petsamo|salla|estonia|pechorsky-district|latvia|abkhazia|tskhinvali-district|transnistria)/;

/** Parts of words, English and Ukrainian, in the order in which they are tried. */
const MEANING_BY_STEM: readonly (readonly [NameMeaning, readonly string[]])[] = [
  [
    'commentary',
    [
      ...['transnistria', 'prussia', 'karelia', 'ichkeria', 'kuril', 'petsamo', 'salla', 'estonia', 'pechorsky'],
      ...['latvia', 'abkhazia', 'tskhinval', 'wagner', 'придністров', 'прусі', 'пруссі', 'карелі', 'ічкері'],
      ...['куриль', 'петсамо', 'салла', 'естоні', 'печорськ', 'латві', 'абхазі', 'цхінвал', 'вагнер'],
    ],
  ],
  ['before', ['cadr and calr', 'occupied crimea', 'tuzla', 'ордло', 'окупований крим', 'тузла']],
  ['retaken', ['liberated', 'taken back', 'recaptured', 'pushed back']],
  ['unknown', ['unknown', 'contested', 'contensed', 'contenesed', 'in doubt', 'under question', 'gray area']],
  ['occupied', ['occupied', 'under occupation']],
  ['retaken', ['звільнен', 'відкинуто', 'відбиті', 'орки відсутні', 'під контролем зсу']],
  [
    'unknown',
    [
      ...['під питанням', 'невідом', 'сіра зона', 'немає інф', 'немаає інфо', 'немає інфо', 'треба уточнення'],
      ...['повідомляється', 'немає інформації'],
    ],
  ],
  ['occupied', ['окупован', 'захоплен', 'зайняті ворогом']],
  ['place', ['snake island', 'зміїний', 'островів зміїний']],
];

/** What a name means, or null where it says nothing known. */
export function meaningOf(raw: string): NameMeaning | null {
  const name = tidyName(raw).toLowerCase();
  const key = /geojson\.([a-z0-9_.-]+)/.exec(name)?.[1];
  if (key !== undefined) {
    if (COMMENTARY_KEY.test(key)) return 'commentary';
    const known = MEANING_BY_KEY.find(([start]) => key.startsWith(start));
    if (known) return known[1];
  }
  if (name === 'крим') return 'before';
  for (const [meaning, stems] of MEANING_BY_STEM) {
    if (stems.some((stem) => includesFuzzily(name, stem))) return meaning;
  }
  return null;
}

/** The mark for one lost letter: an archiver decoded a stream in pieces and turned its two bytes into two U+FFFD. */
const LOST = '\ufffd';

/** One line, plain spaces, and one mark for each lost letter. */
export function tidyName(raw: string): string {
  return raw
    .replaceAll(LOST + LOST, LOST)
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Whether the stem is in the name, where a lost letter may stand for any. */
export function includesFuzzily(name: string, stem: string): boolean {
  if (!name.includes(LOST)) return name.includes(stem);
  for (let start = 0; start + stem.length <= name.length; start++) {
    let [at, lost] = [0, 0];
    while (at < stem.length && (name[start + at] === stem[at] || (name[start + at] === LOST && ++lost > 0))) at++;
    // More than two letters lost in one word say too little: such a name was never seen.
    if (at === stem.length && lost <= 2) return true;
  }
  return false;
}
