// Ukrainian: forms of words and cases of names.

import type { CaseRule, Form } from '../pack.ts';

export const forms: readonly (readonly [endings: string, form: Form])[] = [
  ['(?:[еая]н|[яи]т|ут|от|ит)(?:о|ий|а|е|і|ій|ого|ої|их|им|ому|ими|у|ою|ім)', 'passive'],
  [
    '(?:нн|тт)(?:я|ю|ям|і)|нь|відход(?:у|ом|и)?|відхід|відступ(?:у|ом)?|вихід|виход(?:у|ом)|втрат(?:а|и|у|ою|і)|вступ|прорив(?:у|ом)?|прогрес',
    'noun',
  ],
  ['(?:ючи|ячи|вши|учи|ачи)(?:сь)?', 'gerund'],
  ['т(?:и|ись|ися)', 'infinitive'],
  ['(?:в|ла|ло|ли)(?:ся|сь)?|ліг|змогли|зміг', 'past'],
  [
    '(?:звільн|захоп|визвол|візьм|верн|увійд|зайд|вийд|відступ|оточ|просун|витісн|окупу|відіб|зачист|втрат|залиш|вступ)(?:ить|ять|имо|уть|емо|е|еться|уться|ться|ю|у)?',
    'perfective',
  ],
];

export const irregular: Readonly<Record<string, Form>> = {
  впаде: 'perfective',
  впадуть: 'perfective',
  падуть: 'perfective',
  заява: 'noun',
  заяви: 'noun',
  заяву: 'noun',
  заявою: 'noun',
  заявам: 'noun',
  заявами: 'noun',
};

export const cases: readonly CaseRule[] = [
  { ending: 'івка', endings: 'івка|івки|івці|івку|івкою' },
  { ending: 'ївка', endings: 'ївка|ївки|ївці|ївку|ївкою' },
  { ending: 'ка', endings: 'ка|ки|ці|ку|кою' },
  { ending: 'га', endings: 'га|ги|зі|гу|гою' },
  { ending: 'ха', endings: 'ха|хи|сі|ху|хою' },
  { ending: 'ча', endings: 'ча|чі|чу|чею' },
  { ending: 'ша', endings: 'ша|ші|шу|шею' },
  { ending: 'жа', endings: 'жа|жі|жу|жею' },
  { ending: 'ця', endings: 'ця|ці|цю|цею' },
  { ending: 'ія', endings: 'ія|ії|ію|ією' },
  { ending: 'я', endings: 'я|і|ю|ею|ям|ями|ях|єю|ї' },
  { ending: 'на', endings: 'на|ни|ні|ну|ною|ної|ній' },
  { ending: 'ва', endings: 'ва|ви|ві|ву|вою|вої|вій' },
  { ending: 'а', endings: 'а|и|і|у|ою|ої|ій|ах|ам|ами' },
  { ending: 'ів', endings: 'ів|ова|ову|овом|ові|єва|їв' },
  { ending: 'їв', endings: 'їв|єва|єву|євом|єві' },
  { ending: 'ев', endings: 'ев|ева|еву|евом|еві' },
  { ending: 'ськ', endings: 'ськ|ська|ську|ськом|ські' },
  { ending: 'цьк', endings: 'цьк|цька|цьку|цьком|цькі' },
  { ending: 'ське', endings: 'ське|ського|ському|ським|ськім' },
  { ending: 'цьке', endings: 'цьке|цького|цькому|цьким|цькім' },
  { ending: 'е', endings: 'е|ого|ому|им|ім|а|у|ем|і' },
  { ending: 'є', endings: 'є|ього|ьому|їм|я|ю|єм|ї' },
  { ending: 'о', endings: 'о|а|у|ом|і|ові' },
  { ending: 'ий', endings: 'ий|ого|ому|им|ім' },
  { ending: 'ки', endings: 'ки|ок|кам|ках|ками|ків' },
  { ending: 'ці', endings: 'ці|ць|цям|цях|цями|ців' },
  { ending: 'и', endings: 'и|ів|ам|ах|ами|' },
  { ending: 'і', endings: 'і|их|им|ими|ів|ам|ах|ей|ь|ям|ях' },
  { ending: 'ель', endings: 'ель|еля|елю|елем|елі' },
  { ending: 'ець', endings: 'ець|ця|цю|цем|ці' },
  { ending: 'ль', endings: 'ль|ля|лю|лем|лі|ллю' },
  { ending: 'нь', endings: 'нь|ня|ню|нем|ні' },
  { ending: 'ь', endings: 'ь|я|ю|ем|і' },
  { ending: 'ий', endings: 'ий|ого|ому|им|ім' },
  { ending: 'й', endings: 'й|я|ю|єм|ї' },
  { ending: 'к', endings: 'к|ка|ку|ком|ці|кові' },
  { ending: 'г', endings: 'г|га|гу|гом|зі' },
  { ending: 'х', endings: 'х|ха|ху|хом|сі' },
  { ending: '', endings: '|а|у|ом|і|ові' },
];
