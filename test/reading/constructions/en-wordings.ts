// The words by which English says each relation: verbs with their forms, nouns of doing, nouns of fighting, states.

/** A verb and what always follows it: `pulled` `out of`. */
export interface Verb {
  readonly relation: string;
  readonly orElse: readonly string[];
  readonly base: string;
  readonly past: string;
  readonly participle: string;
  readonly gerund: string;
  readonly third: string;
  /** True where the place can be its subject in the passive. */
  readonly isTransitive: boolean;
}

export interface DoingNoun {
  readonly relation: string;
  readonly orElse: readonly string[];
  /** With its preposition: `withdrawal from`. */
  readonly noun: string;
}

/** `base past participle gerund`, one word for each, then what follows; a word alone is regular. */
function verb(line: string, relation: string, orElse: readonly string[], isTransitive: boolean): Verb {
  const [forms = '', tail = ''] = line.split('|').map((part) => part.trim());
  const [base = '', past = `${base}ed`, participle = past, gerund = `${base}ing`] = forms.split(' ');
  const third = /(?:sh|ch|s|x|o)$/.test(base)
    ? `${base}es`
    : `${base.replace(/y$/, 'ie').replace(/(?<=[aeo])ie$/, 'y')}s`;
  const full = (form: string) => (tail === '' ? form : `${form} ${tail}`);
  return {
    ...{ relation, orElse, isTransitive },
    ...{ base: full(base), past: full(past), participle: full(participle), gerund: full(gerund), third: full(third) },
  };
}

const all = (list: string) => list.split(',').map((line) => line.trim());
const transitive = (relation: string, orElse: readonly string[], list: string) =>
  all(list).map((line) => verb(line, relation, orElse, true));
const followed = (relation: string, orElse: readonly string[], list: string) =>
  all(list).map((line) => verb(line, relation, orElse, false));

/** What happens to a place, once. */
export const EVENTS: readonly Verb[] = [
  ...transitive(
    'captured',
    ['controls'],
    `capture captured captured capturing, seize seized seized seizing, take took taken taking, retake retook retaken retaking,
    recapture recaptured recaptured recapturing, overrun overran overrun overrunning, conquer, occupy occupied occupied occupying,
    clear, secure secured secured securing, reclaim, regain, recover, win won won winning | back, take took taken taking | back,
    take took taken taking | over, grab grabbed grabbed grabbing, reconquer`,
  ),
  ...followed(
    'captured',
    ['controls'],
    `take took taken taking | control of, seize seized seized seizing | control of, gain | control of, regain | control of,
    establish | control over, take took taken taking | full control of, wrest | control of, retake retook retaken retaking | control of,
    complete completed completed completing | the capture of, assume assumed assumed assuming | control of,
    recover | control of, win won won winning | control of`,
  ),
  ...transitive(
    'liberated',
    ['captured'],
    'liberate liberated liberated liberating, free freed freed freeing, de-occupy de-occupied de-occupied de-occupying',
  ),
  ...followed(
    'lost',
    ['withdrew-from'],
    `lose lost lost losing, lose lost lost losing | control of, surrender, cede ceded ceded ceding, give gave given giving | up,
    relinquish | control of, relinquish, abandon, lose lost lost losing | their grip on, lose lost lost losing | their hold on`,
  ),
  ...followed(
    'withdrew-from',
    ['lost'],
    `withdraw withdrew withdrawn withdrawing | from, retreat | from, pull | out of, pull | back from, leave left left leaving,
    abandon, flee fled fled fleeing, flee fled fled fleeing | from, vacate vacated vacated vacating, quit quit quit quitting,
    fall fell fallen falling | back from, depart | from, move moved moved moving | out of, withdraw withdrew withdrawn withdrawing | their troops from,
    pull | their units out of, exit exited exited exiting`,
  ),
  ...followed(
    'entered',
    ['advanced', 'captured'],
    `enter, break broke broken breaking | into, burst burst burst bursting | into, push | into, move moved moved moving | into,
    infiltrate infiltrated infiltrated infiltrating, infiltrate infiltrated infiltrated infiltrating | into, penetrate penetrated penetrated penetrating,
    march | into, roll | into, gain | a foothold in, establish | a foothold in, slip slipped slipped slipping | into,
    fight fought fought fighting | their way into, force forced forced forcing | their way into, get got got getting | into,
    sneak | into, reach | the centre of, raise raised raised raising | their flag in, cross | into`,
  ),
  ...followed(
    'advanced',
    ['entered'],
    `advance advanced advanced advancing | near, advance advanced advanced advancing | in, advance advanced advanced advancing | towards,
    advance advanced advanced advancing | on, move moved moved moving | towards, push | towards, make made made making | gains near,
    gain | ground near, make made made making | progress near, move moved moved moving | forward near, close closed closed closing | in on,
    edge edged edged edging | closer to, inch | towards, approach, push | forward near, press pressed pressed pressing | forward near,
    creep crept crept creeping | towards, improve improved improved improving | their positions near, gain | ground in,
    move moved moved moving | closer to, make made made making | advances near, make made made making | headway near`,
  ),
];

/** What armies do to a place for as long as they do. */
export const HOLDINGS: readonly Verb[] = [
  ...transitive(
    'controls',
    ['captured'],
    'hold held held holding, control controlled controlled controlling, occupy occupied occupied occupying',
  ),
  ...followed(
    'controls',
    ['captured'],
    `retain | control of, keep kept kept keeping | control of, maintain | control of, maintain | control over,
    hold held held holding | on to, retain, cling clung clung clinging | to, hold held held holding | positions in,
    maintain | positions in, be was been being | in control of, be was been being | in full control of, exercise exercised exercised exercising | control over`,
  ),
].map((held) => (held.base.startsWith('be ') ? { ...held, third: held.base.replace('be', 'is') } : held));

/** Those around it do it; those inside are whom it is about. */
export const SIEGES: readonly Verb[] = [
  ...transitive(
    'encircled',
    [],
    'surround, encircle encircled encircled encircling, besiege besieged besieged besieging, blockade blockaded blockaded blockading',
  ),
  ...followed(
    'encircled',
    [],
    'lay laid laid laying | siege to, complete completed completed completing | the encirclement of',
  ),
];

export const ASSAULTS: readonly Verb[] = followed(
  'contested',
  [],
  `attack | near, attack | in the area of, assault, storm, launch | an assault on, launch | ground attacks near, counterattack | near,
  conduct | assaults near, carry carried carried carrying | out attacks near, continue continued continued continuing | offensive operations near,
  storm | positions near, attack | positions in, mount | attacks near, carry carried carried carrying | out assault operations near,
  fight fought fought fighting | for, repel repelled repelled repelling | an attack near, repulse repulsed repulsed repulsing | three attacks near,
  fend | off an assault on, beat beat beaten beating | back attacks near, thwart | an attack on, foil | an assault near,
  repel repelled repelled repelling | five assaults in, ward | off attacks near, stop stopped stopped stopping | 12 attacks near,
  hold held held holding | off attacks on, rebuff | assaults near, drive drove driven driving | back an attack near`,
);

const nouns = (relation: string, orElse: readonly string[], list: string): DoingNoun[] =>
  all(list).map((noun) => ({ relation, orElse, noun }));

export const DOING: readonly DoingNoun[] = [
  ...nouns('captured', [], 'capture of, seizure of, recapture of, takeover of, occupation of, conquest of'),
  ...nouns('liberated', ['captured'], 'liberation of, de-occupation of'),
  ...nouns(
    'withdrew-from',
    ['lost'],
    'withdrawal from, retreat from, pullout from, pullback from, departure from, exit from',
  ),
  ...nouns('lost', ['withdrew-from'], 'loss of, surrender of'),
  ...nouns('advanced', ['entered'], 'advance near, advance in, advance towards, breakthrough near, progress near'),
  ...nouns('entered', ['advanced'], 'entry into, incursion into'),
];

export const FIGHTS: readonly string[] = all(
  `fighting, heavy fighting, fierce fighting, street fighting, house-to-house fighting, close combat, clashes, fierce clashes,
  battles, fierce battles, street battles, gun battles, combat, skirmishes, intense fighting, positional battles`,
);
