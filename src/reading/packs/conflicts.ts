// Profiles of wars: which parties fight on which side, since when, and whose side a language or outlet speaks from.

export interface ConflictProfile {
  readonly id: string;
  /** Built-in theatres that follow it, the one with its gazetteer first. */
  readonly theatres?: readonly string[];
  /**
   * Where it has been fought: [lon, lat, km], circles drawn by hand. Of namesakes the one in them is meant, where
   * nothing nearer tells.
   */
  readonly grounds?: readonly (readonly [lon: number, lat: number, km: number])[];
  /** First year of the war: what is dated earlier is another war's history. */
  readonly since: number;
  /** Each side's parties, the leading one first; whoever is on none of them is known but opposes nobody. */
  readonly sides: readonly (readonly string[])[];
  /** Whom each party fights where several could be meant. */
  readonly against?: Readonly<Record<string, string>>;
  /** Parties that help a side without holding ground: what their side takes, its leading party takes. */
  readonly supporters?: readonly string[];
  /** Who is meant where towns fall and nobody is named. */
  readonly taker?: string;
  /** Whose `we` it is where neither speaker nor outlet tells, by language. */
  readonly perspective: Readonly<Record<string, string>>;
  /** Whose troops a surrounded town is taken to hold where nobody is named. */
  readonly besieged?: string;
  /** Countries of a war that is fought in several: `the army` is that of the one that a text tells of. */
  readonly scenes?: readonly Scene[];
  /** What `the capital` means. */
  readonly capital: string | null;
}

export interface Scene {
  /** Beginnings of words that tell of it, in any language, parted by spaces. */
  readonly words: string;
  /** Parties of it alone. */
  readonly parties: readonly string[];
}

export const CONFLICTS: readonly ConflictProfile[] = [
  {
    id: 'rus-ukr',
    theatres: ['ukraine', 'kursk'],
    grounds: [
      [35.2, 51.2, 45],
      [36.6, 50.2, 50],
      [37.6, 49.6, 50],
      [38.0, 49.0, 55],
      [38.3, 48.6, 50],
      [37.4, 48.3, 50],
      [37.2, 47.9, 50],
      [37.5, 47.2, 30],
      [36.3, 47.7, 45],
      [35.5, 47.5, 40],
      [33.6, 47.3, 45],
      [32.6, 46.7, 45],
      [31.2, 51.5, 40],
      [30.4, 50.5, 45],
    ],
    since: 2014,
    sides: [
      ['ukraine', 'russian-volunteers'],
      ['russia', 'wagner', 'donbas-separatists'],
    ],
    perspective: { uk: 'ukraine', en: 'ukraine', ru: 'russia' },
    besieged: 'ukraine',
    capital: 'Kyiv',
  },
  {
    id: 'donbas-2014',
    theatres: ['ukraine'],
    since: 2014,
    sides: [['ukraine'], ['donbas-separatists', 'russia']],
    perspective: { uk: 'ukraine', en: 'ukraine', ru: 'donbas-separatists' },
    besieged: 'ukraine',
    capital: 'Kyiv',
  },
  {
    id: 'syr-irq',
    since: 2003,
    sides: [
      ['iraq', 'kurdish-forces', 'sdf', 'coalition', 'us', 'uk'],
      ['isis', 'iraqi-insurgents'],
      ['syria-gov', 'russia'],
      ['syria-opposition', 'turkey'],
    ],
    supporters: ['coalition', 'us', 'uk'],
    scenes: [
      {
        words:
          'syria assad damascus aleppo idlib homs hama raqq raqa deir daraa latakia palmyra koban manbij tabqa qusayr ghouta сири сирі асад дамаск алеппо идлиб ідліб хомс ракк пальмир пальмір манбидж манбідж',
        parties: ['syria-gov', 'syria-opposition', 'russia'],
      },
      {
        words:
          'iraq baghdad mosul fallu ramadi tikrit kirkuk anbar basra najaf sinjar baiji baqub samarra ирак ірак багдад мосул фаллудж рамади рамаді тикрит тікріт киркук кіркук синджар',
        parties: ['iraq', 'iraqi-insurgents'],
      },
    ],
    against: {
      isis: 'iraq',
      'iraqi-insurgents': 'us',
      iraq: 'isis',
      'kurdish-forces': 'isis',
      sdf: 'isis',
      coalition: 'isis',
      us: 'isis',
      uk: 'isis',
      'syria-gov': 'syria-opposition',
      'syria-opposition': 'syria-gov',
    },
    perspective: {},
    capital: null,
  },
  {
    id: 'yemen',
    since: 2004,
    sides: [['yemen-gov', 'coalition'], ['houthis'], ['aqap']],
    against: { 'yemen-gov': 'houthis', coalition: 'houthis', houthis: 'yemen-gov', aqap: 'yemen-gov' },
    taker: 'houthis',
    perspective: {},
    capital: null,
  },
  {
    id: 'myanmar',
    since: 1948,
    sides: [['myanmar-military'], ['arakan-army', 'myanmar-resistance']],
    perspective: {},
    capital: null,
  },
  {
    id: 'sudan',
    since: 2003,
    sides: [['sudan-army'], ['rsf', 'splm-n']],
    taker: 'rsf',
    perspective: {},
    besieged: 'sudan-army',
    capital: 'Khartoum',
  },
  { id: 'drc', since: 1996, sides: [['drc-gov'], ['m23']], taker: 'm23', perspective: {}, capital: 'Kinshasa' },
  { id: 'gaza', since: 1948, sides: [['israel'], ['hamas']], taker: 'israel', perspective: {}, capital: null },
  {
    id: 'lebanon',
    since: 1975,
    sides: [['israel'], ['hezbollah'], ['lebanon-army']],
    against: { israel: 'hezbollah', hezbollah: 'israel' },
    taker: 'israel',
    perspective: {},
    capital: 'Beirut',
  },
  {
    id: 'libya',
    since: 2011,
    sides: [['libya-ntc'], ['libya-gaddafi'], ['libya-gna'], ['libya-lna']],
    against: {
      'libya-ntc': 'libya-gaddafi',
      'libya-gaddafi': 'libya-ntc',
      'libya-gna': 'libya-lna',
      'libya-lna': 'libya-gna',
    },
    taker: 'libya-ntc',
    perspective: {},
    capital: 'Tripoli',
  },
  {
    id: 'mali',
    since: 2012,
    sides: [['mali-gov'], ['mali-rebels']],
    taker: 'mali-rebels',
    perspective: {},
    capital: 'Bamako',
  },
  {
    id: 'afghanistan',
    since: 1978,
    sides: [['afghanistan-gov', 'us', 'uk', 'coalition'], ['taliban']],
    taker: 'taliban',
    perspective: {},
    capital: 'Kabul',
  },
];

/** The profile of a war; undefined for one that no profile tells of. */
export function conflictProfile(id: string | null): ConflictProfile | undefined {
  return CONFLICTS.find((profile) => profile.id === id);
}

/** The leading party of the other side, where there is one other side; `parties` limits it to those a text names. */
export function opponentOf(
  profile: ConflictProfile | undefined,
  party: string,
  named: ReadonlySet<string> = new Set(),
): string | null {
  const usual = profile?.against?.[party];
  const others = (profile?.sides ?? []).filter((side) => !side.includes(party));
  if (!profile?.sides.some((side) => side.includes(party))) return null;
  if (usual !== undefined && named.has(usual)) return usual;
  const mentioned = others.flat().find((other) => named.has(other));
  return mentioned ?? usual ?? (others.length === 1 ? others[0]![0]! : null);
}

/** Who of a party's side holds the ground: the party itself, or for a supporter the ally that a text names, or the leading one. */
export function holderOf(profile: ConflictProfile | undefined, party: string, named: ReadonlySet<string>): string {
  if (!profile?.supporters?.includes(party)) return party;
  const allies =
    profile.sides.find((side) => side.includes(party))?.filter((ally) => !profile.supporters?.includes(ally)) ?? [];
  return allies.find((ally) => named.has(ally)) ?? allies[0] ?? party;
}

/** The parties that a text of these words can mean: where it tells of one country alone, those of the others are out. */
export function partiesAmong(profile: ConflictProfile, words: readonly string[]): ReadonlySet<string> {
  const scenes = profile.scenes ?? [];
  const told = scenes.filter((scene) => {
    const beginnings = scene.words.split(' ');
    return words.some((word) => beginnings.some((beginning) => word.startsWith(beginning)));
  });
  const out = told.length === 1 ? scenes.filter((scene) => scene !== told[0]).flatMap(({ parties }) => parties) : [];
  return new Set([...partiesOf(profile)].filter((party) => !out.includes(party)));
}

/** All parties that a war's profile knows; undefined where any may appear. */
export function partiesOf(profile: ConflictProfile): ReadonlySet<string>;
export function partiesOf(profile: ConflictProfile | undefined): ReadonlySet<string> | undefined;
export function partiesOf(profile: ConflictProfile | undefined): ReadonlySet<string> | undefined {
  return profile ? new Set(profile.sides.flat()) : undefined;
}
