// Russian.

import type { LanguagePack } from './pack.ts';
import { dates } from './ru/dates.ts';
import { frames } from './ru/frames.ts';
import { cases, forms, irregular } from './ru/grammar.ts';
import { parties } from './ru/parties.ts';
import { words } from './ru/words.ts';

export const pack: LanguagePack = {
  language: 'ru',
  letters: 'ыэёъ',
  commonWords: 'и что на в с за до от под после не также по из как были',
  abbreviations: 'н.п г пос с обл ул им тыс млн км гг ст гр',
  proclitic: null,
  forms,
  irregular,
  otherForm: 'present',
  attributeEndings: '(?:ый|ий|ой|ая|яя|ое|ее|ые|ие|ого|его|ых|их|ую|юю|ом|ем|ым|им|ыми|ими|ому)',
  nameAttributeEndings: '(?:[сц]к|н|ов|ев)(?:ий|ый|ой|ая|ое|ого|ом|ому|ую|им|ым)',
  attributeOnlyEndings: '(?:ого|ой|ых|ому|ыми|ым|ом|ую|ный|ная|ное|ные)',
  agentEndings: '(?:ом|ем|ой|ей|ою|ею|ами|ями|ими|ыми|ьми)',
  words,
  frames,
  parties,
  persons: ['он', 'она', 'я'],
  joiners: ['и'],
  forces:
    'войск*, сил|силы|силам|силами|силах, арми*, подразделени*, солдат*, воин*, защитник*, бойц*|боец, формировани*, группировк*, бригад*, десант*, пехот*, штурмовик*|штурмов*, террорист*, захватчик*, военные|военных|военными, военн*, гарнизон*, морпех*, разведчик*, корпус*, дрг, каратели|карателей|карателями, полк|полка, батальон*, спецназ*, боевик*, националист*, регулярн*, силовик*, части|частей, ополчен*, оккупант*, стороной',
  we: 'мы|нам|нами',
  own: 'наш|наша|наше|наши|наших|нашими|нашим|нашей|нашу, своих',
  enemy: 'враг*|враж*, противник*, неприятел*, супостат*',
  heldSuffixes: '',
  dates,
  cases,
};
