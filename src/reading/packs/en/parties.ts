// English: words for the sides of wars.

import type { PartyWords } from '../pack.ts';

export const parties: Readonly<Record<string, PartyWords>> = {
  ukraine: {
    names:
      "ukraine, ukrainians, ukrainian|ukraine's army|military|troops|forces|marines|side, kyiv, afu, zsu, uaf, zelensk*, syrsk*, zaluzhn*, azov, azov regiment, armed forces of ukraine, defense|defence forces of ukraine, the? defense|defence forces, ukraine's armed forces, air assault forces, general staff, territorial defense|defence, ukrainian armed forces, uaf forces",
    adjectives: "ukrainian, ukraine's, kyiv's, pro-ukrainian",
  },
  russia: {
    names:
      "russia, russians, moscow, kremlin, muscovites, occupiers, occupier, invaders, invader, the? russian armed forces, armed forces of the russian federation, orcs, rashists, russist*, occupying forces, moscow's occupying forces, russian federation, vdv, rf",
    adjectives:
      "russian, russia's, moscow's, moscow, muscovite, occupying, pro-russian, chechen, kremlin's, north korean",
  },
  wagner: {
    names: 'prigozhin, wagner, wagner group, wagnerites, wagner pmc, pmc wagner, wagner forces',
    adjectives: "wagner, wagner's",
  },
  'donbas-separatists': {
    names:
      "separatists, dpr, lpr, dnr, lnr, pro-russian separatists|rebels|militants|forces, donetsk people's republic, luhansk people's republic, militia|militias",
    adjectives: 'separatist, pro-russian, rebel, dnr, lnr',
  },
  'russian-volunteers': {
    names: 'russian volunteer corps, freedom of russia legion, siberian battalion, rdk, legion of freedom',
  },
  iraq: {
    names:
      'iraq, iraqis, isf, iraqi security forces, iraqi army|military|government|forces|troops|police, counter terrorism service, federal police, government of iraq',
    adjectives: "iraqi, iraq's, baghdad's",
  },
  isis: {
    names:
      "isis, isil, is, daesh, da'esh, islamic state, the? islamic state, isis-k, so-called islamic state, isil terrorists, the terrorist group isil",
    adjectives: "isis, isil, daesh, is, isis's, isil's",
  },
  'kurdish-forces': {
    names: 'kurds, peshmerga, ypg, kurdish forces|fighters|peshmerga',
    adjectives: 'kurdish, kurdistan, yezidi, yazidi',
  },
  sdf: { names: 'sdf, syrian democratic forces, syrian arab coalition', adjectives: 'sdf' },
  coalition: {
    names: 'coalition, the? global coalition, us-led coalition, international coalition, coalition forces',
    adjectives: 'coalition, us-led',
  },
  us: {
    names: 'united states, u.s, us forces|troops|marines|army|military, american forces|troops, americans, marines',
    adjectives: 'american, u.s, us',
  },
  uk: { names: 'united kingdom, britain, british forces|troops|army, uk', adjectives: 'british' },
  'iraqi-insurgents': { names: 'insurgents, iraqi insurgents, insurgent', adjectives: 'insurgent, sunni' },
  'syria-gov': {
    names:
      "syria, assad, assad's forces, syrian army|government|regime|military|troops, syrian arab army, saa, damascus, the? regime, government forces|troops, pro-government forces, regime forces, assad regime, bashar al-assad",
    adjectives: "syrian, syria's, regime, pro-regime, pro-government, assad's",
  },
  'syria-opposition': {
    names:
      'rebels, syrian rebels, opposition, syrian opposition forces|fighters, free syrian army, fsa, syrian opposition, opposition forces, moderate opposition, hts, hayat tahrir al-sham, jabhat al-nusra, al-nusra, turkish-backed rebels',
    adjectives: 'rebel, opposition, islamist, jihadist',
  },
  'arakan-army': { names: 'arakan army, aa, arakan army fighters, ethnic arakan army', adjectives: 'arakan, aa' },
  'myanmar-military': {
    names:
      "myanmar military|army|junta, junta, the? military, tatmadaw, myanmar's military, regime, sac, military council, security forces, the? army",
    adjectives: "junta, myanmar, regime, junta's, military",
  },
  m23: { names: 'm23, m23 rebels, march 23 movement, afc', adjectives: 'm23, rwanda-backed, rwandan, rebel' },
  houthis: {
    names: 'houthis, huthis, houthi, ansar allah, ansarullah, houthi rebels, al-houthi',
    adjectives: 'houthi, huthi',
  },
  'yemen-gov': {
    names:
      "yemen, the? government, yemeni government|army|forces, forces aligned|loyal with|to yemen's internationally recognised|recognized government, internationally recognised|recognized government, government forces, hadi, southern forces, loyalist*, pro-government forces",
    adjectives: 'yemeni, government-aligned, government-backed, pro-government, government, loyalist, pro-hadi',
  },
  'sudan-army': {
    names: "sudanese army, sudanese armed forces, saf, sudan's army|military, the? army, the? military, burhan",
    adjectives: "sudanese, sudan's",
  },
  rsf: {
    names: 'rsf, rapid support forces, paramilitary rapid support forces, paramilitaries, the? paramilitary',
    adjectives: "rsf, rsf's, paramilitary",
  },
  israel: {
    names: 'israel, idf, israeli military|army|forces|troops, israel defense forces, israelis, hebrew',
    adjectives: "israeli, israel's, idf",
  },
  taliban: { names: 'taliban, talibs, the? taliban', adjectives: 'taliban' },
  'libya-ntc': {
    names:
      'ntc, national transitional council, transitional government, anti-gaddafi forces|fighters, libyan rebels, rebels, revolutionar*',
    adjectives: 'ntc, rebel, anti-gaddafi, revolutionary',
  },
  'libya-gaddafi': {
    names: 'gaddafi, gadhafi, gaddafi forces, loyalists, qaddafi',
    adjectives: "gaddafi's, pro-gaddafi, gadhafi's, loyalist",
  },
  'mali-rebels': {
    names: 'mnla, ansar dine, tuareg rebels, tuaregs, islamists, islamists and tuareg rebels, islamist rebels, tuareg',
    adjectives: 'tuareg, islamist, rebel',
  },
  'mali-gov': { names: 'mali, malian army|forces, french forces|troops, french', adjectives: 'malian, french' },
  'drc-gov': {
    names: 'fardc, the? army, government forces|troops, congolese army|forces|troops, dr congo, drc, congo, wazalendo',
    adjectives: 'congolese',
  },
  'afghanistan-gov': {
    names:
      'the? government, the? army, afghan army|forces|government|troops|police, ansf, afghan security forces, government forces',
    adjectives: 'afghan, government',
  },
  hamas: { names: 'hamas, palestinian fighters|militants, qassam', adjectives: 'hamas, palestinian' },
  hezbollah: { names: 'hezbollah, hizbullah, hizballah', adjectives: 'hezbollah' },
};
