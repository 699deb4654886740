// Who and where, in all the ways in which English names them.

export interface Side {
  readonly name: string;
  readonly party: string;
  readonly isPlural: boolean;
}

/** A place as a phrase, with the names of which something is then said. */
export interface Ground {
  readonly kind: string;
  readonly phrase: string;
  readonly names: readonly string[];
}

const many = (party: string, list: string): Side[] =>
  list.split(',').map((name) => ({ name: name.trim(), party, isPlural: true }));
const one = (party: string, list: string): Side[] =>
  list.split(',').map((name) => ({ name: name.trim(), party, isPlural: false }));

/** The plainest names, for constructions that vary other things. */
export const PLAIN: readonly Side[] = [
  ...many('russia', 'Russian forces, Russian troops'),
  ...many('ukraine', 'Ukrainian forces, Ukrainian troops'),
  ...one('russia', 'the Russian army'),
  ...one('ukraine', 'the Ukrainian army'),
];

export const SIDES: readonly Side[] = [
  ...PLAIN,
  ...many(
    'russia',
    `Russian paratroopers, Russian assault groups, Russian soldiers, Moscow's forces, Putin's troops, the occupiers, the invaders,
    Kremlin forces, the Russians, two Russian battalions, North Korean soldiers, elements of the Russian 88th Motorized Rifle Regiment,
    units of Russia's 90th Tank Division, enemy troops, enemy units, Russian occupation forces, Russia's armed forces,
    soldiers of the Russian 155th Naval Infantry Brigade, troops from Russia, Russian marines, Moscow's troops, the Russian Armed Forces`,
  ),
  ...one(
    'russia',
    'Russia, Moscow, the enemy, the Russian military, a Russian assault unit, the Russian 55th Mountain Brigade, the occupying army',
  ),
  ...many(
    'ukraine',
    `Ukrainian marines, Ukrainian soldiers, Kyiv's troops, Kyiv's forces, our troops, our fighters, our soldiers, Ukrainian paratroopers,
    the Armed Forces of Ukraine, Ukraine's Defence Forces, the Defence Forces, units of Ukraine's 93rd Mechanised Brigade,
    fighters of the 3rd Assault Brigade, Ukrainian defenders, Ukrainian special forces, the Ukrainians, our defenders,
    soldiers of the 47th Brigade of the Ukrainian army, Ukrainian units, Ukraine's armed forces`,
  ),
  ...one(
    'ukraine',
    'Ukraine, Kyiv, the Ukrainian military, the AFU, a Ukrainian assault group, the 225th Assault Regiment of Ukraine',
  ),
];

export const PLACES: readonly string[] = [
  ...['Stepanivka', 'Novotroitske', 'Berezove', 'Kalynivka', 'Zarichne', 'Lozuvatka', 'Verbivka', 'Horodyshche'],
  ...['Krasnopillia', 'Oleksiivka', 'Dubrivka', 'Novy Brid', 'Stara Hreblia', 'Bilohirka', 'Mykhailivka'],
];

/** All the ways to say which place it is, with names taken from the list of places. */
export function groundsOf([a = '', b = '', c = '']: readonly string[]): readonly Ground[] {
  const ground = (kind: string, phrase: string, ...names: readonly string[]): Ground => ({ kind, phrase, names });
  return [
    ground('of', `the village of ${a}`, a),
    ground('of and region', `the town of ${a} in the Donetsk region`, a),
    ground('of and attributes', `the strategic eastern town of ${a}`, a),
    ground('of and hub', `the key logistics hub of ${a}`, a),
    ground('region', `${a} in the eastern Kharkiv region`, a),
    ground('region without article', `${a}, Donetsk Oblast`, a),
    ground('bracket', `${a} (northwest of Kupiansk)`, a),
    ground('apposition', `${a}, a village in the Donetsk region`, a),
    ground('distance', `${a}, some 20 km from Kupiansk`, a),
    ground('distance of', `${a}, 12 kilometres west of Kupiansk`, a),
    ground('list', `${a}, ${b} and ${c}`, a, b, c),
    ground('list with comma', `${a}, ${b}, and ${c}`, a, b, c),
    ground('two', `${a} and ${b}`, a, b),
    ground('villages of', `the villages of ${a} and ${b}`, a, b),
    ground('settlements of region', `the settlements of ${a}, ${b} and ${c} in the Sumy region`, a, b, c),
    ground('list with asides', `${a} (north of Lyman) and ${b} (west of Siversk)`, a, b),
    ground('numbered list', `two villages, ${a} and ${b}`, a, b),
    ground('as well as', `${a} as well as ${b}`, a, b),
    ground('both', `both ${a} and ${b}`, a, b),
  ];
}

/** Parts of a place. */
export function partsOf(a: string): readonly Ground[] {
  const part = (kind: string, phrase: string): Ground => ({ kind, phrase, names: [a] });
  return [
    part('outskirts', `the outskirts of ${a}`),
    part('centre', `the centre of ${a}`),
    part('northern part', `the northern part of ${a}`),
    part('northern', `northern ${a}`),
    part('most', `most of ${a}`),
    part('half', `half of ${a}`),
    part('large part', `a large part of ${a}`),
    part('station', `the railway station in ${a}`),
    part('industrial zone', `the industrial zone of ${a}`),
    part('districts', `several districts of ${a}`),
    part('genitive', `${a}'s eastern districts`),
    part('parts', `parts of ${a}`),
  ];
}
