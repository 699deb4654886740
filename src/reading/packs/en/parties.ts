// English: words for the sides of wars.

import type { PartyWords } from '../pack.ts';

export const parties: Readonly<Record<string, PartyWords>> = {
  ukraine: {
    names:
      "ukraine, ukrainians, ukrainian|ukraine's army|military|troops|forces|marines|side, kyiv, afu, zsu, uaf, zelensk*, syrsk*, zaluzhn*, azov, azov regiment, armed forces of ukraine, defense|defence forces of ukraine, the? defense|defence forces, ukraine's armed forces, air assault forces, general staff, territorial defense|defence, ukrainian armed forces, uaf forces, kiev, ukraine's troops|forces|soldiers, ukrainian defenders, defenders of ukraine, zelenskyy's forces, maliar, budanov, umerov, podolyak, yermak, khartiia, ukrainian resistance",
    adjectives: "ukrainian, ukraine's, kyiv's, pro-ukrainian, kiev's, zelensky's",
  },
  russia: {
    names:
      "russia, russians, moscow, kremlin, muscovites, occupiers, occupier, invaders, invader, the? russian armed forces, armed forces of the russian federation, orcs, rashists, russist*, occupying forces, moscow's occupying forces, russian federation, vdv, rf, russian invaders, russian occupiers, russian fascists, ruscists, putin's forces|troops|army, russian federation's, the aggressor, aggressor, rosgvardia, akhmat, spetsnaz, kadyrovites, donetsk people's republic forces, battlegroup|battlegroups|grouping west|east|north|south|center|centre|dnepr|dnipro, west|east|north|south|center|centre|dnepr battlegroup|grouping, gerasimov, shoigu, belousov, konashenkov, peskov, medvedev",
    adjectives:
      "russian, russia's, moscow's, moscow, muscovite, occupying, pro-russian, chechen, kremlin's, north korean, putin's, russian-backed, moscow-backed, kremlin-backed, kremlin, moscow-installed, russian-installed, russia-installed, kremlin-installed, moscow-appointed, russian-appointed, pro-kremlin, occupation, russian-led",
  },
  wagner: {
    names: 'prigozhin, wagner, wagner group, wagnerites, wagner pmc, pmc wagner, wagner forces',
    adjectives: "wagner, wagner's",
  },
  'donbas-separatists': {
    names:
      "separatists, rebels, rebel fighters|forces, dpr, lpr, dnr, lnr, pro-russian separatists|rebels|militants|forces|fighters, russian-backed|moscow-backed separatists|rebels|militants, donetsk people's republic, luhansk people's republic, donetsk|luhansk|lugansk republic, militia|militias",
    adjectives: 'separatist, pro-russian, rebel, dnr, lnr',
  },
  'russian-volunteers': {
    names: 'russian volunteer corps, freedom of russia legion, siberian battalion, rdk, legion of freedom',
  },
  iraq: {
    names:
      'iraq, iraqis, isf, iraqi security forces, iraqi army|military|government|forces|troops|police, counter terrorism service, federal police, government of iraq, iraqi special forces, popular mobilisation|mobilization forces, iraqi counterterrorism forces, the? army, golden division, baghdad, hashd, government forces|troops|soldiers, pro-government militias',
    adjectives: "iraqi, iraq's, baghdad's, army's, government's",
  },
  isis: {
    names:
      "isis, isil, is, daesh, da'esh, islamic state, the? islamic state, isis-k, so-called islamic state, isil terrorists, the terrorist group isil, the? jihadists, jihadists, is militants|fighters, extremists, militants, the? militants, islamic state militants|fighters|group",
    adjectives: "isis, isil, daesh, is, isis's, isil's, jihadist",
  },
  'kurdish-forces': {
    names: 'kurds, peshmerga, ypg, kurdish forces|fighters|peshmerga',
    adjectives: 'kurdish, kurdistan, yezidi, yazidi',
  },
  sdf: {
    names:
      'sdf, syrian democratic forces, syrian arab coalition, us-backed|american-backed|kurdish-led|us-led alliance|forces|fighters|militias|syrian, syria democratic forces, kurdish-arab alliance|coalition',
    adjectives: 'sdf, us-backed, kurdish-led',
  },
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
      "syria, assad, assad's forces, syrian army|government|regime|military|troops, syrian arab army, saa, damascus, the? army, the? regime, government forces|troops, pro-government forces, regime forces, assad regime, bashar al-assad",
    adjectives: "syrian, syria's, regime, pro-regime, pro-government, assad's",
  },
  'syria-opposition': {
    names:
      'rebels, syrian rebels, opposition, syrian opposition forces|fighters, free syrian army, fsa, syrian opposition, opposition forces, moderate opposition, hts, hayat tahrir al-sham, jabhat al-nusra, al-nusra, turkish-backed rebels, syrian insurgents, insurgents, opposition groups, jaish al-fatah, ahrar al-sham, islamist rebels, hts-led rebels, hts-led forces, jihadists, nusra front, the? nusra front, nusra, forces|fighters|rebels|groups|factions|insurgents opposed|hostile to ..3 assad|al-assad, anti-assad|anti-government forces|fighters|rebels|insurgents',
    adjectives: 'rebel, opposition, islamist, jihadist, hts-led, turkish-backed',
  },
  'arakan-army': {
    names:
      'arakan army, aa, arakan army fighters, ethnic arakan army, rakhine|arakan rebels|army|fighters|forces|insurgents, ethnic rakhine army, the? rebels',
    adjectives: "arakan, aa, rakhine's",
  },
  'myanmar-military': {
    names:
      "myanmar military|army|junta, junta, the? military, tatmadaw, myanmar's military, regime, sac, military council, security forces, the? army, junta troops|forces|soldiers, the? regime, regime troops|forces, military junta, naypyidaw, government troops|forces",
    adjectives: "junta, myanmar, regime, junta's, military, military's",
  },
  m23: {
    names: 'm23, m23 rebels, march 23 movement, afc, the? rebels, rebels, m23 fighters, rebel fighters',
    adjectives: 'm23, rwanda-backed, rwandan, rebel',
  },
  houthis: {
    names:
      'houthis, huthis, houthi, ansar allah, ansarullah, houthi rebels, al-houthi, ansarallah, houthi movement, rebels, the? rebels',
    adjectives: 'houthi, huthi, rebel',
  },
  'yemen-gov': {
    names:
      "yemen, the? government, yemeni government|army|forces, forces aligned|loyal with|to yemen's internationally recognised|recognized government, forces|troops|fighters|units|soldiers|tribesmen loyal|allied|aligned to|with ..5 hadi|government, internationally recognised|recognized government, government forces, hadi, southern forces, loyalist*, pro-government forces, yemeni troops, giants brigades, southern transitional council, stc, pro-government fighters, southern separatists, resistance fighters, popular resistance",
    adjectives:
      'yemeni, government’s, government-aligned, government-backed, pro-government, government, loyalist, pro-hadi, saudi-backed, uae-backed',
  },
  'sudan-army': {
    names:
      "sudanese army, sudanese armed forces, saf, sudan's army|military, the? army, the? military, burhan, government forces|troops, army forces, sudan's armed forces, army troops, army soldiers",
    adjectives: "sudanese, sudan's, army, army's, military's, government's",
  },
  rsf: {
    names:
      "rsf, rapid support forces, paramilitary rapid support forces, paramilitaries, the? paramilitary, hemedti's forces, rsf fighters, the? rapid support, hemedti, dagalo",
    adjectives: "rsf, rsf's, paramilitary, rapid-support",
  },
  israel: {
    names: 'israel, idf, israeli military|army|forces|troops, israel defense forces, israelis, hebrew',
    adjectives: "israeli, israel's, idf",
  },
  taliban: {
    names: 'taliban, talibs, the? taliban, insurgents, the? insurgents, militants, taliban insurgents',
    adjectives: 'taliban, insurgent',
  },
  'libya-ntc': {
    names:
      'ntc, transitional council, council fighters|forces, national transitional council, transitional government, anti-gaddafi forces|fighters, libyan rebels, rebels, revolutionar*, rebel fighters, the? rebels, ntc fighters, opposition fighters',
    adjectives: 'ntc, rebel, anti-gaddafi, revolutionary',
  },
  'libya-gaddafi': {
    names:
      'gaddafi, gadhafi, kadhafi, qaddafi, gaddafi forces, loyalists, government forces|troops|soldiers, regime forces|troops, loyalist forces|fighters|troops',
    adjectives: "gaddafi's, pro-gaddafi, gadhafi's, qaddafi's, kadhafi's, pro-qaddafi, loyalist",
  },
  'mali-rebels': {
    names:
      'mnla, ansar dine, tuareg rebels, tuaregs, islamists, islamists and tuareg rebels, islamist rebels, tuareg, rebels, the? rebels, jihadists, aqim, al-qaeda-linked fighters, azawad rebels, mujao, jnim',
    adjectives: 'tuareg, islamist, rebel, jihadist',
  },
  'mali-gov': {
    names:
      'mali, malian army|forces, french forces|troops, french, government forces|troops, the? army, bamako, wagner mercenaries',
    adjectives: 'malian, french, government',
  },
  'drc-gov': {
    names:
      'fardc, the? army, government forces|troops, congolese army|forces|troops, dr congo, drc, congo, wazalendo, loyalist forces, government soldiers, wazalendo militia',
    adjectives: "congolese, army's, government's, government, pro-government, kinshasa's",
  },
  'afghanistan-gov': {
    names:
      'the? government, the? army, afghan army|forces|government|troops|police, ansf, afghan security forces, government forces, kabul, afghan national army, the? afghan government, government soldiers',
    adjectives: 'afghan, government',
  },
  hamas: { names: 'hamas, palestinian fighters|militants, qassam', adjectives: 'hamas, palestinian' },
  hezbollah: { names: 'hezbollah, hizbullah, hizballah', adjectives: 'hezbollah' },
};
