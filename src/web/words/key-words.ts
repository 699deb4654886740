// Texts of the keys and of the dialog that lists them.

export interface KeyWords {
  readonly keys: string;
  /** Where keys work: headings of the list. */
  readonly onPage: string;
  readonly inTime: string;
  readonly onMap: string;
  readonly keySearch: string;
  readonly keyMap: string;
  readonly keyCompare: string;
  readonly keyHelp: string;
  readonly keyClose: string;
  readonly keyPlay: string;
  readonly keyStep: string;
  readonly keyTen: string;
  readonly keyEnds: string;
  readonly keyMove: string;
  readonly keyZoom: string;
  readonly keyAsk: string;
  readonly keyOtherGround: string;
  readonly keyChanges: string;
  /** What is written on the space bar's sign. */
  readonly spaceBar: string;
  /** Single letters disturb those who dictate or press by accident. */
  readonly keysWork: string;
}

export const keyEnglish: KeyWords = {
  keys: 'Keys',
  onPage: 'Anywhere',
  inTime: 'In time, where nothing else has the focus',
  onMap: 'On the map',
  keySearch: 'Search for a place',
  keyMap: 'Map of the edition',
  keyCompare: 'Compare with an earlier edition',
  keyHelp: 'This list',
  keyClose: 'Close what is open',
  keyPlay: 'Play or pause',
  keyStep: 'One edition back, on',
  keyTen: 'Ten editions on, back',
  keyEnds: 'First, latest edition',
  keyMove: 'Move the map',
  keyZoom: 'Nearer, farther',
  keyAsk: 'History of the ground at the centre',
  keyOtherGround: 'Nearest ground that is drawn otherwise',
  keyChanges: 'Previous, next change of the chosen place',
  spaceBar: 'Space',
  keysWork: 'Single letters and signs work as keys',
};

export const keyUkrainian: KeyWords = {
  keys: 'Клавіші',
  onPage: 'Будь-де',
  inTime: 'У часі, коли нічого іншого не вибрано',
  onMap: 'На карті',
  keySearch: 'Шукати місце',
  keyMap: 'Карта випуску',
  keyCompare: 'Порівняти з давнішим випуском',
  keyHelp: 'Цей перелік',
  keyClose: 'Закрити те, що відкрито',
  keyPlay: 'Програти або зупинити',
  keyStep: 'На випуск назад, уперед',
  keyTen: 'На десять випусків уперед, назад',
  keyEnds: 'Перший, останній випуск',
  keyMove: 'Рухати карту',
  keyZoom: 'Ближче, далі',
  keyAsk: 'Історія місця в центрі',
  keyOtherGround: 'Найближча територія з іншим позначенням',
  keyChanges: 'Попередня, наступна зміна вибраного місця',
  spaceBar: 'Пробіл',
  keysWork: 'Окремі літери й знаки діють як клавіші',
};
