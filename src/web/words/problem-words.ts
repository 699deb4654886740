// Texts for what went wrong on the way to the page or its map.

export interface ProblemWords {
  readonly unreachable: string;
  /** The server refused without saying why. */
  answered(status: number): string;
  /** The program of the map did not arrive; everything else did. */
  readonly noMapCode: string;
  /** The same of a panel that is fetched when it is first shown. */
  readonly noPanelCode: string;
}

export const problemEnglish: ProblemWords = {
  unreachable: 'The server cannot be reached.',
  answered: (status) => `The server answered ${status}.`,
  noMapCode: 'The map’s code could not be loaded.',
  noPanelCode: 'This part of the page could not be loaded: reload the page to try again.',
};

export const problemUkrainian: ProblemWords = {
  unreachable: 'Сервер недоступний.',
  answered: (status) => `Сервер відповів кодом ${status}.`,
  noMapCode: 'Не вдалося завантажити код карти.',
  noPanelCode: 'Цю частину сторінки не вдалося завантажити: оновіть сторінку, щоб спробувати ще раз.',
};
