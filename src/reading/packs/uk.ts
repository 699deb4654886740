// Ukrainian.

import type { LanguagePack } from './pack.ts';
import { dates } from './uk/dates.ts';
import { frames } from './uk/frames.ts';
import { cases, forms, irregular } from './uk/grammar.ts';
import { parties } from './uk/parties.ts';
import { words } from './uk/words.ts';

export const pack: LanguagePack = {
  language: 'uk',
  letters: 'іїєґ',
  commonWords: 'та і що на у в з за до від під після ворог сили є також',
  abbreviations: 'н.п м смт с р рр обл вул ім тис млн км гр св',
  proclitic: null,
  forms,
  irregular,
  otherForm: 'present',
  attributeEndings: '(?:ий|а|е|і|у|ої|ого|их|ій|им|ими|ою|ому|ні|ську|ське|ська|ські)',
  nameAttributeEndings: '(?:[сцз]ьк|н|ов|ев|єв)(?:ий|а|е|ого|ої|ому|ій|ою|им|у|ім)',
  attributeOnlyEndings: '(?:ого|ої|их|ому|ій|ими|им|ою|ім)',
  agentEndings: '(?:ом|ем|єм|ою|ею|єю|ами|ями|ими|їми|ьми)',
  words,
  frames,
  parties,
  persons: ['він', 'вона', 'я'],
  joiners: ['та', 'і', 'й'],
  forces:
    'військ*, сил|сили|силам|силами|силах, арм*, підрозділ*, солдат*, воїн*, захисник*, бійц*, боєць, бійця, формуванн*, угрупованн*, бригад*, десант*, піхот*, штурмов*, терорист*, загарбник*, агресор*, війська|військо, військові|військових|військовими, гарнізон*, частин, морпіх*, розвідник*, прикордонник*, оборонц*, корпус*, дрг, окупант*, хлопц*, полк|полку, батальйон*, спецпризначен*, бойовик*',
  we: 'ми|нам|нами',
  own: 'наш|наша|наше|наші|наших|нашими|нашим|нашої|нашу, свої|своїх',
  enemy: 'ворог*|ворож*, противник*, супротивник*, супостат*, агресор*',
  heldSuffixes: '',
  dates,
  cases,
};
