// English: words for the sides of wars.

import type { PartyWords } from '../pack.ts';

export const parties: Readonly<Record<string, PartyWords>> = {
  ukraine: {
    names:
      "ukraine, ukrainians, ukrainian|ukraine's army|military|troops|forces|marines|side, kyiv, afu, zsu, uaf, zelensk*, syrsk*, zaluzhn*, azov, azov regiment, armed forces of ukraine, defense|defence forces of ukraine, the? defense|defence forces, ukraine's armed forces, air assault forces, general staff, territorial defense|defence, ukrainian armed forces, uaf forces, kiev, ukraine's troops|forces|soldiers, ukrainian defenders, defenders of ukraine, zelenskyy's forces, maliar, budanov, umerov, podolyak, yermak, khartiia, ukrainian resistance, national guard of ukraine, ukrainian national guard, ato forces, aidar, donbas battalion, kraken, azov brigade, hur, sbu, zelenskyy, fedorov, voloshyn, malyar, lysohor, siversk|khortytsia|tavria|dnipro osuv|grouping, joint forces task force, mechanised|mechanized brigade|battalion|brigades, jaeger|jager brigade|brigades, mountain assault brigade|battalion, assault brigade|battalion, marine brigade, territorial defense|defence brigade, unmanned systems forces",
    adjectives: "ukrainian, ukranian, ukraine's, kyiv's, pro-ukrainian, kiev's, zelensky's",
  },
  russia: {
    names:
      "russia, russians, moscow, kremlin, muscovites, occupiers, occupier, invaders, invader, the? russian armed forces, armed forces of the russian federation, orcs, rashists, russist*, occupying forces, moscow's occupying forces, russian federation, vdv, rf, russian invaders, russian occupiers, russian fascists, ruscists, putin's forces|troops|army, russian federation's, the aggressor, aggressor, rosgvardia, akhmat, spetsnaz, kadyrovites, donetsk people's republic forces, battlegroup|battlegroups|grouping west|east|north|south|center|centre|dnepr|dnipro|zapad|vostok|sever|yug|tsentr, west|east|north|south|center|centre|dnepr|zapad|vostok|sever|yug|tsentr battlegroup|grouping|group, west|western|east|eastern|north|northern|south|southern|center|centre|central|dnepr|zapad|vostok|sever|yug|tsentr grouping|group of forces|troops, gerasimov, shoigu, belousov, konashenkov, peskov, medvedev, occupation forces|troops, putin, kadyrov, alaudinov, lavrov, zakharova, volodin, motorized|motorised rifle brigade|division|regiment|battalion|brigades|divisions|regiments, combined arms army|armies, naval infantry brigade|battalion|regiment?, guards tank|airborne|motorized|motorised|air|combined army|division|regiment|rifle|assault|arms, russian mod, russian command, rosgvardiya, storm-z, rusich, redut, pmc redut, marochko, rogov, balitsky, saldo, pasechnik",
    // Agencies write so of Russia's; of Ukraine they quote the General Staff.
    bodies: 'ministry, defence ministry, defense ministry, ministry of defence, ministry of defense',
    adjectives:
      "russian, russia's, moscow's, moscow, muscovite, occupying, pro-russian, chechen, kremlin's, north korean, putin's, russian-backed, moscow-backed, kremlin-backed, kremlin, moscow-installed, russian-installed, russia-installed, kremlin-installed, moscow-appointed, russian-appointed, pro-kremlin, occupation, russian-led",
  },
  wagner: {
    names: 'prigozhin, wagner, wagner group, wagnerites, wagner pmc, pmc wagner, wagner forces',
    adjectives: "wagner, wagner's",
  },
  'donbas-separatists': {
    names:
      "separatists, rebels, rebel fighters|forces, dpr, lpr, dnr, lnr, pro-russian separatists|rebels|militants|forces|fighters, russian-backed|moscow-backed separatists|rebels|militants, donetsk people's republic, luhansk people's republic, donetsk|luhansk|lugansk republic, militia|militias, people's militia, novorossiya, novorossiya forces, zakharchenko, strelkov, girkin, plotnitsky, borodai, basurin, sparta|somali|vostok battalion, pushilin",
    adjectives: 'separatist, pro-russian, rebel, dnr, lnr',
  },
  'russian-volunteers': {
    names:
      'russian volunteer corps, freedom of russia legion, siberian battalion, rdk, legion of freedom, rvc, the? legion, russian volunteers, legion of free russia, free russia legion, legionnaires',
  },
  iraq: {
    names:
      "iraq, iraqis, isf, iraqi security forces, iraqi army|military|government|forces|troops|police, counter terrorism service, federal police, government of iraq, iraqi special forces, popular mobilisation|mobilization forces, iraqi counterterrorism forces, the? army, golden division, baghdad, hashd, government forces|troops|soldiers, pro-government militias, security forces, shiite|shi’ite|shia militia|militias|fighters, shi'ite militia|militias|fighters, popular mobilisation|mobilization units, pmu, pmf, rapid response division|forces, badr organisation|organization, iraqi counter-terrorism service|forces, tribal fighters",
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
      "syria, assad, assad's forces, syrian army|government|regime|military|troops, syrian arab army, saa, damascus, the? army, the? regime, government forces|troops, pro-government forces, regime forces, assad regime, bashar al-assad, syrian state forces, hezbollah, hezbollah fighters, tiger forces, national defence|defense forces|force, republican guard, iranian-backed|iran-backed|pro-iranian militia|militias|fighters, loyalist forces|fighters, government soldiers|loyalists",
    adjectives: "syrian, syria's, regime, pro-regime, pro-government, assad's",
  },
  'syria-opposition': {
    names:
      'rebels, syrian rebels, opposition, syrian opposition forces|fighters, free syrian army, fsa, syrian opposition, opposition forces, moderate opposition, hts, hayat tahrir al-sham, jabhat al-nusra, al-nusra, turkish-backed rebels, syrian insurgents, insurgents, opposition groups, jaish al-fatah, ahrar al-sham, islamist rebels, hts-led rebels, hts-led forces, jihadists, nusra front, the? nusra front, nusra, forces|fighters|rebels|groups|factions|insurgents opposed|hostile to ..3 assad|al-assad, anti-assad|anti-government forces|fighters|rebels|insurgents, syrian national army, sna, islamic front, army of conquest, jaysh al-islam, jaish al-islam, army of islam, al-nusra front, southern front, tahrir al-sham, opposition factions, rebel factions|groups|alliance, insurgent groups|factions',
    adjectives: 'rebel, opposition, islamist, jihadist, hts-led, turkish-backed',
  },
  'arakan-army': {
    names:
      'arakan army, aa, arakan army fighters, ethnic arakan army, rakhine|arakan rebels|army|fighters|forces|insurgents, ethnic rakhine army, the? rebels',
    adjectives: "arakan, aa, rakhine's",
  },
  'myanmar-military': {
    names:
      "myanmar military|army|junta, junta, the? military, tatmadaw, myanmar's military, regime, sac, military council, security forces, the? army, junta troops|forces|soldiers, the? regime, regime troops|forces, military junta, naypyidaw, government troops|forces, military regime, regime soldiers, min aung hlaing, pyu saw htee, state administration council, burmese army|military|junta|troops, ruling junta",
    adjectives: "junta, burmese, myanmar, regime, junta's, military, military's",
  },
  m23: {
    names:
      'm23, m23 rebels, m-23, m-23 rebels|fighters, afc-m23, m23-afc, march 23 movement, afc, the? rebels, rebels, m23 fighters, rebel fighters',
    adjectives: 'm23, m-23, rwanda-backed, rwandan, rebel',
  },
  houthis: {
    names:
      'houthis, huthis, houthi, ansar allah, ansarullah, houthi rebels, al-houthi, ansarallah, houthi movement, rebels, the? rebels',
    adjectives: 'houthi, huthi, rebel',
  },
  'yemen-gov': {
    names:
      "yemen, the? government, goy, goy forces|troops, yemeni government|army|forces, forces aligned|loyal with|to yemen's internationally recognised|recognized government, forces|troops|fighters|units|soldiers|tribesmen loyal|allied|aligned to|with ..5 hadi|government, internationally recognised|recognized government, government forces, hadi, southern forces, loyalist*, pro-government forces, yemeni troops, giants brigades, southern transitional council, stc, pro-government fighters, southern separatists, resistance fighters, popular resistance, southern fighters, allied tribes|tribesmen, yemen's army, tribal fighters, joint forces, islah, yemen's giants brigade|brigades, giants brigade, yemeni soldiers|fighters|loyalists, government soldiers|fighters",
    adjectives:
      'yemeni, goy, goy-aligned, goy-backed, government’s, government-aligned, government-backed, pro-government, government, loyalist, pro-hadi, saudi-backed, uae-backed',
  },
  'sudan-army': {
    names:
      "sudanese army, sudanese armed forces, saf, sudan's army|military, the? army, the? military, burhan, government forces|troops, army forces, sudan's armed forces, army troops, army soldiers, joint force|forces, joint darfur force|forces, sudan shield forces, al-burhan, government soldiers",
    adjectives: "sudanese, sudan's, army, army's, military, military's, government's",
  },
  rsf: {
    names:
      "rsf, rapid support forces, paramilitary rapid support forces, paramilitaries, the? paramilitary, hemedti's forces, rsf fighters, the? rapid support, hemedti, dagalo, rapid support, rival force, paramilitary force|forces|fighters|group|troops, janjaweed",
    adjectives: "rsf, rsf's, paramilitary, rapid-support",
  },
  israel: {
    names:
      'israel, idf, israeli military|army|forces|troops, israel defense forces, israelis, hebrew, tzahal, the? army, the? military, golani brigade, tanks, netanyahu, gallant, hagari, occupation forces',
    adjectives: "israeli, israel's, idf",
  },
  taliban: {
    names: 'taliban, talibs, the? taliban, insurgents, the? insurgents, militants, taliban insurgents',
    adjectives: 'taliban, insurgent',
  },
  'libya-ntc': {
    names:
      'ntc, provisional government fighters|forces|troops, transitional council, council fighters|forces, national transitional council, transitional government, anti-gaddafi forces|fighters, libyan rebels, rebels, revolutionar*, rebel fighters, the? rebels, ntc fighters, opposition fighters, ntc forces|troops, misrata|misratan fighters|brigades|rebels, opposition forces, anti-gadhafi|anti-kadhafi|anti-qaddafi forces|fighters|rebels',
    adjectives: 'ntc, rebel, anti-gaddafi, revolutionary',
  },
  'libya-gaddafi': {
    names:
      'gaddafi, gadhafi, kadhafi, qaddafi, gaddafi forces, loyalists, government forces|troops|soldiers, regime forces|troops, loyalist forces|fighters|troops, forces|troops|fighters loyal to ..3 gaddafi|gadhafi|kadhafi|qaddafi, regime loyalists, khamis brigade, government soldiers',
    adjectives: "gaddafi's, pro-gaddafi, gadhafi's, qaddafi's, kadhafi's, pro-qaddafi, loyalist",
  },
  'mali-rebels': {
    names:
      'mnla, ansar dine, tuareg rebels, tuaregs, islamists, islamists and tuareg rebels, islamist rebels, tuareg, rebels, the? rebels, jihadists, aqim, al-qaeda-linked fighters, azawad rebels, mujao, jnim, militants, insurgents, islamist militants|fighters|insurgents, armed groups, azawad liberation front, fla, csp',
    adjectives: 'tuareg, islamist, rebel, jihadist',
  },
  'mali-gov': {
    names:
      'mali, malian army|forces, french forces|troops, french, government forces|troops, the? army, bamako, wagner mercenaries, fama, chadian troops|soldiers|army|forces, malian soldiers|government|junta|armed, goita, africa corps, french-led forces, french soldiers, security forces, armed forces',
    adjectives: 'malian, french, government',
  },
  'drc-gov': {
    names:
      'fardc, the? army, government forces|troops, congolese army|forces|troops, wazalendo, drc army|military|forces|troops|soldiers, loyalist forces, government soldiers, wazalendo militia, burundian army|troops|soldiers, mai-mai, dr congo army|forces|troops, congo army|forces|troops, pro-government militias|militia',
    adjectives: "congolese, drc, drc's, army's, government's, government, pro-government, kinshasa's",
  },
  'afghanistan-gov': {
    names:
      'the? government, the? army, afghan army|forces|government|troops|police, ansf, afghan security forces, government forces, kabul, afghan national army, the? afghan government, government soldiers, security forces, ana, afghan commandos|soldiers|policemen|special, government security forces, commandos, pro-government forces, northern alliance, national resistance front, nrf, resistance forces|fighters',
    adjectives: 'afghan, government',
  },
  hamas: { names: 'hamas, palestinian fighters|militants, qassam', adjectives: 'hamas, palestinian' },
  hezbollah: {
    names: 'hezbollah, hizbullah, hizballah, islamic resistance, the? resistance, hezbollah fighters',
    adjectives: 'hezbollah',
  },
  'lebanon-army': {
    names: 'lebanese army|troops|soldiers|military, lebanese armed forces, laf',
    adjectives: 'lebanese',
  },
  'myanmar-resistance': {
    names:
      "mndaa, tnla, kia, kndf, knla, knu, pdf|pdfs, cna, cdf, kokang army|rebels|fighters|troops, myanmar national democratic alliance army, ta'ang national liberation army, kachin independence army, karen national liberation army, karen national union, people's defence|defense force|forces, karenni|karen|kachin|chin|shan|ta'ang|palaung fighters|forces|rebels|troops|resistance|insurgents|army, karenni nationalities defence|defense force, resistance fighters|forces|groups|troops|coalition, anti-junta|anti-regime forces|fighters|groups|rebels|resistance, three? brotherhood alliance, chin national army|front, ethnic armed|rebel groups|group|organizations|organisations|alliance, bamar people's liberation army",
    adjectives: 'kia, mndaa, tnla, kachin, karen, karenni, resistance',
  },
  'splm-n': { names: "splm-n, spla-n, sudan people's liberation movement-north, splm" },
  aqap: {
    names: 'al-qaeda, al-qaida, aqap, ansar al-sharia, al-qaeda|al-qaida militants|fighters, qaeda militants|fighters',
    adjectives: 'al-qaeda, al-qaida',
  },
  turkey: { names: 'turkish army|forces|troops|soldiers|military|tanks|commandos', adjectives: 'turkish' },
  'libya-lna': {
    names:
      "lna, libyan national army, haftar, haftar's forces|troops|fighters, hifter, eastern forces|troops|libyan, forces|troops|fighters loyal|allied to ..3 haftar",
    adjectives: "haftar's, lna",
  },
  'libya-gna': {
    names:
      'gna, government of national accord, libya dawn, un-backed government, tripoli-based|tripoli government|forces, un-recognised|un-recognized government, libyan government forces, gna forces',
    adjectives: 'gna, un-backed, gna-aligned, pro-gna',
  },
};

/** Words that only one side's own texts use: its names for itself and for the other side, for towns, for the war. */
export const camps: Readonly<Record<string, string>> = {
  ukraine:
    'temporarily occupied, orcs, rashists, ruscists, russian invaders|occupiers|aggressor|fascists, the? invaders, muscovites, moskals, our defenders, defence|defense forces of ukraine, ukrainian defenders, terrorist country, russian occupation forces|troops|army',
  russia:
    "kiev regime, kiev's forces, ukronazi*, ukrainian nationalists|neo-nazis|nazis|militants, neo-nazis, special military operation, artemovsk, krasnoarmeysk, dzerzhinsk, artyomovsk, krasny liman, ugledar, konstantinovka, dpr, lpr, kiev",
};
