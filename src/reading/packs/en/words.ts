// English: words that rules ask for, by class.

import type { WordClass } from '../pack.ts';

export const words: Readonly<Record<WordClass, string>> = {
  filler:
    'the, a, an, this, that, these, those, their, its, his, our, several, some, many, most, all, both, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, dozen|dozens, hundred|hundreds, key, strategic, small, large, main, last, remaining, nearby, neighbouring|neighboring, tiny, big, little, entire, whole, new, other, another, more, additional, further, so-called, also, town|towns of, complete, full, total, historic, ancient, besieged, embattled, strategically, important, port, rural, about, nearly, roughly, over, more than, less than, at least, kilometers|kilometres|km|miles|meters|metres, thousand|thousands, itself, themselves, front-line|frontline, crucial, vital, heavily, key, own, densely, now, newly',
  settlement:
    "city|cities|city's, town|towns|town's, village|villages|village's, settlement|settlements, suburb|suburbs, hamlet|hamlets, capital, stronghold|strongholds, municipality, commune, enclave, community|communities, localities|locality, population centers, urban-type, hub|hubs, township|townships, bastion|bastions, hometown, outpost|outposts",
  area: 'region|regions, oblast|oblasts, province|provinces, direction|directions, sector, front, axis, district|districts, governorate, county|counties, raion, territory, peninsula, valley, island|islands, bridgehead, foothold|footholds, salient, pocket, border area, state, forest, forests, woods',
  facility:
    'hospital|hospitals, air|military|army|naval base|bases, border post|posts, town hall, dam, airport, airfield, airbase, plant, factory, station, power plant, nuclear power plant, thermal power plant, hydroelectric power plant, bridge, hotel, base, camp, barracks, port, university, complex, mine, refinery, oil field, oilfield, gas field, field|fields, headquarters, palace, building|buildings, checkpoint, crossing, border crossing, prison, school, highway, mountain|mountains, hill|hills, mount, steelworks, works, quarter, railway station, metallurgical plant, presidential palace, stadium, market, mall, castle, citadel, compound|compounds, mosque, cathedral, monastery, garrison, depot|depots, fort|fortress, junction, tunnel|tunnels, tv|radio|television station, quarry, slag heap|heaps, waste heap|heaps, pumping station, filtration plant|station, gas plant, coking plant, coke plant, chemical plant, sanatorium, terminal, crossroads, silo|silos, elevator, brigade|division|battalion|regiment|army|police|military|command headquarters, storage, substation, industrial park, cement factory, sugar factory, barrage, road|roads, railway, railroad',
  part: 'part|parts, portion|portions, slice, half, third, percent, %, most, much, majority, bulk, outskirts, suburbs, suburb|suburbs, center|centre, square, central, downtown, district|districts, neighborhood|neighborhoods|neighbourhood|neighbourhoods, quarter|quarters, streets|street, edge, bank, heart, side, western, eastern, northern, southern, northwestern, northeastern, southwestern, southeastern, east, west, areas inside, right-bank, left-bank, positions, swaths, swathes, chunk|chunks, tract|tracts, square kilometers|kilometres|miles, sq, section|sections, sector|sectors, industrial zone, sides, banks, fringes, entrance|entrances, gates, corner, blocks, high-rise, residential, industrial, two-thirds, three-quarters, stretches, pockets, share, inside',
  beside:
    'area|areas of, area, areas, vicinity, approaches, direction, directions, around, near, surroundings, surrounding, within, toward|towards, closer, environs, countryside, flank|flanks, periphery, hinterland, boundary|boundaries, limits',
  thing:
    'tank|tanks, vehicle|vehicles, mayor*, soldier|soldiers, prisoner*, weapon*, equipment, trophy|trophies, commander|commanders, fighter|fighters, people, civilian|civilians, men, women, child|children, hostage*, defender|defenders, title|titles, prize, attention, imagination, drone|drones, ship|ships, system|systems, ammunition, document*, official*, troops, journalist*, officer*, resident*, governor, president, minister, leader*, militant*, terrorist*, convoy, aircraft, helicopter*, hearts, photo*, video*, girl*, opportunity, initiative, power, market*, office, government, assets, company|companies, vote*, house arrest, match, game, championship, medal*, place, fire|fires, blaze, flames, flood*, situation, outbreak, virus, epidemic, ball, gold, silver, bronze, parliament, courts, seat|seats, oath, stage, lead, spotlight, airspace, agenda, narrative, party, industry, trade, data, accounts, contact, touch, supply line|lines, route|routes',
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
    'likely, reportedly, appear|appears|appeared, apparently, probably, seem|seems|seemed, presumably, allegedly, reported to, believed to, roughly, estimated, seemingly, purportedly, assumed, suggesting, suggest|suggests|suggested that, is thought to, are thought to, thought to, in all likelihood, is|are understood to, assesses',
  possible:
    'may, might, maybe, perhaps, possibly, possible, could have, unclear, not confirmed, unconfirmed information',
  adverb:
    'now, again, also, already, still, just, recently, finally, then, further, currently, completely, fully, partially, partly, almost, officially, back, previously, later, today, ever, once, since, too, only, even, first, quickly, rapidly, slightly, marginally, up, forward, deeper, overnight, successfully, largely, effectively, *ly, firmly, briefly, nearly, virtually, reportedly, likely, entirely, soon, there, continuously, jointly, together',
  report:
    'said|says|say|saying, claim|claims|claimed|claiming, report|reports|reported|reporting, announce|announces|announced|announcing, states|stated|stating, declare|declares|declared|declaring, write|writes|wrote|writing, assert|asserts|asserted, confirm|confirms|confirmed|confirming, acknowledge|acknowledges|acknowledged, admit|admits|admitted, assess|assesses|assessed, note|notes|noted, add|adds|added, insist|insists|insisted, allege|alleges|alleged, tell|tells|told, told ..3, believe|believes, estimate|estimates|estimated, argue|argues|argued, reiterate*, explain|explained, warn|warns|warned, suggested|suggests, tweeted, posted, boasted, quoted, indicated, updated ..3 to show, updated ..3 to show that, shows, show that, celebrated, maintains that, predict|predicts|predicted, forecast, observed, estimates, maintain|maintains|maintained that, conceded|concedes, predicting, vowed|vows that, told ..4 that, quoted, testif*, relayed, informed, cited, disclosed, revealed that, hailed, congratulated ..3 on|for, described, learned, said in ..3, assured, assures, emphasized|emphasised|stressed, concluded, commented, messaged, judged|judges, recounted, agreed that, expects',
  reportAfter:
    'said, says, wrote, told, reported, added, announced, stated, writes, reports, noted, claimed, declared, explained, confirmed, tweeted, posted, insisted, admitted, acknowledged, stressed, emphasised|emphasized, warned, explained, recalled, concluded, assessed, assesses, commented, conceded, confirmed, tells, told, predicted, argued, believes, estimates, assured',
  deny: 'deny|denies|denied|denying, refute|refutes|refuted|refuting, reject|rejects|rejected|rejecting, dismiss|dismisses|dismissed, push|pushes|pushed|pushing back on|against, disput*, rebut*, contradict*, debunk*, disproved',
  statement:
    'claim|claims, report|reports, allegation|allegations, rumor|rumors|rumour|rumours, statement|statements, breaking, update, urgent, news, information, assertion|assertions, news, suggestion|suggestions, that, reports, lie|lies|lying|lied about, announcement|announcements, declaration|declarations',
  according:
    'according to, as reported by, as stated by, citing, in the words of, as per, per, in the assessment of, in the view of, on the word of, quoting, attributed to, reported by, said by, according to him|her|them',
  hearsay:
    'according to some reports|sources|information, unconfirmed reports, reports say|suggest|indicate|claim, there are reports, rumors|rumours, it is reported, some sources, unverified reports, unnamed sources, it is said, word is, reportedly',
  untrue:
    "isn't|is|was|are|aren't|were|wasn't not? true|false|untrue|fake|incorrect|wrong|correct|confirmed, not true, untrue, does not correspond, a lie, not correspond to reality, disinformation, fake|fakes, is a fake, are lies, no evidence, not been confirmed, has not been confirmed, lie|lies|lying|lied about",
  film: 'footage, video|videos, photo|photos|photograph|photographs, image|images|imagery, clip|clips, film, pictures',
  shows:
    'show|shows|showed|showing|shown, indicate|indicates|indicated|indicating, confirm|confirms|confirmed|confirming, depict|depicts|depicted, appear to show, appears to show, reveal*, suggests, demonstrat*',
  sharedBy: 'by, shared by, posted by, released by, published by, from',
  told: 'told, tells, in an interview with, in a comment to, speaking to, to',
  medium: 'on, via, in, through, citing',
  speaker:
    'spokesman|spokesperson|spokeswoman, zelensk*, prigozhin, kadyrov, pushilin, putin, minister, ministry, president, general, commander, commander-in-chief, official|officials, governor, mayor, blogger|bloggers, milblogger|milbloggers, analyst|analysts, source|sources, staff, army, military, activist|activists, journalist*, media, agency, expert|experts, map, observer*, resident*, group|groups, institute, head, leader*, rebels, representative*, forces, troops, authorities, military, ministers, secretary, deputy, correspondent*, channel|channels, outlet*, administration, government, councillor|councilor, reporter|reporters, brigade, battalion, servicemember, officer|officers, colonel, lieutenant, captain, major, sergeant, soldier|soldiers, medic, insider*, monitor|monitors, monitoring, observatory, witness|witnesses, tribal, elder|elders, police, mp, lawmaker*, adviser|advisor, aide, envoy, diplomat*, council, chief, agencies, department, rebels, militia, coalition, community, project, outlet|outlets, command, think-tank, researcher*',
  that: 'that, how',
  there: 'it, there, here, them, the former, the latter',
  definite: 'the, this, that, its, these, both',
  zero: 'also, they, it, he, then, in addition, additionally, he, she',
  history:
    'world war, ww2, wwii, wwi, ww1, nazi germany, wehrmacht, red army, soviet troops, hitler, napoleon*, german troops, german army, japanese army|forces|troops, medieval, century|centuries, ottoman, crusad*, roman empire, civil war of 19*, cold war, soviet union, 1939, 1940, 1941, 1942, 1943, 1944, 1945, world war ii, world war i, the? allies, allied forces, confederate*, union army, mongol*, byzantine*, tsar*, imperial army, prussian*, bolshevik*, cossack*, viet cong, khmer rouge',
  times: '<number> times, times, attacks, attempts, assaults',
  failing:
    'unsuccessful*, repel*, failed, thwart*, beaten, stopped, battles, clashes, fighting, liquidat*, eliminated, contained, halted, collapsed, foiled, blunted, stalled, without success, no success, driven back, repulsed, beat back',
  notPlace:
    'january, february, march, april, may, june, july, august, september, october, november, december, monday, tuesday, wednesday, thursday, friday, saturday, sunday, president, minister, ministry, general, colonel, major, captain, lieutenant, sergeant, defense, defence, staff, brigade, division, regiment, battalion, corps, army, armed, forces, operational, command, mod, commander-in-chief, commander, chief, telegram, twitter, facebook, the, a, this, that, these, those, he, she, it, they, we, you, i, after, before, when, while, since, as, in, on, at, for, our, their, his, her, its, there, here, also, but, and, or, however, meanwhile, today, yesterday, now, then, one, two, three, several, some, many, most, all, according, despite, during, following, under, with, from, by, to, if, unless, no, not, yes, what, who, why, how, where, more, over, both, each, every, state, department, foreign, office, secretary, mr, mrs, ms, dr, u.s, u.n, un, us, eu, nato, english, sunni, shia, christian, muslim, islamist, western, kremlin, pentagon, soviet, european, american, first, second, third, guards, tank, military, district, grouping, motorized, rifle, airborne, naval, infantry, separate, mechanized, geolocated, unconfirmed, assessed, refinement, key, security, council, international, national, united, nations, feb, jan, mar, apr, jun, jul, aug, sept, sep, oct, nov, dec, mig, air, assault, ministers, spokesman, spokesperson, governor, mayor, prime, deputy, sir, lord, king, prince, allah, god, internet, google, maxar, planet, yazidis, yezidis, kurds, arabs, turkmen, christians, muslims, sunnis, shiites, jews, druze, alawites, northern, southern, eastern, central, northeastern, northwestern, southeastern, southwestern, russian, ukrainian, mission, operation, team, special, army, front, movement, alliance, union, party, government, liberation, democratic, republican, battalion, marines, rangers, agency, observatory, rights, human, centre, center, institute, study, war, operation, shield, sword, storm, day, victory, independence, north, south, east, west, ok, update, breaking, sources, residents, thousands, hundreds, dozens, satellite, drone, heavy, fierce, intense, after, militants, fighters, rebels, troops, soldiers, meanwhile, overall, moreover, earlier, separately, elsewhere, additionally, similarly, four, five, six, seven, eight, nine, ten, eleven, twelve, local, witnesses, activists, officials, analysts, only, even, almost, nearly, about, around, another, other, such, since, until, once, again, still, perhaps, maybe, indeed, yet, so, then, thus, hence, having, being, had, should, could, would, will, may, might, video, footage, photos, images, marines, infantry, paratroopers, investigators, rescuers, firefighters, volunteers, delegations, mediators, envoys, heavy, several, dozens, scores, clashes, fighting, battles, reports, unlike, like, within, without, despite, although, though, because, by, over, shares, prime, rebel, opposition, government, pro-government, local, civilians, families, people',
  earlier: 'previously, earlier, had, formerly, once, initially, in the past, originally',
  exclusion:
    'flood, birth, quality, arms, damage, remote, passport, border, crowd, population, traffic, price*, fire, self, pest, access, damage, cost, under, air traffic, tobacco, gun, captivity',
  including: 'including, such as, namely, among them',
  capital: 'capital, capital city',
  bearing:
    'north of, south of, east of, west of, northwest of, northeast of, southwest of, southeast of, north-west of, north-east of, south-west of, south-east of, north and west of, south and east of, north and east of, south and west of',
  city: 'kyiv, moscow, damascus, baghdad, kabul',
  inversion: 'had, were, should',
  upcoming:
    'prepar*, plan|plans|planned|planning, possible, potential, upcoming, expected, imminent, threat|threats, likely, fear|fears|feared, warn*, future, anticipated, looming, eventual, premature, too early, goal|goals, aim|aims, objective|objectives, priority',
  abroad:
    'belarus, georgia, moldova, poland, hungary, serbia, china, iran, kazakhstan, armenia, turkey, germany, france, estonia, latvia, lithuania, finland, romania, slovakia',
  allied: 'loyal, aligned, allied, linked, affiliated, faithful, sympathetic',
  mediumName:
    'telegram, facebook, twitter, x, instagram, youtube, tiktok, vk, truth social, tv, television, rumble, threads, signal, whatsapp, substack, cnn, bbc, reuters, afp, nbc, sky news, al jazeera, fox news, state tv, radio',
  article: 'the, a, an',
  country:
    'iraq, syria, ukraine, russia, israel, yemen, sudan, mali, libya, lebanon, gaza, afghanistan, myanmar, crimea, congo',
  idiom:
    'take|takes|took|taken|taking place|part|office|care|note|steps|action|shelter|refuge|advantage|time|responsibility|credit|pride|shape|effect|root|aim|stock|turns|command, take|takes|took|taken|taking the? oath|lead|stage|floor|form|blame|opportunity|view|trouble|initiative, take|took|taken|taking off|on|up|into account, took over as|from, hold|held|holds|holding ..3 talks|meeting|meetings|election|elections|rally|summit|conference|hostage|ceremony|funeral|funerals|exercises|drills|referendum|vote|negotiations|discussions|consultations|parade|services, held that, hold|held|holds ..2 responsible|accountable, lose|lost|losing|loses ..4 life|lives|war|election|money|power|electricity|sight|contact|hope|job|home|homes|arm|leg|family|son|husband|soldiers|men|tanks|aircraft|jobs|battle|match|game|patience|track, leave|left|leaving|leaves ..4 dead|wounded|injured|homeless|behind|stranded|without, leave|left|leaves ..2 for, fell|fall|fallen ill|victim|silent|asleep|apart|short|on|by|sharply, enter|entered|enters|entering into? ..1 force|talks|negotiations|war|race|politics|office|effect|phase|service, entering its|the ..2 day|month|year|week, entered its|the ..2 day|month|year|week, secure|secured|securing ..3 release|deal|agreement|funding|loan|support|victory|seat|seats, win|won|winning ..4 election|elections|war|match|game|prize|gold|medal|title|seat|seats|support|vote, clear|cleared|clearing ..2 rubble|mines|debris|way|charges|snow, recover|recovered|recovering bodies|from, reclaim|reclaimed ..2 title|place|lead, regain|regained consciousness, broke|break|breaking out, broke|broken down, captured on, advance|advances payment, in advance of|, advance notice, control room|tower|centre|center|system|systems|panel, fight|fighting fires|fire|corruption|crime|disease|covid, battle|battling fires|fire|flames|cancer|blaze|blazes, left hand|side|wing, left-wing, attacks on ..2 infrastructure|grid, keep|kept|keeping ..2 waiting|open|closed|quiet|informed, won over, free trade|speech|press',
  unproven:
    "no|not|never|n't|without ..4 evidence|confirmation|proof|indication|signs, no ..2 way to|of verify|verifying|confirm|confirming, cannot|could|can|unable not? to? ..2 confirm|verify|confirmed|verified, can|could not be ..2 confirmed|verified, has|have yet to confirm, did|does|do|has|have not|n't ..1 confirm|confirmed|confirming, not|n't ..1 ..1 observed|seen ..2 evidence|confirmation, not independently",
  both: 'both, the two',
  partly: 'partly, partially, mostly, half, largely, almost entirely, in part',
  avoid:
    'avoid|avoids|avoided|avoiding, avert*, prevent|prevents|prevented|preventing, escap*, forestall*, risk|risks|risking, threaten|threatens|threatened|threatening, fear|fears|feared|fearing, danger',
  they: 'they, it',
  weapon:
    'drone|drones, missile|missiles, rocket|rockets, jets, warplane|warplanes, aircraft, artillery, bomb|bombs, shaheds, uav|uavs, air strike|strikes, airstrike|airstrikes, shelling',
  whole: 'all of?, whole, entire, entirety of, every',
  when: 'when, once, until, till, as soon as, before',
  nameBegins: '',
  would: 'would, could',
};
