// Turns of English that no verb of a kind makes by itself: fights, states, sieges, expulsions, denials, forecasts, places told before.

import type { Construction, ToRead } from './construction.ts';
import { capital } from './en-clauses.ts';
import { FIGHTS } from './en-wordings.ts';

type Turn = (a: string, b: string) => readonly [text: string, ...toRead: readonly ToRead[]];

const said = (relation: string, party: string | null, place: string, orElse: readonly string[] = []): ToRead => ({
  ...{ relation, party, place },
  orElse,
});
const fought = (place: string) => said('contested', null, place);

const PREDICATES: readonly (readonly [singular: string, plural: string])[] = [
  ['continues', 'continue'],
  ['is under way', 'are under way'],
  ['is raging', 'are raging'],
  ['rages', 'rage'],
  ['is ongoing', 'are ongoing'],
  ['broke out', 'broke out'],
  ['erupted', 'erupted'],
  ['was reported', 'were reported'],
  ['has been reported', 'have been reported'],
  ['goes on', 'go on'],
  ['has intensified', 'have intensified'],
  ['is taking place', 'are taking place'],
  ['took place', 'took place'],
  ['has resumed', 'have resumed'],
];

const AROUND: readonly string[] = [
  'in',
  'near',
  'around',
  'on the outskirts of',
  'outside',
  'north of',
  'in the centre of',
  'in the area of',
];

/** Each word for fighting with each predicate. */
export function fights(place: (k: number) => string): Construction[] {
  return FIGHTS.flatMap((fight, f) =>
    PREDICATES.map(([singular, plural], p): Construction => {
      const at = place(f + p);
      const text = `${capital(fight)} ${fight.endsWith('s') ? plural : singular} ${AROUND[(f + p) % AROUND.length]} ${at}.`;
      return { wording: fight, construction: `fight: ${singular}`, text, toRead: [fought(at)] };
    }),
  );
}

/** Each word for fighting in other turns. */
const OF_FIGHTS: readonly ((fight: string, at: string) => string)[] = [
  (fight, at) => `The brigade reports ${fight} near ${at}.`,
  (fight, at) => `${at} saw ${fight} on Monday.`,
  (fight, at) => `Russian and Ukrainian forces are engaged in ${fight} near ${at}.`,
  (fight, at) => `Roads were closed amid ${fight} in ${at}.`,
  (fight, at) =>
    `There is ${fight} in ${at}.`.replace(/There is (?=.*(?:s|s )\b in)/, (is) =>
      fight.endsWith('s') ? 'There are ' : is,
    ),
  (fight, at) => `Residents of the region fled ${fight} around ${at}.`,
  (fight, at) => `In ${at}, ${fight} ${fight.endsWith('s') ? 'have' : 'has'} not stopped since Monday.`,
];

export function otherFights(place: (k: number) => string): Construction[] {
  return FIGHTS.flatMap((fight, f) =>
    OF_FIGHTS.map((turn, t): Construction => {
      const at = place(f + t);
      return { wording: fight, construction: `fight turn ${t}`, text: turn(fight, at), toRead: [fought(at)] };
    }),
  );
}

const EXPULSIONS: readonly string[] = [
  'drove',
  'pushed',
  'forced',
  'threw',
  'squeezed',
  'kicked',
  'flushed',
  'knocked',
];
const OUSTED: readonly string[] = ['ousted', 'expelled', 'dislodged', 'drove', 'ejected', 'cleared'];

const TURNS: Readonly<Record<string, Turn>> = {
  ...Object.fromEntries(
    [...EXPULSIONS.map((verb) => [verb, 'out of'] as const), ...OUSTED.map((verb) => [verb, 'from'] as const)].flatMap(
      ([verb, from]): [string, Turn][] => [
        [
          `expelled: ${verb} ${from}`,
          (a) => [
            `Ukrainian troops ${verb} Russian forces ${from} ${a}.`,
            said('captured', 'ukraine', a, ['liberated']),
          ],
        ],
        [
          `was expelled: ${verb} ${from}`,
          (a) => [
            `Russian troops were ${verb.replace('drove', 'driven').replace('threw', 'thrown')} ${from} ${a} on Monday.`,
            said('captured', 'ukraine', a, ['liberated']),
          ],
        ],
      ],
    ),
  ),
  'fell to': (a) => [`${a} fell to Russian forces on Monday.`, said('captured', 'russia', a)],
  'has fallen to': (a) => [`The town of ${a} has fallen to Russian troops.`, said('captured', 'russia', a)],
  'under control': (a) => [`${a} is under Russian control.`, said('controls', 'russia', a)],
  'under the control of': (a) => [`${a} is under the control of Ukrainian forces.`, said('controls', 'ukraine', a)],
  'under occupation': (a) => [`${a} has been under Russian occupation since March.`, said('controls', 'russia', a)],
  'in hands': (a) => [`${a} remains in Ukrainian hands.`, said('controls', 'ukraine', a)],
  'in the hands of': (a) => [`${a} is now in the hands of the Russian army.`, said('controls', 'russia', a)],
  'came under': (a) => [`${a} came under Russian control on Monday.`, said('captured', 'russia', a, ['controls'])],
  'passed into hands': (a) => [
    `${a} passed into Russian hands on Friday.`,
    said('captured', 'russia', a, ['controls']),
  ],
  'remains under': (a) => [`${a} remains under Ukrainian control.`, said('controls', 'ukraine', a)],
  'fully under': (a) => [`${a} is fully under our control.`, said('controls', 'ukraine', a)],
  'control of, there is': (a) => [`Russian troops are in full control of ${a}.`, said('controls', 'russia', a)],
  'held by': (a) => [`${a} is still held by Ukrainian forces.`, said('controls', 'ukraine', a)],
  'controlled by': (a) => [`${a} is controlled by Russian troops.`, said('controls', 'russia', a)],
  'occupied since': (a) => [
    `${a} has been occupied by Russian forces since 2022.`,
    said('controls', 'russia', a, ['captured']),
  ],
  'was taken under control': (a) => [
    `Ukrainian forces took ${a} under control.`,
    said('captured', 'ukraine', a, ['controls']),
  ],
  'brought under control': (a) => [
    `Russian forces brought ${a} under their control.`,
    said('captured', 'russia', a, ['controls']),
  ],
  'flag raised': (a) => [
    `Ukrainian soldiers raised the flag over ${a}.`,
    said('entered', 'ukraine', a, ['captured', 'controls', 'liberated']),
  ],
  'flag flies': (a) => [
    `The Ukrainian flag is flying over ${a} again.`,
    said('controls', 'ukraine', a, ['captured', 'liberated', 'entered']),
  ],
  'surrounded by': (a) => [`${a} is surrounded by Russian forces.`, said('encircled', 'ukraine', a)],
  'surrounded in': (a) => [`Ukrainian troops are surrounded in ${a}.`, said('encircled', 'ukraine', a)],
  'encircled in': (a) => [`Russian units have been encircled in ${a}.`, said('encircled', 'russia', a)],
  'trapped in': (a) => [`Russian units are trapped in ${a}.`, said('encircled', 'russia', a)],
  'cut off in': (a) => [`Ukrainian soldiers are cut off in ${a}.`, said('encircled', 'ukraine', a)],
  'surrounded troops in': (a) => [
    `Russian forces surrounded Ukrainian troops in ${a}.`,
    said('encircled', 'ukraine', a),
  ],
  'siege of': (a) => [`The Russian siege of ${a} continues.`, said('encircled', 'ukraine', a)],
  pocket: (a) => [`Ukrainian troops are in a pocket near ${a}.`, said('encircled', 'ukraine', a)],
  'not surrounded': (a) => [`Ukrainian troops are not surrounded in ${a}.`, said('not-encircled', 'ukraine', a)],
  'is not encircled': (a) => [`${a} is not encircled, the General Staff said.`, said('not-encircled', 'ukraine', a)],
  'no threat': (a) => [
    `There is no threat of encirclement of ${a}, Syrskyi said.`,
    said('not-encircled', 'ukraine', a),
  ],
  'broke out': (a) => [`Ukrainian soldiers broke out of encirclement near ${a}.`, said('not-encircled', 'ukraine', a)],
  'siege lifted': (a) => [`Ukrainian forces broke the siege of ${a}.`, said('not-encircled', 'ukraine', a)],
  'in the direction': (a) => [`Russian forces advanced in the ${a} direction.`, said('advanced', 'russia', a)],
  sector: (a) => [`Fighting continues in the ${a} sector.`, fought(a)],
  axis: (a) => [`Russian forces attacked on the ${a} axis.`, fought(a)],
  'from towards': (a, b) => [`Russian forces advanced from ${a} towards ${b}.`, said('advanced', 'russia', b)],
  'north of': (a) => [`Ukrainian forces advanced north of ${a}.`, said('advanced', 'ukraine', a)],
  between: (a, b) => [`Fighting continues between ${a} and ${b}.`, fought(a), fought(b)],
  'direction and places': (a, b) => [
    `In the Lyman direction, the enemy attacked 12 times near ${a} and ${b}.`,
    fought(a),
    fought(b),
  ],
  'seen in': (a) => [`Russian soldiers were seen in the centre of ${a}.`, said('entered', 'russia', a)],
  'presence in': (a) => [`Ukrainian troops are present in ${a}.`, said('entered', 'ukraine', a, ['controls'])],
  'fighting forces': (a) => [`Ukrainian and Russian forces are fighting in ${a}.`, fought(a)],
  'fight over': (a) => [`The battle for ${a} is entering its third week.`, fought(a)],
  'was attacked by troops': (a) => [
    `The positions near ${a} were assaulted by Russian infantry three times.`,
    fought(a),
  ],
  'attacks repelled': (a) => [`Five Russian attacks near ${a} were repelled.`, fought(a)],
  'tried times': (a) => [`The enemy tried to advance seven times near ${a}.`, fought(a)],
  unsuccessfully: (a) => [`Russian forces unsuccessfully attacked near ${a}.`, fought(a)],
  'without success': (a) => [`The enemy attacked near ${a} without success.`, fought(a)],
  'village before': (a) => [
    `${a} lies on the main road. Russian troops captured the village on Friday.`,
    said('captured', 'russia', a),
  ],
  'town before': (a) => [
    `For weeks ${a} was under fire. On Friday, Ukrainian forces withdrew from the town.`,
    said('withdrew-from', 'ukraine', a, ['lost']),
  ],
  'it before': (a) => [
    `Shells fell on ${a} all night. In the morning it was captured by Russian troops.`,
    said('captured', 'russia', a),
  ],
  'there before': (a) => [`Nobody lives in ${a} any more. Fighting continues there.`, fought(a)],
  'not taken': (a) => [`Russian forces have not captured ${a}.`, { ...said('captured', 'russia', a), act: 'denies' }],
  'did not withdraw': (a) => [
    `Ukrainian forces did not withdraw from ${a}.`,
    { ...said('withdrew-from', 'ukraine', a, ['lost']), act: 'denies' },
  ],
  'not by': (a) => [
    `${a} has not been captured by Russian troops.`,
    { ...said('captured', 'russia', a), act: 'denies' },
  ],
  'not true': (a) => [
    `It is not true that Russian forces have captured ${a}.`,
    { ...said('captured', 'russia', a), act: 'denies' },
  ],
  'false reports': (a) => [
    `Reports that Russian forces captured ${a} are false.`,
    { ...said('captured', 'russia', a), act: 'denies' },
  ],
  'not under control': (a) => [
    `${a} is not under Russian control.`,
    { ...said('controls', 'russia', a), act: 'denies' },
  ],
  'no longer holds': (a) => [`Ukrainian forces no longer hold ${a}.`, said('lost', 'ukraine', a)],
  'no longer controls': (a) => [`Ukraine no longer controls ${a}.`, said('lost', 'ukraine', a)],
  'no longer in hands': (a) => [`${a} is no longer in Ukrainian hands.`, said('lost', 'ukraine', a)],
  'will take': (a) => [
    `Russian forces will capture ${a} by Friday, the blogger wrote.`,
    { ...said('captured', 'russia', a), act: 'predicts' },
  ],
  'will be taken': (a) => [
    `${a} will be liberated by Ukrainian troops within days.`,
    { ...said('liberated', 'ukraine', a), act: 'predicts' },
  ],
  'will leave': (a) => [
    `Ukrainian troops will withdraw from ${a} soon, the analyst believes.`,
    { ...said('withdrew-from', 'ukraine', a), act: 'predicts' },
  ],
  'no confirmation': (a) => [`There is no confirmation that Russian forces have captured ${a}.`],
  'cannot confirm': (a) => [`Reuters could not verify reports that Russian forces had captured ${a}.`],
};

export function otherTurns(place: (k: number) => string): Construction[] {
  return Object.entries(TURNS).map(([construction, turn], t) => {
    const [text, ...toRead] = turn(place(t), place(t + 4));
    return { wording: toRead[0]?.relation ?? 'none', construction, text, toRead };
  });
}
