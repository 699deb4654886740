// Folds a name to what people do not mean to differ in: case, accents, apostrophes, hyphens, ё and е, ґ and г.

/** The folded name; words are parted by single spaces. `Куп’янськ-Вузловий` → `купянськ вузловии` */
export function fold(name: string): string {
  return name.normalize('NFD').replace(UNMEANT, '').toLowerCase().replace(/ґ/g, 'г').replace(NOT_A_LETTER, ' ').trim();
}

/**
 * Taken apart, й is и with a breve and ї is і with two dots: as people type who lack the key. Pasted names bring signs
 * along that nobody sees.
 */
const UNMEANT = /[\p{M}\p{Default_Ignorable_Code_Point}'’‘ʼʹʺ`´"ʻ]+/gu;
const NOT_A_LETTER = /[^\p{L}\p{N}]+/gu;
