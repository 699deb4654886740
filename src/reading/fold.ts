// Folds a name to what people do not mean to differ in: case, accents, apostrophes, hyphens, ё and е, ґ and г.

/** The folded name; words are parted by single spaces. `Куп’янськ-Вузловий` → `купянськ вузловии` */
export function fold(name: string): string {
  return name
    .normalize('NFD')
    .replace(MARKS_AND_APOSTROPHES, '')
    .toLowerCase()
    .replace(/ґ/g, 'г')
    .replace(NOT_A_LETTER, ' ')
    .trim();
}

/** Taken apart, й is и with a breve and ї is і with two dots: as people type who lack the key. */
const MARKS_AND_APOSTROPHES = /[\p{M}'’‘ʼʹʺ`´"ʻ]+/gu;
const NOT_A_LETTER = /[^\p{L}\p{N}]+/gu;
