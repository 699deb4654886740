// Russian: the ways to say a relation.

import type { FrameSpec } from '../pack.ts';

export const frames: readonly FrameSpec[] = [
  {
    relation: 'captured',
    kind: 'verb',
    takes: ['direct'],
    words: 'захвати*|захвач*|захватыва*, оккупирова*|оккупирован*',
  },
  {
    relation: 'captured',
    kind: 'verb',
    favours: 'own',
    takes: ['direct'],
    words:
      'взяли|взял|взята|взят|взято|взяты|взяла|взять|возьмут, отбили|отбил|отбит|отбита|отбито|отбить, отвоева*|отвоеван*, зачист*|зачищ*, занял*|занят|занята|занято|заняты|занимает|занимают, вернули|вернул|вернула|вернет|вернут|вернуть|возвращен*, отжал*, овладе*',
  },
  {
    relation: 'captured',
    kind: 'verb',
    takes: ['for', 'in', 'direct'],
    words:
      'взяли|взял|взят|взята|взято|взяты|взяла|взять|берут|берет|возьмут|верну* под ..2 контроль <party>?, верну*|восстанови*|установи*|установл*|получи* ..3 контроль',
  },
  {
    relation: 'captured',
    kind: 'fall',
    takes: ['direct'],
    words: 'перешл*|перешел|перейд*|попал*|переходит под <party>? контроль <party>?, пал|пала|пало',
  },
  {
    relation: 'captured',
    kind: 'noun',
    takes: ['direct'],
    words: 'захват|захвата|захвате|захвату|захватом, оккупация|оккупации|оккупацию|оккупацией, падени*',
  },
  {
    relation: 'captured',
    kind: 'noun',
    takes: ['direct'],
    words: 'переход|переходе|перехода под <party>? контроль <party>?',
  },
  { relation: 'captured', kind: 'noun', favours: 'own', takes: ['direct'], words: 'взяти*, зачистк*' },
  {
    relation: 'captured',
    kind: 'verb',
    takes: ['from'],
    party: 'other',
    words: 'выби*|вытесн*|выгна*|выдав*|выбит* ..2 <party>',
  },
  {
    relation: 'captured',
    kind: 'verb',
    takes: ['direct'],
    party: 'other',
    form: 'past',
    words: 'потерял*|потеряли инициативу',
  },
  {
    relation: 'captured',
    kind: 'verb',
    takes: ['from'],
    party: 'other',
    form: 'passive',
    words: 'выбит*, вытеснен*, изгнан*',
  },
  {
    relation: 'liberated',
    kind: 'verb',
    takes: ['direct'],
    words:
      'освободи*|освобожд|освобожда*|освобожден|освобождена|освобождено|освобождены|освобожденный|освобожденная|освобожденного|освобожденной|освобожденных|освобожденном|освободят, деоккупирова*|деоккупирован*',
  },
  { relation: 'liberated', kind: 'noun', takes: ['direct'], words: 'освобождени*, деоккупаци*' },
  {
    relation: 'lost',
    kind: 'verb',
    takes: ['direct', 'for', 'in'],
    words:
      'потеря*|утрати*|теря*|утрачен*|потерян* ..1 контроль, потеря|потерял|потеряла|потеряли|потеряно|потерян|потеряна|потеряны|утрати*|теряют|утрачен*',
  },
  {
    relation: 'lost',
    kind: 'noun',
    takes: ['direct'],
    words: 'потеря|потери|потерю|потерей|утрата|утраты ..1 контроля?',
  },
  {
    relation: 'lost',
    kind: 'verb',
    takes: ['direct'],
    words: 'больше не контролиру*|удержива*',
    holdsNegation: true,
    form: 'present',
  },
  {
    relation: 'withdrew-from',
    kind: 'verb',
    takes: ['from'],
    loose: 3,
    words:
      'отошл*|отошел|отойти|отходят|отходит, отступи*|отступа*, вышли|вышел|выходят, вывел*|выведен*|выводят ..2 войска|силы|подразделения?, отведен*|отвел*, бегут|бежал*|сбежал*, ушли|ушел|уходят',
  },
  {
    relation: 'withdrew-from',
    kind: 'verb',
    takes: ['direct'],
    words: 'остави*|оставля*|оставлен|оставлена|оставлено|оставлены, покину*|покида*, бросил*|бросили',
  },
  {
    relation: 'withdrew-from',
    kind: 'noun',
    takes: ['from'],
    loose: 2,
    words: 'отход|отхода|отходе|отходом, отступлени*, вывод|вывода|выводе, выход|выхода, уход|ухода, отвод|отвода',
  },
  {
    relation: 'entered',
    kind: 'verb',
    takes: ['to', 'in'],
    loose: 2,
    extent: 'unspecified',
    words:
      'вошл*|вошел|войти|войдут|входят|входит, зашл*|зашел|заходят|зайдут, ворвал*|ворвался, прорвал*|прорвался|прорыва*, вступи*, проник*|проникл*, просочи*, въехал*',
  },
  {
    relation: 'entered',
    kind: 'verb',
    takes: ['in', 'for'],
    loose: 2,
    extent: 'part',
    words:
      'закрепи*|закрепл*, подня*|поднял*|поднят|установи*|установлен*|водрузи*|вывеси*|развева* ..4 флаг*|знам*, замечен*|зафиксирован* ..2 <party>, накаплив*|накопи*',
  },
  {
    relation: 'entered',
    kind: 'state',
    takes: ['in', 'for'],
    extent: 'part',
    needsName: true,
    words: 'флаг* ..4 поднят*|подняли|установлен*|развева*|водружен*|над',
  },
  {
    relation: 'advanced',
    kind: 'verb',
    takes: ['in', 'to', 'near'],
    loose: 5,
    attemptContests: true,
    words:
      'продвину*|продвига*, имеет|имеют|имели ..2 продвижение|успех|успехи, приблизи*|приближа*, подошл*|подошел|подойти|подходят, расшири* ..2 контрол*|плацдарм*, улучши* ..2 положение|позици*, достиг*|достигл* ..1 успех*, наступают',
  },
  {
    relation: 'advanced',
    kind: 'noun',
    takes: ['in', 'to', 'near'],
    loose: 2,
    extent: 'near',
    words: 'продвижени*, прорыв, успех|успехи',
  },
  {
    relation: 'advanced',
    kind: 'verb',
    takes: ['in', 'near', 'from', 'to'],
    loose: 2,
    party: 'other',
    words: 'отброси*|отброшен*|оттесн*|отодвин* ..1 <party>',
  },
  {
    relation: 'advanced',
    kind: 'verb',
    takes: ['in', 'near', 'from', 'to'],
    party: 'other',
    form: 'passive',
    words: 'отброшен*, оттеснен*',
  },
  {
    relation: 'entered',
    kind: 'verb',
    takes: ['direct'],
    extent: 'part',
    words: 'находя*|уже на|в окраин*|центр*|пригород*',
  },
  {
    relation: 'contested',
    kind: 'noun',
    takes: ['in', 'near', 'for', 'to', 'direct'],
    loose: 5,
    words:
      'бой|бои|боев|боях|боями|боем|бою, битв*, боестолкновен*, столкновен*, штурм|штурма|штурмы|штурмом|штурме, наступательн* действ*, наступательн* операци*, штурмов* действ*, атаки|атак, наступление|наступления',
  },
  {
    relation: 'contested',
    kind: 'verb',
    takes: ['direct', 'in', 'near', 'to', 'for'],
    loose: 5,
    words:
      'штурмует|штурмуют|штурмовал|штурмовали|штурмовать, прорвать|прорвал|прорвали оборону, атаку*|атаковал|атаковали, контратаку*|контратаковал*, отби*|отбит*|отраз*|отража* ..5 атак*|штурм*|наступлени*, бьются|бились, наступа*, сражаются|сражались, проводи*|провод*|ведут|вели|предприня* ..2 штурм*|атак*|наступ*',
  },
  {
    relation: 'not-encircled',
    kind: 'state',
    takes: ['in', 'near', 'direct'],
    party: 'patient',
    holdsNegation: true,
    mayLackPlace: true,
    words:
      'нет|без|никакой ..2 угроз*|риск* ..2 окружени*, не ..1 окружен*|окружил*|окружил, не ..2 в окружени*, угроз* окружения нет|отсутствует, окружения ..3 нет',
  },
  {
    relation: 'not-encircled',
    kind: 'verb',
    takes: ['from', 'in'],
    loose: 2,
    holdsNegation: true,
    words:
      'вышли|вышел|вырвал*|вырваться|выходят|прорвал* из ..1 окружени*|котла, деблокирова*, прорвали|прорвал ..1 кольцо? окружения|окружение',
  },
  {
    relation: 'not-encircled',
    kind: 'verb',
    takes: ['direct', 'in'],
    holdsNegation: true,
    party: 'agent',
    words: 'деблокирова*, прорвал*|сняли|прорвали|снята|прорвана ..1 осад*|блокад*',
  },
  {
    relation: 'encircled',
    kind: 'verb',
    takes: ['direct', 'in', 'near'],
    party: 'patient',
    extent: 'unspecified',
    words:
      'окружил*|окружен|окружена|окружено|окружены|окружили|окружают|окружить, блокирова*|заблокирова*|блокиру*, осажд*|осажден*, взяли|взят|взято ..1 в кольцо|окружение|клещи|полукольцо',
  },
  {
    relation: 'encircled',
    kind: 'state',
    takes: ['in', 'near'],
    party: 'patient',
    extent: 'unspecified',
    words: 'в|во ..2 окружении|окружение|осаде|котле|кольце|блокаде, попал*|попали ..1 в котел|окружение',
  },
  {
    relation: 'encircled',
    kind: 'noun',
    takes: ['direct', 'in'],
    party: 'patient',
    extent: 'unspecified',
    words: 'окружение|окружения|окружением, котел|котла, осада|осады',
  },
  {
    relation: 'controls',
    kind: 'verb',
    takes: ['direct', 'in', 'for'],
    words:
      'удержива*|держа*|держит оборону|позиции|рубежи, контролиру*|контролировал*, удержива*|удержал*|держат|держит|держали, сохраня*|сохранил* ..2 контроль, владе*, обороня*, занимают',
  },
  {
    relation: 'controls',
    kind: 'state',
    takes: ['in', 'direct', 'for'],
    words:
      'под <party>? ..1 контролем <party>?, под <party>? ..1 оккупацией <party>?, в руках <party>, за <party>, в оккупации, за ними, за нами, под <party> флагом',
  },
  { relation: 'controls', kind: 'noun', takes: ['for'], words: 'контроль|контроля' },
];
