// English.

import type { LanguagePack } from './pack.ts';

export const pack: LanguagePack = {
  language: 'en',
  letters: '',
  commonWords: 'the of and to in that was have has from with on said forces by near',
  abbreviations:
    'mr mrs ms dr gen col lt maj sgt capt adm st no jan feb mar apr jun jul aug sep sept oct nov dec gov sen rep pres mt vs approx km e.g i.e',
  proclitic: null,
  forms: [
    ['ing', 'gerund'],
    ['ed', 'participle'],
    ['(?:ment|tion|sion|ation|ure|al|over|cation)s?', 'noun'],
  ],
  irregular: {
    took: 'past',
    taken: 'participle',
    takes: 'present',
    retook: 'past',
    retaken: 'participle',
    retakes: 'present',
    overtook: 'past',
    overran: 'past',
    overrun: 'participle',
    held: 'participle',
    holds: 'present',
    lost: 'participle',
    loses: 'present',
    loss: 'noun',
    left: 'participle',
    leaves: 'present',
    withdrew: 'past',
    withdrawn: 'participle',
    withdraws: 'present',
    fled: 'participle',
    won: 'participle',
    broke: 'past',
    broken: 'participle',
    breaks: 'present',
    fell: 'past',
    fallen: 'participle',
    falls: 'present',
    drove: 'past',
    driven: 'participle',
    drives: 'present',
    threw: 'past',
    thrown: 'participle',
    went: 'past',
    goes: 'present',
    came: 'past',
    seizes: 'present',
    captures: 'present',
    controls: 'present',
    occupies: 'present',
    liberates: 'present',
    enters: 'present',
    made: 'participle',
    makes: 'present',
    cut: 'participle',
    kept: 'participle',
    keeps: 'present',
    dug: 'participle',
    shot: 'noun',
    fighting: 'noun',
    fought: 'participle',
    capture: 'base',
    recapture: 'base',
    secure: 'base',
    seizure: 'noun',
    withdrawal: 'noun',
    siege: 'noun',
    seize: 'infinitive',
    liberate: 'infinitive',
    retake: 'infinitive',
    occupy: 'infinitive',
    reclaim: 'infinitive',
    regain: 'infinitive',
    enter: 'infinitive',
    encircle: 'infinitive',
    surround: 'infinitive',
    infiltrate: 'infinitive',
    gained: 'participle',
    gain: 'base',
    gains: 'noun',
    clashes: 'noun',
    battle: 'noun',
    battles: 'noun',
    reached: 'participle',
    seized: 'participle',
    been: 'participle',
  },
  otherForm: 'base',
  attributeEndings: '(?:al|ic|ant|ern|ous|ive|ed|ing|ful|ary|able|ible|y|er|est|ous|ian|ish)',
  nameAttributeEndings: null,
  attributeOnlyEndings: null,
  agentEndings: null,
  words: {
    filler:
      'the, a, an, this, that, these, those, their, its, his, our, several, some, many, most, all, both, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, dozen|dozens, hundred|hundreds, key, strategic, small, large, main, last, remaining, nearby, neighbouring|neighboring, tiny, big, little, entire, whole, new, other, another, more, additional, further, so-called, also, town|towns of, complete, full, total, historic, ancient, besieged, embattled, strategically, important, port, rural, about, nearly, roughly, over, more than, less than, at least, kilometers|kilometres|km|miles|meters|metres',
    settlement:
      "city|cities|city's, town|towns|town's, village|villages|village's, settlement|settlements, suburb|suburbs, hamlet|hamlets, capital, stronghold|strongholds, municipality, commune, enclave, community|communities, localities|locality, population centers, urban-type",
    area: 'region|regions, oblast|oblasts, province|provinces, direction|directions, sector, front, axis, district|districts, governorate, county|counties, raion, territory, peninsula, valley, island|islands, bridgehead, foothold|footholds, salient, pocket, border area, state, forest, forests, woods',
    facility:
      'hospital|hospitals, air|military|army|naval base|bases, border post|posts, town hall, dam, airport, airfield, airbase, plant, factory, station, power plant, nuclear power plant, thermal power plant, hydroelectric power plant, bridge, hotel, base, camp, barracks, port, university, complex, mine, refinery, oil field, oilfield, gas field, field|fields, headquarters, palace, building|buildings, checkpoint, crossing, border crossing, prison, school, highway, mountain|mountains, hill|hills, mount, steelworks, works, quarter, railway station, metallurgical plant, presidential palace',
    part: 'part|parts, portion|portions, slice, half, third, percent, %, most, much, majority, bulk, outskirts, suburbs, suburb|suburbs, center|centre, square, central, downtown, district|districts, neighborhood|neighborhoods|neighbourhood|neighbourhoods, quarter|quarters, streets|street, edge, bank, heart, side, western, eastern, northern, southern, northwestern, northeastern, southwestern, southeastern, east, west, areas inside, right-bank, left-bank, positions, swaths, swathes, chunk|chunks, tract|tracts, square kilometers|kilometres|miles, sq, section|sections, sector|sectors, industrial zone',
    beside:
      'area|areas of, area, areas, vicinity, approaches, direction, directions, around, near, surroundings, surrounding, within, toward|towards, closer, environs, countryside',
    thing:
      'tank|tanks, vehicle|vehicles, mayor*, soldier|soldiers, prisoner*, weapon*, equipment, trophy|trophies, commander|commanders, fighter|fighters, people, civilian|civilians, men, women, child|children, hostage*, defender|defenders, title|titles, prize, attention, imagination, drone|drones, ship|ships, system|systems, ammunition, document*, official*, troops, journalist*, officer*, resident*, governor, president, minister, leader*, militant*, terrorist*, convoy, aircraft, helicopter*, hearts, photo*, video*, girl*, opportunity, initiative, power, market*, office, government, assets, company|companies, vote*, house arrest, match, game, championship, medal*',
    in: 'in, inside, at, within, on, across, throughout, over, above, around ',
    to: 'into, to, toward|towards, in the direction of, onto, through, up to, close to, closer to, as far as, for',
    near: 'near, to within ..4 of, around, outside, along, close to, north of, south of, east of, west of, northwest of, northeast of, southwest of, southeast of, north and west of, south and east of, north and east of, south and west of, east and south of, west and north of, east and north of, west and south of, between, beyond, behind, northwards of, on the approaches to, in the vicinity of, in the direction of, in the area|areas of, in areas near|around, not far from, adjacent to, north and south of, east and west of, northwest, northeast, southwest, southeast, north, south, north-west of, north-east of, south-west of, south-east of',
    from: 'from, out of, off, outside of, away from, out',
    of: "of, 's",
    by: 'by, to the hands of',
    for: 'for, over, on',
    against: 'against, with, on, at, between, from, of',
    and: 'and, or, as well as, &, /, along with, and also, plus, then',
    clause:
      'while, although, though, because, whereas, since then, despite, unless, when, but, as, until, before, so that, so, after which, even though, however, whether, if, amid, saying, stating, adding, claiming, reporting, marking, with',
    relative: 'what, who, which, that, where, whom, whose',
    after: 'after, following, since, upon',
    not: "not, n't, no, never, didn't, don't, doesn't, isn't, aren't, wasn't, weren't, hasn't, haven't, hadn't, without, neither, nor, cannot, can't, couldn't, won't, none of, did not",
    attempt:
      'try|tries|tried|trying to, attempt|attempts|attempted|attempting, seek|seeks|sought|seeking to, struggl*, effort|efforts to, bid to, aim|aims|aimed|aiming to|at, fight|fighting|fought to, battle|battling|battled to, want|wants|wanted|wanting to, push|pushing|pushed to, unsuccessful attempt|attempts, endeavo*, intent on, bent on, prevent|prevented|preventing ..2 from, threaten|threatens|threatened|threatening to',
    plan: 'plan|plans|planned|planning, intend|intends|intended|intending, offensive|operation|campaign|drive|mission|push|effort|efforts|order|orders|ordered|orders|assault|battle|counteroffensive|support|supporting|help|helping|assist|assisting|assisted|goal|goals|objective|objectives|aim|mission|opportunity|ability|hope|hopes|hoped|hoping|prepar*|ready|vow|vowed|vows|pledge|pledged|pledges|promise|promised|decided|determined|able|fail|failed|chance|way|poised|set|strategy|task|tasked|step|steps|fight|sought|used|advance|advancing|working to, in order to, order to, so as to, aimed at, purpose of, meant to, designed to, intended to, preparing for, preparations for, plan|plans for, prospect of, goal|objective|aim of, intent to, intention to, intentions to, could, would, would have, if, need to, capable of, calls for, call for, hope|hopes|hoped|hoping|wait|waits|waiting|fight|fighting|struggle|operation|operations|campaign|effort|efforts|push|drive|day|conditions|pray|praying for',
    demand:
      'must, should, shall, need|needs to, have to, has to, ought, call|calls|called for, demand*, urge*, require*, necessary, let, want|wants you to, necessity',
    condition: 'if, unless, were to, in case, in the event, whether, provided that, as if, would have, suppose',
    unable:
      'unable to, failed to, fails to, fail to, failing to, cannot, can not, could not, not able to, incapable of, not managed to, not succeeded in, without',
    manage:
      'manage|managed|manages to, succeed*, able to, continue|continues|continued|continuing to, keep|keeps|kept, began|begun|begin|begins to, started|start|starts to, helped|helping|helps, proceeded to, claimed|claims|claim to, appear|appears|appeared to, seem|seems|seemed to, said to, reported to, believed to, known to, going on to, went on to, had|forced|obliged|compelled to, allowed ..3 to, enabled ..3 to',
    infinitiveMark: 'to',
    will: "will, 'll, going to, won't, shall, is set to, are set to, is about to, are about to",
    be: "be, is, are, was, were, been, being, 's, 're, get|gets|got, remain|remains|remained, isn't, aren't, wasn't, weren't, stay|stays|stayed, had been, has been",
    have: "have, has, had, having, 've, hasn't, haven't, hadn't",
    may: 'may, might, perhaps, possibly, maybe, could have',
    probable:
      'likely, reportedly, appear|appears|appeared, apparently, probably, seem|seems|seemed, presumably, allegedly, reported to, believed to, roughly, estimated, seemingly, purportedly, assumed',
    possible:
      'may, might, maybe, perhaps, possibly, possible, could have, unclear, not confirmed, unconfirmed information',
    adverb:
      'now, again, also, already, still, just, recently, finally, then, further, currently, completely, fully, partially, partly, almost, officially, back, previously, later, today, ever, once, since, too, only, even, first, quickly, rapidly, slightly, marginally, up, forward, deeper, overnight, successfully, largely, effectively, *ly, firmly, briefly, nearly, virtually, reportedly, likely, entirely, soon, there, continuously, jointly, together',
    report:
      'said|says|say|saying, claim|claims|claimed|claiming, report|reports|reported|reporting, announce|announces|announced|announcing, states|stated|stating, declare|declares|declared|declaring, write|writes|wrote|writing, assert|asserts|asserted, confirm|confirms|confirmed|confirming, acknowledge|acknowledges|acknowledged, admit|admits|admitted, assess|assesses|assessed, note|notes|noted, add|adds|added, insist|insists|insisted, allege|alleges|alleged, tell|tells|told, told ..3, believe|believes, estimate|estimates|estimated, argue|argues|argued, reiterate*, explain|explained, warn|warns|warned, suggested|suggests, tweeted, posted, boasted, quoted, indicated, updated ..3 to show, updated ..3 to show that, shows, show that, celebrated, maintains that, predict|predicts|predicted, forecast, observed, estimates',
    reportAfter:
      'said, says, wrote, told, reported, added, announced, stated, writes, reports, noted, claimed, declared, explained, confirmed, tweeted, posted',
    deny: 'deny|denies|denied|denying, refute|refutes|refuted|refuting, reject|rejects|rejected|rejecting, dismiss|dismisses|dismissed, push|pushes|pushed|pushing back on|against, disput*, rebut*, contradict*, debunk*, disproved',
    statement:
      'claim|claims, report|reports, allegation|allegations, rumor|rumors|rumour|rumours, statement|statements, breaking, update, urgent, news, information, assertion|assertions, news, suggestion|suggestions, that, reports',
    according: 'according to, as reported by, as stated by, citing, in the words of, as per, per',
    hearsay:
      'according to some reports|sources|information, unconfirmed reports, reports say|suggest|indicate|claim, there are reports, rumors|rumours, it is reported, some sources, unverified reports, unnamed sources',
    untrue:
      "isn't|is|was|are|aren't|were|wasn't not? true|false|untrue|fake|incorrect|wrong|correct|confirmed, not true, untrue, does not correspond, a lie, not correspond to reality, disinformation, fake|fakes, is a fake, are lies, no evidence, not been confirmed, has not been confirmed",
    film: 'footage, video|videos, photo|photos|photograph|photographs, image|images|imagery, clip|clips, film, pictures',
    shows:
      'show|shows|showed|showing|shown, indicate|indicates|indicated|indicating, confirm|confirms|confirmed|confirming, depict|depicts|depicted, appear to show, appears to show, reveal*, suggests, demonstrat*',
    sharedBy: 'by, shared by, posted by, released by, published by, from',
    told: 'told, tells, in an interview with, in a comment to, speaking to, to',
    medium: 'on, via, in, through, citing',
    speaker:
      'spokesman|spokesperson|spokeswoman, zelensk*, prigozhin, kadyrov, pushilin, putin, minister, ministry, president, general, commander, commander-in-chief, official|officials, governor, mayor, blogger|bloggers, milblogger|milbloggers, analyst|analysts, source|sources, staff, army, military, activist|activists, journalist*, media, agency, expert|experts, map, observer*, resident*, group|groups, institute, head, leader*, rebels, representative*, forces, troops, authorities, military, ministers, secretary, deputy, correspondent*, channel|channels, outlet*, administration, government',
    that: 'that, how',
    there: 'it, there, here, them, the former, the latter',
    definite: 'the, this, that, its, these, both',
    zero: 'also, they, it, he, then, in addition, additionally, he, she',
    history:
      'world war, ww2, wwii, wwi, ww1, nazi germany, wehrmacht, red army, soviet troops, hitler, napoleon*, german troops, german army, japanese army|forces|troops, medieval, century|centuries, ottoman, crusad*, roman empire, civil war of 19*, cold war, soviet union',
    times: '<number> times, times, attacks, attempts, assaults',
    failing: 'unsuccessful*, repel*, failed, thwart*, beaten, stopped, battles, clashes, fighting',
    notPlace:
      'january, february, march, april, may, june, july, august, september, october, november, december, monday, tuesday, wednesday, thursday, friday, saturday, sunday, president, minister, ministry, general, colonel, major, captain, lieutenant, sergeant, defense, defence, staff, brigade, division, regiment, battalion, corps, army, armed, forces, operational, command, mod, commander-in-chief, commander, chief, telegram, twitter, facebook, the, a, this, that, these, those, he, she, it, they, we, you, i, after, before, when, while, since, as, in, on, at, for, our, their, his, her, its, there, here, also, but, and, or, however, meanwhile, today, yesterday, now, then, one, two, three, several, some, many, most, all, according, despite, during, following, under, with, from, by, to, if, unless, no, not, yes, what, who, why, how, where, more, over, both, each, every, state, department, foreign, office, secretary, mr, mrs, ms, dr, u.s, u.n, un, us, eu, nato, english, sunni, shia, christian, muslim, islamist, western, kremlin, pentagon, soviet, european, american, first, second, third, guards, tank, military, district, grouping, motorized, rifle, airborne, naval, infantry, separate, mechanized, geolocated, unconfirmed, assessed, refinement, key, security, council, international, national, united, nations, feb, jan, mar, apr, jun, jul, aug, sept, sep, oct, nov, dec, mig, air, assault, ministers, spokesman, spokesperson, governor, mayor, prime, deputy, sir, lord, king, prince, allah, god, internet, google, maxar, planet, yazidis, yezidis, kurds, arabs, turkmen, christians, muslims, sunnis, shiites, jews, druze, alawites, northern, southern, eastern, central, northeastern, northwestern, southeastern, southwestern, russian, ukrainian, mission, operation, team, special',
    earlier: 'previously, earlier, had, formerly, once, initially, in the past, originally',
    exclusion:
      'flood, birth, quality, arms, damage, remote, passport, border, crowd, population, traffic, price*, fire, self, pest, access, damage, cost, under, air traffic, tobacco, gun',
    including: 'including, such as, namely, among them',
    capital: 'capital, capital city',
    bearing:
      'north of, south of, east of, west of, northwest of, northeast of, southwest of, southeast of, north-west of, north-east of, south-west of, south-east of, north and west of, south and east of, north and east of, south and west of',
    city: 'kyiv, moscow, damascus, baghdad, kabul',
    inversion: 'had, were, should',
    upcoming:
      'prepar*, plan|plans|planned|planning, possible, potential, upcoming, expected, imminent, threat|threats, likely, fear|fears|feared, warn*, future, anticipated, looming, eventual',
    abroad:
      'belarus, georgia, moldova, poland, hungary, serbia, china, iran, kazakhstan, armenia, turkey, germany, france, estonia, latvia, lithuania, finland, romania, slovakia',
    allied: 'loyal, aligned, allied, linked, affiliated, faithful, sympathetic',
    mediumName: 'telegram, facebook, twitter, x, instagram, youtube, tiktok, vk, truth social, tv, television',
    article: 'the, a, an',
    country:
      'iraq, syria, ukraine, russia, israel, yemen, sudan, mali, libya, lebanon, gaza, afghanistan, myanmar, crimea, congo',
  },
  frames: [
    {
      relation: 'captured',
      kind: 'verb',
      takes: ['direct'],
      words: 'captur*, seiz*, conquer*, overran|overrun|overrunning, occupied|occupying',
    },
    {
      relation: 'captured',
      kind: 'verb',
      favours: 'own',
      takes: ['direct'],
      words:
        'recaptur*, retake|retook|retaken|retaking|retakes, reclaim*, regain*, recover|recovered|recovering, secured|securing, clear|cleared|clearing|clears',
    },
    {
      relation: 'captured',
      kind: 'verb',
      favours: 'own',
      takes: ['of', 'direct', 'for', 'in'],
      words:
        'take|took|taken|taking|takes|seize|seized|seizing|gain|gained|gaining|gains|regain|regained|regaining|establish|established|establishing|win|won|winning|assume|assumed|recover|recovered|reclaim|reclaimed|reclaiming|retake|retaken|retook|wrest|wrested ..1 control, take|took|taken|taking|takes over, take|took|taken|taking|takes back, take|took|taken|taking ..3 under ..2 control, complete|completed the? capture|seizure',
    },
    {
      relation: 'captured',
      kind: 'verb',
      favours: 'own',
      takes: ['direct'],
      words: 'take|took|taken|taking|takes, won|winning',
    },
    {
      relation: 'captured',
      kind: 'noun',
      takes: ['of'],
      words: 'capture, recapture, seizure, takeover, conquest, occupation, retaking, fall, captures, control regained',
    },
    {
      relation: 'captured',
      kind: 'fall',
      takes: [],
      words:
        'fell|falls|fallen|falling to <party>, fell|fallen into the? hands of <party>, fell|fallen|came|passed under ..2 control of <party>, come|came|fell|passed under <party> control',
      party: 'agent',
    },
    { relation: 'captured', kind: 'fall', takes: [], words: 'fell, fallen' },
    {
      relation: 'captured',
      kind: 'verb',
      takes: ['from', 'of', 'direct'],
      words:
        'push|pushed|pushing|drive|drove|driven|driving|kick|kicked|expel|expelled|oust|ousted|force|forced|forcing|clear|cleared|throw|threw|thrown|chase|chased|dislodge|dislodged|eject|ejected|knock|knocked|remove|removed|evict|evicted the? <party> completely? out|from',
      party: 'other',
    },
    {
      relation: 'captured',
      kind: 'verb',
      takes: ['of', 'from', 'direct'],
      words:
        'driven|pushed|kicked|expelled|ousted|forced|cleared|thrown|chased|dislodged out|from, pushed|driven|forced out',
      party: 'other',
      form: 'passive',
    },
    {
      relation: 'liberated',
      kind: 'verb',
      takes: ['direct'],
      words: 'liberat*, de-occupied|de-occupying|de-occupy, deoccup*, freed|freeing',
    },
    { relation: 'liberated', kind: 'noun', takes: ['of'], words: 'liberation, de-occupation, deoccupation, freeing' },
    {
      relation: 'lost',
      kind: 'verb',
      takes: ['direct', 'of', 'for', 'in'],
      words: 'lose|lost|losing|loses ..1 control, lose|lost|losing|loses, lost|lose|losing|loses ..2 positions|ground',
    },
    { relation: 'lost', kind: 'noun', takes: ['of'], words: 'loss' },
    {
      relation: 'lost',
      kind: 'verb',
      takes: ['direct', 'of', 'in'],
      words: 'no longer hold*|held|control*, no longer ..1 in control, no longer under ..1 control',
      holdsNegation: true,
      form: 'present',
    },
    {
      relation: 'withdrew-from',
      kind: 'verb',
      takes: ['from', 'of'],
      loose: 3,
      mayLackPlace: true,
      words:
        'withdr*, retreat*, pull|pulls|pulled|pulling back|out, retrograd*, fall|fell|falling back, fled|flee|fleeing, move|moved|moving out, withdrawn, evacuated positions, forcing a retreat, falling back, pull|pulled|pulling its|their troops|forces out|back',
    },
    {
      relation: 'withdrew-from',
      kind: 'verb',
      takes: ['direct', 'from'],
      mayLackPlace: true,
      words: 'left, leave|leaving|leaves, abandon*, evacuated, vacated|vacate',
    },
    {
      relation: 'withdrew-from',
      kind: 'noun',
      takes: ['from'],
      mayLackPlace: true,
      words: 'withdrawal, retreat, pullout, pullback',
    },
    {
      relation: 'withdrew-from',
      kind: 'verb',
      takes: ['in'],
      mayLackPlace: true,
      holdsNegation: true,
      form: 'present',
      words:
        'be|is|are|remain no <party> left?, no <party> left|remain|remains, no more <party>, no longer any <party>',
    },
    {
      relation: 'entered',
      kind: 'verb',
      takes: ['direct'],
      words: 'enter|entered|enters|entering, penetrat*',
      extent: 'unspecified',
    },
    {
      relation: 'entered',
      kind: 'verb',
      takes: ['to', 'in', 'of', 'direct'],
      loose: 1,
      words:
        'break|broke|broken|breaking into, storm|stormed|storming into, push|pushed|pushing into, burst|bursting into, advance|advanced|advancing into, move|moved|moving into, march|marched|marching into, roll|rolled|rolling into, poured into, infiltrat*, entered into, entry, entered|reach|reached|reaching the center|centre|outskirts|suburbs of?',
      extent: 'part',
    },
    {
      relation: 'entered',
      kind: 'verb',
      takes: ['in', 'for', 'near'],
      loose: 1,
      extent: 'part',
      words:
        'rais|raise|raised|raising|hoist|hoisted|hoisting|plant|planted|planting ..4 flag|flags|banner, operating, recorded|spotted|seen|present, position|positions themselves, consolidated|consolidating, gain|gained|gaining|establish|established|establishing ..2 foothold, establish|established|establishing ..1 positions, is|are|were already? on the outskirts, entrench|entrenched, walking, moving around, patrolling, dug in',
    },
    {
      relation: 'entered',
      kind: 'state',
      takes: ['in', 'for'],
      needsName: true,
      words: 'flag|flags ..4 raised|hoisted|flying|flies|installed, flag|flags of',
      extent: 'part',
    },
    {
      relation: 'advanced',
      kind: 'verb',
      takes: ['in', 'to', 'near', 'of'],
      loose: 6,
      attemptContests: true,
      words:
        'advance|advanced|advancing|advances, breach|breached|breaching ..3 line|lines|defenses|defences, broke|broken through ..3 defense|defence|defenses|defences|line|lines, broke|broken through, make|made|making|makes ..2 progress|gains|advances|advance, progress|progressed|progressing, push|pushed|pushing|move|moved|moving|gained forward|deeper|further|ahead, gain|gained|gaining ground, approach|approached|approaching, close|closed|closing in, improve|improved|improving|regain|regained|restore|restored ..2 position|positions, success',
    },
    { relation: 'advanced', kind: 'verb', takes: ['direct'], words: 'approached|approaching, nearing', extent: 'near' },
    {
      relation: 'advanced',
      kind: 'noun',
      takes: ['in', 'to', 'near'],
      loose: 2,
      words: 'advance|advances, progress, gains, breakthrough',
      extent: 'near',
    },
    {
      relation: 'advanced',
      kind: 'verb',
      takes: ['in', 'to', 'near', 'from'],
      loose: 2,
      party: 'other',
      words:
        'push|pushed|pushing|drive|drove|driving|throw|threw|repel|repelled|knock|knocked|force|forced|forcing back the? <party>, push|pushed|pushing|drive|drove|throw|threw|force|forced the? <party> back, displac* <party>, retreated ..2 enemy',
    },
    {
      relation: 'advanced',
      kind: 'verb',
      takes: ['in', 'to', 'near', 'from'],
      party: 'other',
      form: 'passive',
      words: 'pushed|driven|thrown|forced|knocked back',
    },
    {
      relation: 'contested',
      kind: 'noun',
      takes: ['in', 'to', 'near', 'for', 'of'],
      loose: 5,
      words:
        'fighting, battle|battles, clash|clashes, combat, fights, fierce fighting, street fighting, firefight|firefights, engagements, combat engagement|engagements, skirmish*, siege, hostilities, offensive, offensive operations, counterattack|counterattacks|counterattacked, ground attack|attacks|assault|assaults, assault operations, gun battle|battles, combat clash|clashes, standoff',
    },
    {
      relation: 'contested',
      kind: 'verb',
      takes: ['direct', 'in', 'near', 'to', 'for'],
      loose: 3,
      words:
        'storm|storming|stormed|storms, fight|fought, battling|battled, assault|assaulted|assaulting|assaults, attack|attacked|attacking|attacks positions, break|breaking through ..4 defense|defence|defenses|defences|lines, contest|contesting|contested, besieging, continued|continuing assaults|attacks',
    },
    {
      relation: 'contested',
      kind: 'verb',
      takes: ['in', 'near', 'to'],
      loose: 6,
      words:
        'repel|repels|repelled|repelling|repulsed|repulse|stop|stopped|stopping|thwart|thwarted|beat|fought|fend|fended|fending off? ..4 attack|attacks|assault|assaults|offensive|attempts, repel|repelled|repelling|repulsed the? <party>, attack|attacked|attacking|attacks, launch|launched|conduct|conducted|conducting|carry|carried|mount|mounted out? ..3 attacks|assaults|assault|attack|operations|offensive',
    },
    {
      relation: 'not-encircled',
      kind: 'state',
      takes: ['in', 'near', 'of'],
      holdsNegation: true,
      mayLackPlace: true,
      party: 'patient',
      words:
        "no|without|any ..2 threat|risk|danger|possibility of ..2 encirclement|encircling, no ..2 threat|risk|danger of being encircled|surrounded, not|n't|isn't|aren't|wasn't|weren't been? ..1 encircled|surrounded|besieged, no encirclement",
    },
    {
      relation: 'not-encircled',
      kind: 'verb',
      takes: ['from', 'of', 'in'],
      holdsNegation: true,
      words:
        'break|broke|broken|breaking out, escap* encirclement|the? encirclement|pocket|cauldron, break|broke|broken|breaking|lift|lifted|lifting the? siege|encirclement|blockade, exited the? encirclement',
    },
    {
      relation: 'encircled',
      kind: 'verb',
      takes: ['direct', 'in', 'near'],
      party: 'patient',
      mayLackPlace: true,
      words:
        'encircl*, surround|surrounded|surrounding|surrounds, besieg*, blockad*, trap|trapped, encirclement, cut|cutting off',
      extent: 'unspecified',
    },
    {
      relation: 'encircled',
      kind: 'state',
      takes: ['in', 'near'],
      party: 'patient',
      words: 'under siege, in a? ..1 pocket|cauldron, in ..1 encirclement',
      extent: 'unspecified',
    },
    {
      relation: 'controls',
      kind: 'verb',
      takes: ['direct', 'in', 'of', 'for', 'near'],
      words:
        'control|controls|controlled|controlling, maintain|maintains|maintained|maintaining|retain|retained|retains|retaining|hold|holds|held|holding|keep|kept|keeps|keeping|exercise|exercised|establishing ..2 control, have|has|had|in|having full|complete|total|partial|firm? control, maintain|maintains|maintained|maintaining|hold|holds|held|holding|retain|retains|retained|retaining|occupy|occupied|keep|kept ..2 positions|presence|defense|line|lines, retain|retains|retained',
    },
    {
      relation: 'controls',
      kind: 'verb',
      takes: ['direct'],
      words: 'hold|holds|held|holding, occupies|occupy, still hold|holds, defend|defends|defended|defending',
    },
    { relation: 'controls', kind: 'verb', takes: ['in'], words: 'entrenched, stationed, garrisoned' },
    {
      relation: 'controls',
      kind: 'state',
      takes: ['in', 'of', 'for'],
      words:
        'under the? ..3 control|occupation of|by <party>, under the? ..1 <party> ..1 control|occupation, in the? hands of <party>, in <party> hands, under <party> control, held|controlled by <party>, is|are|remains|remain|still ..1 occupied by <party>, under the? <party> flag, <party> stronghold, remain|remains|remained|is|are <party>',
    },
    { relation: 'controls', kind: 'noun', takes: ['of', 'for', 'in'], words: 'control, hold' },
  ],
  parties: {
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
      names:
        'mnla, ansar dine, tuareg rebels, tuaregs, islamists, islamists and tuareg rebels, islamist rebels, tuareg',
      adjectives: 'tuareg, islamist, rebel',
    },
    'mali-gov': { names: 'mali, malian army|forces, french forces|troops, french', adjectives: 'malian, french' },
    'drc-gov': {
      names:
        'fardc, the? army, government forces|troops, congolese army|forces|troops, dr congo, drc, congo, wazalendo',
      adjectives: 'congolese',
    },
    'afghanistan-gov': {
      names:
        'the? government, the? army, afghan army|forces|government|troops|police, ansf, afghan security forces, government forces',
      adjectives: 'afghan, government',
    },
    hamas: { names: 'hamas, palestinian fighters|militants, qassam', adjectives: 'hamas, palestinian' },
    hezbollah: { names: 'hezbollah, hizbullah, hizballah', adjectives: 'hezbollah' },
  },
  persons: ['he', 'she', 'i', 'him', 'her'],
  joiners: ['and'],
  forces:
    "force|forces, troop|troops, army, armies, military, soldier|soldiers, fighter|fighters, militant*, unit|units, element|elements, rebels|rebel, servicemembers|servicemember|servicemen|serviceman, marines, militia|militias, militiamen, insurgents, paratroopers, division, brigade, brigades, regiment, battalion, group|groups, invaders, occupiers, formations|formation, infantry, personnel, defenders, defender, warriors, side, infiltration groups, assault groups, separatists, terrorists, tribesmen, regime, government, authorities, command, officers, tanks, armor|armour, commandos, guard, grouping, grouping of forces, armed forces, detachment*, advance, partisans, squad, helicopters, police, army's",
  we: 'we',
  own: 'our, own',
  enemy: "the? enemy, enemy's, adversary, opponent|opponents",
  heldSuffixes: 'held controlled occupied',
  dates: {
    months: [
      'january|jan',
      'february|feb',
      'march|mar',
      'april|apr',
      'may',
      'june|jun',
      'july|jul',
      'august|aug',
      'september|sept|sep',
      'october|oct',
      'november|nov',
      'december|dec',
    ],
    weekdays: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
    relativeDays: {
      today: 0,
      tonight: 0,
      'this morning': 0,
      yesterday: 1,
      'last night': 1,
      'the day before yesterday': 2,
      tomorrow: -1,
    },
    since: 'since, from, as of, starting',
    by: 'by, no later than, until, before',
    on: 'on, in, during, on the night of, at, the night of, on the morning of, this, early on, late on, overnight on, over, of',
    units: { day: 'day|days', week: 'week|weeks', month: 'month|months', year: 'year|years' },
    ago: 'ago, earlier',
    numbers: { a: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10 },
    vague: 'mid, early, late, mid-*',
    endOf: 'end of',
    last: 'last, previous, the previous, past',
    next: 'next, coming',
    yearWords: 'of, year',
    afterwards: 'after',
  },
  cases: [{ ending: '', endings: "|'s" }],
};
