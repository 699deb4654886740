// Texts of the theatre's own basemap. `name` is its file, or the host that it comes from.

import type { BasemapTrouble } from '../basemap/plan.ts';

export interface BasemapWords {
  basemapBy(credit: string): string;
  basemapFrom(host: string): string;
  basemapTrouble(trouble: BasemapTrouble | 'gaps', name: string): string;
}

export const basemapEnglish: BasemapWords = {
  basemapBy: (credit) => `Basemap: ${credit}`,
  basemapFrom: (host) => `Your browser gets the basemap from ${host}.`,
  basemapTrouble: (trouble, name) =>
    ({
      missing: `The basemap ${name} is not there: the offline one is shown.`,
      broken: `The basemap ${name} cannot be read: the offline one is shown.`,
      unreachable: `The basemap of ${name} cannot be reached: the offline one is shown.`,
      'no-style': `What ${name} answers is no map style: the offline basemap is shown.`,
      gaps: `Parts of the basemap of ${name} could not be loaded.`,
    })[trouble],
};

export const basemapUkrainian: BasemapWords = {
  basemapBy: (credit) => `Підкладка: ${credit}`,
  basemapFrom: (host) => `Підкладку ваш браузер бере з ${host}.`,
  basemapTrouble: (trouble, name) =>
    ({
      missing: `Підкладки ${name} немає: показано вбудовану.`,
      broken: `Підкладку ${name} неможливо прочитати: показано вбудовану.`,
      unreachable: `Підкладка ${name} недоступна: показано вбудовану.`,
      'no-style': `Відповідь ${name} – не стиль карти: показано вбудовану підкладку.`,
      gaps: `Частину підкладки ${name} не вдалося завантажити.`,
    })[trouble],
};
