// English.

import { dates } from './en/dates.ts';
import { frames } from './en/frames.ts';
import { cases, forms, irregular } from './en/grammar.ts';
import { camps, parties } from './en/parties.ts';
import { turns } from './en/turns.ts';
import { words } from './en/words.ts';
import type { LanguagePack } from './pack.ts';

export const pack: LanguagePack = {
  language: 'en',
  grammar: {
    hasCases: false,
    hasFreeOrder: false,
    hasArticles: true,
    partsClauses: false,
    omitsSubjects: false,
    omitsCopula: false,
    joinsNouns: true,
  },
  letters: '',
  commonWords: 'the of and to in that was have has from with on said forces by near',
  abbreviations:
    'mr mrs ms dr gen col lt maj sgt capt adm st no jan feb mar apr jun jul aug sep sept oct nov dec gov sen rep pres mt vs approx km e.g i.e',
  proclitic: null,
  forms,
  irregular,
  otherForm: 'base',
  attributeEndings: '(?:al|ic|ant|ern|ous|ive|ed|ing|ful|ary|able|ible|y|er|est|ous|ian|ish)',
  nameAttributeEndings: null,
  attributeOnlyEndings: null,
  agentEndings: null,
  objectEndings: null,
  endings: { adverb: 'ly', nation: '(?:ian|ese|ish|can|dan|ean)' },
  words,
  frames: [...frames, ...turns],
  parties,
  persons: ['he', 'she', 'i', 'him', 'her'],
  joiners: ['and'],
  forces:
    "marine|marines|tank|rifle|motor|motorised|motorized|assault|airborne|air|drone|storm|shock|ground|border|artillery|armoured|armored|mechanised|mechanized|mountain|reconnaissance|naval|special|reserve|volunteer|stormtrooper|penal ..1 brigade|brigades|division|divisions|regiment|regiments|battalion|battalions|unit|units|corps|group|groups|company|companies|platoon|platoons|team|teams|detachment|detachments|guards|troops|forces, force|forces, troop|troops, army, armies, military, soldier|soldiers, fighter|fighters, militant*, unit|units, element|elements, rebels|rebel, servicemembers|servicemember|servicemen|serviceman, marines, militia|militias, militiamen, insurgents, paratroopers, division|divisions, brigade|brigades, regiment|regiments, battalion|battalions, company|companies, platoon|platoons, squads, garrison|garrisons, group|groups, invaders, occupiers, formations|formation, infantry, personnel, defenders, defender, warriors, side, infiltration groups, assault groups, separatists, terrorists, tribesmen, regime, government, authorities, command, officers, tanks, armor|armour, commandos, guard, grouping, grouping of forces, armed forces, detachment*, partisans, squad, helicopters, police, army's, vehicles, columns|column, convoy|convoys, ground forces|troops|units, gunmen, mercenaries, conscripts, guards, border guards, drg|drgs, sabotage groups|group, saboteurs, raiders, bulldozers, combatants, irregulars, auxiliaries, legionnaires, peacekeepers, insurgents, contingent, airmen, sailors, service, reservists, patrol|patrols, spearhead, special forces|operations, recruits, policemen, police officers, men, guys, boys, lads, comrades, brigades, corps, fighters, attackers, stormtroopers, vanguard",
  we: 'we',
  own: 'our, own',
  enemy: "the? enemy, enemy's, adversary, opponent|opponents",
  camps,
  heldSuffixes: 'held controlled occupied',
  dates,
  cases,
};
