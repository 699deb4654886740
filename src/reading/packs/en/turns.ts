// English: turns of phrase for relations, beside the plain verbs and nouns of frames.ts.

import type { FrameSpec } from '../pack.ts';

export const turns: readonly FrameSpec[] = [
  {
    relation: 'captured',
    kind: 'verb',
    takes: ['direct'],
    words:
      'overpower*, subjugat*, claw|clawed|clawing|grab|grabbed|win|winning back, gobbled|gobbling up, snapped|snapping up, grabbed|grabbing, wrestled|wrestling, reoccup*, re-occup*, re-take|re-took|re-taken|re-taking, re-captur*, re-seiz*, prised|pried, commandeered, stormed and took|seized|captured, rolled up',
  },
  {
    relation: 'captured',
    kind: 'verb',
    takes: ['of', 'direct', 'in'],
    favours: 'own',
    words:
      'assert|asserted|asserting|grab|grabbed|grabbing|seal|sealed|cement|cemented|cementing|solidify|solidified|complete|completed|wrestle|wrestled|secure|secured|securing|impose|imposed|reassert|reasserted|re-established|reestablished|reestablish ..2 control|hold|grip, claim|claimed|claiming|claims ..1 control, placed|placing|put|puts|putting ..3 under ..2 control',
  },
  {
    relation: 'captured',
    kind: 'verb',
    takes: ['in', 'for'],
    favours: 'own',
    words:
      'declare|declared|declares|declaring|proclaim|proclaimed|claim|claimed|claims|claiming victory, declare|declared|declares|declaring|proclaim|proclaimed|claim|claimed|claims|claiming victory ..3 battle|fight|siege|struggle',
  },
  {
    relation: 'captured',
    kind: 'verb',
    takes: ['from', 'of', 'direct'],
    words:
      'sweep|swept|sweeping|squeeze|squeezed|squeezing|root|rooted|rooting|flush|flushed|flushing|rout|routed|beat|beaten|boot|booted|hound|hounded|bundled|smoked|hustled|force|forced|forcing|drive|drove|driving|push|pushed|pushing|throw|threw|chase|chased|kick|kicked|rid the? <party> completely? ..1 out|from|of, drive|drove|driven|driving|force|forced|forcing|push|pushed|pushing|throw|threw|thrown|kick|kicked|chase|chased|flush|flushed|flushing|root|rooted|rooting|clear|cleared|clearing|drove out the? <party> ..1 from|of?, send|sent|sending the? <party> fleeing|packing|running from',
    party: 'other',
  },
  {
    relation: 'captured',
    kind: 'verb',
    takes: ['of', 'from', 'direct'],
    words:
      'swept|rooted|flushed|routed|beaten|booted|hounded|bundled|evicted|ejected|chased out|from, cleared|purged|cleansed|swept|rid|emptied|free of|from the? <party>',
    party: 'other',
    form: 'passive',
  },
  {
    relation: 'captured',
    kind: 'fall',
    takes: [],
    words:
      'surrendered|capitulated|succumbed|fall to the? <party>, fall into the? hands of the? <party>, fall into|under the? <party> hands|control, slid|slipped|passed|came|come|fallen|went|gone|returned|returns|return back? into|under|to ..1 <party> control|hands|rule|occupation, went|gone over? to the? <party>, was|were|been|is|are lost to the? <party>',
    party: 'agent',
  },
  { relation: 'captured', kind: 'noun', takes: ['of'], words: 'overrunning, recovery, takeovers' },
  {
    relation: 'liberated',
    kind: 'verb',
    takes: ['direct'],
    form: 'past',
    needsName: true,
    words: 'declare|declared|declares|proclaim|proclaimed|pronounced ..3 free|liberated',
  },
  {
    relation: 'liberated',
    kind: 'state',
    takes: ['direct'],
    holdsNegation: true,
    words: 'is|are now|again|finally|fully|completely? free, was|were free again|of',
  },
  {
    relation: 'lost',
    kind: 'state',
    takes: ['direct'],
    form: 'passive',
    holdsNegation: true,
    words: 'is|are|was|were already|now? gone, is|are no longer ours',
  },
  {
    relation: 'lost',
    kind: 'verb',
    takes: ['direct', 'in', 'of'],
    words: 'forfeit*, lost|lose|losing|loses ..3 grip|hold|foothold|toehold|footing, let go of, conceded|conceding',
  },
  {
    relation: 'withdrew-from',
    kind: 'verb',
    takes: ['from', 'of'],
    loose: 2,
    mayLackPlace: true,
    words:
      'slip|slipped|slipping out|away, slunk away, melted away, stream|streamed|streaming out, filed out, backed out|away, drew|drawn|draw back, fell|fall|fallen back, pull|pulls|pulled|pulling ..5 troops|forces|units|soldiers|men|garrison|fighters|personnel, withdr* ..4 troops|forces|units|soldiers|men|garrison|fighters|personnel, beat a ..1 retreat, made a ..2 exit, steps|step|stepped back, drove|driving|drive out, marched|marching out, rolled|rolling out, scrambl* out, relocated|relocating, exited|exiting, cleared out, driven into retreat',
  },
  {
    relation: 'withdrew-from',
    kind: 'verb',
    takes: ['in', 'near', 'of', 'direct'],
    words:
      'give|gave|given|giving|gives up ..2 positions|ground, abandon|abandoned|abandoning|left|leaving|vacated|vacating|relinquished ..2 positions|trenches|defences|defenses|strongholds, pulled|pulling out ..2 troops|forces, redeploy|redeployed|redeploying|regrouped|repositioned|moved outside',
  },
  {
    relation: 'entered',
    kind: 'verb',
    takes: ['to', 'in', 'of', 'direct'],
    loose: 1,
    extent: 'unspecified',
    words:
      'creep|crept|creeping|surge|surged|surging|stream|streamed|streaming|drive|drives|drove|driven|driving|ride|rode|file|filed|walk|walked|walking|plough|ploughed|plow|plowed|pour|poured|pouring|seep|seeped|seeping|wedge|wedged|get|got|getting|advances|pushes|pressed|press|pressing|moves|storms|breaks|charged|charging|smashed|smashing|punched|punching|sweep|fight|fights|filter|filtered|filtering|ventured ..1 into|inside, is|are|was|were inside, took|take|taken|taking up ..2 positions, taking|took positions, set|setting up ..2 checkpoints|roadblocks|positions|posts, parachuted into, gain|gained|gaining ..1 entry to|into, stepped foot, set foot',
  },
  {
    relation: 'entered',
    kind: 'verb',
    takes: ['in', 'to', 'for', 'near', 'of', 'direct'],
    loose: 1,
    extent: 'part',
    words:
      'tape|taped|taping|fix|fixed|fixing|attach|attached|attaching|tie|tied|tying|nail|nailed|pinned|pinning ..4 flag|flags|banner|tricolour|tricolor|colours|colors|standard, posing|standing|strolling|filming|cheering|celebrating|parading|marching|dancing|praying|driving|roaming|moving|walking|patrolling|waving|gathered|deployed|fighting ..1 in|inside|outside|through|around|along|at|by|near, hang|hangs|hanging ..4 flag|flags|banner|tricolour|tricolor|colours|colors|standard, wave|waved|waving|unfurl|unfurled|unfurling|hung|display|displayed|displaying|fly|flew|put|place|placed|installed|mounted|fixed ..4 flag|flags|banner|tricolour|tricolor',
  },
  {
    relation: 'entered',
    kind: 'verb',
    takes: ['in', 'for', 'near', 'of', 'direct'],
    loose: 1,
    extent: 'part',
    form: 'present',
    needsSubject: true,
    mayLackPlace: true,
    words:
      'is|are|was|were|seen|spotted|filmed|recorded already|now|still|seen|spotted|filmed|recorded? in|on|at the? ..2 streets|street|centre|center|outskirts|edge|edges|suburbs|fringes|fringe|entrance|square of|to?, reach|reached|reaches|reaching the? ..2 edge|edges|fringes|fringe|outskirts|suburbs|centre|center|entrance|gates|streets|heart|gates of|to?, gain|gained|gaining|secured|establish|established|establishing ..3 foothold|bridgehead|toehold',
  },
  {
    relation: 'entered',
    kind: 'state',
    takes: ['in', 'for'],
    needsName: true,
    extent: 'part',
    words: 'flag|flags|banner|tricolour|tricolor ..4 raised|hoisted|flying|flies|fluttering|flutters|unfurled',
  },
  {
    relation: 'advanced',
    kind: 'verb',
    takes: ['in', 'to', 'near', 'of', 'for'],
    loose: 4,
    attemptContests: true,
    words:
      'break|breaks|breaking through, gain|gained|gaining|regain|regained|regaining|recover|recovered|retook|recaptured|made|making|makes|won|winning ..3 ground, cut|cutting|dig|digging|press|pressed|pressing|moved|drove|driving|bit|ate|eat|eating deeper|further|farther|into, chew|chewed|chewing|grind|grinding|ground|claw|clawed|clawing|hack|hacked|fought|fighting|punch|punched|pushed|crawl|crawled|crawling through|toward|towards|forward|northward|northwards|west|westward, bear|bore|bearing down, close|closed|closing to|on|within, close|closed|closes in, press|pressed|pressing on|ahead|forward, push|pushed|pushing|pushes past|up|north|south|west|east|on, move|moved|moving|drive|drove|driving north|south|west|east|northwest|northeast|southwest|southeast, widen|widened|widening|enlarge|enlarged|enlarging|broaden|broadened|extend|extended|extending|deepen|deepened ..4 bridgehead|salient|foothold|wedge|breach|penetration|zone|corridor|control|grip, got|get|getting|came|come|within within ..4 of, push|pushed|pushing|fight|fought|fighting|force|forced|forcing|carve|carved|battle|battled ..1 way to|toward|towards|into|through, move|moves|moved|moving up to|towards|toward, march|marched|marching|move|moves|moved|moving|advanced|drive|drove|roll|rolled|rolling on, gain|gained|gaining|had|have|having|achieve|achieved|scored ..2 success|successes, success|successes, reach|reached|reaching ..1 ..1 border|banks|bank|approaches|river, step|stepped|stepping up ..2 advance, push|pushed|pushing|pushes to the ..2 outskirts|edge|edges|suburbs|fringes|approaches|centre|center|gates, got|come|came|moved|moving|crept|edged close|closer|near|nearer to?, speeding toward|towards',
  },
  {
    relation: 'advanced',
    kind: 'verb',
    takes: ['direct', 'near'],
    needsSubject: true,
    extent: 'near',
    words:
      'reach|reached|reaches|reaching, is|are|was|were|stand|stands|stood now|already|just|only|only? about|some? <number> km|kilometres|kilometers|miles|metres|meters away? from, is|are|was|were|stand|stands|stood at|on the gates|doorstep|threshold of',
  },
  {
    relation: 'entered',
    kind: 'verb',
    takes: ['in', 'near', 'to'],
    needsSubject: true,
    extent: 'near',
    words:
      'cross|crossed|crossing|crosses|breach|breached|breaching the ..2 border|frontier, break|broke|broken|breaking through the ..2 border|frontier',
  },
  {
    relation: 'advanced',
    kind: 'verb',
    takes: ['in', 'to', 'near', 'from'],
    loose: 2,
    party: 'other',
    words:
      'roll|rolled|rolling|beat|beaten|beating|press|pressed|pressing|shove|shoved|force|forced|drive|drove|throw|threw|push|pushed the? <party> back|away, rolled|rolling|beat|beating|pressed|shoved|threw back the? <party>',
  },
  {
    relation: 'advanced',
    kind: 'verb',
    takes: ['in', 'to', 'near', 'from'],
    party: 'other',
    form: 'passive',
    words: 'rolled|beaten|pressed|shoved|knocked|flung|forced|driven|pushed back|away',
  },
  {
    relation: 'contested',
    kind: 'noun',
    takes: ['in', 'to', 'near', 'for', 'of'],
    loose: 5,
    words:
      'exchange|exchanges of fire, gunbattle|gunbattles, street battles, house-to-house, close-quarters, assault attempts, fire fight|fights, heavy fighting, infantry assaults, assault actions, ground operation|operations, battleground, ground fighting, storming, counter-offensives|counteroffensives, tug-of-war, confrontation|confrontations, military engagement|engagements',
  },
  {
    relation: 'contested',
    kind: 'state',
    takes: ['in', 'near', 'of'],
    words:
      "in the? grey|gray zone, grey|gray zone|area, contested zone|area|territory|ground, in the? grey|gray area, being? fought over, contested, is|are|remains|remain a? ..1 battleground, disputed, under assault, in dispute, no man's land, changed hands ..3 times",
  },
  {
    relation: 'contested',
    kind: 'verb',
    takes: ['in', 'near', 'to'],
    loose: 6,
    words:
      'repel|repels|repelled|repelling|repulsed|repulse|repulsing|blunted|beat|beaten|rebuffed|thwarted|halted|halting|contained|containing|checked|stopped|stopping|parried|fend|fended|fending|stave|staved|fought|beating ..1 off|back? ..6 attack|attacks|assault|assaults|offensive|offensives|push|advance|onslaught|thrust|storming, engaged|engaging, trad* ..2 fire, battle|battled|battling ..3 for',
  },
  {
    relation: 'encircled',
    kind: 'verb',
    takes: ['direct', 'in', 'near', 'of'],
    party: 'patient',
    mayLackPlace: true,
    extent: 'unspecified',
    words:
      'boxed|boxing in, corralled, sealed|sealing off, ringed, close|closed|closing|tighten|tightened|tightening|complete|completed|completing the|its|their ..1 ring|pincers|noose|circle|pocket|cauldron|encirclement|siege|blockade around|of, half-encircled, semi-encircled, envelop|enveloped|enveloping, pinned in, holed up, kettled',
  },
  {
    relation: 'encircled',
    kind: 'state',
    takes: ['in', 'near'],
    party: 'patient',
    extent: 'unspecified',
    words:
      'in a? ..1 semi-encirclement|encirclement|half-encirclement, in operational|tactical encirclement, caught|trapped in a? ..1 pocket|cauldron|kettle, surrounded on ..2 sides, cut off on|from ..2 sides, under ..1 siege',
  },
  {
    relation: 'not-encircled',
    kind: 'state',
    takes: ['in', 'near', 'of'],
    holdsNegation: true,
    mayLackPlace: true,
    party: 'patient',
    words:
      "no|without|any ..2 talk|question|sign of ..2 encirclement|encircling, pocket|ring|encirclement|cauldron|noose|circle isn't|hasn't|wasn't|is|has|was not? not|n't? been? ..1 closed|complete|completed|shut, no ..2 danger|risk|threat of being surrounded|encircled|trapped|cut",
  },
  {
    relation: 'not-encircled',
    kind: 'verb',
    takes: ['from', 'of', 'in', 'direct'],
    holdsNegation: true,
    needsName: true,
    words:
      'break|broke|broken|breaking|breach|breached|breaching|punch|punched|punching|smashed|relieve|relieved|lift|lifted|lifting through? ..2 siege|encirclement|blockade|ring|cordon, unblocked|unblocking, deblocked|deblocking, fought|fight|fighting ..1 way out',
  },
  {
    relation: 'controls',
    kind: 'verb',
    takes: ['direct', 'in', 'of', 'for', 'near'],
    words:
      'keep|keeps|kept|maintain|maintains|maintained|retain|retains|retained|enjoy|enjoys|exert|exerts|wield|wields ..2 control|grip|hold|sway|garrison, stand|stood|standing firm|ground, stood|stands|stand|standing|hold|holds|held|holding ..1 ground, cling|clings|clung|clinging on? to, hang|hangs|hung|hanging on? ..1 to, man|manned|manning ..1 positions, hold|holds|held|holding ..2 line|defence|defences|defense|defenses|positions|bridgehead|foothold',
  },
  {
    relation: 'controls',
    kind: 'state',
    takes: ['in', 'of', 'for', 'direct'],
    words:
      'back? in|under ..1 <party> control|hands|flag|rule|administration, back in|under the? <party> ..1 hands|control|flag, in|under ..1 <party> hands|control|rule|grip, is|are|remains|remain|stays|still ours, administered|ruled|run by the? <party>, remain|remains|remained|stay|stays|stayed still|firmly|largely|mostly|entirely? in the? <party> hands|control, is|are|was|were still|also|now|largely|mostly in the? <party> hands|control, remain|remains|remained|stay|stays|stayed still|firmly|largely|mostly? in the? hands of the? <party>, is|are|was|were still|also|now|largely|mostly in the? hands of the? <party>, entirely|completely|fully|firmly in|under ..1 <party> hands|control',
  },
  {
    relation: 'entered',
    kind: 'verb',
    takes: ['in'],
    extent: 'unspecified',
    needsName: true,
    needsSubject: true,
    words: 'arrive|arrived|arriving, accumulat*',
  },
  {
    relation: 'controls',
    kind: 'verb',
    takes: ['in'],
    form: 'present',
    extent: 'unspecified',
    needsName: true,
    needsSubject: true,
    words: 'remain|remains|remained|stay|stays|stayed in|inside, is|are still in|inside, still ..1 present in',
  },
  {
    relation: 'entered',
    kind: 'noun',
    takes: ['in', 'near', 'to'],
    extent: 'unspecified',
    needsName: true,
    words: 'presence of the? <party>',
  },
  {
    relation: 'entered',
    kind: 'verb',
    takes: ['in', 'direct'],
    form: 'present',
    extent: 'unspecified',
    needsName: true,
    needsSubject: true,
    words: 'are|were in',
  },
  {
    relation: 'captured',
    kind: 'verb',
    takes: ['direct'],
    words:
      'clear|cleared|clearing|clears|rid|ridding|cleanse|cleansed|cleansing|purge|purged|purging|sweep|swept|sweeping ..4 of the? ..1 <party>',
    party: 'other',
  },
  {
    relation: 'contested',
    kind: 'state',
    takes: ['direct'],
    words:
      'been? the? ..1 scene|setting|site|epicentre|epicenter|focus|heart of ..5 fighting|battle|battles|clashes|combat, engulfed|gripped|rocked by ..2 fighting|battles|clashes',
  },
];
