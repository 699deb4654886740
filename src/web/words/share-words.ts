// Texts of what can be taken along: links, pictures, films, and the terms that say what may be.

export interface ShareWords {
  readonly share: string;
  readonly link: string;
  readonly copyLink: string;
  readonly embed: string;
  readonly copySnippet: string;
  readonly picture: string;
  readonly shape: string;
  shapeName(shape: 'seen' | 'wide' | 'square' | 'tall' | 'column' | 'page'): string;
  readonly caption: string;
  readonly captionHint: string;
  readonly savePng: string;
  readonly saveSvg: string;
  readonly film: string;
  filmOf(editions: number, from: string, to: string): string;
  readonly saveGif: string;
  saveVideo(format: string): string;
  readonly noVideo: string;
  making(done: number, all: number): string;
  readonly cancel: string;
  readonly print: string;
  readonly saved: string;
  /** Whose terms, and what they say. */
  forbidden(source: string, terms: string): string;
  readonly openHere: string;
  made(date: string): string;
  readonly km: string;
  mapBy(source: string): string;
  differenceBy(source: string, from: string): string;
  /** Of a mark `fresh-to-PARTY` or `fresh-from-PARTY`, and of `to-`, `from-`, `same-PARTY` and `changed` in a difference. */
  markName(id: string, party: string): string;
  becameName(id: string, party: string): string;
  readonly pictureTheme: string;
  themeName(theme: 'light' | 'dark'): string;
}

export const shareEnglish: ShareWords = {
  share: 'Share',
  link: 'Link to what is shown',
  copyLink: 'Copy link',
  embed: 'Embed in a page',
  copySnippet: 'Copy snippet',
  picture: 'Picture of what is shown',
  shape: 'Shape',
  shapeName: (shape) =>
    ({
      seen: 'as on the screen',
      wide: '16:9, 1920 × 1080',
      square: '1:1, 1080 × 1080',
      tall: '4:5, 1080 × 1350',
      column: 'column, 720 × 900',
      page: 'A4 page, 1240 × 1754',
    })[shape],
  caption: 'Headline',
  captionHint: 'Left empty, the page writes one.',
  savePng: 'Save PNG',
  saveSvg: 'Save SVG',
  film: 'Film of a period',
  filmOf: (editions, from, to) => `${editions} pictures from ${from} to ${to}`,
  saveGif: 'Save GIF',
  saveVideo: (format) => `Save video (${format})`,
  noVideo: 'This browser encodes no video.',
  making: (done, all) => `${done} of ${all} pictures`,
  cancel: 'Cancel',
  print: 'Print',
  saved: 'Saved.',
  forbidden: (source, terms) => `${source}: ${terms} View only.`,
  openHere: 'Open in Foothold',
  made: (date) => `made ${date}`,
  km: 'km',
  mapBy: (source) => `Ground as drawn on the map of ${source}`,
  differenceBy: (source, from) => `What changed on the map of ${source} since ${from}`,
  markName: (id, party) => (id.startsWith('fresh-to-') ? `came to ${party} lately` : `left ${party} lately`),
  becameName: (id, party) =>
    id === 'changed'
      ? 'other change'
      : id.startsWith('to-')
        ? `newly drawn as held by ${party}`
        : id.startsWith('from-')
          ? `no longer drawn as held by ${party}`
          : `held by ${party} on both dates`,
  pictureTheme: 'Colours',
  themeName: (theme) => ({ light: 'light', dark: 'dark' })[theme],
};

export const shareUkrainian: ShareWords = {
  share: 'Поділитися',
  link: 'Посилання на показане',
  copyLink: 'Скопіювати посилання',
  embed: 'Вбудувати в сторінку',
  copySnippet: 'Скопіювати код',
  picture: 'Зображення показаного',
  shape: 'Форма',
  shapeName: (shape) =>
    ({
      seen: 'як на екрані',
      wide: '16:9, 1920 × 1080',
      square: '1:1, 1080 × 1080',
      tall: '4:5, 1080 × 1350',
      column: 'колонка, 720 × 900',
      page: 'сторінка A4, 1240 × 1754',
    })[shape],
  caption: 'Заголовок',
  captionHint: 'Порожній – сторінка напише сама.',
  savePng: 'Зберегти PNG',
  saveSvg: 'Зберегти SVG',
  film: 'Фільм за період',
  filmOf: (editions, from, to) => `Зображень: ${editions}, від ${from} до ${to}`,
  saveGif: 'Зберегти GIF',
  saveVideo: (format) => `Зберегти відео (${format})`,
  noVideo: 'Цей браузер не кодує відео.',
  making: (done, all) => `${done} з ${all}`,
  cancel: 'Скасувати',
  print: 'Друкувати',
  saved: 'Збережено.',
  forbidden: (source, terms) => `${source}: ${terms} Лише перегляд.`,
  openHere: 'Відкрити у Foothold',
  made: (date) => `створено ${date}`,
  km: 'км',
  mapBy: (source) => `Території, як їх позначено на карті ${source}`,
  differenceBy: (source, from) => `Що змінилося на карті ${source} від ${from}`,
  markName: (id, party) =>
    id.startsWith('fresh-to-') ? `нещодавно перейшло: ${party}` : `нещодавно більше не позначено: ${party}`,
  becameName: (id, party) =>
    id === 'changed'
      ? 'інша зміна'
      : id.startsWith('to-')
        ? `уперше позначено під контролем: ${party}`
        : id.startsWith('from-')
          ? `більше не позначено під контролем: ${party}`
          : `на обидві дати: ${party}`,
  pictureTheme: 'Кольори',
  themeName: (theme) => ({ light: 'світлі', dark: 'темні' })[theme],
};
