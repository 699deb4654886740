// English: the ways to say a relation.

import type { FrameSpec } from '../pack.ts';

export const frames: readonly FrameSpec[] = [
  {
    relation: 'captured',
    kind: 'verb',
    takes: ['direct'],
    words:
      'captur*, seiz*, conquer*, overran|overrun|overruns|overrunning, occupied, overtaken, snatch|snatches|snatched|snatching, annex|annexes|annexed, subdued, wrested',
  },
  {
    relation: 'captured',
    kind: 'verb',
    favours: 'own',
    takes: ['direct'],
    words:
      'recaptur*, retake|retook|retaken|retaking|retakes, reconquer*, mop|mopped|mopping up, won back, took back, reclaim*, regain*, recover|recovered|recovering, secure|secures|secured|securing, clear|cleared|clearing|clears',
  },
  {
    relation: 'captured',
    kind: 'verb',
    favours: 'own',
    takes: ['of', 'direct', 'for', 'in'],
    words:
      'take|took|taken|taking|takes|seize|seized|seizing|gain|gained|gaining|gains|regain|regained|regaining|establish|established|establishing|win|won|winning|retaking|wresting|restoring|taking|regains|retakes|assume|assumed|recover|recovered|reclaim|reclaimed|reclaiming|retake|retaken|retook|wrest|wrested|restore|restored|consolidate|consolidated|achieved ..2 control, took|take|taken|taking possession|charge, brought|bring|bringing ..3 under ..2 control, take|took|taken|taking|takes over, take|took|taken|taking|takes back, take|took|taken|taking ..3 under ..2 control, complete|completed the? capture|seizure',
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
      'fell|falls|fallen|falling to the? <party>, fell|fallen|passed into the? hands of the? <party>, fell|fallen|passed into the? <party> hands, fell|fallen|falls to the? advancing? <party>, fell|fall|falls|fallen|came|come|comes|passed|returned back? under ..2 control of the? <party>, come|comes|came|fell|fall|falls|passed under <party> control|rule',
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
    words: 'liberat*, de-occupied|de-occupying|de-occupy, deoccup*, free|frees|freed|freeing',
  },
  { relation: 'liberated', kind: 'noun', takes: ['of'], words: 'liberation, de-occupation, deoccupation, freeing' },
  {
    relation: 'lost',
    kind: 'verb',
    takes: ['direct', 'of', 'for', 'in'],
    words:
      'lose|lost|losing|loses ..1 control, lose|lost|losing|loses, lost|lose|losing|loses ..2 positions|ground, cede|cedes|ceded|ceding|relinquish|relinquished|relinquishing|surrender|surrendered|surrendering|yielded|abandoned ..2 control, gave|given|give|giving up, cede|cedes|ceded|ceding, relinquish|relinquishes|relinquished|relinquishing, surrender|surrenders|surrendered|surrendering',
  },
  { relation: 'lost', kind: 'noun', takes: ['of'], words: 'loss' },
  {
    relation: 'lost',
    kind: 'verb',
    takes: ['direct', 'of', 'in'],
    words:
      'no longer hold*|held|control*|occup*|present|deployed|stationed, lost|lose|losing ..2 battle|fight for|of, no longer ..1 in control, no longer under ..1 control',
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
      'withdr*, retreat*, depart|departs|departed|departing, pull|pulls|pulled|pulling back|out, retrograd*, fall|falls|fell|fallen|falling back, move|moved|moving out, withdrawn, evacuated positions, falling back, pull|pulled|pulling|withdr*|bring|brought ..3 out, pull|pulled|pulling|withdr*|bring|brought ..2 back, is|are|was|were|be all? out',
  },
  {
    relation: 'withdrew-from',
    kind: 'verb',
    takes: ['from', 'of'],
    party: 'patient',
    mayLackPlace: true,
    words: 'force|forces|forced|forcing|compel|compelled|compelling a|the ..2 retreat|withdrawal|pullback|pullout',
  },
  {
    relation: 'withdrew-from',
    kind: 'verb',
    takes: ['from', 'of', 'direct'],
    party: 'patient',
    words:
      'force|forces|forced|forcing|compel|compelled|compelling|oblige|obliged the? <party> ..1 to retreat|withdraw|leave|abandon|flee|evacuate|vacate, force|forces|forced|forcing|compel|compelled|compelling|oblige|obliged the? <party> ..1 to pull|fall|give|move|draw back|out|up',
  },
  {
    relation: 'withdrew-from',
    kind: 'verb',
    takes: ['direct', 'from'],
    mayLackPlace: true,
    words:
      'left, leave|leaving|leaves, exit|exits|exited|exiting, abandon*, evacuat*, vacated|vacate, fled|flee|fleeing, quit|quitting, deserted|deserting, gave up on',
  },
  {
    relation: 'withdrew-from',
    kind: 'noun',
    takes: ['from'],
    mayLackPlace: true,
    words:
      'withdrawal, retreat, pullout, pullback, pull-out, evacuation of positions, departure, redeployment, regrouping, exit',
  },
  {
    relation: 'withdrew-from',
    kind: 'verb',
    takes: ['in'],
    mayLackPlace: true,
    holdsNegation: true,
    form: 'present',
    words: 'be|is|are|remain no <party> left?, no <party> left|remain|remains, no more <party>, no longer any <party>',
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
      'break|broke|broken|breaking into, storm|stormed|storming into, push|pushed|pushing deep? into, burst|bursting into, advance|advanced|advancing ..2 into, move|moved|moving ..1 into, march|marched|marching ..1 into, roll|rolled|rolling into, poured into, slip|slipped|slipping into, sneak|sneaked|snuck into, cross|crossed|crossing into, thrust into, swept|sweeping into, drove into, land|landed|landing in|on|at|near, make|makes|made|making their|its way into|to|inside, force|forced|forcing|smash|smashed|smashing|blast|blasted|punch|punched|push|pushed|battle|battled their|its way into|inside, moved in to, push|pushed|roll|rolled|storm|stormed|move|moved|crept back into, fought|fight|fighting|battled|battling ..4 into, move|moved|moving inside, push|pushed|pushing inside, made it into, fought their|its way into, infiltrat*, entered into, entry',
    extent: 'unspecified',
  },
  {
    relation: 'entered',
    kind: 'verb',
    takes: ['in', 'for', 'near'],
    loose: 1,
    extent: 'part',
    words:
      'rais|raise|raised|raising|hoist|hoisted|hoisting|plant|planted|planting ..4 flag|flags|banner|tricolour|tricolor|colours|colors|standard, operating, recorded|spotted|seen|present, gain|gained|gaining|establish|established|establishing ..2 foothold, walking, moving around, patrolling',
  },
  {
    relation: 'entered',
    kind: 'verb',
    takes: ['in', 'for', 'near'],
    loose: 1,
    extent: 'part',
    // Where nobody is named for a place they dig in somewhere.
    needsName: true,
    words:
      'position|positions themselves, consolidated|consolidating, establish|established|establishing ..1 positions, entrench|entrenched, dug in',
  },
  {
    relation: 'entered',
    kind: 'state',
    takes: ['in', 'for'],
    needsName: true,
    words: 'flag|flags ..4 raised|hoisted|flying|flies, flag|flags of',
    extent: 'part',
  },
  { relation: 'entered', kind: 'noun', takes: ['to'], words: 'entry', extent: 'unspecified' },
  {
    relation: 'entered',
    kind: 'state',
    takes: ['direct'],
    words:
      'flag|flags ..2 returned|returns|back to|in, flag|flags ..3 flies|flying|flew|waves|waving|raised|hoisted over',
    extent: 'part',
  },
  {
    relation: 'entered',
    kind: 'state',
    takes: ['in', 'for'],
    needsName: true,
    words:
      'show|shows|showed|showing|depict|depicts|depicted|depicting <party> ..2 inside|within, show|shows|showed|showing|depict|depicts|depicted|depicting <party> in, confirm|confirms|confirmed|confirming <party> ..1 inside, footage|video|videos|images|photos|photographs of <party> ..1 inside',
    extent: 'part',
  },
  {
    relation: 'advanced',
    kind: 'verb',
    takes: ['in', 'near', 'to', 'of'],
    party: 'other',
    attemptContests: true,
    words:
      'breach|breached|breaching|pierce|pierced|piercing|penetrate|penetrated|penetrating|break|broke|broken|breaking|smashed through? the? <party> ..1 line|lines|defense|defence|defenses|defences|positions',
  },
  {
    relation: 'advanced',
    kind: 'verb',
    takes: ['in', 'to', 'near', 'of'],
    loose: 6,
    attemptContests: true,
    words:
      'advance|advanced|advancing|advances, breach|breached|breaching|penetrate|penetrated|penetrating ..3 line|lines|defenses|defences, broke|broken through ..3 defense|defence|defenses|defences|line|lines, forge|forged|drive|drove|driven|push|pushed|wedge|wedged|break|broke|broken deep|deeper? into ..2 defenses|defences|lines, break|broke|broken|breaking|breach|breached|breaching|pierced through? ..3 line|lines of defence|defense, broke|broken through, make|made|making|makes|achieve|achieved ..3 progress|gains|advances|advance|headway|strides, striking|reaching|pushing as far as, score|scored ..2 gains, progress|progressed|progressing, push|pushed|pushing|move|moved|moving|gained forward|deeper|further|ahead|closer|toward|towards|westward|eastward|southward|northward|westwards|eastwards, gain|gained|gaining ground, inch|inched|inching, creep|crept|creeping, edge|edged|edging closer|forward|toward|towards, expand|expanded|expanding ..4 control|zone|bridgehead|foothold|presence|salient, made|make|making|makes inroads, extended|extending ..3 control, thrust toward|towards, move|moved|moving|push|pushed|pushing|press|pressed|pressing|head|headed|heading|drive|drove|driving on? ..1 toward|towards, close|closes|closed|closing in, improve|improved|improving|regain|regained|restore|restored ..2 position|positions, success',
  },
  {
    relation: 'advanced',
    kind: 'verb',
    takes: ['direct'],
    words:
      'advance|advances|advanced|advancing|push|pushes|pushed|pushing|move|moves|moved|moving|progress|progressed|progressing ..1 north|south|east|west|northwest|northeast|southwest|southeast|northward|southward|eastward|westward|northwards|southwards|eastwards|westwards from, approach|approaches|approached|approaching, nears|neared|nearing, advance|advanced|advancing|advances|move|moved|moving|push|pushed|pushing|progress|progressed|progressing|march|marched|marching|drive|drove|driving ..1 from ..3 to|toward|towards',
    extent: 'near',
  },
  {
    relation: 'advanced',
    kind: 'verb',
    takes: ['direct'],
    needsName: true,
    words:
      'move|moves|moved|moving|edge|edges|edged|edging|inch|inches|inched|inching|creep|creeps|crept|creeping|draw|draws|drew|drawing|get|gets|got|getting|come|comes|came|coming|push|pushes|pushed|pushing|advance|advances|advanced|advancing ..1 closer|nearer to',
    extent: 'near',
  },
  {
    relation: 'advanced',
    kind: 'noun',
    takes: ['in', 'to', 'near'],
    loose: 2,
    words: 'advance|advances, advancement|advancements, progress, gains, breakthrough, headway, inroads, strides',
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
      'fighting, battle|battles, clash|clashes, combat, fights, fierce fighting, street fighting, firefight|firefights, engagements, combat engagement|engagements, skirmish*, hostilities, gunfights, gunfire, shootout|shootouts, urban combat, clashes, fierce|heavy|intense exchanges, counterattack|counterattacks, counter-attack|counter-attacks, counterattack|counterattacks|counterattacked, ground attack|attacks|assault|assaults, assault operations, gun battle|battles, combat clash|clashes, standoff',
  },
  {
    relation: 'contested',
    kind: 'noun',
    takes: ['in', 'near', 'for'],
    needsName: true,
    words: 'assault|assaults, ground offensive, storm',
  },
  {
    relation: 'contested',
    kind: 'state',
    takes: [],
    words: 'see|sees|saw|seen|seeing|witness|witnesses|witnessed ..3 fighting|clashes|battles|combat',
  },
  {
    relation: 'contested',
    kind: 'noun',
    takes: ['in', 'to', 'near', 'for', 'of'],
    loose: 5,
    needsName: true,
    words: 'offensive, counteroffensive|counter-offensive, offensive operations',
  },
  {
    relation: 'contested',
    kind: 'noun',
    takes: ['in', 'near', 'to'],
    loose: 2,
    needsName: true,
    words:
      'attack|attacks|assault|assaults|counterattack|counterattacks from|by|of ..6 were|was ..1 repelled|repulsed|thwarted|foiled|beaten|stopped|rebuffed back|off?, attack|attacks|assault|assaults|attempts|advances were|was? ..1 repelled|repulsed|thwarted|foiled|beaten|stopped|rebuffed|blunted|halted back|off?',
  },
  {
    relation: 'contested',
    kind: 'noun',
    takes: ['in', 'near', 'for', 'to'],
    needsName: true,
    words:
      'failed|unsuccessful|abortive|fruitless|repelled|repulsed|thwarted ..3 attack|attacks|assault|assaults|raid|raids',
  },
  {
    relation: 'contested',
    kind: 'noun',
    takes: ['near'],
    needsName: true,
    words: 'attack|attacks, attack|attacks on|in|along the? ..2 axis|direction|sector|front',
  },
  {
    relation: 'contested',
    kind: 'verb',
    takes: ['direct', 'in', 'near', 'to', 'for'],
    loose: 3,
    words:
      'storm|storming|stormed|storms, fight|fought, battling|battled, assault|assaulted|assaulting|assaults, break|breaking through ..4 defense|defence|defenses|defences|lines, contest|contesting|contested, clash|clashed|clashing, duel|duelled|dueled, skirmished, continued|continuing assaults|attacks',
  },
  {
    relation: 'contested',
    kind: 'verb',
    takes: ['direct', 'in', 'near', 'to', 'for'],
    loose: 6,
    notPassive: true,
    words: 'attack|attacked|attacking|attacks positions?',
  },
  {
    relation: 'contested',
    kind: 'verb',
    takes: ['direct', 'in', 'near', 'to'],
    loose: 6,
    words:
      'throw|threw|thrown|throwing back ..4 attack|attacks|assault|assaults|attempt|attempts|offensive, repel|repels|repelled|repelling|repulsed|repulse|reflect|reflected|reflecting|deterred|stop|stopped|stopping|thwart|thwarted|thwarting|foil|foiled|beat|beaten|fought|fend|fended|fending|held|hold|holding|withstood|drove|turned|broke off|back|up? ..5 attack|attacks|assault|assaults|offensive|attempts|attempt|advance|push|counterattack|counterattacks, beat|beaten|beating back, repel|repelled|repelling|repulsed the? <party>, continue|continued|continues|continuing|launch|launched|launching|launches|begin|began|begun|beginning|start|started|starting|conduct|conducted|conducting|carry|carried|mount|mounted out? ..3 attacks|assaults|assault|attack|operations|offensive',
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
    needsName: true,
    words:
      'break|broke|broken|breaking out, escap* from? the? ..1 encirclement|pocket|cauldron, break|broke|broken|breaking|lift|lifted|lifting|end|ended|ending the|a? ..3 siege|encirclement|blockade, exited the? encirclement',
  },
  {
    relation: 'encircled',
    kind: 'verb',
    takes: ['direct', 'in', 'near', 'to'],
    party: 'patient',
    mayLackPlace: true,
    words:
      'encircl*, surround|surrounded|surrounding|surrounds, besieg*, blockad*, trap|trapped, ring|ringed, hemmed in, lay|lays|laid|laying siege, penned in, bottled up',
    extent: 'unspecified',
  },
  {
    relation: 'encircled',
    kind: 'verb',
    takes: ['direct', 'in', 'near'],
    party: 'patient',
    // Roads and supplies are cut off too: without a place it tells of those.
    words: 'cut|cutting off',
    extent: 'unspecified',
  },
  {
    relation: 'encircled',
    kind: 'state',
    takes: ['in', 'near'],
    party: 'patient',
    words: 'under siege, in a? ..1 pocket|cauldron, in ..1 encirclement, under blockade',
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
    words:
      'hold|holds|held|holding, hold|holds|held|holding on to, occupies|occupy|occupying, still hold|holds, defend|defends|defended|defending',
  },
  {
    relation: 'controls',
    kind: 'verb',
    takes: ['of'],
    words: 'continue|continues|continued|continuing|maintain|maintains|maintained the|their|its? defense|defence',
  },
  { relation: 'controls', kind: 'verb', takes: ['in'], words: 'entrenched, stationed, garrisoned' },
  {
    relation: 'controls',
    kind: 'state',
    takes: ['in', 'of', 'for'],
    words:
      'under the? ..3 control|occupation of|by the? <party>, in complete|full|total control|possession of the? <party>, under the? ..1 <party> ..1 control|occupation, in the? hands of the? <party>, under|in their|its|our ..1 control|hands, in <party> hands, under <party> control, held|controlled by the? <party>, is|are|remains|remain|still ..1 occupied by the? <party>, under the? <party> flag, is|was|was <comma> is|remains and will|remains always? be? <party>, remain|remains|remained|is|are <party>',
  },
  {
    relation: 'controls',
    kind: 'state',
    takes: [],
    needsName: true,
    words: '<party> ..1 stronghold|bastion|holdout, stronghold|strongholds|bastion|bastions of the? <party>',
  },
  { relation: 'controls', kind: 'noun', takes: ['of', 'for', 'in'], words: 'control, hold' },
  {
    relation: 'encircled',
    kind: 'noun',
    takes: ['of'],
    party: 'patient',
    needsName: true,
    words: 'encirclement, siege, besiegement, blockade',
    extent: 'unspecified',
  },
  {
    relation: 'contested',
    kind: 'verb',
    takes: ['direct', 'in'],
    words: 'clearing|mopping ..1 operations, conduct|conducting|conducted ..2 clearing|mopping-up',
    form: 'present',
  },
  {
    relation: 'controls',
    kind: 'verb',
    takes: ['in'],
    words:
      'holding|held|hold|holds out|on, digging in, sit|sitting|sat, entrenched, remain|remains|remained in control|charge|possession of?, is|are|was|were ..1 in possession|charge of',
    form: 'present',
    extent: 'unspecified',
  },
  {
    relation: 'entered',
    kind: 'verb',
    takes: ['in', 'direct'],
    form: 'present',
    extent: 'unspecified',
    needsName: true,
    needsSubject: true,
    words: 'is|are|were already|now in|inside',
  },
  {
    relation: 'withdrew-from',
    kind: 'verb',
    takes: ['direct'],
    words:
      'withdr*|retreat*|pull|pulled|pulling|fall|fell|fallen|falling back? ..1 north|south|east|west|northwest|northeast|southwest|southeast of',
  },
  {
    relation: 'withdrew-from',
    kind: 'verb',
    takes: ['from', 'of'],
    loose: 3,
    words: 'redeploy|redeployed|redeploying, regroup|regrouped, decamp*, repositioned',
  },
  {
    relation: 'entered',
    kind: 'verb',
    takes: ['of', 'in', 'direct'],
    extent: 'part',
    words: 'enter|entered|entering|reach|reached|reaching the? ..1 center|centre|outskirts|suburbs|edge of?',
  },
  {
    relation: 'entered',
    kind: 'verb',
    takes: ['in', 'near'],
    extent: 'part',
    words:
      'have|has|had|gain|gained|hold|holds|held|secure|secured|won|keep|keeps|kept|keeping|retain|retains|maintain|maintains ..2 foothold|toehold|bridgehead',
  },
  {
    relation: 'lost',
    kind: 'state',
    takes: ['direct'],
    holdsNegation: true,
    words:
      'no longer under the? ..1 control of the? <party>, no longer under <party> control, no longer in the? hands of the? <party>, no longer in <party> hands, no longer controlled|held by the? <party>',
  },
];
