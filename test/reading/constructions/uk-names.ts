// Places and sides of the Ukrainian constructions, in every case that a sentence needs.

export interface Place {
  readonly nominative: string;
  readonly genitive: string;
  readonly accusative: string;
  readonly instrumental: string;
  readonly locative: string;
  /** The relative pronoun as its object. */
  readonly which: string;
}

export type Gender = 'masculine' | 'feminine' | 'plural';

export interface Side {
  readonly party: string;
  readonly gender: Gender;
  readonly nominative: string;
  readonly genitive: string;
  readonly dative: string;
  readonly instrumental: string;
}

/** Made up, or common enough to be anywhere. */
export const PLACES: readonly Place[] = [
  place('Верхолісся Верхолісся Верхолісся Верхоліссям Верхоліссі яке'),
  place('Кринична Криничної Криничну Криничною Криничній яку'),
  place('Ставкове Ставкового Ставкове Ставковим Ставковому яке'),
  place('Дубравка Дубравки Дубравку Дубравкою Дубравці яку'),
  place('Мирополь Мирополя Мирополь Мирополем Мирополі який'),
  place('Озеряни Озерян Озеряни Озерянами Озерянах які'),
  place('Терновськ Терновська Терновськ Терновськом Терновську який'),
  place('Глинів Глинова Глинів Глиновом Глинові який'),
  place('Соснівка Соснівки Соснівку Соснівкою Соснівці яку'),
  place('Вовчанськ Вовчанська Вовчанськ Вовчанськом Вовчанську який'),
  place('Ново-Орлівське Ново-Орлівського Ново-Орлівське Ново-Орлівським Ново-Орлівському яке'),
];

export const RUSSIANS: readonly Side[] = [
  side('russia', 'plural', 'російські війська|російських військ|російським військам|російськими військами'),
  side('russia', 'masculine', 'ворог|ворога|ворогу|ворогом'),
  side('russia', 'plural', 'окупанти|окупантів|окупантам|окупантами'),
  side('russia', 'feminine', 'армія РФ|армії РФ|армії РФ|армією РФ'),
  side('russia', 'masculine', 'противник|противника|противнику|противником'),
  side(
    'russia',
    'plural',
    'війська країни-агресорки|військ країни-агресорки|військам країни-агресорки|військами країни-агресорки',
  ),
  side('russia', 'plural', 'росіяни|росіян|росіянам|росіянами'),
  side('russia', 'plural', 'загарбники|загарбників|загарбникам|загарбниками'),
  side(
    'russia',
    'plural',
    'російські штурмовики|російських штурмовиків|російським штурмовикам|російськими штурмовиками',
  ),
];

export const UKRAINIANS: readonly Side[] = [
  side('ukraine', 'plural', 'Сили оборони|Сил оборони|Силам оборони|Силами оборони'),
  side(
    'ukraine',
    'plural',
    'українські військові|українських військових|українським військовим|українськими військовими',
  ),
  side('ukraine', 'plural', 'бійці 93-ї бригади|бійців 93-ї бригади|бійцям 93-ї бригади|бійцями 93-ї бригади'),
  side('ukraine', 'plural', 'наші захисники|наших захисників|нашим захисникам|нашими захисниками'),
  side(
    'ukraine',
    'plural',
    'підрозділи 3-ї штурмової бригади|підрозділів 3-ї штурмової бригади|підрозділам 3-ї штурмової бригади|підрозділами 3-ї штурмової бригади',
  ),
  side('ukraine', 'plural', 'десантники|десантників|десантникам|десантниками'),
  side('ukraine', 'plural', 'ЗСУ|ЗСУ|ЗСУ|ЗСУ'),
  side('ukraine', 'plural', 'воїни ДШВ|воїнів ДШВ|воїнам ДШВ|воїнами ДШВ'),
];

function place(cases: string): Place {
  const [nominative = '', genitive = '', accusative = '', instrumental = '', locative = '', which = ''] =
    cases.split(' ');
  return { nominative, genitive, accusative, instrumental, locative, which };
}

function side(party: string, gender: Gender, cases: string): Side {
  const [nominative = '', genitive = '', dative = '', instrumental = ''] = cases.split('|');
  return { party, gender, nominative, genitive, dative, instrumental };
}
