// Ukrainian: the ways to say a relation.

import type { FrameSpec } from '../pack.ts';

export const frames: readonly FrameSpec[] = [
  {
    relation: 'captured',
    kind: 'verb',
    takes: ['direct'],
    words: 'захопи*|захопл*, окупува*|окупован*|окупувати',
  },
  {
    relation: 'captured',
    kind: 'verb',
    favours: 'own',
    takes: ['direct'],
    words:
      'взяли|взяв|взято|взяла|взяти|узяли|узяв|узято|візьмуть|візьмемо, відбили|відбив|відбито|відбити, відвоюва*|відвойова*, зачист*|зачищ*, заня*|зайня*, повернули|повернув|повернула|повернуто|повернути|повернуть|повертають, здобули|здобуто',
  },
  {
    relation: 'captured',
    kind: 'verb',
    takes: ['for', 'in', 'direct'],
    words:
      'взяли|взяв|взято|взяла|взяти|узяли|беруть|бере|візьмуть|поверну* під ..2 контроль <party>?, поверну*|поверта*|віднов*|встанов*|встановл*|здобу*|отрима* ..3 контроль, перебра* контроль',
  },
  {
    relation: 'captured',
    kind: 'fall',
    takes: ['direct'],
    words:
      'перейшл*|перейшов|перейде|потрапи* під <party>? контроль <party>?, впав|впала|впало|пав|пала, переходить під <party>? контроль <party>?',
  },
  {
    relation: 'captured',
    kind: 'noun',
    takes: ['direct'],
    words: 'захопленн*, окупація|окупації|окупацію|окупацією, падінн*',
  },
  {
    relation: 'captured',
    kind: 'noun',
    takes: ['direct'],
    words: 'перехід|переході|переходу під <party>? контроль <party>?',
  },
  { relation: 'captured', kind: 'noun', favours: 'own', takes: ['direct'], words: 'взятт*, зачистк*, зайнятт*' },
  {
    relation: 'captured',
    kind: 'verb',
    takes: ['from'],
    party: 'other',
    words:
      'вибит*|вибил*|вибив|вибиваю*|витісн*|вигна*|викину*|вичав*|вигнан* <party>, витісн*|вибит*|вибил*|вибив ..2 <party>',
  },
  {
    relation: 'captured',
    kind: 'verb',
    takes: ['from'],
    party: 'other',
    form: 'passive',
    words: 'вибит*, витіснен*, вигнан*',
  },
  {
    relation: 'liberated',
    kind: 'verb',
    takes: ['direct'],
    words:
      'звільни*|звільнен|звільнено|звільнена|звільнений|звільнені|звільня*|звільнят*, визволи*|визволен|визволено|визволений|визволена|визволені|визволя*, деокупува*|деокупован*|деокуповува*',
  },
  { relation: 'liberated', kind: 'noun', takes: ['direct'], words: 'звільненн*, визволенн*, деокупаці*' },
  {
    relation: 'lost',
    kind: 'verb',
    takes: ['direct', 'for', 'in'],
    words: 'втрати*|втрача*|втрачен* ..1 контроль, втрати*|втрача*|втрачен*',
  },
  { relation: 'lost', kind: 'noun', takes: ['direct'], words: 'втрата|втрати|втрату|втратою|втраті ..1 контролю?' },
  {
    relation: 'lost',
    kind: 'verb',
    takes: ['direct'],
    words: 'більше не контролю*|утриму*',
    holdsNegation: true,
    form: 'present',
  },
  {
    relation: 'withdrew-from',
    kind: 'verb',
    takes: ['from'],
    loose: 3,
    words:
      'відійш*|відійти|відходять|відходить, відступи*|відступа*, вийшли|вийшов|виходять, вивели|вивів|виведен*|виводять ..2 війська|сили|підрозділи?, відведен*|відвели|відвів, відтягну*, тіка*|втек*',
  },
  {
    relation: 'withdrew-from',
    kind: 'verb',
    takes: ['direct'],
    words:
      'залишили|залишив|залишила|залишено|залишені|залишена|залишити|залишають|залишає, покинули|покинув|покинула|покинуто|покинути|покидають|покидає, полишили|полишив',
  },
  {
    relation: 'withdrew-from',
    kind: 'noun',
    takes: ['from'],
    loose: 2,
    words: 'відхід|відходу|відходом, відступ|відступу|відступом, виведенн*, вихід|виходу, відведенн*',
  },
  {
    relation: 'entered',
    kind: 'verb',
    takes: ['to', 'in'],
    loose: 2,
    extent: 'unspecified',
    words:
      "увійш*|ввійш*|увійти|увійдуть, зайшл*|зайшов|заходять|зайдуть, вдерл*|вдерся|вдирали*, прорвал*|прорвав*|прорива*, вступи*, проник*|проникл*, просочи*|просочу*|просочил*, в'їхал*, інфільтр*",
  },
  {
    relation: 'entered',
    kind: 'verb',
    takes: ['in', 'for'],
    loose: 2,
    extent: 'part',
    words:
      'закріпи*|закріпл*, підня*|підняв|піднял*|встанови*|встановл*|розгорну*|вивіси*|майорить ..4 прапор*|стяг*, зафіксован*|помічен*|помітил* ..2 <party>, накопичу*|накопич* ',
  },
  {
    relation: 'entered',
    kind: 'state',
    takes: ['in', 'for'],
    extent: 'part',
    needsName: true,
    words: 'прапор* ..4 майорить|піднят*|підняли|встановл*|над|у|в',
  },
  {
    relation: 'advanced',
    kind: 'verb',
    takes: ['in', 'to', 'near'],
    loose: 5,
    attemptContests: true,
    words:
      'просун*|просува*, продвину*, має|мають|мав|мали|отримав|здобув ..2 просування|успіх|успіхи, наблизи*|наближа*, підійш*|підійти|підходять, досяг*|досягл* ..1 успіх*, розшири* ..2 контрол*|плацдарм*, покращи*|поліпши* ..2 положення|становище|позиці*, віднови*|відновл* ..2 положення|позиці*',
  },
  {
    relation: 'advanced',
    kind: 'noun',
    takes: ['in', 'to', 'near'],
    loose: 2,
    extent: 'near',
    words: 'просуванн*, прорив, успіх|успіхи',
  },
  {
    relation: 'advanced',
    kind: 'verb',
    takes: ['in', 'near', 'from', 'to'],
    loose: 2,
    party: 'other',
    words: 'відкину*|відкинут*|відтісн*|відкида*|відсуну*|потісн*|вибит*|вибил* ..1 <party>',
  },
  {
    relation: 'advanced',
    kind: 'verb',
    takes: ['in', 'near', 'from', 'to'],
    party: 'other',
    form: 'passive',
    words: 'відкинуто|відкинутий|відкинуті, відтіснено|відтіснений, потіснено',
  },
  {
    relation: 'entered',
    kind: 'verb',
    takes: ['direct'],
    extent: 'part',
    words: 'знаход*|перебува*|вже на|в|у околиц*|центр*|передміст*',
  },
  {
    relation: 'contested',
    kind: 'noun',
    takes: ['in', 'near', 'for', 'to', 'direct'],
    loose: 5,
    words:
      'бій|бої|боїв|боях|боями|боєм|бою, боєзіткнен*, битв*, бойов* зіткнен*, сутичк*|сутичок, штурм|штурму|штурми|штурмів, наступальн* ді*, наступальн* операці*, штурмов* ді*, боєзіткнення, атаки|атак|атаку, наступ|наступу',
  },
  {
    relation: 'contested',
    kind: 'verb',
    takes: ['direct', 'in', 'near', 'to', 'for'],
    loose: 5,
    words:
      "штурмує|штурмують|штурмував|штурмували|штурмувати, прорвати|прорвав|прорвали оборону, атаку*|атакував|атакували, контратаку*, відби*|відбит*|відбива* ..5 атак*|штурм*|наступ*, б'ються|бився|билися, наступа*, здійсн*|проводи*|провод* ..2 штурм*|атак*|наступ*, вед*|вели|точаться|тривають бої",
  },
  {
    relation: 'not-encircled',
    kind: 'state',
    takes: ['in', 'near', 'direct'],
    party: 'patient',
    holdsNegation: true,
    mayLackPlace: true,
    words:
      'немає|нема|без|жодної ..2 загроз*|ризик* ..2 оточенн*, не ..1 оточен*|оточил*|оточив, не ..2 в|у оточенн*, загроз*|ризик* оточенн* ..3 немає|відсутня|нема, оточення ..3 немає|нема',
  },
  {
    relation: 'not-encircled',
    kind: 'verb',
    takes: ['from', 'in', 'direct'],
    loose: 2,
    holdsNegation: true,
    words:
      'вийшли|вийшов|вирвал*|вирватися|виходять|прорвал* з|із ..1 оточенн*, деблокува*|деблокован*, прорвали|прорвав|прорвано ..1 кільце? оточення',
  },
  {
    relation: 'not-encircled',
    kind: 'verb',
    takes: ['direct', 'in'],
    holdsNegation: true,
    party: 'agent',
    words: 'деблокува*|деблокован*, прорвал*|зняли|прорвали|знято|прорвано ..1 облог*|блокад*',
  },
  {
    relation: 'encircled',
    kind: 'verb',
    takes: ['direct', 'in', 'near'],
    party: 'patient',
    extent: 'unspecified',
    words:
      'оточи*|оточен|оточено|оточена|оточений|оточені|оточила|оточую*, блокова*|заблокова*|блоку*, облож*|облога|облогу, взяли|взято ..1 в|у кільце|оточення|кліщі',
  },
  {
    relation: 'encircled',
    kind: 'state',
    takes: ['in', 'near'],
    party: 'patient',
    extent: 'unspecified',
    words: 'в|у ..2 оточенні|оточення|облозі|котлі|кільці|блокаді',
  },
  {
    relation: 'encircled',
    kind: 'noun',
    takes: ['direct', 'in'],
    party: 'patient',
    extent: 'unspecified',
    words: 'оточення, котел|котла|котлі, облога|облоги',
  },
  {
    relation: 'controls',
    kind: 'verb',
    takes: ['direct', 'in', 'for', 'near'],
    words:
      'утриму*|трима* оборону|позиції|рубежі|рубіж|висоти, контролю*, утриму*|утрима*|тримають|тримає|тримаємо|тримали, удержу*, зберіга*|зберегли|зберіг ..2 контроль, володі*, обороня*|боронять, удержали|втрима*',
  },
  {
    relation: 'controls',
    kind: 'state',
    takes: ['in', 'direct', 'for'],
    words:
      'під <party>? ..1 контролем <party>?, під <party>? ..1 окупацією <party>?, в|у руках <party>, за <party>, в окупації, під контролем, під <party> прапором|стягом',
  },
  { relation: 'controls', kind: 'noun', takes: ['for'], words: 'контроль|контролю' },
];
