// Russian: forms of words and cases of names.

import type { CaseRule, Form } from '../pack.ts';

export const forms: readonly (readonly [endings: string, form: Form])[] = [
  ['(?:[еая]нн?|нят|зят|бит|нут|крыт)(?:|о|а|ы|ый|ая|ое|ые|ого|ой|ых|ым|ому|ыми|ую|ом)', 'passive'],
  [
    '(?:ни|ти)(?:е|я|ю|ем|и)|отход(?:а|ом|у)?|выход(?:а|ом|у)?|потер[яиюе]|утрат[аыу]|отступлен..|вывод(?:а|ом|у)?|прорыв(?:а|ом)?',
    'noun',
  ],
  ['вш(?:ий|ая|ее|ие|его|ей|их|им|ими|ую)(?:ся)?', 'past'],
  ['(?:ив|яв|вши|ая|уя|яя)(?:сь)?', 'gerund'],
  ['(?:ть|ться|чь|ти|тись)', 'infinitive'],
  ['(?:л|ла|ло|ли|шел|шла|шли)(?:ся|сь)?', 'past'],
  [
    '(?:освобод|захват|возьм|верн|войд|зайд|выйд|отступ|окруж|продвин|вытесн|оккупиру|отобь|зачист|потеря|остав|вступ)(?:ит|ят|им|ут|ем|ет|ется|утся|ятся|ится)',
    'perfective',
  ],
];

export const irregular: Readonly<Record<string, Form>> = {};

export const cases: readonly CaseRule[] = [
  { ending: 'ка', endings: 'ка|ки|ке|ку|кой' },
  { ending: 'ая', endings: 'ая|ой|ую' },
  { ending: 'ия', endings: 'ия|ии|ию|ией' },
  { ending: 'я', endings: 'я|и|е|ю|ей|ям|ях|ями|ой' },
  { ending: 'га', endings: 'га|ги|ге|гу|гой' },
  { ending: 'жа', endings: 'жа|жи|же|жу|жей' },
  { ending: 'ша', endings: 'ша|ши|ше|шу|шей' },
  { ending: 'ча', endings: 'ча|чи|че|чу|чей' },
  { ending: 'а', endings: 'а|ы|е|у|ой|ам|ах|ами|и' },
  { ending: 'ое', endings: 'ое|ого|ому|ым|ом' },
  { ending: 'ее', endings: 'ее|его|ему|им|ем' },
  { ending: 'ий', endings: 'ий|ого|ому|им|ом|его|ему|ем' },
  { ending: 'ый', endings: 'ый|ого|ому|ым|ом' },
  { ending: 'ие', endings: 'ие|ия|ию|ием|ии|их|им' },
  { ending: 'ье', endings: 'ье|ья|ью|ьем' },
  { ending: 'ово', endings: 'ово|ова|ову|овом|ове' },
  { ending: 'ево', endings: 'ево|ева|еву|евом|еве' },
  { ending: 'о', endings: 'о|а|у|ом|е' },
  { ending: 'ки', endings: 'ки|ок|кам|ках|ками' },
  { ending: 'ы', endings: 'ы|ов|ам|ах|ами|' },
  { ending: 'и', endings: 'и|ов|ам|ах|ами|ей|ям|ях|' },
  { ending: 'ец', endings: 'ец|ца|цу|цом|це' },
  { ending: 'ль', endings: 'ль|ля|лю|лем|ле|ли|лью' },
  { ending: 'ь', endings: 'ь|я|ю|ем|е|и|ью' },
  { ending: 'й', endings: 'й|я|ю|ем|е' },
  { ending: '', endings: '|а|у|ом|е|ым' },
];
