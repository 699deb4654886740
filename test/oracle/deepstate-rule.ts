// The contract's table for Deep State's files, stated a second time and from the page alone: properties to a status.

/** Topmost group first; inside a group the later polygon of the file is on top. */
export const DEEPSTATE_OVERLAP: readonly (readonly string[])[] = [
  ['occupied-before-2022'],
  ['occupied', 'retaken', 'retaken-lately', 'held-abroad'],
  ['unknown'],
  ['other'],
  ['unmapped'],
];

const COMMENTARY_KEYS =
  'prussia karelia ichkeria kuril petsamo salla estonia pechorsky-district latvia abkhazia tskhinvali-district transnistria'.split(
    ' ',
  );

const COMMENTARY_NAMES =
  'Придністров Transnistria Прусія Пруссія Prussia Карелії Karelia Ічкерія Ichkeria Курильськ Kuril Петсамо Petsamo Салла Salla Естонії Estonia Печорський Pechorsky Латвії Latvia Абхазія Abkhazia Цхінвал Tskhinval'.split(
    ' ',
  );

const STATUS_BY_FILL: Readonly<Record<string, string>> = {
  '#ff5252': 'other',
  '#fbc02d': 'other',
  '#ce93d8': 'other',
  '#000000': 'occupied-before-2022',
  '#880e4f': 'occupied-before-2022',
  '#a52714': 'occupied',
  '#0f9d58': 'retaken',
  '#0097a7': 'retaken',
  '#0288d1': 'retaken-lately',
  '#01579b': 'held-abroad',
  '#bcaaa4': 'unknown',
  '#bdbdbd': 'unknown',
  '#757575': 'unknown',
};

export function deepstateStatus(properties: Readonly<Record<string, unknown>>): string {
  const name = String(properties.name ?? '');
  if (COMMENTARY_KEYS.some((key) => name.includes(`geoJSON.territories.${key}`))) return 'other';
  if (COMMENTARY_NAMES.some((part) => name.includes(part))) return 'other';
  return STATUS_BY_FILL[String(properties.fill ?? '').toLowerCase()] ?? 'unmapped';
}
